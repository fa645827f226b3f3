/**
 * The comments that a review gives a document: at each figure that is wrong or rounded aside, what is right and where
 * it stands.
 */
import { groupOf } from "../words/review/reviewSaid";
import { verdictInWords, whyInWords, whyOf } from "../words/review/verdicts";
import type { Review, ReviewedClaim } from "../review";
import type { Language } from "../words/language";
import type { DocumentComment } from "./commentedCopy";

export function isCommented({ claim }: ReviewedClaim): boolean {
  const group = groupOf(claim.verdict);
  return group === "disagrees" || group === "roundedAside";
}

export function figureComments({ claims }: Review, language: Language): readonly DocumentComment[] {
  return claims.filter(isCommented).map((reviewed) => {
    const { start, end } = reviewed.claim;
    return { start, end, paragraphs: paragraphsOf(reviewed, language) };
  });
}

/**
 * The verdict with the right wording, then why: the figure behind it with its table, row and column. A comment on a
 * note or a text box stands beside it, so that it says which figure it means.
 */
function paragraphsOf({ claim, cell, spot }: ReviewedClaim, language: Language): readonly string[] {
  const quoted = spot?.kind === "inNote" || spot?.kind === "inBox" ? `”${claim.printed.replace(/\s+/g, " ")}”: ` : "";
  const judged = `${quoted}${verdictInWords(claim.verdict, language)}.`;
  const why = whyOf(claim, cell, language);
  return why === undefined ? [judged] : [judged, whyInWords(why)];
}

/** The same as text, for whoever can't save the copy: "”59 miljoner kronor”: Stämmer inte …" */
export function commentsAsText({ claims }: Review, language: Language): string {
  const each = claims.filter(isCommented).map((reviewed) => {
    const { before, figure, after } = reviewed.sentence;
    const sentence = `${before}${figure}${after}`.replace(/\s+/g, " ").trim();
    return [sentence, ...paragraphsOf(reviewed, language)].join("\n");
  });
  return each.join("\n\n");
}
