/** In which form and with which signs the chosen amounts of a ledger are written, and the steps that read them so. */
import { fold } from "../../sources/fold";
import type { AmountColumn } from "../columns/amountColumn";
import type { Column } from "../columns/contents";
import type { Doubt } from "../mapping/doubt";
import type { Step } from "../mapping/mapping";
import { formOf, type FormOfColumn } from "../said/numberForms";
import { refOf, type Seen } from "./ledgerSeen";

export function numberSteps(amounts: readonly Pick<AmountColumn, "cells">[]): readonly Step[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  return form.kind === "one" ? [readNumbers(form)] : [];
}

export function readNumbers({ form, unit }: Extract<FormOfColumn, { kind: "one" }>): Step {
  return { kind: "readNumbers", form, ...(unit === undefined ? {} : { unit }) };
}

export function numberDoubts(amounts: readonly Column[]): readonly Doubt[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  const [column] = amounts;
  if (form.kind !== "several" || column === undefined) return [];
  const example = String(column.cells.find((cell) => typeof cell === "string" && /\d[.,]\d/.test(cell)) ?? "");
  return [{ kind: "whichNumbers", column: refOf(column), forms: form.forms, example }];
}

/** A column of D and K beside amounts that have no sign of their own. */
export function sideSteps({ columns }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const [amount] = amounts;
  const isSize = amount?.cells.every((cell) => (typeof cell === "number" ? cell >= 0 : !/[-−(]/u.test(String(cell))));
  if (amount === undefined || amounts.length > 1 || isSize !== true) return [];
  const flags = columns.filter(({ filled, distinct }) => filled > 0.95 && distinct === 2);
  const [turned] = flags.flatMap((flag) => {
    const credit = creditOf([...new Set(flag.cells.map(String))]);
    return credit === undefined ? [] : [{ flag, credit }];
  });
  return turned === undefined ? [] : [{ kind: "turnRows", column: refOf(turned.flag), words: [turned.credit] }];
}

/** The one of two marks that says credit: a K is a credit beside a D, and a cost beside an I. */
function creditOf(marks: readonly string[]): string | undefined {
  return marks.find((mark) =>
    SIDES.some(
      ({ debit, credit }) =>
        credit.includes(fold(mark)) && marks.every((other) => other === mark || debit.includes(fold(other)))
    )
  );
}

const SIDES: readonly { readonly debit: readonly string[]; readonly credit: readonly string[] }[] = [
  { debit: ["d", "deb", "debet", "debit"], credit: ["k", "kr", "c", "kred", "kredit", "credit"] },
  {
    debit: ["k", "kost", "kostn", "kostnad", "kostnader", "u", "utgift", "utgifter", "cost", "costs", "expense"],
    credit: ["i", "int", "intakt", "intakter", "inkomst", "inkomster", "income", "revenue"],
  },
];
