/** LibreOffice opens the saved file, calculates it anew, and gets every figure that the add-in computed. */
import { placeOf } from "../host/cells/sheet";
import type { MemoryWorkbook } from "../host/cells/book";
import { loadXlsx, saveXlsx } from "../host/xlsx";
import { converted, findLibreOffice } from "./libreoffice";
import { openWorkbench, pressYearEnd, savedFile, setStage } from "./session";

const program = findLibreOffice();
const mayBeMissing = process.env.CI === undefined;
if (program === undefined)
  console.warn("\nLIBREOFFICE IS NOT INSTALLED: whether it agrees with the formulas is not tested.\n");

(program === undefined && mayBeMissing ? test.skip : test)(
  "every formula of the saved workbook gives LibreOffice the figure that stands in the sheet",
  async () => {
    if (program === undefined) throw new Error("LibreOffice is not installed.");
    const written = await writtenWorkbook();
    const figures = results(written);
    expect(figures.size).toBeGreaterThan(100);
    const judged = results(await loadXlsx(converted(program, await saveXlsx(withWrongResults(written)), "xlsx")));
    expect([...judged.keys()].sort()).toEqual([...figures.keys()].sort());
    const differing = [...figures].filter(([place, figure]) => !isSame(figure, judged.get(place)));
    expect(differing.map(([place, figure]) => ({ place, figure, libreOffice: judged.get(place) }))).toEqual([]);
  }
);

async function writtenWorkbook(): Promise<MemoryWorkbook> {
  const stage = await setStage();
  try {
    const page = await openWorkbench(stage, { pane: "closed" });
    await pressYearEnd(page);
    return await loadXlsx(await savedFile(page));
  } finally {
    await stage.end();
  }
}

/** Results of all formulas, by place. */
function results(book: MemoryWorkbook): ReadonlyMap<string, unknown> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.formulas.keys()].map((key) => {
        const [row, column] = placeOf(key);
        return [sheet.address({ row, column, rows: 1, columns: 1 }), sheet.cells.get(row, column).value] as const;
      })
    )
  );
}

/** So that no result can be right because it was taken from the file. */
function withWrongResults(book: MemoryWorkbook): MemoryWorkbook {
  const copy = book.clone();
  for (const sheet of copy.sheets) {
    for (const key of sheet.formulas.keys()) {
      const [row, column] = placeOf(key);
      sheet.setResult(row, column, { kind: "number", value: 987_654_321 });
    }
  }
  return copy;
}

function isSame(figure: unknown, other: unknown): boolean {
  return typeof figure === "number" && typeof other === "number" ? Math.abs(figure - other) < 0.005 : figure === other;
}
