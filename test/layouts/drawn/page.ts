/** A sheet as somebody has left it: titles, notes and prints around its tables, rows and columns that say nothing. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { printed, type Cell, type Laid, type Style } from "./cells";
import type { Draw } from "./draw";
import type { Grid } from "./rows";
import { TURNED_NOTES, UNIT_NOTES } from "./words";

export interface Page {
  readonly name: string;
  /** What the sheet is, in words. */
  readonly title: string;
  /** Whether the title must stand: nothing else says what this is, or of which time. */
  readonly needsTitle: boolean;
  readonly style: Style;
  /** False for lists without amounts: nothing is said of money there. */
  readonly isOfMoney?: boolean;
  /** A ledger is printed for a period and has notes on what is booked. */
  readonly isLedger?: boolean;
  /** Whether somebody has written that signs are turned. */
  readonly saysSigns: boolean;
  /** Tables below each other, each with the line that says what follows. */
  readonly parts: readonly { readonly marker?: string; readonly grid: Grid }[];
  /** The word before an amount's unit, where the heading can say it; the note says it otherwise. */
  readonly amountHeads: readonly string[];
}

type Line = readonly Cell[];

export function pageOf(draw: Draw, town: Invented, page: Page, record: Laid[]): ArraySheet {
  const { style, parts } = page;
  const { chance } = draw;
  const canHead = page.amountHeads.some((head) =>
    parts.every(({ grid }) => grid.heads.some((row) => row.includes(head)))
  );
  const inHead = style.unit !== "kr" && draw.pick("unitSaid", canHead ? undefined : ["note"]) === "heading";
  const above = linesAbove(draw, town, page, inHead);
  const hasBlankRows = draw.has("blankRows");
  const repeats = draw.has("repeatedHead");
  const merged: string[] = [];
  const lines: Line[] = [...above];
  const left = draw.has("blankColumn") ? 1 : 0;
  const offset = draw.has("offset") ? { row: 1 + chance.below(3), column: chance.below(2) } : { row: 0, column: 0 };
  for (const { marker, grid } of parts) {
    if (marker !== undefined) lines.push(...(lines.length > 0 ? [[]] : []), [marker]);
    if (marker !== undefined && chance.happens(0.4)) lines.push([]);
    const top = lines.length + offset.row + 1;
    for (const [row, from, to] of grid.merged)
      merged.push(
        `${letters(from + left + offset.column)}${top + row}:${letters(to + left + offset.column)}${top + row}`
      );
    const heads = grid.heads.map((row) => row.map((head) => (inHead ? withUnit(head, page) : head)));
    lines.push(...heads);
    if (hasBlankRows && chance.happens(0.4)) lines.push([]);
    grid.rows.forEach((row, at) => {
      if (repeats && at > 0 && at % 40 === 0) lines.push([], ...heads);
      if (hasBlankRows && at > 0 && chance.happens(0.06)) lines.push([]);
      lines.push(row);
    });
  }
  lines.push(...linesBelow(draw, page));
  const hasEmptyLast = draw.has("emptyLastColumn");
  const width = Math.max(...lines.map(({ length }) => length));
  const cells = lines.map((line): readonly CellValue[] => {
    const own = line.map((cell) => printed(cell, style, record));
    const shifted = left === 1 ? ["", ...own] : own;
    return hasEmptyLast ? [...shifted, ...Array.from({ length: width + 1 - own.length }, () => "")] : shifted;
  });
  return {
    name: page.name,
    cells,
    ...offset,
    ...(merged.length > 0 ? { merged } : {}),
    ...(draw.has("hiddenRows") ? { hasHiddenRows: true } : {}),
  };
}

function withUnit(head: Cell, { amountHeads, style }: Page): Cell {
  return typeof head === "string" && amountHeads.includes(head.replace("\n", " ")) ? `${head} (${style.unit})` : head;
}

function linesAbove(draw: Draw, town: Invented, page: Page, isUnitInHead: boolean): readonly Line[] {
  const { chance } = draw;
  const { style } = page;
  const needsUnit = style.unit !== "kr" && !isUnitInHead;
  const notes: string[] = [];
  if (needsUnit || (page.isOfMoney !== false && chance.happens(0.2))) notes.push(chance.one(UNIT_NOTES[style.unit]));
  if (page.saysSigns) notes.push(chance.one(TURNED_NOTES));
  const amount = draw.pick("above");
  const hasTitle = page.needsTitle || amount !== "nothing";
  const prints = chance.shuffled([
    `Utskriven ${town.year + 1}-01-${String(10 + chance.below(18))}`,
    page.isLedger === true
      ? `Urval: nämnd = ${town.committee}, period = ${town.year}01-${town.year}12`
      : `Nämnd: ${town.committee}`,
    `Framtagen av: ekonomiavdelningen`,
    `Status: preliminär`,
    `Sida 1`,
  ]);
  const count = { nothing: 0, title: 0, some: 1 + chance.below(2), many: 3 + chance.below(2) }[amount];
  const lines: Line[] = [
    ...(hasTitle ? [[page.title]] : []),
    ...(amount === "many" ? [[town.committee]] : []),
    ...notes.map((note): Line => [note]),
    ...prints.slice(0, count).map((text): Line => (chance.happens(0.3) ? ["", text] : [text])),
  ];
  return lines.length > 0 && chance.happens(0.6) ? [...lines, []] : lines;
}

function linesBelow(draw: Draw, { isLedger = false }: Page): readonly Line[] {
  switch (draw.pick("below", isLedger ? undefined : ["nothing", "note"])) {
    case "nothing":
      return [];
    case "note":
      return [[], [draw.chance.one(["Källa: ekonomisystemet", "* Siffrorna är avstämda", "Kontaktperson: se fliken"])]];
    case "amountInNote":
      return [[], ["Not: i december bokfördes 250 000 kr i retroaktiv hyra; ingår i beloppen ovan."]];
  }
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
