/** API types that are nothing but properties kept in a bag: their scalars with the values a new one has. */
import { partOf, type Bag } from "../cells/bag";
import type { Json } from "./json";
import { wire, type Scalar, type WireType } from "./type";

/** A type whose scalars are read from the bag, or the given start value, and written to it. */
export function bagType(
  name: string,
  start: Readonly<Record<string, Json>>,
  parts: Readonly<Record<string, () => WireType<Bag>>> = {},
  more: Pick<WireType<Bag>, "methods" | "links"> = {},
): WireType<Bag> {
  const scalars = Object.fromEntries(Object.entries(start).map(([property, value]) => [property, scalar(property, value)] as const));
  const links = Object.fromEntries(
    Object.entries(parts).map(([part, type]) => [part, (bag: Bag) => wire(type(), partOf(bag, part))] as const),
  );
  return { name, scalars, links: { ...links, ...more.links }, methods: more.methods ?? {} };
}

function scalar(property: string, start: Json): Scalar<Bag> {
  return {
    read: (bag) => bag.values[property] ?? start,
    write: (bag, value) => {
      bag.values[property] = value;
    },
  };
}
