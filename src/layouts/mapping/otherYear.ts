/**
 * A mapping that was chosen in another year's workbook, as it is meant in this year's: months under headings that say
 * no year are this year's, and a heading, a sheet or a word that said that year is looked for with this one. What is
 * not found so is lost and told, and last year's column is never read in its place.
 */
import { ACCOUNT, ACTIVITY, PERIOD, RESPONSIBILITY } from "./fields";
import type { BlockPart, Mapping, Melted, Part, Stated, Step } from "./mapping";
import { withColumns } from "./stepColumns";
import type { ColumnRef, StatedValue } from "./terms";

/** `year`: of the workbook; where it is not known, or the mapping's is not, the mapping as it is. */
export function inYear(mapping: Mapping, year: number | undefined): Mapping {
  const { year: former } = mapping;
  if (former === undefined || year === undefined || former === year) return mapping;
  const move: Move = { from: former, to: year };
  return { ...mapping, year, parts: mapping.parts.map((part) => movedPart(part, move)) };
}

/**
 * Lines above the blocks that still say the mapping's former year, as they would be in this one: where no cell says of
 * which year an amount is, they do.
 */
export function titlesToCome(
  { parts, year }: Mapping,
  former: number | undefined,
  titlesOf: (part: BlockPart) => readonly string[]
): readonly string[] {
  if (former === undefined || year === undefined || former === year) return [];
  const move: Move = { from: former, to: year };
  return parts.flatMap((part) =>
    part.kind === "block" && isYearAssumed(part)
      ? titlesOf(part).flatMap((title) => {
          const wanted = movedText(title, move);
          return wanted === title ? [] : [wanted];
        })
      : []
  );
}

function isYearAssumed({ steps }: BlockPart): boolean {
  return steps.some(
    (step) =>
      (step.kind === "state" && step.field === PERIOD) ||
      (step.kind === "readPeriod" && step.year !== undefined) ||
      (step.kind === "melt" && step.columns.some(({ states }) => states[PERIOD] !== undefined))
  );
}

interface Move {
  readonly from: number;
  readonly to: number;
}

/** "Utfall 2024", "2024-01", "202401" and "jan 24" in the other year. */
function movedText(text: string, { from, to }: Move): string {
  const [short, other] = [from, to].map((year) => String(year % 100).padStart(2, "0"));
  return text
    .replace(new RegExp(`(?<!\\d)${from}(?=\\D|$|(?:0[1-9]|1[0-2])(?!\\d))`, "g"), String(to))
    .replace(new RegExp(`(?<=\\p{L}[-\\s'’.]?)${short}$`, "u"), other ?? "");
}

function movedPart(part: Part, move: Move): Part {
  const sheet = movedText(part.sheet, move);
  return part.kind === "stated"
    ? { ...part, sheet }
    : { ...part, sheet, steps: part.steps.map((one) => moved(one, move)) };
}

function moved(step: Step, move: Move): Step {
  const ref = (column: ColumnRef): ColumnRef => ({ ...column, heading: movedText(column.heading, move) });
  switch (step.kind) {
    case "state":
      return { ...step, value: movedValue(step.field, step.value, move) };
    case "melt":
      return { ...step, columns: step.columns.map((one) => movedMelt(one, ref, move)) };
    case "keep": {
      const words = step.words.map((word) => movedText(word, move));
      const others = step.others && [...new Set([...step.others, ...step.words])].filter((one) => !words.includes(one));
      return { ...step, column: ref(step.column), words, ...(others === undefined ? {} : { others }) };
    }
    case "readPeriod":
      return withColumns({ ...step, year: step.year === undefined ? undefined : step.year - move.from + move.to }, ref);
    default:
      return withColumns(step, ref);
  }
}

/** A heading that is a code may look like a year. */
function movedMelt(one: Melted, ref: (column: ColumnRef) => ColumnRef, move: Move): Melted {
  const isOfCodes = [ACCOUNT, RESPONSIBILITY, ACTIVITY].some((field) => one.states[field] !== undefined);
  const states: Stated = Object.fromEntries(
    Object.entries(one.states).map(([field, value]) => [field, movedValue(field, value, move)])
  );
  const from = one.from && { from: ref(one.from) };
  return { ...one, ...from, column: isOfCodes ? one.column : ref(one.column), states };
}

function movedValue(field: string, value: StatedValue, move: Move): StatedValue {
  if (field === PERIOD && typeof value === "number") return value + (move.to - move.from) * 100;
  const isCode = [ACCOUNT, RESPONSIBILITY, ACTIVITY].includes(field);
  return typeof value === "string" && !isCode ? movedText(value, move) : value;
}
