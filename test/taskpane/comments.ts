/**
 * Kommentarer after a run, as a controller would meet it: generated, edited, stale, with an open slot and a row of
 * their own.
 */
import type { Comment, CommentCell, CommentSentence } from "../../src/model/comment";
import { commentTable } from "../../src/comments/commentTable";
import type { Commented } from "../../src/comments/commented";

/** In the table of areas of the states: A4:C12. */
const cell = (row: string, column: string, value: number, down: number, right: number): CommentCell => ({
  table: "Avvik.budgetavvikelse",
  row,
  column,
  value,
  decimals: 0,
  unit: "tkr",
  down,
  right,
  rows: 9,
  columns: 3,
});

const said = (text: string, ...cells: readonly CommentCell[]): CommentSentence => ({ text, cells, isStale: false });

function comment(
  section: string,
  heading: string,
  sentences: readonly CommentSentence[],
  changes: Partial<Comment> = {}
): Comment {
  return {
    key: `area:${section}`,
    section,
    heading,
    text: sentences.map(({ text }) => text).join(" "),
    status: "generated",
    toMend: [],
    notes: [],
    sentences,
    own: [],
    ...changes,
  };
}

const RESULT = cell("SUMMA", "Utfall budgetavvikelse", -4_004, 5, 2);
const GRANT = cell("SUMMA", "Kommunbidrag", 4_209_889, 5, 1);
const COMMITTEE = said(
  "Nämnden redovisar ett underskott på 4 miljoner kronor, vilket motsvarar 0,1 procent av nämndens kommunbidrag.",
  RESULT,
  GRANT
);
const STALE = "Underskottet på 12 miljoner kronor beror på hyran.";

export const COMMENTS: Commented = {
  table: commentTable([], []),
  memories: [],
  replaced: [],
  length: "normal",
  comments: [
    comment("Sammanfattning", "Sammanfattning", [COMMITTEE]),
    comment("Nämnden", "Resultat", [
      COMMITTEE,
      said("Jämfört med delårsrapporten är det en försämring med 4 miljoner kronor."),
    ]),
    comment(
      "Individ- och familjeomsorg",
      "Resultat",
      [
        said(
          "Individ- och familjeomsorg redovisar ett underskott på drygt 91 miljoner kronor.",
          cell("Individ- och familjeomsorg (IFO)", "Utfall budgetavvikelse", -91_106, 2, 2)
        ),
        said("[Här saknas orsaken till avvikelsen.]"),
      ],
      {
        toMend: [
          "Orsak saknas till avvikelsen i Individ- och familjeomsorg: lägg till rader i Orsaker eller skriv orsaken här.",
        ],
      }
    ),
    comment("Individ- och familjeomsorg", "Hyror", [{ text: STALE, cells: [], isStale: true }], {
      status: "stale",
      toMend: [`Stämmer inte längre: ${STALE}`, "Nytt förslag: För Hyror uppgår överskottet till 2 miljoner kronor."],
    }),
    comment("Egna ord", "", [said("En rad som controllern själv har lagt till.")], {
      key: undefined,
      status: "edited",
      notes: ["Fråga Anna"],
    }),
  ],
};
