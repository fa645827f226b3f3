/**
 * Shapes that were written down before the reader was first tried, and that it is never tuned on: each says how one
 * year's ledgers stand in a workbook.
 */
import type { CellValue } from "../../src/workbook";
import type { ArraySheet } from "../support/arrayWorkbook";
import { MONTH_NAMES } from "./forms";
import { canonical, kronor, type Fact, type Invented } from "./municipality";

type Row = readonly CellValue[];

const sumOf = (facts: readonly Fact[]): number => facts.reduce((sum, { hundredths }) => sum + hundredths, 0);

function grouped(facts: readonly Fact[], by: (fact: Fact) => string): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(by(fact), [...(groups.get(by(fact)) ?? []), fact]);
  return [...groups.values()];
}

/** Year and month in columns of their own. */
function yearAndMonth({ outcome, budget, year }: Invented): readonly ArraySheet[] {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["År", "Mån", "Ansvar", "Konto", "Vht", "Belopp i kronor"],
      ...facts.map((fact): Row => [
        year,
        fact.period % 100,
        fact.responsibility,
        fact.account,
        fact.activity,
        kronor(fact.hundredths),
      ]),
    ],
  });
  return [sheet("Bokfört", outcome), sheet("Budgeterat", budget)];
}

/** Which of the two it is stands in a column of its own. */
function scenarioInRows({ outcome, budget }: Invented): readonly ArraySheet[] {
  const rows = (kind: string, facts: readonly Fact[]): readonly Row[] =>
    facts.map((fact): Row => [
      kind,
      String(fact.period),
      fact.account,
      fact.responsibility,
      fact.activity,
      kronor(fact.hundredths),
    ]);
  return [
    {
      name: "Data",
      cells: [
        ["Typ", "Period", "Kontonummer", "Ansvarsnr", "Verksamhetsnr", "Värde"],
        ...rows("Utfall", outcome),
        ...rows("Budget", budget),
      ],
    },
  ];
}

/** Three heading rows, with the year above and the scenario below it. */
function threeHeadingRows({ outcome, budget, year }: Invented): readonly ArraySheet[] {
  const keys = ["Ansvar", "Konto", "Verksamhet"];
  const blanks = keys.map(() => "");
  const all = grouped(
    [...outcome, ...budget],
    ({ responsibility, account, activity }) => `${responsibility} ${account} ${activity}`
  );
  const months = MONTH_NAMES.map((_, at) => at + 1);
  const in12 = (facts: readonly Fact[]): readonly CellValue[] =>
    months.map((month) => kronor(sumOf(facts.filter(({ period }) => period % 100 === month))));
  const isOutcome = new Set(outcome);
  return [
    {
      name: "Månadsrapport",
      cells: [
        ["Ekonomirapport"],
        [],
        [...blanks, year, ...Array.from({ length: 23 }, () => "")],
        [
          ...blanks,
          "Utfall",
          ...Array.from({ length: 11 }, () => ""),
          "Budget",
          ...Array.from({ length: 11 }, () => ""),
        ],
        [...keys, ...MONTH_NAMES.map((name) => name.slice(0, 3)), ...MONTH_NAMES.map((name) => name.slice(0, 3))],
        ...all.map((facts): Row => {
          const [one] = facts;
          return [
            one?.responsibility ?? "",
            one?.account ?? "",
            one?.activity ?? "",
            ...in12(facts.filter((fact) => isOutcome.has(fact))),
            ...in12(facts.filter((fact) => !isOutcome.has(fact))),
          ];
        }),
      ],
    },
  ];
}

/** The unit as a name and no code; the account in one cell of fixed width; an empty last column. */
function unitByName({ outcome, budget, areas, accounts, year }: Invented): readonly ArraySheet[] {
  const names = new Map(accounts);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [`${name} ${year}`],
      ["Förvaltning", "Konto", "Vht", "Datum", "Belopp", ""],
      ...facts.map((fact): Row => [
        areas.find(({ prefix }) => fact.responsibility.startsWith(prefix))?.name ?? "",
        `${fact.account.padEnd(8)}${names.get(fact.account) ?? ""}`,
        fact.activity,
        `${Math.floor(fact.period / 100)}-${String(fact.period % 100).padStart(2, "0")}-15`,
        kronor(fact.hundredths),
        "",
      ]),
    ],
  });
  return [sheet("Redovisning", outcome), sheet("Fastställd budget", budget)];
}

/** Accounts across the top, months and responsibilities down. */
function accountsAcross({ outcome, budget, accounts }: Invented): readonly ArraySheet[] {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Period", "Ansvar", "Verksamhet", ...accounts.map(([code, text]) => `${code} ${text}`), "Summa"],
      ...grouped(facts, ({ period, responsibility, activity }) => `${period} ${responsibility} ${activity}`).map(
        (row): Row => [
          row[0]?.period ?? "",
          row[0]?.responsibility ?? "",
          row[0]?.activity ?? "",
          ...accounts.map(([code]) => kronor(sumOf(row.filter(({ account }) => account === code)))),
          kronor(sumOf(row)),
        ]
      ),
    ],
  });
  return [sheet("Utfall korstabell", outcome), sheet("Budget korstabell", budget)];
}

/** Sums stand above their rows, and areas as headings two levels up. */
function sumsAbove({ outcome, budget, areas, responsibilities, accounts }: Invented): readonly ArraySheet[] {
  const names = new Map(accounts);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => {
    const months = [...new Set(facts.map(({ period }) => period))];
    const figures = (rows: readonly Fact[]): readonly CellValue[] =>
      months.map((month) => kronor(sumOf(rows.filter(({ period }) => period === month))));
    const body = areas.flatMap((area): readonly Row[] => {
      const own = facts.filter(({ responsibility }) => responsibility.startsWith(area.prefix));
      return [
        [area.name, "", "", ...figures(own)],
        ...responsibilities
          .filter(([code]) => code.startsWith(area.prefix))
          .flatMap(([code, text]): readonly Row[] => {
            const rows = own.filter(({ responsibility }) => responsibility === code);
            return [
              [`${code} ${text}`, "", "", ...figures(rows)],
              ...grouped(rows, ({ account, activity }) => `${account} ${activity}`).map((one): Row => [
                "",
                `${one[0]?.account ?? ""} ${names.get(one[0]?.account ?? "") ?? ""}`,
                one[0]?.activity ?? "",
                ...figures(one),
              ]),
            ];
          }),
      ];
    });
    return { name, cells: [["Organisation", "Konto", "Verksamhet", ...months], ...body] };
  };
  return [sheet("Utfall träd", outcome), sheet("Budget träd", budget)];
}

/** Only the year's sums, by area and account. */
function yearOnly({ outcome, budget, areas, accounts, year }: Invented): readonly ArraySheet[] {
  const rows = areas.flatMap(({ name, prefix }) =>
    accounts.map(([code, text]): Row => {
      const of = (facts: readonly Fact[]): number =>
        kronor(
          sumOf(facts.filter(({ responsibility, account }) => responsibility.startsWith(prefix) && account === code))
        );
      return [name, code, text, of(budget), of(outcome), kronor(Math.round((of(budget) - of(outcome)) * 100))];
    })
  );
  return [
    {
      name: "Bokslut",
      cells: [
        [`Bokslut ${year}`],
        ["Område", "Konto", "Benämning", "Budget helår", "Utfall helår", "Avvikelse"],
        ...rows,
      ],
    },
  ];
}

const SHAPES = { yearAndMonth, scenarioInRows, threeHeadingRows, unitByName, accountsAcross, sumsAbove, yearOnly };
export type HeldOutShape = keyof typeof SHAPES;
export const HELD_OUT_SHAPES = Object.keys(SHAPES) as readonly HeldOutShape[];

/** The rest of the workbook is in the contract's own form. */
export function heldOut(town: Invented, shape: HeldOutShape): readonly ArraySheet[] {
  return [...canonical(town).filter(({ name }) => name !== "Utfall" && name !== "Budget"), ...SHAPES[shape](town)];
}
