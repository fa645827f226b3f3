/** Prognos as people lay it out: each is read as the contract's form is. */
import { stepsOf, type Mapping } from "../../../src/layouts/mapping/mapping";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { forecast, grant, OCCASIONS, perArea, sheet, TOWN, triedSheets, triedWithout } from "./town";

const each = OCCASIONS.map((occasion) => ({
  occasion,
  rows: perArea(({ name }) => [name, forecast(name, occasion)]),
  sum: TOWN.areas.reduce((sum, { name }) => sum + forecast(name, occasion), 0),
}));

test.each<readonly [string, ArraySheet]>([
  [
    "measures in a list, each with its unit",
    sheet(
      "Mätetal",
      ["Rapport", "Enhet", "Mått", "Sort", "Värde"],
      ...OCCASIONS.flatMap((one) =>
        TOWN.areas.flatMap(({ name }) => [
          [one, name, "Prognos budgetavvikelse", "tkr", forecast(name, one) / 1000],
          [one, name, "Sjukfrånvaro", "%", 5.8],
        ])
      )
    ),
  ],
  [
    "grant, cost and deviation in rows of their own",
    sheet(
      "Uppföljning",
      ["Område", "Tillfälle", "Rad", "Kr"],
      ...OCCASIONS.flatMap((one) =>
        TOWN.areas.flatMap(({ name }) => [
          [name, one, "Kommunbidrag", grant(name)],
          [name, one, "Prognos nettokostnad", grant(name) - forecast(name, one)],
          [name, one, "Prognos avvikelse", forecast(name, one)],
        ])
      )
    ),
  ],
  [
    "occasions as headings over areas, with sums and remarks that have figures",
    sheet(
      "Prognos",
      ["Område", "Avvikelse mot budget", "Kommentar"],
      ...each.flatMap(({ occasion, rows, sum }) => [
        [occasion],
        ...rows.map((row, at) => [...row, at === 0 ? "varav 300 tkr vikarier" : "enligt plan 2"]),
        ["Summa", sum],
      ])
    ),
  ],
  [
    "a list by month, with remarks before the amounts that say a part of them",
    sheet(
      "Lämnade prognoser",
      ["Prognostillfälle", "Kommentar", "Område", "Avvikelse mot budget"],
      ...["Ek. prognos per april", "Delår per 31 augusti"].flatMap((month, at) =>
        TOWN.areas.map(({ name }) => [month, "varav 12 500 kr vikarier", name, forecast(name, OCCASIONS[at] ?? "")])
      )
    ),
  ],
  [
    "a column for each month, only one of which says that it is a forecast",
    sheet(
      "Årsprognoser",
      ["Område", "Ek. prognos per april", "Delår per 31 augusti"],
      ...TOWN.areas.map(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))])
    ),
  ],
  [
    "areas as headings over occasions, under one heading for the amounts",
    sheet(
      "Prognoser",
      ["", "Prognos avvikelse"],
      ...TOWN.areas.flatMap(({ name }) => [[name], ...OCCASIONS.map((one) => [one, forecast(name, one)])])
    ),
  ],
  [
    "a table for each area under its name",
    sheet(
      "Prognoser",
      ...TOWN.areas.flatMap(({ name }) => [
        [name],
        ["Tillfälle", "Avvikelse tkr"],
        ...OCCASIONS.map((one) => [one, forecast(name, one) / 1000]),
        [],
      ])
    ),
  ],
  [
    "whole costs beside the budget, on a sheet called Prognos",
    sheet(
      "Prognos",
      ["Område", "Budget", ...OCCASIONS.map((one) => `${one} nettokostnad`)],
      ...perArea(({ name }) => [name, grant(name), ...OCCASIONS.map((one) => grant(name) - forecast(name, one))])
    ),
  ],
  [
    "sizes beside a word for their direction, under the contract's headings",
    sheet(
      "Prognos",
      ["Tillfälle", "Område", "Över-/underskott", "Belopp"],
      ...TOWN.forecasts.map(({ occasion, area, kronor }) => [
        occasion,
        area,
        kronor < 0 ? "Underskott" : "Överskott",
        Math.abs(kronor),
      ])
    ),
  ],
  [
    "a heading that says plus is a deficit, under the contract's headings",
    sheet(
      "Prognos",
      ["Tillfälle", "Område", "Avvikelse (+ = underskott)"],
      ...TOWN.forecasts.map(({ occasion, area, kronor }) => [occasion, area, 0 - kronor])
    ),
  ],
  [
    "the last occasion's column called no more than a forecast of the year, beside the others'",
    sheet(
      "Prognos",
      ["Område", "Ekonomisk prognos", "Prognos helår, kr"],
      ...perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))])
    ),
  ],
  [
    "what has changed between two occasions beside them",
    sheet(
      "Prognos",
      ["Område", "EP budgetavvikelse", "DR budgetavvikelse", "Skillnad i budgetavvikelse"],
      ...perArea(({ name }) => {
        const [first = 0, last = 0] = OCCASIONS.map((one) => forecast(name, one));
        return [name, first, last, last - first];
      })
    ),
  ],
  [
    "millions under the sheet's name, and the committee's row by another name",
    sheet(
      "Prognos mnkr",
      ["Område", ...OCCASIONS],
      ...perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one) / 1e6)]),
      ["Nämnden", ...each.map(({ sum }) => sum / 1e6)]
    ),
  ],
])("%s", async (_, foreign) => {
  expect(await triedWithout(["forecasts"], [foreign])).toBe("same");
});

const UNNAMED: readonly (readonly [string, readonly [string, string], readonly string[]])[] = [
  ["of another month than any occasion's", ["Delårsrapport", "Prognos oktober"], ["Ekonomisk prognos"]],
  ["before the one that is named", ["Aktuell prognos", "Ekonomisk prognos"], ["Delårsrapport"]],
  ["under a word of its own", ["Ekonomisk prognos", "Prognos efter åtgärder"], ["Delårsrapport"]],
];

test.each(UNNAMED)("a forecast %s is asked about, and never passed over", async (_, headings, occasions) => {
  const rows = perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))]);
  const { result } = await triedSheets(["forecasts"], [sheet("Prognos", ["Område", ...headings], ...rows)]);
  const question = result.problems.find(({ kind }) => kind === "layoutAsked");
  expect(question).toMatchObject({ source: "forecasts", about: "whichOccasion", candidates: occasions });
  const answers = result.layouts?.find(({ source }) => source === "forecasts")?.answers ?? [];
  expect(answers.map(({ mapping }) => columnsIn(mapping))).toEqual([2, 1]);
});

function columnsIn({ parts }: Mapping): number {
  const steps = parts.flatMap((part) => (part.kind === "block" ? stepsOf(part, "melt") : []));
  return steps.flatMap(({ columns }) => columns).length;
}
