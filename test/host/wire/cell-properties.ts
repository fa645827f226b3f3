/** `getCellProperties` and `setCellProperties`: formats cell by cell in one call. */
import { Failure } from "../cells/failure";
import { isObject, type Json, type JsonObject } from "./json";
import { rangeObject } from "./places";
import { memberName, unknownMember } from "./query";
import type { RangeAt } from "./range-at";
import type { Scene } from "./scene";
import type { WireObject } from "./type";

/** Borders go by their side here, by the edge of a range elsewhere. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** Rows of what was asked for, in the API's own camelCase. */
export function cellProperties(range: RangeAt, wanted: Json, scene: Scene): Json {
  return grid(range, (cell) => described(cell, isObject(wanted) ? wanted : {}, scene));
}

/** `null` and `{}` leave a cell as it is. */
export function setCellProperties(range: RangeAt, data: Json, scene: Scene): void {
  const rows = Array.isArray(data) ? (data as readonly Json[]) : [];
  if (rows.length !== range.rect.rows)
    throw new Failure("InvalidArgument", "The properties do not have the range's shape.");
  for (const [down, row] of rows.entries()) {
    const cells = Array.isArray(row) ? (row as readonly Json[]) : [];
    if (cells.length !== range.rect.columns)
      throw new Failure("InvalidArgument", "The properties do not have the range's shape.");
    for (const [right, properties] of cells.entries()) {
      if (isObject(properties)) assign(cellOf(range, down, right), properties, scene);
    }
  }
}

function described(object: WireObject, wanted: JsonObject, scene: Scene): Json {
  const entries = Object.entries(wanted).flatMap(([name, wish]): readonly (readonly [string, Json])[] => {
    if (wish === true) return [[name, scalarOf(object, name, scene)]];
    const link = memberName(object.type, "links", name);
    const child = link === undefined ? undefined : object.type.links?.[link]?.(object.self, scene);
    if (!isObject(wish) || !child) throw unknownMember(object.type, name);
    return [[name, child.type.item === undefined ? described(child, wish, scene) : describedSides(child, wish, scene)]];
  });
  return Object.fromEntries(entries);
}

function describedSides(borders: WireObject, wanted: JsonObject, scene: Scene): Json {
  const sides = Object.entries(EDGES).filter(([side]) => side !== "horizontal" && side !== "vertical");
  return Object.fromEntries(
    sides.map(([side, edge]) => [side, described(borderOf(borders, edge, scene), wanted, scene)])
  );
}

function scalarOf(object: WireObject, name: string, scene: Scene): Json {
  const scalar = memberName(object.type, "scalars", name);
  const read = scalar === undefined ? undefined : object.type.scalars?.[scalar]?.read;
  if (read === undefined) throw unknownMember(object.type, name);
  return read(object.self, scene) ?? null;
}

function assign(object: WireObject, properties: JsonObject, scene: Scene): void {
  // A line that is taken away has no colour or weight: setting these would draw it again.
  const entries = properties["style"] === "None" ? [["style", "None"] as const] : Object.entries(properties);
  for (const [name, value] of entries) {
    const scalar = memberName(object.type, "scalars", name);
    const link = memberName(object.type, "links", name);
    const child = link === undefined ? undefined : object.type.links?.[link]?.(object.self, scene);
    if (scalar !== undefined) object.type.scalars?.[scalar]?.write?.(object.self, value, scene);
    else if (child && isObject(value) && child.type.item !== undefined) assignSides(child, value, scene);
    else if (child && isObject(value)) assign(child, value, scene);
    else throw unknownMember(object.type, name);
  }
}

function assignSides(borders: WireObject, value: JsonObject, scene: Scene): void {
  for (const [side, properties] of Object.entries(value)) {
    const edge = EDGES[side];
    if (edge === undefined) throw unknownMember(borders.type, side);
    if (isObject(properties)) assign(borderOf(borders, edge, scene), properties, scene);
  }
}

function borderOf(borders: WireObject, edge: string, scene: Scene): WireObject {
  const border = borders.type.item?.(borders.self, edge, scene);
  if (border === undefined) throw unknownMember(borders.type, edge);
  return border;
}

function grid(range: RangeAt, read: (cell: WireObject) => Json): Json {
  return Array.from({ length: range.rect.rows }, (_, down) =>
    Array.from({ length: range.rect.columns }, (_unused, right) => read(cellOf(range, down, right)))
  );
}

function cellOf(range: RangeAt, down: number, right: number): WireObject {
  return rangeObject(range.sheet, {
    row: range.rect.row + down,
    column: range.rect.column + right,
    rows: 1,
    columns: 1,
  });
}
