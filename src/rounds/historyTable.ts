/**
 * Prognoshistorik as a table, and the table as it stands read again. In kronor and öre, so that what was locked comes
 * back to the öre. What came of a forecast is no part of what is locked: it is filled in when the year has its outcome.
 */
import { ORE_PER, subtract, type Ore } from "../model/money";
import type { LockedContent, LockedRow } from "../model/round";
import { parseAmount } from "../sources/amount";
import { fold } from "../sources/fold";
import { EMPTY, number, percent, text, type Cell, type Column, type RoundedTable, type Row } from "../reports/table";
import type { CellValue, StandingTable } from "../workbook";

const HISTORY_ID = "Avvik.prognoshistorik";
export const HISTORY_SHEET = "Prognoshistorik";

/** A locked row with what came of it. */
export interface HistoryRow {
  readonly row: LockedRow;
  /** The year's deviation, once it is known. */
  readonly outcome: Ore | undefined;
  readonly grant: Ore | undefined;
  /** The person's own cells beside it. */
  readonly own: readonly CellValue[];
}

interface HistoryColumn extends Column {
  /** Made for all of the table's rows, since they decide together how one is shown. */
  readonly cellsFor: (rows: readonly HistoryRow[]) => (row: HistoryRow) => Cell;
}

function column(head: Column, cell: (row: HistoryRow) => Cell): HistoryColumn {
  return { ...head, cellsFor: () => cell };
}

/** Öre are shown in a column where any amount has them. */
function amountColumn(key: string, heading: string, amountOf: (row: HistoryRow) => Ore | undefined): HistoryColumn {
  return {
    key,
    heading,
    kind: "number",
    cellsFor: (rows) => {
      const decimals = rows.some((row) => (amountOf(row) ?? 0) % ORE_PER.kr !== 0) ? 2 : 0;
      return (row) => {
        const amount = amountOf(row);
        return amount === undefined ? EMPTY : number(amount / ORE_PER.kr, decimals);
      };
    },
  };
}

/** The miss: what came less what was expected. */
function missOf({ row, outcome }: Pick<HistoryRow, "row" | "outcome">): Ore | undefined {
  return row.forecast === undefined || outcome === undefined ? undefined : subtract(outcome, row.forecast);
}

const COLUMNS: readonly HistoryColumn[] = [
  // As wide as the names of the tables below it on its sheet.
  column({ key: "year", heading: "År", kind: "text", characters: 34 }, () => EMPTY),
  column({ key: "occasion", heading: "Tillfälle", kind: "text", characters: 22 }, ({ row }) => text(row.occasion)),
  column({ key: "version", heading: "Version", kind: "number" }, ({ row }) => number(row.version, 0)),
  column({ key: "area", heading: "Verksamhetsområde", kind: "text", characters: 34 }, ({ row }) => text(row.area)),
  column({ key: "cause", heading: "Orsak", kind: "text", characters: 30 }, ({ row }) => text(row.cause ?? "")),
  amountColumn("forecast", "Prognos", ({ row }) => row.forecast),
  amountColumn("outcome", "Utfall", ({ outcome }) => outcome),
  amountColumn("miss", "Avvikelse", missOf),
  column({ key: "share", heading: "Procent av kommunbidrag", kind: "percent" }, shareOf),
  amountColumn("grant", "Kommunbidrag", ({ row }) => row.grant),
  column({ key: "comment", heading: "Kommentar", kind: "text", characters: 40 }, ({ row }) => text(row.comment)),
  column({ key: "lockedAt", heading: "Låst", kind: "text", characters: 18 }, ({ row }) => text(row.lockedAt)),
  column({ key: "basis", heading: "Underlag", kind: "text", characters: 40 }, ({ row }) => text(row.basis)),
  column({ key: "reason", heading: "Skäl", kind: "text", characters: 30 }, ({ row }) => text(row.reason)),
  column({ key: "checksum", heading: "Kontrollsumma", kind: "text", characters: 20 }, ({ row }) => text(row.checksum)),
];

function shareOf({ row, outcome, grant }: HistoryRow): Cell {
  const miss = missOf({ row, outcome });
  return miss === undefined || grant === undefined || grant === 0 ? EMPTY : percent((100 * miss) / Math.abs(grant), 1);
}

export function historyTable(rows: readonly HistoryRow[], own: readonly string[]): RoundedTable {
  const cells = COLUMNS.slice(1).map(({ cellsFor }) => cellsFor(rows));
  return {
    id: HISTORY_ID,
    report: "prognoshistorik",
    sheet: HISTORY_SHEET,
    title: "Prognoshistorik",
    unit: "kr",
    unitLine: "Belopp i kr. Låsta rader ändras inte: en rättelse är en ny version med sitt skäl",
    columns: [
      ...COLUMNS.map(({ cellsFor: _cellsFor, ...head }) => head),
      ...own.map((heading, index) => ({ key: `own:${index}`, heading, kind: "text" as const })),
    ],
    rows: rows.map((row, index): Row => ({
      key: `row:${index}`,
      label: String(row.row.year),
      kind: "line",
      cells: [...cells.map((cellOf) => cellOf(row)), ...own.map((_, at) => text(String(row.own[at] ?? "")))],
    })),
    printed: new Map(),
  };
}

/** A row of the sheet as it stands. */
export interface StandingRow {
  readonly content: LockedContent;
  readonly checksum: string;
  readonly own: readonly CellValue[];
  /** Row of the table, its heading row being 0. */
  readonly at: number;
}

export interface StandingHistory {
  readonly rows: readonly StandingRow[];
  readonly own: readonly string[];
}

export function standingHistory({ values }: Pick<StandingTable, "values">): StandingHistory {
  const headings = (values[0] ?? []).map((cell) => fold(String(cell)));
  const columnOf = new Map(COLUMNS.map(({ key, heading }) => [key, headings.indexOf(fold(heading))]));
  const ours = new Set(COLUMNS.map(({ heading }) => fold(heading)));
  const own = headings.flatMap((heading, column) => (ours.has(heading) ? [] : [column]));
  const rows = values.slice(1).map((cells, index): StandingRow => {
    const cell = (key: string): CellValue => cells[columnOf.get(key) ?? -1] ?? "";
    const words = (key: string): string => String(cell(key));
    const amount = (key: string): Ore | undefined => {
      const parsed = parseAmount(cell(key), "kr");
      return parsed.kind === "value" ? parsed.value : undefined;
    };
    const forecast = amount("forecast");
    const content: LockedContent = {
      year: Number(cell("year")),
      occasion: words("occasion"),
      version: Number(cell("version")),
      area: words("area"),
      cause: words("cause") === "" ? undefined : words("cause"),
      forecast,
      outcome: forecast === undefined ? amount("outcome") : undefined,
      grant: amount("grant"),
      comment: words("comment"),
      lockedAt: words("lockedAt"),
      basis: words("basis"),
      reason: words("reason"),
    };
    return { content, checksum: words("checksum"), own: own.map((column) => cells[column] ?? ""), at: index + 1 };
  });
  return {
    rows: rows.filter(({ content, checksum }) => checksum !== "" || content.occasion !== ""),
    own: own.map((column) => String(values[0]?.[column] ?? "")),
  };
}

/** What a row's columns say of what is locked, as the sheet shows it: to tell a change by. */
export const LOCKED_COLUMNS: readonly { readonly heading: string; readonly say: (row: LockedContent) => string }[] = [
  { heading: "År", say: ({ year }) => String(year) },
  { heading: "Tillfälle", say: ({ occasion }) => occasion },
  { heading: "Version", say: ({ version }) => String(version) },
  { heading: "Verksamhetsområde", say: ({ area }) => area },
  { heading: "Orsak", say: ({ cause }) => cause ?? "" },
  { heading: "Prognos", say: ({ forecast }) => kronor(forecast) },
  { heading: "Utfall", say: ({ outcome }) => kronor(outcome) },
  { heading: "Kommunbidrag", say: ({ grant }) => kronor(grant) },
  { heading: "Kommentar", say: ({ comment }) => comment },
  { heading: "Låst", say: ({ lockedAt }) => lockedAt },
  { heading: "Underlag", say: ({ basis }) => basis },
  { heading: "Skäl", say: ({ reason }) => reason },
];

function kronor(amount: Ore | undefined): string {
  return amount === undefined
    ? ""
    : String(amount / ORE_PER.kr)
        .replace(".", ",")
        .replace("-", "−");
}
