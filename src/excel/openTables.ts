/**
 * Tables that people write in too, met with what stands in their place: in the same look at the workbook that the
 * write is planned from, so that nothing which a person has typed can come between. Rows that they have added right
 * below such a table are theirs in it, and come along.
 */
import { addressOf } from "../sources/address";
import { isOpen, type Met, type OpenTable, type ReplacedEdit, type Standing } from "../workbook";
import type { Area } from "./area";
import type { Destination } from "./destinations";
import { contentsOf, type Ground } from "./ground";
import type { OwnName } from "./names";
import { rowsBelow } from "./rowsBelow";

/** What a write is planned from. */
export interface Foundation {
  readonly goals: readonly Destination[];
  readonly grounds: readonly Ground[];
  readonly names: readonly OwnName[];
}

export interface Settled extends Foundation {
  readonly met: readonly Met[];
  readonly replacedEdits: readonly ReplacedEdit[];
  readonly isTheirs: (table: string, row: number, column: number) => boolean;
}

/** With every open table as it comes to be. */
export function settled(foundation: Foundation, remembered: Standing["remembered"]): Settled {
  const open = foundation.goals.flatMap(({ tables }) => tables.filter(isOpen));
  return open.reduce<Settled>((so, table) => settle(table, so, remembered), {
    ...foundation,
    met: [],
    replacedEdits: [],
    isTheirs: () => false,
  });
}

function settle(open: OpenTable, so: Settled, remembered: Standing["remembered"]): Settled {
  const name = so.names.find((own) => own.name === open.id);
  const place = name?.rectangle;
  const ground = so.grounds.find(({ sheet }) => sheet.name === place?.sheet);
  const found = place === undefined || ground === undefined ? undefined : withRowsBelow(place, ground);
  const contents = found === undefined ? undefined : contentsOf(found.ground, found.area);
  const met = open.over({ contents, remembered });
  const goals = so.goals.map((goal) => ({
    ...goal,
    tables: goal.tables.map((table) => (table.id === open.id ? met.table : table)),
  }));
  const isTheirs: Settled["isTheirs"] = (table, row, column) =>
    table === open.id ? (met.isTheirs?.(row, column) ?? false) : so.isTheirs(table, row, column);
  const settledSoFar = { ...so, goals, met: [...so.met, met], isTheirs };
  if (found === undefined || place === undefined) return settledSoFar;
  const { area } = found;
  const { sheet } = place;
  const replaced = met.replaced.map(({ row, column, before }) => ({
    sheet,
    address: addressOf(area.row + row, area.column + column),
    before,
  }));
  return {
    ...settledSoFar,
    grounds: so.grounds.map((one) => (one === ground ? found.ground : one)),
    names: so.names.map((one) => (one === name ? { ...one, rectangle: { sheet, ...area } } : one)),
    replacedEdits: [...so.replacedEdits, ...replaced],
  };
}

/** The table with the rows that follow it without a gap, each with something in several of its columns. */
function withRowsBelow(area: Area, ground: Ground): { readonly area: Area; readonly ground: Ground } {
  const below: Area = { ...area, row: area.row + area.rows, rows: rowsBelow(area, ground.contentAt) };
  const taken = below.rows === 0 ? undefined : ground.taking(below);
  return taken === undefined ? { area, ground } : { area: { ...area, rows: area.rows + below.rows }, ground: taken };
}
