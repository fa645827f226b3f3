/** Defined names of the workbook or of one sheet. */
import { formatRect, parseAddress, quoteSheet } from "../cells/address";
import { Failure } from "../cells/failure";
import { referencesOf, tokenize } from "../cells/formula";
import type { Book, MemoryName, Sheet } from "../cells/shape";
import { rangeOfName } from "./addressing";
import { required } from "./collection";
import type { Json } from "./json";
import { rangeObject, rangeType, worksheetObject } from "./places";
import { described, readOnly, wire, type Arguments, type WireObject } from "./type";
import { asFlag, asText } from "./values";

interface NamesAt {
  readonly book: Book;
  readonly scope: Sheet | undefined;
}

interface NameAt {
  readonly book: Book;
  readonly item: MemoryName;
}

const namedItemType = described<NameAt>({
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: readOnly(({ item }) => item.name),
    Scope: readOnly(({ item }) => (item.scope ? "Worksheet" : "Workbook")),
    Formula: {
      read: ({ item }) => item.formula,
      write: ({ item }, value) => {
        item.formula = asText(value);
      },
    },
    Value: readOnly(({ book, item }) => valueOf(book, item)),
    Type: readOnly(({ book, item }) => typeOf(book, item)),
    Visible: {
      read: ({ item }) => item.visible,
      write: ({ item }, value) => {
        item.visible = asFlag(value);
      },
    },
    Comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value) => {
        item.comment = asText(value);
      },
    },
  },
  links: {
    Worksheet: ({ item }) => {
      if (item.scope === undefined) throw new Failure("ItemNotFound", "The name belongs to the workbook.");
      return worksheetObject(item.scope);
    },
    WorksheetOrNullObject: ({ item }) => (item.scope ? worksheetObject(item.scope) : null),
  },
  methods: {
    GetRange: ({ book, item }) => {
      const range = rangeOfName(book, item);
      if (range === undefined) throw new Failure("InvalidReference", `The name "${item.name}" is no range.`);
      return rangeObject(range.sheet, range.rect);
    },
    GetRangeOrNullObject: ({ book, item }) => {
      const range = rangeOfName(book, item);
      return range === undefined ? null : rangeObject(range.sheet, range.rect);
    },
    Delete: ({ book, item }) => {
      book.names = book.names.filter((other) => other !== item);
    },
  },
  check: ({ book, item }) => {
    if (!book.names.includes(item)) throw new Failure("ItemNotFound", `The name "${item.name}" is gone.`);
  },
});

export const namesType = described<NamesAt>({
  name: "NamedItemCollection",
  items: (self) => namesOf(self).map((item) => wire(namedItemType, { book: self.book, item })),
  item: (self, key) => required(found(self, key) ?? undefined, "name", key),
  methods: {
    Add: (self, args) => add(self, args, reference(self, args)),
    AddFormulaLocal: (self, args) => add(self, args, args.text(1)),
    GetItemOrNullObject: (self, args) => found(self, args.json(0)),
    GetCount: (self) => namesOf(self).length,
  },
});

function namesOf({ book, scope }: NamesAt): readonly MemoryName[] {
  return scope === undefined
    ? book.names.filter((name) => name.scope === undefined)
    : book.names.filter((name) => name.scope === scope);
}

function found(self: NamesAt, key: Json): WireObject | null {
  const item = typeof key === "string" ? self.book.findName(key, self.scope) : undefined;
  return item === undefined ? null : wire(namedItemType, { book: self.book, item });
}

function add({ book, scope }: NamesAt, args: Arguments, formula: string): WireObject {
  const name = args.text(0);
  if (!isName(name)) throw new Failure("InvalidArgument", `"${name}" is no valid name.`);
  if (book.findName(name, scope)) throw new Failure("ItemAlreadyExists", `The name "${name}" already exists.`);
  const item: MemoryName = {
    name,
    scope,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    comment: args.text(2, ""),
    visible: true,
  };
  book.names.push(item);
  return wire(namedItemType, { book, item });
}

function reference({ book }: NamesAt, args: Arguments): string {
  const range = args.object(1, rangeType);
  if (range !== undefined) return `=${quoteSheet(range.sheet.name)}!${formatRect(range.rect, "$")}`;
  const value = args.json(1);
  if (typeof value !== "string") return `=${JSON.stringify(value)}`;
  const address = value.startsWith("=") ? undefined : parseAddress(value);
  if (address === undefined) return value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
  const sheet = address.sheet ?? book.activeSheet.name;
  return `=${quoteSheet(sheet)}!${formatRect(address.rect, "$")}`;
}

function isName(name: string): boolean {
  const [token, more] = tokenize(name);
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return isWord && more === undefined && token?.kind === "name" && !/^[RC]$/i.test(name);
}

function valueOf(book: Book, item: MemoryName): Json {
  if (rangeOfName(book, item) !== undefined) return item.formula.slice(1);
  const constant = /^="((?:[^"]|"")*)"$/.exec(item.formula)?.[1];
  if (constant !== undefined) return constant.replaceAll('""', '"');
  const number = Number(item.formula.slice(1));
  return Number.isFinite(number) ? number : item.formula;
}

function typeOf(book: Book, item: MemoryName): string {
  if (rangeOfName(book, item) !== undefined) return "Range";
  if (item.formula.includes("#REF!") || referencesOf(item.formula).length > 0) return "Error";
  return typeof valueOf(book, item) === "number" ? "Double" : "String";
}
