/**
 * LibreOffice calculates the form anew, as whoever opens the file there sees it: rests, sums and what is typed as
 * formulas.
 */
import { sampleSheets } from "../fixtures/exempel-2024";
import { disagreements, findLibreOffice } from "../browser/libreoffice";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { unwatched } from "../support/arrayWorkbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";

const program = findLibreOffice();
const mayBeMissing = process.env.CI === undefined;

(program === undefined && mayBeMissing ? test.skip : test)(
  "every formula of the form gives LibreOffice the figure that stands in it, typed formulas too",
  async () => {
    if (program === undefined) throw new Error("LibreOffice is not installed.");
    const book = new MemoryWorkbook();
    for (const [name, rows] of sampleSheets())
      book.addSheet(
        name,
        rows.map((row) => [...row])
      );
    const settings = book.sheet("Inställningar");
    const set = (key: string, value: string): void => {
      const row = settings.values("A1:A7").findIndex(([cell]) => cell === key);
      settings.type(`B${row + 1}`, value);
    };
    set("Tillfälle", "Delårsrapport");
    set("Till och med", "202408");
    openExcel(book);
    const press = () =>
      yearEnd(excelWorkbook(), { ...unwatched, now: new Date(2024, 8, 12), clock: () => 0, round: "form" });
    expect((await press()).kind).toBe("written");
    const form = book.sheet("Prognosunderlag");
    const column = (form.values("A4:Z4")[0] ?? []).indexOf("Prognos");
    const letter = String.fromCharCode(65 + column);
    form.type(`${letter}9`, "");
    form.type(`${letter}13`, "=-54000-135,5".replace(",", "."));
    expect((await press()).kind).toBe("written");
    const formulas = [...form.formulas.keys()].length;
    expect(formulas).toBeGreaterThan(30);
    const { compared, differing } = await disagreements(program, book);
    expect(compared).toBeGreaterThan(formulas);
    expect(differing).toEqual([]);
  },
  180_000
);
