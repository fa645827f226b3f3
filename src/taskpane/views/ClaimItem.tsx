/**
 * One claim: its verdict by icon and word, its sentence with the figure marked, the cell it agrees with, what mends it.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedClaim } from "../../review";
import { verdictInWords, whyOf } from "../../words/review/verdicts";
import { spotInWords } from "../../documents/spotInWords";
import { replacement } from "../mending";
import { groupOf, type VerdictGroup } from "../../words/review/reviewSaid";
import { replaceWhat, reviewWords } from "../../words/review/reviewWords";
import type { WrittenText } from "../../comments/writtenTexts";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import type { ItemAttributes } from "./pages";
import { PlaceLink } from "./PlaceLink";
import { StatusIcon, type Status } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

export const CLAIM_STATUS: Readonly<Record<VerdictGroup, Status>> = {
  disagrees: "bad",
  roundedAside: "doubtful",
  uncheckable: "info",
  agrees: "good",
};

const useStyles = makeStyles({
  sentence: {
    display: "block",
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground5,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
  replace: { marginTop: tokens.spacingVerticalXS, textAlign: "start" },
});

interface ClaimItemProps {
  readonly claim: ReviewedClaim;
  /** The text that it stands in. */
  readonly written: WrittenText | undefined;
  /** What the list gives it. */
  readonly item: ItemAttributes;
}

export function ClaimItem({ claim, written, item }: ClaimItemProps) {
  const view = useViewStyles();
  const { language } = useSpeaker();
  const { verdict } = claim.claim;
  return (
    <li className={view.item} {...item}>
      <div className={view.withIcon}>
        <StatusIcon status={CLAIM_STATUS[groupOf(verdict)]} />
        <div className={view.grow}>
          <p className={view.strong}>{verdictInWords(verdict, language)}</p>
          <Sentence claim={claim} />
          <Origin claim={claim} written={written} />
          <Figure claim={claim} />
          {verdict.kind === "disagrees" && claim.spot === undefined && <Mend claim={claim} written={written} />}
        </div>
      </div>
    </li>
  );
}

function Sentence({ claim }: Pick<ClaimItemProps, "claim">) {
  const styles = useStyles();
  const view = useViewStyles();
  const { before, figure, after } = claim.sentence;
  return (
    <p className={`${view.text} ${styles.sentence}`}>
      {before}
      {figure !== "" && <mark className={styles.figure}>{figure}</mark>}
      {after}
    </p>
  );
}

/** Where the text stands: its cell, the line of what was pasted, or where in the document. */
export function Origin({ claim: { line, spot }, written }: Pick<ClaimItemProps, "claim" | "written">) {
  const view = useViewStyles();
  const { say, language } = useSpeaker();
  const otherwise = spot === undefined ? say(reviewWords.line)(line) : spotInWords(spot, language);
  return (
    <p className={view.quiet}>
      <PlaceLink place={written?.cell?.place} otherwise={otherwise} />
    </p>
  );
}

/** Why: the figure that it agrees with, or should, as a link to its cell where the table has been written. */
function Figure({ claim: { claim, cell } }: Pick<ClaimItemProps, "claim">) {
  const view = useViewStyles();
  const { language } = useSpeaker();
  const why = whyOf(claim, cell, language);
  if (why === undefined) return null;
  const { before, figure, after } = why;
  return (
    <p className={view.quiet}>
      {before}
      {figure !== "" && (
        <PlaceLink place={cell?.place} otherwise={figure} inText>
          {figure}
        </PlaceLink>
      )}
      {after}
    </p>
  );
}

function Mend({ claim, written }: Pick<ClaimItemProps, "claim" | "written">) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  if (written?.cell?.isFormula === true) return <p className={view.quiet}>{say(reviewWords.formula)}</p>;
  if (claim.corrections.length === 0) return <p className={view.quiet}>{say(reviewWords.byHand)}</p>;
  const { before, after } = replacement(written?.text ?? "", claim.corrections);
  return (
    <Button className={styles.replace} size="small" onClick={() => void session.review.replace(claim)}>
      {say(replaceWhat)(before, after)}
    </Button>
  );
}
