/**
 * Units in tables that people type: two columns of one table that differ by a thousand, or a table that dwarfs the
 * ledger. An outcome may be little beside its budget, but not a hundred times more.
 */
import { whole } from "../../model/money";
import type { SourceName } from "../../model/source";
import { sizeOf, sumOfCells } from "./cells";
import { columnsIn, type Column } from "./columns";
import { wholeOf } from "./figures";
import type { Evidence } from "./finding";
import { nothingIn, type Judgement, type Rule } from "./judgement";
import { factorOf, SAME_UNIT } from "./scale";

const HUNDRED_TIMES = 100;

/**
 * How many times what the ledger turns over a table may come to: a committee may build for years of its running costs.
 */
const LARGEST: ReadonlyMap<SourceName, number> = new Map([
  ["investments", 20],
  ["events", 1],
  ["grantsReceived", 2],
  ["measures", 1],
  ["volumes", 20],
]);

export const unitsOfTables: Rule = (figures) => {
  const columns = columnsIn(figures);
  const turnover = sizeOf(sumOfCells(figures.areas.map((area) => wholeOf(area, "budget"))));
  const sources = [...new Set(columns.map(({ where }) => where.source))];
  return sources.map((source) =>
    judgedTable(
      source,
      columns.filter(({ where }) => where.source === source),
      turnover
    )
  );
};

function judgedTable(source: SourceName, columns: readonly Column[], turnover: number): Judgement {
  const looked = { check: "scale", id: `scale:${source}`, where: { source }, usual: SAME_UNIT } as const;
  const limit = turnover * (LARGEST.get(source) ?? Infinity);
  const beyond = columns.filter((column) => limit > 0 && sizeIn(column) > limit);
  const largest = Math.max(...columns.map(sizeIn));
  if (beyond.length > 0)
    return {
      ...looked,
      found: pairOf(largest, turnover, 1000),
      cause: "unit",
      weight: "doubt",
      mend: (before) => beyond.reduce((mended, { times }) => times(mended, 1 / 1000), before),
    };
  const [first, second] = columns;
  if (first === undefined || second === undefined || !differ(first, second))
    return nothingIn(looked, pairOf(largest, turnover, undefined));
  const names = [first, second].flatMap(({ where }) => where.columns ?? []);
  return {
    ...looked,
    where: { source, columns: names },
    found: pairOf(sizeIn(first), sizeIn(second), 1000),
    cause: "unitOfEither",
    weight: "doubt",
  };
}

function pairOf(found: number, beside: number, factor: number | undefined): Evidence {
  return { kind: "pair", found: whole(found), beside: whole(beside), factor };
}

/**
 * Every row that has both differs by the same thousand, in two rows or more; or the second is out of all proportion.
 */
function differ(first: Column, second: Column): boolean {
  const factors = first.amounts.flatMap((amount, row) => {
    const other = second.amounts[row] ?? 0;
    return amount === 0 || other === 0 ? [] : [factorOf(Math.abs(amount), Math.abs(other))];
  });
  const [factor] = factors;
  const areAlike = factor !== undefined && factor !== 1 && factors.every((other) => other === factor);
  return (areAlike && factors.length > 1) || sizeIn(second) > HUNDRED_TIMES * sizeIn(first);
}

function sizeIn({ amounts }: Column): number {
  return amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
}
