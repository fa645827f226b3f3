/**
 * Reading through mappings: what is wanted of a mapped source is read from where it stands and handed on in the
 * contract's columns, so that no reader knows of any other layout. Sources without a mapping are read as ever.
 */
import { ore, type Ore } from "../../model/money";
import type { Problem, StrayRows } from "../../model/problem";
import type { SourceName } from "../../model/source";
import { addressOf } from "../../sources/address";
import { LEDGER_SOURCES } from "../../sources/ledgerRules";
import type { Units } from "../../sources/settingValues";
import type { Block, CellValue, Wanted, Watch, Workbook } from "../../workbook";
import { fieldsOf } from "../mapping/fields";
import type { BlockPart, StatedPart } from "../mapping/mapping";
import type { Placed, PlacedPart } from "./places";
import { Shaper, widthOf } from "./shape";
import { columnsOf } from "../mapping/stepColumns";
import type { LeftOutRow } from "./sumControl";

export interface ShapedReading {
  readonly read: Workbook["read"];
  /** What was left out as sums, once all is read. */
  readonly problems: (units: Units) => readonly Problem[];
}

/** A part that is being read, and what it is read for. */
interface Reading {
  readonly placed: Placed;
  readonly standing: PlacedPart;
  readonly shaper: Shaper;
  /** Places among the contract's fields that are wanted, in order. */
  readonly wanted: readonly number[];
}

export function shapedReading(workbook: Pick<Workbook, "read">, all: readonly Placed[]): ShapedReading {
  const bySource = new Map<SourceName, Placed>(all.map((placed) => [placed.source, placed]));
  const readings = new Map<number, Reading>();

  async function read(wanted: readonly Wanted[], take: (block: Block) => void, watch: Watch): Promise<void> {
    readings.clear();
    const asked = wanted.flatMap((one) => {
      const placed = bySource.get(one.source);
      return placed?.sheet === one.rectangle.sheet ? partsWanted(placed, one) : [one];
    });
    const stated = wanted.flatMap((one) => statedBlocks(bySource.get(one.source), one));
    stated.forEach(take);
    await workbook.read(asked, (block) => take(shaped(block)), watch);
  }

  function partsWanted(placed: Placed, { source, columns }: Wanted): readonly Wanted[] {
    return placed.parts.flatMap((standing): readonly Wanted[] => {
      const { part } = standing;
      if (part.kind === "stated" || standing.rows === 0) return [];
      const number = readings.size;
      readings.set(number, { placed, standing, shaper: new Shaper(part, source), wanted: columns });
      const taken = columnsOf(part);
      const rectangle = {
        sheet: part.sheet,
        row: part.firstRow,
        column: 0,
        rows: standing.rows,
        columns: (taken.at(-1) ?? 0) + 1,
      };
      return [{ source, rectangle, columns: taken, part: number }];
    });
  }

  function shaped(block: Block): Block {
    const reading = block.part === undefined ? undefined : readings.get(block.part);
    if (reading === undefined) return block;
    const { standing, shaper, wanted } = reading;
    const { firstRow } = standing.part as BlockPart;
    const rows = shaper.take(block);
    const virtualRow = standing.base + (block.firstRow - firstRow) * widthOf(shaper.part);
    return blockOf(block.source, virtualRow, rows, wanted);
  }

  return {
    read,
    problems: (units) =>
      [...readings.values()].flatMap(({ placed, shaper }) => [
        ...sumProblems(placed, shaper, units),
        ...othersProblems(placed, shaper, units),
      ]),
  };
}

function blockOf(
  source: SourceName,
  firstRow: number,
  rows: readonly (readonly CellValue[])[],
  wanted: readonly number[]
): Block {
  return { source, firstRow, rows: rows.length, columns: wanted.map((at) => ({ values: rows, at })) };
}

function statedBlocks(placed: Placed | undefined, { source, columns }: Wanted): readonly Block[] {
  const fields = fieldsOf(source);
  return (placed?.parts ?? []).flatMap(({ part, base }) =>
    part.kind === "stated" ? [blockOf(source, base, cellsOf(part, fields), columns)] : []
  );
}

function cellsOf({ rows }: StatedPart, fields: readonly string[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => fields.map((field) => row[field] ?? ""));
}

const MOST_ADDRESSES = 10;

/** Rows of sums that agree are a note; one that is no sum of rows beside it may have been a row. */
function sumProblems({ source }: Placed, shaper: Shaper, units: Units): readonly Problem[] {
  const { sheet } = shaper.part;
  const [column = 0] = columnsOf(shaper.part);
  const effect = (amount: number): Ore => effectOf(source, amount, units);
  const left = shaper.finish();
  const told = (rows: readonly LeftOutRow[], agrees: boolean): readonly Problem[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const addresses = rows.slice(0, MOST_ADDRESSES).map(({ sheetRow }) => addressOf(sheetRow, column));
    const stray: StrayRows = {
      code: first.label,
      codes: new Set(rows.map(({ label }) => label)).size,
      rows: rows.reduce((sum, { rows: own = 1 }) => sum + own, 0),
      amount: effect(rows.reduce((sum, { amount }) => sum + amount, 0)),
      addresses,
    };
    const place = { sheet, address: addresses[0] ?? "A1" };
    if (first.isUnnamed === true) return [{ kind: "rowsUnnamed", source, severity: "preliminary", place, stray }];
    return [{ kind: "subtotalRowsSkipped", source, severity: agrees ? "note" : "preliminary", place, stray, agrees }];
  };
  return [
    ...told(
      left.filter(({ agrees }) => agrees),
      true
    ),
    ...told(
      left.filter(({ agrees, isUnnamed }) => !agrees && isUnnamed !== true),
      false
    ),
    ...told(
      left.filter(({ isUnnamed }) => isUnnamed === true),
      false
    ),
  ];
}

/** What a table of the whole municipality says of others than the committee: left out, and told what it comes to. */
function othersProblems({ source }: Placed, shaper: Shaper, units: Units): readonly Problem[] {
  const { rows, amount, names, sheetRows } = shaper.others;
  if (rows === 0) return [];
  const { sheet } = shaper.part;
  const [column = 0] = columnsOf(shaper.part);
  const addresses = sheetRows.map((row) => addressOf(row, column));
  const effect = effectOf(source, amount, units);
  const stray: StrayRows = { code: names[0] ?? "", codes: names.length, rows, amount: effect, addresses };
  return [{ kind: "rowsOfOthers", source, severity: "note", place: { sheet, address: addresses[0] ?? "A1" }, stray }];
}

/** Only a ledger has the ledger's sign: a grant or a forecast is written as its effect. */
function effectOf(source: SourceName, amount: number, { unit, ledgerSign }: Units): Ore {
  const sign = LEDGER_SOURCES.some((ledger) => ledger === source) ? ledgerSign : 1;
  return ((ore(amount, unit) ?? 0) * sign) as Ore;
}
