/** Tables that have been pasted with their text: compared as a document's tables are, and mended in the text. */
import { pastedTables } from "../../src/documents/pastedTables";
import { reviewOf, type Basis, type Review } from "../../src/review";
import { mended } from "../../src/taskpane/mending";
import { sampleBasis } from "./report";

let basis: Basis;
beforeAll(async () => {
  basis = await sampleBasis();
}, 60_000);

const review = (text: string): Review => reviewOf([{ text, headings: [], cell: undefined }], basis);
const verdicts = ({ claims }: Review) => claims.map(({ claim, line }) => [claim.printed, claim.verdict.kind, line]);

const RESULTS = `Resultat per område, tkr
Verksamhetsområde\tKommunbidrag\tResultat
AMA EBB\t1 645 081\t64 302
IFO\t1 822 631\t−91 106
BTS\t493 425\t−51 061
`;

test("figures in a pasted table agree by their names, and the text around it is read as before", () => {
  expect(verdicts(review(`${RESULTS}\nIFO redovisar ett underskott på drygt 91 miljoner kronor.`))).toEqual([
    ["1 645 081", "agrees", 3],
    ["64 302", "agrees", 3],
    ["1 822 631", "agrees", 4],
    ["−91 106", "agrees", 4],
    ["493 425", "agrees", 5],
    ["−51 061", "agrees", 5],
    ["drygt 91 miljoner kronor", "agrees", 7],
  ]);
});

test("a wrong figure is found, and mended where it stands", () => {
  const text = RESULTS.replace("−51 061", "−50 161");
  const wrong = review(text).claims.filter(({ claim }) => claim.verdict.kind === "disagrees");
  expect(wrong.map(({ sentence: { before, figure } }) => before + figure)).toEqual(["BTS, Resultat: −50 161"]);
  expect(mended(text, wrong[0]?.corrections ?? []).replaceAll("\u00A0", " ")).toBe(RESULTS);
});

test("a table that none of the run's figures stands in is left alone, as a list of contents is", () => {
  expect(verdicts(review("Innehåll\nSammanfattning\t3\nEkonomi\t5\nFramåtblick\t12\n"))).toEqual([]);
});

test("headings without a cell above the names stand above the figures", () => {
  const [table] = pastedTables("T1\tT2\nKultur\t1,0\t2,0\nFritid\t3,0\t4,0");
  expect(table?.rows[0]?.cells.map(({ text, column }) => [text, column])).toEqual([
    ["T1", 1],
    ["T2", 2],
  ]);
});
