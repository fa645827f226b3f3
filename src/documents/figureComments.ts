/** The comments that a review gives a document: at each figure that is wrong or rounded aside, what is right and where it stands. */
import { factInWords } from "../facts/factInWords";
import { groupOf } from "../reading/reviewWords";
import { verdictInWords } from "../reading/verdictWords";
import type { Review, ReviewedClaim } from "../review";
import type { Language } from "../words/language";
import type { DocumentComment } from "./commentedCopy";
import { documentWords } from "../words/documentWords";

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
 * The verdict with the right wording, then the figure behind it with its table, row and column. A comment on a note or
 * a text box stands beside it, so that it says which figure it means.
 */
function paragraphsOf({ claim, cell, spot }: ReviewedClaim, language: Language): readonly string[] {
  const { verdict } = claim;
  const quoted = spot?.kind === "inNote" || spot?.kind === "inBox" ? `”${claim.printed.replace(/\s+/g, " ")}”: ` : "";
  const judged = `${quoted}${verdictInWords(verdict, language)}.`;
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp") return [judged];
  const figure = factInWords(verdict.fact, cell, language);
  if (cell === undefined)
    return verdict.fact.unit === "place" ? [judged] : [judged, documentWords.fromSources[language](figure)];
  const place = [cell.title, cell.row, cell.column].join(", ");
  return [judged, documentWords.fromTable[language](figure, place)];
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
