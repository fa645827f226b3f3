/**
 * What a write will do, decided before any cell is touched: which sheets are added, which cells of ours get new
 * content, which are given back, and where the names will stand.
 */
import type { RoundedTable } from "../reports/table";
import type { CellValue, ReplacedEdit, WrittenTable } from "../workbook";
import { a1, holdsCell, intersects, quoted, reference, without, type Area } from "./area";
import { isOneOf, ownOn, sheetName, type Destination, type Target } from "./destinations";
import { contentsOf, type Ground, type Sheet } from "./ground";
import { columnWidths } from "./columnWidths";
import { captionOf, contentOf, type Content } from "./layout";
import { captionName, sectionName, type OwnName } from "./names";
import { printsOf, roomFor, type Pictures, type SheetPrint } from "./print";
import { placed, type Claim, type Placed } from "./placement";
import { addedSheets, sheetInFront } from "./sheetOrder";
import { editsSince, shapeOf, writtenBlock, writtenText, type Written, type WrittenBlock } from "./written";

/** A block of cells that is overwritten as a whole. No two pieces share a cell. */
export interface Piece {
  readonly target: Target;
  readonly area: Area;
  /** `undefined`: cells that were ours and are no longer; they become empty. */
  readonly content: Content | undefined;
  /** Whether the look is set anew. Where a table has kept its shape and place, the user's own look stays. */
  readonly isRestyled: boolean;
  /** Of its columns, where they are new to the sheet. */
  readonly widths?: Widths;
}

interface Widths {
  readonly characters: readonly number[];
  /** Wider columns stay so: other tables stand in them. */
  readonly isLeast: boolean;
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

interface NewSheet {
  readonly name: string;
  readonly tables: readonly RoundedTable[];
  /** Where it is moved to as it is added; `undefined` where it stays last. */
  readonly position: number | undefined;
}

export interface Plan {
  readonly newSheets: readonly NewSheet[];
  /** The key of the sheet that is put in front when all is written; `undefined` leaves the user in place. */
  readonly front: string | undefined;
  readonly pieces: readonly Piece[];
  readonly names: readonly NameChange[];
  readonly tables: readonly WrittenTable[];
  readonly replacedEdits: readonly ReplacedEdit[];
  /** The sheets whose pages are set up: new ones, and those where a table has a new place. */
  readonly prints: readonly SheetPrint[];
  /** What is to be remembered of this write. */
  readonly written: string;
}

/** What a plan is made from: what stands, what is remembered, and what is to be written. */
export interface Planning {
  readonly sheets: readonly Sheet[];
  readonly grounds: readonly Ground[];
  readonly names: readonly OwnName[];
  readonly written: Written;
  readonly stamp: string;
  readonly pictures: Pictures;
  /** Cells of an open table that people fill in, counted from where it stands. */
  readonly isTheirs?: (table: string, row: number, column: number) => boolean;
  /** The section that is put in front where the write adds sheets; the first of the contract where it says none. */
  readonly front?: string | undefined;
}

export function planned(destinations: readonly Destination[], planning: Planning): Plan {
  const parts = destinations.map((destination) => partFor(destination, planning));
  const added = addedSheets(destinations, planning.sheets, planning.names);
  return {
    newSheets: added.map(({ goal, position }) => ({ name: sheetName(goal.target), tables: goal.tables, position })),
    front: sheetInFront(destinations, planning.front),
    pieces: parts.flatMap(({ pieces }) => pieces),
    names: parts.flatMap(({ names }) => names),
    tables: parts.flatMap(({ tables }) => tables),
    replacedEdits: parts.flatMap(({ replacedEdits }) => replacedEdits),
    prints: parts.flatMap(({ prints }) => prints),
    written: writtenText({ ...planning.written, ...Object.fromEntries(parts.flatMap(({ blocks }) => blocks)) }),
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

function partFor(goal: Destination, planning: Planning): Part {
  const { target, tables } = goal;
  const { grounds, names, stamp, written, pictures } = planning;
  const ground = grounds.find(({ sheet }) => target.kind === "there" && sheet.id === target.sheet.id);
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
  const givenBack = former.flatMap(({ rectangle }) => (rectangle === undefined ? [] : without(rectangle, kept)));
  return {
    prints: printsOf(goal, places, own, others, pictures),
    pieces: [
      ...separate(givenBack).map((area) => ({ target, area, content: undefined, isRestyled: true })),
      ...laid.map((one) => ({
        target,
        area: one.area,
        content: one.content,
        isRestyled: isRestyled(one, written),
        ...newWidths(one, goal, written),
      })),
    ],
    names: namesFor(goal, laid, names),
    tables: laid
      .filter(({ isHidden }) => !isHidden)
      .map(({ name, area }) => ({ id: name, sheet: sheetName(target), address: a1(area) })),
    replacedEdits: ground === undefined ? [] : editsIn(former, tables, laid, ground, planning),
    blocks: laid.map(({ name, area, content }) => [name, writtenBlock(content, area)]),
  };
}

/** A table that has kept its place and shape keeps the look that its user has given it. */
function isRestyled({ name, area, content, former }: Laid, written: Written): boolean {
  const before = former?.rectangle;
  return before === undefined || a1(before) !== a1(area) || written[name]?.shape !== shapeOf(content);
}

/** A table that has come to a sheet which was there, and one that has its sheet to itself and has got other columns. */
function newWidths(
  { name, area, isHidden, former }: Laid,
  { target, tables }: Destination,
  written: Written
): Pick<Piece, "widths"> {
  const own = tables.filter(({ id }) => id === name);
  if (former === undefined && target.kind === "there" && !isHidden)
    return { widths: { characters: columnWidths(own), isLeast: true } };
  const before = written[name];
  const isAlone = own.length > 0 && tables.length === 1;
  const isOther = isAlone && before !== undefined && before.columns !== area.columns;
  return isOther ? { widths: { characters: columnWidths(own), isLeast: false } } : {};
}

function namesFor(
  { target, sections }: Destination,
  laid: readonly Laid[],
  names: readonly OwnName[]
): readonly NameChange[] {
  const sheet = sheetName(target);
  const standing = (name: string): string | undefined => names.find((own) => own.name === name)?.formula;
  const overTables = laid.map(({ name, isHidden, area }) => ({
    name,
    isHidden,
    address: a1(area),
    after: reference(sheet, area),
  }));
  const overSections = sections.map((section) => ({
    name: sectionName(section),
    isHidden: true,
    address: "A:A",
    after: `=${quoted(sheet)}!$A:$A`,
  }));
  return [...overTables, ...overSections].map((one) => ({ ...one, target, before: standing(one.name) }));
}

/** What somebody has changed in our cells since they were last written; running text is met, not replaced. */
function editsIn(
  former: readonly OwnName[],
  tables: readonly RoundedTable[],
  laid: readonly Laid[],
  ground: Ground,
  { written, isTheirs = () => false }: Pick<Planning, "written" | "isTheirs">
): readonly ReplacedEdit[] {
  const contentAt = (row: number, column: number): CellValue | undefined => {
    const on = laid.find(({ area }) => holdsCell(area, row, column));
    return on?.content.cells[row - on.area.row]?.[column - on.area.column]?.content;
  };
  const prose = tables.filter(({ isProse }) => isProse).map(({ id }) => id as string);
  return former.flatMap(({ name, rectangle }) =>
    rectangle === undefined || prose.includes(name)
      ? []
      : editsSince(
          written[name],
          rectangle,
          contentsOf(ground, rectangle),
          contentAt,
          (row, column) => !isTheirs(name, row, column)
        )
  );
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

/** The same cells, none of them twice. */
function separate(areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>((kept, area) => [...kept, ...without(area, kept)], []);
}
