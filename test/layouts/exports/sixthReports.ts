/** A sixth set, written down before its first trial: reports whose parts stand below each other. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import { less, paired } from "./lists";
import { grouped, inMonth, ledgers, MONTHS, namesIn, ofArea, sumOf, type Exported, type Row } from "./shape";

const long = (month: number): string => MONTH_NAMES[month - 1] ?? "";

function codesOf([fact]: readonly Fact[]): Row {
  return [fact?.responsibility ?? "", fact?.account ?? "", fact?.activity ?? ""];
}

/** Budget, outcome, and the deviation as a surplus. */
function compared(budget: readonly Fact[], outcome: readonly Fact[]): Row {
  return [sumOf(budget), sumOf(outcome), less(sumOf(budget), sumOf(outcome))];
}

/** Income first and then costs, all as sizes, each part with its heading and sum, and the net cost last. */
function incomeAboveCosts(town: Invented): Exported {
  const rows = paired(town, "responsibility", "account", "activity");
  const isIncome = (fact: Fact): boolean => fact.account.startsWith("3");
  const figures = (budget: readonly Fact[], outcome: readonly Fact[], sign: 1 | -1): Row => [
    sign * sumOf(budget),
    sign * sumOf(outcome),
  ];
  const part = (title: string, of: (fact: Fact) => boolean, sign: 1 | -1): readonly Row[] => [
    [title.toUpperCase()],
    ...rows
      .filter(({ fact }) => of(fact))
      .map(({ fact, outcome, budget }): Row => [...codesOf([fact]), ...figures(budget, outcome, sign)]),
    [
      `Summa ${title}`,
      "",
      "",
      ...figures(
        town.budget.filter((fact) => of(fact)),
        town.outcome.filter((fact) => of(fact)),
        sign
      ),
    ],
    [],
  ];
  return ledgers(town, {
    name: "Resultat enheter",
    cells: [
      ["Ansvar", "Konto", "Verksamhet", `Budget ${town.year}`, `Utfall ${town.year}`],
      ...part("intäkter", isIncome, -1),
      ...part("kostnader", (fact) => !isIncome(fact), 1),
      ["Nettokostnad", "", "", ...figures(town.budget, town.outcome, 1)],
    ],
  });
}

/** Units across; the sum of each class of accounts stands above its accounts. */
function classSumsAbove(town: Invented): Exported {
  const names: readonly (readonly [string, string])[] = [
    ["3", "INTÄKTER"],
    ["4", "BIDRAG"],
    ["5", "PERSONAL"],
    ["6", "LOKALER OCH MATERIAL"],
    ["7", "ÖVRIGT"],
  ];
  const sheet = (sheetName: string, facts: readonly Fact[]) => {
    const figures = (own: readonly Fact[]): Row => [
      ...town.responsibilities.map(([code]) => sumOf(own.filter(({ responsibility }) => responsibility === code))),
      sumOf(own),
    ];
    return {
      name: sheetName,
      cells: [
        [`${sheetName} per enhet`],
        ["Konto", ...town.responsibilities.map(([code]) => code), "Totalt"],
        ...names.flatMap(([digit, text]): readonly Row[] => {
          const own = facts.filter(({ account }) => account.startsWith(digit));
          const accounts = grouped(own, "account").map((one): Row => [
            `${one[0]?.account ?? ""} ${namesIn(town).account(one[0]?.account ?? "")}`,
            ...figures(one),
          ]);
          return own.length === 0 ? [] : [[`${digit} ${text}`, ...figures(own)], ...accounts];
        }),
        ["NETTO", ...figures(facts)],
      ],
    };
  };
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** A table for each month, one below the other, the month as its title. */
function monthTablesBelow(town: Invented): Exported {
  const rows = paired(town, "responsibility", "account", "activity");
  return ledgers(town, {
    name: `Året ${town.year}`,
    cells: MONTHS.flatMap((month): readonly Row[] => [
      [long(month).toUpperCase()],
      ["Ansvar", "Konto", "Verksamhet", "Budget", "Utfall", "Avvikelse"],
      ...rows.map(({ fact, outcome, budget }): Row => [
        ...codesOf([fact]),
        ...compared(inMonth(budget, month), inMonth(outcome, month)),
      ]),
      [],
    ]),
  });
}

/** The area's own table has its headings in the first column: accounts across, ledgers down. */
function ledgersDown(town: Invented): Exported {
  const { accounts, areas } = town;
  const row = (label: string, facts: readonly Fact[]): Row => [
    label,
    ...accounts.map(([code]) => sumOf(facts.filter(({ account }) => account === code))),
    sumOf(facts),
  ];
  return ledgers(town, {
    name: "Konton per område",
    cells: [
      ["", ...accounts.map(([code, text]) => `${code} ${text}`), "Netto"],
      ...areas.flatMap((area): readonly Row[] => [
        [area.name],
        row(`Budget ${town.year}`, ofArea(town.budget, area)),
        row(`Utfall ${town.year}`, ofArea(town.outcome, area)),
      ]),
    ],
  });
}

export const SIXTH_REPORTS = { incomeAboveCosts, classSumsAbove, monthTablesBelow, ledgersDown };
