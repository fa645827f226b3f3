/**
 * The form as people have left it: which row is about whom, and what is typed in it. A row is known by the names that
 * stand in it, an area under another name by its codes; a row that nothing is known of is kept, and told.
 */
import type { AreaId } from "../model/organisation";
import { lineKey, type LineKey } from "../model/round";
import { REASON_LABEL, REST_LABEL, TOTAL_LABEL } from "../sources/roundNames";
import { fold } from "../sources/fold";
import type { CellValue, StandingTable } from "../workbook";
import { FORM_HEADINGS, isFormHeading } from "./formHeadings";
import type { FormMemory } from "./formMemory";
import type { KnownNames } from "./knownNames";

/** A cell that is filled in: as it is written, and what it shows. */
export interface Typed {
  readonly content: CellValue;
  readonly value: CellValue;
}

export interface FormEntry {
  /** `undefined`: about nobody that is known. */
  readonly key: LineKey | undefined;
  readonly area: AreaId | undefined;
  /** The cause's name today; `undefined` for an area's own row. */
  readonly cause: string | undefined;
  /** As they stand in the row. */
  readonly areaText: string;
  readonly causeText: string;
  readonly forecast: Typed;
  readonly comment: Typed;
  /** Of the person's own columns. */
  readonly own: readonly CellValue[];
  /** Row of the form, its heading row being 0. */
  readonly row: number;
}

export interface StandingForm {
  readonly entries: readonly FormEntry[];
  /** Headings of the person's own columns. */
  readonly own: readonly string[];
  /** Which columns of the form those are. */
  readonly ownColumns: readonly number[];
  /** Columns of the form that people fill in. */
  readonly filledIn: ReadonlySet<number>;
  readonly forecastColumn: number;
}

/** `undefined` where nothing in it can be understood: its headings are gone. */
export function standingForm(
  { contents, values }: Pick<StandingTable, "contents" | "values">,
  memory: FormMemory | undefined,
  names: KnownNames
): StandingForm | undefined {
  const headings = (contents[0] ?? []).map((cell) => String(cell));
  const ours = oursAmong(headings, memory);
  const at = (heading: string): number => ours.get(fold(heading)) ?? -1;
  const [area, cause] = [at(FORM_HEADINGS.area), at(FORM_HEADINGS.cause)];
  const [forecast, comment] = [at(FORM_HEADINGS.forecast), at(FORM_HEADINGS.comment)];
  if (area < 0 || comment < 0) return undefined;
  const places = new Set(ours.values());
  const own = headings.flatMap((_, column) => (places.has(column) ? [] : [column]));
  const typedAt = (row: number, column: number): Typed => ({
    content: contents[row]?.[column] ?? "",
    value: values[row]?.[column] ?? "",
  });
  const entries: FormEntry[] = [];
  let above: string | undefined;
  for (let row = 1; row < contents.length; row++) {
    const stands = String(contents[row]?.[area] ?? "").trim();
    const causeText = String(contents[row]?.[cause] ?? "").trim();
    // A cause that somebody has added below an area is that area's.
    const areaText = stands === "" && causeText !== "" ? (above ?? "") : stands;
    above = areaText === "" ? above : areaText;
    const known = keyOf(areaText, causeText, names);
    // At the year end the column of amounts is the outcome's; what a row of nobody's holds there is a person's.
    const amounts = forecast < 0 && known.key === undefined ? at(FORM_HEADINGS.outcome) : forecast;
    entries.push({
      ...known,
      areaText,
      causeText,
      forecast: typedAt(row, amounts),
      comment: typedAt(row, comment),
      own: own.map((column) => contents[row]?.[column] ?? ""),
      row,
    });
  }
  return {
    entries,
    own: own.map((column) => headings[column] ?? ""),
    ownColumns: own,
    filledIn: new Set([forecast, comment, ...own].filter((column) => column >= 0)),
    forecastColumn: forecast,
  };
}

/**
 * Where each of our columns stands, by its heading. A person's own column may be called as one of ours: ours is then
 * the one that stands where it was written, else the first.
 */
function oursAmong(headings: readonly string[], memory: FormMemory | undefined): ReadonlyMap<string, number> {
  const names = memory && new Set(memory.headings.map(fold));
  const places = new Map<string, number>();
  headings.forEach((heading, column) => {
    const name = fold(heading);
    const isOurs = names?.has(name) ?? isFormHeading(heading);
    const isAsWritten = fold(memory?.headings[column] ?? "") === name;
    if (isOurs && (isAsWritten || !places.has(name))) places.set(name, column);
  });
  return places;
}

function keyOf(areaText: string, causeText: string, names: KnownNames): Pick<FormEntry, "key" | "area" | "cause"> {
  const none = { key: undefined, area: undefined, cause: undefined };
  if (fold(areaText) === fold(TOTAL_LABEL)) return { ...none, key: lineKey("total", TOTAL_LABEL) };
  if (fold(areaText) === fold(REASON_LABEL)) return { ...none, key: lineKey("reason") };
  const area = names.area(areaText) ?? names.adjustment(areaText);
  if (area === undefined) return { ...none, ...names.sumOfFrame(areaText) };
  if (causeText === "") return { ...none, key: lineKey("area", area), area };
  if (fold(causeText) === fold(REST_LABEL)) return { ...none, key: lineKey("rest", area), area };
  const cause = names.cause(area, causeText);
  return { key: lineKey("cause", area, cause), area, cause };
}
