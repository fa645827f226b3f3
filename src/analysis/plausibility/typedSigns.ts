/**
 * Signs in tables that people type: amounts that all lie below zero where sizes are asked for, or on both sides where a
 * group has one sign. A few negative rows among many are usual: a repayment, a contribution to an investment.
 */
import { negate, whole } from "../../model/money";
import type { TurnedAmounts } from "../../model/turned";
import { columnsIn, type Column } from "./columns";
import type { Amounts, Evidence, Where } from "./finding";
import { nothingIn, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

const ONE_SIGN = { kind: "oneSign" } as const;

/** What the reader has turned is right, and told; what it has left is looked at column by column. */
export const signOfTables: Rule = (figures, usual) => {
  const turned = figures.turned.map(turnedInReading);
  const isTurned = ({ where }: Column): boolean => turned.some(({ id }) => id === idOf(where));
  const left = columnsIn(figures).filter((column) => !isTurned(column));
  return [...turned, ...left.map((column) => judgedSign(column, usual))];
};

function turnedInReading({ source, column, group, cells, asWritten }: TurnedAmounts): Judgement {
  const where: Where = { source, ...(group === undefined ? { columns: [column] } : { items: [group] }) };
  return {
    check: "typedTable",
    id: idOf(where),
    where: { ...where, rows: cells },
    usual: ONE_SIGN,
    found: { kind: "turned", asWritten, asRead: negate(asWritten) },
    cause: "turnedInReading",
    weight: "note",
  };
}

function judgedSign({ where, amounts, hasOneSign, leastOf, times }: Column, usual: Usual): Judgement {
  const [above, below] = [sideOf(amounts, 1), sideOf(amounts, -1)];
  const found: Evidence = { kind: "amounts", above, below };
  const looked = { check: "typedTable", id: idOf(where), where, usual: ONE_SIGN } as const;
  if (below.rows === 0) return nothingIn(looked, found);
  const told = { ...looked, where: { ...where, rows: below.rows }, found };
  if (-below.sum < leastOf * usual.minoritySign) return { ...told, cause: "mixedSigns", weight: "note" };
  if (above.rows === 0) return { ...told, cause: "tableTurned", weight: "doubt", mend: (before) => times(before, -1) };
  const [less, more] = [above, below].map(({ sum }) => Math.abs(sum)).sort((a, b) => a - b);
  const isMixed = hasOneSign || (less ?? 0) > usual.minoritySign * (more ?? 0) || -below.sum > above.sum;
  if (!isMixed) return { ...told, cause: "mixedSigns", weight: "note" };
  return { ...told, cause: "mixedSigns", weight: "doubt" };
}

function sideOf(amounts: readonly number[], sign: 1 | -1): Amounts {
  const own = amounts.filter((amount) => Math.sign(amount) === sign);
  return { rows: own.length, sum: whole(own.reduce((sum, amount) => sum + amount, 0)) };
}

function idOf({ source, columns = [], items = [] }: Where): string {
  return ["typedTable", source, ...columns, ...items].join(":");
}
