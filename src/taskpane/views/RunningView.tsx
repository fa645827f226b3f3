/** A run, or the reading of a text, under way: what it is doing and how far it has come. */
import { Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { phases } from "../../words/progress";
import type { Progress } from "../../workbook";
import { overallShare } from "../overallShare";
import { useSpeaker } from "../speech";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  /** In contrast themes bar and track would be two dark colours. */
  bar: { "@media screen and (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
});

interface RunningViewProps {
  readonly title: string;
  readonly progress: Progress;
  readonly advice?: string;
}

export function RunningView({ title, progress, advice }: RunningViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <h1 className={view.title} tabIndex={-1}>
        {title}
      </h1>
      <Field label={say(phases[progress.phase])}>
        <ProgressBar className={styles.bar} value={overallShare(progress)} thickness="large" />
      </Field>
      {advice !== undefined && <p className={view.quiet}>{advice}</p>}
    </>
  );
}
