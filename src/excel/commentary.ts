/**
 * Kommentarer as it stands, met with what would be written: in the same look at the workbook that the write is
 * planned from, so that nothing which a person has typed can come between. Rows that they have added right below the
 * table are theirs in it, and come along.
 */
import type { CellValue, Commentary, Commented, ReplacedEdit } from "../workbook";
import { cellAddress, type Area } from "./area";
import type { Destination } from "./destinations";
import type { Ground, Inventory } from "./ground";
import type { OwnName } from "./names";

/** What a write is planned from. */
export interface Standing {
  readonly goals: readonly Destination[];
  readonly grounds: readonly Ground[];
  readonly names: readonly OwnName[];
}

export interface Met extends Standing {
  readonly commented: Commented | undefined;
  readonly replacedEdits: readonly ReplacedEdit[];
}

export function metCommentary(
  commentary: Commentary | undefined,
  standing: Standing,
  { commentsText: memory, length }: Pick<Inventory, "commentsText" | "length">
): Met {
  const isWritten = standing.goals.some(({ tables }) => tables.some(({ id }) => id === commentary?.blank.id));
  if (commentary === undefined || !isWritten) return { ...standing, commented: undefined, replacedEdits: [] };
  const {
    blank: { id },
  } = commentary;
  const name = standing.names.find((own) => own.name === id);
  const ground = standing.grounds.find(({ sheet }) => sheet.name === name?.rectangle?.sheet);
  const found =
    name?.rectangle === undefined || ground === undefined ? undefined : withRowsBelow(name.rectangle, ground);

  const commented = commentary.over({
    contents: found === undefined ? undefined : contentsOf(found.area, found.ground),
    memory,
    length,
  });
  const goals = standing.goals.map((goal) => ({
    ...goal,
    tables: goal.tables.map((table) => (table.id === id ? commented.table : table)),
  }));
  if (found === undefined || name?.rectangle === undefined) return { ...standing, goals, commented, replacedEdits: [] };
  const { area } = found;
  const { sheet } = name.rectangle;
  return {
    goals,
    grounds: standing.grounds.map((one) => (one === ground ? found.ground : one)),
    names: standing.names.map((one) => (one === name ? { ...one, rectangle: { sheet, ...area } } : one)),
    commented,
    replacedEdits: commented.replaced.map(({ row, column, before }) => ({
      sheet,
      address: cellAddress(area.row + row, area.column + column),
      before,
    })),
  };
}

/** The table with the rows that follow it without a gap, each with something in several of its columns. */
function withRowsBelow(area: Area, ground: Ground): { readonly area: Area; readonly ground: Ground } {
  const filled = (row: number): number =>
    Array.from({ length: area.columns }, (_, column) => ground.contentAt(row, area.column + column)).filter(
      (content) => content !== ""
    ).length;
  let end = area.row + area.rows;
  while (filled(end) >= 2) end++;
  const below: Area = { ...area, row: area.row + area.rows, rows: end - area.row - area.rows };
  const taken = below.rows === 0 ? undefined : ground.taking(below);
  return taken === undefined ? { area, ground } : { area: { ...area, rows: area.rows + below.rows }, ground: taken };
}

function contentsOf(area: Area, { contentAt }: Ground): readonly (readonly CellValue[])[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => contentAt(area.row + row, area.column + column))
  );
}
