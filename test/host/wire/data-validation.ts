/** Data validation of a range, kept as it is set; the host does not enforce it. */
import { intersection, sameRect } from "../cells/address";
import { Failure } from "../cells/failure";
import { emptyBag, type Bag } from "../cells/bag";
import type { Json, JsonObject } from "./json";
import type { RangeAt } from "./range-at";
import { described, readOnly, type Scalar } from "./type";
import { asObject } from "./values";
import { requireUnprotected } from "./writing";

export const validationType = described<RangeAt>({
  name: "DataValidation",
  scalars: {
    Type: readOnly((range) => {
      const rule = existing(range)?.values["Rule"];
      const kind = typeof rule === "object" && rule !== null ? Object.keys(rule)[0] : undefined;
      return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
    }),
    Rule: kept("Rule", {}),
    Prompt: told("Prompt", { message: "", showPrompt: true, title: "" }, 255),
    ErrorAlert: told("ErrorAlert", { message: "", showAlert: true, style: "Stop", title: "" }, 225),
    IgnoreBlanks: kept("IgnoreBlanks", true),
    Valid: readOnly(() => true),
  },
  methods: {
    Clear: (range) => {
      requireUnprotected(range.sheet);
      range.sheet.validations = range.sheet.validations.filter(
        (rule) => intersection(rule.rect, range.rect) === undefined
      );
    },
  },
});

function kept(name: string, start: Json): Scalar<RangeAt> {
  return {
    read: (range) => existing(range)?.values[name] ?? start,
    write: (range, value) => {
      requireUnprotected(range.sheet);
      bagOf(range).values[name] = value;
    },
  };
}

/** A title of at most 32 characters and a message: the limits of the file format (MS-XLS, DValStrings). */
function told(name: string, start: JsonObject, longest: number): Scalar<RangeAt> {
  const plain = kept(name, start);
  return {
    ...plain,
    write: (range, value, scene) => {
      const { title = "", message = "" } = asObject(value);
      if (String(title).length > 32 || String(message).length > longest)
        throw new Failure("InvalidArgument", `The title or message of the ${name} is too long.`);
      plain.write?.(range, value, scene);
    },
  };
}

function existing(range: RangeAt): Bag | undefined {
  return range.sheet.validations.find((rule) => intersection(rule.rect, range.rect) !== undefined)?.bag;
}

function bagOf({ sheet, rect }: RangeAt): Bag {
  const known = sheet.validations.find((rule) => sameRect(rule.rect, rect));
  if (known) return known.bag;
  const bag = emptyBag();
  sheet.validations.push({ id: sheet.book.newId("item"), rect, bag });
  return bag;
}
