/**
 * The packages of twenty committees out of one ledger of ten million rows: the sample's, each committee with two digits
 * of its own before every responsibility, and some 200,000 combinations in all.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { builtAddin } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";
import { saveXlsx } from "../host/xlsx";
import { pressed, withEngine } from "./ledger";

const COMMITTEES = 20;
const ROWS_EACH = 500_000;
/** Each account of the sample is as many. */
const PARTS = 2;

type Rows = readonly (readonly CellValue[])[];

export async function committeesTime(): Promise<object> {
  await builtAddin();
  const folder = mkdtempSync(join(tmpdir(), "avvik-bench-"));
  try {
    const [headings = [], ...rows] = sampleSheets().get("Utfall") ?? [];
    writeFileSync(join(folder, "utfall.csv"), Papa.unparse([headings, ...rows] as unknown[][], { delimiter: ";" }));
    await withEngine((run) => run(ledgerOf(folder)));
    const list: string[][] = [["Nämnd", "Arbetsbok", "Ansvar"]];
    for (let at = 0; at < COMMITTEES; at++) {
      const prefix = String(at + 10);
      list.push([`Nämnd ${prefix}`, `${prefix}.xlsx`, prefix]);
      writeFileSync(join(folder, `${prefix}.xlsx`), await workbookOf(prefix));
    }
    writeFileSync(join(folder, "lista.csv"), Papa.unparse(list, { delimiter: ";" }));
    const order = ["--batch", join(folder, "lista.csv"), "--out", join(folder, "ut"), "--do", "arsanalys"];
    const run = await pressed([...order, "--utfall", join(folder, "bok.parquet")]);
    const json = JSON.parse(readFileSync(join(folder, "ut", "Sammanställning.json"), "utf8")) as { status: string };
    return { committees: COMMITTEES, rowsEach: ROWS_EACH, ...run, status: json.status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Statements with paths of this bench's own making. */
function ledgerOf(folder: string): string {
  const from = `read_csv('${join(folder, "utfall.csv")}', all_varchar = true, header = true, delim = ';')`;
  const nth = `i // ${COMMITTEES}`;
  return `COPY (
    SELECT CAST(s.Period AS INTEGER) AS Period,
      s.Konto || lpad(CAST(${nth} // 6000 % ${PARTS} AS VARCHAR), 2, '0') AS Konto,
      CAST(i % ${COMMITTEES} + 10 AS VARCHAR) || s.Ansvar AS Ansvar, s.Verksamhet,
      CAST(CAST(s.Belopp AS DOUBLE) / ${ROWS_EACH / 6000} AS DECIMAL(18, 2)) AS Belopp, 'B24-' || i AS Verifikation
    FROM range(${COMMITTEES * ROWS_EACH}) AS r(i)
      JOIN (SELECT *, row_number() OVER () - 1 AS at_row FROM ${from}) AS s ON ${nth} % 6000 = s.at_row
  ) TO '${join(folder, "bok.parquet")}'`;
}

/** The sample without its ledger, every responsibility after the committee's own digits. */
async function workbookOf(prefix: string): Promise<Uint8Array> {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sampleSheets()) if (name !== "Utfall") book.addSheet(name, ownOf(rows, prefix));
  return saveXlsx(book);
}

function ownOf([headings = [], ...rows]: Rows, prefix: string): Rows {
  const at = headings.indexOf("Ansvar");
  const own = rows.map((row) => row.map((cell, column) => (column === at && cell !== "" ? `${prefix}${cell}` : cell)));
  return [headings, ...own];
}
