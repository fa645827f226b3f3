/** A decision, its day or an area that is written once over, or beside the first of, all rows that it holds for. */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { SeenRow } from "../../workbook";
import { refOf } from "../ledger/ledgerSeen";
import type { Step } from "../mapping/mapping";
import { rowsWithAmounts } from "../tables/table";
import type { Matrix } from "./matrix";

type At = { readonly at: number };
type Rows = Pick<Matrix, "table" | "amounts">;

/** Each row has its own pair with what stands in `other` only where the empty cells repeat the one above. */
export function isSaidOnce({ at }: At, other: At | undefined, matrix: Rows): boolean {
  const rows = rowsWithAmounts(matrix.table, matrix.amounts);
  const textIn = ({ cells }: SeenRow, where: number): string => fold(String(cells[where] ?? ""));
  const own = rows.map((row) => textIn(row, at));
  const others = rows.map((row) => (other === undefined ? "" : textIn(row, other.at)));
  const isRepeated = new Set(others).size < others.length && !others.includes("");
  if (own[0] === "" || !own.includes("") || !isRepeated) return false;
  let said = "";
  const pairs = own.map((text, nth) => {
    said = text === "" ? said : text;
    return `${said}\n${others[nth] ?? ""}`;
  });
  return new Set(pairs).size === pairs.length;
}

/** What repeats the cells above: keys that are said once, and what is only said where one of them is. */
export function fillDownSteps(matrix: Matrix, steps: readonly Step[]): readonly Step[] {
  const taken = steps.flatMap((step) => (step.kind === "take" ? [step.column] : []));
  const keys = matrix.columns.filter(
    ({ at }) => taken.some((one) => one.at === at) && !matrix.amounts.some((amount) => amount.at === at)
  );
  const once = keys.filter((key) => keys.some((other) => other !== key && isSaidOnce(key, other, matrix)));
  const isSaidBeside = ({ at }: At): boolean =>
    rowsWithAmounts(matrix.table, matrix.amounts).every(
      ({ cells }) => isEmpty(cells[at] ?? "") || once.some((key) => !isEmpty(cells[key.at] ?? ""))
    );
  const filled = once.length === 0 ? [] : keys.filter((key) => once.includes(key) || isSaidBeside(key));
  return filled.length === 0 ? [] : [{ kind: "fillDown", columns: filled.map(refOf) }];
}
