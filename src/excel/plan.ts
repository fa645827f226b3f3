/**
 * What a write will do, decided before any cell is touched: which sheets are added, which cells of ours get new
 * content, which are given back, and where the names will stand.
 */
import type { RoundedTable } from "../reports/table";
import type { CellValue, ReplacedEdit, WrittenTable } from "../workbook";
import { a1, holdsCell, intersects, quoted, reference, without, type Area } from "./area";
import { isOneOf, ownOn, sheetName, type Destination, type Target } from "./destinations";
import type { Ground, Inventory } from "./ground";
import { captionOf, contentOf, type Content } from "./layout";
import { captionName, sectionName, standingTables, type OwnName } from "./names";
import { printOf, roomFor, type Pictures, type SheetPrint } from "./print";
import { placed, type Claim, type Placed } from "./placement";
import { editsSince, shapeOf, writtenBlock, writtenText, type WrittenBlock } from "./written";

/** A block of cells that is overwritten as a whole. No two pieces share a cell. */
export interface Piece {
  readonly target: Target;
  readonly area: Area;
  /** `undefined`: cells that were ours and are no longer; they become empty. */
  readonly content: Content | undefined;
  /** Whether the look is set anew. Where a table has kept its shape and place, the user's own look stays. */
  readonly isRestyled: boolean;
}

interface NameChange {
  readonly name: string;
  /** Kept out of Excel's list of names: what only we need. */
  readonly isHidden: boolean;
  readonly target: Target;
  /** A1 on that sheet. */
  readonly address: string;
  /** As it stands before and after, `=Avvikelse!$A$4:$C$9`; `before` is `undefined` when it is new. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface Plan {
  readonly newSheets: readonly { readonly name: string; readonly tables: readonly RoundedTable[] }[];
  readonly pieces: readonly Piece[];
  readonly names: readonly NameChange[];
  readonly tables: readonly WrittenTable[];
  readonly replacedEdits: readonly ReplacedEdit[];
  /** The sheets whose pages are set up: new ones, and those where a table has a new place. */
  readonly prints: readonly SheetPrint[];
  /** What is to be remembered of this write. */
  readonly written: string;
}

export function planned(
  destinations: readonly Destination[],
  grounds: readonly Ground[],
  stamp: string,
  inventory: Inventory,
  pictures: Pictures
): Plan {
  const parts = destinations.map((destination) => partFor(destination, grounds, stamp, inventory, pictures));
  return {
    newSheets: destinations.flatMap(({ target, tables }) =>
      target.kind === "new" ? [{ name: target.name, tables }] : []
    ),
    pieces: parts.flatMap(({ pieces }) => pieces),
    names: parts.flatMap(({ names }) => names),
    tables: parts.flatMap(({ tables }) => tables),
    replacedEdits: parts.flatMap(({ replacedEdits }) => replacedEdits),
    prints: parts.flatMap(({ prints }) => prints),
    written: writtenText({ ...inventory.written, ...Object.fromEntries(parts.flatMap(({ blocks }) => blocks)) }),
  };
}

type Part = Pick<Plan, "pieces" | "names" | "tables" | "replacedEdits" | "prints"> & {
  readonly blocks: readonly (readonly [string, WrittenBlock])[];
};

/** A table or a caption where it will stand. */
interface Laid {
  readonly name: string;
  readonly isHidden: boolean;
  readonly area: Area;
  readonly content: Content;
  readonly former: OwnName | undefined;
}

function partFor(
  { target, tables, sections }: Destination,
  grounds: readonly Ground[],
  stamp: string,
  { names, written }: Inventory,
  pictures: Pictures
): Part {
  const ground = target.kind === "there" ? grounds.find(({ sheet }) => sheet.id === target.sheet.id) : undefined;
  const own = ownOn(target, names);
  const former = own.filter(({ name }) => isOneOf(tables, name));
  const others = own.filter((name) => !former.includes(name)).flatMap(({ rectangle }) => rectangle ?? []);
  const isFree = (area: Area): boolean =>
    (ground?.isFree(area) ?? true) && !others.some((other) => intersects(other, area));
  const places = placed(
    tables.map((table) => claimOf(table, own, roomFor(table, pictures))),
    isFree
  );
  const laid = tables.flatMap((table) => {
    const place = places.find(({ id }) => id === table.id);
    return place === undefined ? [] : laidOut(table, place, stamp, own);
  });

  const kept = [...laid.map(({ area }) => area), ...others];
  const givenBack = separate(
    former.flatMap(({ rectangle }) => (rectangle === undefined ? [] : without(rectangle, kept)))
  );
  const contentAt = (row: number, column: number): CellValue | undefined => {
    const on = laid.find(({ area }) => holdsCell(area, row, column));
    return on?.content.cells[row - on.area.row]?.[column - on.area.column]?.content;
  };
  // A sheet that the user has moved a table to keeps its own page breaks.
  const isOurs = target.kind === "new" || sections.length > 0;
  const standing = (id: string): Area | undefined => own.find(({ name }) => name === id)?.rectangle;
  const isMoved = places.some(({ id, table }) => standing(id)?.row !== table.row || standing(id)?.rows !== table.rows);
  return {
    prints:
      isOurs && isMoved ? [printOf(sheetName(target), target.kind === "new", tables, places, others, pictures)] : [],
    pieces: [
      ...givenBack.map((area) => ({ target, area, content: undefined, isRestyled: true })),
      ...laid.map(({ name, area, content, former: before }) => ({
        target,
        area,
        content,
        isRestyled:
          before?.rectangle === undefined ||
          a1(before.rectangle) !== a1(area) ||
          written[name]?.shape !== shapeOf(content),
      })),
    ],
    names: [
      ...laid.map(({ name, isHidden, area }) =>
        nameChange(name, isHidden, target, a1(area), reference(sheetName(target), area), names)
      ),
      ...sections.map((section) =>
        nameChange(sectionName(section), true, target, "A:A", `=${quoted(sheetName(target))}!$A:$A`, names)
      ),
    ],
    tables: standingTables(
      laid.map(({ name, area }) => ({
        name,
        formula: "",
        sheet: undefined,
        rectangle: { sheet: sheetName(target), ...area },
      }))
    ),
    replacedEdits: former.flatMap(({ name, rectangle }) =>
      rectangle === undefined || ground === undefined || tables.some(({ id, isProse }) => id === name && isProse)
        ? []
        : editsSince(written[name], rectangle.sheet, rectangle, presentIn(ground, rectangle), contentAt)
    ),
    blocks: laid.map(({ name, area, content }) => [name, writtenBlock(content, area)]),
  };
}

function claimOf(table: RoundedTable, own: readonly OwnName[], room: number): Claim {
  const areaOf = (name: string): Area | undefined => own.find((one) => one.name === name)?.rectangle;
  const standing = areaOf(table.id);
  return {
    id: table.id,
    rows: table.rows.length + 1,
    columns: table.columns.length,
    room,
    standing: standing === undefined ? undefined : { table: standing, caption: areaOf(captionName(table.id)) },
  };
}

function laidOut(table: RoundedTable, place: Placed, stamp: string, own: readonly OwnName[]): readonly Laid[] {
  const former = (name: string): OwnName | undefined => own.find((one) => one.name === name);
  const caption = captionName(table.id);
  return [
    { name: caption, isHidden: true, area: place.caption, content: captionOf(table, stamp), former: former(caption) },
    {
      name: table.id,
      isHidden: false,
      area: place.table,
      content: contentOf(table, place.table),
      former: former(table.id),
    },
  ];
}

function nameChange(
  name: string,
  isHidden: boolean,
  target: Target,
  address: string,
  after: string,
  names: readonly OwnName[]
): NameChange {
  return { name, isHidden, target, address, before: names.find((own) => own.name === name)?.formula, after };
}

function presentIn({ contentAt }: Ground, { row, column, rows, columns }: Area): readonly (readonly CellValue[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => contentAt(row + r, column + c))
  );
}

/** The same cells, none of them twice. */
function separate(areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>((kept, area) => [...kept, ...without(area, kept)], []);
}
