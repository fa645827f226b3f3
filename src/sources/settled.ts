/** What a parsed cell comes to in its row, and how much it matters where it cannot be read. */
import type { Severity } from "../model/problem";
import type { Field, Importance } from "./field";
import type { CellFinding, Parsed } from "./parsed";

export interface Settled {
  readonly value: unknown;
  readonly isComplete: boolean;
  readonly finding?: CellFinding;
}

/** `undefined` as `parsed` stands for a column that the workbook lacks; a needed one has been reported already. */
export function settle(field: Field<unknown>, parsed: Parsed<unknown> | undefined): Settled {
  if (parsed === undefined) return { value: undefined, isComplete: !field.valueNeeded };
  switch (parsed.kind) {
    case "value":
      return { value: parsed.value, isComplete: true };
    case "unknowable":
      return { value: undefined, isComplete: false };
    case "wrong":
      return {
        value: undefined,
        isComplete: !field.valueNeeded && field.whenWrong === "leaveOut",
        finding: parsed.finding,
      };
    case "empty":
      if (!field.valueNeeded) return { value: undefined, isComplete: true };
      return field.zero === undefined
        ? { value: undefined, isComplete: false, finding: { kind: "valueMissing" } }
        : { value: field.zero, isComplete: true, finding: { kind: "amountMissing" } };
  }
}

/** An amount that cannot be read stops the run. Anything else does only where the year-end tables would be wrong. */
export function severityOf(importance: Importance, field: Field<unknown>, finding: CellFinding): Severity {
  switch (finding.kind) {
    case "amountUnreadable":
    case "amountTooLarge":
    case "frameUnknown":
      return "blocking";
    case "amountMissing":
      return "note";
    case "errorCell":
    case "valueMissing":
    case "valueNotAllowed":
    case "numberUnreadable":
    case "dateUnreadable":
      if (field.holds === "amount" || (importance === "needed" && rowsDependOn(field))) return "blocking";
      return rowsDependOn(field) || field.holds === "number" ? "preliminary" : "note";
    case "areaUnknown":
    case "lineUnknown":
    case "occasionUnknown":
    case "selectionUnreadable":
      return "preliminary";
  }
}

/** Whether a row is left out, or means something else, without the value. */
function rowsDependOn({ valueNeeded, whenWrong }: Field<unknown>): boolean {
  return valueNeeded || whenWrong === "dropRow";
}
