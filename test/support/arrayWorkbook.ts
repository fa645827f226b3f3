/**
 * A workbook of plain arrays, for tests of everything that needs cells but not Excel. Reading gives blocks of a
 * few rows, so that block borders are met everywhere; writing keeps the tables for the test to look at.
 */
import { answersWith, type Answer } from "../../src/analysis/plausibility/answers";
import { contentOf } from "../../src/excel/layout";
import { LENGTH_MEMORY, lengthText } from "../../src/comments/remembered";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import type { Place } from "../../src/model/problem";
import { parseArea } from "../../src/sources/address";
import { SPECS } from "../../src/sources/catalogue";
import { SOURCE_NAMES, type SourceName } from "../../src/model/source";
import type { RoundedTable } from "../../src/reports/table";
import {
  isOpen,
  type Block,
  type CellValue,
  type MemoryName,
  type Rectangle,
  type SeenSheet,
  type SheetContents,
  type Site,
  type StandingTable,
  type SourceChoice,
  type Survey,
  type Wanted,
  type Watch,
  type Workbook,
} from "../../src/workbook";

export type Cells = readonly (readonly CellValue[])[];

export interface ArraySheet {
  readonly name: string;
  /** May be ragged: what is missing is empty. */
  readonly cells: Cells;
  /** Where the cells start; A1 unless said. */
  readonly row?: number;
  readonly column?: number;
  readonly hasHiddenRows?: boolean;
  readonly merged?: readonly string[];
  readonly formats?: readonly (readonly string[])[];
}

export interface ArrayOptions {
  readonly choices?: ReadonlyMap<SourceName, SourceChoice>;
  readonly rowsPerBlock?: number;
}

export interface ArrayWorkbook extends Workbook {
  readonly written: readonly { readonly tables: readonly RoundedTable[]; readonly stamp: string }[];
  readonly inserted: readonly SheetContents[];
  /** Kommentarer as it stands, for tests to edit. */
  readonly kommentarer: { contents: Cells | undefined };
  /** The other tables that people type in, as they stand, for tests to edit. */
  readonly standing: Map<string, StandingTable>;
  /** What the workbook remembers. */
  readonly memories: Map<MemoryName, string>;
  /** What was asked for, one entry per call of `read`. */
  readonly requests: readonly (readonly Wanted[])[];
}

const HEAD_ROWS = 20;

const keptOn = (sheet: string): string => `undan ${sheet}`;

/** Nobody watches, and nothing is cancelled. */
export const unwatched: Watch = { progress: () => undefined, signal: new AbortController().signal };

export function arrayWorkbook(
  sheets: readonly ArraySheet[],
  { choices = new Map(), rowsPerBlock = 7 }: ArrayOptions = {}
): ArrayWorkbook {
  const remembered = new Map(choices);
  let skipped: readonly string[] = [];
  let answers: readonly Answer[] = [];
  let mappings: readonly Mapping[] = [];
  const written: { tables: readonly RoundedTable[]; stamp: string }[] = [];
  const inserted: SheetContents[] = [];
  const kommentarer: ArrayWorkbook["kommentarer"] = { contents: undefined };
  const standing: ArrayWorkbook["standing"] = new Map();
  const memories: ArrayWorkbook["memories"] = new Map();
  const requests: (readonly Wanted[])[] = [];
  const all = (): readonly ArraySheet[] => [...sheets, ...inserted.map(({ name, rows }) => ({ name, cells: rows }))];
  const sheetNamed = (name: string): ArraySheet | undefined =>
    all().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  function survey(): Promise<Survey> {
    const sites = new Map<SourceName, Site>();
    for (const source of SOURCE_NAMES) {
      const choice = remembered.get(source);
      const sheet = sheetNamed(choice?.rectangle.sheet ?? SPECS[source].sheet);
      const isFilled = sheet?.cells.some((cells) => cells.some((cell) => cell !== "")) === true;
      if (sheet !== undefined && isFilled) sites.set(source, siteOf(source, sheet, choice?.rectangle));
    }
    return Promise.resolve({
      sites,
      choices: new Map(remembered),
      skipped,
      answers,
      mappings,
      sheets: all().map(({ name }) => name),
      stamp: written.findLast(({ tables }) => tables.some(({ id }) => id === "Avvik.avstamning"))?.stamp,
      standing: new Map(standing),
      remembered: new Map(memories),
    });
  }

  function changeCells({ sheet: name, address }: Place, contents: Cells | undefined): void {
    const area = parseArea(address);
    const sheet = sheetNamed(name);
    if (area === undefined || sheet === undefined) throw new Error(`No cells ${name}!${address}`);
    const cells = sheet.cells as CellValue[][];
    for (let row = area.row; row <= area.lastRow; row++)
      for (let column = area.column; column <= area.lastColumn; column++)
        (cells[row] ??= [])[column] = contents?.[row - area.row]?.[column - area.column] ?? "";
  }

  /** These cells alone, as they stand, on sheets of their own. */
  function setAside(places: readonly Place[]): readonly ArraySheet[] {
    const kept = new Map<string, { readonly name: string; readonly cells: CellValue[][] }>();
    for (const { sheet, address } of places) {
      const [area, from] = [parseArea(address), sheetNamed(sheet)];
      if (area === undefined || from === undefined) throw new Error(`No cells ${sheet}!${address}`);
      const { name, cells } = kept.get(sheet) ?? { name: keptOn(sheet), cells: [] };
      kept.set(sheet, { name, cells });
      for (let row = area.row; row <= area.lastRow; row++)
        for (let column = area.column; column <= area.lastColumn; column++)
          (cells[row] ??= [])[column] = cellAt(from, row, column);
    }
    return [...kept.values()].map(({ name, cells }) => ({ name, cells: Array.from(cells, (row) => row ?? []) }));
  }

  function blockOf({ source, rectangle, columns, part }: Wanted, first: number): Block {
    const sheet = sheetNamed(rectangle.sheet);
    if (sheet === undefined) throw new Error(`No sheet ${rectangle.sheet}`);
    const rows = Math.min(rowsPerBlock, rectangle.rows - first);
    const column = (offset: number): Block["columns"][number] => ({
      values: Array.from({ length: rows }, (_, row) => [
        cellAt(sheet, rectangle.row + first + row, rectangle.column + offset),
      ]),
      at: 0,
    });
    const which = part === undefined ? {} : { part };
    return { source, firstRow: rectangle.row + first, rows, columns: columns.map(column), ...which };
  }

  return {
    written,
    inserted,
    requests,
    survey,
    explore: (only) =>
      Promise.resolve(
        all()
          .filter(({ name, cells }) => cells.length > 0 && only?.includes(name) !== false)
          .map(seenSheet)
      ),
    async read(wanted, take, watch) {
      requests.push(wanted);
      await Promise.resolve();
      for (const part of wanted) {
        for (let first = 0; first < part.rectangle.rows; first += rowsPerBlock) {
          watch.signal.throwIfAborted();
          take(blockOf(part, first));
        }
      }
    },
    kommentarer,
    standing,
    memories,
    write(tables, stamp) {
      const contentsOf = ({ id }: RoundedTable): Cells | undefined =>
        id === "Avvik.kommentarer" ? kommentarer.contents : standing.get(id)?.contents;
      const met = tables
        .filter(isOpen)
        .map((table) => table.over({ contents: contentsOf(table), remembered: (name) => memories.get(name) }));
      for (const { table, memories: texts } of met) {
        if (table.id === "Avvik.kommentarer") kommentarer.contents = cellsOfText(table);
        else standing.set(table.id, standingTable(table));
        for (const { name, text } of texts) memories.set(name, text);
      }
      written.push({ tables, stamp });
      return Promise.resolve({
        tables: tables.map(({ id, sheet }) => ({ id, sheet, address: "A1" })),
        replacedEdits: [],
        leftStanding: [],
        met,
        isPrintReady: true,
        isIllustrated: true,
      });
    },
    selection: () =>
      Promise.resolve({
        rectangle: { sheet: sheets[0]?.name ?? "", row: 0, column: 0, rows: 1, columns: 1 },
        head: [],
        column: undefined,
      }),
    remember(source, choice) {
      if (choice === undefined) remembered.delete(source);
      else remembered.set(source, choice);
      return Promise.resolve();
    },
    chooseLength(length) {
      memories.set(LENGTH_MEMORY, lengthText(length));
      return Promise.resolve();
    },
    rememberMapping(source, mapping) {
      mappings = [...mappings.filter((one) => one.source !== source), ...(mapping === undefined ? [] : [mapping])];
      return Promise.resolve();
    },
    reveal: () => Promise.resolve(),
    answer(finding, said) {
      answers = answersWith(answers, finding, said);
      return Promise.resolve();
    },
    skip(reports) {
      skipped = reports;
      return Promise.resolve();
    },
    readTables: (tables) => Promise.resolve(tables.map(() => [])),
    readTexts: () => Promise.resolve([]),
    replaceText: () => Promise.resolve(),
    formulas: (places) => Promise.resolve(places.map(() => ({ cells: 0, written: [] }))),
    async change({ changes, sheets: contents, choice, forgotten = [], guarded = [], holds }) {
      const aside = setAside([...guarded, ...changes.map(({ place }) => place)]);
      for (const { place, contents: cells } of changes) if (cells === undefined) changeCells(place, cells);
      const { read } = arrayWorkbook([...all(), ...aside], { rowsPerBlock });
      const sheetOf = (name: string): string => aside.find((one) => one.name === keptOn(name))?.name ?? name;
      if (holds !== undefined && !(await holds({ read, sheetOf })))
        throw new Error("What was set aside is not what was read.");
      for (const { place, contents: cells } of changes) if (cells !== undefined) changeCells(place, cells);
      inserted.push(...contents);
      if (choice !== undefined) remembered.set(choice.source, choice.choice);
      for (const name of forgotten) memories.delete(name);
    },
    insert(contents) {
      const fresh = contents.filter(({ name }) => sheetNamed(name) === undefined);
      inserted.push(...fresh);
      return Promise.resolve(fresh.map(({ name }) => name));
    },
  };
}

/** A table that people type in as it stands in a sheet, from A4; what a formula of theirs shows is not known here. */
function standingTable(table: RoundedTable): StandingTable {
  const { cells } = contentOf(table, { row: 3, column: 0 });
  return {
    sheet: table.sheet,
    row: 3,
    column: 0,
    contents: cells.map((row) => row.map(({ content }) => content)),
    values: cells.map((row) => row.map(({ value }) => value)),
  };
}

/** A table of text as it stands in a sheet. */
function cellsOfText({ columns, rows }: RoundedTable): Cells {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ label, cells }) => [label, ...cells.map((cell) => (cell.kind === "text" ? cell.text : ""))]),
  ];
}

function siteOf(source: SourceName, sheet: ArraySheet, chosen: Rectangle | undefined): Site {
  const rectangle = chosen ?? {
    sheet: sheet.name,
    row: sheet.row ?? 0,
    column: sheet.column ?? 0,
    rows: sheet.cells.length,
    columns: sheet.cells.reduce((most, cells) => Math.max(most, cells.length), 0),
  };
  const head = Array.from({ length: Math.min(HEAD_ROWS, rectangle.rows) }, (_, row) =>
    Array.from({ length: rectangle.columns }, (_, column) =>
      cellAt(sheet, rectangle.row + row, rectangle.column + column)
    )
  );
  return {
    source,
    via: chosen === undefined ? "sheet" : "mapping",
    rectangle,
    head,
    hasHiddenRows: sheet.hasHiddenRows ?? false,
    merged: sheet.merged ?? [],
    ...(sheet.formats === undefined ? {} : { formats: sheet.formats }),
  };
}

function seenSheet(sheet: ArraySheet): SeenSheet {
  const { name, row = 0, column = 0, cells, merged = [] } = sheet;
  const columns = column + Math.max(1, ...cells.map((one) => one.length));
  const rows = cells.map((_, at) => ({
    row: row + at,
    cells: Array.from({ length: columns }, (_cell, across) => cellAt(sheet, row + at, across)),
  }));
  const rectangle = { sheet: name, row, column, rows: cells.length, columns: columns - column };
  return { rectangle, rows, isWhole: true, merged };
}

function cellAt(sheet: ArraySheet, row: number, column: number): CellValue {
  return sheet.cells[row - (sheet.row ?? 0)]?.[column - (sheet.column ?? 0)] ?? "";
}
