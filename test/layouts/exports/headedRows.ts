/** Ledgers whose keys stand over their rows, and codes beside their names: written when what they try had been made. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import {
  account,
  activity,
  amount,
  both,
  headingsOf,
  monthOf,
  paired,
  period,
  responsibility,
  rowsOf,
  twoDigits,
  yearOf,
  type Columns,
} from "./lists";
import { grouped, inMonth, ledgers, MONTHS, namesIn, ofArea, sumOf, type Exported, type Row } from "./shape";

const long = (month: number): string => MONTH_NAMES[month - 1] ?? "";

/** A sheet for each ledger. */
function eachLedger(town: Invented, of: (facts: readonly Fact[]) => readonly Row[]): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({ name, cells: of(facts) });
  return ledgers(town, sheet("Utfall rapport", town.outcome), sheet("Budget rapport", town.budget));
}

function ofUnit(facts: readonly Fact[], unit: string): readonly Fact[] {
  return facts.filter((fact) => fact.responsibility === unit);
}

const POSTS: Columns = [
  ["Konto", account],
  ["Verksamhet", activity],
  ["Period", period],
  ["Belopp", amount],
];

/** Area, unit and account over the rows, all in one column. */
function threeLevelsOver(town: Invented): Exported {
  const columns = POSTS.slice(1);
  return eachLedger(town, (facts) => [
    headingsOf(columns),
    ...town.areas.flatMap((area): readonly Row[] => [
      [area.name],
      ...town.responsibilities.flatMap(([unit, name]): readonly Row[] => {
        const own = ofUnit(ofArea(facts, area), unit);
        const accounts = town.accounts.flatMap(([code, text]): readonly Row[] => [
          [`${code} ${text}`],
          ...rowsOf(
            own.filter((fact) => fact.account === code),
            columns
          ),
        ]);
        return own.length === 0 ? [] : [[`${unit} ${name}`], ...accounts];
      }),
    ]),
  ]);
}

/** Area and unit over the rows, each in a column of its own. */
function levelsIndented(town: Invented): Exported {
  return eachLedger(town, (facts) => [
    ["Område", "Enhet", ...headingsOf(POSTS)],
    ...town.areas.flatMap((area): readonly Row[] => [
      [area.name],
      ...town.responsibilities.flatMap(([unit, name]): readonly Row[] => {
        const own = ofUnit(ofArea(facts, area), unit);
        return own.length === 0
          ? []
          : [["", `${name} (${unit})`], ...rowsOf(own, POSTS).map((row) => ["", "", ...row])];
      }),
    ]),
  ]);
}

/** "Ansvar 1110 Norra" over the rows of each unit, income and costs under words of their own, a sum below. */
function classesUnderUnits(town: Invented): Exported {
  const isIncome = (fact: Fact): boolean => fact.account.startsWith("3");
  return eachLedger(town, (facts) => [
    headingsOf(POSTS),
    ...town.responsibilities.flatMap(([unit, name]): readonly Row[] => {
      const own = ofUnit(facts, unit);
      return [
        [`Ansvar ${unit} ${name}`],
        ["INTÄKTER"],
        ...rowsOf(own.filter(isIncome), POSTS),
        ["KOSTNADER"],
        ...rowsOf(
          own.filter((fact) => !isIncome(fact)),
          POSTS
        ),
        ["Nettokostnad", "", "", sumOf(own)],
      ];
    }),
  ]);
}

/** Months over units over the rows. */
function unitsUnderMonths(town: Invented): Exported {
  const columns = POSTS.filter(([heading]) => heading !== "Period");
  return eachLedger(town, (facts) => [
    headingsOf(columns),
    ...MONTHS.flatMap((month): readonly Row[] => [
      [`${long(month)} ${town.year}`],
      ...town.responsibilities.flatMap(([unit, name]): readonly Row[] => [
        [`${name} [${unit}]`],
        ...rowsOf(ofUnit(inMonth(facts, month), unit), columns),
      ]),
    ]),
  ]);
}

/** The month in a line over each piece, whose headings come again. */
function periodOverPieces(town: Invented): Exported {
  return ledgers(town, {
    name: `Uppföljning ${town.year}`,
    cells: MONTHS.flatMap((month): readonly Row[] => [
      ["Period:", `${town.year}-${twoDigits(month)}`],
      ["Kostnadsställe", "Konto", "Vht", "Utfall", "Budget"],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        ...[fact.responsibility, fact.account, fact.activity],
        ...[outcome, budget].map((facts) => sumOf(inMonth(facts, month))),
      ]),
      [],
    ]),
  });
}

/** Under each unit first its budget, then its outcome. */
function ledgersUnderUnits(town: Invented): Exported {
  return ledgers(town, {
    name: `Enheter ${town.year}`,
    cells: [
      headingsOf(POSTS),
      ...town.responsibilities.flatMap(([unit, name]): readonly Row[] => [
        [`${unit} ${name}`],
        ["Budget"],
        ...rowsOf(ofUnit(town.budget, unit), POSTS),
        ["Utfall"],
        ...rowsOf(ofUnit(town.outcome, unit), POSTS),
      ]),
    ],
  });
}

/** A word before the code, a name before it, a stroke after it. */
function codesInEveryOrder(town: Invented): Exported {
  const name = namesIn(town);
  return both(town, [
    ["Kostnadsställe", ({ responsibility: code }) => `Kst ${code} ${name.responsibility(code)}`],
    ["Kostnadsslag", ({ account: code }) => `${name.account(code)} - ${code}`],
    ["Verksamhet", ({ activity: code }) => `${code}/${name.activity(code)}`],
    ["Mån", (fact) => `${yearOf(fact)}-${twoDigits(monthOf(fact))}`],
    ["Kronor", amount],
  ]);
}

/** Units across with their codes in brackets, accounts down. */
function bracketsAcross(town: Invented): Exported {
  const figures = (facts: readonly Fact[]): Row => [
    ...town.responsibilities.map(([unit]) => sumOf(ofUnit(facts, unit))),
    sumOf(facts),
  ];
  return eachLedger(town, (facts) => [
    [`Helår ${town.year}`],
    ["Konto", ...town.responsibilities.map(([unit, name]) => `${name} (${unit})`), "Summa"],
    ...grouped(facts, "account").map((own): Row => {
      const code = own[0]?.account ?? "";
      return [`${namesIn(town).account(code)} (${code})`, ...figures(own)];
    }),
  ]);
}

/** "I år", "i fjol" and "kommande år" in place of years. */
function yearsInWords(town: Invented): Exported {
  return ledgers(town, {
    name: `Jämförelse ${town.year}`,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Budget i år", "Utfall i år", "Utfall i fjol", "Budget kommande år"],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        ...[responsibility(fact, 0), fact.account, fact.activity, sumOf(budget), sumOf(outcome)],
        ...[Math.round(sumOf(outcome) * 0.9), Math.round(sumOf(budget) * 1.02)],
      ]),
    ],
  });
}

export const HEADED_ROWS = {
  threeLevelsOver,
  levelsIndented,
  classesUnderUnits,
  unitsUnderMonths,
  periodOverPieces,
  ledgersUnderUnits,
  codesInEveryOrder,
  bracketsAcross,
  yearsInWords,
};
