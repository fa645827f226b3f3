/** A run that stopped before anything was written: what must be mended first. */
import { explanations, headings } from "../../words/labels";
import { useSpeaker } from "../speech";
import type { StoppedRun } from "../state";
import { ProblemGroups } from "./ProblemList";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

export function StoppedView({ result }: { readonly result: StoppedRun }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <Title>{say(headings.stopped)}</Title>
      <p className={view.text}>{say(explanations.nothingWritten)}</p>
      <ProblemGroups problems={result.problems} />
    </>
  );
}
