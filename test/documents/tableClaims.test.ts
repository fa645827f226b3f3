/**
 * The figures in a document's tables, by the names of their rows and columns: confirmed freely, called wrong with care.
 */
import { tableClaims } from "../../src/documents/tableClaims";
import { readDocument } from "../../src/documents/readDocument";
import { verdictInWords } from "../../src/words/review/verdicts";
import type { Basis } from "../../src/review";
import { printed } from "../../src/words/numbers";
import { docx, paragraph, run, table } from "./docx";
import { sampleBasis } from "./report";

let basis: Basis;
beforeAll(async () => {
  basis = await sampleBasis();
}, 60_000);

/** Each figure of a table with its verdict in words. */
async function verdictsOf(rows: readonly (readonly string[])[], above = ""): Promise<readonly string[]> {
  const [top = [], ...others] = rows;
  const document = await readDocument(await docx({ body: paragraph(run(above)) + table(top, ...others) }));
  return tableClaims(document, basis.facts).map(({ claim }) =>
    `${claim.printed}: ${verdictInWords(claim.verdict, "sv")}`.replaceAll("\u00A0", " ")
  );
}

const RESULTS = [
  ["Verksamhetsområde", "Kommunbidrag", "Resultat"],
  ["AMA EBB", "1 645 081", "64 302"],
  ["Individ- och familjeomsorg", "1 822 631", "−91 106"],
  ["BTS", "493 425", "-51 061"],
  ["Summa", "4 209 889", "-4 004"],
] as const;

const changed = (from: string, to: string) => RESULTS.map((row) => row.map((cell) => (cell === from ? to : cell)));

test("figures that stand under the tables' names agree with them, by full name or short", async () => {
  expect(await verdictsOf(RESULTS, "Belopp i tkr")).toEqual(
    RESULTS.slice(1).flatMap(([, grant, result]) => [`${grant}: Stämmer`, `${result}: Stämmer`])
  );
});

test("a wrong figure among right ones is found, with what is right in the table's own form", async () => {
  const verdicts = await verdictsOf(changed("-51 061", "-50 161"));
  expect(verdicts.filter((verdict) => !verdict.endsWith(": Stämmer"))).toEqual([
    "-50 161: Stämmer inte (siffran): ska vara −51 061",
  ]);
});

test("a turned sign is found where the column's others are right", async () => {
  const verdicts = await verdictsOf(changed("−91 106", "91 106"));
  expect(verdicts.filter((verdict) => !verdict.endsWith(": Stämmer"))).toEqual([
    "91 106: Stämmer inte (riktningen): ska vara −91 106",
  ]);
});

test("costs that a whole column writes as sizes agree with costs", async () => {
  const rows = [
    ["tkr", "Utfall", "Budget"],
    ["Lönekostnader", "1 527 863", "1 522 914"],
    ["PO-pålägg", "671 817", "669 166"],
    ["Lokal- och markhyror", "260 863", "317 367"],
  ];
  expect((await verdictsOf(rows)).every((verdict) => verdict.endsWith(": Stämmer"))).toBe(true);
});

test.each([
  ["said above", "Resultat per område (mnkr)"],
  ["said nowhere", "Så här gick det."],
])("millions are compared as millions, where the unit is %s", async (_, above) => {
  const rows = [
    ["Område", "Kommunbidrag", "Budgetavvikelse 2024"],
    ["AMA EBB", "1 645,1", "64,3"],
    ["IFO", "1 822,6", "−91,1"],
    ["BTS", "493,4", "−54,1"],
  ];
  expect(await verdictsOf(rows, above)).toEqual([
    "1 645,1: Stämmer",
    "64,3: Stämmer",
    "1 822,6: Stämmer",
    "−91,1: Stämmer",
    "493,4: Stämmer",
    "−54,1: Stämmer inte (siffran): ska vara −51,1",
  ]);
});

test("a table of another year has the same names, and nothing in it is called wrong", async () => {
  const rows = [
    ["Område", "Kommunbidrag", "Budgetavvikelse"],
    ["AMA EBB", "1 502 114", "12 311"],
    ["IFO", "1 690 008", "−40 770"],
    ["BTS", "455 020", "−18 005"],
  ];
  expect((await verdictsOf(rows)).some((verdict) => verdict.includes("Stämmer inte"))).toBe(false);
});

test("a column of another year beside this year's is left alone", async () => {
  const rows = [
    ["tkr", "Utfall 2023", "Utfall 2024"],
    ["Lönekostnader", "−1 470 002", "−1 527 863"],
    ["PO-pålägg", "−640 115", "−671 817"],
    ["Lokal- och markhyror", "−255 118", "−260 863"],
  ];
  const verdicts = await verdictsOf(rows);
  expect(verdicts.filter((verdict) => verdict.endsWith(": Stämmer"))).toHaveLength(3);
  expect(verdicts.some((verdict) => verdict.includes("Stämmer inte"))).toBe(false);
});

test("a row that no table has can't be checked, and that is said", async () => {
  const rows = [...RESULTS, ["Trygghetsboende", "12 000", "400"]];
  expect((await verdictsOf(rows)).slice(-2)).toEqual([
    "12 000: Kan inte kontrolleras: ”Trygghetsboende” finns inte i tabellerna",
    "400: Kan inte kontrolleras: ”Trygghetsboende” finns inte i tabellerna",
  ]);
});

test("a sum of some of the areas is right by its rows, and is no wrong sum of the committee", async () => {
  const rows = (sum: string) => [
    ["tkr", "Kommunbidrag", "Resultat"],
    ["AMA EBB", "1 645 081", "64 302"],
    ["IFO", "1 822 631", "−91 106"],
    ["Summa", "3 467 712", sum],
  ];
  expect((await verdictsOf(rows("−26 804"))).at(-1)).toBe("−26 804: Stämmer: delarna ger helheten");
  expect((await verdictsOf(rows("−28 604"))).at(-1)).toBe(
    "−28 604: Kan inte kontrolleras: det är oklart vilken siffra som menas"
  );
});

test("an area's own income and costs are known by what the rows are called", async () => {
  const { facts } = basis.facts;
  const [area = ""] = facts.flatMap(({ what, subject }) =>
    what === "income" && subject.startsWith("area:") ? [subject] : []
  );
  const shown = (what: string, scenario: string) => {
    const [exact = 0] =
      facts.find(
        (one) =>
          one.subject === area &&
          one.what === what &&
          one.scenario === scenario &&
          one.year === basis.facts.year &&
          one.narrowedTo === undefined
      )?.values ?? [];
    return printed(exact / 1e5, 0, "sv");
  };
  const rows = (
    [
      ["Intäkter", "income"],
      ["Kostnader", "cost"],
      ["Nettokostnad", "netCost"],
    ] as const
  ).map(([label, what]) => [label, shown(what, "budget"), shown(what, "outcome")]);
  const verdicts = await verdictsOf([["", "Budget", "Utfall"], ...rows]);
  expect(verdicts.filter((verdict) => !verdict.endsWith(": Stämmer"))).toEqual([]);
});
