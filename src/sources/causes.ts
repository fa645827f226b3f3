/** Orsaker: named causes of deviations, selected from the ledger by codes or stated as amounts. */
import type { CausePart } from "../model/cause";
import { amount, area, needed, optional, selection, text, type Context } from "./field";
import type { Grid } from "./grid";
import { EVERYTHING } from "./partStatements";
import { readRows, rowSource, type SourceRead } from "./rows";

export const CAUSES = rowSource("causes", false, {
  name: needed(text("Orsak", "Orsaker", "Avvikelseorsak", "Benämning")),
  area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
  activities: optional(selection("Verksamhet", "Verksamhetskod", "Verksamheter", "Vht", "Verks")),
  accounts: optional(selection("Konto", "Konton", "Kontonr", "Kto")),
  amount: optional(amount("Belopp", "Summa", "Kr", "Avvikelse", "Effekt")),
  words: optional(text("Text", "Förklaring", "Kommentar", "Beskrivning")),
});

export function readCauses(grid: Grid | undefined, context: Context): SourceRead<CausePart> {
  const { rows, problems } = readRows(CAUSES, grid, context);
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
