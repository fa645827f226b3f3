/**
 * Kommunbidrag and Prognos laid out with areas down or across: a column per decision, occasion or year, or a column
 * per area. Sums beside and below are left out.
 */
import { isEmpty, isTotalLabel } from "../sources/cell";
import type { CellValue } from "../workbook";
import { parseDate } from "../sources/date";
import { fold } from "../sources/fold";
import { headingText } from "../sources/heading";
import { amountColumnsOf, meaningOfTable, type AmountColumn, type TableMeaning } from "./amountColumns";
import { contentsOf, type Column } from "./contents";
import { amountFieldOf, AREA, DATE, DECISION, OCCASION } from "./fields";
import type { Doubt } from "./doubt";
import type { Known } from "./known";
import { refOf } from "./ledgerSeen";
import { scaled } from "./ledgerAmounts";
import type { BlockPart, Stated, Step } from "./mapping";
import { meaningOf, says, wordsOf } from "./meaning";
import { formOf } from "./numberForms";
import type { Proposal, Reading } from "./proposal";
import { sampleOf } from "./sample";
import type { Table } from "./tables";

type MatrixSource = "grants" | "forecasts";

/** What is not an area: a decision, an occasion. */
const OTHER_AXIS: Readonly<Record<MatrixSource, string>> = { grants: DECISION, forecasts: OCCASION };

interface Matrix {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly amounts: readonly AmountColumn[];
  readonly whole: TableMeaning;
  /** The column of areas; `undefined` where they stand across or as headings. */
  readonly area: Column | undefined;
  /** The column where areas stand as headings over their rows. */
  readonly headings: Column | undefined;
}

export function matrixProposal(
  source: MatrixSource,
  tables: readonly Table[],
  known: Known,
  year: number | undefined,
  own?: Table
): Proposal | undefined {
  const found = tables.flatMap((table): readonly Found[] => {
    const matrix = matrixIn(table, known);
    const isSource = table === own || (matrix !== undefined && isOf(source, matrix, known)) || isTwin(table, own);
    const part = matrix === undefined || !isSource ? undefined : partOf(source, matrix, known, year);
    if (part === undefined) return [];
    const { rows, fields, sum } = sampleOf(part, source, table.rows);
    const amounts = rows.map((row) => Number(row[fields.indexOf(amountFieldOf(source))]));
    const isTurned = source === "grants" && amounts.every((amount) => !(amount > 0)) && sum < 0;
    const isCost = matrix !== undefined && mayBeCost(source, matrix, part);
    return [{ table, part, rows: rows.length, sum, isTurned, isCost }];
  });
  const [best, ...others] = found.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
  if (best === undefined) return undefined;
  const rest = others.filter(({ sum }) => Math.abs(sum - best.sum) > Math.max(1, Math.abs(best.sum) * 1e-6));
  const sheets = [best, ...rest].map(({ table }) => table.sheet);
  const twins = rest.filter(({ table }) => isTwin(table, best.table));
  const together = twins.length === 0 ? [] : [[best, ...twins]];
  const reading = (parts: readonly Found[]): Reading => ({
    mapping: { source, parts: parts.map(({ part }) => part) },
    doubts: parts.flatMap((one) => doubtsOf(source, one)),
    reasons: [{ kind: "sheetSays", sheet: parts[0]?.table.sheet ?? "" }],
  });
  const first = reading([best]);
  const which: readonly Doubt[] = rest.length === 0 ? [] : [{ kind: "whichTable", sheets }];
  return {
    ...first,
    source,
    doubts: [...which, ...first.doubts],
    others: [...rest.map((one) => [one]), ...together].map(reading),
  };
}

function doubtsOf(source: MatrixSource, { table, part, isTurned, isCost }: Found): readonly Doubt[] {
  const field = amountFieldOf(source);
  const taken = part.steps.flatMap((step) => (step.kind === "take" && step.field === field ? [step.column] : []));
  return [
    ...(isTurned ? [{ kind: "whichSign", sheet: table.sheet } as const] : []),
    ...(isCost ? [{ kind: "whichColumn", field, candidates: taken } as const] : []),
  ];
}

interface Found {
  readonly table: Table;
  readonly part: BlockPart;
  readonly rows: number;
  readonly sum: number;
  /** Its forecasts may be of the net cost. */
  readonly isCost: boolean;
  /** No grant of it is positive. */
  readonly isTurned: boolean;
}

/** The same headings, whatever the sheet is called. */
function isTwin({ columns }: Table, other: Table | undefined): boolean {
  const headings = (of: Table["columns"]): string =>
    of
      .map(({ heading }) => fold(heading))
      .sort()
      .join("|");
  return other !== undefined && headings(columns) === headings(other.columns);
}

function matrixIn(table: Table, known: Known): Matrix | undefined {
  const columns = contentsOf(table, known);
  const whole = meaningOfTable(table);
  const area = columns
    .filter(({ isArea, distinct }) => isArea >= 0.6 && distinct >= 2)
    .sort((a, b) => b.isArea - a.isArea)[0];
  const amounts = amountColumnsOf(table, columns, area === undefined ? [] : [area], whole, known, isOfFigures);
  const headings = area === undefined ? areaHeadings(table, columns, amounts, known) : undefined;
  const isMatrix =
    area !== undefined || headings !== undefined || amounts.filter((column) => column.area !== undefined).length >= 2;
  return isMatrix && amounts.length > 0 ? { table, columns, amounts, whole, area, headings } : undefined;
}

/** Rows that have an area's name and no amount. */
function areaHeadings(
  { rows }: Table,
  columns: readonly Column[],
  amounts: readonly AmountColumn[],
  known: Known
): Column | undefined {
  const bare = rows.filter(({ cells }) => amounts.every(({ at }) => isEmpty(cells[at] ?? "")));
  const isName = (cell: CellValue): boolean => known.areaNamed(String(cell)) !== undefined;
  return columns.find(({ at }) => {
    const names = bare.map(({ cells }) => cells[at] ?? "").filter((cell) => !isEmpty(cell));
    return names.length >= 2 && names.filter(isName).length >= names.length * 0.6;
  });
}

/** Beside areas there are no codes. */
function isOfFigures({ isFigure, cells }: Column): boolean {
  return cells.length > 0 && isFigure >= 0.6;
}

/** What its sheet, titles and headings say it is of. Accounts or months make it a ledger. */
function isOf(source: MatrixSource, { table, columns, amounts, whole }: Matrix, known: Known): boolean {
  if (columns.some((column) => isOfAccounts(column, known))) return false;
  const hasOccasions =
    amounts.filter(({ heading }) => known.occasionNamed(heading) !== undefined).length >= 2 ||
    columns.some(({ isOccasion, cells }) => isOccasion > 0.9 && cells.length > 0);
  const scenario = whole.scenario ?? amounts.map((column) => column.scenario).find((one) => one !== undefined);
  const sheetSays = meaningOfTable({ ...table, titles: [] }).scenario;
  const says = scenario === "forecast" || sheetSays === "forecast" || hasOccasions ? "forecasts" : "grants";
  const hasGrant = says === "grants" && amounts.some(({ parts }) => parts.some(isGrantHeading));
  const isSaid = hasOccasions || hasGrant || [scenario, sheetSays].some((one) => one === "forecast" || one === "grant");
  return isSaid && says === source;
}

/** A forecast is of the deviation from the grant: where such a column stands, no other is meant. */
function isDeviation({ parts }: AmountColumn): boolean {
  return parts.some((part) => says(wordsOf(part), ["avvik", "budgetavvik", "=avv", "prognosavvik"]) && !/%/.test(part));
}

/** Nothing says deviation, and a grant or a budget stands beside it: it may be the cost. */
function mayBeCost(source: MatrixSource, { table, amounts, whole }: Matrix, { steps }: BlockPart): boolean {
  if (source !== "forecasts" || amounts.some(isDeviation)) return false;
  const isSaid = [table.sheet, ...table.titles].some((text) => says(wordsOf(text), ["avvik", "budgetavvik"]));
  const taken = new Set(steps.flatMap((step) => (step.kind === "take" ? [step.column.at] : [])));
  const beside = amounts.filter(({ at, parts }) => !taken.has(at) && parts.some(isPlan));
  return !isSaid && whole.scenario === "forecast" && beside.length > 0;
}

function isPlan(heading: string): boolean {
  const { scenario } = meaningOf(heading);
  return scenario === "budget" || scenario === "grant";
}

function isGrantHeading(heading: string): boolean {
  return meaningOf(heading).scenario === "grant";
}

/** Codes of accounts: as text, or under a heading that says so. A round amount looks like one too. */
function isOfAccounts(column: Column, known: Known): boolean {
  const isSaid =
    says(wordsOf(column.heading), ["konto", "account", "=kto"]) ||
    column.cells.every((cell) => typeof cell === "string");
  const isArea = known.areaNamed(column.parts.at(-1) ?? "") !== undefined;
  return (
    column.cells.length > 0 && isSaid && !isArea && column.isCode > 0.9 && column.isAccount > 0.6 && !column.isAmount
  );
}

function partOf(source: MatrixSource, matrix: Matrix, known: Known, year: number | undefined): BlockPart | undefined {
  const steps =
    matrix.area === undefined ? areasApart(source, matrix) : areasDown(source, matrix, matrix.area, known, year);
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
      ...steps,
      { kind: "dropSums", labels, ...committeeRow(matrix, known) },
      { kind: "need", field: matrix.area === undefined ? OTHER_AXIS[source] : AREA },
      ...(form.kind === "one" ? [{ kind: "readNumbers", form: form.form } as const] : []),
      ...scaled(unit, known.units.unit),
    ],
  };
}

/** The committee among its areas is their sum. */
function committeeRow({ area, columns }: Matrix, { committee }: Known): { readonly words?: readonly string[] } {
  const isCommittee = (cell: CellValue): boolean => committee !== undefined && fold(String(cell)) === fold(committee);
  const words = [...new Set(area?.cells.filter(isCommittee).map(String))];
  const isFrame = columns.some((column) => column !== area && column.cells.some(isCommittee));
  return words.length === 0 || isFrame ? {} : { words };
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
  const wanted = [deviations, saysGrant].find((some) => some.length > 0) ?? amounts;
  const own = wanted.filter(
    (column) =>
      (deviations.includes(column) || !column.isDerived) && !column.meaning.isLastYear && isOf(column.meaning.year)
  );
  const named = own.filter(({ meaning, heading }) => !meaning.isTotal || known.occasionNamed(heading) !== undefined);
  const chosen = named.length > 0 ? named : own.slice(0, 1);
  const other = columns.find((column) => column !== area && isOtherAxis(source, column));
  const [single] = chosen;
  if (single === undefined) return undefined;
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

function areasApart(source: MatrixSource, matrix: Matrix): readonly Step[] | undefined {
  return matrix.headings === undefined ? areasAcross(source, matrix) : areasAbove(source, matrix, matrix.headings);
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

/** A row per decision or occasion, a column per area. */
function areasAcross(source: MatrixSource, { columns, amounts }: Matrix): readonly Step[] | undefined {
  const axis = columns.find((column) => isOtherAxis(source, column));
  const areas = amounts.filter(({ area }) => area !== undefined);
  if (axis === undefined) return undefined;
  const melted = areas.map((column) => ({ column: refOf(column), states: { [AREA]: column.area ?? "" } }));
  return [
    { kind: "take", field: OTHER_AXIS[source], column: refOf(axis) },
    { kind: "melt", columns: melted },
    ...dateOf(source, columns),
  ];
}

function isOtherAxis(source: MatrixSource, column: Column): boolean {
  if (source === "forecasts") return column.isOccasion > 0.9;
  return column.isWord > 0.9 && column.isArea < 0.3 && column.filled > 0.6;
}

function dateOf(source: MatrixSource, columns: readonly Column[]): readonly Step[] {
  const date = columns.find(
    ({ cells }) => cells.length > 0 && cells.every((cell) => isTotalLabel(cell) || parseDate(cell).kind === "value")
  );
  return source === "grants" && date !== undefined ? [{ kind: "take", field: DATE, column: refOf(date) }] : [];
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
      known.occasionNamed(table.titles.join(" ")) ??
      known.occasionNamed(table.sheet)
    );
  const words = parts
    .filter((part) => parseDate(part).kind !== "value")
    .map(headingText)
    .filter((part) => part !== "");
  return words.at(-1) ?? (whole.year === undefined ? "Kommunbidrag" : `Kommunbidrag ${whole.year}`);
}
