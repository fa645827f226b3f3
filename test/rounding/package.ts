/**
 * A year-end package of some thirty tables with made-up amounts, tied crosswise as the catalogue's are: the same
 * results in four tables, areas × decisions, causes × scenarios, statements with parts and the rest, grants
 * that tie out to a line. For the bench and for properties at full size.
 */
import type { Ore } from "../../src/model/money";
import { type Column, type Row, type Table, type Term, type Tie } from "../../src/reports/table";
import { amount, named as keyNamed } from "../support/figures";

export interface PackageSize {
  readonly areas: number;
  readonly decisions: number;
  readonly causes: number;
  readonly parts: number;
  /** Grants received in each of the groups. */
  readonly groups: readonly number[];
}

export const THIRTY_TABLES: PackageSize = { areas: 6, decisions: 7, causes: 12, parts: 3, groups: [19, 11] };

/** "a", or "-a" for a term that is taken away. */
type Terms = readonly string[];

interface Line {
  readonly key: string;
  readonly terms?: Terms;
}

interface Grid {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly figureAt: (row: string, column: string) => string;
  /** Sums that reach outside the grid. */
  readonly ties?: readonly Line[];
  /** What some figures come to, without the table saying so. */
  readonly residuals?: readonly Line[];
}

const CHANGE: readonly Line[] = [{ key: "outcome" }, { key: "DR" }, { key: "change", terms: ["outcome", "-DR"] }];
const EARLIER_CHANGE: readonly Line[] = [{ key: "DR" }, { key: "EP" }, { key: "earlier", terms: ["DR", "-EP"] }];
const DEVIATION: readonly Line[] = [
  { key: "outcome" },
  { key: "budget" },
  { key: "deviation", terms: ["outcome", "-budget"] },
];
const OUTCOME: readonly Line[] = [{ key: "outcome" }];

/** Each `seed` gives its own amounts; the same seed and size always give the same tables. */
export function packageOf(seed: number, size: PackageSize): readonly Table[] {
  const areas = named("area", size.areas);
  const decisions = named("decision", size.decisions);
  const parts = named("part", size.parts);
  const perArea = withSum(areas, "committee");
  const causeNames = named("cause", size.causes);
  const perCause = withSum([...causeNames, "residual"], "committee");
  const results = (subject: string, scenario: string): string => `result ${subject} ${scenario}`;
  const causes = (cause: string, scenario: string): string =>
    cause === "committee" ? results(cause, scenario) : `effect ${cause} ${scenario}`;
  /** A line of somebody's statement. The grant is one figure in every scenario, so its change is nothing. */
  const line =
    (of: string) =>
    (row: string, scenario: string): string => {
      if (row === "grant")
        return scenario === "deviation" || scenario === "change" ? `grant ${of} zero` : `grant ${of} `;
      return row === "result" && scenario === "outcome" ? results(of, scenario) : `${row} ${of} ${scenario}`;
    };
  const short: readonly Line[] = [
    { key: "income" },
    { key: "staff" },
    { key: "other" },
    { key: "grant" },
    { key: "result", terms: ["income", "staff", "other", "grant"] },
  ];
  const drift: readonly Line[] = [{ key: "netCost" }, { key: "grant" }, { key: "result", terms: ["netCost", "grant"] }];

  return tablesOf(seed, [
    {
      rows: withSum(areas, "committee"),
      columns: [{ key: "grant" }, ...OUTCOME],
      figureAt: (area, column) => (column === "grant" ? `grant ${area} ` : results(area, column)),
    },
    { rows: perArea, columns: CHANGE, figureAt: results },
    { rows: perArea, columns: EARLIER_CHANGE, figureAt: results },
    {
      rows: perCause,
      columns: OUTCOME,
      figureAt: causes,
      residuals: ["outcome", "DR", "EP"].map((scenario) => ({
        key: causes("residual", scenario),
        terms: [results("committee", scenario), ...causeNames.map((cause) => `-${causes(cause, scenario)}`)],
      })),
    },
    { rows: perCause, columns: CHANGE, figureAt: causes },
    { rows: perCause, columns: EARLIER_CHANGE, figureAt: causes },
    {
      rows: perArea,
      columns: withSum(decisions, "sum"),
      figureAt: (area, decision) => (decision === "sum" ? `grant ${area} ` : `${decision} ${area}`),
    },
    ...decisions.map((decision): Grid => ({
      rows: areas.flatMap((area) => [
        { key: `${decision} ${area} purpose 1` },
        { key: `${decision} ${area} purpose 2` },
      ]),
      columns: [{ key: "amount" }],
      figureAt: (row) => row,
      ties: areas.map((area) => ({
        key: `${decision} ${area}`,
        terms: [`${decision} ${area} purpose 1`, `${decision} ${area} purpose 2`],
      })),
    })),
    {
      rows: [
        ...withSum(["grants", "otherIncome"], "income"),
        ...withSum(["wages", "overhead", "otherStaff"], "staff"),
        ...withSum(["premises", "otherCosts", "depreciation"], "other"),
        { key: "before", terms: ["income", "staff", "other"] },
        { key: "grant" },
        { key: "financialIncome" },
        { key: "financialCosts" },
        { key: "statement", terms: ["before", "grant", "financialIncome", "financialCosts"] },
        { key: "netCost", terms: ["before", "financialIncome", "financialCosts"] },
      ],
      columns: DEVIATION,
      figureAt: line("committee"),
    },
    ...parts.map((part): Grid => ({ rows: short, columns: DEVIATION, figureAt: line(part) })),
    {
      rows: short,
      columns: DEVIATION,
      figureAt: line("rest"),
      ties: short.slice(0, 3).flatMap(({ key: row }) =>
        DEVIATION.map(({ key: scenario }) => ({
          key: line("rest")(row, scenario),
          terms: [line("committee")(row, scenario), ...parts.map((part) => `-${line(part)(row, scenario)}`)],
        }))
      ),
    },
    ...["frame 1", "frame 2"].flatMap((frame): readonly Grid[] =>
      [CHANGE, DEVIATION].map((columns) => ({ rows: drift, columns, figureAt: line(frame) }))
    ),
    ...size.groups.map((count, group): Grid => ({
      rows: withSum(named("received", count), "sum"),
      columns: OUTCOME,
      figureAt: (row) => `${row} group ${group}`,
    })),
    {
      rows: [
        ...withSum(
          size.groups.map((_, group) => `sum group ${group}`),
          "received"
        ),
        { key: "grants" },
        { key: "difference", terms: ["received", "-grants"] },
      ],
      columns: OUTCOME,
      figureAt: (row) => (row === "grants" ? line("committee")("grants", "outcome") : row),
    },
    {
      rows: withSum(named("investment", 5), "investments"),
      columns: [{ key: "outcome" }, { key: "budget" }, { key: "left", terms: ["budget", "-outcome"] }],
      figureAt: (row, column) => `${row} ${column}`,
    },
    {
      rows: [
        ...withSum(named("gain", 4), "gains"),
        ...withSum(named("loss", 6), "losses"),
        { key: "net", terms: ["gains", "losses"] },
      ],
      columns: OUTCOME,
      figureAt: (row) => row,
    },
    { rows: withSum(named("reserve", 8), "remaining"), columns: OUTCOME, figureAt: (row) => row },
    {
      rows: withSum(named("measure", 6), "measures"),
      columns: [{ key: "decided" }, { key: "realised" }],
      figureAt: (row, column) => `${row} ${column}`,
    },
  ]);
}

function named(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}

function withSum(keys: readonly string[], total: string): readonly Line[] {
  return [...keys.map((key) => ({ key })), { key: total, terms: keys }];
}

/** A figure is a sum where some grid says so first; the others are drawn. */
function tablesOf(seed: number, grids: readonly Grid[]): readonly Table[] {
  const sums = new Map<string, Terms>();
  const define = (key: string, terms: Terms): void => {
    if (!sums.has(key)) sums.set(key, terms);
  };
  for (const { rows, columns, figureAt, ties, residuals } of grids) {
    for (const { key, terms } of [...(ties ?? []), ...(residuals ?? [])]) define(key, terms ?? []);
    for (const row of rows)
      for (const column of columns) {
        if (row.terms !== undefined)
          define(
            figureAt(row.key, column.key),
            row.terms.map((term) => signed(term, (key) => figureAt(key, column.key)))
          );
        else if (column.terms !== undefined)
          define(
            figureAt(row.key, column.key),
            column.terms.map((term) => signed(term, (key) => figureAt(row.key, key)))
          );
      }
  }
  const amounts = new Map<string, Ore>();
  const amountOf = (key: string): Ore => {
    const known = amounts.get(key);
    if (known !== undefined) return known;
    const terms = sums.get(key);
    const amount =
      terms === undefined
        ? drawn(seed, key)
        : terms.reduce((sum, term) => sum + signOf(term) * amountOf(bare(term)), 0);
    amounts.set(key, amount as Ore);
    return amount as Ore;
  };
  return grids.map((grid, number) => tableOf(grid, number, amountOf));
}

function tableOf({ rows, columns, figureAt, ties }: Grid, number: number, amountOf: (key: string) => Ore): Table {
  return {
    id: `Avvik.table.${number + 1}`,
    sheet: "Tabeller",
    title: `Tabell ${number + 1}`,
    unit: "tkr",
    unitLine: "Belopp i tkr",
    columns: [
      { key: "label", heading: "", kind: "text" },
      ...columns.map((column): Column => ({
        key: column.key,
        heading: column.key,
        kind: "figure",
        ...termsOf(column),
      })),
    ],
    rows: rows.map((row): Row => ({
      key: row.key,
      label: row.key,
      kind: row.terms === undefined ? "line" : "total",
      cells: columns.map((column) => amount(figureAt(row.key, column.key), amountOf(figureAt(row.key, column.key)))),
      ...termsOf(row),
    })),
    ties: (ties ?? []).map(({ key, terms }): Tie => ({
      figure: keyNamed(key),
      terms: (terms ?? []).map((term) => ({ figure: keyNamed(bare(term)), sign: signOf(term) })),
    })),
  };
}

function termsOf({ terms }: Line): { readonly terms?: readonly Term[] } {
  return terms === undefined ? {} : { terms: terms.map((term) => ({ key: bare(term), sign: signOf(term) })) };
}

function signed(term: string, rename: (key: string) => string): string {
  return term.startsWith("-") ? `-${rename(bare(term))}` : rename(term);
}

function bare(term: string): string {
  return term.startsWith("-") ? term.slice(1) : term;
}

function signOf(term: string): 1 | -1 {
  return term.startsWith("-") ? -1 : 1;
}

/** Up to ±500 000 tkr; one in ten is whole, and a zero is 0. FNV-1a of the key. */
function drawn(seed: number, key: string): number {
  if (key.endsWith("zero")) return 0;
  let hash = 2_166_136_261 ^ Math.imul(seed, 2_654_435_761);
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  const number = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0;
  return number % 10 === 0
    ? ((number % 1_000_003) - 500_000) * 100_000
    : (number % 100_000_007) * 1_000 + (number % 997) - 50_000_000_000;
}
