/** A workbook in memory into exceljs' workbook; formulas go with the results they have. */
import type {
  Cell as ExceljsCell,
  CellFormulaValue,
  CellValue as ExceljsValue,
  Workbook,
  Worksheet,
  WorksheetProtection,
} from "exceljs";
import { columnName, formatRect, WHOLE_SHEET } from "../cells/address";
import { tokenize } from "../cells/formula";
import type { Book, Sheet } from "../cells/shape";
import { charactersOfPoints } from "../cells/sizes";
import type { Cell } from "../cells/store";
import { bodyRect, type MemoryTable } from "../cells/table";
import { isObject, type Json } from "../wire/json";
import { writePage } from "./page";
import { styleTo } from "./style";

/** Functions that files must name with a prefix. */
const NEWER = new Set([
  "XLOOKUP",
  "XMATCH",
  "LET",
  "LAMBDA",
  "UNIQUE",
  "SEQUENCE",
  "SORTBY",
  "TEXTJOIN",
  "CONCAT",
  "IFS",
  "SWITCH",
  "MAXIFS",
  "MINIFS",
  "IFNA",
  "VSTACK",
  "HSTACK",
  "TAKE",
  "DROP",
  "CHOOSECOLS",
  "CHOOSEROWS",
  "TOCOL",
  "TOROW",
]);
const NEWEST = new Set(["FILTER", "SORT"]);

export function writeSheets(book: Book, target: Workbook): void {
  for (const sheet of book.sheets) {
    const worksheet = target.addWorksheet(sheet.name, {
      state: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
      ...(sheet.tabColor === "" ? {} : { properties: { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } }),
    });
    writeSheet(sheet, worksheet);
  }
  const activeTab = book.activeSheet.position;
  target.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" }];
}

function writeSheet(sheet: Sheet, target: Worksheet): void {
  for (const table of sheet.tables) writeTable(sheet, table, target);
  const looks = new Map<number, ReturnType<typeof styleTo>>();
  const look = (number: number): ReturnType<typeof styleTo> => {
    const known = looks.get(number) ?? styleTo(sheet.book.styles.get(number));
    looks.set(number, known);
    return known;
  };
  writeLines(sheet, target, look);
  sheet.cells.eachStyle(WHOLE_SHEET, (row, column, number) => {
    target.getCell(row + 1, column + 1).style = look(number);
  });
  sheet.cells.each(WHOLE_SHEET, (row, column, cell) => {
    target.getCell(row + 1, column + 1).value = valueOf(cell, sheet.formulaAt(row, column));
  });
  for (const { rect, link } of sheet.hyperlinks) writeLink(target.getCell(rect.row + 1, rect.column + 1), link);
  for (const { rect, text } of sheet.notes) target.getCell(rect.row + 1, rect.column + 1).note = text;
  for (const rect of sheet.merges) target.mergeCellsWithoutStyle(formatRect(rect));
  writeView(sheet, target);
  writePage(sheet, target);
  writeRules(sheet, target);
  writeProtection(sheet, target);
}

function valueOf(cell: Cell, formula: string | undefined): ExceljsValue {
  const value = cell.kind === "error" ? ({ error: cell.value } as ExceljsValue) : cell.value;
  if (formula === undefined) return value;
  return { formula: withPrefixes(formula.slice(1)), result: value } as CellFormulaValue;
}

function withPrefixes(formula: string): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "function") return token.text;
      const name = token.text.toUpperCase();
      return NEWEST.has(name) ? `_xlfn._xlws.${token.text}` : NEWER.has(name) ? `_xlfn.${token.text}` : token.text;
    })
    .join("");
}

function writeLines(sheet: Sheet, target: Worksheet, look: (number: number) => Partial<ExceljsCell["style"]>): void {
  for (const [column, number] of sheet.columnStyles) target.getColumn(column + 1).style = look(number);
  for (const [column, points] of sheet.columnWidths) target.getColumn(column + 1).width = charactersOfPoints(points);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.rowHeights) target.getRow(row + 1).height = points;
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows]) target.getRow(row + 1).hidden = true;
}

/** exceljs writes a table's rows into the cells: the real ones are written over them afterwards. */
function writeTable(sheet: Sheet, table: MemoryTable, target: Worksheet): void {
  const { rect } = table;
  const names = sheet.cells.values({ ...rect, rows: 1 })[0] ?? [];
  target.addTable({
    name: table.name,
    ref: `${columnName(rect.column)}${rect.row + 1}`,
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: {
      ...(table.style === "" ? {} : { theme: table.style as "TableStyleMedium2" }),
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
    },
    columns: names.map((name, index) => ({
      name: table.showHeaders ? String(name) : `Kolumn${index + 1}`,
      filterButton: table.showFilterButton,
    })),
    rows: Array.from({ length: bodyRect(table).rows }, () => names.map(() => null)),
  });
}

function writeLink(cell: ExceljsCell, link: Readonly<Record<string, Json>>): void {
  const address = link["address"] ?? link["documentReference"];
  const text = cell.text;
  if (typeof address === "string" && !cell.formula)
    cell.value = { text, hyperlink: link["address"] === undefined ? `#${address}` : address };
}

function writeView(sheet: Sheet, target: Worksheet): void {
  const common = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  const { rows, columns } = sheet.freeze;
  target.views =
    rows + columns === 0
      ? [{ state: "normal", ...common }]
      : [{ state: "frozen", xSplit: columns, ySplit: rows, ...common }];
  if (sheet.filter) target.autoFilter = formatRect(sheet.filter.rect);
}

function writeRules(sheet: Sheet, target: Worksheet): void {
  const { dataValidations } = target as unknown as {
    readonly dataValidations: { add(address: string, rule: object): void };
  };
  for (const { rect, bag } of sheet.validations) {
    const rule = bag.values["_file"] ?? listRule(bag.values["Rule"]);
    if (isObject(rule))
      dataValidations.add(rect.rows * rect.columns === 1 ? formatRect(rect) : `range:${formatRect(rect)}`, rule);
  }
  for (const { bag } of sheet.conditionalFormats) {
    const rule = bag.values["_file"];
    if (isObject(rule))
      target.addConditionalFormatting(rule as unknown as Parameters<Worksheet["addConditionalFormatting"]>[0]);
  }
}

/** A validation by a list, as the API sets it. */
function listRule(rule: Json | undefined): Json {
  const list = isObject(rule) ? rule["list"] : undefined;
  const source = isObject(list) ? list["source"] : undefined;
  if (typeof source !== "string") return null;
  return { type: "list", allowBlank: true, formulae: [source.startsWith("=") ? source.slice(1) : `"${source}"`] };
}

function writeProtection(sheet: Sheet, target: Worksheet): void {
  if (sheet.protection === undefined) return;
  const allowed = Object.entries(sheet.protection.options).filter(
    ([name, value]) => name.startsWith("allow") && value === true
  );
  const options: Partial<WorksheetProtection> = Object.fromEntries(
    allowed.map(([name]) => [name.charAt(5).toLowerCase() + name.slice(6), true])
  );
  void target.protect("", options);
}
