/**
 * .xlsx files and the workbook in memory, both ways, in Node and in a browser. Cells, formats and sheets go
 * through exceljs; what it drops (names that are not plain ranges, the add-in's settings, custom XML) is read from
 * and put into the package itself. Charts are written, but those that a file has are not read. Meant for workbooks of
 * up to some hundred thousand cells.
 */
import ExcelJS from "exceljs";
import { MemoryWorkbook } from "./cells/book";
import { readSettings, writeSettings } from "./file/addin-settings";
import { writeCharts } from "./file/charts";
import { readCustomXml, writeCustomXml } from "./file/custom-xml";
import { readSheets } from "./file/load";
import { readFilters, writeFilters } from "./file/filters";
import { readNames, writeNames } from "./file/names";
import { XlsxPackage } from "./file/package";
import { writeFittedHeights } from "./file/row-heights";
import { writeSheets } from "./file/save";
import { readStructure, sheetParts, writeStructure } from "./file/structure";
import { readTheme } from "./file/theme";

export interface SaveOptions {
  /** The add-in that the settings belong to: the `Id` of its manifest. */
  readonly addinId?: string;
}

const SOME_ADDIN = "00000000-0000-4000-8000-000000000001";

export async function loadXlsx(bytes: Uint8Array | ArrayBuffer): Promise<MemoryWorkbook> {
  const source = new ExcelJS.Workbook();
  const file = await XlsxPackage.open(bytes);
  await source.xlsx.load(bytes as ArrayBuffer);
  const book = new MemoryWorkbook();
  readSheets(source, book, await readTheme(file));
  await readStructure(file, book);
  await readFilters(file, book, await sheetParts(file));
  await readNames(file, book);
  await readSettings(file, book);
  await readCustomXml(file, book);
  if (source.title) book.properties.values["Title"] = source.title;
  if (source.creator) book.properties.values["Author"] = source.creator;
  return book;
}

export async function saveXlsx(book: MemoryWorkbook, { addinId = SOME_ADDIN }: SaveOptions = {}): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook();
  target.title = String(book.properties.values["Title"] ?? "");
  target.creator = String(book.properties.values["Author"] ?? "");
  writeSheets(book, target);
  const file = await XlsxPackage.open(await target.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
  await writeStructure(file, book);
  const partOf = await sheetParts(file);
  await writeFilters(file, book, partOf);
  await writeFittedHeights(file, book, partOf);
  await writeNames(file, book);
  await writeCharts(file, book);
  await writeSettings(file, book, addinId);
  await writeCustomXml(file, book);
  return file.bytes();
}
