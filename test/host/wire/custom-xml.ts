/** Custom XML parts of the workbook. */
import type { Book, CustomXml } from "../cells/shape";
import { required } from "./collection";
import type { Json } from "./json";
import { described, readOnly, wire, type WireObject } from "./type";

interface PartAt {
  readonly book: Book;
  readonly part: CustomXml;
}

interface Scoped {
  readonly book: Book;
  readonly namespace: string;
}

const partType = described<PartAt>({
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { Id: readOnly(({ part }) => part.id), NamespaceUri: readOnly(({ part }) => namespaceOf(part)) },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args) => {
      part.xml = args.text(0);
    },
    Delete: ({ book, part }) => {
      book.customXml = book.customXml.filter((other) => other !== part);
    },
  },
});

const scopedType = described<Scoped>({
  name: "CustomXmlPartScopedCollection",
  items: (scoped) => parts(scoped).map((part) => wire(partType, { book: scoped.book, part })),
  item: (scoped, key) => part(scoped.book, key),
  methods: {
    GetCount: (scoped) => parts(scoped).length,
    GetOnlyItemOrNullObject: (scoped) => {
      const [only, another] = parts(scoped);
      return only === undefined || another !== undefined ? null : wire(partType, { book: scoped.book, part: only });
    },
  },
});

export const customXmlPartsType = described<Book>({
  name: "CustomXmlPartCollection",
  items: (book) => book.customXml.map((xml) => wire(partType, { book, part: xml })),
  item: (book, key) => part(book, key),
  methods: {
    Add: (book, args) => {
      const added = { id: book.newId("item"), xml: args.text(0) };
      book.customXml.push(added);
      return wire(partType, { book, part: added });
    },
    GetByNamespace: (book, args) => wire(scopedType, { book, namespace: args.text(0) }),
    GetItemOrNullObject: (book, args) => {
      const found = book.customXml.find((xml) => xml.id === args.json(0));
      return found === undefined ? null : wire(partType, { book, part: found });
    },
    GetCount: (book) => book.customXml.length,
  },
});

function part(book: Book, key: Json): WireObject {
  return wire(partType, {
    book,
    part: required(
      book.customXml.find((xml) => xml.id === key),
      "custom XML part",
      key
    ),
  });
}

function parts({ book, namespace }: Scoped): readonly CustomXml[] {
  return book.customXml.filter((xml) => namespaceOf(xml) === namespace);
}

function namespaceOf({ xml }: CustomXml): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}
