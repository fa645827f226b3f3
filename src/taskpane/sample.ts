/** The sample municipality as sheets: the files of assets/exempel-2024, one per source. */
import Papa from "papaparse";
import type { SourceName } from "../model/source";
import { SOURCES } from "../sources/catalogue";
import type { SourceSpec } from "../sources/field";
import type { CellValue, SheetContents } from "../workbook";
import { codeColumns } from "./template";

/** What the sample's year has nothing for. */
const WITHOUT: readonly SourceName[] = ["earlierOutcome", "earlierForecasts", "moves", "events"];

/** A plain number as the sample's files write it: `-863677.51`. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** All sheets of the sample; `file` gives a file's text by its name, as "Utfall.csv". */
export function sampleSheets(file: (name: string) => Promise<string>): Promise<readonly SheetContents[]> {
  const sampled = SOURCES.filter(({ source }) => !WITHOUT.includes(source));
  return Promise.all(sampled.map(async (spec) => sheetOf(spec, await file(`${spec.sheet}.csv`))));
}

/** Codes stay text, so that their zeros survive; amounts become numbers. */
function sheetOf({ sheet, columns }: SourceSpec, csv: string): SheetContents {
  const [headings = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const textColumns = codeColumns(columns, headings);
  const cell = (text: string, offset: number): CellValue =>
    !textColumns.includes(offset) && NUMBER.test(text) ? Number(text) : text;
  return { name: sheet, rows: [headings, ...rows.map((row) => row.map(cell))], textColumns };
}
