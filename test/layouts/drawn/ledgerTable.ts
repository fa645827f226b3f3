/** One table of a ledger: rows grouped, indented and summed as reports do, below one or two rows of headings. */
import type { CellValue } from "../../../src/workbook";
import { addedColumns, rowNumbers } from "./addedColumns";
import { amountsOf } from "./amounts";
import { groupedBy, type Cell, type LedgerSource, type Tagged } from "./cells";
import { fieldsOf, type Field, type Group, type Hand, type Plan } from "./fields";
import { rowsOf, type Column, type Grid } from "./rows";

export function ledgerTable(hand: Hand, plan: Plan, facts: readonly Tagged[], alone: LedgerSource): Grid {
  const { draw } = hand;
  const fields = fieldsOf(hand, plan);
  const outer = fields.find(({ key }) => key === "unit");
  const grouping = outer === undefined ? "none" : draw.pick("grouping");
  const isFlowing = ["list", "yearTotal", "debitCredit", "periodAndAck"].includes(plan.across);
  const isList = isFlowing && plan.hasPeriod;
  const keys = inOrder(hand, fields, grouping === "none" ? undefined : outer);
  const columnsOf = (all: readonly Field[]): readonly (readonly Column[])[] => all.map(columnsOfField);
  const amounts = amountsOf(hand, plan, alone).map((column) => ({ isSummed: true, ...column }));
  const isWholeYear = plan.across === "yearTotal" && plan.scenario === "alone";
  const extras = [...extrasOf(hand, isList), ...addedColumns(hand, { isList, isFlowing, isWholeYear, whole: facts })];
  const numbers = grouping === "none" && isFlowing ? rowNumbers(hand) : [];
  const shown = grouping === "headings" ? keys.filter((field) => field !== outer) : keys;
  const blocks =
    grouping === "none" && isFlowing && draw.pick("columnOrder") === "shuffled"
      ? draw.chance.shuffled([...columnsOf(shown), ...extras, amounts])
      : [...columnsOf(shown), amounts, ...extras];
  const columns = [...numbers, ...blocks.flat()];
  const groups = groupsOf(
    fields,
    plan.across === "periodAndAck" ? plan.whole : [],
    sorted(facts, grouping !== "none" || draw.chance.happens(0.5))
  );
  const { heads, merged } = headsOf(hand, columns);
  const first = columns.findIndex((column) => amounts.some((amount) => amount === column));
  const hasYear = plan.across === "months" && draw.has("yearRow");
  const named = hasYear ? belowYear({ heads, merged }, first, amounts.length, hand.town.year) : { heads, merged };
  return {
    ...named,
    rows: rowsOf(hand, { groups, columns, grouping, outer, canSum: plan.scenario !== "rows" }),
  };
}

/** Keys as they stand from the left: the outer one first, the others as somebody has put them. */
function inOrder({ draw }: Hand, fields: readonly Field[], outer: Field | undefined): readonly Field[] {
  const rest = fields.filter((field) => field !== outer);
  const others = draw.chance.happens(0.35) ? draw.chance.shuffled(rest) : rest;
  return outer === undefined ? others : [outer, ...others];
}

function columnsOfField({ heads, cells }: Field): readonly Column[] {
  return heads.map((head, at) => ({
    heads: [head],
    isSummed: false,
    cell: ({ facts: [first] }) => (first === undefined ? "" : (cells(first)[at] ?? "")),
  }));
}

function extrasOf({ draw, words }: Hand, isList: boolean): readonly (readonly Column[])[] {
  const { chance, house } = draw;
  const one = (head: string, cell: Column["cell"]): readonly Column[] => [{ heads: [head], isSummed: false, cell }];
  const extras: (readonly Column[])[] = [];
  switch (draw.pick("textColumn", isList ? undefined : ["no", "comment"])) {
    case "text":
      extras.push(one(words.text, () => chance.one(house.texts)));
      break;
    case "counterpart":
      extras.push(one(words.counterpart, () => (chance.happens(0.6) ? chance.one(house.counterparts) : "")));
      break;
    case "anonymised":
      extras.push(one(words.counterpart, () => (chance.happens(0.4) ? house.hidden : chance.one(house.counterparts))));
      break;
    case "comment":
      extras.push(one(words.comment, () => (chance.happens(0.08) ? chance.one(house.comments) : "")));
      break;
    case "no":
  }
  if (isList && draw.has("voucherColumn"))
    extras.push(one(words.voucher, (_, at) => `${"ABLK"[at % 4] ?? "A"}${String(10_000 + at * 3)}`));
  return extras;
}

/** By unit, account and period, each in the town's own order; or as they were booked. */
function sorted(facts: readonly Tagged[], isByUnit: boolean): readonly Tagged[] {
  if (!isByUnit) return facts;
  const units = [...new Set(facts.map(({ responsibility }) => responsibility))];
  const place = ({ responsibility }: Tagged): number => units.indexOf(responsibility);
  return [...facts].sort((a, b) => place(a) - place(b) || a.account.localeCompare(b.account) || a.period - b.period);
}

/** Facts that show the same keys stand in one row. */
function groupsOf(fields: readonly Field[], whole: readonly Tagged[], facts: readonly Tagged[]): readonly Group[] {
  const keyOf = (fact: Tagged, all: readonly Field[]): string => JSON.stringify(all.map(({ cells }) => cells(fact)));
  const undated = fields.filter(({ key }) => key !== "period");
  const series = groupedBy(whole, (fact) => `${fact.source}${keyOf(fact, undated)}`);
  return [...groupedBy(facts, (fact) => keyOf(fact, fields)).values()].map((own) => {
    const [first] = own;
    return {
      facts: own,
      series: first === undefined ? [] : (series.get(`${first.source}${keyOf(first, undated)}`) ?? []),
    };
  });
}

/** One more row of headings: the year, above the first of its months or over them all. */
function belowYear(
  { heads, merged }: Pick<Grid, "heads" | "merged">,
  first: number,
  count: number,
  year: number
): Pick<Grid, "heads" | "merged"> {
  const below = merged.map(([row, from, to]) => [row + 1, from, to] as const);
  const top = Array.from({ length: first + count }, (_, at): Cell => (at === first ? year : ""));
  return { heads: [top, ...heads], merged: [[0, first, first + count - 1], ...below] };
}

function headsOf({ draw, words, monthHeading }: Hand, columns: readonly Column[]): Pick<Grid, "heads" | "merged"> {
  const breaks = draw.has("lineBreaks");
  const broken = (head: Cell): Cell => (breaks && typeof head === "string" ? head.replace(" ", "\n") : head);
  if (columns.every(({ heads }) => heads.length === 1)) {
    const single = columns.map(({ heads: [head = ""] }) => head);
    return { heads: draw.has("partedHeads") ? inTwoRows(single) : [single.map(broken)], merged: [] };
  }
  const way = draw.pick("groupHeads", monthHeading === "serial" ? ["merged", "first", "repeated"] : undefined);
  if (way === "flat") return { heads: [columns.map(({ heads }) => broken(heads.join(" ")))], merged: [] };
  const tops = columns.map(({ heads }) => (heads.length === 2 ? (heads[0] ?? "") : ""));
  const isFirst = tops.map((top, at) => top !== "" && top !== tops[at - 1]);
  const top = way === "repeated" ? tops : tops.map((one, at) => (isFirst[at] === true ? one : ""));
  const lastOf = (at: number): number => tops.findIndex((one, later) => later > at && one !== tops[at]) - 1;
  const merged = tops.flatMap((_, at) => {
    const last = lastOf(at) < 0 ? tops.length - 1 : lastOf(at);
    return isFirst[at] === true && last > at ? [[0, at, last] as const] : [];
  });
  const bottom = columns.map(({ heads }) => broken(heads.at(-1) ?? words.amount));
  return { heads: [top, bottom], merged: way === "merged" ? merged : [] };
}

/** Headings of several words go on in the row below. */
function inTwoRows(heads: readonly CellValue[]): readonly (readonly Cell[])[] {
  const parts = heads.map((head): readonly [CellValue, CellValue] => {
    const at = typeof head === "string" ? head.indexOf(" ") : -1;
    return typeof head === "string" && at > 0 ? [head.slice(0, at), head.slice(at + 1)] : ["", head];
  });
  return parts.some(([top]) => top !== "") ? [parts.map(([top]) => top), parts.map(([, below]) => below)] : [heads];
}
