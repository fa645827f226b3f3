/** A run, or the reading of a text, under way: what it is doing and how far it has come. */
import { Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { InBoth } from "../../words/language";
import { phases } from "../../words/progress";
import type { Progress } from "../../workbook";
import { overallShare } from "../overallShare";
import { useSpeaker } from "../speech";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  /** In contrast themes bar and track would be two dark colours. */
  bar: { "@media screen and (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
});

interface RunningViewProps {
  readonly title: InBoth<string>;
  readonly progress: Progress;
  readonly advice?: InBoth<string>;
}

export function RunningView({ title, progress, advice }: RunningViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <Title>{say(title)}</Title>
      <Field label={say(phases[progress.phase])}>
        <ProgressBar className={styles.bar} value={overallShare(progress)} thickness="large" />
      </Field>
      {advice !== undefined && <p className={view.quiet}>{say(advice)}</p>}
    </>
  );
}
