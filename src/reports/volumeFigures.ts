/**
 * Which metric a volume or its cost is of: metrics that share a name (in two areas) are figures of their own. And
 * how volumes, costs and unit costs stand in a cell.
 */
import { measuresOf, type Compared, type Measured } from "../analysis/volumes";
import { nthOf, subjectKey, type Figure } from "../model/figure";
import type { Model } from "../sources/model";
import { ORE_PER } from "../model/money";
import type { RowOf } from "./columns";
import { decimalsOf, EMPTY, figure, number, percent, type Cell } from "./table";

export type Whose = Pick<Figure, "subject" | "nth">;

export type Side = "budget" | "outcome";

export function whoseIn({ volumes, organisation }: Model): (measured: Measured) => Whose {
  const all = measuresOf(volumes, organisation);
  const nth = nthOf(all.map(nameOf));
  const nthByKey = new Map(all.map(({ key }, index) => [key, nth[index]]));
  return (measured) => ({ subject: subjectKey("volume", nameOf(measured)), nth: nthByKey.get(measured.key) });
}

export function measureRow<T>({ key, label }: Measured, of: T): RowOf<T> {
  return { key: `measure:${key}`, label, kind: "line", of };
}

export function costFigure(whose: Whose, scenario: Side): Figure {
  return { what: "cost", ...whose, scenario };
}

/** A cost is printed as a size; its effect on the result is negative. */
export function costCell(one: Compared & { readonly whose: Whose }, side: Side): Cell {
  return { ...figure(costFigure(one.whose, side), one[side].cost), isSize: true };
}

export function count(value: number | undefined, figure?: Figure): Cell {
  return value === undefined ? EMPTY : number(value, decimalsOf(value), figure && { figure, unit: "count" });
}

/** Unit costs in kr: whole ones from 100 kr, two decimals below. */
export function kronor(ore: number | undefined, figure?: Figure): Cell {
  if (ore === undefined) return EMPTY;
  const value = ore / ORE_PER.kr;
  return number(value, Math.abs(value) >= 100 ? 0 : 2, figure && { figure, unit: "orePer", exact: ore });
}

/** In percent; empty where either is unknown. */
export function growth(before: number | undefined, now: number | undefined, figure?: Figure): Cell {
  if (before === undefined || now === undefined) return EMPTY;
  const value = before === 0 ? undefined : (100 * (now - before)) / before;
  return percent(value, 1, figure && { figure, unit: "percent" });
}

function nameOf({ years, label }: Measured): string {
  return years[0]?.metric ?? label;
}
