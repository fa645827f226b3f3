/** Signs of single months. */
import { costsOf, incomeOf, scaledCell, sumOfCells } from "./cells";
import { monthOfAll, periodIn, withCells } from "./figures";
import { median, nothingIn, type Rule } from "./judgement";
import { LEAST_BESIDE, RIGHT_SIGN, signsOf } from "./turned";

/** Months pasted with their signs turned: costs and income lie on the wrong side, and costs in the size of other months. */
export const signInMonths: Rule = (figures) => {
  const months = Array.from({ length: figures.through }, (_, index) => index + 1);
  const cells = new Map(months.map((month) => [month, monthOfAll(figures, month)]));
  const usualCosts = median([...cells.values()].map((cell) => Math.abs(costsOf(cell))));
  const turnedMonths = months.filter((month) => {
    const cell = cells.get(month);
    return cell !== undefined && costsOf(cell) > LEAST_BESIDE * usualCosts && costsOf(cell) > 0 && incomeOf(cell) < 0;
  });
  const looked = { check: "sign", id: "sign:outcome:months", where: { source: "outcome" }, usual: RIGHT_SIGN } as const;
  if (turnedMonths.length === 0 || turnedMonths.length === months.length)
    return [nothingIn(looked, { kind: "areas", looked: months.length })];
  const periods = turnedMonths.map((month) => periodIn(figures, month));
  const sum = sumOfCells(turnedMonths.flatMap((month) => cells.get(month) ?? []));
  return [
    {
      ...looked,
      where: { source: "outcome", periods, rows: sum.rows },
      found: signsOf(sum),
      cause: "signTurned",
      weight: "doubt",
      mend: (before) =>
        withCells(before, "outcome", (cell, month) => (turnedMonths.includes(month) ? scaledCell(cell, -1) : cell)),
    },
  ];
};
