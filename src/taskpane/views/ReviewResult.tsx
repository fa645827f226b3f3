/** What a review found: how many of each verdict, what several claims say together, and every claim, the wrong ones first. */
import { useState } from "react";
import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import type { Mending, Review } from "../../review";
import { groupNames, reviewButtons, reviewWords, VERDICT_GROUPS, type VerdictGroup } from "../../reading/reviewWords";
import { countsOf } from "../claimGroups";
import { useSpeaker } from "../speech";
import type { TextChoice } from "../state";
import { ClaimGroups } from "./ClaimGroups";
import { CLAIM_STATUS } from "./ClaimItem";
import { CopyText } from "./CopyText";
import { RemarkList } from "./RemarkList";
import { IconLine } from "./IconLine";
import { StatusIcon } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  verdict: { justifyContent: "flex-start", minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  count: { marginLeft: "auto", paddingLeft: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightSemibold },
});

interface ReviewResultProps {
  readonly choice: TextChoice;
  readonly review: Review;
  readonly replace: (mending: Mending) => void;
  /** Back to the pasted text. */
  readonly edit: () => void;
  readonly reveal: (place: Place) => void;
}

export function ReviewResult({ choice, review, replace, edit, reveal }: ReviewResultProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const [only, setOnly] = useState<VerdictGroup | undefined>(undefined);
  const { claims, texts } = review;
  return (
    <>
      {claims.length === 0 && <p className={view.text}>{say(reviewWords.noClaims)}</p>}
      {claims.length > 0 && <Summary review={review} only={only} setOnly={setOnly} />}
      <BasisLines review={review} />
      {choice.kind === "pasted" && <PastedText text={texts[0]?.text ?? ""} edit={edit} />}
      {only === undefined && <RemarkList review={review} replace={replace} reveal={reveal} />}
      <ClaimGroups key={only ?? "all"} review={review} only={only} replace={replace} reveal={reveal} />
    </>
  );
}

/** What the user should know of the figures that the text was read against. */
function BasisLines({ review: { basis, claims } }: { readonly review: Review }) {
  const { say } = useSpeaker();
  const { isPreliminary, standing, outdated } = basis;
  const isWritten = standing.length + outdated.length > 0;
  return (
    <>
      {isPreliminary && <IconLine status="doubtful" text={say(reviewWords.preliminary)} />}
      {outdated.length > 0 && <IconLine status="doubtful" text={say(reviewWords.outdated)(outdated)} />}
      {!isWritten && claims.length > 0 && <IconLine status="info" text={say(reviewWords.notWritten)} />}
    </>
  );
}

function PastedText({ text, edit }: { readonly text: string; readonly edit: () => void }) {
  const { say } = useSpeaker();
  const whole = { label: reviewButtons.copy, content: () => ({ text }) };
  return (
    <CopyText subject={text} choices={[whole]} words={reviewWords}>
      <Button onClick={edit}>{say(reviewButtons.edit)}</Button>
    </CopyText>
  );
}

interface SummaryProps {
  readonly review: Review;
  readonly only: VerdictGroup | undefined;
  readonly setOnly: (group: VerdictGroup | undefined) => void;
}

/** Each count is a button that shows its claims alone; pressed again it shows all. */
function Summary({ review, only, setOnly }: SummaryProps) {
  const styles = useStyles();
  const { say } = useSpeaker();
  const counts = countsOf(review.claims);
  return (
    <div className={styles.summary} role="group" aria-label={say(reviewWords.showOnly)}>
      {VERDICT_GROUPS.map((group) => (
        <ToggleButton
          key={group}
          className={styles.verdict}
          checked={only === group}
          disabledFocusable={counts[group] === 0}
          icon={<StatusIcon status={CLAIM_STATUS[group]} />}
          onClick={() => setOnly(only === group ? undefined : group)}
        >
          {say(groupNames[group])}
          <span className={styles.count}>{counts[group]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
