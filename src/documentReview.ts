/**
 * A Word document reviewed: its text as any text, its tables' figures by the names of their rows and columns, and a
 * copy with a comment at each figure that is wrong or rounded aside.
 */
import { commentedCopy as copyWithComments } from "./documents/commentedCopy";
import type { WordDocument } from "./documents/document";
import { DocumentError } from "./documentError";
import { figureComments } from "./documents/figureComments";
import { refuseWhatIsTooLarge } from "./documents/package";
import { readDocument } from "./documents/readDocument";
import { tableClaims, type TableClaim } from "./documents/tableClaims";
import { tableFaults } from "./documents/tableFaults";
import { unjudged } from "./reading/remarks";
import { figureCellOf, reviewOf, sentenceOf, type Basis, type Review, type ReviewedClaim, type Spot } from "./review";
import type { Language } from "./words/language";

export { readDocument, refuseWhatIsTooLarge };

export function reviewDocument(document: WordDocument, basis: Basis): Review {
  const { text, readable } = document;
  const written = { headings: [], cell: undefined };
  const read = reviewOf([{ ...written, text: text.slice(0, readable) }], basis);
  const spotted = new Map(read.claims.map((one) => [one, { ...one, spot: spotOf(one.claim.start, document) }]));
  const { foreign } = read;
  const tables = tableClaims(document, basis.facts);
  const inTables = new Map(
    tables.map((one) => [
      one.claim,
      reviewed(foreign === undefined ? one : { ...one, claim: unjudged(one.claim) }, basis),
    ])
  );
  const faults = foreign === undefined ? tableFaults(tables) : [];
  return {
    basis,
    foreign,
    texts: [{ ...written, text }],
    claims: [...spotted.values(), ...inTables.values()],
    remarks: [
      ...read.remarks.map(({ remark, claims }) => ({ remark, claims: claims.map((one) => spotted.get(one) ?? one) })),
      ...faults.map((remark) => ({ remark, claims: remark.claims.flatMap((one) => inTables.get(one) ?? []) })),
    ].map((one) => ({ ...one, mending: undefined })),
  };
}

function reviewed(one: TableClaim, basis: Basis): ReviewedClaim {
  const { claim, table } = one;
  return {
    claim,
    text: 0,
    line: claim.line,
    sentence: sentenceOf(one),
    cell: figureCellOf(claim, basis),
    corrections: [],
    spot: { kind: "inTable", number: table },
  };
}

function spotOf(start: number, { asides, headings }: WordDocument): Spot {
  const aside = asides.find((one) => one.start <= start && start < one.end);
  if (aside !== undefined) return aside.note === undefined ? { kind: "inBox" } : { kind: "inNote", number: aside.note };
  return { kind: "underHeading", heading: headings.findLast(({ from }) => from <= start)?.heading };
}

/** The original's bytes are only read. Throws a `DocumentError` where they are no longer what was reviewed. */
export async function commentedCopy(
  bytes: Uint8Array,
  review: Review,
  language: Language,
  at: Date
): Promise<{ readonly bytes: Uint8Array; readonly comments: number }> {
  const document = await readDocument(bytes);
  if (document.text !== review.texts[0]?.text) throw new DocumentError({ kind: "documentChanged" });
  const comments = figureComments(review, language);
  return {
    bytes: await copyWithComments(bytes, document, comments, { author: "Avvik", initials: "A", at }),
    comments: comments.length,
  };
}
