/** Where in the year one is, as the pane knows it before anything is run. */
import { readStage } from "../../src/rounds/yearStage";
import { recognise } from "../../src/sources/recognise";
import { unwatched } from "../support/arrayWorkbook";
import { smallTown } from "./smallTown";
import { sampleYear, type, written, type Year } from "./year";

async function stage({ workbook }: Year) {
  const survey = await workbook.survey();
  return readStage(workbook, survey, recognise(survey), unwatched);
}

const AREAS = ["Förskola", "Grundskola", "Kultur", "Lokaler"];

test("an occasion goes from the form over the forecasts to the lock, and the next one begins", async () => {
  const year = sampleYear(smallTown());
  expect(await stage(year)).toMatchObject({
    occasion: "Delårsrapport",
    needs: "form",
    areas: 4,
    lacking: 4,
    version: 0,
  });
  expect((await written(year.press("form"))).stage).toMatchObject({ needs: "forecasts", lacking: 4 });
  expect(await stage(year)).toMatchObject({ needs: "forecasts", lacking: 4 });
  for (const area of AREAS) type(year, { area }, "Prognos", -100);
  expect(await stage(year)).toMatchObject({ needs: "lock", lacking: 0 });
  year.set("Tillfälle", "Årsanalys");
  expect(await stage(year)).toMatchObject({ needs: "formerLock", occasion: "Delårsrapport", isYearEnd: false });
  year.set("Tillfälle", "Delårsrapport");
  expect((await written(year.press("lock"))).stage).toMatchObject({ needs: "nothing", version: 1 });
  expect(await stage(year)).toMatchObject({ needs: "nothing", version: 1 });
  type(year, { area: "Kultur" }, "Prognos", -200);
  expect(await stage(year)).toMatchObject({ needs: "lock", version: 1 });
  const refused = await year.press("lock");
  expect([refused.kind, refused.stage?.needs]).toEqual(["stopped", "lock"]);
});

test("the year end asks for its tables, then for the lock where the year's rounds are locked", async () => {
  const year = sampleYear(smallTown());
  await written(year.press({ kind: "take", rows: "empty", way: "marked" }));
  await written(year.press("lock"));
  year.set("Tillfälle", "Årsanalys");
  year.set("Till och med", 202412);
  expect(await stage(year)).toMatchObject({ needs: "yearEnd", isYearEnd: true });
  expect((await written(year.press(undefined))).stage).toMatchObject({ needs: "lock", isYearEnd: true });
  expect((await written(year.press("lock"))).stage).toMatchObject({ needs: "nothing", version: 1 });
  expect(await stage(year)).toMatchObject({ needs: "nothing", isYearEnd: true });
});

test("the year end of a workbook that has locked nothing is done when its tables are written, until it is another year's", async () => {
  const year = sampleYear(smallTown());
  year.set("Tillfälle", "Årsanalys");
  year.set("Till och med", 202412);
  expect(await stage(year)).toMatchObject({ needs: "yearEnd" });
  expect((await written(year.press(undefined))).stage).toMatchObject({ needs: "written", version: 0 });
  expect(await stage(year)).toMatchObject({ needs: "written", isYearEnd: true });
  year.set("År", 2025);
  year.set("Till och med", 202512);
  expect(await stage(year)).toMatchObject({ needs: "yearEnd" });
});

test("nothing is known where Inställningar does not say which occasion it is", async () => {
  const sheets = new Map(smallTown());
  sheets.delete("Inställningar");
  expect(await stage(sampleYear(sheets))).toBeUndefined();
});
