/** LibreOffice opens the saved file, calculates it anew, and gets every figure that the add-in computed. */
import type { MemoryWorkbook } from "../host/cells/book";
import { loadXlsx } from "../host/xlsx";
import { disagreements, findLibreOffice } from "./libreoffice";
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
    const { compared, differing } = await disagreements(program, written);
    expect(compared).toBeGreaterThan(100);
    expect(differing).toEqual([]);
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
