/**
 * Tables that people type: amounts that all lie below zero where sizes are asked for, or on both sides where a group
 * has one sign, and amounts in another unit than the ledger. A few negative rows among many are usual: a repayment, a
 * contribution to an investment.
 */
import type { SourceName } from "../../model/source";
import { sizeOf, sumOfCells } from "./cells";
import { wholeOf, type Figures } from "./figures";
import type { Amounts, Cause, Evidence, Where } from "./finding";
import { factorOf } from "./scale";
import { nothingIn, whole, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

/** A column of sizes: its amounts, and the table with that column turned or in another unit. */
interface Column {
  readonly where: Where;
  readonly amounts: readonly number[];
  /** A group has one sign; in other columns a minority of the other sign is usual. */
  readonly hasOneSign: boolean;
  readonly turnedBy: Extract<Cause, "tableTurned" | "typedAsEffect">;
  readonly times: (figures: Figures, factor: number) => Figures;
}

const ONE_SIGN = { kind: "oneSign" } as const;

export const signOfTables: Rule = (figures, usual) => columnsIn(figures).map((column) => judgedSign(column, usual));

function judgedSign({ where, amounts, hasOneSign, turnedBy, times }: Column, usual: Usual): Judgement {
  const [above, below] = [sideOf(amounts, 1), sideOf(amounts, -1)];
  const found: Evidence = { kind: "amounts", above, below };
  const looked = { check: "typedTable", id: idOf("sign", where), where, usual: ONE_SIGN } as const;
  if (below.rows === 0) return nothingIn(looked, found);
  const told = { ...looked, where: { ...where, rows: below.rows }, found };
  if (above.rows === 0) return { ...told, cause: turnedBy, weight: "doubt", mend: (before) => times(before, -1) };
  const [less, more] = [above, below].map(({ sum }) => Math.abs(sum)).sort((a, b) => a - b);
  const isMixed = hasOneSign || (less ?? 0) > usual.minoritySign * (more ?? 0) || -below.sum > above.sum;
  if (!isMixed) return { ...told, cause: "mixedSigns", weight: "note" };
  return { ...told, cause: "mixedSigns", weight: "doubt" };
}

function sideOf(amounts: readonly number[], sign: 1 | -1): Amounts {
  const own = amounts.filter((amount) => Math.sign(amount) === sign);
  return { rows: own.length, sum: whole(own.reduce((sum, amount) => sum + amount, 0)) };
}

function idOf(what: string, { source, columns = [], items = [] }: Where): string {
  return ["typedTable", what, source, ...columns, ...items].join(":");
}

function columnsIn(figures: Figures): readonly Column[] {
  return [
    ...investmentColumns(figures),
    ...eventColumns(figures),
    ...receivedColumns(figures),
    ...measureColumns(figures),
    ...volumeColumns(figures),
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

function investmentColumns({ investments }: Figures): readonly Column[] {
  return (["budget", "outcome", "forecast"] as const).map((name) => ({
    where: { source: "investments", columns: [{ budget: "Budget", outcome: "Utfall", forecast: "Prognos" }[name]] },
    amounts: investments.map((row) => row[name] ?? 0),
    hasOneSign: false,
    turnedBy: "tableTurned",
    times: (figures, factor) => ({
      ...figures,
      investments: figures.investments.map((row) => {
        const amount = row[name];
        return amount === undefined ? row : { ...row, [name]: whole(amount * factor) };
      }),
    }),
  }));
}

/** Each group for itself: an increased cost that is written as its effect has a minus. */
function eventColumns({ events }: Figures): readonly Column[] {
  const groups = [...new Set(events.map(({ group }) => group))];
  return groups.map((group) => ({
    where: { source: "events", items: [group] },
    amounts: events.filter((row) => row.group === group).map(({ amount }) => amount),
    hasOneSign: true,
    turnedBy: "typedAsEffect",
    times: (figures, factor) => ({
      ...figures,
      events: figures.events.map((row) => (row.group === group ? { ...row, amount: whole(row.amount * factor) } : row)),
    }),
  }));
}

function receivedColumns({ grantsReceived }: Figures): readonly Column[] {
  return [
    {
      where: { source: "grantsReceived" },
      amounts: grantsReceived.map(({ amount }) => amount),
      hasOneSign: false,
      turnedBy: "tableTurned",
      times: (figures, factor) => ({
        ...figures,
        grantsReceived: figures.grantsReceived.map((row) => ({ ...row, amount: whole(row.amount * factor) })),
      }),
    },
  ];
}

function measureColumns({ measures }: Figures): readonly Column[] {
  return (["decided", "realised"] as const).map((name) => ({
    where: { source: "measures", columns: [{ decided: "Beslutad effekt", realised: "Realiserad effekt" }[name]] },
    amounts: measures.map((row) => row[name]),
    hasOneSign: false,
    turnedBy: "tableTurned",
    times: (figures, factor) => ({
      ...figures,
      measures: figures.measures.map((row) => ({ ...row, [name]: whole(row[name] * factor) })),
    }),
  }));
}

function volumeColumns({ volumes }: Figures): readonly Column[] {
  return (["budgetCost", "outcomeCost"] as const).map((name) => ({
    where: { source: "volumes", columns: [{ budgetCost: "Budget kostnad", outcomeCost: "Utfall kostnad" }[name]] },
    amounts: volumes.map((row) => row[name] ?? 0),
    hasOneSign: false,
    turnedBy: "tableTurned",
    times: (figures, factor) => ({
      ...figures,
      volumes: figures.volumes.map((row) => {
        const amount = row[name];
        return amount === undefined ? row : { ...row, [name]: whole(amount * factor) };
      }),
    }),
  }));
}

/** Two columns of one table that differ by a thousand, row by row; or a table that dwarfs the ledger. */
export const scaleOfTables: Rule = (figures) => {
  const columns = columnsIn(figures);
  const turnover = sizeOf(sumOfCells(figures.areas.map((area) => wholeOf(area, "budget"))));
  const bySource = [...new Set(columns.map(({ where }) => where.source))];
  return bySource.map((source): Judgement => {
    const own = columns.filter(({ where }) => where.source === source);
    const odd = oddColumn(own) ?? own.find((column) => isBeyond(column, turnover * LARGEST[source]));
    const looked = {
      check: "scale",
      id: idOf("unit", { source }),
      where: { source },
      usual: { kind: "sameUnit", least: 300 },
    } as const;
    const [found, beside] = [odd ?? own[0], own.find((column) => column !== odd)].map((column) =>
      whole(sumSize(column))
    );
    const evidence = {
      kind: "pair",
      found: found ?? whole(0),
      beside: odd === undefined || isBeyond(odd, turnover * LARGEST[source]) ? whole(turnover) : (beside ?? whole(0)),
      factor: undefined,
    } as const;
    if (odd === undefined) return nothingIn(looked, evidence);
    return {
      ...looked,
      where: { ...odd.where, items: undefined },
      found: { ...evidence, factor: 1000 },
      cause: "unit",
      weight: "doubt",
      mend: (before) =>
        own
          .filter((column) => column === odd || isBeyond(column, turnover * LARGEST[source]))
          .reduce((mended, { times }) => times(mended, 1 / 1000), before),
    };
  });
};

/** How many times what the ledger turns over a table may come to: a committee may build for years of its running costs. */
const LARGEST: Readonly<Record<SourceName, number>> = Object.fromEntries([
  ["investments", 20],
  ["events", 1],
  ["grantsReceived", 2],
  ["measures", 1],
  ["volumes", 20],
]) as Readonly<Record<SourceName, number>>;

function isBeyond(column: Column, limit: number): boolean {
  return limit > 0 && sumSize(column) > limit;
}

function sumSize(column: Column | undefined): number {
  return (column?.amounts ?? []).reduce((sum, amount) => sum + Math.abs(amount), 0);
}

/** The larger of two columns where at least two rows, and all that have both, differ by a thousand or a million. */
function oddColumn([first, second]: readonly Column[]): Column | undefined {
  if (first === undefined || second === undefined) return undefined;
  const pairs = first.amounts.flatMap((amount, row) => {
    const other = second.amounts[row] ?? 0;
    return amount === 0 || other === 0 ? [] : [factorOf(Math.abs(amount), Math.abs(other))];
  });
  const [factor] = pairs;
  const areAlike = pairs.length > 1 && factor !== undefined && factor !== 1 && pairs.every((other) => other === factor);
  if (!areAlike) return undefined;
  return factor > 1 ? first : second;
}
