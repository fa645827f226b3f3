/**
 * Kommunbidrag: what each decision gives an area or takes from it. A row for an unknown area is kept: its
 * amount stands under Ej fördelat.
 */
import type { GrantEntry } from "../model/grant";
import { add, ZERO, type Ore } from "../model/money";
import type { AreaId, FrameId } from "../model/organisation";
import type { Place, Problem } from "../model/problem";
import { mayBeEmpty, needed, optional } from "./field";
import { fold } from "./fold";
import { amount, AREA_NOTE, date, frame, text } from "./kinds";
import { rowSource } from "./rowSource";

export const GRANTS = rowSource(
  {
    source: "grants",
    sheet: "Kommunbidrag",
    description: {
      sv: "Besluten om kommunbidrag, område för område.",
      en: "The decisions on the grant, area by area.",
    },
    importance: "needed",
    fields: {
      decision: needed(
        text("Beslut", "Beslutat", "Beslutsnamn", "Beslutspunkt", "Ärende"),
        "Det första beslutet är nämndens ingående budget."
      ),
      date: mayBeEmpty(date("Datum", "Beslutsdatum", "Beslutad")),
      frame: mayBeEmpty(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
      area: mayBeEmpty(text("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde"), AREA_NOTE),
      purpose: optional(text("Syfte", "Ändamål", "Avser", "Beskrivning", "Kommentar"), "Vad beslutet avser."),
      amount: needed(
        amount("Belopp", "Summa", "Kr", "Kommunbidrag", "Tillskott", "Förändring"),
        "Positivt belopp ger kommunbidrag, negativt tar."
      ),
    },
  },
  (rows, { areas, frames, frameOf }) => {
    const problems: Problem[] = [];
    const grants: GrantEntry[] = [];
    const outside = new Map<string, { readonly name: string; readonly place: Place; amount: Ore }>();
    for (const { values, placeOf } of rows) {
      const { decision, date, purpose, amount } = values;
      const area = values.area === undefined ? undefined : areas.find(values.area);
      const expected = area && frameOf(area);
      if (area !== undefined && expected !== undefined && values.frame !== undefined && expected !== values.frame)
        problems.push(frameDiffers(placeOf("frame"), area, values.frame, expected));
      const frame = expected ?? values.frame;
      if (frame === undefined) {
        if (frames.areComplete && areas.areComplete) problems.push(withoutFrame(placeOf("frame")));
        continue;
      }
      grants.push({ decision, date, frame, area, purpose, amount });
      if (area !== undefined || !areas.areComplete) continue;
      const name = values.area ?? "";
      const group = outside.get(fold(name)) ?? { name, place: placeOf("area"), amount: ZERO };
      if (Number.isSafeInteger(group.amount + amount)) group.amount = add(group.amount, amount);
      outside.set(fold(name), group);
    }
    const strangers = [...outside.values()].map((found): Problem => ({
      kind: "grantOutsideAreas",
      severity: "preliminary",
      ...found,
    }));
    return { values: grants, problems: [...problems, ...strangers] };
  }
);

/** An area's grant over all decisions; `undefined` when no row names the area. */
export function grantOf(area: AreaId, grants: readonly GrantEntry[]): Ore | undefined {
  const own = grants.filter((entry) => entry.area === area);
  return own.length === 0 ? undefined : own.reduce((sum, { amount }) => add(sum, amount), ZERO);
}

function frameDiffers(place: Place, area: AreaId, stated: FrameId, expected: FrameId): Problem {
  return { kind: "frameDiffers", severity: "preliminary", place, area, stated, expected };
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
