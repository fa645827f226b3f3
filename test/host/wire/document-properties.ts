/** Title, author and the like of the workbook, kept as set. */
import { partOf, type Bag } from "../cells/bag";
import type { Book } from "../cells/shape";
import { notFound } from "./collection";
import type { Json } from "./json";
import { described, readOnly, wire, type Scalar, type WireObject } from "./type";

interface CustomAt {
  readonly bag: Bag;
  readonly key: string;
}

const customType = described<CustomAt>({
  name: "CustomProperty",
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ bag, key }) => bag.values[key] ?? null,
      write: ({ bag, key }, value) => {
        bag.values[key] = value;
      },
    },
    Type: readOnly(({ bag, key }) => typeName(bag.values[key] ?? null)),
  },
  methods: {
    Delete: ({ bag, key }) => {
      delete bag.values[key];
    },
  },
});

const customsType = described<Bag>({
  name: "CustomPropertyCollection",
  items: (bag) => Object.keys(bag.values).map((key) => wire(customType, { bag, key })),
  item: (bag, key) => {
    const property = customOf(bag, key);
    if (property === null) throw notFound("property", key);
    return property;
  },
  methods: {
    Add: (bag, args) => {
      bag.values[args.text(0)] = args.json(1);
      return customOf(bag, args.json(0));
    },
    GetItemOrNullObject: (bag, args) => customOf(bag, args.json(0)),
    GetCount: (bag) => Object.keys(bag.values).length,
  },
});

export const documentPropertiesType = described<Book>({
  name: "DocumentProperties",
  scalars: {
    ...Object.fromEntries(
      ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company", "LastAuthor"].map(
        (name) => [name, property(name)]
      )
    ),
    RevisionNumber: property("RevisionNumber", 0),
    CreationDate: readOnly((book) => book.properties.values["CreationDate"] ?? "2024-01-01T00:00:00Z"),
  },
  links: { Custom: (book) => wire(customsType, partOf(book.properties, "Custom")) },
});

function property(name: string, start: Json = ""): Scalar<Book> {
  return {
    read: (book) => book.properties.values[name] ?? start,
    write: (book, value) => {
      book.properties.values[name] = value;
    },
  };
}

function customOf(bag: Bag, key: Json): WireObject | null {
  return typeof key === "string" && key in bag.values ? wire(customType, { bag, key }) : null;
}

function typeName(value: Json): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}
