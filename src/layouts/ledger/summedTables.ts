/**
 * Outcome or budget of areas, summed already, beside ledgers that are read row by row: a follow-up that somebody has
 * made. It is no part of the ledgers; it is told, and what it says of the same months controls them.
 */
import { ORE_PER } from "../../model/money";
import type { AreaId } from "../../model/organisation";
import type { Place } from "../../model/problem";
import { monthOf } from "../../model/period";
import { codeOf, isTotalLabel } from "../../sources/cell";
import { periodIn } from "../../sources/date";
import { AMOUNT, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import { scaleOf } from "../mapping/mapping";
import { areaOfText, type Known } from "../said/known";
import { placeOfPart } from "../shaping/places";
import { periodsIn } from "../shaping/sample";
import type { Table } from "../tables/table";
import { isOfYear } from "./ledgerGroups";
import type { LedgerSource } from "./ledgerSeen";
import { isSaid, type Tried } from "./ledgerSigns";

export interface SummedTable {
  readonly source: LedgerSource;
  readonly place: Place;
  readonly table: Table;
  /** False where its amounts are not what the rows that are read come to for any span of months: sums of nothing. */
  readonly agrees: boolean;
  /** Öre with their effect on the result; none where they are of other months, or not of whole areas. */
  readonly areas: ReadonlyMap<AreaId, number>;
  /** Öre of the last place that amounts are written to: 100 000 for whole tkr. */
  readonly precision: number;
  /** Whether something says the unit of its amounts. */
  readonly hasUnit: boolean;
}

/** `read`: the ledgers whose rows are read. */
export function summedTables(
  all: readonly Tried[],
  read: readonly Tried[],
  known: Known,
  year: number | undefined
): readonly SummedTable[] {
  const own = all.filter((one) => isSaid(one) && isOfYear(one, year) && !one.isMonthsOwn);
  return own.map((one) => {
    const { part, source, table } = one;
    const scale = scaleOf(part);
    const orePer = ORE_PER[known.units.unit];
    return {
      source,
      place: placeOfPart({ part, base: 1, rows: table.rows.length }),
      table,
      agrees: isSumOfAny(one, read, known),
      areas: isComparable(one, known) ? areasOf(one, known, orePer) : new Map(),
      precision: (orePer * scale) / 10 ** decimalsOf(one, scale),
      hasUnit: scale !== 1,
    };
  });
}

/** About half of its areas come to what the rows do, in some month or through it, in the unit said or in any. */
function isSumOfAny(one: Tried, read: readonly Tried[], known: Known): boolean {
  if (read.some(({ table, doubts }) => !table.isWhole || doubts.length > 0)) return true;
  const scale = scaleOf(one.part);
  const within = scale / 10 ** decimalsOf(one, scale);
  const said = [...monthsOf([one], known)].map(([area, own]) => [area, sumOf(own, 0, YEAR)] as const);
  const factors = scale === 1 ? Object.values(ORE_PER).map((per) => per / ORE_PER.kr) : [1];
  return (["outcome", "budget"] as const).some((source) => {
    const months = monthsOf(
      read.filter((ledger) => ledger.source === source),
      known
    );
    const agreeing = (by: number, from: number, through: number): number =>
      said.filter(([area, amount]) => {
        const sum = sumOf(months.get(area) ?? [], from, through);
        return sum !== 0 && Math.abs(Math.abs(amount * by) - Math.abs(sum)) <= within * by;
      }).length;
    return factors.some((by) => SPANS.some(([from, through]) => agreeing(by, from, through) * 2 >= said.length));
  });
}

const YEAR = 12;

/** Months, from and through: the year so far, and each month alone. */
const SPANS = Array.from({ length: YEAR }, (_, before): readonly (readonly [from: number, through: number])[] => [
  [0, before + 1],
  [before + 1, before + 1],
]).flat();

/** By area, the sum of each month; of the year where a row has none. */
function monthsOf(ledgers: readonly Tried[], known: Known): ReadonlyMap<AreaId, readonly number[]> {
  const areas = new Map<AreaId, number[]>();
  for (const { sample } of ledgers) {
    const [place, amount, period] = [RESPONSIBILITY, AMOUNT, PERIOD].map((field) => sample.fields.indexOf(field));
    for (const row of sample.rows) {
      const [area, value] = [areaOfText(codeOf(row[place ?? -1] ?? ""), known), row[amount ?? -1]];
      if (area === undefined || typeof value !== "number") continue;
      const month = periodIn(row[period ?? -1] ?? "");
      const sums = areas.get(area) ?? Array.from({ length: YEAR + 1 }, () => 0);
      const at = month === undefined ? YEAR : monthOf(month);
      sums[at] = (sums[at] ?? 0) + value;
      areas.set(area, sums);
    }
  }
  return areas;
}

function sumOf(months: readonly number[], from: number, through: number): number {
  return months.slice(from, through + 1).reduce((sum, one) => sum + one, 0);
}

/** Nothing in it is doubted, all of it is seen, and it says no other month than the one that is reported. */
function isComparable({ doubts, table, sample, source }: Tried, { through }: Known): boolean {
  const last = Math.max(0, ...periodsIn(sample));
  return doubts.length === 0 && table.isWhole && (last === through || (last === 0 && source === "budget"));
}

/** One row for each area; none where an area has several, which may be some of its units. */
function areasOf({ sample: { rows, fields } }: Tried, known: Known, orePer: number): ReadonlyMap<AreaId, number> {
  const [place, amount] = [fields.indexOf(RESPONSIBILITY), fields.indexOf(AMOUNT)];
  const areas = new Map<AreaId, number>();
  for (const row of rows) {
    const text = codeOf(row[place] ?? "");
    const area = areaOfText(text, known);
    const value = row[amount];
    if (typeof value !== "number" || isTotalLabel(text)) continue;
    if (area === undefined || areas.has(area)) return new Map();
    areas.set(area, value * orePer * known.units.ledgerSign);
  }
  return areas;
}

/** 0, 1 or 2, as its amounts are written. */
function decimalsOf({ sample: { rows, fields } }: Tried, scale: number): number {
  const at = fields.indexOf(AMOUNT);
  const amounts = rows.map((row) => Number(row[at] ?? 0) / scale);
  const areWhole = (decimals: number): boolean =>
    amounts.every((amount) => Math.abs(amount * 10 ** decimals - Math.round(amount * 10 ** decimals)) < 1e-6);
  return [0, 1].find(areWhole) ?? 2;
}
