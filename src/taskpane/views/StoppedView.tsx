/** A run that stopped before anything was written: what must be mended first. */
import type { Place } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { explanations, headings } from "../../words/labels";
import { useSpeaker } from "../speech";
import type { StoppedRun } from "../state";
import { ProblemGroups } from "./ProblemList";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

interface StoppedViewProps {
  readonly result: StoppedRun;
  readonly reveal: (place: Place) => void;
  readonly openSource: (source: SourceName) => void;
}

export function StoppedView({ result, reveal, openSource }: StoppedViewProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <>
      <Title>{say(headings.stopped)}</Title>
      <p className={view.text}>{say(explanations.nothingWritten)}</p>
      <ProblemGroups problems={result.problems} reveal={reveal} openSource={openSource} />
    </>
  );
}
