/** A deep copy of a workbook, so that each case of a test starts from the same one. */
import { cloneBag } from "./bag";
import type { Book, Sheet } from "./shape";

/** Copies everything but ids and listeners to a new workbook; gives the copy of each sheet. */
export function copyBook(book: Book, copy: Book, newTwin: (sheet: Sheet) => Sheet): ReadonlyMap<Sheet, Sheet> {
  const twins = new Map<Sheet, Sheet>();
  copy.styles = book.styles.clone();
  for (const sheet of book.sheets) {
    const twin = newTwin(sheet);
    copySheet(sheet, twin);
    twins.set(sheet, twin);
    copy.sheets.push(twin);
  }
  copy.fileName = book.fileName;
  copy.names = book.names.map((name) => ({ ...name, scope: name.scope && twins.get(name.scope) }));
  for (const [key, value] of book.settings) copy.settings.set(key, value);
  copy.customXml = book.customXml.map((part) => ({ ...part }));
  copy.properties = cloneBag(book.properties);
  copy.isStructureProtected = book.isStructureProtected;
  copy.calculationMode = book.calculationMode;
  copy.calculator = book.calculator;
  copy.culture = { ...book.culture };
  const selected = book.selection && twins.get(book.selection.sheet);
  copy.selection = book.selection && selected && { sheet: selected, rects: [...book.selection.rects] };
  return twins;
}

/** Copies everything that is on a sheet, tables and charts included, to an empty sheet. */
export function copySheet(from: Sheet, to: Sheet): void {
  to.cells = from.cells.clone();
  for (const [key, formula] of from.formulas) to.formulas.set(key, formula);
  to.visibility = from.visibility;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.enableCalculation = from.enableCalculation;
  to.standardWidth = from.standardWidth;
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  for (const row of from.filteredRows) to.filteredRows.add(row);
  for (const [column, style] of from.columnStyles) to.columnStyles.set(column, style);
  for (const [row, style] of from.rowStyles) to.rowStyles.set(row, style);
  to.sheetStyle = from.sheetStyle;
  to.merges = [...from.merges];
  to.freeze = { ...from.freeze };
  to.protection = from.protection;
  to.filter = from.filter && { rect: from.filter.rect, criteria: new Map(from.filter.criteria) };
  to.tables = from.tables.map((table) => ({ ...table, criteria: new Map(table.criteria) }));
  to.charts = from.charts.map(cloneBag);
  to.comments = from.comments.map((comment) => ({
    ...comment,
    replies: comment.replies.map((reply) => ({ ...reply })),
  }));
  to.notes = from.notes.map((note) => ({ ...note }));
  to.validations = from.validations.map((rule) => ({ ...rule, bag: cloneBag(rule.bag) }));
  to.conditionalFormats = from.conditionalFormats.map((rule) => ({ ...rule, bag: cloneBag(rule.bag) }));
  to.hyperlinks = from.hyperlinks.map((link) => ({ ...link }));
  for (const [key, value] of from.properties) to.properties.set(key, value);
  to.spills = [...from.spills];
  to.pageLayout = cloneBag(from.pageLayout);
  to.printAreas = [...from.printAreas];
  to.printTitleRows = from.printTitleRows;
  to.printTitleColumns = from.printTitleColumns;
  to.pageBreaks = from.pageBreaks.map((pageBreak) => ({ ...pageBreak }));
}
