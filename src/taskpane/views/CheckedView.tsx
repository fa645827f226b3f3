/** The figures seen before a run: what cannot be right, and what else was found. Nothing has been written. */
import { isOpenDoubt } from "../../analysis/plausibility/answers";
import { explanations } from "../../words/labels";
import { checkedWords } from "../../words/plausibility/labels";
import { useSpeaker } from "../speech";
import type { SessionState } from "../state";
import { IconLine } from "./IconLine";
import { Plausibility } from "./Plausibility";
import { ProblemGroups } from "./ProblemList";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

export function CheckedView({ state }: { readonly state: SessionState<"checked"> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { plausibility, problems, recognition } = state.figures;
  const made = plausibility.length;
  return (
    <>
      <Title>{say(plausibility.some(isOpenDoubt) ? checkedWords.doubtful : checkedWords.plausible)}</Title>
      <p className={view.text}>{say(explanations.nothingWritten)}</p>
      <Plausibility checks={plausibility} recognition={recognition} />
      <IconLine status="info" text={checkedWords.made(say, made)} />
      <ProblemGroups problems={problems} />
    </>
  );
}
