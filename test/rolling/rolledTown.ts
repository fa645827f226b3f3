/** A town's workbook in memory that is rolled to the next year, with formulas and an earlier year in it. */
import { excelWorkbook } from "../../src/excel/workbook";
import { rollingOf, rollingOrder, type Rolling, type TextsChoice } from "../../src/rolling/rolling";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { SOUND } from "../sources/town";
import { unwatched, type Cells } from "../support/arrayWorkbook";

export const MORE: Readonly<Record<string, Cells>> = {
  Orsaker: [
    ["Orsak", "Verksamhetsområde", "Verksamhet", "Belopp", "Text"],
    ["Personal", "Omsorg", "510", "", "Fler än väntat"],
    ["Hyra", "Stab", "", -40, "Ny lokal"],
  ],
  Investeringar: [
    ["Benämning", "Budget", "Utfall"],
    ["Inventarier", "", 450],
    ["Bilar", 300, ""],
  ],
  "Utfall tidigare år": [
    ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
    [202312, "5011", "041", "510", 7],
  ],
  Underlag: [
    ["Bil", "Pris"],
    ["Volvo", 310],
  ],
};

export function town(sheets: Readonly<Record<string, Cells>> = { ...SOUND, ...MORE }): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const [name, cells] of Object.entries(sheets)) book.addSheet(name, cells);
  book.sheet("Investeringar").type("B2", "=400+100");
  book.sheet("Investeringar").type("C3", "=Underlag!B2");
  return book;
}

export function opened(book: MemoryWorkbook) {
  const { host } = openExcel(book);
  return { book, host, workbook: excelWorkbook() };
}

export async function rollingIn(workbook: ReturnType<typeof excelWorkbook>): Promise<Rolling> {
  const rolling = await rollingOf(workbook, unwatched);
  if (rolling.kind === "stopped") throw new Error(JSON.stringify(rolling.problems));
  return rolling;
}

export async function rolled(book: MemoryWorkbook, texts: TextsChoice = "kept") {
  const stage = opened(book);
  const rolling = await rollingIn(stage.workbook);
  await stage.workbook.change(rollingOrder(rolling, texts, unwatched), unwatched);
  await stage.host.idle();
  return { ...stage, rolling };
}
