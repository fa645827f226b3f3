/**
 * Kommunbidrag: what each decision gives an area or takes from it. A row for an unknown area is kept: its
 * amount stands under Ej fördelat.
 */
import type { GrantEntry } from "../model/grant";
import { add, ZERO, type Ore } from "../model/money";
import type { AreaId, Organisation } from "../model/organisation";
import type { Place, Problem } from "../model/problem";
import { amount, date, frame, mayBeEmpty, needed, optional, text, type Context } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { readRows, rowSource } from "./rows";

export const GRANTS = rowSource("grants", true, {
  decision: needed(text("Beslut", "Beslutat", "Beslutsnamn", "Beslutspunkt", "Ärende")),
  date: mayBeEmpty(date("Datum", "Beslutsdatum", "Beslutad")),
  frame: mayBeEmpty(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
  area: mayBeEmpty(text("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde")),
  purpose: optional(text("Syfte", "Ändamål", "Avser", "Beskrivning", "Kommentar")),
  amount: needed(amount("Belopp", "Summa", "Kr", "Kommunbidrag", "Tillskott", "Förändring")),
});

export function readGrants(
  grid: Grid | undefined,
  context: Context,
  { areas }: Pick<Organisation, "areas">
): { readonly grants: readonly GrantEntry[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(GRANTS, grid, context);
  const found: Problem[] = [...problems];
  const grants: GrantEntry[] = [];
  const outside = new Map<string, { readonly name: string; readonly place: Place; amount: Ore }>();
  for (const { values, placeOf } of rows) {
    const area = values.area === undefined ? undefined : context.areas.find(values.area);
    const expected = areas.find(({ id }) => id === area)?.frame;
    if (expected !== undefined && values.frame !== undefined && expected !== values.frame) {
      found.push({
        kind: "frameDiffers",
        severity: "preliminary",
        place: placeOf("frame"),
        area: area ?? "",
        stated: values.frame,
        expected,
      });
    }
    const frame = expected ?? values.frame;
    if (frame === undefined) {
      if (context.frames.areComplete && context.areas.areComplete) found.push(withoutFrame(placeOf("frame")));
      continue;
    }
    grants.push({
      decision: values.decision,
      date: values.date,
      frame,
      area,
      purpose: values.purpose,
      amount: values.amount,
    });
    if (area !== undefined || !context.areas.areComplete) continue;
    const name = values.area ?? "";
    const group = outside.get(fold(name)) ?? { name, place: placeOf("area"), amount: ZERO };
    if (Number.isSafeInteger(group.amount + values.amount)) group.amount = add(group.amount, values.amount);
    outside.set(fold(name), group);
  }
  for (const { name, place, amount } of outside.values())
    found.push({ kind: "grantOutsideAreas", severity: "preliminary", place, name, amount });
  return { grants, problems: found };
}

/** An area's grant over all decisions; `undefined` when no row names the area. */
export function grantOf(area: AreaId, grants: readonly GrantEntry[]): Ore | undefined {
  const own = grants.filter((entry) => entry.area === area);
  return own.length === 0 ? undefined : own.reduce((sum, { amount }) => add(sum, amount), ZERO);
}

function withoutFrame(place: Place): Problem {
  return {
    kind: "valueMissing",
    source: "grants",
    column: "Ram",
    severity: "blocking",
    place,
    cells: 1,
    addresses: [place.address],
  };
}
