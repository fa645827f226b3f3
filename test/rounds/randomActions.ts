/** What a controller may do in a year, at random: edits of the form, of the sources, and presses. */
import fc from "fast-check";
import { lineKey } from "../../src/model/round";
import type { RoundPress } from "../../src/rounds/reportedRound";
import type { CellValue } from "../../src/workbook";
import type { Sources } from "./core";

export type Action =
  | { readonly do: "type"; readonly row: number; readonly column: "Prognos" | "Kommentar"; readonly content: CellValue }
  | { readonly do: "sort"; readonly by: number }
  | { readonly do: "insert"; readonly at: number; readonly cells: readonly [CellValue, CellValue, CellValue] }
  | { readonly do: "remove"; readonly at: number }
  | { readonly do: "addColumn"; readonly heading: string; readonly content: CellValue }
  | { readonly do: "rename"; readonly area: number }
  | { readonly do: "renameCause" }
  | { readonly do: "ledger"; readonly level: number }
  | { readonly do: "occasion"; readonly occasion: Sources["occasion"] }
  | { readonly do: "press"; readonly press: RoundPress | undefined };

const amount = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.constantFrom<CellValue>(0, "", "-1 250,5", "−300", 12.345)
);
const words = fc.constantFrom("", "Fler barn", "Hyran höjs", "-", "1200", "Se bilaga\nför mer", "x");
const row = fc.nat({ max: 12 });

const edits = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      row,
      column: fc.constant("Prognos" as const),
      content: amount,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      row,
      column: fc.constant("Kommentar" as const),
      content: words,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("sort" as const), by: fc.integer() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("insert" as const),
      at: row,
      cells: fc.constantFrom(
        ["", "", ""] as const,
        ["", "Nytt avtal", -75] as const,
        ["Förskola", "Vikarier", 40] as const,
        ["Idrott", "", -10] as const
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), at: row }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("addColumn" as const),
      heading: fc.constantFrom("Ansvarig", "Metod", "Att notera"),
      content: fc.constantFrom("Eva", "Ring Bo"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename" as const), area: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("renameCause" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("ledger" as const), level: fc.constantFrom(90, 100, 115) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("occasion" as const),
      occasion: fc.constantFrom<Sources["occasion"]>("Ekonomisk prognos", "Delårsrapport", "Årsanalys"),
    }),
  }
);
const press = fc.record({
  do: fc.constant("press" as const),
  press: fc.oneof(
    { weight: 5, arbitrary: fc.constant<RoundPress | undefined>("form") },
    { weight: 3, arbitrary: fc.constant<RoundPress>("lock") },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constant<RoundPress>({ kind: "take", rows: "empty", way: "marked" }) },
    {
      weight: 1,
      arbitrary: fc.constant<RoundPress>({ kind: "take", rows: [lineKey("area", "Kultur")], way: "budget" }),
    },
    { weight: 1, arbitrary: fc.constant<RoundPress>({ kind: "takeBack" }) },
    {
      weight: 1,
      arbitrary: fc.subarray(["budget", "season"] as const).map((ways): RoundPress => ({ kind: "ways", ways })),
    }
  ),
});
export const actions: fc.Arbitrary<readonly Action[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: edits }, { weight: 2, arbitrary: press }), { minLength: 4, maxLength: 14 })
  .map((all) => [{ do: "press", press: "form" }, ...all]);
