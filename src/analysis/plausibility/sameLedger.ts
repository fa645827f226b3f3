/** One file that stands in both ledgers. */
import { withBudgetLikeGrant } from "./budget";
import { netOf, sumOfCells, type Cell } from "./cells";
import { wholeOf } from "./figures";
import { nothingIn, type Rule } from "./judgement";
import { repetition } from "./repeated";

const LEAST_AMOUNTS = 6;

/** Outcome and budget that agree in every month of every area: one file stands in both. */
export const sameLedger: Rule = (figures) => {
  const looked = {
    check: "repeated",
    id: "repeated:same",
    where: { source: "budget", also: "outcome" },
    usual: { kind: "once" },
  } as const;
  const pairs = figures.areas.flatMap(({ outcome, budget }) =>
    outcome.map((cell, month) => [cell, budget[month] ?? cell] as const)
  );
  const amounts = pairs.flatMap(([outcome]) => outcome.lines.filter((amount) => amount !== 0));
  const isSame = amounts.length >= LEAST_AMOUNTS && pairs.every(([outcome, budget]) => areSame(outcome, budget));
  if (!isSame) return [nothingIn(looked, { kind: "areas", looked: figures.areas.length })];
  const all = sumOfCells(figures.areas.map((area) => wholeOf(area, "outcome")));
  return [
    {
      ...looked,
      found: repetition(all.rows, netOf(all), all),
      cause: "sameLedger",
      weight: "doubt",
      mend: withBudgetLikeGrant,
    },
  ];
};

function areSame(a: Cell, b: Cell): boolean {
  return a.lines.every((amount, line) => amount === b.lines[line]);
}
