/** A sheet as somebody has left it: titles, notes and prints around its tables, rows and columns that say nothing. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { isMoney, printed, type Cell, type Laid, type Style } from "./cells";
import type { Draw } from "./draw";
import type { Grid } from "./rows";
import type { Value } from "./shapes";
import { said } from "./words/house";

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
  const unitSaid = style.unit === "kr" ? "note" : draw.pick("unitSaid", canHead ? undefined : ["note", "rowBelow"]);
  const unitForm = unitSaid === "heading" ? draw.pick("unitForm") : "parentheses";
  const { above, underneath } = linesAbove(draw, town, page, unitSaid !== "note");
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
    const heads = grid.heads.map((row) =>
      row.map((head) => (unitSaid === "heading" ? withUnit(head, page, unitForm) : head))
    );
    const below = unitSaid === "rowBelow" ? [unitsOf(grid, style.unit)] : [];
    lines.push(...heads, ...below);
    if (hasBlankRows && chance.happens(0.4)) lines.push([]);
    grid.rows.forEach((row, at) => {
      if (repeats && at > 0 && at % 40 === 0) lines.push([], ...heads);
      if (hasBlankRows && at > 0 && chance.happens(0.06)) lines.push([]);
      lines.push(row);
    });
  }
  lines.push(...underneath, ...linesBelow(draw, page));
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

function withUnit(head: Cell, { amountHeads, style }: Page, form: Value<"unitForm">): Cell {
  if (typeof head !== "string" || !amountHeads.includes(head.replace("\n", " "))) return head;
  return { parentheses: `${head} (${style.unit})`, comma: `${head}, ${style.unit}`, bare: `${head} ${style.unit}` }[
    form
  ];
}

/** The unit below the heading of each column that has amounts. */
function unitsOf({ heads, rows }: Grid, unit: string): Line {
  const width = Math.max(...heads.map(({ length }) => length));
  const hasAmounts = (at: number): boolean => rows.some((row) => isMoney(row[at] ?? ""));
  return Array.from({ length: width }, (_, at) => (hasAmounts(at) ? unit : ""));
}

/** What stands above the tables, and notes that stand below them instead. */
function linesAbove(
  draw: Draw,
  town: Invented,
  page: Page,
  isUnitInTable: boolean
): { readonly above: readonly Line[]; readonly underneath: readonly Line[] } {
  const { chance, house } = draw;
  const { style } = page;
  const needsUnit = style.unit !== "kr" && !isUnitInTable;
  const criteria = page.isLedger === true && draw.has("criteria") ? house.criteria : [];
  const unit =
    needsUnit || (page.isOfMoney !== false && chance.happens(0.2)) ? [chance.one(house.unitNotes[style.unit])] : [];
  const signs = page.saysSigns ? [chance.one(house.turnedNotes)] : [];
  const amount = draw.pick("above");
  const hasTitle = page.needsTitle || amount !== "nothing";
  const day = String(10 + chance.below(18));
  const { stamp, ledger, other, rest } = house.prints;
  const prints = chance.shuffled([stamp, page.isLedger === true ? ledger : other, ...rest]).map(filled);
  const count = { nothing: 0, title: 0, some: 1 + chance.below(2), many: 3 + chance.below(2) }[amount];
  const place = unit.length > 0 ? draw.pick("notePlace") : "left";
  const lines: Line[] = [
    ...(hasTitle ? [[page.title]] : []),
    ...criteria.map((text) => filled(text).split("\t")),
    ...(amount === "many" ? [[town.committee]] : []),
    ...(place === "left" ? [unit] : []).filter(({ length }) => length > 0),
    ...(place === "pair" ? [[draw.word(house.unitLabels), style.unit]] : []),
    ...signs.map((note): Line => [note]),
    ...prints.slice(0, count).map((text): Line => (chance.happens(0.3) ? ["", ...text.split("\t")] : text.split("\t"))),
  ];
  const above = place === "right" ? noteToTheRight(lines) : lines;
  return {
    above: above.length > 0 && chance.happens(0.6) ? [...above, []] : above,
    underneath: place === "below" ? [[], unit] : [],
  };

  function filled(text: string): string {
    return said(text, town.year).replace("{committee}", town.committee).replace("{dd}", day);
  }

  /** On the first line, over the last column. */
  function noteToTheRight([first = [], ...others]: readonly Line[]): readonly Line[] {
    const width = Math.max(...(page.parts[0]?.grid.heads.map(({ length }) => length) ?? []));
    const between = Array.from({ length: Math.max(0, width - 1 - first.length) }, () => "");
    return [[...first, ...between, ...unit], ...others];
  }
}

function linesBelow(draw: Draw, { isLedger = false }: Page): readonly Line[] {
  const { notes, amounts } = draw.house.below;
  switch (draw.pick("below", isLedger ? undefined : ["nothing", "note"])) {
    case "nothing":
      return [];
    case "note":
      return [[], [draw.word(notes)]];
    case "amountInNote":
      return [[], [draw.word(amounts)]];
  }
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
