/** Finding cells by the text that they show. */
import { cellRect, WHOLE_SHEET, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { shownText } from "../cells/shown-text";
import { isObject, type Json } from "./json";
import { areasObject, rangeObject } from "./places";
import type { RangeAt } from "./range-at";
import type { Arguments, Method } from "./type";

interface Place {
  readonly row: number;
  readonly column: number;
}

export const rangeSearch: Readonly<Record<string, Method<RangeAt>>> = {
  Find: (range, args) => {
    const place = firstOf(range, args) ?? notThere(args);
    return rangeObject(range.sheet, cellRect(place.row, place.column));
  },
  FindOrNullObject: (range, args) => {
    const place = firstOf(range, args);
    return place === undefined ? null : rangeObject(range.sheet, cellRect(place.row, place.column));
  },
};

export const sheetSearch: Readonly<Record<string, Method<Sheet>>> = {
  FindAll: (sheet, args) => {
    const rects = rectsOf(found(sheet, WHOLE_SHEET, args));
    return areasObject(sheet, rects.length > 0 ? rects : notThere(args));
  },
  FindAllOrNullObject: (sheet, args) => {
    const rects = rectsOf(found(sheet, WHOLE_SHEET, args));
    return rects.length === 0 ? null : areasObject(sheet, rects);
  },
};

/** Within the range; from a single cell on through the whole sheet. */
function firstOf({ sheet, rect }: RangeAt, args: Arguments): Place | undefined {
  const isBackwards = option(args.json(1), "searchDirection") === "Backwards";
  const inOrder = (places: readonly Place[]): readonly Place[] => (isBackwards ? [...places].reverse() : places);
  if (rect.rows * rect.columns > 1) return inOrder(found(sheet, rect, args))[0];
  const places = inOrder(found(sheet, WHOLE_SHEET, args));
  const isPast = (place: Place): boolean => {
    const order = place.row - rect.row || place.column - rect.column;
    return isBackwards ? order < 0 : order > 0;
  };
  return places.find(isPast) ?? places[0];
}

/** Row by row. */
function found(sheet: Sheet, rect: Rect, args: Arguments): readonly Place[] {
  const criteria = args.json(1);
  const matchesCase = option(criteria, "matchCase") === true;
  const isComplete = option(criteria, "completeMatch") === true;
  const folded = (text: string): string => (matchesCase ? text : text.toLowerCase());
  const wanted = folded(args.text(0));
  const places: Place[] = [];
  sheet.cells.each(rect, (row, column) => {
    const shown = folded(shownText(sheet, row, column));
    if (isComplete ? shown === wanted : shown.includes(wanted)) places.push({ row, column });
  });
  return places.sort((a, b) => a.row - b.row || a.column - b.column);
}

function rectsOf(places: readonly Place[]): readonly Rect[] {
  return places.map(({ row, column }) => cellRect(row, column));
}

function option(criteria: Json, name: string): Json | undefined {
  return isObject(criteria) ? criteria[name] : undefined;
}

function notThere(args: Arguments): never {
  throw new Failure("ItemNotFound", `No cell shows "${args.text(0)}".`);
}
