/** API types that are nothing but properties kept in a bag: their scalars with the values a new one has. */
import { partOf, type Bag } from "../cells/bag";
import { asColor } from "./colors";
import type { Json } from "./json";
import type { Scene } from "./scene";
import { described, wire, type Method, type Scalar, type WireObject, type WireType } from "./type";

/** A type whose scalars are read from the bag, or the given start value, and written to it. */
export function bagType(
  name: string,
  start: Readonly<Record<string, Json>>,
  parts: Readonly<Record<string, () => WireType<Bag>>> = {},
  more: Pick<WireType<Bag>, "methods" | "links"> = {}
): WireType<Bag> {
  const scalars = Object.fromEntries(
    Object.entries(start).map(([property, value]) => [property, scalar(property, value)] as const)
  );
  const links = Object.fromEntries(
    Object.entries(parts).map(([part, type]) => [part, (bag: Bag) => wire(type(), partOf(bag, part))] as const)
  );
  return described({ name, scalars, links: { ...links, ...more.links }, methods: more.methods ?? {} });
}

/** The same type for things that hold such a bag. */
export function holding<T>(
  type: WireType<Bag>,
  bagOf: (self: T) => Bag
): WireType<T> & Required<Pick<WireType<T>, "scalars" | "links" | "methods">> {
  const scalars = Object.entries(type.scalars ?? {}).map(([name, { read, write }]): [string, Scalar<T>] => [
    name,
    {
      ...(read ? { read: (self: T, scene: Scene) => read(bagOf(self), scene) } : {}),
      ...(write ? { write: (self: T, value: Json, scene: Scene) => write(bagOf(self), value, scene) } : {}),
    },
  ]);
  const links = Object.entries(type.links ?? {}).map(
    ([name, link]): [string, (self: T, scene: Scene) => WireObject | null] => [
      name,
      (self, scene) => link(bagOf(self), scene),
    ]
  );
  const methods = Object.entries(type.methods ?? {}).map(([name, method]): [string, Method<T>] => [
    name,
    (self, args, scene) => method(bagOf(self), args, scene),
  ]);
  return {
    name: type.name,
    scalars: Object.fromEntries(scalars),
    links: Object.fromEntries(links),
    methods: Object.fromEntries(methods),
  };
}

function scalar(property: string, start: Json): Scalar<Bag> {
  const isColor = property.endsWith("Color");
  return {
    read: (bag) => bag.values[property] ?? start,
    write: (bag, value) => {
      bag.values[property] = isColor && typeof value === "string" ? asColor(value) : value;
    },
  };
}
