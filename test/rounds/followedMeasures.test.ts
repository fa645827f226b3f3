/**
 * Measures from occasion to occasion: what each had given when the round before was locked stands beside what it gives
 * now.
 */
import type { CellValue } from "../../src/workbook";
import { smallTown } from "./smallTown";
import { printedIn, sampleYear, written, type Written, type Year } from "./year";

const TAKE = { kind: "take", rows: "empty", way: "marked" } as const;

const HEADINGS = ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt"];

function realised(year: Year, ...amounts: readonly (readonly [name: string, kronor: number])[]): void {
  year.replace("Åtgärder", [
    HEADINGS,
    ...amounts.map(([name, kronor]): CellValue[] => [name, "Grundskola", 900_000, kronor]),
  ]);
}

/** Measure and total by the headings of what has been realised. */
function followed(result: Written): Readonly<Record<string, readonly CellValue[]>> {
  const table = result.tables.find(({ id }) => id === "Avvik.atgarder");
  const columns = (table?.columns ?? []).map(({ heading }) => heading);
  const wanted = columns.flatMap((heading, at) => (/^Realiserad|^Förändring/.test(heading) ? [at] : []));
  const rows = printedIn(result, "Avvik.atgarder").map(
    ([label, ...cells]) => [String(label), wanted.map((at) => cells[at - 1] ?? "")] as const
  );
  return { "": wanted.map((at) => columns[at] ?? ""), ...Object.fromEntries(rows) };
}

async function lockedAt(year: Year): Promise<void> {
  await written(year.press(TAKE));
  await written(year.press("lock"));
}

function atYearEnd(year: Year): void {
  year.set("Tillfälle", "Årsanalys");
  year.set("Till och med", 202412);
}

test("what a measure has given since the occasion before is told", async () => {
  const year = sampleYear(smallTown());
  realised(year, ["Färre vikarier", 200_000], ["Billigare lokaler", 50_000]);
  expect(followed(await written(year.press("form")))[""]).toEqual(["Realiserad effekt"]);
  await lockedAt(year);
  atYearEnd(year);
  realised(year, ["Färre vikarier", 700_000], ["Billigare lokaler", 50_000]);
  expect(followed(await written(year.press(undefined)))).toEqual({
    "": ["Realiserad effekt DR", "Realiserad effekt", "Förändring sedan DR"],
    "Färre vikarier": [200, 700, 500],
    "Billigare lokaler": [50, 50, 0],
    SUMMA: [250, 750, 500],
  });
});

test("a measure that was not there then has nothing to be compared with, and no total speaks of only some", async () => {
  const year = sampleYear(smallTown());
  realised(year, ["Färre vikarier", 200_000]);
  await lockedAt(year);
  atYearEnd(year);
  realised(year, ["Färre vikarier", 700_000], ["Ny upphandling", 80_000]);
  expect(followed(await written(year.press(undefined)))).toMatchObject({
    "Färre vikarier": [200, 700, 500],
    "Ny upphandling": ["", 80, ""],
    SUMMA: ["", 780, ""],
  });
});
