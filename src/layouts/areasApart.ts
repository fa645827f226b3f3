/** Areas that stand across, or over the rows of their decisions and occasions. */
import { isTotalLabel } from "../sources/cell";
import { parseDate } from "../sources/date";
import type { Column } from "./contents";
import { amountFieldOf, AREA, DATE, DECISION } from "./fields";
import { refOf } from "./ledgerSeen";
import type { Step } from "./mapping";
import { grantLabels, isGrantHeading, OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix";
import { meaningOf } from "./meaning";

export function areasApart(
  source: MatrixSource,
  matrix: Matrix,
  year: number | undefined
): readonly Step[] | undefined {
  return matrix.headings === undefined
    ? areasAcross(source, matrix, year)
    : areasAbove(source, matrix, matrix.headings);
}

/** A row per decision or occasion, below its area. */
function areasAbove(source: MatrixSource, { columns, amounts }: Matrix, headings: Column): readonly Step[] | undefined {
  const [amount] = amounts.filter(({ isDerived }) => !isDerived);
  const axis = columns.find((column) => column.isWord > 0.6 && !amounts.some(({ at }) => at === column.at));
  if (amount === undefined || axis === undefined) return undefined;
  return [
    { kind: "groupHeadings", field: AREA, column: refOf(headings) },
    { kind: "take", field: OTHER_AXIS[source], column: refOf(axis) },
    { kind: "take", field: amountFieldOf(source), column: refOf(amount) },
    ...dateOf(source, columns),
  ];
}

/** A row per decision, occasion or year, a column per area. */
function areasAcross(
  source: MatrixSource,
  { columns, amounts, table }: Matrix,
  year: number | undefined
): readonly Step[] | undefined {
  const axis = columns.find((column) => isOtherAxis(source, column));
  const areas = amounts.filter(({ area }) => area !== undefined);
  const melted = areas.map((column) => ({ column: refOf(column), states: { [AREA]: column.area ?? "" } }));
  const melt: Step = { kind: "melt", columns: melted };
  if (axis !== undefined) {
    const kept = source === "grants" ? rowsOfGrants(columns) : [];
    return [
      ...kept,
      { kind: "take", field: OTHER_AXIS[source], column: refOf(axis) },
      melt,
      ...dateOf(source, columns),
    ];
  }
  const years = columns.find((column) => column.isYear > 0.95 && column.cells.includes(year ?? ""));
  if (source !== "grants" || years === undefined || year === undefined) return undefined;
  const others = [...new Set(table.rows.map(({ cells }) => String(cells[years.at] ?? "")))];
  return [
    { kind: "keep", column: refOf(years), words: [String(year)], others: others.filter((one) => one !== String(year)) },
    { kind: "state", field: DECISION, value: `Kommunbidrag ${year}` },
    melt,
  ];
}

/** Among rows of other things only those of grants; all where no row says what else it is. */
function rowsOfGrants(columns: readonly Column[]): readonly Step[] {
  const labels = grantLabels(columns);
  const words = [...new Set(labels?.cells.map(String))];
  const others = words.filter((word) => !isGrantHeading(word));
  const isElse = (word: string): boolean => {
    const { scenario, isDerived } = meaningOf(word);
    return scenario !== undefined || isDerived;
  };
  if (labels === undefined || !others.some(isElse)) return [];
  return [{ kind: "keep", column: refOf(labels), words: words.filter(isGrantHeading), others }];
}

export function isOtherAxis(source: MatrixSource, column: Column): boolean {
  if (source === "forecasts") return column.isOccasion > 0.9;
  return column.isWord > 0.9 && column.isArea < 0.3 && column.filled > 0.6;
}

export function dateOf(source: MatrixSource, columns: readonly Column[]): readonly Step[] {
  const date = columns.find(
    ({ cells }) => cells.length > 0 && cells.every((cell) => isTotalLabel(cell) || parseDate(cell).kind === "value")
  );
  return source === "grants" && date !== undefined ? [{ kind: "take", field: DATE, column: refOf(date) }] : [];
}
