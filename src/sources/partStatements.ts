/** Delresultat: heavy activities that get an income statement of their own. */
import type { CodeSelection } from "../model/code";
import type { PartStatementPart } from "../model/partStatement";
import { area, mayBeEmpty, needed, optional, selection, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, type SourceRead } from "./rows";

/** What an empty cell selects. */
export const EVERYTHING: CodeSelection = { text: "", ranges: [] };

export const PART_STATEMENTS = rowSource("partStatements", false, {
  name: needed(text("Delresultat", "Benämning", "Namn", "Del")),
  area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
  activities: mayBeEmpty(selection("Verksamhet", "Verksamhetskod", "Verksamheter", "Vht", "Verks")),
  accounts: optional(selection("Konto", "Konton", "Kontonr", "Kto")),
});

export function readPartStatements(grid: Grid | undefined, context: Context): SourceRead<PartStatementPart> {
  const { rows, problems } = readRows(PART_STATEMENTS, grid, context);
  return {
    problems,
    values: rows.map(({ values, placeOf }) => ({
      ...values,
      activities: values.activities ?? EVERYTHING,
      accounts: values.accounts ?? EVERYTHING,
      place: placeOf("name"),
    })),
  };
}
