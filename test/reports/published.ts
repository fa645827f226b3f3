/**
 * The tables of the published year with their exact amounts, and what the contract says of them: which rows and
 * columns are sums, and which figures are one and the same.
 */
import {
  minus,
  plus,
  type Cell,
  type Column,
  type RoundedTable,
  type Row,
  type RowKind,
  type Table,
  type TableId,
  type Term,
} from "../../src/reports/table";
import { amount } from "../support/figures";
import expected from "../fixtures/exempel-2024.expected.json";

/** `published` are the municipality's own printed figures, row by row; nothing printed is 0. */
export interface PublishedTable extends Table {
  readonly published: readonly (readonly number[])[];
}

interface Statement {
  /** Label of a row → its terms by label; "*" stands for all other rows. */
  readonly rows: Readonly<Record<string, readonly Term[]>>;
  /** Heading of a column → its terms by heading. */
  readonly columns?: Readonly<Record<string, readonly Term[]>>;
  /** The figure of a cell that other tables print too. */
  readonly shared?: (row: string, column: string) => string | undefined;
}

const CHANGE = { Förändring: [plus("Utfall"), minus("Prognos DR")] };
const ALL = [plus("*")];

const STATEMENTS: Readonly<Record<string, Statement>> = {
  "Avvik.budgetavvikelse": {
    rows: { SUMMA: ALL },
    shared: (row, column) =>
      `${column === "Kommunbidrag" ? "grant" : "result"}|${row === "SUMMA" ? "committee" : area(row)}${column === "Kommunbidrag" ? "" : "|Utfall"}`,
  },
  "Avvik.driftbudget": {
    rows: { "Resultat (budgetavvikelse)": [plus("Nettokostnad"), plus("Kommunbidrag")] },
    columns: CHANGE,
    shared: (row, column) =>
      row === "Kommunbidrag"
        ? column === "Förändring"
          ? undefined
          : "grant|committee"
        : row === "Nettokostnad"
          ? `netCost|${column}`
          : `result|committee|${column}`,
  },
  "Avvik.orsaker": { rows: { "Summa budgetavvikelser": ALL }, shared: cause },
  "Avvik.forandringar": { rows: { "Summa förändringar": ALL }, columns: CHANGE, shared: cause },
  "Avvik.investeringsram": { rows: {}, columns: { Avvikelse: [plus("Budget"), minus("Utfall")] } },
  "Avvik.kommunbidrag": {
    rows: { TOTAL: ALL },
    columns: {
      "SUMMA helår 2024": [
        "Nämndsbudget 2024",
        "Beslut i KS mars 2024",
        "Beslut ASN vid EP, maj 2024",
        "Beslut i KS juni 2024",
      ].map(plus),
    },
    shared: (row, column) =>
      column === "SUMMA helår 2024" ? `grant|${row === "TOTAL" ? "committee" : row}` : undefined,
  },
  "Avvik.resultatrakning": {
    rows: {
      "Totala intäkter": [plus("Bidrag"), plus("Övriga intäkter")],
      "Totala personalkostnader": [plus("Lönekostnader"), plus("PO-pålägg"), plus("Övriga personalkostnader")],
      "Totala övriga kostnader": [plus("Lokal- och markhyror"), plus("Övriga kostnader"), plus("Avskrivningar")],
      "Nettokostnad exkl. finansnetto": [
        plus("Totala intäkter"),
        plus("Totala personalkostnader"),
        plus("Totala övriga kostnader"),
      ],
      Resultat: [
        plus("Nettokostnad exkl. finansnetto"),
        plus("Kommunbidrag"),
        plus("Finansiella intäkter"),
        plus("Finansiella kostnader"),
      ],
      Nettokostnad: [
        plus("Nettokostnad exkl. finansnetto"),
        plus("Finansiella intäkter"),
        plus("Finansiella kostnader"),
      ],
    },
    columns: { Avvikelse: [plus("Utfall"), minus("Budget")] },
    shared: (row, column) =>
      column === "Avvikelse"
        ? undefined
        : row === "Kommunbidrag"
          ? "grant|committee"
          : column === "Budget"
            ? undefined
            : row === "Resultat"
              ? "result|committee|Utfall"
              : row === "Nettokostnad"
                ? "netCost|Utfall"
                : undefined,
  },
  "Avvik.bidrag.1": { rows: { Summa: ALL } },
  "Avvik.bidrag.2": { rows: { Summa: ALL } },
};

/** Every published table of amounts; the table of volumes has none. */
export function publishedTables(): readonly PublishedTable[] {
  return expected.tables.flatMap((table: Expected) => {
    const statement = STATEMENTS[table.name];
    return statement === undefined ? [] : [tableOf(table, statement)];
  });
}

interface Expected {
  readonly name: string;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly kind: string;
    readonly values: readonly (number | null)[];
    readonly exact?: readonly number[];
  }[];
}

function tableOf({ name, columns, rows, unit }: Expected, statement: Statement): PublishedTable {
  return {
    id: name as TableId,
    sheet: "Avvikelse",
    title: name,
    unit,
    unitLine: `Belopp i ${unit}`,
    columns: [
      { key: "label", heading: "", kind: "text" },
      ...columns.map((heading): Column => ({
        key: heading,
        heading,
        kind: "figure",
        ...termsOf(statement.columns?.[heading], columns, heading),
      })),
    ],
    rows: rows.map(({ label, kind, exact }): Row => ({
      key: label,
      label,
      kind: kind as RowKind,
      cells: columns.map((column, at) =>
        amount(statement.shared?.(label, column) ?? `${name}|${label}|${column}`, exact?.[at] ?? NaN)
      ),
      ...termsOf(
        statement.rows[label],
        rows.map((row) => row.label),
        label
      ),
    })),
    published: rows.map(({ values }) => values.map((value) => value ?? 0)),
  };
}

function termsOf(
  terms: readonly Term[] | undefined,
  all: readonly string[],
  own: string
): { readonly terms?: readonly Term[] } {
  if (terms === undefined) return {};
  return { terms: terms.flatMap((term) => (term.key === "*" ? all.filter((key) => key !== own).map(plus) : [term])) };
}

/** "Individ- och familjeomsorg (IFO)" is the area Individ- och familjeomsorg. */
function area(label: string): string {
  return label.replace(/ \([^()]*\)$/, "");
}

function cause(row: string, column: string): string {
  return row.startsWith("Summa") ? `result|committee|${column}` : `effect|${row}|${column}`;
}

/** A run's table with the municipality's own printed figures, where it has published that table. */
export function asPublished(table: RoundedTable): RoundedTable {
  const published = (expected.tables as readonly Expected[]).find(({ name }) => name === table.id);
  if (published === undefined) return table;
  const printed = new Map(table.printed);
  const show = (cell: Cell, label: string, heading: string | undefined): void => {
    const row = published.rows.find((candidate) => candidate.label === label);
    const value = row?.values[published.columns.findIndex((column) => column === heading)];
    if (cell.kind === "figure" && typeof value === "number") printed.set(cell.key, value);
  };
  for (const { label, cells } of table.rows)
    cells.forEach((cell, index) => show(cell, label, table.columns[index + 1]?.heading));
  return { ...table, printed };
}
