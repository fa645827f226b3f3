/** Problems of cells that cannot be read as what their column holds. */
import { SPECS } from "../sources/catalogue";
import type { Say, Telling } from "./say";

type CellProblem =
  | "amountUnreadable"
  | "amountTooLarge"
  | "amountMissing"
  | "numberUnreadable"
  | "errorCell"
  | "valueMissing"
  | "valueNotAllowed"
  | "dateUnreadable"
  | "selectionUnreadable";

interface Cells {
  readonly column: string;
  readonly cells: number;
  readonly text: string;
}

export const cellTexts: Telling<CellProblem> = {
  amountUnreadable: (problem, say) => ({
    what: unreadable(problem, say, "ett belopp", "belopp", "an amount", "amounts"),
    remedy: say(
      "Skriv ett tal, eller text som 1\u00A0234,50 eller −1\u00A0234,50.",
      "Enter a number, or text such as 1\u00A0234,50 or −1\u00A0234,50."
    ),
  }),
  amountTooLarge: ({ column, text }, say) => ({
    what: say(
      `Beloppet ${text} i kolumnen ${column} är för stort för att räknas på öret.`,
      `The amount ${text} in the column ${column} is too large to be counted exactly.`
    ),
    remedy: say(
      "Rätta beloppet, eller Beloppsenhet i Inställningar.",
      "Correct the amount, or Beloppsenhet in Inställningar."
    ),
  }),
  amountMissing: ({ source, column, cells }, say) => ({
    what: say(
      `Kolumnen ${column} är tom på ${say.count(cells, "rad", "rader")} i ${SPECS[source].sheet}. ${cells === 1 ? "Den" : "De"} räknas som 0.`,
      `The column ${column} is empty on ${say.count(cells, "row", "rows")} of ${SPECS[source].sheet}. ${cells === 1 ? "It counts" : "They count"} as 0.`
    ),
    remedy: say("Fyll i beloppen om raderna ska räknas.", "Fill in the amounts if the rows should count."),
  }),
  numberUnreadable: (problem, say) => ({
    what: unreadable(problem, say, "ett tal", "tal", "a number", "numbers"),
    remedy: say("Skriv ett tal, till exempel 35,5.", "Enter a number, for example 35,5."),
  }),
  errorCell: ({ column, cells, text }, say) => ({
    what: say(
      `${say.count(cells, "cell", "celler")} i kolumnen ${column} ${cells === 1 ? "visar felet" : "visar fel, till exempel"} ${text}.`,
      `${say.count(cells, "cell", "cells")} in the column ${column} ${cells === 1 ? "shows the error" : "show errors, for example"} ${text}.`
    ),
    remedy: say(
      "Rätta formeln i cellen, eller ersätt den med ett värde.",
      "Correct the formula in the cell, or replace it with a value."
    ),
  }),
  valueMissing: ({ source, column, cells }, say) => ({
    what: say(
      `Kolumnen ${column} är tom på ${say.count(cells, "rad", "rader")} i ${SPECS[source].sheet}, som därför inte räknas.`,
      `The column ${column} is empty on ${say.count(cells, "row", "rows")} of ${SPECS[source].sheet}, which ${cells === 1 ? "is" : "are"} therefore not counted.`
    ),
    remedy: say("Fyll i värdet, eller ta bort raden.", "Fill in the value, or delete the row."),
  }),
  valueNotAllowed: ({ column, text, allowed }, say) => ({
    what: say(
      `${say.quoted(text)} är inget av de värden som kolumnen ${column} kan ha.`,
      `${say.quoted(text)} is none of the values that the column ${column} may have.`
    ),
    remedy: say(`Skriv ${say.either(allowed)}.`, `Enter ${say.either(allowed)}.`),
  }),
  dateUnreadable: (problem, say) => ({
    what: unreadable(problem, say, "ett datum", "datum", "a date", "dates"),
    remedy: say("Skriv datumet som 2024-05-30.", "Enter the date as 2024-05-30."),
  }),
  selectionUnreadable: (problem, say) => ({
    what: unreadable(problem, say, "koder", "koder", "codes", "codes"),
    remedy: say(
      "Skriv koder och intervall med komma emellan, till exempel 41-44, 551. De två koderna i ett intervall ska vara lika långa.",
      "Enter codes and ranges with commas between them, for example 41-44, 551. The two codes of a range must be of equal length."
    ),
  }),
};

function unreadable(
  { column, cells, text }: Cells,
  say: Say,
  one: string,
  many: string,
  oneEnglish: string,
  manyEnglish: string
): string {
  if (cells === 1)
    return say(
      `${say.quoted(text)} i kolumnen ${column} går inte att läsa som ${one}.`,
      `${say.quoted(text)} in the column ${column} cannot be read as ${oneEnglish}.`
    );
  return say(
    `${say.count(cells, "cell", "celler")} i kolumnen ${column} går inte att läsa som ${many}, till exempel ${say.quoted(text)}.`,
    `${say.count(cells, "cell", "cells")} in the column ${column} cannot be read as ${manyEnglish}, for example ${say.quoted(text)}.`
  );
}
