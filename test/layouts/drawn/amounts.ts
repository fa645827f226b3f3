/** The amounts of a ledger's table across: one, months, units, outcome beside budget, debit beside credit. */
import type { CellValue } from "../../../src/workbook";
import { MONTHS } from "../exports/shape";
import { monthHeading, MONTH_NAMES } from "../forms";
import { derived, moneyOf, type Cell, type LedgerSource, type Tagged } from "./cells";
import type { Group, Hand, Plan } from "./fields";
import { inLanguage } from "./headings";
import { monthSaid } from "./months";

export interface AmountColumn {
  /** One heading, or a group's heading and one below it. */
  readonly heads: readonly CellValue[];
  readonly cell: (group: Group) => Cell;
  /** False where the rows below each other do not add up. */
  readonly isSummed?: boolean;
}

/** The amounts of a table, in the order they stand. */
export function amountsOf(hand: Hand, plan: Plan, alone: LedgerSource): readonly AmountColumn[] {
  const { draw, words, town } = hand;
  const { chance } = draw;
  const amountHead = plan.scenario === "rows" ? words.amount : chance.one([words.amount, words[alone]]);
  switch (plan.across) {
    case "list":
    case "yearTotal":
      return plan.scenario === "columns" ? sideBySide(hand, plan) : [{ heads: [amountHead], cell: all }];
    case "debitCredit":
      return ([1, -1] as const).map((sign) => ({
        heads: [sign > 0 ? words.debit : words.credit],
        cell: ({ facts }) => {
          const money = moneyOf(facts);
          return sign * money.shown > 0 ? { ...money, shown: Math.abs(money.shown), isSize: true } : "";
        },
      }));
    case "periodAndAck":
      return [
        { heads: [words.periodAmount], cell: all },
        {
          heads: [words.accumulated],
          isSummed: !plan.hasPeriod,
          cell: ({ facts, series }) => derived(through(series, lastOf(facts))),
        },
      ];
    case "months":
      return withSum(hand, plan, months(hand, plan));
    case "monthsAck": {
      const word = hand.language === "swedish" ? draw.word(draw.house.accumulatedMonths) : words.accumulated;
      return MONTHS.map((month) => ({
        heads: [`${word} ${inLanguage(hand.language, MONTH_NAMES[month - 1]?.slice(0, 3) ?? "")}`],
        cell: ({ facts }) => ({
          ...moneyOf(facts.filter(({ period }) => period % 100 === month)),
          shown: through(facts, town.year * 100 + month),
          isAccumulated: true,
        }),
      }));
    }
    case "units":
      return withSum(hand, plan, units(hand, plan));
  }
}

const all: AmountColumn["cell"] = ({ facts }) => (facts.length === 0 ? "" : moneyOf(facts));

function lastOf(facts: readonly Tagged[]): number {
  return Math.max(...facts.map(({ period }) => period));
}

function through(facts: readonly Tagged[], last: number): number {
  return facts.filter(({ period }) => period <= last).reduce((sum, { hundredths }) => sum + hundredths, 0);
}

/** Budget, outcome and what is reckoned from them. */
function sideBySide({ draw, words }: Hand, { across }: Plan): readonly AmountColumn[] {
  const { chance } = draw;
  const of = ({ facts }: Group, source: LedgerSource): number =>
    moneyOf(facts.filter((one) => one.source === source)).shown;
  const ledger = (source: LedgerSource): AmountColumn => ({
    heads: [words[source]],
    cell: ({ facts }) => all({ facts: facts.filter((one) => one.source === source), series: [] }),
  });
  const both = chance.happens(0.5) ? [ledger("budget"), ledger("outcome")] : [ledger("outcome"), ledger("budget")];
  const unlike = (group: Group, base: LedgerSource, percent: number): Cell =>
    derived(Math.round((of(group, base) * percent) / 10_000_000) * 100_000);
  const columns: (AmountColumn | false)[] = [
    draw.has("lastYearColumn") && {
      heads: [words.lastYear],
      cell: (group) => unlike(group, "outcome", 93 + chance.below(4)),
    },
    ...both,
    chance.happens(0.8) && {
      heads: [words.deviation],
      cell: (group) => ({ ...derived(of(group, "budget") - of(group, "outcome")), isSize: true }),
    },
    draw.has("percentColumn") && {
      heads: [words.percent],
      cell: (group) => Math.round((of(group, "outcome") / of(group, "budget")) * 1000) / 10,
    },
    across === "yearTotal" &&
      draw.has("forecastColumn") && {
        heads: [words.forecast],
        cell: (group) => unlike(group, "budget", 99 + chance.below(4)),
      },
  ];
  return columns.filter((column) => column !== false);
}

interface Across {
  readonly head: CellValue;
  readonly holds: (fact: Tagged) => boolean;
}

/** Each thing across, of one ledger or of both: outer and inner headings either way round. */
function crossed({ draw, words }: Hand, { scenario }: Plan, things: readonly Across[]): readonly AmountColumn[] {
  if (scenario !== "columns")
    return things.map(({ head, holds }) => ({
      heads: [head],
      cell: ({ facts }) => all({ facts: facts.filter(holds), series: [] }),
    }));
  const sources: readonly LedgerSource[] = draw.chance.happens(0.5) ? ["budget", "outcome"] : ["outcome", "budget"];
  const column = ({ head, holds }: Across, source: LedgerSource, isOuter: boolean): AmountColumn => ({
    heads: isOuter ? [words[source], head] : [head, words[source]],
    cell: ({ facts }) => all({ facts: facts.filter((one) => one.source === source && holds(one)), series: [] }),
  });
  return draw.chance.happens(0.5)
    ? sources.flatMap((source) => things.map((thing) => column(thing, source, true)))
    : things.flatMap((thing) => sources.map((source) => column(thing, source, false)));
}

function months(hand: Hand, plan: Plan): readonly AmountColumn[] {
  const form = hand.monthHeading;
  const headOf = (period: number): CellValue =>
    form === "written"
      ? monthSaid(hand.written.across, period, hand.language)
      : inLanguage(hand.language, monthHeading(form, period));
  const things = MONTHS.map((month): Across => ({
    head: headOf(hand.town.year * 100 + month),
    holds: ({ period }) => period % 100 === month,
  }));
  const columns = crossed(hand, plan, things);
  return plan.scenario !== "columns" && hand.draw.has("quarters") ? withQuarters(hand, columns) : columns;
}

/** After each third month what they are together. */
function withQuarters({ draw }: Hand, columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const text = draw.word(draw.house.quarters);
  return columns.flatMap((column, at) => {
    if (at % 3 !== 2) return [column];
    const quarter = (at + 1) / 3;
    const cell: AmountColumn["cell"] = ({ facts }) =>
      derived(moneyOf(facts.filter(({ period }) => Math.ceil((period % 100) / 3) === quarter)).shown);
    return [column, { heads: [text.replace("{q}", String(quarter))], cell }];
  });
}

function units(hand: Hand, plan: Plan): readonly AmountColumn[] {
  const { town, draw, hasArea } = hand;
  const level = draw.pick("unitsAcross", hasArea ? ["areas"] : ["areas", "responsibilities"]);
  const isNamed = draw.chance.happens(0.5);
  const things: readonly Across[] =
    level === "areas"
      ? town.areas.map(({ name, prefix }) => ({
          head: name,
          holds: ({ responsibility }) => responsibility.startsWith(prefix),
        }))
      : town.responsibilities.map(([code, name]) => ({
          head: isNamed ? `${code} ${name}` : code,
          holds: ({ responsibility }) => responsibility === code,
        }));
  return crossed(hand, plan, things);
}

/** With a sum of what stands across; of both ledgers, one sum each where the ledgers are the outer headings. */
function withSum({ draw, words }: Hand, { scenario }: Plan, columns: readonly AmountColumn[]): readonly AmountColumn[] {
  if (!draw.has("sumColumn")) return columns;
  const sum = (facts: readonly Tagged[]): Cell => derived(moneyOf(facts).shown);
  if (scenario !== "columns") return [...columns, { heads: [words.sum], cell: ({ facts }) => sum(facts) }];
  const sums = (["budget", "outcome"] as const).map((source): AmountColumn => ({
    heads: [words.sum, words[source]],
    cell: ({ facts }) => sum(facts.filter((one) => one.source === source)),
  }));
  return [...columns, ...sums];
}
