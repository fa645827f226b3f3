/**
 * What several claims say together that does not go together: one figure in two ways, parts larger than their whole.
 */
import { Button } from "@fluentui/react-components";
import { isContradiction } from "../../model/claim";
import type { Mending, Review, ReviewedClaim } from "../../review";
import { remarkInWords } from "../../words/review/verdicts";
import { reviewHeadings } from "../../words/review/reviewSaid";
import { reviewButtons } from "../../words/review/reviewWords";
import { useSession } from "../sessionContext";
import { useSpeaker } from "../speech";
import { Origin } from "./ClaimItem";
import { Fold } from "./Fold";
import { StatusIcon } from "./StatusIcon";
import { useViewStyles } from "./viewStyles";

/** Places named for one remark; a figure that is said everywhere is not listed everywhere. */
const MOST_PLACES = 6;

/** Figures of which one at least is wrong: as plain to see as those that a table denies. */
export function Contradictions({ review }: { readonly review: Review }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const remarks = review.remarks.filter(({ remark }) => isContradiction(remark));
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2 className={view.heading} tabIndex={-1}>{`${say(reviewHeadings.contradictions)} (${remarks.length})`}</h2>
      <Remarks remarks={remarks} texts={review.texts} />
    </section>
  );
}

export function RemarkList({ review }: { readonly review: Review }) {
  const { say } = useSpeaker();
  const remarks = review.remarks.filter(({ remark }) => !isContradiction(remark));
  if (remarks.length === 0) return null;
  return (
    <Fold heading={say(reviewHeadings.remarks)} aside={remarks.length} icon={<StatusIcon status="doubtful" />}>
      <Remarks remarks={remarks} texts={review.texts} />
    </Fold>
  );
}

function Remarks({ remarks, texts }: Pick<Review, "remarks" | "texts">) {
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const session = useSession();
  const canMend = ({ text, corrections }: Mending) => corrections.length > 0 && texts[text]?.cell?.isFormula !== true;
  return (
    <ul className={`${view.list} ${view.stack}`}>
      {remarks.map(({ remark, claims, mending }, index) => (
        <li key={index}>
          <p className={view.text}>{remarkInWords(remark, language)}</p>
          {placesOf(claims).map((claim) => (
            <Origin key={claim.claim.start} claim={claim} written={texts[claim.text]} />
          ))}
          {mending !== undefined && canMend(mending) && (
            <Button size="small" onClick={() => void session.review.replace(mending)}>
              {say(reviewButtons.replace)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One claim for each cell, or line of what was pasted. */
function placesOf(claims: readonly ReviewedClaim[]): readonly ReviewedClaim[] {
  const placeOf = ({ text, line }: ReviewedClaim): string => `${text} ${line}`;
  return claims
    .filter((claim, index) => claims.findIndex((other) => placeOf(other) === placeOf(claim)) === index)
    .slice(0, MOST_PLACES);
}
