/**
 * What a review found: how many of each verdict, what several claims say together, and every claim, the wrong ones
 * first.
 */
import { useState } from "react";
import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../review";
import { groupNames, VERDICT_GROUPS, type VerdictGroup, noClaims } from "../../words/review/reviewSaid";
import { foreignInWords, reviewButtons, reviewWords } from "../../words/review/reviewWords";
import { countsOf } from "../claimGroups";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import type { TextChoice } from "../state";
import { ClaimGroups } from "./ClaimGroups";
import { CLAIM_STATUS } from "./ClaimItem";
import { CopyText } from "./CopyText";
import { Contradictions, RemarkList } from "./RemarkList";
import { IconLine } from "./IconLine";
import { ReviewedDocument } from "./ReviewedDocument";
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
}

export function ReviewResult({ choice, review }: ReviewResultProps) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const [only, setOnly] = useState<VerdictGroup | undefined>(undefined);
  const { basis, claims, foreign, texts } = review;
  return (
    <>
      {foreign !== undefined && <IconLine status="doubtful" text={foreignInWords(foreign, basis.facts, language)} />}
      {claims.length === 0 && <p className={view.text}>{say(noClaims)}</p>}
      {claims.length > 0 && <Summary review={review} only={only} setOnly={setOnly} />}
      <BasisLines review={review} />
      {choice.kind === "document" && <ReviewedDocument name={choice.file.name} review={review} />}
      {choice.kind === "pasted" && <PastedText text={texts[0]?.text ?? ""} />}
      {only === undefined && <Contradictions review={review} />}
      {only === undefined && <RemarkList review={review} />}
      <ClaimGroups key={only ?? "all"} review={review} only={only} />
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

/** Can be copied as it now is, or edited. */
function PastedText({ text }: { readonly text: string }) {
  const { say } = useSpeaker();
  const session = useSession();
  const whole = { label: reviewButtons.copy, content: () => ({ text }) };
  return (
    <CopyText subject={text} choices={[whole]} words={reviewWords}>
      <Button onClick={() => void session.review.open()}>{say(reviewButtons.edit)}</Button>
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
