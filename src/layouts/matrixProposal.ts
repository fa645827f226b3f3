/** Kommunbidrag and Prognos out of all tables that have areas: which table, which of several, and what is doubted. */
import { fold } from "../sources/fold";
import type { Doubt } from "./doubt";
import { amountFieldOf } from "./fields";
import { asDeviations } from "./forecastCosts";
import { withSaidSigns } from "./forecastSigns";
import type { Known } from "./known";
import type { BlockPart } from "./mapping";
import { isOf, matrixIn, OTHER_AXIS, type MatrixSource } from "./matrix";
import { matrixPart } from "./matrixSteps";
import type { Proposal, Reading } from "./proposal";
import { sampleOf } from "./sample";
import type { Table } from "./tables";

interface Found {
  readonly table: Table;
  readonly part: BlockPart;
  readonly rows: number;
  readonly sum: number;
  /** The year that its sheet or titles say. */
  readonly year: number | undefined;
  /** The decisions or occasions of its rows. */
  readonly axis: ReadonlySet<string>;
  readonly doubts: readonly Doubt[];
  /** No grant of it is positive. */
  readonly isTurned: boolean;
}

export function matrixProposal(
  source: MatrixSource,
  tables: readonly Table[],
  known: Known,
  year: number | undefined,
  own?: Table
): Proposal | undefined {
  const found = tables.flatMap((table) => foundIn(source, table, known, year, own)).filter(({ rows }) => rows > 0);
  const ofYear = found.filter((one) => one.year === undefined || year === undefined || one.year === year);
  const candidates = (ofYear.length > 0 ? ofYear : found).sort((a, b) => b.rows - a.rows);
  const [best, ...others] = candidates;
  if (best === undefined) return undefined;
  const pieces = source === "forecasts" ? piecesWith(best, others) : [best];
  const rest = others
    .filter((one) => !pieces.includes(one))
    .filter(({ sum }) => Math.abs(sum - best.sum) > Math.max(1, Math.abs(best.sum) * 1e-6));
  const sheets = [best, ...rest].map(({ table }) => table.sheet);
  const twins = rest.filter(({ table }) => isTwin(table, best.table));
  const together = twins.length === 0 ? [] : [[best, ...twins]];
  const reading = (parts: readonly Found[]): Reading => ({
    mapping: { source, parts: parts.map(({ part }) => part) },
    doubts: parts.flatMap(doubtsOf),
    reasons: [{ kind: "sheetSays", sheet: parts[0]?.table.sheet ?? "" }],
  });
  const first = reading(pieces);
  const which: readonly Doubt[] = rest.length === 0 ? [] : [{ kind: "whichTable", sheets }];
  return {
    ...first,
    source,
    doubts: [...which, ...first.doubts],
    others: [...rest.map((one) => [one]), ...together].map(reading),
  };
}

function foundIn(
  source: MatrixSource,
  table: Table,
  known: Known,
  year: number | undefined,
  own: Table | undefined
): readonly Found[] {
  const matrix = matrixIn(table, known);
  if (matrix === undefined) return [];
  const isSource = table === own || isOf(source, matrix, known, own === undefined) || isTwin(table, own);
  const made = isSource ? matrixPart(source, matrix, known, year) : undefined;
  if (made === undefined) return [];
  const isForecast = source === "forecasts";
  const deviations = isForecast ? asDeviations(matrix, made) : { part: made, doubts: [] };
  const { part, doubts } =
    isForecast && deviations.doubts.length === 0 ? withSaidSigns(matrix, deviations.part) : deviations;
  const { rows, fields, sum } = sampleOf(part, source, table.rows);
  const [amount, axis] = [fields.indexOf(amountFieldOf(source)), fields.indexOf(OTHER_AXIS[source])];
  return [
    {
      table,
      part,
      rows: rows.length,
      sum,
      year: matrix.whole.year,
      axis: new Set(rows.map((row) => String(row[axis] ?? ""))),
      isTurned: source === "grants" && rows.every((row) => !(Number(row[amount]) > 0)) && sum < 0,
      doubts,
    },
  ];
}

/** A sheet for each occasion: all of them are the source. */
function piecesWith(best: Found, others: readonly Found[]): readonly Found[] {
  const pieces = [best];
  for (const one of others) {
    const isApart = pieces.every(({ axis }) => [...one.axis].every((said) => said !== "" && !axis.has(said)));
    if (isApart) pieces.push(one);
  }
  return pieces;
}

function doubtsOf({ table, doubts, isTurned }: Found): readonly Doubt[] {
  return isTurned ? [{ kind: "whichSign", sheet: table.sheet }, ...doubts] : doubts;
}

/** The same headings, whatever the sheet is called. */
function isTwin({ columns }: Table, other: Table | undefined): boolean {
  const headings = (of: Table["columns"]): string =>
    of
      .map(({ heading }) => fold(heading))
      .sort()
      .join("|");
  return other !== undefined && headings(columns) === headings(other.columns);
}
