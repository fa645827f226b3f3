/**
 * The locked rows, whatever has been made of the sheet that they stand on. What the workbook remembers is what was
 * locked; a row that stands otherwise is told with what it was. Where nothing is remembered, the checksums are what
 * there is to go by.
 */
import type { Problem } from "../model/problem";
import type { LockedContent, LockedRow } from "../model/round";
import { addressOf } from "../sources/address";
import type { CellValue, StandingTable } from "../workbook";
import { firstBroken } from "./chain";
import type { HistoryMemory } from "./historyMemory";
import { LOCKED_COLUMNS, standingHistory, type StandingRow } from "./historyTable";

export interface CheckedHistory {
  readonly rows: readonly LockedRow[];
  /** Headings of the person's own columns, and their cells by the row's checksum. */
  readonly own: readonly string[];
  readonly ownCells: ReadonlyMap<string, readonly CellValue[]>;
  readonly problems: readonly Problem[];
}

const NONE: CheckedHistory = { rows: [], own: [], ownCells: new Map(), problems: [] };

export function checkedHistory(table: StandingTable | undefined, memory: HistoryMemory | undefined): CheckedHistory {
  if (table === undefined && memory === undefined) return NONE;
  const { rows: standing, own } = table === undefined ? { rows: [], own: [] } : standingHistory(table);
  const ownCells = new Map(standing.map((row) => [row.checksum, row.own]));
  if (memory === undefined) {
    const rows = standing.map(({ content, checksum }): LockedRow => ({ ...content, checksum }));
    return { rows, own, ownCells, problems: broken(rows) };
  }
  const { rows, pairs } = compared(memory.rows, standing);
  const placeOf = ({ at }: StandingRow): Problem["place"] =>
    table && { sheet: table.sheet, address: addressOf(table.row + at, table.column) };
  return { rows, own, ownCells, problems: [...broken(rows), ...differences(rows, standing, pairs, placeOf)] };
}

/** Which row of the sheet each locked row is. */
type Pairs = ReadonlyMap<LockedRow, StandingRow>;

function compared(
  remembered: HistoryMemory["rows"],
  standing: readonly StandingRow[]
): { readonly rows: readonly LockedRow[]; readonly pairs: Pairs } {
  const free = new Set(standing);
  const pairs = new Map<LockedRow, StandingRow>();
  const take = (row: LockedRow, found: StandingRow | undefined): void => {
    if (found === undefined) return;
    free.delete(found);
    pairs.set(row, found);
  };
  const rows = remembered.flatMap((row): readonly LockedRow[] => {
    const checksum = typeof row === "string" ? row : row.checksum;
    const found = [...free].find((one) => one.checksum === checksum);
    if (typeof row === "string" && found === undefined) return [];
    const locked = typeof row === "string" ? { ...(found as StandingRow).content, checksum } : row;
    take(locked, found);
    return [locked];
  });
  // A row whose checksum has been changed too is known by whom and which round it is about.
  for (const row of rows) {
    if (!pairs.has(row))
      take(
        row,
        [...free].find(({ content }) => nameOf(content) === nameOf(row))
      );
  }
  return { rows, pairs };
}

function differences(
  rows: readonly LockedRow[],
  standing: readonly StandingRow[],
  pairs: Pairs,
  placeOf: (row: StandingRow) => Problem["place"]
): readonly Problem[] {
  const severity = "note" as const;
  const changed = rows.flatMap((row): readonly Problem[] => {
    const stands = pairs.get(row);
    const changes = stands === undefined ? [] : changesIn(row, stands);
    if (stands === undefined || changes.length === 0) return [];
    return [{ kind: "lockedRowChanged", severity, place: placeOf(stands), row: nameOf(row), changes }];
  });
  const gone = rows.filter((row) => !pairs.has(row));
  const known = new Set(pairs.values());
  const added = standing
    .filter((row) => !known.has(row))
    .map((row): Problem => ({ kind: "lockedRowAdded", severity, place: placeOf(row), row: nameOf(row.content) }));
  const places = rows.flatMap((row) => pairs.get(row)?.at ?? []);
  const moved = places.filter((at, index) => at < Math.max(...places.slice(0, index)));
  const removed = gone.map((row): Problem => {
    const was = LOCKED_COLUMNS.filter(({ heading }) => TOLD.has(heading)).map(({ say }) => say(row));
    return {
      kind: "lockedRowRemoved",
      severity,
      place: undefined,
      row: nameOf(row),
      was: was.filter((word) => word !== "").join(", "),
    };
  });
  const reordered: readonly Problem[] =
    moved.length === 0 ? [] : [{ kind: "lockedRowsReordered", severity, place: undefined, rows: moved.length }];
  return [...changed, ...removed, ...added, ...reordered];
}

/** What is told of a row that is gone. */
const TOLD = new Set(["Prognos", "Utfall", "Kommentar", "Låst"]);

function changesIn(row: LockedRow, { content, checksum }: StandingRow) {
  const columns = LOCKED_COLUMNS.map(({ heading, say }) => ({ column: heading, was: say(row), stood: say(content) }));
  const sums = { column: "Kontrollsumma", was: row.checksum, stood: checksum };
  return [...columns, sums].filter(({ was, stood }) => was !== stood);
}

/** "Delårsrapport 2024, version 1, IFO, Insatser". */
function nameOf({ year, occasion, version, area, cause }: LockedContent): string {
  return [`${occasion} ${year}`, `version ${version}`, area, ...(cause === undefined ? [] : [cause])].join(", ");
}

function broken(rows: readonly LockedRow[]): readonly Problem[] {
  const row = firstBroken(rows);
  if (row === undefined) return [];
  return [{ kind: "lockedChainBroken", severity: "preliminary", place: undefined, row: nameOf(row) }];
}
