/** A file's sheets into a workbook in memory, through exceljs. */
import type { Cell as ExceljsCell, CellValue as ExceljsValue, Workbook, Worksheet } from "exceljs";
import { parseRect } from "../cells/address";
import { emptyBag } from "../cells/bag";
import { plainCell } from "../cells/entry";
import type { Book, Sheet } from "../cells/shape";
import { pointsOfCharacters, STANDARD_WIDTH } from "../cells/sizes";
import { EMPTY_CELL, type Cell } from "../cells/store";
import { PLAIN_NUMBER } from "../cells/styles";
import { newTable } from "../cells/table";
import type { JsonObject } from "../wire/json";
import { readPage } from "./page";
import { colorFrom, styleFrom } from "./style";
import type { Theme } from "./theme";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function readSheets(source: Workbook, book: Book, theme: Theme): void {
  for (const worksheet of source.worksheets) readSheet(worksheet, book.addSheet(worksheet.name), theme);
  for (const [index, worksheet] of source.worksheets.entries()) {
    const sheet = book.sheets[index];
    if (sheet && worksheet.state !== "visible")
      sheet.visibility = worksheet.state === "hidden" ? "Hidden" : "VeryHidden";
  }
  const active = book.sheets[(source.views as Workbook["views"] | null)?.[0]?.activeTab ?? 0];
  if (active?.visibility === "Visible") book.activate(active);
}

/** Days in the 1900 system; exceljs gives dates in UTC. */
function serialOf(date: Date): number {
  return (date.getTime() - EPOCH) / DAY;
}

function readSheet(source: Worksheet, sheet: Sheet, theme: Theme): void {
  const styles = styleNumbers(sheet, theme);
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
    if (row.height !== undefined) sheet.rowHeights.set(rowNumber - 1, row.height);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) =>
      readCell(cell, sheet, rowNumber - 1, columnNumber - 1, styles)
    );
  });
  readColumns(source, sheet, styles);
  const model = source.model as Worksheet["model"] & { readonly merges: readonly string[] };
  sheet.merges = model.merges.flatMap((address) => parseRect(address) ?? []);
  readTables(source, sheet);
  readView(source, sheet, theme);
  readPage(source, sheet);
  readRules(source, sheet);
  readProtection(source, sheet);
}

type StyleNumber = (style: ExceljsCell["style"]) => number;

/** exceljs shares the style objects of cells that look alike. */
function styleNumbers(sheet: Sheet, theme: Theme): StyleNumber {
  const known = new WeakMap<object, number>();
  return (style) => {
    if (isEmpty(style)) return PLAIN_NUMBER;
    const number = known.get(style) ?? sheet.book.styles.numberOf(styleFrom(style, theme));
    known.set(style, number);
    return number;
  };
}

function isEmpty(style: object): boolean {
  for (const _name in style) return false;
  return true;
}

function readCell(source: ExceljsCell, sheet: Sheet, row: number, column: number, styles: StyleNumber): void {
  const number = styles(source.style);
  if (number !== PLAIN_NUMBER) sheet.cells.setStyle(row, column, number);
  const isCovered = source.isMerged && source.master !== source;
  if (source.value === null || isCovered) return;
  const formula = source.formula as string | undefined;
  if (formula) sheet.put(row, column, cellOf(source.result as ExceljsValue), `=${withoutPrefixes(formula)}`);
  else sheet.put(row, column, cellOf(source.value));
  if (source.type === LINK && source.hyperlink)
    sheet.hyperlinks.push({ rect: { row, column, rows: 1, columns: 1 }, link: { address: source.hyperlink } });
  const note = source.note as string | { readonly texts?: readonly { readonly text: string }[] } | undefined;
  if (note)
    sheet.notes.push({
      rect: { row, column, rows: 1, columns: 1 },
      text: typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join(""),
    });
}

/** `ValueType.Hyperlink` of exceljs. */
const LINK = 5;

function cellOf(value: ExceljsValue | undefined): Cell {
  if (value === null || value === undefined) return EMPTY_CELL;
  if (value instanceof Date) return { kind: "number", value: serialOf(value) };
  if (typeof value !== "object") return value === "" ? { kind: "text", value } : plainCell(value);
  if ("error" in value) return { kind: "error", value: value.error };
  if ("richText" in value) return { kind: "text", value: value.richText.map(({ text }) => text).join("") };
  if ("text" in value) return cellOf(value.text as ExceljsValue);
  return "result" in value ? cellOf(value.result as ExceljsValue) : EMPTY_CELL;
}

/** Files mark newer functions (`_xlfn.XLOOKUP`); the API does not. */
function withoutPrefixes(formula: string): string {
  return formula.replace(/_xlfn\.(_xlws\.)?/g, "");
}

function readColumns(source: Worksheet, sheet: Sheet, styles: StyleNumber): void {
  const columns = (source.columns ?? []) as readonly {
    readonly number: number;
    readonly width?: number;
    readonly hidden?: boolean;
    readonly style?: ExceljsCell["style"];
  }[];
  for (const column of columns) {
    const index = column.number - 1;
    const points = column.width === undefined ? STANDARD_WIDTH : pointsOfCharacters(column.width);
    if (Math.abs(points - STANDARD_WIDTH) > 0.01) sheet.columnWidths.set(index, points);
    if (column.hidden) sheet.hiddenColumns.add(index);
    const number = column.style ? styles(column.style) : PLAIN_NUMBER;
    if (number !== PLAIN_NUMBER) sheet.columnStyles.set(index, number);
  }
}

interface TableModel {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: {
    readonly theme?: string;
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
  };
  readonly autoFilterRef?: string;
}

function readTables(source: Worksheet, sheet: Sheet): void {
  for (const item of source.getTables() as unknown as readonly { readonly table: TableModel }[]) {
    const { table } = item;
    const rect = parseRect(table.tableRef);
    if (rect === undefined) continue;
    const made = newTable(sheet.book.newId("table"), table.name, rect, table.headerRow !== false);
    made.showTotals = table.totalsRow === true;
    made.style = table.style?.theme ?? "";
    made.showBandedRows = table.style?.showRowStripes === true;
    made.showBandedColumns = table.style?.showColumnStripes === true;
    made.highlightFirstColumn = table.style?.showFirstColumn === true;
    made.highlightLastColumn = table.style?.showLastColumn === true;
    made.showFilterButton = table.autoFilterRef !== undefined && table.autoFilterRef !== null;
    sheet.tables.push(made);
  }
}

function readView(source: Worksheet, sheet: Sheet, theme: Theme): void {
  const [view] = (source.views as Worksheet["views"] | null) ?? [];
  if (view?.state === "frozen") sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  sheet.tabColor = colorFrom(source.properties.tabColor, theme);
  const filter = source.autoFilter as string | null | undefined;
  const rect = typeof filter === "string" ? parseRect(filter) : undefined;
  if (rect !== undefined) sheet.filter = { rect, criteria: new Map() };
}

/** Validations and conditional formats are carried through as exceljs has them. */
function readRules(source: Worksheet, sheet: Sheet): void {
  const { dataValidations } = source as unknown as {
    readonly dataValidations: { readonly model: Readonly<Record<string, JsonObject>> };
  };
  for (const [address, rule] of Object.entries(dataValidations.model)) {
    const rect = parseRect(address.replace(/^range:/, ""));
    if (rect !== undefined)
      sheet.validations.push({ id: sheet.book.newId("item"), rect, bag: emptyBag({ _file: rule }) });
  }
  const { conditionalFormattings } = source as unknown as {
    readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: JsonObject }[];
  };
  for (const { ref, rules } of conditionalFormattings ?? []) {
    const rects = ref.split(" ").flatMap((address) => parseRect(address) ?? []);
    const [rect] = rects;
    if (rect !== undefined)
      sheet.conditionalFormats.push({ id: sheet.book.newId("item"), rect, bag: emptyBag({ _file: { ref, rules } }) });
  }
}

function readProtection(source: Worksheet, sheet: Sheet): void {
  const { sheetProtection } = source as unknown as {
    readonly sheetProtection: Readonly<Record<string, unknown>> | null;
  };
  if (!sheetProtection || sheetProtection["sheet"] === false) return;
  const allowed = Object.entries(sheetProtection).filter(
    ([name, value]) => /^(format|insert|delete|sort|autoFilter|pivot)/.test(name) && value === true
  );
  const options = Object.fromEntries(
    allowed.map(([name]) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true])
  );
  const password = typeof sheetProtection["hashValue"] === "string" ? sheetProtection["hashValue"] : undefined;
  sheet.protection = { options, password };
}
