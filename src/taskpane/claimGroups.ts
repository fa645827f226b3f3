/** How many claims of a review have which verdict. */
import type { ReviewedClaim } from "../review";
import { groupOf, type VerdictGroup } from "../words/review/reviewSaid";

export function countsOf(claims: readonly ReviewedClaim[]): Readonly<Record<VerdictGroup, number>> {
  const counts = { disagrees: 0, roundedAside: 0, uncheckable: 0, agrees: 0 };
  for (const { claim } of claims) counts[groupOf(claim.verdict)]++;
  return counts;
}
