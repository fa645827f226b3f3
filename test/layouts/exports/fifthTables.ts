/** A fifth set, written down before its first trial: cross tables, trees and reports. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import { acrossMonths, less, paired, twoDigits } from "./lists";
import { grouped, ledgers, MONTHS, namesIn, ofArea, sumOf, throughMonth, type Exported, type Row } from "./shape";

const capital = (month: number): string => {
  const name = MONTH_NAMES[month - 1] ?? "";
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
};
const short = (month: number): string => (MONTH_NAMES[month - 1] ?? "").slice(0, 3);

function codesOf([fact]: readonly Fact[]): Row {
  return [fact?.responsibility ?? "", fact?.account ?? "", fact?.activity ?? ""];
}

/** Budget, outcome, and the deviation as a surplus. */
function compared(budget: readonly Fact[], outcome: readonly Fact[]): Row {
  return [sumOf(budget), sumOf(outcome), less(sumOf(budget), sumOf(outcome))];
}

/** The year first, then the newest month. */
function newestMonthFirst(town: Invented): Exported {
  const backwards = [...MONTHS].reverse();
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Totalt", ...backwards.map(capital)],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        ...codesOf(own),
        sumOf(own),
        ...acrossMonths(own, backwards),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** Each column a longer part of the year: jan, jan-feb, … jan-dec. */
function longerAndLonger(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      [`${name}, kronor`],
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => (month === 1 ? "jan" : `jan-${short(month)}`))],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        ...codesOf(own),
        ...MONTHS.map((month) => sumOf(throughMonth(own, month))),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** A tree whose level stands as a number: the committee, its areas, their units, and accounts. */
function numberedLevels(town: Invented): Exported {
  const name = namesIn(town);
  const row = (level: number, code: string, text: string, of: (facts: readonly Fact[]) => readonly Fact[]): Row => [
    level,
    code,
    text,
    ...compared(of(town.budget), of(town.outcome)),
  ];
  const units = (prefix: string) => town.responsibilities.filter(([code]) => code.startsWith(prefix));
  return ledgers(town, {
    name: "Rapportträd",
    cells: [
      [`Ekonomirapport helår ${town.year}`],
      ["Nivå", "Kod", "Benämning", "Budget", "Utfall", "Avvikelse"],
      row(0, "", town.committee, (facts) => facts),
      ...town.areas.flatMap((area): readonly Row[] => [
        row(1, area.prefix, area.name, (facts) => ofArea(facts, area)),
        ...units(area.prefix).flatMap(([unit, text]): readonly Row[] => {
          const ofUnit = (facts: readonly Fact[]) => facts.filter(({ responsibility }) => responsibility === unit);
          return [
            row(2, unit, text, ofUnit),
            ...town.accounts.map(([code]) =>
              row(3, code, name.account(code), (facts) => ofUnit(facts).filter(({ account }) => account === code))
            ),
          ];
        }),
      ]),
    ],
  });
}

/** SAP: cost centres over their cost elements, stars before sums, the deviation as cost above plan. */
function sapCostCentres(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (actual: readonly Fact[], plan: readonly Fact[]): Row => {
    const [a, p] = [sumOf(actual), sumOf(plan)];
    return [a, p, less(a, p), Number((((a - p) / p) * 100).toFixed(2))];
  };
  const rows = paired(town, "responsibility", "account");
  return ledgers(town, {
    name: "S_ALR_87013611",
    cells: [
      ["Kostnadsställen: Faktiskt/Plan/Avvikelse"],
      ["Räkenskapsår", town.year],
      ["Från period", 1],
      ["Till period", 12],
      [],
      ["Kostnadsslag", "Faktiska kostnader", "Plankostnader", "Avv. (abs.)", "Avv. (%)"],
      ...town.responsibilities.flatMap(([code, text]): readonly Row[] => {
        const own = rows.filter(({ fact }) => fact.responsibility === code);
        return [
          [`Kostnadsställe  ${code}  ${text}`],
          ...own.map(({ fact, outcome, budget }): Row => [
            `${fact.account}  ${name.account(fact.account)}`,
            ...figures(outcome, budget),
          ]),
          [
            `*  Kostnadsställe ${code}`,
            ...figures(
              own.flatMap(({ outcome }) => outcome),
              own.flatMap(({ budget }) => budget)
            ),
          ],
        ];
      }),
      ["**  Totalt", ...figures(town.outcome, town.budget)],
    ],
  });
}

/** Which months a column covers stands in its heading, and one covers last year's. */
function rangesInHeadings(town: Invented): Exported {
  const name = namesIn(town);
  const range = (year: number): string => `${year}01-${year}12`;
  return ledgers(town, {
    name: "Fråga saldon",
    cells: [
      [
        "Ansvar",
        "Ansvar(T)",
        "Konto",
        "Konto(T)",
        "Vht",
        `Utfall ${range(town.year - 1)}`,
        `Utfall ${range(town.year)}`,
        `Budget ${range(town.year)}`,
        "Differens",
      ],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        name.responsibility(fact.responsibility),
        fact.account,
        name.account(fact.account),
        fact.activity,
        Math.round(sumOf(outcome) * 0.96),
        sumOf(outcome),
        sumOf(budget),
        less(sumOf(budget), sumOf(outcome)),
      ]),
    ],
  });
}

/** On its side: codes across in three rows, months down. */
function codesAcrossMonthsDown(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => {
    const columns = grouped(facts, "responsibility", "account", "activity");
    return {
      name,
      cells: [
        ["Ansvar", ...columns.map(([fact]) => fact?.responsibility ?? "")],
        ["Konto", ...columns.map(([fact]) => fact?.account ?? "")],
        ["Verksamhet", ...columns.map(([fact]) => fact?.activity ?? "")],
        ...MONTHS.map((month): Row => [
          `${town.year}-${twoDigits(month)}`,
          ...columns.flatMap((own) => acrossMonths(own, [month])),
        ]),
        ["Summa", ...columns.map((own) => sumOf(own))],
      ],
    };
  };
  return ledgers(town, sheet("Utfall liggande", town.outcome), sheet("Budget liggande", town.budget));
}

/** A sheet per activity with the year's outcome and budget of each account and unit. */
function sheetPerActivity(town: Invented): Exported {
  const rows = paired(town, "activity", "account", "responsibility");
  const used = town.activities.filter(([code]) => rows.some(({ fact }) => fact.activity === code));
  return ledgers(
    town,
    ...used.map(([code, text]) => ({
      name: `Vht ${code}`,
      cells: [
        [`Verksamhet ${code} ${text}`],
        [`Helår ${town.year}`],
        [],
        ["Konto", "Ansvar", "Budget", "Utfall", "Avvikelse"],
        ...rows
          .filter(({ fact }) => fact.activity === code)
          .map(({ fact, outcome, budget }): Row => [fact.account, fact.responsibility, ...compared(budget, outcome)]),
      ],
    }))
  );
}

/** A table per area, one to the right of the other, each with its headings. */
function areaTablesBeside(town: Invented): Exported {
  const accounts = paired(town, "account");
  return ledgers(town, {
    name: "Driftredovisning",
    cells: [
      [`Driftredovisning ${town.year}`],
      town.areas.flatMap(({ name }) => [name, "", "", "", ""]),
      town.areas.flatMap(() => ["Konto", "Budget", "Utfall", "Avvikelse", ""]),
      ...accounts.map(({ fact, outcome, budget }): Row =>
        town.areas.flatMap((area) => [fact.account, ...compared(ofArea(budget, area), ofArea(outcome, area)), ""])
      ),
    ],
  });
}

export const FIFTH_TABLES = {
  newestMonthFirst,
  longerAndLonger,
  numberedLevels,
  sapCostCentres,
  rangesInHeadings,
  codesAcrossMonthsDown,
  sheetPerActivity,
  areaTablesBeside,
};
