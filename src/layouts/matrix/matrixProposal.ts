/** Kommunbidrag and Prognos out of all tables that have areas: which table, which of several, and what is doubted. */
import { fold } from "../../sources/fold";
import { contentsOf } from "../columns/contents";
import { keptRows } from "../columns/keptRows";
import type { Doubt } from "../mapping/doubt";
import { amountFieldOf, AREA } from "../mapping/fields";
import { asDeviations } from "./forecastCosts";
import { withSaidSigns } from "./forecastSigns";
import type { Known } from "../said/known";
import { stepsOf, type BlockPart, type Step } from "../mapping/mapping";
import { refOf } from "../ledger/ledgerSeen";
import { unnamedAmong } from "./columnNames";
import { isOf } from "./kind";
import { matrixIn, OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix";
import { yearSaid } from "./matrixHeadings";
import { measuredIn } from "./measures";
import { withOccasions } from "./occasionSheets";
import { ownAmounts } from "./matrixColumns";
import { matrixPart } from "./matrixSteps";
import { sidesOfMoves } from "./movedGrants";
import { unitDoubts } from "./units";
import type { Proposal, Reading } from "../mapping/proposal";
import { sampleOf } from "../shaping/sample";
import type { Table } from "../tables/table";

interface Found {
  readonly table: Table;
  /** Several, where a row is several rows of the source. */
  readonly parts: readonly BlockPart[];
  readonly rows: number;
  readonly sum: number;
  /** The year that its sheet or titles say. */
  readonly year: number | undefined;
  /** The decision or occasion of each row, and its area. */
  readonly pairs: readonly (readonly [axis: string, area: string])[];
  readonly doubts: readonly Doubt[];
  /** No grant of it is positive. */
  readonly isTurned: boolean;
  /** A column beside forecasts, which are the table's own. */
  readonly isBeside: boolean;
}

export function matrixProposal(
  source: MatrixSource,
  tables: readonly Table[],
  known: Known,
  year: number | undefined,
  own?: Table
): Proposal | undefined {
  const all = source === "forecasts" ? withOccasions(tables, known) : tables;
  const foundAs = (like: readonly (Table | undefined)[], among: readonly Table[]): readonly Found[] =>
    among.flatMap((table) => foundIn(source, table, known, year, own, like)).filter(({ rows }) => rows > 0);
  const said = foundAs([own], all);
  const alike = said.map(({ table }) => table);
  const open = all.filter((table) => !alike.some((one) => one.sheet === table.sheet));
  const found = source === "grants" ? said : [...said, ...foundAs(alike, open)];
  const alone = found.some(({ isBeside }) => !isBeside) ? found.filter(({ isBeside }) => !isBeside) : found;
  const ofYear = alone.filter((one) => one.year === undefined || year === undefined || one.year === year);
  const candidates = [...(ofYear.length > 0 || source === "forecasts" ? ofYear : alone)].sort(
    (a, b) => b.rows - a.rows
  );
  const [best, ...others] = candidates;
  if (best === undefined) return undefined;
  const pieces = piecesWith(source, best, others);
  const rest = others
    .filter((one) => !pieces.includes(one))
    .filter(({ sum }) => Math.abs(sum - best.sum) > Math.max(1, Math.abs(best.sum) * 1e-6));
  const sheets = [best, ...rest].map(({ table }) => table.sheet);
  const twins = rest.filter(({ table }) => isTwin(table, best.table));
  const together = twins.length === 0 ? [] : [[best, ...twins]];
  const reading = (chosen: readonly Found[]): Reading => ({
    mapping: { source, parts: chosen.flatMap(({ parts }) => parts) },
    doubts: chosen.flatMap(doubtsOf),
    reasons: [{ kind: "sheetSays", sheet: chosen[0]?.table.sheet ?? "" }],
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
  whole: Table,
  known: Known,
  year: number | undefined,
  own: Table | undefined,
  like: readonly (Table | undefined)[]
): readonly Found[] {
  const kept = keptRows(whole, contentsOf(whole, known), year);
  const measured = measuredIn(source, kept.table, known);
  const table = measured?.table ?? kept.table;
  const steps = [...kept.steps, ...(measured?.steps ?? [])];
  const matrix = matrixIn(table, known);
  if (matrix === undefined) return [];
  const isSource =
    whole === own || isOf(source, matrix, known, own === undefined) || like.some((one) => isTwin(table, one));
  if (!isSource) return [];
  const isForecast = source === "forecasts";
  const sides = sidesOfMoves(source, matrix, known);
  const [made, ...givers] = sides.flatMap((side): readonly BlockPart[] => {
    const plain = matrixPart(source, side.matrix, known, year);
    const turned: readonly Step[] = side.isGiven ? [{ kind: "turnSign" }] : [];
    return plain === undefined ? [] : [{ ...plain, steps: [...steps, ...side.keep, ...plain.steps, ...turned] }];
  });
  if (made === undefined || givers.length < sides.length - 1) return [];
  const deviations = isForecast ? asDeviations(matrix, made) : { part: made, doubts: [] };
  const { part, doubts } =
    isForecast && deviations.doubts.length === 0 ? withSaidSigns(matrix, deviations.part) : deviations;
  const parts = [part, ...givers];
  const samples = parts.map((one) => sampleOf(one, source, table.rows));
  const [rows, fields] = [samples.flatMap((sample) => sample.rows), samples[0]?.fields ?? []];
  const sum = samples.reduce((all, sample) => all + sample.sum, 0);
  const [amount, axis, area] = [amountFieldOf(source), OTHER_AXIS[source], AREA].map((one) => fields.indexOf(one));
  return [
    {
      table,
      parts,
      rows: rows.length,
      sum,
      year: yearSaid(table, year),
      pairs: rows.map((row) => [axis, area].map((at) => fold(String(row[at ?? -1] ?? ""))) as [string, string]),
      isBeside: source === "grants" && whole !== own && isOf("forecasts", matrix, known, false),
      isTurned: source === "grants" && rows.every((row) => !(Number(row[amount ?? -1]) > 0)) && sum < 0,
      doubts: [
        ...unitDoubts(matrix, part, source, known),
        ...doubts,
        ...occasionDoubts(source, matrix, part, known, year),
      ],
    },
  ];
}

/** Forecasts that stand beside those of the occasions, and of which none says when they were made. */
function occasionDoubts(
  source: MatrixSource,
  matrix: Matrix,
  part: BlockPart,
  known: Known,
  year: number | undefined
): readonly Doubt[] {
  const beside = stepsOf(part, "melt").flatMap(({ columns }) => columns.map(({ column }) => column));
  if (source === "grants" || matrix.area === undefined || beside.length === 0) return [];
  const { sheet } = matrix.table;
  return unnamedAmong(ownAmounts(source, matrix, known, year), matrix, known)
    .filter(({ isSure }) => !isSure)
    .map(({ column, occasions }) => ({ kind: "whichOccasion", sheet, column: refOf(column), beside, occasions }));
}

/**
 * A table for each occasion, decision or area: all of them are the source. Of grants those whose sizes say that they
 * are the year's changes, and no other version of its beginning; else it is asked.
 */
function piecesWith(source: MatrixSource, best: Found, others: readonly Found[]): readonly Found[] {
  const pieces = [best];
  for (const one of others) if (pieces.every((piece) => isApart(piece, one))) pieces.push(one);
  const [largest = 0, ...rest] = pieces.map(({ sum }) => Math.abs(sum)).sort((a, b) => b - a);
  const areChanges = rest.every((sum) => sum < largest * SMALL) || haveOwnAreas(pieces);
  const areAlike = pieces.every(({ table }) => table.sheet === best.table.sheet || isTwin(table, best.table));
  return source === "forecasts" || (areChanges && areAlike) ? pieces : [best];
}

/** A year's change of the grant beside its beginning, at most. */
const SMALL = 0.5;

function isApart(a: Found, b: Found): boolean {
  const own = new Set(a.pairs.map((pair) => pair.join("\n")));
  const isNew = (pair: readonly [string, string]): boolean =>
    pair.every((said) => said !== "") && !own.has(pair.join("\n"));
  return b.pairs.every(isNew);
}

/** A table for each area. */
function haveOwnAreas(pieces: readonly Found[]): boolean {
  const areas = pieces.flatMap(({ pairs }) => [...new Set(pairs.map(([, area]) => area))]);
  return new Set(areas).size === areas.length;
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
