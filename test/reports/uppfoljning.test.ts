/**
 * The follow-up of an interim occasion: to date beside the whole year, last year beside both, and measures beside the
 * deficit.
 */
import { analyse } from "../../src/analysis/analysis";
import { atgarder } from "../../src/reports/atgarder";
import { uppfoljning } from "../../src/reports/uppfoljning";
import type { ReportTable } from "../../src/reports/report";
import type { Ore } from "../../src/model/money";
import type { AreaId } from "../../src/model/organisation";
import { modelOf, type Municipality } from "../support/municipality";

const mnkr = (amount: number): Ore => (amount * 100_000_000) as Ore;

function measure(name: string, area: string | undefined, forecast?: number) {
  return {
    name,
    area: area as AreaId | undefined,
    decided: mnkr(8),
    realised: mnkr(2),
    forecast: forecast === undefined ? undefined : mnkr(forecast),
    responsible: undefined,
    date: undefined,
  };
}

const monthly = (year: number, months: readonly number[], amount: number) =>
  months.map((month) => ({ period: year * 100 + month, account: "5011", responsibility: "1", amount: mnkr(amount) }));
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const TOWN: Municipality = {
  occasion: "Delårsrapport",
  frames: [{ name: "Nämnden", responsible: true }],
  areas: [
    { name: "Hemtjänst", shortName: "HT", frame: "Nämnden" },
    { name: "Boende", frame: "Nämnden" },
  ],
  outcome: monthly(2025, MONTHS.slice(0, 8), -11),
  budget: monthly(2025, MONTHS, -10),
  earlierOutcome: monthly(2024, MONTHS, -9),
  grants: [
    { decision: "Budget", frame: "Nämnden", area: "Hemtjänst", amount: mnkr(120) },
    { decision: "Budget", frame: "Nämnden", area: "Boende", amount: mnkr(20) },
  ],
  forecasts: [
    { occasion: "Ekonomisk prognos", area: "Hemtjänst", deviation: mnkr(-6) },
    { occasion: "Delårsrapport", area: "Hemtjänst", deviation: mnkr(-15) },
    { occasion: "Delårsrapport", area: "Boende", deviation: mnkr(-2) },
  ],
};

function tables(changes: Partial<Municipality> = {}): readonly ReportTable[] {
  const analysis = analyse(modelOf({ ...TOWN, ...changes }));
  return [...uppfoljning.tables(analysis), ...atgarder.tables(analysis)];
}

/** Rows as they are read, in million kronor. */
function read({ columns, rows }: ReportTable) {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) =>
        cell.kind === "figure" ? cell.exact / 100_000_000 : cell.kind === "text" ? cell.text : ""
      ),
    ]),
  ];
}

test("to date, the whole year, what has changed and the year before stand beside each other, each saying which it is", () => {
  const [table] = tables();
  expect(table && read(table)).toEqual([
    [
      "Verksamhetsområde",
      "Kommunbidrag helår",
      "Budget t.o.m. augusti",
      "Utfall t.o.m. augusti",
      "Avvikelse t.o.m. augusti",
      "Prognos nettokostnad",
      "Prognos budgetavvikelse",
      "Prognos EP",
      "Förändring",
      "Utfall helår 2024",
    ],
    ["Hemtjänst (HT)", 120, -80, -88, -8, -135, -15, -6, -9, -108],
    ["Boende", 20, 0, 0, 0, -22, -2, "", -2, 0],
    ["SUMMA", 140, -80, -88, -8, -157, -17, -6, -11, -108],
  ]);
});

test("a year before that lacks a month is not laid beside this one", () => {
  const [table] = tables({ earlierOutcome: monthly(2024, MONTHS.slice(1), -9) });
  expect(table?.columns.map(({ heading }) => heading)).not.toContain("Utfall helår 2024");
});

test("at the year end there is nothing to follow up", () => {
  expect(uppfoljning.tables(analyse(modelOf({ ...TOWN, occasion: "Årsanalys" })))).toEqual([]);
});

test("the forecast before measures is that after them less what they are expected to give; an area without any says so", () => {
  const also = { measures: [measure("Ny bemanning", "Hemtjänst", 5), measure("Avtal", "Hemtjänst", 1)] };
  const [, beside, own] = tables({ also });
  expect(beside && read(beside)).toEqual([
    ["Verksamhetsområde", "Åtgärder", "Prognos före åtgärder", "Åtgärdernas effekt", "Prognos efter åtgärder"],
    ["Hemtjänst (HT)", "2 åtgärder", -21, 6, -15],
    ["Boende", "Saknas", -2, 0, -2],
    ["SUMMA", "", -23, 6, -17],
  ]);
  expect(own?.rows.map(({ label }) => label)).toEqual([
    "Ny bemanning",
    "Avtal",
    "[Åtgärd saknas mot underskottet]",
    "SUMMA",
  ]);
});

test("a measure that says nothing of what is expected is told, and no sum is laid beside what was decided", () => {
  const also = { measures: [measure("Ny bemanning", "Hemtjänst", 5), measure("Avtal", "Boende")] };
  const [, beside, own] = tables({ also });
  expect(beside && read(beside).map((row) => row[1])).toEqual(["Åtgärder", "1 åtgärd", "1 åtgärd, 1 utan prognos", ""]);
  expect(own && read(own).map((row) => row[7])).toEqual(["Skillnad", -3, "", ""]);
});

test("a deficit that is not worth a sentence needs no measure", () => {
  const small = (TOWN.forecasts ?? []).map((one) => ({ ...one, deviation: -1000 }));
  expect(tables({ forecasts: small })).toHaveLength(1);
});
