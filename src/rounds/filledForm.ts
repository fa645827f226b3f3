/**
 * The form's cells as they are written: what is typed in each row, live sums over it, and rows that are about nobody.
 */
import type { Analysis } from "../analysis/analysis";
import type { RoundLine } from "../analysis/roundLines";
import { ORE_PER, type MoneyUnit, type Ore } from "../model/money";
import { ADJUSTMENT } from "../model/forecast";
import { lineKey } from "../model/round";
import { NOBODY_LABEL, REASON_LABEL } from "../sources/roundNames";
import { EMPTY, text, type Cell, type InputCell, type LiveSum, type RoundedTable, type Row } from "../reports/table";
import { FORM_DECIMALS } from "../words/forecasting";
import type { CellValue } from "../workbook";
import { following } from "./formulas";
import type { ReportedRound } from "./reportedRound";
import type { FormEntry, Typed } from "./standingForm";
import { amountIn } from "./typedRows";
import { columnsNow, rowsNow } from "./placesNow";

/** Everything that a cell of the form is made from. */
interface Filling {
  readonly unit: MoneyUnit;
  readonly isYearEnd: boolean;
  /** Of the same round: what is typed. Of the round before: the person's own columns only. */
  readonly entryOf: (key: string) => FormEntry | undefined;
  /** A round that is new to the form: what has been said of the row elsewhere. */
  readonly commentOf: (line: RoundLine) => string;
  readonly typed: (content: CellValue) => CellValue;
  readonly isOpen: boolean;
  readonly lines: readonly RoundLine[];
  readonly own: readonly string[];
}

export function filledForm(table: RoundedTable, analysis: Analysis, { state, lines }: ReportedRound): RoundedTable {
  const { form, isOpen, version } = state;
  const entries = form?.entries ?? [];
  const known = new Map<string, FormEntry>();
  for (const entry of entries) if (entry.key !== undefined && !known.has(entry.key)) known.set(entry.key, entry);
  const strays = entries.filter((entry) => isStray(entry, known, lines) && (isOpen || !isLockedAdjustment(entry)));
  const hasReason = isOpen && version > 0;
  const order = [
    ...lines.map(({ key }): string => key),
    ...(hasReason ? [lineKey("reason") as string] : []),
    ...strays.map(({ row }) => `stray:${row}`),
  ];
  const moved = { row: rowsNow(form, order), column: columnsNow(state, table) };
  const filling: Filling = {
    unit: analysis.model.reportUnit,
    isYearEnd: analysis.comparison.current === "outcome",
    entryOf: (key) => known.get(key),
    commentOf: ({ area, cause }) => commentIn(analysis, area, cause),
    typed: (content) => (isFormula(content) ? following(content, moved) : content),
    isOpen,
    lines,
    own: form?.own ?? [],
  };
  const written = table.columns.map((column) => column.key);
  const rows = table.rows.map((row, index) => filledRow(row, lines[index], written, filling));
  return {
    ...table,
    columns: [
      ...table.columns,
      ...filling.own.map((heading, index) => ({ key: `own:${index}`, heading, kind: "text" as const, characters: 20 })),
    ],
    rows: [
      ...rows,
      ...(hasReason ? [reasonRow(written, filling)] : []),
      ...strays.map((entry) => strayRow(entry, written, filling)),
    ],
  };
}

function commentIn({ model }: Analysis, area: RoundLine["area"], cause: string | undefined): string {
  const { forecasts, settings } = model;
  const stated = forecasts.find(
    (one) => one.occasion === settings.occasion.name && one.area === area && one.cause === cause
  );
  return stated?.comment ?? "";
}

/** About nobody that the form has a row for, and with something typed in it. */
function isStray(entry: FormEntry, known: ReadonlyMap<string, FormEntry>, lines: readonly RoundLine[]): boolean {
  const { key, forecast, comment, own, areaText, causeText } = entry;
  const isReason = key === lineKey("reason");
  const isNamed = key !== undefined && known.get(key) === entry && (isReason || lines.some((line) => line.key === key));
  const holds = [forecast.content, comment.content, ...own].some((content) => content !== "");
  const isComputed = isSum(entry) && [comment.content, ...own].every((content) => content === "");
  return !isNamed && holds && !isComputed && `${areaText}${causeText}` !== "";
}

/** A year end has no row for what is adjusted, and of another occasion it stands in the history. */
function isLockedAdjustment({ key, own }: FormEntry): boolean {
  return key === lineKey("area", ADJUSTMENT) && own.every((content) => content === "");
}

/** Its amount is a formula of ours. */
function isSum({ key }: FormEntry): boolean {
  return key !== undefined && /^(?:total|frame|rest)\|/.test(key);
}

function filledRow(row: Row, line: RoundLine | undefined, written: readonly string[], filling: Filling): Row {
  const entry = filling.entryOf(row.key);
  const cells = row.cells.map((cell, index): Cell => {
    if (written[index + 1] === "comment") return commentCell(entry, filling, line);
    const isForecast = written[index + 1] === "forecast" && !filling.isYearEnd;
    return isForecast && line !== undefined ? forecastCell(line, filling) : cell;
  });
  return { ...row, cells: [...cells, ...ownCells(entry, filling)] };
}

function forecastCell(line: RoundLine, filling: Filling): Cell {
  const { unit, lines } = filling;
  const decimals = FORM_DECIMALS[unit];
  switch (line.kind) {
    case "area":
    case "cause":
      return amountCell(typedIn(line, filling), unit, filling);
    case "rest": {
      const [of = "", ...less] = line.parts;
      const whole = shown(of, filling);
      const rest = less.reduce((sum, key) => sum - (shown(key, filling) ?? 0), whole ?? 0);
      return { kind: "live", sum: { kind: "rest", of, less }, value: whole === undefined ? 0 : rest, decimals };
    }
    case "total":
    case "frame": {
      const leaves = line.parts.flatMap((part) => leavesOf(part, lines));
      const sum: LiveSum = { kind: "sum", rows: leaves };
      const value = line.parts.reduce((all, part) => all + (wholeOf(part, filling) ?? 0), 0);
      return { kind: "live", sum, value, decimals };
    }
    case "unallocated":
    case "reason":
      return EMPTY;
  }
}

/** The rows that have nothing below them: an area's causes and what they leave, or the area itself. */
function leavesOf(area: string, lines: readonly RoundLine[]): readonly string[] {
  const head = lines.find(({ key }) => key === area);
  if (head === undefined || head.kind === "unallocated") return [];
  const below = lines.filter((line) => line.area === head.area && line.kind !== "area");
  return below.length === 0 ? [area] : below.map(({ key }) => key);
}

/** What an area comes to: its own cell, else its causes. */
function wholeOf(area: string, filling: Filling): number | undefined {
  const own = shown(area, filling);
  if (own !== undefined) return own;
  const head = filling.lines.find(({ key }) => key === area);
  const causes = filling.lines.filter((line) => line.kind === "cause" && line.area === head?.area);
  return causes.reduce((sum, { key }) => sum + (shown(key, filling) ?? 0), 0);
}

/** The amount that a row's cell will show, in the report unit. */
function shown(key: string, filling: Filling): number | undefined {
  const line = filling.lines.find((one) => one.key === key);
  const amount = line && amountIn(typedIn(line, filling), filling.unit);
  return amount === undefined ? undefined : amount / ORE_PER[filling.unit];
}

const NOTHING: Typed = { content: "", value: "" };

/** What is typed in a row; the first time what the round has been told elsewhere. */
function typedIn(line: RoundLine, { isOpen, entryOf, unit, isYearEnd }: Filling): Typed {
  if (isOpen) return entryOf(line.key)?.forecast ?? NOTHING;
  if (line.current === undefined || isYearEnd) return NOTHING;
  const amount = inUnit(line.current, unit);
  return { content: amount, value: amount };
}

function inUnit(amount: Ore, unit: MoneyUnit): number {
  return amount / ORE_PER[unit];
}

/** An amount that was typed as words becomes the number that it says: sums pass over words. */
function amountCell(typed: Typed, unit: MoneyUnit, filling: Filling): InputCell {
  const { content } = typed;
  const amount = amountIn(typed, unit);
  const value = amount === undefined ? undefined : inUnit(amount, unit);
  const isOfTheirs = isFormula(content) && content !== typed.value;
  const written = isOfTheirs || value === undefined ? filling.typed(content) : value;
  return {
    kind: "input",
    holds: "amount",
    content: written,
    isFormula: isOfTheirs,
    value,
    decimals: FORM_DECIMALS[unit],
  };
}

function commentCell(entry: FormEntry | undefined, filling: Filling, line?: RoundLine): InputCell {
  if (filling.isOpen) return wordsCell(entry?.comment ?? NOTHING, filling);
  const words = line === undefined ? "" : filling.commentOf(line);
  return wordsCell({ content: words, value: words }, filling);
}

function wordsCell(typed: Typed, filling: Filling): InputCell {
  const isOfTheirs = isFormula(typed.content) && typed.content !== typed.value;
  const content = isOfTheirs ? filling.typed(typed.content) : typed.content;
  return { kind: "input", holds: "words", content, isFormula: isOfTheirs, value: undefined, decimals: 0 };
}

function ownCells(entry: FormEntry | undefined, filling: Filling): readonly Cell[] {
  return filling.own.map((_, index) => {
    const content = entry?.own[index] ?? "";
    return wordsCell({ content, value: isFormula(content) ? "" : content }, filling);
  });
}

function reasonRow(written: readonly string[], filling: Filling): Row {
  const key = lineKey("reason");
  const entry = filling.entryOf(key);
  const cells = written.slice(1).map((column) => (column === "comment" ? commentCell(entry, filling) : EMPTY));
  return { key, label: REASON_LABEL, kind: "line", cells: [...cells, ...ownCells(entry, filling)] };
}

function strayRow(entry: FormEntry, written: readonly string[], filling: Filling): Row {
  const { areaText, causeText, forecast, comment, row } = entry;
  const cells = written.slice(1).map((column): Cell => {
    if (column === "cause") return text(causeText);
    // The sum of a row that is gone was ours.
    if (column === "forecast") return isSum(entry) ? EMPTY : amountCell(forecast, filling.unit, filling);
    return column === "comment" ? wordsCell(comment, filling) : EMPTY;
  });
  return {
    key: `stray:${row}`,
    label: areaText === "" ? NOBODY_LABEL : areaText,
    kind: "line",
    cells: [...cells, ...ownCells(entry, filling)],
  };
}

function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}
