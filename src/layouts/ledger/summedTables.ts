/**
 * Outcome or budget of areas, summed already, beside ledgers that are read row by row: a follow-up that somebody has
 * made. It is no part of the ledgers; it is told, and what it says of the same months controls them.
 */
import { ORE_PER } from "../../model/money";
import type { AreaId } from "../../model/organisation";
import type { Place } from "../../model/problem";
import { codeOf, isTotalLabel } from "../../sources/cell";
import { AMOUNT, RESPONSIBILITY } from "../mapping/fields";
import { scaleOf } from "../mapping/mapping";
import { areaOfText, type Known } from "../said/known";
import { placeOfPart } from "../shaping/places";
import { periodsIn } from "../shaping/sample";
import { isOfYear } from "./ledgerGroups";
import type { LedgerSource } from "./ledgerSeen";
import { isSaid, type Tried } from "./ledgerSigns";

export interface SummedTable {
  readonly source: LedgerSource;
  readonly place: Place;
  /** Öre with their effect on the result; none where they are of other months, or not of whole areas. */
  readonly areas: ReadonlyMap<AreaId, number>;
  /** Öre of the last place that amounts are written to: 100 000 for whole tkr. */
  readonly precision: number;
  /** Whether something says the unit of its amounts. */
  readonly hasUnit: boolean;
}

export function summedTables(all: readonly Tried[], known: Known, year: number | undefined): readonly SummedTable[] {
  const own = all.filter((one) => isSaid(one) && isOfYear(one, year) && !one.isMonthsOwn);
  return own.map((one) => {
    const { part, source, table } = one;
    const scale = scaleOf(part);
    const orePer = ORE_PER[known.units.unit];
    return {
      source,
      place: placeOfPart({ part, base: 1, rows: table.rows.length }),
      areas: isComparable(one, known) ? areasOf(one, known, orePer) : new Map(),
      precision: (orePer * scale) / 10 ** decimalsOf(one, scale),
      hasUnit: scale !== 1,
    };
  });
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
