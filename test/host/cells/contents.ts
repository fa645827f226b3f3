/** A workbook as plain data, to be compared with `toEqual` or printed: only what differs from an empty one. */
import type { Json, JsonObject } from "../wire/json";
import { formatRect, WHOLE_SHEET, cellRect } from "./address";
import { plainBag } from "./bag";
import type { Book, Sheet } from "./shape";
import type { CellValue } from "./store";
import { differences, type Style } from "./styles";

interface CellContents {
  readonly value?: CellValue;
  readonly error?: true;
  readonly formula?: string;
  readonly style?: Partial<Style>;
}

interface SheetContents {
  readonly name: string;
  readonly visibility: string;
  /** By address: "B2". */
  readonly cells: Readonly<Record<string, CellContents>>;
  /** Everything else that is set. */
  readonly set: JsonObject;
}

export interface Contents {
  readonly sheets: readonly SheetContents[];
  /** "Avvik.orsaker" or "Blad1!Print_Area" → formula. */
  readonly names: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, Json>>;
  readonly properties: JsonObject;
  readonly customXml: readonly string[];
  readonly isStructureProtected: boolean;
}

export function contentsOf(book: Book): Contents {
  return {
    sheets: book.sheets.map(sheetContents),
    names: Object.fromEntries(
      book.names.map((name) => [(name.scope ? `${name.scope.name}!` : "") + name.name, name.formula])
    ),
    settings: Object.fromEntries(book.settings),
    properties: plainBag(book.properties),
    customXml: book.customXml.map((part) => part.xml),
    isStructureProtected: book.isStructureProtected,
  };
}

function sheetContents(sheet: Sheet): SheetContents {
  const cells: Record<string, CellContents> = {};
  sheet.cells.each(WHOLE_SHEET, (row, column, cell) => {
    const formula = sheet.formulaAt(row, column);
    const error = cell.kind === "error" ? ({ error: true } as const) : {};
    cells[formatRect(cellRect(row, column))] = { value: cell.value, ...error, ...(formula ? { formula } : {}) };
  });
  sheet.cells.eachStyle(WHOLE_SHEET, (row, column, number) => {
    const style = differences(sheet.book.styles.get(number));
    const address = formatRect(cellRect(row, column));
    if (Object.keys(style).length > 0) cells[address] = { ...cells[address], style };
  });
  return { name: sheet.name, visibility: sheet.visibility, cells, set: setOn(sheet) };
}

function setOn(sheet: Sheet): JsonObject {
  const all: Record<string, Json> = {
    tabColor: sheet.tabColor,
    hiddenGridlines: !sheet.showGridlines,
    hiddenHeadings: !sheet.showHeadings,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    filteredRows: [...sheet.filteredRows],
    columnStyles: styles(sheet, sheet.columnStyles),
    rowStyles: styles(sheet, sheet.rowStyles),
    merges: sheet.merges.map((rect) => formatRect(rect)).sort(),
    freeze: sheet.freeze.rows + sheet.freeze.columns > 0 ? { ...sheet.freeze } : {},
    protection: sheet.protection ? [sheet.protection.options] : [],
    filter: sheet.filter ? [formatRect(sheet.filter.rect), [...sheet.filter.criteria]] : [],
    tables: sheet.tables.map(({ id: _id, rect, criteria, ...rest }) => ({
      ...rest,
      rect: formatRect(rect),
      ...(criteria.size > 0 ? { criteria: [...criteria] } : {}),
    })),
    charts: sheet.charts.map(plainBag),
    comments: sheet.comments.map(({ rect, content, resolved, replies }) => [
      formatRect(rect),
      content,
      resolved,
      ...replies.map((reply) => reply.content),
    ]),
    notes: sheet.notes.map((note) => [formatRect(note.rect), note.text]),
    validations: sheet.validations.map((rule) => [formatRect(rule.rect), plainBag(rule.bag)]),
    conditionalFormats: sheet.conditionalFormats.map((rule) => [formatRect(rule.rect), plainBag(rule.bag)]),
    properties: Object.fromEntries(sheet.properties),
    hyperlinks: sheet.hyperlinks.map(({ rect, link }) => [formatRect(rect), link]),
    pageLayout: plainBag(sheet.pageLayout),
    printAreas: sheet.printAreas.map((rect) => formatRect(rect)),
    printTitleRows: sheet.printTitleRows ? formatRect(sheet.printTitleRows) : "",
    printTitleColumns: sheet.printTitleColumns ? formatRect(sheet.printTitleColumns) : "",
    pageBreaks: sheet.pageBreaks.map((pageBreak) => [pageBreak.axis, pageBreak.at]),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isBlank(value)));
}

function styles(sheet: Sheet, numbers: ReadonlyMap<number, number>): JsonObject {
  const plain = [...numbers].map(
    ([index, number]) => [index, differences(sheet.book.styles.get(number)) as JsonObject] as const
  );
  return Object.fromEntries(plain.filter(([, style]) => Object.keys(style).length > 0));
}

function isBlank(value: Json): boolean {
  if (value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
