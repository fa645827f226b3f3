/** Tillfällen: the municipality's own reporting occasions, in order through the year. */
import type { Occasion, Occasions } from "../model/occasion";
import type { Problem } from "../model/problem";
import type { CellValue } from "../workbook";
import { isEmpty } from "./cell";
import { monthIn } from "./date";
import { needed, optional, text, type Context, type Kind } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { namesOf, type Names } from "./names";
import { empty, value, wrong } from "./parsed";
import { readRows, rowSource } from "./rows";

/** What holds where the workbook has no Tillfällen. */
export const USUAL_OCCASIONS: Occasions = [
  { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
  { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
  { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
];

export const OCCASIONS = rowSource("occasions", false, {
  name: needed(text("Tillfälle", "Rapporttillfälle", "Rapport", "Uppföljning", "Benämning", "Namn")),
  shortName: optional(text("Kortnamn", "Förkortning", "Kort", "Kod")),
  month: optional(month("Period", "Månad", "Till och med", "Datum")),
  definite: optional(text("Bestämd form", "Bestämd", "I text")),
});

/** A sheet without rows is as good as none. */
export function readOccasions(
  grid: Grid | undefined,
  context: Context
): { readonly occasions: Occasions; readonly names: Names<Occasion>; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(OCCASIONS, grid, context);
  const found: Problem[] = [...problems];
  const stated: Occasion[] = [];
  for (const { values, placeOf } of rows) {
    if (stated.some(({ name }) => fold(name) === fold(values.name))) {
      found.push({
        kind: "duplicateName",
        source: "occasions",
        severity: "blocking",
        place: placeOf("name"),
        name: values.name,
      });
      continue;
    }
    const usual = USUAL_OCCASIONS.find(({ name }) => fold(name) === fold(values.name));
    stated.push({
      name: values.name,
      shortName: values.shortName ?? usual?.shortName ?? values.name,
      month: values.month,
      definite: values.definite ?? usual?.definite ?? values.name.charAt(0).toLowerCase() + values.name.slice(1),
    });
  }
  const occasions = stated.length > 0 ? stated : USUAL_OCCASIONS;
  return {
    occasions,
    names: namesOf(
      occasions.map((is) => ({ name: is.name, shortName: is.shortName, is })),
      true
    ),
    problems: found,
  };
}

function month(name: string, ...synonyms: readonly string[]): Kind<number> {
  const parse = (cell: CellValue) => {
    if (isEmpty(cell)) return empty;
    const found = monthIn(cell);
    return found === undefined ? wrong({ kind: "dateUnreadable", text: String(cell) }) : value(found);
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "leaveOut", zero: undefined };
}
