/**
 * Signs of the ledgers: costs that lie as income, income that lies as costs. In total a ledger's own accounts tell; in
 * an area or a line it is told by the other ledger, since a part may well have costs below zero (what is passed on to
 * others, a large refund).
 */
import { whole } from "../../model/money";
import { costsOf, incomeOf, lineIn, netOf, scaledLine, SIGNED_LINES, sizeOf, type Cell } from "./cells";
import {
  baseOf,
  committeeAreas,
  grantOf,
  toDateOf,
  toDateOfAll,
  withCells,
  type Figures,
  type LedgerName,
} from "./figures";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";
import { LEAST_BESIDE, MOST_BESIDE, RIGHT_SIGN, signsOf, turned, type Turned } from "./turned";

const LEDGERS: readonly LedgerName[] = ["outcome", "budget"];
const OTHER: Readonly<Record<LedgerName, LedgerName>> = { outcome: "budget", budget: "outcome" };

/** Income is spoken of from this share of the costs; below it a few reversals can turn its sum. */
const LEAST_INCOME = 0.005;
const LEAST_LINE = 0.02;
const LEAST_OF_COSTS = 0.2;
const LEAST_ROWS = 6;
/** An area smaller than this part of what must be to be missed is left alone. */
const LEAST_AREA = 0.1;

/** The two ledgers in total; both turned alike is the setting Kostnader, and told once. */
export const signInTotal: Rule = (figures) => {
  const causes = LEDGERS.map((ledger) => turnedInTotal(toDateOfAll(figures, ledger)));
  const [outcome, budget] = causes;
  if (outcome === "signTurned" && budget === "signTurned") {
    const sum = toDateOfAll(figures, "outcome");
    return [
      {
        check: "sign",
        id: "sign:both",
        where: { source: "outcome", also: "budget" },
        found: signsOf(sum),
        usual: RIGHT_SIGN,
        cause: "costsSetting",
        weight: "doubt",
        mend: (before) => LEDGERS.reduce((mended, ledger) => turned(mended, ledger, "signTurned"), before),
      },
    ];
  }
  return LEDGERS.map((ledger, index): Judgement => {
    const looked = {
      check: "sign",
      id: `sign:${ledger}`,
      where: { source: ledger },
      usual: RIGHT_SIGN,
    } as const;
    const cause = causes[index];
    const sum = toDateOfAll(figures, ledger);
    if (cause === undefined)
      return isNetIncome(figures, sum) ? netIncome(figures, ledger, sum) : nothingIn(looked, signsOf(sum));
    return { ...looked, found: signsOf(sum), cause, weight: "doubt", mend: (before) => turned(before, ledger, cause) };
  });
};

function turnedInTotal(sum: Cell): Turned | undefined {
  const [costs, income] = [costsOf(sum), incomeOf(sum)];
  if (costs > 0 && income <= 0) return costs + income > 0 || income < 0 ? "signTurned" : undefined;
  if (costs > 0 && costs > income * LEAST_INCOME) return "costsTurned";
  return costs < 0 && income < costs * LEAST_INCOME ? "incomeTurned" : undefined;
}

/** Signs are right, and all the same there is more income than costs where a grant was given for costs. */
function isNetIncome(figures: Figures, sum: Cell): boolean {
  const grant = grantOf(figures, ...committeeAreas(figures).map(({ key }) => key));
  return grant > sizeOf(sum) * 0.05 && netOf(sum) > grant * 0.05;
}

function netIncome(figures: Figures, ledger: LedgerName, sum: Cell): Judgement {
  const grant = grantOf(figures, ...committeeAreas(figures).map(({ key }) => key));
  return {
    check: "sign",
    id: `sign:${ledger}`,
    where: { source: ledger },
    found: { kind: "netCost", netCost: whole(netOf(sum)), grant: whole(grant) },
    usual: RIGHT_SIGN,
    cause: undefined,
    weight: "doubt",
  };
}

/** The areas of a ledger, each against the other ledger. */
export const signInAreas: Rule = (figures, usual) => {
  const least = baseOf(figures) * usual.place * LEAST_AREA;
  return LEDGERS.flatMap((ledger) => {
    const found = figures.areas.flatMap((area): readonly Judgement[] => {
      const own = toDateOf(area, ledger);
      const cause = turnedBeside(own, toDateOf(area, OTHER[ledger]), grantOf(figures, area.key));
      if (cause === undefined || sizeOf(own) < least) return [];
      return [
        {
          check: "sign",
          id: `sign:${ledger}:${area.key}`,
          where: { source: ledger, areas: [area.key] },
          found: signsOf(own),
          usual: RIGHT_SIGN,
          cause,
          weight: "doubt",
          mend: (before) => turned(before, ledger, cause, ({ key }) => key === area.key),
        },
      ];
    });
    const looked = {
      check: "sign",
      id: `sign:${ledger}:areas`,
      where: { source: ledger },
      usual: RIGHT_SIGN,
    } as const;
    return orNothing(found, looked, figures.areas.length);
  });
};

/** What is turned of a part of a ledger, beside the same part of the other; alone, beside its grant. */
function turnedBeside(own: Cell, other: Cell, grant: number): Turned | undefined {
  const [costs, income] = [costsOf(own), incomeOf(own)];
  const isAlone = sizeOf(other) === 0;
  const costsBeside = isAlone ? Math.max(0, grant) : -costsOf(other);
  const incomeBeside = incomeOf(other);
  if (costsBeside > 0 && costs > LEAST_BESIDE * costsBeside) {
    const hasRightIncome = income > Math.min(LEAST_OF_COSTS * costs, isAlone ? Infinity : LEAST_BESIDE * incomeBeside);
    return income > 0 && hasRightIncome ? "costsTurned" : "signTurned";
  }
  const isLarge = incomeBeside > LEAST_LINE * -costsOf(other) && own.rows >= LEAST_ROWS;
  const isLikeIncome = isWithin(-income, LEAST_BESIDE * incomeBeside, MOST_BESIDE * incomeBeside);
  return incomeBeside > 0 && isLarge && isLikeIncome ? "incomeTurned" : undefined;
}

function isWithin(size: number, least: number, most: number): boolean {
  return size > least && size < most;
}

/** The lines of a ledger, each against the other ledger. */
export const signInLines: Rule = (figures) =>
  LEDGERS.flatMap((ledger) => {
    const [own, other] = [toDateOfAll(figures, ledger), toDateOfAll(figures, OTHER[ledger])];
    const found = SIGNED_LINES.flatMap(({ line, sign }): readonly Judgement[] => {
      const [amount, beside] = [lineIn(own, line) * sign, lineIn(other, line) * sign];
      // Other costs and income swing: accruals of a few months may outweigh them.
      const isSettled = figures.through > 5 || (line !== "otherCosts" && line !== "otherIncome");
      const isTurned =
        isSettled && amount < 0 && beside > 0 && -amount > LEAST_BESIDE * beside && -amount > LEAST_LINE * sizeOf(own);
      if (!isTurned) return [];
      return [
        {
          check: "sign",
          id: `sign:${ledger}:line:${line}`,
          where: { source: ledger, lines: [line] },
          found: {
            kind: "signs",
            costs: whole(sign < 0 ? lineIn(own, line) : 0),
            income: whole(sign > 0 ? lineIn(own, line) : 0),
          },
          usual: RIGHT_SIGN,
          cause: "signTurned",
          weight: "doubt",
          mend: (before) => withCells(before, ledger, (cell) => scaledLine(cell, line, -1)),
        },
      ];
    });
    const looked = {
      check: "sign",
      id: `sign:${ledger}:lines`,
      where: { source: ledger },
      usual: RIGHT_SIGN,
    } as const;
    return orNothing(found, looked, SIGNED_LINES.length);
  });
