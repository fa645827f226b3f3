/** The sample municipality with a ledger of any length: the same codes and, all in all, the same amounts. */
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";
import { MONTH_NAMES } from "../layouts/forms";

/** In the contract's columns, or as a system exports it, to be read through a mapping. */
export type Form = "own" | "foreign";
type Row = readonly CellValue[];

const LEDGER = "Utfall";

export function ledgerBook(rows: number, form: Form): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const [name, contents] of sampleSheets()) {
    if (name !== LEDGER) book.addSheet(name, contents);
    else if (form === "own") book.addSheet(name, longer(contents, rows));
    else book.addSheet("Huvudbok", asForeign(longer(contents, rows)));
  }
  return book;
}

/** The ledger's rows over and over, each time with a share of the amount and a verification number of its own. */
function longer(ledger: readonly Row[], count: number): readonly Row[] {
  const [headings = [], ...rows] = ledger;
  const amount = headings.indexOf("Belopp");
  const verification = headings.indexOf("Verifikation");
  const times = count / rows.length;
  const longer: Row[] = [headings];
  for (let index = 0; index < count; index++) {
    const row = [...(rows[index % rows.length] ?? [])];
    row[amount] = Math.round((Number(row[amount]) / times) * 100) / 100;
    row[verification] = `B24-${String(index).padStart(7, "0")}`;
    longer.push(row);
  }
  return longer;
}

/** A code and its name in one cell, months in words, effects on the result, thousands, a column of one word. */
function asForeign([headings = [], ...rows]: readonly Row[]): readonly Row[] {
  const at = (heading: string): number => headings.indexOf(heading);
  const [responsibility, account, activity, period] = ["Ansvar", "Konto", "Verksamhet", "Period"].map(at);
  const [verification, amount] = ["Verifikation", "Belopp"].map(at);
  const cell = (row: Row, column = -1): CellValue => row[column] ?? "";
  const under = ["Ansvar (T)", "Konto", "Vht", "Månad", "Typ", "Ver", "Resultat tkr"];
  return [
    under,
    ...rows.map((row): Row => {
      const month = Number(cell(row, period));
      return [
        `${String(cell(row, responsibility))} Enhet`,
        `${String(cell(row, account))} Kontonamn`,
        cell(row, activity),
        `${MONTH_NAMES[(month % 100) - 1] ?? ""} ${Math.floor(month / 100)}`,
        "Utfall",
        cell(row, verification),
        Number((-Number(cell(row, amount)) / 1000).toFixed(5)),
      ];
    }),
  ];
}
