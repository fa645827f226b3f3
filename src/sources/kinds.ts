/** The kinds of cells that columns hold: text, codes, amounts, dates, and names that another source defines. */
import { code, parseCodeSelection, type Code, type CodeSelection } from "../model/code";
import { ADJUSTMENT } from "../model/forecast";
import { ZERO, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import type { AreaId, FrameId } from "../model/organisation";
import type { Period } from "../model/period";
import type { CellValue } from "../workbook";
import { parseAmount, parseNumber } from "./amount";
import { codeOf, isEmpty, parseText } from "./cell";
import { parseDate, periodIn } from "./date";
import type { Context, Kind } from "./field";
import { fold } from "./fold";
import type { Names } from "./names";
import { empty, value, wrong, type Parsed } from "./parsed";

export function text(name: string, ...synonyms: readonly string[]): Kind<string> {
  return { name, synonyms, holds: "text", parse: parseText, whenWrong: "leaveOut" };
}

/** The cell as it is, for sources that understand their cells themselves. */
export function raw(name: string, ...synonyms: readonly string[]): Kind<CellValue> {
  return {
    name,
    synonyms,
    holds: "text",
    parse: (cell) => (isEmpty(cell) ? empty : value(cell)),
    whenWrong: "leaveOut",
  };
}

export function codePrefix(name: string, ...synonyms: readonly string[]): Kind<Code> {
  const parse = (cell: CellValue, _: Context, digits: number): Parsed<Code> => {
    const parsed = parseText(cell);
    return parsed.kind === "value" ? value(codeOf(cell, digits)) : parsed;
  };
  return { name, synonyms, holds: "code", parse, whenWrong: "dropRow" };
}

/** What an empty selection selects. */
export const EVERYTHING: CodeSelection = { text: "", ranges: [] };

/** Code prefixes and ranges: "5511-5513, 552". Empty selects everything. */
export function selection(name: string, ...synonyms: readonly string[]): Kind<CodeSelection> {
  const parse = (cell: CellValue, _: Context, digits: number): Parsed<CodeSelection> => {
    const parsed = parseText(cell);
    if (parsed.kind !== "value") return parsed;
    const selected = parseCodeSelection(code(codeOf(cell, digits)));
    return selected === undefined ? wrong({ kind: "selectionUnreadable", text: parsed.value }) : value(selected);
  };
  return { name, synonyms, holds: "code", parse, whenWrong: "dropRow" };
}

/** An amount in the workbook's unit, in öre, with the sign that the workbook gives it. */
export function amount(name: string, ...synonyms: readonly string[]): Kind<Ore> {
  return {
    name,
    synonyms,
    holds: "amount",
    parse: (cell, { unit }) => parseAmount(cell, unit),
    whenWrong: "dropRow",
    zero: ZERO,
  };
}

export function number(name: string, ...synonyms: readonly string[]): Kind<number> {
  return { name, synonyms, holds: "number", parse: parseNumber, whenWrong: "leaveOut" };
}

export function year(name: string, ...synonyms: readonly string[]): Kind<number> {
  const parse = (cell: CellValue): Parsed<number> => {
    const parsed = parseNumber(cell);
    const isYear =
      parsed.kind !== "value" || (Number.isInteger(parsed.value) && parsed.value >= 1900 && parsed.value <= 2199);
    return isYear ? parsed : wrong({ kind: "numberUnreadable", text: String(cell) });
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", note: "Fyra siffror." };
}

export function date(name: string, ...synonyms: readonly string[]): Kind<string> {
  return {
    name,
    synonyms,
    holds: "text",
    parse: parseDate,
    whenWrong: "leaveOut",
    note: "Datum, till exempel 2024-05-30.",
  };
}

export function period(name: string, ...synonyms: readonly string[]): Kind<Period> {
  const parse = (cell: CellValue): Parsed<Period> => {
    if (isEmpty(cell)) return empty;
    const found = periodIn(cell);
    return found === undefined ? wrong({ kind: "dateUnreadable", text: String(cell) }) : value(found);
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", note: "ÅÅÅÅMM eller ett datum." };
}

/** One of several words; each meaning is written as in `words`, the first of them being its proper name. */
export function choice<T>(
  name: string,
  words: readonly (readonly [meaning: T, ...labels: string[]])[],
  ...synonyms: readonly string[]
): Kind<T> {
  const meanings = new Map(
    words.flatMap(([meaning, ...labels]) => labels.map((label) => [fold(label), meaning] as const))
  );
  const allowed = words.map(([, label]) => label ?? "");
  const parse = (cell: CellValue): Parsed<T> => {
    const parsed = parseText(cell);
    if (parsed.kind !== "value") return parsed;
    const meaning = meanings.get(fold(parsed.value));
    return meaning === undefined ? wrong({ kind: "valueNotAllowed", text: parsed.value, allowed }) : value(meaning);
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "dropRow" };
}

export function yesNo(name: string, ...synonyms: readonly string[]): Kind<boolean> {
  return choice(
    name,
    [
      [true, "Ja", "J", "X", "1", "Sant", "True", "Yes", "Y"],
      [false, "Nej", "N", "0", "Falskt", "False", "No"],
    ],
    ...synonyms
  );
}

/** Said of every column that names an area, whether its names must be known or not. */
export const AREA_NOTE = "Områdets namn, skrivet som på bladet Områden.";

export const area = reference<AreaId>("areaUnknown", ({ areas }) => areas, AREA_NOTE);
/** An area, or the adjustment that belongs to none of them; an area that has its name is that area. */
export function areaOrAdjustment(name: string, ...synonyms: readonly string[]): Kind<AreaId> {
  const kind = area(name, ...synonyms);
  const parse: Kind<AreaId>["parse"] = (cell, context, digits) => {
    const parsed = kind.parse(cell, context, digits);
    const isAdjustment = parsed.kind === "wrong" && fold(String(cell)) === fold(ADJUSTMENT);
    return isAdjustment ? value(ADJUSTMENT) : parsed;
  };
  return { ...kind, parse };
}
export const frame = reference<FrameId>(
  "frameUnknown",
  ({ frames }) => frames,
  "Ramens namn, skrivet som på bladet Ramar."
);
export const occasion = reference<Occasion>(
  "occasionUnknown",
  ({ occasions }) => occasions,
  "Tillfällets namn, skrivet som på bladet Tillfällen."
);

/** A name that another source defines. Where that source could not be read, no name is called unknown. */
function reference<T>(
  kind: "areaUnknown" | "frameUnknown" | "occasionUnknown",
  namesIn: (context: Context) => Names<T>,
  note: string
) {
  return (name: string, ...synonyms: readonly string[]): Kind<T> => {
    const parse = (cell: CellValue, context: Context): Parsed<T> => {
      const parsed = parseText(cell);
      if (parsed.kind !== "value") return parsed;
      const names = namesIn(context);
      const found = names.find(parsed.value);
      if (found !== undefined) return value(found);
      return names.areComplete ? wrong({ kind, name: parsed.value, known: names.known }) : { kind: "unknowable" };
    };
    return { name, synonyms, holds: "text", parse, whenWrong: "dropRow", note };
  };
}
