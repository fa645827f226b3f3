/** Rows of Prognos that say otherwise than the forecast that counts: one place to type, never a second truth. */
import type { Forecast } from "../model/forecast";
import type { Problem } from "../model/problem";

/** One note for an occasion, with the first row that differs. */
export function contradictions(
  by: "form" | "history",
  occasion: string,
  stated: readonly Forecast[],
  counted: readonly Forecast[]
): readonly Problem[] {
  const same = (row: Forecast): Forecast | undefined =>
    counted.find(({ area, cause }) => area === row.area && cause === row.cause);
  const differing = stated.filter((row) => same(row)?.deviation !== row.deviation);
  const [first] = differing;
  if (first === undefined) return [];
  const name = [first.area, ...(first.cause === undefined ? [] : [first.cause])].join(", ");
  return [
    {
      kind: "forecastContradicts",
      severity: "note",
      place: first.place,
      occasion,
      by,
      rows: differing.length,
      name,
      stated: first.deviation,
      counted: same(first)?.deviation,
    },
  ];
}
