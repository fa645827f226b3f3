/** What says that it is a source, and of which none could be made: it is told, so that nobody thinks it is read. */
import type { SourceName } from "../model/source";
import { isEmpty } from "../sources/cell";
import type { SeenSheet } from "../workbook";
import { meaningOfTable } from "./columns/amountColumns";
import { OCCASION } from "./mapping/fields";
import type { Proposal } from "./mapping/proposal";
import type { Known } from "./said/known";
import { textsOf } from "./tables/lines";
import { deviate, isOf } from "./matrix/kind";
import { matrixIn, type Matrix } from "./matrix/matrix";
import { isOfKnownYear } from "./matrix/matrixHeadings";
import { type Scenario } from "./said/amountWords";
import { isOfCounted } from "./said/countWords";
import { meaningOf } from "./said/meaning";
import { tablesOf } from "./tables/tables";
import type { Table } from "./tables/table";

/** A table that says what it is, of which no source could be made. */
export interface LeftTable {
  readonly source: SourceName;
  readonly sheet: string;
}

export function leftIn(
  tables: readonly Table[],
  seen: readonly SeenSheet[],
  known: Known,
  isRead: (sheet: string) => boolean,
  isLacking: (source: SourceName) => boolean,
  mayBe: (source: SourceName, table: Table) => boolean
): readonly LeftTable[] {
  const unread = tables.filter(({ sheet }) => !isRead(sheet));
  const bare = seen.filter((sheet) => !isRead(sheet.rectangle.sheet) && tablesOf(sheet).length === 0);
  return [
    ...unread.flatMap((table) => leftOver(table, known, isLacking, mayBe)),
    ...bare.flatMap((sheet) => withoutTable(sheet, isLacking)),
  ];
}

/** Fewer rows are a note. */
const LEAST_ROWS = 3;

/** A sheet without headings over figures, whose name or first line says what it is. */
function withoutTable(
  { rectangle: { sheet }, rows }: SeenSheet,
  isLacking: (source: SourceName) => boolean
): readonly LeftTable[] {
  const filled = rows.filter(({ cells }) => !cells.every(isEmpty));
  const [first] = filled;
  const said = [sheet, ...(first === undefined ? [] : textsOf(first))].map((text) => meaningOf(text).scenario);
  const source = said.flatMap((one) => (one === undefined ? [] : [SOURCE_OF[one]])).find(isLacking);
  return source === undefined || filled.length < LEAST_ROWS ? [] : [{ source, sheet }];
}

const SOURCE_OF: Readonly<Record<Scenario, SourceName>> = {
  outcome: "outcome",
  budget: "budget",
  forecast: "forecasts",
  grant: "grants",
};

function leftOver(
  table: Table,
  known: Known,
  isLacking: (source: SourceName) => boolean,
  mayBe: (source: SourceName, table: Table) => boolean
): readonly LeftTable[] {
  const { scenario } = meaningOfTable(table);
  const matrix = matrixIn(table, known);
  const asMatrix = MATRICES.filter((one) => matrix && isOf(one, matrix, known, true));
  const said = [
    ...[scenario, meaningOf(table.sheet).scenario].flatMap((one) => (one === undefined ? [] : [SOURCE_OF[one]])),
    ...asMatrix,
  ];
  const unsaid =
    matrix !== undefined && (saysNothing(matrix, known) || isOfDeviations(matrix, known))
      ? MATRICES.find((one) => mayBe(one, table))
      : undefined;
  const source = said.find(isLacking) ?? unsaid;
  return source === undefined ? [] : [{ source, sheet: table.sheet }];
}

/** Amounts of the year on both sides of zero, or unlike what the areas cost: no ledger's sums, whatever is said. */
function isOfDeviations(matrix: Matrix, known: Known): boolean {
  return isOfKnownYear(matrix.table, known) && deviate(matrix, known) && !areCounts(matrix);
}

/** Nobody's number of anything. */
function areCounts({ amounts }: Matrix): boolean {
  return amounts.every(({ parts }) => parts.some(isOfCounted));
}

export const MATRICES = ["forecasts", "grants"] as const;

/** Amounts of areas that are no ledger's sums, nobody's number and no other year's, by what is said of them. */
function saysNothing({ table, amounts, whole }: Matrix, known: Known): boolean {
  const counted = amounts.filter(({ parts }) => !parts.some(isOfCounted));
  // Deviations alone are somebody's forecast, whatever they are from.
  const areDeviations = counted.every(({ isDerived }) => isDerived);
  const own = areDeviations ? counted : counted.filter(({ isDerived }) => !isDerived);
  const isSum = [whole.scenario, ...amounts.map(({ scenario }) => scenario)].some(
    (one) => one === "outcome" || one === "budget"
  );
  return own.length > 0 && (areDeviations || !isSum) && isOfKnownYear(table, known);
}

/** Forecasts of which some occasion is stated nowhere; where rows name their own none is lacking. */
export function lacksOccasions(
  { source, mapping, others }: Pick<Proposal, "source" | "mapping" | "others">,
  occasions: readonly string[]
): boolean {
  const parts = [mapping, ...others.map((other) => other.mapping)].flatMap((one) => one.parts);
  const steps = parts.flatMap((part) => (part.kind === "block" ? part.steps : []));
  const isNamed = steps.some((step) => "field" in step && step.kind !== "state" && step.field === OCCASION);
  const stated = steps.flatMap((step) => {
    if (step.kind === "state") return [step.value];
    return step.kind === "melt" ? step.columns.map(({ states }) => states[OCCASION]) : [];
  });
  return source === "forecasts" && !isNamed && occasions.some((one) => !stated.includes(one));
}
