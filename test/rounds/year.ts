/** A workbook's year, press by press: its settings moved on, its form filled in, as a controller would. */
import { sampleSheets } from "../fixtures/exempel-2024";
import { arrayWorkbook, unwatched, type ArrayWorkbook, type Cells } from "../support/arrayWorkbook";
import { yearEnd } from "../../src/pipeline";
import type { RunContext, RunResult } from "../../src/run";
import type { CellValue, StandingTable } from "../../src/workbook";

export type Written = Extract<RunResult, { kind: "written" }>;

export interface Year {
  readonly workbook: ArrayWorkbook;
  /** Inställningar as it stands: key → value. */
  set(key: string, value: CellValue): void;
  /** Replaces a source's rows, heading row first; none takes the sheet away. */
  replace(sheet: string, rows: Cells | undefined): void;
  cells(sheet: string): Cells;
  press(round: RunContext["round"], now?: Date): Promise<RunResult>;
}

export function sampleYear(sheets: ReadonlyMap<string, Cells> = sampleSheets()): Year {
  const standing = [...sheets].map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) }));
  const workbook = arrayWorkbook(standing, { rowsPerBlock: 5000 });
  const sheetOf = (name: string) => standing.find((sheet) => sheet.name === name);
  return {
    workbook,
    set(key, value) {
      const row = sheetOf("Inställningar")?.cells.find(([name]) => name === key);
      if (row === undefined) throw new Error(`No setting ${key}`);
      row[1] = value;
    },
    replace(name, rows) {
      const at = standing.findIndex((sheet) => sheet.name === name);
      if (at >= 0) standing.splice(at, 1);
      if (rows !== undefined) standing.push({ name, cells: rows.map((row) => [...row]) });
    },
    cells: (name) => sheetOf(name)?.cells ?? [],
    press: (round, now = new Date(2024, 4, 14, 10, 2)) =>
      yearEnd(workbook, { ...unwatched, now, clock: () => 0, ...(round === undefined ? {} : { round }) }),
  };
}

export async function written(job: Promise<RunResult>): Promise<Written> {
  const result = await job;
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
}

export function formOf({ workbook }: Year): StandingTable {
  const form = workbook.standing.get("Avvik.prognosunderlag");
  if (form === undefined) throw new Error("There is no form");
  return form;
}

function columnOf({ contents }: StandingTable, heading: string): number {
  return (contents[0] ?? []).findIndex((cell) => cell === heading);
}

/** Types into the row of an area, or of a cause within it, whose names begin so. `shows`: what a formula comes to. */
export function type(
  year: Year,
  { area, cause = "" }: { readonly area: string; readonly cause?: string },
  heading: string,
  content: CellValue,
  shows: CellValue = content
): void {
  const form = formOf(year);
  const row = form.contents.findIndex(
    (cells) => String(cells[0]).startsWith(area) && String(cells[columnOf(form, "Orsak")]) === cause
  );
  if (row < 0) throw new Error(`No row ${area}, ${cause}`);
  const at = columnOf(form, heading);
  const changed = (cells: Cells, put: CellValue): Cells =>
    cells.map((line, index) => (index === row ? line.map((cell, column) => (column === at ? put : cell)) : line));
  const next = { ...form, contents: changed(form.contents, content), values: changed(form.values, shows) };
  year.workbook.standing.set("Avvik.prognosunderlag", next);
}

/** What stands in a column of the form, by whom it is about. */
export function typedIn(year: Year, heading: string): Readonly<Record<string, CellValue>> {
  const form = formOf(year);
  const [cause, at] = [columnOf(form, "Orsak"), columnOf(form, heading)];
  return Object.fromEntries(
    form.values
      .slice(1)
      .map((cells) => [[cells[0], cells[cause]].filter((cell) => cell !== "").join(" · "), cells[at] ?? ""])
  );
}

/** The rows of a table as they are printed, each with its label first. */
export function printedIn(result: Written, id: string): readonly (readonly CellValue[])[] {
  const table = result.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`${id} was not written`);
  return table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) =>
      cell.kind === "figure" ? (table.printed.get(cell.key) ?? "") : "value" in cell ? (cell.value ?? "") : ""
    ),
  ]);
}
