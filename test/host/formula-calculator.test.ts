import { MemoryWorkbook } from "./cells/book";
import { formulaCalculator } from "./formula-calculator";

function workbook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.calculator = formulaCalculator();
  return book;
}

test.each([
  ["=SUM(A1:A3)", 6],
  ["=A3-A1", 2],
  ["=-A2", -2],
  ["=ROUND(A2/A3,2)", 0.67],
  ["=ROUND(2.5,0)", 3],
  ['=IF(A1>A2,"ja","nej")', "nej"],
  ["=ABS(A1-A3)", 2],
  ["=Områden!A1*2", 20],
  ["='Ram och beslut'!B2", "text"],
  ["=SUM(Avvik.belopp)", 6],
  ["=Avvik.belopp.andra+1", 3],
  ["=faktor*3", 7.5],
  ["=MAX(A1:A3)-MIN(A1:A3)", 2],
  ['=SUMIFS(A1:A3,B1:B3,"x")', 4],
  ["=COUNTA(B:B)", 3],
  ["=SUM(A:A)", 6],
  ['=A1&" st"', "1 st"],
  ["=1/0", "#DIV/0!"],
  ["=saknas+1", "#NAME?"],
  ["=Borta!A1", "#NAME?"],
  ["=Z99", 0],
  ["=A1=1", true],
  ["=MATCH(3,A1:A3,0)", 3],
  ["=10%", 0.1],
])("%s gives %p", async (formula, expected) => {
  const book = workbook();
  const sheet = book.addSheet("Blad1", [
    [1, "x"],
    [2, "y"],
    [3, "x"],
  ]);
  book.addSheet("Områden", [[10]]);
  book.addSheet("Ram och beslut", [[], ["", "text"]]);
  book.defineName("Avvik.belopp", sheet, "A1:A3");
  book.defineName("Avvik.belopp.andra", sheet, "A2");
  book.names.push({ name: "faktor", scope: undefined, formula: "=2.5", comment: "", visible: true });
  sheet.fill("D1", [[{ formula }]]);
  await book.calculate();
  expect(sheet.value("D1")).toBe(expected);
});

test("a changed cell reaches the formulas that depend on it, through other sheets and in order", async () => {
  const book = workbook();
  const first = book.addSheet("Blad1", [[1, { formula: "=Blad2!A1+1" }]]);
  const second = book.addSheet("Blad2", [[{ formula: "=Blad1!A1*10" }]]);
  await book.calculate();
  first.fill("A1", [[7]]);
  await book.calculate();
  expect([second.value("A1"), first.value("B1")]).toEqual([70, 71]);
});

test("a long chain of running sums is calculated", async () => {
  const book = workbook();
  const sheet = book.addSheet("Blad1");
  sheet.fill("A1", [[1], ...Array.from({ length: 3000 }, (_, row) => [{ formula: `=A${row + 1}+1` }])]);
  await book.calculate();
  expect(sheet.value("A3001")).toBe(3001);
});

test("a function that is unknown here leaves the value that the file had", async () => {
  const book = workbook();
  const sheet = book.addSheet("Blad1", [[{ formula: "=LET(x,1,x)", value: 5 }, { formula: "=A1+1" }]]);
  await book.calculate();
  expect(sheet.values("A1:B1")).toEqual([[5, 6]]);
});

test("in manual mode formulas wait until they are told", async () => {
  const book = workbook();
  const sheet = book.addSheet("Blad1", [[1, { formula: "=A1*2", value: 2 }]]);
  await book.calculate();
  book.calculationMode = "Manual";
  sheet.fill("A1", [[5]]);
  await book.calculate();
  expect(sheet.value("B1")).toBe(2);
  await book.calculate("forced");
  expect(sheet.value("B1")).toBe(10);
});
