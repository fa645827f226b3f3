/** The add-in's own settings in the workbook. */
import type { Book } from "../cells/shape";
import { notFound } from "./collection";
import type { Json } from "./json";
import { described, readOnly, wire, type WireObject } from "./type";

interface SettingAt {
  readonly book: Book;
  readonly key: string;
}

const settingType = described<SettingAt>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ book, key }) => book.settings.get(key) ?? null,
      write: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
  check: ({ book, key }) => {
    if (!book.settings.has(key)) throw notFound("setting", key);
  },
});

export const settingsType = described<Book>({
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => wire(settingType, { book, key })),
  item: (book, key) => {
    const setting = settingOf(book, key);
    if (setting === null) throw notFound("setting", key);
    return setting;
  },
  methods: {
    Add: (book, args) => {
      book.settings.set(args.text(0), args.json(1));
      return settingOf(book, args.text(0));
    },
    GetItemOrNullObject: (book, args) => settingOf(book, args.json(0)),
    GetCount: (book) => book.settings.size,
  },
});

function settingOf(book: Book, key: Json): WireObject | null {
  return typeof key === "string" && book.settings.has(key) ? wire(settingType, { book, key }) : null;
}
