/**
 * An account of the tables that a source is read from: the columns that no step uses and that do not follow from those
 * that do, by their values; and those of them that may be what the source lacks.
 */
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { addressOf, columnLetters } from "../sources/address";
import type { Answer } from "./answers";
import type { AmountColumn } from "./columns/amountColumn";
import { contentsOf, isNameOf, type Column } from "./columns/contents";
import { followAmong, isRestOf, isSumOf, standInTurn } from "./columns/derivedColumns";
import { refOf } from "./ledger/ledgerSeen";
import { lacksOccasions } from "./leftTables";
import { amountFieldOf, DECISION } from "./mapping/fields";
import { type BlockPart, type Mapping, type Step } from "./mapping/mapping";
import { refsOf } from "./mapping/stepColumns";
import { dateIn, nameOf } from "./matrix/columnNames";
import { isForecastHeading } from "./matrix/columnsSaid";
import { matrixIn, OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix/matrix";
import { amountsTaken } from "./matrix/matrixColumns";
import { isForEach, isOfCounted } from "./said/countWords";
import { decisionIn } from "./said/decisionName";
import type { Known } from "./said/known";
import type { Table } from "./tables/table";

/** Columns that may be what the source lacks, and what can be answered. */
export interface Lacking {
  readonly source: SourceName;
  readonly place: Place;
  readonly headings: readonly string[];
  readonly answers: readonly Answer[];
}

/** A source's block, the table that it is read from, and the columns of that which any source uses. */
export interface ReadTable {
  readonly part: BlockPart;
  readonly table: Table;
  readonly used: ReadonlySet<number>;
}

/** Columns of all mappings, by sheet and first row: two sources may share a table. */
export function usedColumns(mappings: readonly Mapping[]): (part: BlockPart) => ReadonlySet<number> {
  const used = new Map<string, Set<number>>();
  const keyOf = ({ sheet, firstRow }: BlockPart): string => `${String(firstRow)} ${sheet}`;
  for (const part of mappings.flatMap(({ parts }) => parts)) {
    if (part.kind === "stated") continue;
    const own = used.get(keyOf(part)) ?? new Set();
    for (const { at } of refsOf(part)) own.add(at);
    used.set(keyOf(part), own);
  }
  return (part) => used.get(keyOf(part)) ?? new Set();
}

/** What has contents of its own: not the same in all rows, no numbers of the rows, and nothing that follows. */
export function unreadIn({ table, used }: ReadTable, known: Known): readonly Column[] {
  const columns = contentsOf(table, known);
  const taken = columns.filter(({ at }) => used.has(at));
  const open = columns.filter(
    ({ at, distinct, isRunning, filled }) =>
      !used.has(at) && !isRunning && (distinct > 1 || (distinct > 0 && filled < 1))
  );
  const isName = (column: Column): boolean =>
    taken.some((one) => one.distinct < one.cells.length && isNameOf(one, column));
  const unnamed = open.filter((column) => !isName(column));
  const figures = unnamed.filter(({ isFigure }) => isFigure >= LEAST_FIGURES);
  const follows = followAmong(
    table,
    taken.filter(({ isFigure }) => isFigure >= LEAST_FIGURES),
    figures
  );
  return unnamed.filter((column) => !follows.has(column));
}

const LEAST_FIGURES = 0.6;

export function headingOf({ heading, at }: Pick<Column, "heading" | "at">): string {
  return heading === "" ? columnLetters(at) : heading;
}

/** Of grants and forecasts; the mapping's own reading is among the answers. */
export function lackingIn(
  mapping: Mapping,
  read: ReadTable,
  left: readonly Column[],
  known: Known
): Lacking | undefined {
  const { source, parts: all } = mapping;
  if (source !== "grants" && source !== "forecasts") return undefined;
  const matrix = matrixIn(read.table, known);
  if (matrix === undefined) return undefined;
  const { part } = read;
  const amounts: readonly Found[] =
    source === "grants"
      ? amongGrants(matrix, read, left, known)
      : [{ columns: occasionsIn(mapping, matrix, part, left, known) }];
  const found = [...amounts, { columns: axisIn(source, matrix, part, left) }].find(({ columns }) => columns.length > 0);
  const [first] = found?.columns ?? [];
  if (found === undefined || first === undefined) return undefined;
  const { sheet, headingRows, firstRow } = read.table;
  const place = { sheet, address: addressOf(headingRows.at(-1)?.row ?? firstRow, first.at) };
  const withDecisions = (decisions: readonly AmountColumn[]): Answer => ({
    label: { kind: "text", text: decisions.map(headingOf).join(" + ") },
    mapping: {
      source,
      parts: all.map((one) => (one === part ? inParts(part, matrix, decisions, known) : one)),
    },
  });
  const asItIs: Answer = { label: { kind: "asItIs" }, mapping: { source, parts: all } };
  const others = found.decisions === undefined ? [] : [withDecisions(found.decisions)];
  return { source, place, headings: found.columns.map(headingOf), answers: [asItIs, ...others] };
}

interface Found {
  readonly columns: readonly Column[];
  /** What can be read as the decisions instead. */
  readonly decisions?: readonly AmountColumn[];
}

function amongGrants(matrix: Matrix, read: ReadTable, left: readonly Column[], known: Known): readonly Found[] {
  const parts = partsIn(matrix, read.part, known);
  const unsaid = unsaidIn(matrix, read, left, known);
  const taken = amountsTaken("grants", matrix, read.part);
  const withUnsaid = matrix.amounts.filter((column) => taken.includes(column) || unsaid.includes(column));
  return [
    { columns: parts, decisions: parts },
    { columns: addedIn(matrix, read.part, left) },
    { columns: unsaid, decisions: withUnsaid },
  ];
}

/** Columns that a grant is the sum of, and of which none is read; last year's and its change are the year's grant. */
function partsIn(matrix: Matrix, part: BlockPart, known: Known): readonly AmountColumn[] {
  const taken = amountsTaken("grants", matrix, part);
  const isLast = ({ meaning: { year = known.year, isOtherYear } }: AmountColumn): boolean =>
    isOtherYear || year !== known.year;
  const runs = runsOf(matrix.amounts.filter((column) => !taken.includes(column)));
  return (
    runs.find((run) => {
      const [first, ...changes] = run;
      const isYears = first !== undefined && isLast(first) && !changes.some(isLast);
      return !isYears && !run.some(isElse) && taken.some((sum) => isSumOf(matrix.table, sum, run));
    }) ?? []
  );
}

/** Columns that are added to a grant in a sum which stands there. */
function addedIn(matrix: Matrix, part: BlockPart, left: readonly Column[]): readonly AmountColumn[] {
  const { table, amounts } = matrix;
  const taken = amountsTaken("grants", matrix, part);
  const isLeft = (column: AmountColumn): boolean => left.some(({ at }) => at === column.at);
  for (const sum of amounts.filter((column) => !taken.includes(column)))
    for (const run of runsOf(amounts.filter((column) => column !== sum))) {
      const added = run.filter(isLeft);
      const isMixed = added.length > 0 && run.some((column) => taken.includes(column)) && !run.some(isElse);
      if (isMixed && isSumOf(table, sum, run)) return added;
    }
  return [];
}

/**
 * Amounts of the year that no word gives to anything else, where no column says that grants are one thing among others:
 * the same for every area, as pay rises may be, they follow from nothing either.
 */
function unsaidIn(
  matrix: Matrix,
  { part, used }: ReadTable,
  left: readonly Column[],
  known: Known
): readonly AmountColumn[] {
  const { amounts } = matrix;
  const taken = amountsTaken("grants", matrix, part);
  const isLeft = ({ at, distinct, cells }: AmountColumn): boolean =>
    left.some((column) => column.at === at) || (!used.has(at) && distinct === 1 && Number(cells[0]) !== 0);
  const isOfElse = ({ saysScenario, scenario }: AmountColumn): boolean => saysScenario && scenario !== "grant";
  const isOfYear = ({ meaning: { year = known.year, isOtherYear } }: AmountColumn): boolean =>
    !isOtherYear && year === known.year;
  return taken.length === 0 || amounts.some(isOfElse)
    ? []
    : amounts.filter((column) => isLeft(column) && !column.isDerived && !isElse(column) && isOfYear(column));
}

/** What no word gives to anything else: beside what is taken in turn, or where an occasion is stated nowhere. */
function occasionsIn(
  { source, ...mapping }: Mapping,
  matrix: Matrix,
  part: BlockPart,
  left: readonly Column[],
  known: Known
): readonly AmountColumn[] {
  const { table, amounts } = matrix;
  const taken = amountsTaken("forecasts", matrix, part);
  const isLacking = lacksOccasions({ source, mapping: { source, ...mapping }, others: [] }, known.occasions);
  const isMade = (column: AmountColumn): boolean =>
    taken.some((one) => amounts.some((other) => isRestOf(table, one, [column, other])));
  return amounts.filter(
    (column) =>
      left.some(({ at }) => at === column.at) &&
      !(column.saysScenario && !isForecastHeading(column, known)) &&
      !column.meaning.isOtherYear &&
      (taken.some((one) => standInTurn(table, one, column)) || (isLacking && !isMade(column)))
  );
}

/** What may tell rows of the same area apart, where nothing that is read does. */
function axisIn(source: MatrixSource, { area }: Matrix, part: BlockPart, left: readonly Column[]): readonly Column[] {
  const isTold = part.steps.some(
    (step) =>
      ["melt", "keep", "add"].includes(step.kind) ||
      ("field" in step && step.kind !== "state" && step.field === OTHER_AXIS[source])
  );
  const isRepeated = area !== undefined && area.distinct < area.cells.length;
  if (isTold || !isRepeated) return [];
  return left.filter(({ isWord, isPeriod, distinct }) => Math.max(isWord, isPeriod) > 0.9 && distinct > 1).slice(0, 1);
}

/** Each of the columns is a decision of its own. */
function inParts(part: BlockPart, matrix: Matrix, columns: readonly AmountColumn[], known: Known): BlockPart {
  const { table, whole } = matrix;
  const isOfSum = (step: Step): boolean =>
    step.kind === "melt" || ("field" in step && [amountFieldOf("grants"), DECISION].includes(step.field));
  const melted = columns.map((column) => ({
    column: refOf(column),
    states: { ...nameOf("grants", column, table, whole, known), ...dateIn("grants", column) },
  }));
  return { ...part, steps: [{ kind: "melt", columns: melted }, ...part.steps.filter((step) => !isOfSum(step))] };
}

function isElse({ saysScenario, scenario, parts, meaning }: AmountColumn): boolean {
  const isResult = saysScenario && (scenario === "outcome" || scenario === "forecast");
  const isOfMonth = meaning.month !== undefined && parts.every((text) => decisionIn(text).day === undefined);
  return isResult || isOfMonth || parts.some((text) => isForEach(text) || isOfCounted(text));
}

/** Two or more beside each other. */
function runsOf<T>(columns: readonly T[]): readonly (readonly T[])[] {
  return columns.flatMap((_, from) => columns.slice(from + 1).map((_, more) => columns.slice(from, from + more + 2)));
}
