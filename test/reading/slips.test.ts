/** A figure is called wrong only where somebody may have written it for the right one. */
import { readerOf } from "../../src/reading/read";
import type { TextReading } from "../../src/model/claim";
import { publishedFacts } from "./written";

let read: (text: string) => TextReading;
beforeAll(async () => {
  read = readerOf(await publishedFacts());
}, 60_000);

test.each([
  ["digits in another order", "19 miljoner kronor"],
  ["a digit changed", "31 miljoner kronor"],
  ["a digit doubled", "911 miljoner kronor"],
  ["another scale", "91 miljarder kronor"],
  ["not far from it", "85 miljoner kronor"],
  ["the figure of another area", "51 061 tkr"],
  ["unlike it and all others", "3 517 tkr", "uncheckable"],
])("IFO's deficit of 91 106 tkr said as a figure that is %s", (_, amount, verdict = "disagrees") => {
  const { claims } = read(`IFO redovisar ett underskott på ${amount}.`);
  expect(claims.map((claim) => claim.verdict.kind)).toEqual([verdict]);
});

test.each([
  "Antalet elever var 620, 7 över målet.",
  "Nettokostnaden för IFO stannade 300 tkr under.",
  "I akutboendet är dygnen 2 100 fler.",
])("by how much is never called wrong as how large: %s", (text) => {
  expect(read(text).claims.filter(({ verdict }) => verdict.kind === "disagrees")).toEqual([]);
});
