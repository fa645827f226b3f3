/** Områden: the parts of the committee, in reporting order. */
import type { Area, AreaId } from "../model/organisation";
import type { Problem } from "../model/problem";
import { frame, needed, optional, text, type Context } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { namesOf, type Names } from "./names";
import { readRows, rowSource } from "./rows";

export const AREAS = rowSource("areas", true, {
  name: needed(text("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde", "Benämning", "Namn")),
  shortName: optional(text("Kortnamn", "Förkortning", "Kort")),
  frame: needed(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
});

export function readAreas(
  grid: Grid | undefined,
  context: Context,
  isComplete: boolean
): { readonly areas: readonly Area[]; readonly names: Names<AreaId>; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(AREAS, grid, context);
  const found: Problem[] = [...problems];
  const areas: Area[] = [];
  for (const { values, placeOf } of rows) {
    if (areas.some(({ id }) => fold(id) === fold(values.name))) {
      found.push({
        kind: "duplicateName",
        source: "areas",
        severity: "blocking",
        place: placeOf("name"),
        name: values.name,
      });
    } else {
      areas.push({ id: values.name as AreaId, shortName: values.shortName, frame: values.frame });
    }
  }
  const isWhole = isComplete && context.frames.areComplete && problems.every(({ severity }) => severity !== "blocking");
  return {
    areas,
    names: namesOf(
      areas.map(({ id, shortName }) => ({ name: id, shortName, is: id })),
      isWhole
    ),
    problems: found,
  };
}
