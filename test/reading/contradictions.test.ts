/** What a text says twice in different figures, where no table can tell which is right. */
import { readerOf } from "../../src/reading/read";
import type { TextReading } from "../../src/model/claim";
import { sampleBasis } from "../documents/report";

let read: (text: string) => TextReading;
beforeAll(async () => {
  read = readerOf((await sampleBasis()).facts);
}, 60_000);

function contradicting(text: string): readonly string[] {
  return read(text)
    .remarks.filter(({ kind }) => kind === "contradicts")
    .map(({ claims }) => claims.map(({ printed }) => printed.replaceAll(/\s+/g, " ")).join(" / "));
}

test.each([
  [
    "Hyran för lokalen i Rosengård uppgick till 14 miljoner kronor. Avtalet löper. Till 17 miljoner kronor uppgick hyran för lokalen i Rosengård.",
    ["14 miljoner kronor / 17 miljoner kronor"],
  ],
  [
    "Merkostnaden för flytten av arkivet var 3,2 miljoner kronor.\n\nMerkostnaden för flytten av arkivet blev 2,3 miljoner kronor.",
    ["3,2 miljoner kronor / 2,3 miljoner kronor"],
  ],
])("%s", (text, found) => {
  expect(contradicting(text)).toEqual(found);
});

test.each([
  ["a rounding", "Hyran för arkivet var drygt 3 miljoner kronor. Hyran för arkivet uppgick till 3 215 tkr."],
  ["another year", "Hyran för arkivet var 3 miljoner kronor 2023. Hyran för arkivet var 5 miljoner kronor 2024."],
  ["another month", "Hyran för arkivet var 3 miljoner kronor i mars. Hyran för arkivet var 5 miljoner kronor i april."],
  ["a narrower thing", "Hyran för arkivet var 5 miljoner kronor. Hyran för det gamla arkivet var 2 miljoner kronor."],
  ["what is done twice", "Arkivet fick 3 miljoner kronor i tillskott. Arkivet fick 5 miljoner kronor i tillskott."],
  [
    "under another heading",
    "Biblioteket\n\nHyran för verksamheten var 3 miljoner kronor.\n\nMuseet\n\nHyran för verksamheten var 5 miljoner kronor.",
  ],
])("%s is no contradiction", (_, text) => {
  expect(contradicting(text)).toEqual([]);
});
