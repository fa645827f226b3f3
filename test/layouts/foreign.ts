/**
 * The same year laid out as real exports and home-made workbooks are: shapes crossed at random, with noise, names and
 * order by chance.
 */
import type { CellValue } from "../../src/workbook";
import type { ArraySheet } from "../support/arrayWorkbook";
import {
  AMOUNT_FORMS,
  amountIn,
  codeIn,
  MONTH_FORMS,
  MONTH_NAMES,
  monthHeading,
  oneWord,
  PERIOD_FORMS,
  periodIn,
  type AmountForm,
  type CodeForm,
  type MonthForm,
  type PeriodForm,
} from "./forms";
import { canonical, kronor, type Fact, type Invented } from "./municipality";
import type { Chance } from "./random";
import type { Vocabulary } from "./words";

export const LEDGER_SHAPES = [
  "rows",
  "rowsDebitCredit",
  "rowsWithAccumulated",
  "accumulatedRows",
  "months",
  "accumulatedMonths",
  "monthsBothScenarios",
  "scenarioColumns",
  "sheetPerMonth",
  "sheetPerArea",
  "areasAsColumns",
  "pivot",
  "outline",
  "budgetBelow",
  "lastYearBeside",
  "lastYearSheet",
] as const;
export type LedgerShape = (typeof LEDGER_SHAPES)[number];
const GRANT_SHAPES = ["canonical", "decisionsAsColumns", "areasAsColumns", "oneColumn"] as const;
type GrantShape = (typeof GRANT_SHAPES)[number];
const FORECAST_SHAPES = ["canonical", "occasionsAsColumns", "areasAsColumns"] as const;
type ForecastShape = (typeof FORECAST_SHAPES)[number];

export interface Layout {
  readonly ledger: LedgerShape;
  readonly grants: GrantShape;
  readonly forecasts: ForecastShape;
  readonly amounts: AmountForm;
  readonly unit: "kr" | "tkr";
  /** Whether the unit stands in a note above or in the heading. */
  readonly unitIn: "note" | "heading";
  readonly turned: boolean;
  readonly codes: CodeForm;
  readonly names: boolean;
  readonly periods: PeriodForm;
  readonly months: MonthForm;
  readonly top: number;
  readonly left: number;
  readonly totals: "none" | "grand" | "groups";
  readonly notesBelow: boolean;
  readonly emptyColumn: boolean;
  readonly anonymised: boolean;
  /** Whether Områden and Ansvar stand in the workbook, or only the export's own names. */
  readonly areasFromExport: boolean;
  readonly extraSheets: boolean;
}

export function layoutOf(chance: Chance, ledger: LedgerShape): Layout {
  const amounts = chance.one(AMOUNT_FORMS);
  const unit = chance.happens(0.25) ? "tkr" : "kr";
  return {
    ledger,
    grants: chance.one(GRANT_SHAPES),
    forecasts: chance.one(FORECAST_SHAPES),
    amounts,
    unit,
    unitIn: chance.one(["note", "heading"] as const),
    turned: chance.happens(0.2),
    codes: chance.one(["text", "number", "withName", "withDash"] as const),
    names: chance.happens(0.4),
    periods: chance.one(PERIOD_FORMS),
    months: chance.one(MONTH_FORMS),
    top: chance.below(6),
    left: chance.happens(0.3) ? 1 + chance.below(2) : 0,
    totals: chance.one(["none", "grand", "groups"] as const),
    notesBelow: chance.happens(0.3),
    emptyColumn: chance.happens(0.2),
    anonymised: chance.happens(0.15),
    areasFromExport: chance.happens(0.2) && ["rows", "months", "scenarioColumns", "pivot"].includes(ledger),
    extraSheets: chance.happens(0.4),
  };
}

type Row = readonly CellValue[];

interface Table {
  readonly headings: readonly Row[];
  readonly body: readonly Row[];
  readonly merged?: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
}

/** How one ledger is called and written. */
interface Ledger {
  readonly facts: readonly Fact[];
  readonly scenario: "outcome" | "budget";
}

export function foreign(town: Invented, layout: Layout, words: Vocabulary, chance: Chance): readonly ArraySheet[] {
  const { year, areas } = town;
  const word = (of: readonly string[]): string => oneWord(chance, of, year);
  const names = {
    period: word(words.period),
    account: word(words.account),
    responsibility: word(words.responsibility),
    activity: word(words.activity),
    amount:
      layout.unitIn === "heading" && layout.unit === "tkr"
        ? `${word(words.amount).replace(/ ?\(kr\)| SEK/, "")} (tkr)`
        : word(words.amount).replace(layout.unit === "tkr" ? /\s?(?:\(kr\)|SEK)/ : "", ""),
    accountName: word(words.accountName),
    responsibilityName: word(words.responsibilityName),
    area: word(words.area),
    outcome: word(words.outcome),
    budget: word(words.budget),
    total: word(words.total),
    year: word(words.year),
  };
  const accountNames = new Map(town.accounts);
  const responsibilityNames = new Map(town.responsibilities);
  const activityNames = new Map(town.activities);
  const areaOf = (responsibility: string) => areas.find(({ prefix }) => responsibility.startsWith(prefix));
  const sign = layout.turned ? -1 : 1;
  const amount = (hundredths: number): CellValue => {
    const stated = (sign * kronor(hundredths)) / (layout.unit === "tkr" ? 1000 : 1);
    return layout.amounts === "number" || layout.unit === "tkr" ? decimals(stated) : amountIn(layout.amounts, stated);
  };
  const code = (kind: "account" | "responsibility" | "activity", text: string): CellValue => {
    const name =
      { account: accountNames, responsibility: responsibilityNames, activity: activityNames }[kind].get(text) ?? "";
    return codeIn(layout.codes, text, name);
  };
  const unitNote =
    layout.unit === "tkr" && (layout.unitIn === "note" || layout.ledger !== "rows") ? "Belopp i tkr" : undefined;

  /** Key columns with their headings. */
  const keyed = (kinds: readonly ("account" | "responsibility" | "activity")[]) => {
    const columns: { heading: string; of: (fact: Fact) => CellValue }[] = kinds.flatMap((kind) => {
      const own = { heading: names[kind], of: (fact: Fact) => code(kind, fact[kind]) };
      const isNamed = layout.names && kind !== "activity" && layout.codes !== "withName" && layout.codes !== "withDash";
      if (!isNamed) return [own];
      const named =
        kind === "account"
          ? { heading: names.accountName, of: (fact: Fact) => accountNames.get(fact.account) ?? "" }
          : {
              heading: names.responsibilityName,
              of: (fact: Fact) => responsibilityNames.get(fact.responsibility) ?? "",
            };
      return [own, named];
    });
    if (layout.areasFromExport)
      columns.push({ heading: names.area, of: ({ responsibility }) => areaOf(responsibility)?.name ?? "" });
    return columns;
  };

  const order = chance.shuffled(["account", "responsibility", "activity"] as const);

  function totalRow(width: number, label: string, at: number, sums: ReadonlyMap<number, number>): Row {
    return Array.from({ length: width }, (_, column) =>
      column === at ? label : sums.has(column) ? amount(sums.get(column) ?? 0) : ""
    );
  }
  const labelled = (name: string): string => names.total.replace("{name}", name);

  /** Rows of facts under columns of amounts, with the totals that the layout has. */
  function tabled(
    groups: readonly (readonly Fact[])[],
    keys: ReturnType<typeof keyed>,
    amounts: readonly ((row: readonly Fact[]) => number)[],
    rowsOf: (facts: readonly Fact[]) => readonly (readonly Fact[])[],
    before: readonly ((fact: Fact) => CellValue)[] = [],
    after: readonly ((fact: Fact) => CellValue)[] = []
  ): readonly Row[] {
    const width = before.length + keys.length + amounts.length + after.length;
    const first = before.length + keys.length;
    const body: Row[] = [];
    const grand = amounts.map(() => 0);
    const add = (sums: number[], row: readonly Fact[]) =>
      amounts.forEach((of, at) => (sums[at] = (sums[at] ?? 0) + of(row)));
    const total = (label: string, sums: readonly number[]): Row =>
      totalRow(width, label, 0, new Map(sums.map((sum, at) => [first + at, sum])));
    for (const group of groups) {
      const sums = amounts.map(() => 0);
      for (const row of rowsOf(group)) {
        const [fact] = row;
        if (fact === undefined) continue;
        add(sums, row);
        add(grand, row);
        body.push([
          ...before.map((of) => of(fact)),
          ...keys.map(({ of }) => of(fact)),
          ...amounts.map((of) => amount(of(row))),
          ...after.map((of) => of(fact)),
        ]);
      }
      const [one] = group;
      if (layout.totals === "groups" && one !== undefined)
        body.push(total(labelled(String(code("responsibility", one.responsibility))), sums));
    }
    if (layout.totals !== "none") body.push(total(labelled("").trim() === "" ? "Summa" : labelled("").trim(), grand));
    return body;
  }

  const byResponsibility = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
    grouped(facts, ({ responsibility }) => responsibility);
  const single = (facts: readonly Fact[]) => facts.map((fact) => [fact]);
  const acrossMonths = (facts: readonly Fact[]) =>
    grouped(facts, ({ account, responsibility, activity }) => [account, responsibility, activity].join());
  const sum = (facts: readonly Fact[]): number => facts.reduce((all, { hundredths }) => all + hundredths, 0);
  const inMonth = (month: number) => (facts: readonly Fact[]) =>
    sum(facts.filter(({ period }) => period % 100 === month));
  const through = (month: number) => (facts: readonly Fact[]) =>
    sum(facts.filter(({ period }) => period % 100 <= month));
  const MONTHS = MONTH_NAMES.map((_, at) => at + 1);

  const periodCell = ({ period }: Fact): CellValue => periodIn(layout.periods, period);
  const noise: ((fact: Fact) => CellValue)[] = layout.anonymised ? [() => "*****"] : [];
  const noiseHeadings: Row = layout.anonymised ? ["Motpart"] : [];

  function rowsTable({ facts }: Ledger, amountHeading: string): Table {
    const keys = keyed(order);
    const accumulate = layout.ledger === "rowsWithAccumulated" || layout.ledger === "accumulatedRows";
    const running = (fact: Fact): number =>
      sum(
        facts.filter(
          (one) =>
            one.period <= fact.period &&
            one.account === fact.account &&
            one.responsibility === fact.responsibility &&
            one.activity === fact.activity
        )
      );
    if (layout.ledger === "rowsDebitCredit") {
      const debit = (row: readonly Fact[]): number => Math.max(0, sum(row));
      const credit = (row: readonly Fact[]): number => Math.max(0, -sum(row));
      return {
        headings: [
          [
            names.period,
            ...keys.map(({ heading }) => heading),
            word(words.debit),
            word(words.credit),
            ...noiseHeadings,
          ],
        ],
        body: tabled(byResponsibility(facts), keys, [debit, credit], single, [periodCell], noise),
      };
    }
    const amounts =
      layout.ledger === "accumulatedRows"
        ? [(row: readonly Fact[]) => running(row[0] as Fact)]
        : accumulate
          ? [sum, (row: readonly Fact[]) => running(row[0] as Fact)]
          : [sum];
    const headings =
      layout.ledger === "accumulatedRows"
        ? [word(words.accumulated)]
        : accumulate
          ? [amountHeading, word(words.accumulated)]
          : [amountHeading];
    return {
      headings: [[names.period, ...keys.map(({ heading }) => heading), ...headings, ...noiseHeadings]],
      body: tabled(byResponsibility(facts), keys, amounts, single, [periodCell], noise),
    };
  }

  function monthsTable({ facts }: Ledger): Table {
    const keys = keyed(order);
    const accumulated = layout.ledger === "accumulatedMonths";
    const heading = (month: number): CellValue => {
      const text = monthHeading(layout.months, year * 100 + month);
      return accumulated ? `Ack ${MONTH_NAMES[month - 1]?.slice(0, 3)}` : text;
    };
    const hasYear = !accumulated && chance.happens(0.6);
    return {
      headings: [
        [
          ...keys.map(({ heading: own }) => own),
          ...MONTHS.map(heading),
          ...(hasYear ? [names.year] : []),
          ...noiseHeadings,
        ],
      ],
      body: tabled(
        byResponsibility(facts),
        keys,
        [...MONTHS.map(accumulated ? through : inMonth), ...(hasYear ? [sum] : [])],
        acrossMonths,
        [],
        noise
      ),
    };
  }

  function placed(name: string, table: Table, title: string, note = unitNote): ArraySheet {
    const blank = Array.from({ length: layout.left }, () => "");
    const above: Row[] = Array.from({ length: layout.top }, (_, at): Row => {
      if (at === 0) return [title];
      return at === 2 && note !== undefined ? [note] : [];
    });
    const isNoted = above.some((row) => row[0] === note);
    const head = note !== undefined && !isNoted ? [...above, [note], []] : above;
    const below: Row[] = layout.notesBelow ? [[], ["Källa: ekonomisystemet, uttag 2025-01-14"]] : [];
    const withEmpty = (row: Row): Row => (layout.emptyColumn ? [...row, ""] : row);
    return {
      name,
      cells: [...head, ...table.headings, ...table.body, ...below].map((row) => [...blank, ...withEmpty(row)]),
      merged: (table.merged ?? []).map(({ row, column, columns }) => {
        const at = head.length + row + 1;
        return `${letters(layout.left + column)}${at}:${letters(layout.left + column + columns - 1)}${at}`;
      }),
    };
  }

  const outcome: Ledger = { facts: town.outcome, scenario: "outcome" };
  const budget: Ledger = { facts: town.budget, scenario: "budget" };
  const outcomeSheet = word(words.outcomeSheets);
  const budgetSheet = word(words.budgetSheets);
  const titles = { outcome: `Utfall ${year}, ${town.committee}`, budget: `Budget ${year}, ${town.committee}` };

  function ledgers(): readonly ArraySheet[] {
    switch (layout.ledger) {
      case "rows":
      case "rowsDebitCredit":
      case "rowsWithAccumulated":
      case "accumulatedRows":
        return [
          placed(outcomeSheet, rowsTable(outcome, names.amount), titles.outcome),
          placed(budgetSheet, rowsTable(budget, names.amount), titles.budget),
        ];
      case "months":
      case "accumulatedMonths":
        return [
          placed(outcomeSheet, monthsTable(outcome), titles.outcome),
          placed(budgetSheet, monthsTable(budget), titles.budget),
        ];
      case "lastYearSheet": {
        const before = (facts: readonly Fact[]) =>
          facts.map((fact) => ({ ...fact, period: fact.period - 100, hundredths: Math.round(fact.hundredths * 0.9) }));
        const earlier: Ledger = { ...outcome, facts: before(town.outcome) };
        const sheets = [
          placed(`Utfall ${year}`, rowsTable(outcome, names.amount), titles.outcome),
          placed(`Utfall ${year - 1}`, rowsTable(earlier, names.amount), `Utfall ${year - 1}`),
          placed(budgetSheet, rowsTable(budget, names.amount), titles.budget),
        ];
        return chance.shuffled(sheets);
      }
      case "monthsBothScenarios": {
        const keys = keyed(order);
        const both = pairedFacts(town);
        const side = (facts: readonly { readonly outcome: number; readonly budget: number; readonly fact: Fact }[]) =>
          facts;
        const heading = (month: number): CellValue => monthHeading(layout.months, year * 100 + month);
        const blanks = keys.map(() => "");
        const body = tabledPairs(both, keys, (rows) => [
          ...MONTHS.map((month) => total(side(rows), month, "outcome")),
          ...MONTHS.map((month) => total(side(rows), month, "budget")),
        ]);
        const rest = Array.from({ length: 11 }, () => "");
        return [
          placed(
            `Uppföljning ${year}`,
            {
              headings: [
                [...blanks, names.outcome, ...rest, names.budget, ...rest],
                [...keys.map(({ heading: own }) => own), ...MONTHS.map(heading), ...MONTHS.map(heading)],
              ],
              body,
              merged: [
                { row: 0, column: keys.length, columns: 12 },
                { row: 0, column: keys.length + 12, columns: 12 },
              ],
            },
            `Uppföljning ${year}`
          ),
        ];
      }
      case "scenarioColumns":
      case "lastYearBeside": {
        const keys = keyed(order);
        const rows = grouped(pairedFacts(town), ({ fact }) =>
          [fact.period, fact.account, fact.responsibility, fact.activity].join()
        );
        const withLast = layout.ledger === "lastYearBeside";
        const headings = withLast
          ? [
              `${names.outcome.replace(/ ?\d{4}/, "")} ${year - 1}`,
              `${names.outcome.replace(/ ?\d{4}/, "")} ${year}`,
              `${names.budget.replace(/ ?\d{4}/, "")} ${year}`,
            ]
          : [names.outcome, names.budget, word(words.deviation.filter((one) => !one.includes("%")))];
        const body = rows.flatMap((row): readonly Row[] => {
          const [first] = row;
          if (first === undefined) return [];
          const [o, b] = [
            row.reduce((all, one) => all + one.outcome, 0),
            row.reduce((all, one) => all + one.budget, 0),
          ];
          const figures = withLast ? [Math.round(o * 0.93), o, b] : [o, b, b - o];
          return [[periodCell(first.fact), ...keys.map(({ of }) => of(first.fact)), ...figures.map(amount)]];
        });
        return [
          placed(
            `Uppföljning ${year}`,
            { headings: [[names.period, ...keys.map(({ heading }) => heading), ...headings]], body },
            `Ekonomisk uppföljning ${year}`
          ),
        ];
      }
      case "sheetPerMonth": {
        const keys = keyed(order);
        const style = chance.one(["name", "short", "number"] as const);
        const name = (month: number): string =>
          style === "name"
            ? `Utfall ${MONTH_NAMES[month - 1]}`
            : style === "short"
              ? (MONTH_NAMES[month - 1] ?? "").slice(0, 3)
              : `Utfall ${year}${String(month).padStart(2, "0")}`;
        return [
          ...MONTHS.map((month) => {
            const facts = town.outcome.filter(({ period }) => period % 100 === month);
            const table: Table = {
              headings: [[...keys.map(({ heading }) => heading), names.amount]],
              body: tabled(byResponsibility(facts), keys, [sum], single),
            };
            return placed(name(month), table, `Utfall ${MONTH_NAMES[month - 1]} ${year}`);
          }),
          placed(budgetSheet, monthsTable(budget), titles.budget),
        ];
      }
      case "sheetPerArea": {
        const keys = keyed(order.filter((kind) => kind !== "responsibility"));
        const sheets = areas.map(({ name, prefix }) => {
          const own = (facts: readonly Fact[]) =>
            facts.filter(({ responsibility }) => responsibility.startsWith(prefix));
          const rows = grouped(
            pairedFacts({ ...town, outcome: own(town.outcome), budget: own(town.budget) }),
            ({ fact }) => [fact.period, fact.account, fact.activity].join()
          );
          const body = rows.flatMap((row): readonly Row[] => {
            const [first] = row;
            if (first === undefined) return [];
            const [o, b] = [
              row.reduce((all, one) => all + one.outcome, 0),
              row.reduce((all, one) => all + one.budget, 0),
            ];
            return [[periodCell(first.fact), ...keys.map(({ of }) => of(first.fact)), amount(o), amount(b)]];
          });
          return placed(
            name.slice(0, 31),
            { headings: [[names.period, ...keys.map(({ heading }) => heading), names.outcome, names.budget]], body },
            `${name} ${year}`
          );
        });
        return chance.shuffled(sheets);
      }
      case "areasAsColumns": {
        const keys = keyed(order.filter((kind) => kind !== "responsibility"));
        const cross = ({ facts }: Ledger, name: string, title: string): ArraySheet => {
          const rows = grouped(facts, ({ period, account, activity }) => [period, account, activity].join());
          const own = (prefix: string) => (row: readonly Fact[]) =>
            sum(row.filter(({ responsibility }) => responsibility.startsWith(prefix)));
          const hasTotal = chance.happens(0.5);
          const columns = [...areas.map(({ prefix }) => own(prefix)), ...(hasTotal ? [sum] : [])];
          const body = rows.flatMap((row): readonly Row[] => {
            const [fact] = row;
            return fact === undefined
              ? []
              : [[periodCell(fact), ...keys.map(({ of }) => of(fact)), ...columns.map((of) => amount(of(row)))]];
          });
          return placed(
            name,
            {
              headings: [
                [
                  names.period,
                  ...keys.map(({ heading }) => heading),
                  ...areas.map((area) => area.name),
                  ...(hasTotal ? [names.year] : []),
                ],
              ],
              body,
            },
            title
          );
        };
        return [cross(outcome, outcomeSheet, titles.outcome), cross(budget, budgetSheet, titles.budget)];
      }
      case "pivot": {
        const pivot = ({ facts }: Ledger, name: string, title: string): ArraySheet => {
          const keys = keyed(["responsibility", "account", "activity"]);
          const body: Row[] = [];
          const figures = (row: readonly Fact[]): readonly CellValue[] => [
            ...MONTHS.map((month) => amount(inMonth(month)(row))),
            amount(sum(row)),
          ];
          const blanks = (count: number): readonly CellValue[] => Array.from({ length: count }, () => "");
          for (const group of byResponsibility(facts)) {
            const named = keys.findIndex(({ heading }) => heading === names.responsibility);
            acrossMonths(group).forEach((row, at) => {
              const [fact] = row;
              if (fact === undefined) return;
              body.push([
                ...keys.map(({ of, heading }, column) =>
                  at > 0 && (column === named || heading === names.responsibilityName || heading === names.area)
                    ? ""
                    : of(fact)
                ),
                ...figures(row),
              ]);
            });
            const label = `${String(code("responsibility", group[0]?.responsibility ?? ""))} Summa`;
            body.push([label, ...blanks(keys.length - 1), ...figures(group)]);
          }
          body.push(["Totalsumma", ...blanks(keys.length - 1), ...figures(facts)]);
          const top: Row = [`Summa av ${names.amount}`, ...blanks(keys.length - 1), "Kolumnetiketter"];
          return placed(
            name,
            {
              headings: [
                top,
                [
                  ...keys.map(({ heading }) => heading),
                  ...MONTHS.map((month) => monthHeading(layout.months, year * 100 + month)),
                  "Totalsumma",
                ],
              ],
              body,
            },
            title
          );
        };
        return [pivot(outcome, outcomeSheet, titles.outcome), pivot(budget, budgetSheet, titles.budget)];
      }
      case "outline": {
        const outline = ({ facts }: Ledger, name: string, title: string): ArraySheet => {
          const keys = keyed(["account", "activity"]).filter(({ heading }) => heading !== names.area);
          const body: Row[] = [];
          for (const group of byResponsibility(facts)) {
            const of = group[0]?.responsibility ?? "";
            body.push([`${of} ${responsibilityNames.get(of) ?? ""}`]);
            for (const row of acrossMonths(group)) {
              const [fact] = row;
              if (fact !== undefined)
                body.push([...keys.map((key) => key.of(fact)), ...MONTHS.map((month) => amount(inMonth(month)(row)))]);
            }
            if (layout.totals !== "none")
              body.push([
                `Summa ${of}`,
                ...keys.slice(1).map(() => ""),
                ...MONTHS.map((month) => amount(inMonth(month)(group))),
              ]);
            body.push([]);
          }
          return placed(
            name,
            {
              headings: [
                [
                  ...keys.map(({ heading }) => heading),
                  ...MONTHS.map((month) => monthHeading(layout.months, year * 100 + month)),
                ],
              ],
              body,
            },
            title
          );
        };
        return [outline(outcome, outcomeSheet, titles.outcome), outline(budget, budgetSheet, titles.budget)];
      }
      case "budgetBelow": {
        const upper = placed(`Ekonomi ${year}`, rowsTable(outcome, names.amount), titles.outcome);
        const lower = placed("", rowsTable(budget, names.amount), titles.budget);
        return [
          {
            ...upper,
            cells: [
              ...upper.cells,
              [],
              [...Array.from({ length: layout.left }, () => ""), `Budget ${year}`],
              ...lower.cells.slice(Math.min(1, layout.top)),
            ],
          },
        ];
      }
    }
  }

  type Pair = { readonly fact: Fact; readonly outcome: number; readonly budget: number };
  function total(rows: readonly Pair[], month: number, scenario: "outcome" | "budget"): number {
    return rows.filter(({ fact }) => fact.period % 100 === month).reduce((all, row) => all + row[scenario], 0);
  }
  function tabledPairs(
    pairs: readonly Pair[],
    keys: ReturnType<typeof keyed>,
    figures: (rows: readonly Pair[]) => readonly number[]
  ): readonly Row[] {
    const rows = grouped(pairs, ({ fact }) => [fact.account, fact.responsibility, fact.activity].join());
    const body = rows.flatMap((row): readonly Row[] => {
      const [first] = row;
      return first === undefined ? [] : [[...keys.map(({ of }) => of(first.fact)), ...figures(row).map(amount)]];
    });
    const sums = figures(pairs);
    const last = [
      labelled("").trim() === "" ? "Summa" : labelled("").trim(),
      ...keys.slice(1).map(() => ""),
      ...sums.map(amount),
    ];
    return layout.totals === "none" ? body : [...body, last];
  }

  function grantSheet(): ArraySheet {
    const decisions = [...new Set(town.grants.map(({ decision }) => decision))];
    const of = (area: string, decision: string): number =>
      town.grants.find((one) => one.area === area && one.decision === decision)?.kronor ?? 0;
    const all = (area: string): number => decisions.reduce((all, decision) => all + of(area, decision), 0);
    const name = word(words.grantSheets);
    const title = `Kommunbidrag ${year} (kr)`;
    switch (layout.grants) {
      case "canonical":
        return canonical(town).find((sheet) => sheet.name === "Kommunbidrag") as ArraySheet;
      case "decisionsAsColumns":
        return {
          name,
          cells: [
            [title],
            [],
            [names.area, ...decisions, "Summa"],
            ...areas.map((area) => [
              area.name,
              ...decisions.map((decision) => of(area.name, decision)),
              all(area.name),
            ]),
            [
              "Summa",
              ...decisions.map((decision) => areas.reduce((sum, area) => sum + of(area.name, decision), 0)),
              areas.reduce((sum, area) => sum + all(area.name), 0),
            ],
          ],
        };
      case "areasAsColumns":
        return {
          name,
          cells: [
            [title],
            ["Beslut", "Datum", ...areas.map((area) => area.name), "Totalt"],
            ...decisions.map((decision) => {
              const date = town.grants.find((one) => one.decision === decision)?.date ?? "";
              return [
                decision,
                date,
                ...areas.map((area) => of(area.name, decision)),
                areas.reduce((sum, area) => sum + of(area.name, decision), 0),
              ];
            }),
          ],
        };
      case "oneColumn":
        return {
          name,
          cells: [
            [names.area, `Kommunbidrag ${year - 1}`, `Kommunbidrag ${year}`],
            ...areas.map((area) => [area.name, Math.round(all(area.name) * 0.95), all(area.name)]),
            [
              "Totalt",
              areas.reduce((sum, area) => sum + Math.round(all(area.name) * 0.95), 0),
              areas.reduce((sum, area) => sum + all(area.name), 0),
            ],
          ],
        };
    }
  }

  function forecastSheet(): ArraySheet {
    const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
    const of = (area: string, occasion: string): number =>
      town.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0;
    const name = word(words.forecastSheets);
    switch (layout.forecasts) {
      case "canonical":
        return canonical(town).find((sheet) => sheet.name === "Prognos") as ArraySheet;
      case "occasionsAsColumns":
        return {
          name,
          cells: [
            [`Prognostiserad budgetavvikelse helår ${year}`],
            [],
            [names.area, ...occasions],
            ...areas.map((area) => [area.name, ...occasions.map((occasion) => of(area.name, occasion))]),
            ["Summa", ...occasions.map((occasion) => areas.reduce((sum, area) => sum + of(area.name, occasion), 0))],
          ],
        };
      case "areasAsColumns":
        return {
          name,
          cells: [
            [`Prognos budgetavvikelse ${year}`],
            ["Tillfälle", ...areas.map((area) => (layout.areasFromExport ? area.name : area.shortName))],
            ...occasions.map((occasion) => [occasion, ...areas.map((area) => of(area.name, occasion))]),
          ],
        };
    }
  }

  const kept = canonical(town).filter(({ name }) =>
    ["Inställningar", "Ramar", ...(layout.areasFromExport ? [] : ["Områden", "Ansvar"])].includes(name)
  );
  const extra: readonly ArraySheet[] = layout.extraSheets
    ? [
        {
          name: "Läs mig",
          cells: [["Uttag ur ekonomisystemet"], ["Kontakt: ekonomiavdelningen"], [], ["Uppdaterad", "2025-01-14"]],
        },
        {
          name: "Nyckeltal",
          cells: [
            ["Mått", year - 1, year],
            ["Antal barn", 412, 420],
            ["Kostnad per barn", 151_200, 153_900],
          ],
        },
      ]
    : [];
  return chance.shuffled([...kept, ...ledgers(), grantSheet(), forecastSheet(), ...extra]);
}

function pairedFacts({ outcome, budget }: Pick<Invented, "outcome" | "budget">) {
  return [
    ...outcome.map((fact) => ({ fact, outcome: fact.hundredths, budget: 0 })),
    ...budget.map((fact) => ({ fact, outcome: 0, budget: fact.hundredths })),
  ];
}

function grouped<T>(of: readonly T[], by: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of of) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()];
}

function decimals(value: number): number {
  return Number(value.toFixed(5));
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}
