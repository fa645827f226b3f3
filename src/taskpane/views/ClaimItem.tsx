/** One claim: its verdict by icon and word, its sentence with the figure marked, the cell it agrees with, what mends it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import type { Mending, ReviewedClaim } from "../../review";
import { verdictInWords } from "../../reading/verdictWords";
import { factInWords } from "../../facts/factInWords";
import { replacement } from "../../reading/mending";
import { groupOf, replaceWhat, reviewWords, type VerdictGroup } from "../../reading/reviewWords";
import type { WrittenText } from "../../reading/writtenTexts";
import { useSpeaker } from "../speech";
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
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:focus": { outlineStyle: "none" },
  },
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
  readonly replace: (mending: Mending) => void;
  readonly reveal: (place: Place) => void;
  /** Set for the first of those that have just been shown: the keyboard goes there. */
  readonly itemRef?: React.Ref<HTMLLIElement>;
}

export function ClaimItem({ claim, written, replace, reveal, itemRef }: ClaimItemProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { language } = useSpeaker();
  const { verdict } = claim.claim;
  return (
    <li className={styles.item} {...(itemRef === undefined ? {} : { ref: itemRef, tabIndex: -1 })}>
      <div className={view.withIcon}>
        <StatusIcon status={CLAIM_STATUS[groupOf(verdict)]} />
        <div className={view.grow}>
          <p className={view.strong}>{verdictInWords(verdict, language)}</p>
          <Sentence claim={claim} />
          <Origin claim={claim} written={written} reveal={reveal} />
          <Figure claim={claim} reveal={reveal} />
          {verdict.kind === "disagrees" && <Mend claim={claim} written={written} replace={replace} />}
        </div>
      </div>
    </li>
  );
}

function Sentence({
  claim: {
    sentence: { before, figure, after },
  },
}: {
  readonly claim: ReviewedClaim;
}) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <p className={`${view.text} ${styles.sentence}`}>
      {before}
      {figure !== "" && <mark className={styles.figure}>{figure}</mark>}
      {after}
    </p>
  );
}

/** Where the text stands: its cell, or the line of what was pasted. */
export function Origin({ claim: { line }, written, reveal }: Pick<ClaimItemProps, "claim" | "written" | "reveal">) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  return (
    <p className={view.quiet}>
      {written?.cell === undefined ? (
        say(reviewWords.line)(line)
      ) : (
        <PlaceLink place={written.cell.place} reveal={reveal} />
      )}
    </p>
  );
}

/** The figure that it agrees with, or should: a link to its cell where the table has been written. */
function Figure({
  claim: {
    claim: { verdict },
    cell,
  },
  reveal,
}: Pick<ClaimItemProps, "claim" | "reveal">) {
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp") return null;
  const figure = factInWords(verdict.fact, cell, language);
  if (cell === undefined)
    return verdict.fact.unit === "place" ? null : <p className={view.quiet}>{say(reviewWords.fromSources)(figure)}</p>;
  return (
    <p className={view.quiet}>
      {say(reviewWords.agreesWith)}{" "}
      {cell.place === undefined ? (
        figure
      ) : (
        <PlaceLink place={cell.place} reveal={reveal} inText>
          {figure}
        </PlaceLink>
      )}
      {` (${[cell.title, cell.row, cell.column].join(", ")})`}
    </p>
  );
}

function Mend({ claim, written, replace }: Pick<ClaimItemProps, "claim" | "written" | "replace">) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  if (written?.cell?.isFormula === true) return <p className={view.quiet}>{say(reviewWords.formula)}</p>;
  if (claim.corrections.length === 0) return <p className={view.quiet}>{say(reviewWords.byHand)}</p>;
  const { before, after } = replacement(written?.text ?? "", claim.corrections);
  return (
    <Button className={styles.replace} size="small" onClick={() => replace(claim)}>
      {say(replaceWhat)(before, after)}
    </Button>
  );
}
