/** Prognos as people lay it out: each is read as the contract's form is. */
import { stepsOf, type Mapping } from "../../../src/layouts/mapping/mapping";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { forecast, grant, OCCASIONS, perArea, sheet, TOWN, triedSheets, triedWithout, YEAR } from "./town";

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
    "occasions by their months alone, on a sheet that says nothing",
    sheet(
      "Blad2",
      ["Del", `${String(YEAR)}04`, `${String(YEAR)}08`],
      ...perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))])
    ),
  ],
  [
    "occasions by a season and by how their name begins, under a word of its own",
    sheet(
      "Bedömningar",
      ["När", "Del", "Plus eller minus på helåret"],
      ...["Vårprognosen", "Delårsprognosen"].flatMap((when, at) =>
        TOWN.areas.map(({ name }) => [when, name, forecast(name, OCCASIONS[at] ?? "")])
      )
    ),
  ],
  [
    "occasions by two seasons in any words, as columns",
    sheet(
      "Läget",
      ["Del", "Vårbedömning", "Höstläge"],
      ...perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))])
    ),
  ],
  [
    "surpluses and deficits apart below each occasion, as sizes",
    sheet(
      "Prognoser",
      ["", "Efter april", "", "Efter augusti", ""],
      ["Område", "Går plus", "Går minus", "Går plus", "Går minus"],
      ...perArea(({ name }) => [
        name,
        ...OCCASIONS.flatMap((one) => {
          const kronor = forecast(name, one);
          return kronor < 0 ? ["", -kronor] : [kronor, ""];
        }),
      ])
    ),
  ],
  [
    "what is left of the budget below each occasion, by a word of its own",
    sheet(
      "Läget",
      ["", "T1", "", "", "T2", "", ""],
      ["Område", ...OCCASIONS.flatMap(() => ["Budget för året", "Vår prognos", "Blir kvar"])],
      ...perArea(({ name }) => [
        name,
        ...OCCASIONS.flatMap((one) => [grant(name), grant(name) - forecast(name, one), forecast(name, one)]),
      ])
    ),
  ],
  [
    "a table for each occasion under its name, with figures among the remarks",
    sheet(
      "Prognos helår",
      ...OCCASIONS.flatMap((one) => [
        [`${one} ${YEAR}`],
        ["Område", "Budget helår", "Prognos helår", "Budgetavvikelse", "Kommentar"],
        ...perArea(({ name }, at) => [
          name,
          grant(name),
          grant(name) - forecast(name, one),
          forecast(name, one),
          at === 0 ? "Ökade volymer, ca 500 tkr per månad" : "",
        ]),
        [],
      ])
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

test("a sheet for each occasion is read whole, though only one of them says what it is", async () => {
  const sheets = ["Prognos jan-april", "Delår jan-aug"].map((name, at) =>
    sheet(
      name,
      ["Område", "Blir på helåret"],
      ...perArea((area) => [area.name, forecast(area.name, OCCASIONS[at] ?? "")])
    )
  );
  expect(await triedWithout(["forecasts"], sheets)).toBe("same");
});

test("last year's forecasts are not this year's", async () => {
  const rows = perArea(({ name }) => [name, 1000, -2000]);
  const { result } = await triedSheets(
    ["forecasts"],
    [sheet(`Prognoser ${String(YEAR - 1)}`, ["Område", "Prognos april", "Prognos augusti"], ...rows)]
  );
  expect(result.layouts?.some(({ source }) => source === "forecasts")).toBe(false);
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

test("amounts of areas that nothing says more of are told where no forecasts are read", async () => {
  const rows = perArea(({ name }, at) => [name, 1000 * (at + 1), -1000]);
  const { result } = await triedSheets(["forecasts"], [sheet("Blad3", ["Del", "Nytt", "Gammalt"], ...rows)]);
  expect(result.problems).toContainEqual(
    expect.objectContaining({ kind: "layoutLeft", source: "forecasts", place: { sheet: "Blad3", address: "A1" } })
  );
});

test("two thousand is an amount, and no year, where no heading says years", async () => {
  const rows = TOWN.areas.map(({ name }, at) => [name, at === 0 ? 2000 : "", at === 0 ? "" : -1000]);
  const headings = ["Område", "Överskott", "Underskott"];
  const own = OCCASIONS.map((one) => sheet(`Prognos ${one}`, headings, ...rows));
  const { result } = await triedSheets(["forecasts"], own);
  const preview = result.layouts?.find(({ source }) => source === "forecasts")?.preview;
  expect(preview?.sum).toBe(OCCASIONS.length * (2000 - 1000 * (rows.length - 1)));
});

test("forecasts of the whole year at two months are two occasions, and none is the other's sum", async () => {
  const rows = perArea(({ name }) => [name, ...OCCASIONS.map((one) => forecast(name, one))]);
  const headings = ["Område", `Helårsbedömning ${YEAR}-04`, `Helårsbedömning ${YEAR}-08`];
  const { result } = await triedSheets(["forecasts"], [sheet("Prognosläge", headings, ...rows)]);
  const mapping = result.layouts?.find(({ source }) => source === "forecasts")?.mapping;
  expect(mapping && columnsIn(mapping)).toBe(OCCASIONS.length);
});

test("deviations of areas that no occasion is said of are told where no forecasts are read", async () => {
  const rows = perArea(({ name }, at) => [name, 1000 * (at + 1)]);
  const { result } = await triedSheets(["forecasts"], [sheet("Läget", ["Område", "Avvikelse mot driftram"], ...rows)]);
  expect(result.problems).toContainEqual(expect.objectContaining({ kind: "layoutLeft", source: "forecasts" }));
});
