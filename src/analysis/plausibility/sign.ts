/**
 * Signs of the ledgers: costs that lie as income, income that lies as costs. In total a ledger's own accounts tell; in
 * an area or a line it is told by the other ledger, since a part may well have costs below zero (what is passed on to
 * others, a large refund).
 */
import { UNALLOCATED } from "../statement";
import {
  costsOf,
  incomeOf,
  lineIn,
  netOf,
  scaledCell,
  scaledLine,
  scaledPart,
  SIGNED_LINES,
  sizeOf,
  sumOfCells,
  type Cell,
} from "./cells";
import {
  areaOfGrant,
  baseOf,
  committeeAreas,
  grantOf,
  monthOfAll,
  periodIn,
  sourceOf,
  toDateOf,
  toDateOfAll,
  wholeOf,
  withCells,
  withGrants,
  type AreaFigures,
  type Figures,
  type LedgerName,
} from "./figures";
import type { Cause, Evidence } from "./finding";
import { median, nothingIn, orNothing, whole, type Judgement, type Rule } from "./judgement";

const LEDGERS: readonly LedgerName[] = ["outcome", "budget"];
const RIGHT_SIGN = { kind: "rightSign" } as const;
const OTHER: Readonly<Record<LedgerName, LedgerName>> = { outcome: "budget", budget: "outcome" };

/** Income is spoken of from this share of the costs; below it a few reversals can turn its sum. */
const LEAST_INCOME = 0.005;
/** A part is turned when it is at least so large beside the other ledger's. */
const LEAST_BESIDE = 0.4;
const LEAST_LINE = 0.02;
/** An area smaller than this part of what must be to be missed is left alone. */
const LEAST_AREA = 0.1;
const MOST_BESIDE = 2.5;

type Turned = Extract<Cause, "signTurned" | "costsTurned" | "incomeTurned">;

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
      where: { source: sourceOf(ledger) },
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
    where: { source: sourceOf(ledger) },
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
          where: { source: sourceOf(ledger), areas: [area.key] },
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
      where: { source: sourceOf(ledger) },
      usual: RIGHT_SIGN,
    } as const;
    return orNothing(found, looked, figures.areas.length);
  });
};

function turnedBeside(own: Cell, other: Cell, grant: number): Turned | undefined {
  const [costs, income] = [costsOf(own), incomeOf(own)];
  const [costsBeside, incomeBeside] = [costsOf(other), incomeOf(other)];
  const isAlone = sizeOf(other) === 0;
  const hasTurnedCosts = isAlone
    ? grant > 0 && costs > LEAST_BESIDE * grant
    : costsBeside < 0 && costs > LEAST_BESIDE * -costsBeside;
  const hasTurnedIncome =
    incomeBeside > 0 && -income > LEAST_BESIDE * incomeBeside && -income < MOST_BESIDE * incomeBeside;
  if (hasTurnedCosts)
    return income > 0.2 * costs || (income > 0 && !isAlone && income > LEAST_BESIDE * incomeBeside)
      ? "costsTurned"
      : "signTurned";
  const isIncomeHeavy = incomeBeside > -costsBeside * 0.02;
  return hasTurnedIncome && isIncomeHeavy && own.rows >= 6 ? "incomeTurned" : undefined;
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
          where: { source: sourceOf(ledger), lines: [line] },
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
      where: { source: sourceOf(ledger) },
      usual: RIGHT_SIGN,
    } as const;
    return orNothing(found, looked, SIGNED_LINES.length);
  });

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

/** Kommunbidrag against the budget: a grant is turned when the budget has its size and the other sign. */
export const signOfGrants: Rule = (figures) => {
  const areas = figures.areas.filter(({ key }) => key !== UNALLOCATED);
  const found = areas.filter((area) => isGrantTurned(figures, area));
  const looked = { check: "sign", where: { source: "grants" }, usual: RIGHT_SIGN } as const;
  const netCost = (some: readonly AreaFigures[]): Evidence => ({
    kind: "netCost",
    netCost: whole(some.reduce((sum, area) => sum + netOf(wholeOf(area, "budget")), 0)),
    grant: whole(grantOf(figures, ...some.map(({ key }) => key))),
  });
  if (found.length === 0) return [nothingIn({ ...looked, id: "sign:grants" }, netCost(areas))];
  const judged = (id: string, some: readonly AreaFigures[], area: AreaFigures | undefined): Judgement => ({
    ...looked,
    id,
    where: { source: "grants", areas: area === undefined ? undefined : [area.key] },
    found: netCost(some),
    cause: "signTurned",
    weight: "doubt",
    mend: (before) =>
      withGrants(before, (entry) =>
        area === undefined || area.key === areaOfGrant(entry) ? { ...entry, amount: whole(-entry.amount) } : entry
      ),
  });
  const sizeOfGrants = (some: readonly AreaFigures[]): number =>
    some.reduce((sum, { key }) => sum + Math.abs(grantOf(figures, key)), 0);
  const isMost = sizeOfGrants(found) > 0.5 * sizeOfGrants(areas);
  const each = areas.length === 1 ? [] : found.map((area) => judged(`sign:grants:${area.key}`, [area], area));
  return isMost ? [judged("sign:grants", areas, undefined), ...each] : each;
};

function isGrantTurned(figures: Figures, area: AreaFigures): boolean {
  const grant = grantOf(figures, area.key);
  const budget = netOf(wholeOf(area, "budget"));
  const outcome = netOf(wholeOf(area, "outcome"));
  const isLike = grant !== 0 && budget / grant > LEAST_BESIDE && budget / grant < MOST_BESIDE;
  return isLike && Math.sign(outcome) === Math.sign(budget);
}

function turned(
  figures: Figures,
  ledger: LedgerName,
  cause: Turned,
  isIn: (area: AreaFigures) => boolean = () => true
): Figures {
  switch (cause) {
    case "signTurned":
      return withCells(figures, ledger, (cell) => scaledCell(cell, -1), isIn);
    case "costsTurned":
      return withCells(figures, ledger, (cell) => scaledPart(cell, "costs", -1), isIn);
    case "incomeTurned":
      return withCells(figures, ledger, (cell) => scaledPart(cell, "income", -1), isIn);
  }
}

function signsOf(sum: Cell): Evidence {
  return { kind: "signs", costs: whole(costsOf(sum)), income: whole(incomeOf(sum)) };
}
