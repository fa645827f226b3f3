/** What an address or a name in an argument stands for. */
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import { rectOf, tokenize } from "../cells/formula";
import type { Book, MemoryName, Sheet } from "../cells/shape";
import { rangeType } from "./places";
import { RangeAt } from "./range-at";
import type { Arguments } from "./type";

/** An address or a defined name on the sheet; the whole sheet when left out. */
export function rectAt(sheet: Sheet, address: string | undefined): Rect {
  if (address === undefined || address === "") return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const found = parseAddress(address);
  if (found !== undefined) {
    const isElsewhere = found.sheet !== undefined && found.sheet.toLowerCase() !== sheet.name.toLowerCase();
    if (isElsewhere) throw new Failure("InvalidArgument", `"${address}" lies on another sheet.`);
    return found.rect;
  }
  const name = sheet.book.findName(address, sheet) ?? sheet.book.findName(address);
  const range = name === undefined ? undefined : rangeOfName(sheet.book, name);
  if (range?.sheet === sheet) return range.rect;
  const table = sheet.tables.find((item) => item.name.toLowerCase() === address.toLowerCase());
  if (table !== undefined) return table.rect;
  throw new Failure("InvalidArgument", `"${address}" is no range on the sheet "${sheet.name}".`);
}

/** "A1:B2, D4" */
export function rectsAt(sheet: Sheet, addresses: string | undefined): readonly Rect[] {
  return (addresses ?? "").split(",").map((address) => rectAt(sheet, address.trim()));
}

/** A range given as an object or an address on the same sheet. */
export function rangeArgument(sheet: Sheet, args: Arguments, index: number): RangeAt {
  return args.object(index, rangeType) ?? new RangeAt(sheet, rectAt(sheet, args.text(index)));
}

/** An address that may lie on another sheet. */
export function sourceRange(home: Sheet, address: string): RangeAt {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? home : home.book.sheet(address.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'"));
  return new RangeAt(sheet, rectAt(sheet, address.slice(mark + 1)));
}

/** The single range that a name stands for. */
export function rangeOfName(book: Book, item: MemoryName): RangeAt | undefined {
  const tokens = tokenize(item.formula.replace(/^=/, ""));
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "reference") return undefined;
  const sheet = only.reference.sheet === undefined ? item.scope : book.findSheet(only.reference.sheet);
  return sheet && new RangeAt(sheet, rectOf(only.reference));
}
