/** Ramar: the grant frames, each with or without result responsibility. */
import type { Frame, FrameId } from "../model/organisation";
import type { Problem } from "../model/problem";
import { needed, text, yesNo, type Context } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { namesOf, type Names } from "./names";
import { readRows, rowSource } from "./rows";

export const FRAMES = rowSource("frames", true, {
  name: needed(text("Ram", "Ramnamn", "Anslag", "Kommunbidragsram", "Benämning", "Namn")),
  hasResultResponsibility: needed(yesNo("Resultatansvar", "Med resultatansvar", "Har resultatansvar", "Resultatenhet")),
});

/** `isComplete` is false when the source could not be wholly understood, so that nothing is called unknown. */
export function readFrames(
  grid: Grid | undefined,
  context: Context,
  isComplete: boolean
): { readonly frames: readonly Frame[]; readonly names: Names<FrameId>; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(FRAMES, grid, context);
  const found: Problem[] = [...problems];
  const frames: Frame[] = [];
  for (const { values, placeOf } of rows) {
    if (frames.some(({ id }) => fold(id) === fold(values.name))) {
      found.push({
        kind: "duplicateName",
        source: "frames",
        severity: "blocking",
        place: placeOf("name"),
        name: values.name,
      });
    } else {
      frames.push({ id: values.name as FrameId, hasResultResponsibility: values.hasResultResponsibility });
    }
  }
  const isWhole = isComplete && problems.every(({ severity }) => severity !== "blocking");
  return {
    frames,
    names: namesOf(
      frames.map(({ id }) => ({ name: id, is: id })),
      isWhole
    ),
    problems: found,
  };
}
