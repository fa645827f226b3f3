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

/** The same year as a system's list, a matrix of months with sums, and a table of decisions. */
const { Utfall: _outcome, Budget: _budget, Kommunbidrag: _grants, ...STRUCTURE } = SOUND;
const ELSEWHERE: Readonly<Record<string, Cells>> = {
  ...STRUCTURE,
  Huvudbok: [
    ["Utdrag ur huvudboken", "", "", "", "", "", ""],
    ["Bokf.månad", "Ansvarskod", "Kontonr", "Vht", "Debet", "Kredit", "Verifikat"],
    ["jan 2024", "041", "3511 Avgifter", "510", "", 100.5, "A1"],
    ["feb 2024", "041", "5011 Lön", "510", 2000, "", "A2"],
    ["mar 2024", "091", "6410 Material", "100", 300.25, "", "A3"],
    ["apr 2024", "51", "6011 Hyra", "200", 50, "", "A4"],
  ],
  "Budget per månad": [
    [
      "Konto",
      "Ansvar",
      "Verksamhet",
      "jan",
      "feb",
      "mar",
      "apr",
      "maj",
      "jun",
      "jul",
      "aug",
      "sep",
      "okt",
      "nov",
      "dec",
      "Summa",
    ],
    ["5011", "041", "510", 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, ""],
    ["6410", "091", "100", "", "", "", "", "", 400, "", "", "", "", "", "", ""],
    ["6011", "51", "200", 60, "", "", "", "", "", "", "", "", "", "", "", ""],
    ["Summa", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
  ],
  Kommunbidrag: [
    ["Verksamhetsområde", "Budget 2024", "Tilläggsanslag", "Totalt"],
    ["Omsorg", 1800, "", 1800],
    ["Stab", 300, 100, 400],
    ["Hyror", 60, "", 60],
  ],
};

export function townElsewhere(): MemoryWorkbook {
  const book = town({ ...ELSEWHERE, Investeringar: MORE["Investeringar"] ?? [], Underlag: MORE["Underlag"] ?? [] });
  const budget = book.sheet("Budget per månad");
  for (const row of [2, 3, 4]) budget.type(`P${row}`, `=SUM(D${row}:O${row})`);
  for (const column of "DEFGHIJKLMNOP") budget.type(`${column}5`, `=SUM(${column}2:${column}4)`);
  return book;
}
