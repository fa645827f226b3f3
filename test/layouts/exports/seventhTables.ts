/** The seventh set's cross tables: months, scenarios or areas across, as pivots and budget templates lay them out. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amounts, dashed, inPlaceOf, places, SHORT_MONTHS, totals, undatedBudget } from "./seventhShape";
import {
  blanks,
  grouped,
  inMonth,
  ledgers,
  MONTHS,
  namesIn,
  ofArea,
  sumOf,
  type Exported,
  type Kind,
  type Row,
} from "./shape";

const CODES = ["responsibility", "activity", "account"] as const;

/** A tabular pivot, pasted as values: the unit said once, a sum under each, filters above, sums last both ways. */
function pivotWithUnitsOnce(town: Invented): Exported {
  const pivot = (name: string, facts: readonly Fact[]): ArraySheet => {
    const months = MONTHS.map((month) => dashed(town.year * 100 + month));
    const sums = (some: readonly Fact[]): Row => [...MONTHS.map((month) => sumOf(inMonth(some, month))), sumOf(some)];
    return {
      name,
      cells: [
        ["År", String(town.year)],
        ["Motpart", "(Alla)"],
        [],
        ["Summa av Belopp", "", "", "Kolumnetiketter"],
        ["Kst", "Vht", "Slag", ...months, "Totalsumma"],
        ...grouped(facts, "responsibility").flatMap((unit): readonly Row[] => [
          ...grouped(unit, "activity").flatMap((part, second) =>
            grouped(part, "account").map((own, third): Row => [
              second + third === 0 ? (own[0]?.responsibility ?? "") : "",
              third === 0 ? (own[0]?.activity ?? "") : "",
              own[0]?.account ?? "",
              ...sums(own),
            ])
          ),
          [`Summa ${unit[0]?.responsibility}`, "", "", ...sums(unit)],
        ]),
        ["Totalsumma", "", "", ...sums(facts)],
      ],
    };
  };
  return ledgers(town, pivot("Pivot utfall", town.outcome), pivot("Pivot budget", town.budget));
}

/** Hypergene's follow-up: headings broken over two lines, the year's months, the sum so far, the full year's budget. */
function brokenHeadings(town: Invented): Exported {
  const months = SHORT_MONTHS.map((month) => `Utfall\n${month} ${town.year}`);
  const cells = places(town, ...CODES).map(({ at, outcome, budget }): Row => [
    ...[at.responsibility, namesIn(town).responsibility(at.responsibility), at.account, at.activity],
    ...[...amounts(outcome), sumOf(outcome), sumOf(budget), sumOf(budget) - sumOf(outcome)],
  ]);
  const sheet: ArraySheet = {
    name: "Uppföljning månad",
    cells: [
      [`${town.committee} ${town.year}`],
      ["Belopp i kr"],
      [...["Ansvar", "Ansvar\nnamn", "Konto", "Verk-\nsamhet"], ...months, ...["Ack\nutfall", "Budget\nhelår", "Diff"]],
      ...cells,
      ["Summa", "", "", "", ...totals(cells, 4)],
    ],
  };
  return inPlaceOf(town, ["Utfall", "Budget"], [sheet], undatedBudget(town));
}

/** Three heading rows: the unit of amounts, the scenario merged over its months, the month; a sum after each area. */
function threeHeadingRows(town: Invented): Exported {
  const sums = (facts: readonly Fact[]): Row => MONTHS.map((month) => sumOf(inMonth(facts, month)));
  const months = SHORT_MONTHS.map((month) => month.toUpperCase());
  return ledgers(town, {
    name: "Månadsfördelat",
    merged: ["D1:AA1", "D2:O2", "P2:AA2"],
    cells: [
      ["", "", "", "Belopp i kronor", ...blanks(23)],
      ["", "", "", `UTFALL ${town.year}`, ...blanks(11), `BUDGET ${town.year}`, ...blanks(11)],
      ["Ansv", "Kto", "Vsh", ...months, ...months],
      ...town.areas.flatMap((area): readonly Row[] => {
        const own = { ...town, outcome: ofArea(town.outcome, area), budget: ofArea(town.budget, area) };
        return [
          ...places(own, ...CODES).map(({ at, outcome, budget }): Row => [
            ...[at.responsibility, at.account, at.activity, ...amounts(outcome), ...amounts(budget)],
          ]),
          [`Delsumma ${area.name}`, "", "", ...sums(own.outcome), ...sums(own.budget)],
          [],
        ];
      }),
      ["TOTALT", "", "", ...sums(town.outcome), ...sums(town.budget)],
    ],
  });
}

/** A budget template with a sheet for each area: the year's sum before its months, how it is spread, a free comment. */
function budgetTemplatePerArea(town: Invented): Exported {
  const names = namesIn(town);
  const sheets = town.areas.map((area): ArraySheet => ({
    name: `Budgetmall ${area.shortName}`,
    cells: [
      ["BUDGETMALL", "", "", "", "Fyll i gula fält"],
      ["Verksamhetsområde:", area.name],
      ["Budgetår:", town.year],
      [],
      ["Konto", "Benämning", "Enhet", "Vht", "Helår", ...SHORT_MONTHS, "Fördelning", "Kommentar"],
      ...grouped(ofArea(town.budget, area), ...CODES).map((own, at): Row => {
        const { account = "", responsibility = "", activity = "" } = own[0] ?? {};
        const spread = at % 2 === 0 ? "Jämn" : "Manuell";
        const comment = at % 4 === 0 ? "Index 2,5 %" : "";
        const codes = [account, names.account(account), responsibility, activity];
        return [...codes, sumOf(own), ...amounts(own), spread, comment];
      }),
      [],
      ["Summa", "", "", "", sumOf(ofArea(town.budget, area))],
    ],
  }));
  return inPlaceOf(town, ["Budget"], sheets);
}

/** Income above zero and costs below, in thousands with all decimals in the cells; what amounts are in stands above. */
function turnedInThousands(town: Invented): Exported {
  const thousands = ({ hundredths }: Fact): CellValue => -hundredths / 100_000;
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => {
    const sum = (some: readonly Fact[]): number => -sumOf(some) / 1000;
    return {
      name,
      cells: [
        [`${name} ${town.year}, ${town.committee}`],
        ["Belopp i tkr, intäkter (+) och kostnader (-)"],
        [],
        ["Konto", "Kontotext", "Ansvar", "Verksamhet", ...SHORT_MONTHS, "Summa"],
        ...grouped(facts, ...CODES).map((own): Row => {
          const { account = "", responsibility = "", activity = "" } = own[0] ?? {};
          const codes = [account, namesIn(town).account(account), responsibility, activity];
          return [...codes, ...own.map(thousands), sum(own)];
        }),
        ["Nettokostnad", "", "", "", ...MONTHS.map((month) => sum(inMonth(facts, month))), sum(facts)],
      ],
    };
  };
  return ledgers(town, sheet("Redovisat", town.outcome), sheet("Internbudget", town.budget));
}

/** Two columns under each area's merged name, a row for each month and account; the units and activities are gone. */
function areasWithTwoColumns(town: Invented): Exported {
  const sums = (outcome: readonly Fact[], budget: readonly Fact[]): readonly CellValue[] =>
    town.areas.flatMap((area) => [sumOf(ofArea(outcome, area)), sumOf(ofArea(budget, area))]);
  const columns = town.areas.map((_, at) => ["D", "F", "H", "J", "L"].at(at) ?? "");
  return ledgers(town, {
    name: "Områdesjämförelse",
    merged: columns.map((column) => `${column}1:${String.fromCharCode(column.charCodeAt(0) + 1)}1`),
    cells: [
      ["", "", "", ...town.areas.flatMap(({ name }) => [name, ""])],
      ["Bokf.period", "Konto", "Kontonamn", ...town.areas.flatMap(() => ["Utfall", "Budget"])],
      ...places(town, "period", "account").map(({ at: { period, account }, outcome, budget }): Row => [
        ...[period, account, namesIn(town).account(account), ...sums(outcome, budget)],
      ]),
      ["Totalt", "", "", ...sums(town.outcome, town.budget)],
    ],
  });
}

export const SEVENTH_TABLES: Readonly<Record<string, Kind>> = {
  pivotWithUnitsOnce,
  brokenHeadings,
  threeHeadingRows,
  budgetTemplatePerArea,
  turnedInThousands,
  areasWithTwoColumns,
};
