/** Areas that stand across, or over the rows of their decisions and occasions. */
import { isTotalLabel } from "../../sources/cell";
import { parseDate } from "../../sources/date";
import { fold } from "../../sources/fold";
import { textsIn, type Column } from "../columns/contents";
import { amountFieldOf, AREA, DATE, DECISION } from "../mapping/fields";
import type { Known } from "../said/known";
import { refOf } from "../ledger/ledgerSeen";
import type { Step } from "../mapping/mapping";
import { grantLabels, isGrantHeading } from "./columnsSaid";
import { OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix";
import { isOfOccasions } from "./matrixHeadings";
import { ownAmounts, turnedByWords } from "./matrixColumns";
import { wordsOf } from "../said/amountWords";
import { decisionIn } from "../said/decisionName";
import { isRemarkHeading } from "../said/partWords";
import { meaningOf } from "../said/meaning";
import { isLikeNets, sumsOfRows } from "./sizes";
import { areSumsOfOthers, labelsOfSums } from "./sumRows";
import type { CellValue, SeenRow } from "../../workbook";

export function areasApart(
  source: MatrixSource,
  matrix: Matrix,
  known: Known,
  year: number | undefined
): readonly Step[] | undefined {
  return matrix.headings === undefined
    ? areasAcross(source, matrix, known, year)
    : areasAbove(source, matrix, matrix.headings.column, known, year);
}

/** A row per decision or occasion, below its area. */
function areasAbove(
  source: MatrixSource,
  matrix: Matrix,
  headings: Column,
  known: Known,
  year: number | undefined
): readonly Step[] | undefined {
  const { columns, amounts } = matrix;
  const [amount] = ownAmounts(source, matrix, known, year);
  const isAmount = (column: Column): boolean => amounts.some(({ at }) => at === column.at);
  const words = columns.filter((column) => column.isWord > 0.6 && !isAmount(column));
  const axis = words.find((column) => isOtherAxis(source, column, known)) ?? words[0];
  if (amount === undefined || axis === undefined) return undefined;
  return [
    { kind: "groupHeadings", field: AREA, column: refOf(headings) },
    { kind: "take", field: OTHER_AXIS[source], column: refOf(axis) },
    ...occasionsIn(source, textsIn(axis), known),
    { kind: "take", field: amountFieldOf(source), column: refOf(amount) },
    ...turnedByWords(source, matrix, amount),
    ...dateOf(source, columns),
  ];
}

/** A row per decision, occasion or year, a column per area. */
function areasAcross(
  source: MatrixSource,
  matrix: Matrix,
  known: Known,
  year: number | undefined
): readonly Step[] | undefined {
  const { columns, amounts, table } = matrix;
  const axis = columns.find((column) => isOtherAxis(source, column, known));
  const areas = amounts.filter(({ area }) => area !== undefined);
  const melted = areas.map((column) => ({ column: refOf(column), states: { [AREA]: column.area ?? "" } }));
  const melt: Step = { kind: "melt", columns: melted };
  if (axis !== undefined) {
    const kept = source === "grants" ? rowsOfGrants(matrix, known) : [];
    return [
      ...kept,
      { kind: "take", field: OTHER_AXIS[source], column: refOf(axis) },
      ...occasionsIn(source, textsIn(axis), known),
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
function rowsOfGrants(matrix: Matrix, known: Known): readonly Step[] {
  const { table, columns, amounts } = matrix;
  const { rows } = table;
  const areas = amounts.filter(({ area }) => area !== undefined);
  const labels = grantLabels(columns);
  const words = [...new Set(labels?.cells.map(String))];
  const others = words.filter((word) => !isGrantHeading(word));
  const isElse = (word: string): boolean => {
    const { scenario, isDerived, side } = meaningOf(word);
    return scenario !== undefined || isDerived || (side !== undefined && wordsOf(word).length <= 2);
  };
  if (labels === undefined || !others.some(isElse)) return [];
  if (labelsOfSums(matrix, known).length > 0) return [];
  const comeTo = (among: readonly string[]): boolean | undefined =>
    isLikeNets(
      sumsOfRows(
        rows.filter(({ cells }) => among.includes(String(cells[labels.at] ?? ""))),
        areas
      ),
      known
    );
  // "KF-budget" is the first of the decisions where "Tilläggsanslag löner" alone is no year's grant.
  if (comeTo(words.filter(isGrantHeading)) === false && comeTo(words) === true) return [];
  const [total, ...more] = words.filter(isGrantHeading);
  const isTotal = ({ cells }: SeenRow): boolean => String(cells[labels.at] ?? "") === total;
  if (total !== undefined && more.length === 0 && areSumsOfOthers(rows, isTotal, areas))
    return [{ kind: "dropSums", labels: [refOf(labels)], words: [total] }];
  return [{ kind: "keep", column: refOf(labels), words: words.filter(isGrantHeading), others }];
}

export function isOtherAxis(source: MatrixSource, column: Column, known: Known): boolean {
  if (source === "forecasts") {
    // "Vakanser från augusti" beside some of the areas is a remark; an occasion is beside each, or once over several.
    const isOfRows = column.filled > 0.9 || (column.distinct >= 2 && column.distinct === column.cells.length);
    return isOfRows && !isRemarkHeading(column.heading) && (column.isOccasion > 0.9 || isOfOccasions(column, known));
  }
  return column.isWord > 0.9 && column.isArea < 0.3 && column.filled > 0.6;
}

/** Occasions by other names than their own: "Delårsrapport 2024", "DR". */
export function occasionsIn(source: MatrixSource, texts: readonly string[], known: Known): readonly Step[] {
  const among = known.occasionsAmong(texts);
  const told = texts.flatMap((text): readonly (readonly [string, string])[] => {
    const said = among.get(text) ?? known.occasionNamed(text) ?? known.occasionOfMonth(text);
    const occasion = source === "grants" ? undefined : said;
    return occasion === undefined || fold(occasion) === fold(text) ? [] : [[text, occasion]];
  });
  return told.length === 0 ? [] : [{ kind: "translate", field: OTHER_AXIS.forecasts, words: Object.fromEntries(told) }];
}

/** All its cells say a day, with other words or alone. */
export function saysDays({ cells }: Column): boolean {
  return cells.length > 0 && cells.every((cell) => isTotalLabel(cell) || decisionIn(String(cell)).day !== undefined);
}

/** Days alone, as dates or in words. */
export function areDays({ cells }: Column): boolean {
  const isDay = (cell: CellValue): boolean => {
    const { name, day } = decisionIn(String(cell));
    return parseDate(cell).kind === "value" || (day !== undefined && name === String(cell).trim());
  };
  return cells.length > 0 && cells.every(isDay);
}

/** Each row's own, with a number: "KS 2024:117". What it is of stands elsewhere, if it does. */
export function isOfNumbers({ cells, distinct }: Column): boolean {
  return distinct === cells.length && cells.every((cell) => /\d/.test(String(cell)));
}

export function dateOf(source: MatrixSource, columns: readonly Column[]): readonly Step[] {
  if (source !== "grants") return [];
  const date = columns.find(
    ({ cells }) => cells.length > 0 && cells.every((cell) => isTotalLabel(cell) || parseDate(cell).kind === "value")
  );
  if (date !== undefined) return [{ kind: "take", field: DATE, column: refOf(date) }];
  const among = columns.find(saysDays);
  const words = [...new Set(among?.cells.map(String))].flatMap((text): readonly (readonly [string, string])[] => {
    const { day } = decisionIn(text);
    return day === undefined ? [] : [[text, day]];
  });
  if (among === undefined || words.length > MOST_DECISIONS) return [];
  return [
    { kind: "take", field: DATE, column: refOf(among) },
    { kind: "translate", field: DATE, words: Object.fromEntries(words) },
  ];
}

/** More different days are no decisions of a year. */
const MOST_DECISIONS = 60;
