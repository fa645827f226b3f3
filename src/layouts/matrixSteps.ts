/**
 * The steps that make rows of a table of grants or forecasts: areas down or across, a column per decision, occasion or
 * year. Sums beside and below are left out.
 */
import { parseDate } from "../sources/date";
import { fold } from "../sources/fold";
import { headingText } from "../sources/heading";
import type { AmountColumn } from "./amountColumn";
import type { TableMeaning } from "./amountColumns";
import { isSigned } from "./derivedColumns";
import { areasApart, dateOf, isOtherAxis } from "./areasApart";
import { committeeIn, committeeSteps } from "./committee";
import type { Column } from "./contents";
import { amountFieldOf, AREA, DATE, DECISION } from "./fields";
import type { Known } from "./known";
import { readNumbers, scaled } from "./ledgerAmounts";
import { refOf } from "./ledgerSeen";
import type { BlockPart, Stated, Step } from "./mapping";
import { isForecastHeading, isGrantHeading, OTHER_AXIS, type Matrix, type MatrixSource } from "./matrix";
import { says, wordsOf } from "./amountWords";
import { formOf } from "./numberForms";
import type { Table } from "./tables";

export function matrixPart(
  source: MatrixSource,
  matrix: Matrix,
  known: Known,
  year: number | undefined
): BlockPart | undefined {
  const steps =
    matrix.area === undefined ? areasApart(source, matrix, year) : areasDown(source, matrix, matrix.area, known, year);
  if (steps === undefined) return undefined;
  const { table, columns, amounts, whole } = matrix;
  const unit = amounts.map(({ meaning }) => meaning.unit).find((one) => one !== undefined) ?? whole.unit;
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  const labels = columns.filter(({ isWord, cells }) => isWord > 0.3 && cells.length > 0).map(refOf);
  return {
    kind: "block",
    sheet: table.sheet,
    headingRows: table.headingRows.map(({ row }) => row),
    firstRow: table.firstRow,
    ...(table.lastRow === undefined ? {} : { lastRow: table.lastRow }),
    steps: [
      ...committeeSteps(table, known),
      ...steps,
      ...areaNames(matrix, known),
      { kind: "dropSums", labels, words: [...committeeRow(matrix, known), ...notesBelow(matrix, known)] },
      { kind: "need", field: matrix.area === undefined ? OTHER_AXIS[source] : AREA },
      ...(form.kind === "one" ? [readNumbers(form)] : []),
      ...scaled(unit, known.units.unit),
    ],
  };
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
  const at = (area ?? headings)?.at;
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
  { table, columns, amounts, whole }: Matrix,
  area: Column,
  known: Known,
  year: number | undefined
): readonly Step[] | undefined {
  const take: Step = { kind: "take", field: AREA, column: refOf(area) };
  const deviations = source === "forecasts" ? amounts.filter(isDeviation) : [];
  const isInReport = source === "grants" && whole.scenario !== "grant";
  const saysGrant = isInReport ? amounts.filter(({ parts }) => parts.some(isGrantHeading)) : [];
  const saysForecast = source === "forecasts" ? amounts.filter((column) => isForecastHeading(column, known)) : [];
  const wanted = [deviations, saysGrant, saysForecast].find((some) => some.length > 0) ?? amounts;
  const own = wanted.filter(
    (column) =>
      (deviations.includes(column) || !column.isDerived) &&
      !column.meaning.isOtherYear &&
      isOf(column.meaning.year) &&
      (source === "forecasts" || !isForecastHeading(column, known))
  );
  const named = own.filter(({ meaning, heading }) => !meaning.isTotal || known.occasionNamed(heading) !== undefined);
  const chosen = named.length > 0 ? named : own.slice(0, 1);
  const other = columns.find((column) => column !== area && isOtherAxis(source, column));
  const [single] = chosen;
  if (single === undefined) return undefined;
  const ofYear = source === "grants" ? wholeOfMonths(own, whole) : undefined;
  if (ofYear !== undefined) return [take, ...ofYear];
  const sides = source === "forecasts" ? sidesIn(chosen) : undefined;
  if (sides !== undefined) {
    const occasion = occasionSaid(table, known);
    if (other === undefined && occasion === undefined) return undefined;
    const axis: Step =
      other === undefined
        ? { kind: "state", field: OTHER_AXIS[source], value: occasion ?? "" }
        : { kind: "take", field: OTHER_AXIS[source], column: refOf(other) };
    return [take, axis, sides];
  }
  if (chosen.length === 1 && other !== undefined)
    return [
      take,
      { kind: "take", field: OTHER_AXIS[source], column: refOf(other) },
      { kind: "take", field: amountFieldOf(source), column: refOf(single) },
      ...dateOf(source, columns),
    ];
  const states = (column: AmountColumn): Stated | undefined => {
    const text = nameOf(source, column, table, whole, known);
    return text === undefined ? undefined : { [OTHER_AXIS[source]]: text, ...dateIn(source, column) };
  };
  const melted = chosen.flatMap((column) => {
    const stated = states(column);
    return stated === undefined ? [] : [{ column: refOf(column), states: stated }];
  });
  return melted.length === 0 ? undefined : [take, { kind: "melt", columns: melted }];

  function isOf(stated: number | undefined): boolean {
    return stated === undefined || year === undefined || stated === year;
  }
}

/** A grant that is spread over the months is one grant: the year's sum beside them, else all of them together. */
function wholeOfMonths(own: readonly AmountColumn[], { year }: TableMeaning): readonly Step[] | undefined {
  const months = own.filter(({ meaning }) => meaning.month !== undefined && !meaning.isTotal && !meaning.isAccumulated);
  if (new Set(months.map(({ meaning }) => meaning.month)).size < 3) return undefined;
  const sum = own.find(({ meaning }) => meaning.isTotal);
  const field = amountFieldOf("grants");
  const amount: Step =
    sum === undefined ? { kind: "add", columns: months.map(refOf) } : { kind: "take", field, column: refOf(sum) };
  return [amount, { kind: "state", field: DECISION, value: grantOfYear(year) }];
}

/** What is above the plan in one column, and what is below it in the other. */
function sidesIn(columns: readonly AmountColumn[]): Step | undefined {
  const saying = (word: string): readonly AmountColumn[] =>
    columns.filter(({ heading }) => says(wordsOf(heading), [word]));
  const [surplus, deficit] = [saying("overskott"), saying("underskott")];
  const [above, below] = [surplus[0], deficit[0]];
  if (above === undefined || below === undefined || surplus.length + deficit.length !== 2 || above === below)
    return undefined;
  return isSigned(below)
    ? { kind: "add", columns: [refOf(above), refOf(below)] }
    : { kind: "difference", debit: refOf(above), credit: refOf(below) };
}

/** A forecast is of the deviation from the grant: where such a column stands, no other is meant. */
export function isDeviation({ parts }: AmountColumn): boolean {
  return parts.some((part) => says(wordsOf(part), ["avvik", "budgetavvik", "=avv", "prognosavvik"]) && !/%/.test(part));
}

/** A date over a decision's name. */
function dateIn(source: MatrixSource, { parts }: AmountColumn): Stated {
  const date = parts.map((part) => parseDate(part)).find((parsed) => parsed.kind === "value");
  return source === "grants" && date?.kind === "value" ? { [DATE]: date.value } : {};
}

/** What a column's heading is the name of. */
function nameOf(
  source: MatrixSource,
  { parts, heading }: AmountColumn,
  table: Table,
  whole: TableMeaning,
  known: Known
): string | undefined {
  if (source === "forecasts")
    return (
      known.occasionNamed(parts.at(-1) ?? "") ??
      known.occasionNamed(heading) ??
      known.occasionOfMonth(heading) ??
      occasionSaid(table, known)
    );
  const words = parts
    .filter((part) => parseDate(part).kind !== "value")
    .map(headingText)
    .filter((part) => part !== "");
  return words.at(-1) ?? grantOfYear(whole.year);
}

function grantOfYear(year: number | undefined): string {
  return year === undefined ? "Kommunbidrag" : `Kommunbidrag ${year}`;
}

/** The occasion that the lines above a table say, or its sheet. */
function occasionSaid({ titles, sheet }: Table, known: Known): string | undefined {
  return known.occasionNamed(titles.join(" ")) ?? known.occasionNamed(sheet);
}
