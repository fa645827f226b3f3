/** `getCellProperties` and `setCellProperties`: formats cell by cell in one call. */
import { Failure } from "../cells/failure";
import { isObject, type Json, type JsonObject } from "./json";
import { memberName, query, unknownMember } from "./query";
import { rangeObject } from "./range";
import type { RangeAt } from "./range-at";
import type { Scene } from "./scene";
import type { WireObject } from "./type";

/** Rows of what was asked for, in the API's own camelCase. */
export function cellProperties(range: RangeAt, wanted: Json, scene: Scene): Json {
  const names = pathsOf(isObject(wanted) ? wanted : {}, "");
  return grid(range, (cell) => camelCased(query(cell, { Select: names }, scene)));
}

/** `null` and `{}` leave a cell as it is. */
export function setCellProperties(range: RangeAt, data: Json, scene: Scene): void {
  const rows = Array.isArray(data) ? (data as readonly Json[]) : [];
  if (rows.length !== range.rect.rows) throw new Failure("InvalidArgument", "The properties do not have the range's shape.");
  for (const [down, row] of rows.entries()) {
    const cells = Array.isArray(row) ? (row as readonly Json[]) : [];
    for (const [right, properties] of cells.entries()) {
      if (isObject(properties)) assign(cellOf(range, down, right), properties, scene);
    }
  }
}

function assign(object: WireObject, properties: JsonObject, scene: Scene): void {
  for (const [name, value] of Object.entries(properties)) {
    const scalar = memberName(object.type, "scalars", name);
    const link = memberName(object.type, "links", name);
    const child = link === undefined ? undefined : object.type.links?.[link]?.(object.self, scene);
    if (scalar !== undefined) object.type.scalars?.[scalar]?.write?.(object.self, value, scene);
    else if (child && isObject(value) && child.type.item !== undefined) assignItems(child, value, scene);
    else if (child && isObject(value)) assign(child, value, scene);
    else throw unknownMember(object.type, name);
  }
}

/** Borders: `{ top: { style: "Continuous" } }`. */
function assignItems(collection: WireObject, value: JsonObject, scene: Scene): void {
  for (const [side, properties] of Object.entries(value)) {
    const key = `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
    const item = collection.type.item?.(collection.self, key, scene);
    if (item && isObject(properties)) assign(item, properties, scene);
  }
}

function grid(range: RangeAt, read: (cell: WireObject) => Json): Json {
  return Array.from({ length: range.rect.rows }, (_, down) =>
    Array.from({ length: range.rect.columns }, (_unused, right) => read(cellOf(range, down, right))),
  );
}

function cellOf(range: RangeAt, down: number, right: number): WireObject {
  return rangeObject(range.sheet, { row: range.rect.row + down, column: range.rect.column + right, rows: 1, columns: 1 });
}

function pathsOf(wanted: JsonObject, prefix: string): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => (isObject(value) ? pathsOf(value, `${prefix}${name}/`) : value === true ? [prefix + name] : []));
}

function camelCased(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCased(inner)]));
}
