/**
 * Where rows that a mapping has made come from. A mapped source is read as if it stood on a sheet of its own, each
 * part below the other; the row number there says which part, which row and which column of amounts. What is told of
 * a cell is told of the cell that the controller sees.
 */
import type { Place, Problem, StrayRows } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { addressOf, parseArea } from "../../sources/address";
import { SPECS } from "../../sources/catalogue";
import type { Rectangle, SeenSheet } from "../../workbook";
import { amountFieldOf, fieldsOf } from "../mapping/fields";
import { stepsOf, type BlockPart, type Mapping, type Part } from "../mapping/mapping";
import { widthOf } from "./shape";
import { columnsOf } from "../mapping/stepColumns";

/** A part with how far it reaches, and the row where its first row is read. */
export interface PlacedPart {
  readonly part: Part;
  readonly base: number;
  /** Rows of the sheet, or rows that are stated. */
  readonly rows: number;
}

export interface Placed {
  readonly source: SourceName;
  /** The name of no sheet: colons are not allowed in one. */
  readonly sheet: string;
  readonly parts: readonly PlacedPart[];
  /** All of it, heading row included. */
  readonly rectangle: Rectangle;
}

/** `rowsOf` a block part: how many rows its sheet has from its first. */
export function placed({ source, parts }: Mapping, rowsOf: (part: BlockPart) => number): Placed {
  const sheet = `Avvik:${SPECS[source].sheet}`;
  let base = 1;
  const standing = parts.map((part): PlacedPart => {
    const rows = part.kind === "stated" ? part.rows.length : rowsOf(part);
    const here = { part, base, rows };
    base += rows * (part.kind === "stated" ? 1 : widthOf(part));
    return here;
  });
  const rectangle = { sheet, row: 0, column: 0, rows: base, columns: fieldsOf(source).length };
  return { source, sheet, parts: standing, rectangle };
}

/** The same, read from other sheets. */
export function onSheets({ parts, ...rest }: Placed, sheetOf: (sheet: string) => string): Placed {
  const moved = (part: Part): Part => (part.kind === "stated" ? part : { ...part, sheet: sheetOf(part.sheet) });
  return { ...rest, parts: parts.map((one) => ({ ...one, part: moved(one.part) })) };
}

/** Problems as the controller sees them: cells of made rows become the cells they came from. */
export function relocated(problems: readonly Problem[], all: readonly Placed[]): readonly Problem[] {
  if (all.length === 0) return problems;
  const bySheet = new Map(all.map((one) => [one.sheet, one]));
  return problems.map((problem) => {
    const at = bySheet.get(problem.place?.sheet ?? "");
    return at === undefined || problem.place === undefined ? problem : movedTo(at, problem, problem.place);
  });
}

function movedTo(at: Placed, problem: Problem, place: Place): Problem {
  const real = realPlace(at, place.address);
  const address = (text: string): string => {
    const found = realPlace(at, text);
    return found.sheet === real.sheet ? found.address : `${found.sheet}!${found.address}`;
  };
  const moved = { ...problem, place: real };
  if ("addresses" in moved) return { ...moved, addresses: moved.addresses.map(address) };
  if ("stray" in moved) return { ...moved, stray: movedStray(moved.stray, address) };
  return moved;
}

function movedStray(stray: StrayRows, address: (text: string) => string): StrayRows {
  return { ...stray, addresses: stray.addresses.map(address) };
}

/** The cell that a made cell came from; the whole of the first part for anything larger. */
function realPlace(at: Placed, address: string): Place {
  const area = parseArea(address);
  const isCell = area !== undefined && area.row === area.lastRow && area.column === area.lastColumn;
  const found = isCell ? partAt(at, area.row) : undefined;
  if (!isCell || found === undefined) return placeOfPart(at.parts[0]);
  const { part, base } = found;
  if (part.kind === "stated") return { sheet: part.sheet, address: "A1" };
  const width = widthOf(part);
  const row = part.firstRow + Math.floor((area.row - base) / width);
  const field = fieldsOf(at.source)[area.column] ?? "";
  return { sheet: part.sheet, address: addressOf(row, columnOf(part, at.source, field, (area.row - base) % width)) };
}

function partAt({ parts }: Placed, row: number): PlacedPart | undefined {
  return parts.findLast(({ base }) => row >= base);
}

/** What a field was taken from; where it stands in a heading or nowhere, the cell of the amount. */
function columnOf(part: BlockPart, source: SourceName, field: string, nth: number): number {
  const taken = stepsOf(part, "take").find((step) => step.field === field);
  if (taken !== undefined) return taken.column.at;
  const melted = stepsOf(part, "melt")[0]?.columns[nth]?.column;
  const amount = stepsOf(part, "take").find((step) => step.field === amountFieldOf(source))?.column;
  return (
    (melted ?? amount ?? stepsOf(part, "difference")[0]?.debit ?? stepsOf(part, "add")[0]?.columns[0])?.at ??
    columnsOf(part)[0] ??
    0
  );
}

export function placeOfPart(placedPart: PlacedPart | undefined): Place {
  if (placedPart === undefined) return { sheet: "", address: "A1" };
  const { part, rows } = placedPart;
  if (part.kind === "stated") return { sheet: part.sheet, address: "A1" };
  const columns = columnsOf(part);
  const top = Math.min(part.firstRow, ...part.headingRows);
  const first = addressOf(top, columns[0] ?? 0);
  return {
    sheet: part.sheet,
    address: `${first}:${addressOf(part.firstRow + Math.max(1, rows) - 1, columns.at(-1) ?? 0)}`,
  };
}

/** How many rows a part has from its first, down to the sheet's last with content. */
export function rowsIn(seen: readonly SeenSheet[]): (part: BlockPart) => number {
  return ({ sheet, firstRow, lastRow }) => {
    const rectangle = seen.find((one) => one.rectangle.sheet === sheet)?.rectangle;
    const last = lastRow ?? (rectangle === undefined ? firstRow - 1 : rectangle.row + rectangle.rows - 1);
    return Math.max(0, last - firstRow + 1);
  };
}
