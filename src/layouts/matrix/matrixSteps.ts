/**
 * The steps that make rows of a table of grants or forecasts: areas down or across, a column per decision, occasion or
 * year. Sums beside and below are left out.
 */
import { fold } from "../../sources/fold";
import type { AmountColumn } from "../columns/amountColumn";
import { areasApart, dateOf, isOfNumbers, isOtherAxis, occasionsIn, saysDays } from "./areasApart";
import { committeeIn, committeeSteps } from "../columns/committee";
import type { Column } from "../columns/contents";
import { amountFieldOf, AREA, FRAME } from "../mapping/fields";
import type { Known } from "../said/known";
import { readNumbers } from "../ledger/amountForms";
import { scaled } from "../ledger/amountUnits";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Melted, Stated, Step } from "../mapping/mapping";
import { dateIn, nameOf, unnamedAmong, wholeOfMonths } from "./columnNames";
import { creditsIn, sidesIn } from "./forecastSigns";
import { OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix";
import { occasionSaid, occasionsOver } from "./matrixHeadings";
import { amountsTaken, ownAmounts, turnedByWords } from "./matrixColumns";
import { says, wordsOf } from "../said/amountWords";
import { formOf } from "../said/numberForms";
import { isRemarkHeading } from "../said/partWords";
import { fillDownSteps, isSaidOnce } from "./saidOnce";
import { labelsOfSums } from "./sumRows";
import { unitsOf } from "./units";
import { blockOf } from "../tables/table";

export function matrixPart(
  source: MatrixSource,
  matrix: Matrix,
  known: Known,
  year: number | undefined
): BlockPart | undefined {
  const steps =
    (matrix.area ?? matrix.areaOver) === undefined
      ? areasApart(source, matrix, known, year)
      : areasDown(source, matrix, known, year);
  if (steps === undefined) return undefined;
  const { table, columns } = matrix;
  const amounts = amountsTaken(source, matrix, blockOf(table, steps));
  const [unit = table.apart?.unit] = unitsOf(source, matrix, amounts, known);
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  const labels = columns.filter((column) => isLabelling(column, matrix)).map(refOf);
  const sums = [
    ...committeeRow(matrix, known),
    ...labelsOfSums({ ...matrix, amounts }, known),
    ...notesBelow(matrix, known),
  ];
  const words = [...new Set(sums)];
  return blockOf(table, [
    ...committeeSteps(table, known),
    ...steps,
    ...fillDownSteps(matrix, steps),
    ...areaNames(matrix, known),
    ...onlyFrame(source, known),
    { kind: "dropSums", labels, words },
    { kind: "need", field: matrix.area === undefined ? OTHER_AXIS[source] : AREA },
    ...(form.kind === "one" ? [readNumbers(form)] : []),
    ...scaled(unit, known.units.unit),
  ]);
}

/** Words before the amounts, or names of areas; what stands after the amounts are remarks. */
function isLabelling(column: Column, { area, amounts }: Matrix): boolean {
  const isBefore = amounts.some(({ at }) => column.at < at);
  const isNamed = isBefore && column.isWord > 0.3 && !isRemarkHeading(column.heading);
  return column === area || (isNamed && column.cells.length > 0);
}

/** A row that names no area is of the only frame there is. */
function onlyFrame(source: MatrixSource, { frames }: Known): readonly Step[] {
  const [frame, ...others] = frames;
  const isSure = source === "grants" && frame !== undefined && others.length === 0;
  return isSure ? [{ kind: "state", field: FRAME, value: frame }] : [];
}

/** The committee among its areas is their sum. */
function committeeRow({ area, columns }: Matrix, known: Known): readonly string[] {
  const isFrame = columns.some((column) => column !== area && committeeIn(column.cells, known).length > 0);
  return isFrame ? [] : committeeIn(area?.cells ?? [], known);
}

/** Lines below the rows are no rows. */
function notesBelow({ table }: Matrix, known: Known): readonly string[] {
  return table.footnotes.filter((line) => known.areaNamed(line) === undefined);
}

/** "11 Bibliotek" and other names of an area than its own. */
function areaNames({ area, headings, table }: Matrix, known: Known): readonly Step[] {
  const at = (area ?? headings?.column)?.at;
  const cells = at === undefined ? [] : table.rows.map((row) => String(row.cells[at] ?? "").trim());
  const words = [...new Set(cells)].flatMap((name): readonly (readonly [string, string])[] => {
    const found = known.areaNamed(name);
    return found === undefined || fold(found) === fold(name) ? [] : [[name, found]];
  });
  return words.length === 0 ? [] : [{ kind: "translate", field: AREA, words: Object.fromEntries(words) }];
}

/** A row per area; each column of amounts is a decision or an occasion, or the year's grant. */
function areasDown(
  source: MatrixSource,
  matrix: Matrix,
  known: Known,
  year: number | undefined
): readonly Step[] | undefined {
  const { table, columns, whole, area, headings, areaOver } = matrix;
  const own = ownAmounts(source, matrix, known, year);
  // "Helårsbedömning 2024-08" is of an occasion, and no sum of others.
  const isOfMonth = ({ meaning: { month } }: AmountColumn): boolean => source === "forecasts" && month !== undefined;
  const named = own.filter(
    (one) => !one.meaning.isTotal || isOfMonth(one) || known.occasionNamed(one.heading) !== undefined
  );
  const chosen = named.length > 0 ? named : own.slice(0, 1);
  const [single] = chosen;
  if (single === undefined) return undefined;
  const place: Step =
    area === undefined
      ? { kind: "state", field: AREA, value: areaOver ?? "" }
      : { kind: "take", field: AREA, column: refOf(area) };
  const ofYear = source === "grants" ? wholeOfMonths(own, whole) : undefined;
  if (ofYear !== undefined) return [place, ...ofYear];
  const over = source === "forecasts" ? occasionsOver(chosen, known) : new Map<number, string>();
  const sides = source === "forecasts" && new Set(over.values()).size < 2 ? sidesIn(table, chosen) : undefined;
  const axis = axisSteps(source, matrix, known);
  if (sides !== undefined) {
    const occasion = occasionSaid(table, known);
    const said: readonly Step[] =
      occasion === undefined ? [] : [{ kind: "state", field: OTHER_AXIS[source], value: occasion }];
    const over = axis.length > 0 ? axis : said;
    return over.length === 0 ? undefined : [place, ...over, sides];
  }
  const amount: Step = { kind: "take", field: amountFieldOf(source), column: refOf(single) };
  if (chosen.length === 1 && axis.length > 0)
    return [place, ...axis, amount, ...turnedByWords(source, matrix, single), ...dateOf(source, columns)];
  if (headings !== undefined || areaOver !== undefined) return undefined;
  const credits = creditsIn(chosen, over, matrix);
  if (credits === undefined) return undefined;
  const states = (column: AmountColumn): Stated | undefined => {
    const said = nameOf(source, column, table, whole, known, over);
    return said === undefined ? undefined : { ...said, ...dateIn(source, column) };
  };
  const unnamed = source === "forecasts" ? unnamedAmong(own, matrix, known).filter(({ isSure }) => isSure) : [];
  const melted = [
    ...chosen.flatMap((column): readonly Melted[] => {
      const stated = states(column);
      const turned = credits.includes(column) ? ({ isCredit: true } as const) : {};
      return stated === undefined ? [] : [{ column: refOf(column), states: stated, ...turned }];
    }),
    ...unnamed.map(({ column, occasions: [occasion = ""] }) => ({
      column: refOf(column),
      states: { [OTHER_AXIS.forecasts]: occasion },
    })),
  ];
  return melted.length === 0 ? undefined : [place, { kind: "melt", columns: melted }];
}

/** What each row's decision or occasion is taken from: a column of its own, or headings over the rows. */
function axisSteps(source: MatrixSource, matrix: Matrix, known: Known): readonly Step[] {
  const { columns, amounts, area, headings } = matrix;
  const field = OTHER_AXIS[source];
  if (headings?.of === "axis")
    return [
      { kind: "groupHeadings", field, column: refOf(headings.column) },
      ...occasionsIn(source, headings.texts, known),
    ];
  const words = columns.filter(
    (column) =>
      column !== area &&
      !amounts.some(({ at }) => at === column.at) &&
      (isOtherAxis(source, column, known) || (column.isWord > 0.9 && isSaidOnce(column, area, matrix)))
  );
  // "KF 2024-06-18 § 137" says when, and what stands beside it what; a cause on some of the rows is no occasion.
  const isOther = (column: Column): boolean => !isOtherAxis(source, column, known);
  const order = (column: Column): number =>
    [isOfNumbers, saysDays, isOfRemarks, isOther].findLastIndex((is) => is(column)) + 1;
  const inOrder = [...words].sort((a, b) => order(a) - order(b));
  const said = inOrder.find(
    (column) =>
      says(wordsOf(column.heading), ["beslut", "arende", "handelse", "decision", "vedtak"]) &&
      !isOfDays(column) &&
      !isOfNumbers(column)
  );
  const other = said ?? (source === "forecasts" || area !== undefined ? inOrder[0] : undefined);
  if (other === undefined) return [];
  const texts = [...new Set(other.cells.map(String))];
  return [{ kind: "take", field, column: refOf(other) }, ...occasionsIn(source, texts, known)];
}

/** "Beslutad: 1 juni 2025" is when, beside "Avser: Löneökningar". */
function isOfDays(column: Column): boolean {
  return saysDays(column) && column.cells.every((cell) => (String(cell).match(/\p{L}+/gu) ?? []).length <= 1);
}

function isOfRemarks({ heading }: Column): boolean {
  return isRemarkHeading(heading);
}
