/** The add-in's own properties of a sheet: texts by key. */
import type { Sheet } from "../cells/shape";
import { required } from "./collection";
import type { Json } from "./json";
import { described, readOnly, wire, type WireObject } from "./type";
import { asText } from "./values";

interface PropertyAt {
  readonly sheet: Sheet;
  readonly key: string;
}

const propertyType = described<PropertyAt>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ sheet, key }) => sheet.properties.get(key) ?? "",
      write: ({ sheet, key }, value) => {
        sheet.properties.set(key, asText(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.properties.delete(key);
    },
  },
});

export const sheetPropertiesType = described<Sheet>({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.properties.keys()].map((key) => wire(propertyType, { sheet, key })),
  item: (sheet, key) => required(found(sheet, key) ?? undefined, "property", key),
  methods: {
    Add: (sheet, args) => {
      sheet.properties.set(args.text(0), args.text(1));
      return wire(propertyType, { sheet, key: args.text(0) });
    },
    GetItemOrNullObject: (sheet, args) => found(sheet, args.json(0)),
    GetCount: (sheet) => sheet.properties.size,
  },
});

function found(sheet: Sheet, key: Json): WireObject | null {
  const name = [...sheet.properties.keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : wire(propertyType, { sheet, key: name });
}
