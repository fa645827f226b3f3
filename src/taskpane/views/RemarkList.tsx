/**
 * What several claims say together that does not go together: one figure in two ways, parts larger than their whole.
 */
import { Button } from "@fluentui/react-components";
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

export function RemarkList({ review: { remarks, texts } }: { readonly review: Review }) {
  const view = useViewStyles();
  const { language, say } = useSpeaker();
  const session = useSession();
  if (remarks.length === 0) return null;
  const canMend = ({ text, corrections }: Mending) => corrections.length > 0 && texts[text]?.cell?.isFormula !== true;
  return (
    <Fold heading={say(reviewHeadings.remarks)} aside={remarks.length} icon={<StatusIcon status="doubtful" />}>
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
    </Fold>
  );
}

/** One claim for each cell, or line of what was pasted. */
function placesOf(claims: readonly ReviewedClaim[]): readonly ReviewedClaim[] {
  const placeOf = ({ text, line }: ReviewedClaim): string => `${text} ${line}`;
  return claims
    .filter((claim, index) => claims.findIndex((other) => placeOf(other) === placeOf(claim)) === index)
    .slice(0, MOST_PLACES);
}
