/** Signs of single months. */
import { scaledCell, sumOfCells } from "./cells";
import { monthOfAll, periodIn, withCells } from "./figures";
import { nothingIn, type Rule } from "./judgement";
import { RIGHT_SIGN, signsOf } from "./turned";
import { partOfUsual } from "./usualPart";

/** Of what comes every month, so much with the opposite sign. */
const TURNED = -0.5;

/** Months pasted with their signs turned: what comes every month comes with the opposite sign. */
export const signInMonths: Rule = (figures) => {
  const months = Array.from({ length: figures.through }, (_, index) => index + 1);
  const turnedMonths = months.filter((month) => (partOfUsual(figures.areas, month)?.signed ?? 0) < TURNED);
  const looked = { check: "sign", id: "sign:outcome:months", where: { source: "outcome" }, usual: RIGHT_SIGN } as const;
  if (turnedMonths.length === 0 || turnedMonths.length === months.length)
    return [nothingIn(looked, { kind: "areas", looked: months.length })];
  const periods = turnedMonths.map((month) => periodIn(figures, month));
  const sum = sumOfCells(turnedMonths.map((month) => monthOfAll(figures, month)));
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
