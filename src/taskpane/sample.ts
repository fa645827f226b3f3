/** The sample municipality as sheets: the files of assets/exempel-2024, one per source. */
import Papa from "papaparse";
import { SOURCE_NAMES, type SourceName } from "../model/source";
import { SHEET_NAMES } from "../sources/sheets";
import { CODE_HEADINGS } from "../text/template";
import type { CellValue, SheetContents } from "../workbook";

/** A plain number as the sample's files write it: `-863677.51`. */
const AMOUNT = /^-?\d+(\.\d+)?$/;

/** The only source that the sample's year has nothing for. */
const WITHOUT: SourceName = "events";

/** All sheets of the sample; `file` gives a file's text by its name, as "Utfall.csv". */
export function sampleSheets(file: (name: string) => Promise<string>): Promise<readonly SheetContents[]> {
  const names = SOURCE_NAMES.filter((source) => source !== WITHOUT).map((source) => SHEET_NAMES[source]);
  return Promise.all(names.map(async (name) => sheetOf(name, await file(`${name}.csv`))));
}

function sheetOf(name: string, csv: string): SheetContents {
  const [headings = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const isCode = headings.map((heading) => CODE_HEADINGS.has(heading));
  const cell = (text: string, offset: number): CellValue => (!isCode[offset] && AMOUNT.test(text) ? Number(text) : text);
  return {
    name,
    rows: [headings, ...rows.map((row) => row.map(cell))],
    textColumns: isCode.flatMap((code, offset) => (code ? [offset] : [])),
  };
}
