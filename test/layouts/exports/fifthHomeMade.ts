/** A fifth set, written down before its first trial: as people at home in their own workbooks lay things out. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import {
  account,
  acrossMonths,
  activity,
  amount,
  less,
  listOf,
  monthOf,
  paired,
  period,
  responsibility,
  twoDigits,
  yearOf,
  type Columns,
} from "./lists";
import { grouped, ledgers, MONTHS, namesIn, sumOf, type Exported, type Row } from "./shape";

/** The outcome in two lists: salaries from the payroll system, everything else from the ledger. */
function payrollApart(town: Invented): Exported {
  const isPay = (fact: Fact): boolean => fact.account.startsWith("5");
  const payroll: Columns = [
    ["Löneperiod", (fact) => `${yearOf(fact)}-${twoDigits(monthOf(fact))}`],
    ["Organisation", responsibility],
    ["Verksamhet", activity],
    ["Konto", account],
    ["Lönekostnad", amount],
  ];
  const ledger: Columns = [
    ["Period", period],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  return ledgers(
    town,
    listOf(
      "Utfall löner Heroma",
      town.outcome.filter((fact) => isPay(fact)),
      payroll
    ),
    listOf(
      "Utfall exkl löner",
      town.outcome.filter((fact) => !isPay(fact)),
      ledger
    ),
    listOf(`Detaljbudget ${town.year}`, town.budget, ledger)
  );
}

/** A row for each quarter, "2024K1". */
function quarterMarks(town: Invented): Exported {
  const inQuarter = (facts: readonly Fact[], quarter: number): readonly Fact[] =>
    facts.filter((fact) => Math.ceil(monthOf(fact) / 3) === quarter);
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Kvartal", "Belopp"],
      ...grouped(facts, "responsibility", "account", "activity").flatMap((own) =>
        [1, 2, 3, 4].map((quarter): Row => [
          own[0]?.responsibility ?? "",
          own[0]?.account ?? "",
          own[0]?.activity ?? "",
          `${town.year}K${quarter}`,
          sumOf(inQuarter(own, quarter)),
        ])
      ),
    ],
  });
  return ledgers(town, sheet("Kvartalsutfall", town.outcome), sheet("Kvartalsbudget", town.budget));
}

/** The budget as a calculation: posts, price, months and factor beside the year's amount. */
function calculatedBudget(town: Invented): Exported {
  const name = namesIn(town);
  const posts = (at: number): number => (at % 5) + 1;
  return ledgers(
    town,
    listOf("Verkligt utfall", town.outcome, [
      ["År", yearOf],
      ["Mån", monthOf],
      ["Ansvar", responsibility],
      ["Konto", account],
      ["Verksamhet", activity],
      ["Bokfört belopp", amount],
    ]),
    {
      name: "Budgetberäkning",
      cells: [
        [`Budgetberäkning ${town.year}`],
        [
          "Ansvar",
          "Konto",
          "Benämning",
          "Verksamhet",
          "Antal",
          "Kr per månad",
          "Månader",
          "Faktor",
          "Budget helår, kr",
          "Anteckning",
        ],
        ...grouped(town.budget, "responsibility", "account", "activity").map((own, at): Row => [
          own[0]?.responsibility ?? "",
          own[0]?.account ?? "",
          name.account(own[0]?.account ?? ""),
          own[0]?.activity ?? "",
          posts(at),
          Number((sumOf(own) / 12 / posts(at)).toFixed(2)),
          12,
          1,
          sumOf(own),
          at % 7 === 0 ? "enligt avtal" : "",
        ]),
      ],
    }
  );
}

/** The unit of money is said on a sheet of its own. */
function unitOnInformationSheet(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => (MONTH_NAMES[month - 1] ?? "").slice(0, 3))],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...acrossMonths(own, MONTHS).map((one) => Number((one / 1000).toFixed(5))),
      ]),
    ],
  });
  return ledgers(
    town,
    {
      name: "Läs mig",
      cells: [
        ["Om arbetsboken"],
        ["Uttaget av", "Ekonomienheten"],
        ["Enhet", "Belopp i flikarna Utfall månad och Budget månad är i tkr, övriga i kronor."],
      ],
    },
    sheet("Utfall månad", town.outcome),
    sheet("Budget månad", town.budget)
  );
}

/** Budget, technical adjustments (none this year), adjusted budget, outcome, forecast, deviation. */
function adjustedByNothing(town: Invented): Exported {
  return ledgers(town, {
    name: "Uppföljning per konto",
    cells: [
      [`Uppföljning ${town.year}, januari-december`],
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        "Budget",
        "Tekn. just.",
        "Just. budget",
        "Utfall",
        "Prognos",
        "Avvikelse",
        "Förbrukat %",
      ],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        sumOf(budget),
        0,
        sumOf(budget),
        sumOf(outcome),
        Math.round(sumOf(outcome) * 1.002),
        less(sumOf(budget), sumOf(outcome)),
        Number(((sumOf(outcome) / sumOf(budget)) * 100).toFixed(1)),
      ]),
    ],
  });
}

export const FIFTH_HOME_MADE = {
  payrollApart,
  quarterMarks,
  calculatedBudget,
  unitOnInformationSheet,
  adjustedByNothing,
};
