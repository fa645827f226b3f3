/**
 * The form met with what stands in it. START HERE for what people type: every row keeps what was typed in it wherever
 * it stood, the figures beside it are today's, and a row that is about nobody stands below with what it holds.
 */
import type { Analysis } from "../analysis/analysis";
import { addressOf } from "../sources/address";
import { type RoundedTable } from "../reports/table";
import type { Met, OpenTable, Standing } from "../workbook";
import { WorkbookError } from "../workbookError";
import { FORM_MEMORY, formMemoryText } from "./formMemory";
import { identitiesOf, remembering } from "./knownNames";
import type { ReportedRound } from "./reportedRound";
import type { ReadForm, RoundState } from "./roundState";
import { filledForm } from "./filledForm";

/** `table` has the form's figures, rounded; `basis` says what they were made from. */
export function openForm(table: RoundedTable, analysis: Analysis, round: ReportedRound, basis: string): OpenTable {
  const { state, ways } = round;
  return {
    ...table,
    isMet: true,
    remembers: [FORM_MEMORY],
    over(standing): Met {
      const { form } = state;
      checkAsRead(form, standing);
      const filled = filledForm(table, analysis, round);
      const { settings } = analysis.model;
      const memory = formMemoryText({
        year: settings.year,
        occasion: settings.occasion.name,
        basis,
        headings: table.columns.map(({ heading }) => heading),
        columns: table.columns.map(({ key }) => key),
        ways,
        taken: state.taken,
        rows: filled.rows.map(({ key }) => key),
        identities: remembering(state.identities, identitiesOf(analysis.model)),
      });
      return {
        table: filled,
        memories: [{ name: FORM_MEMORY, text: memory }],
        replaced: [],
        isTheirs: (row, column) => row > 0 && (isMoved(form, state) || (form?.filledIn.has(column) ?? true)),
      };
    },
  };
}

/** What has been typed since the figures were computed would not be in them. */
function checkAsRead(form: ReadForm | undefined, { contents }: Standing): void {
  const read = form?.table.contents ?? [];
  const stands = contents ?? [];
  const { sheet = "", row = 0, column = 0 } = form?.table ?? {};
  for (let r = 0; r < Math.max(read.length, stands.length); r++) {
    const width = Math.max(read[r]?.length ?? 0, stands[r]?.length ?? 0);
    for (let c = 0; c < width; c++) {
      if ((read[r]?.[c] ?? "") === (stands[r]?.[c] ?? "")) continue;
      const place = { sheet, address: addressOf(row + r, column + c) };
      throw new WorkbookError({ kind: "changedMeanwhile", place });
    }
  }
}

/** Rows that stand in another order than they were written in: then nothing can be told by its place. */
function isMoved(form: ReadForm | undefined, { isOpen, memory }: RoundState): boolean {
  if (form === undefined || !isOpen) return true;
  const keys = form.entries.map(({ key }) => key ?? "");
  return keys.length !== memory?.rows.length || keys.some((key, index) => key !== memory.rows[index]);
}
