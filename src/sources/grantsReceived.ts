/** Bidrag: grants received, by group; they tie out to the line Bidrag of the income statement. */
import type { GrantReceived } from "../model/grantReceived";
import { amount, mayBeEmpty, needed, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const GRANTS_RECEIVED = rowSource("grantsReceived", false, {
  group: needed(text("Grupp", "Typ", "Kategori", "Bidragstyp")),
  name: needed(text("Benämning", "Bidrag", "Namn", "Avser")),
  grantor: mayBeEmpty(text("Bidragsgivare", "Givare", "Från", "Myndighet")),
  amount: needed(amount("Belopp", "Summa", "Kr", "Utfall", "Erhållet belopp")),
});

export function readGrantsReceived(grid: Grid | undefined, context: Context): SourceRead<GrantReceived> {
  return valuesOf(readRows(GRANTS_RECEIVED, grid, context));
}
