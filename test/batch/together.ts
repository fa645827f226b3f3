/**
 * Sammanställning: the committees' results and income statements side by side, with their sums. Each figure is the one
 * that the committee's own package prints, and every sum is the sum of what is printed; so what yields, where the exact
 * amounts would give another total, is the total, and `controls.ts` says by how much.
 */
import { subjectKey, type Figure } from "../../src/model/figure";
import { ORE_PER, total, type MoneyUnit, type Ore } from "../../src/model/money";
import { withUnit } from "../../src/reports/index";
import { roundTables } from "../../src/reports/round";
import {
  EMPTY,
  figure,
  plus,
  type Cell,
  type Column,
  type FigureCell,
  type Row,
  type RoundedTable,
  type Table,
  type TableId,
} from "../../src/reports/table";
import type { PackageTables } from "./packageTables";

export interface Member {
  readonly name: string;
  readonly made: PackageTables;
}

/** A sum as it is printed, and what the exact amounts behind it come to. */
export interface PrintedSum {
  /** "Resultaträkning per nämnd: Nettokostnad". */
  readonly name: string;
  readonly exact: Ore;
  /** Whole report units. */
  readonly printed: number;
}

export interface Together {
  readonly when: string;
  readonly unit: MoneyUnit;
  readonly tables: readonly RoundedTable[];
  readonly sums: readonly PrintedSum[];
  readonly members: readonly Member[];
  /** Those of other months or another unit than most: they can't be added to the rest. */
  readonly leftOut: readonly Member[];
}

const YIELDED = "avrundad för sig";

/** `undefined` where no committee has the tables. */
export async function together(all: readonly Member[]): Promise<Together | undefined> {
  const [kind] = [...new Set(all.map(kindOf))].sort(
    (a, b) => all.filter((one) => kindOf(one) === b).length - all.filter((one) => kindOf(one) === a).length
  );
  const members = all.filter((one) => kindOf(one) === kind && tableIn(one, "Avvik.budgetavvikelse") !== undefined);
  const [first] = members;
  const own = first && tableIn(first, "Avvik.budgetavvikelse");
  if (first === undefined || own === undefined) return undefined;
  const unit = own.unit as MoneyUnit;
  const tables = [results(members, unit), ...statement(members, unit)];
  const rounded = await roundTables(tables, unit);
  return {
    when: first.made.when,
    unit,
    tables: rounded.tables,
    sums: rounded.tables.flatMap((table) => sumsIn(table, members)),
    members,
    leftOut: all.filter((one) => !members.includes(one)),
  };
}

function kindOf(member: Member): string {
  return `${member.made.when}, ${tableIn(member, "Avvik.budgetavvikelse")?.unit ?? ""}`;
}

function tableIn({ made }: Member, id: TableId): RoundedTable | undefined {
  return made.tables.find((table) => table.id === id);
}

/** The totals of each committee's table of its areas. */
function results(members: readonly Member[], unit: MoneyUnit): Table {
  const own = members.map((member) => tableIn(member, "Avvik.budgetavvikelse"));
  const columns = (own[0]?.columns ?? []).slice(1).map(({ key, heading, kind }): Column => ({ key, heading, kind }));
  const cellsOf = (member: Member, table: RoundedTable | undefined): readonly Cell[] => {
    const sum = table?.rows.find(({ kind }) => kind === "total");
    return columns.map(({ key }) => printedCell(member, table, cellAt(table, sum, key), unit));
  };
  const rows = members.map((member, at): Row => {
    return { key: keyOf(member), label: member.name, kind: "line", cells: cellsOf(member, own[at]) };
  });
  return withUnit(
    {
      id: "Avvik.sammanstallning",
      sheet: "Sammanställning",
      title: "Budgetavvikelse per nämnd",
      columns: [{ key: "committee", heading: "Nämnd", kind: "text" }, ...columns],
      rows: [
        ...rows,
        {
          key: "total",
          label: "SUMMA",
          kind: "total",
          terms: members.map((member) => plus(keyOf(member))),
          cells: columns.map((_, at) => sumCell(rows.map(({ cells }) => cells[at]))),
        },
      ],
    },
    unit
  );
}

/** Each committee's outcome, line by line; none where a committee has left the table out. */
function statement(members: readonly Member[], unit: MoneyUnit): readonly Table[] {
  const own = members.map((member) => tableIn(member, "Avvik.resultatrakning"));
  // A committee without strays has no row for them.
  const widest = [...own].sort((a, b) => (b?.rows.length ?? 0) - (a?.rows.length ?? 0))[0];
  if (widest === undefined || own.includes(undefined)) return [];
  const rows = widest.rows.map((row): Row => {
    const model = cellAt(widest, row, "outcome");
    const cells = members.map((member, at): Cell => {
      const table = own[at];
      const same = table?.rows.find(({ key }) => key === row.key);
      if (same === undefined && model !== undefined) return figure(ofMember(model.figure, member), 0 as Ore);
      return printedCell(member, table, cellAt(table, same, "outcome"), unit);
    });
    return { key: row.key, label: row.label, kind: row.kind, cells: [...cells, sumCell(cells)] };
  });
  const committees = members.map((member): Column => {
    // A heading of two lines.
    const characters = Math.min(24, Math.max(14, Math.ceil(member.name.length / 2) + 5));
    return { key: keyOf(member), heading: member.name, kind: "figure", characters };
  });
  const sum: Column = { key: "total", heading: "SUMMA", kind: "figure", terms: committees.map(({ key }) => plus(key)) };
  const table: Table = withUnit(
    {
      id: "Avvik.sammanstallning.resultatrakning",
      sheet: "Resultaträkning",
      title: "Resultaträkning per nämnd, utfall",
      columns: [{ key: "label", heading: "Resultaträkning", kind: "text" }, ...committees, sum],
      rows: rows.map((row, at) => withTerms(row, widest.rows[at], rows)),
    },
    unit
  );
  return [table];
}

/** A row is a sum here where it is one in every committee's table; one that had to yield there is told here too. */
function withTerms(row: Row, model: Row | undefined, rows: readonly Row[]): Row {
  const terms = model?.terms;
  if (terms === undefined) return row;
  const adds = row.cells.every((cell, at) => {
    const parts = terms.map(({ key, sign }) => sign * exactOf(rows.find((one) => one.key === key)?.cells[at]));
    return parts.reduce((sum, part) => sum + part, 0) === exactOf(cell);
  });
  return adds ? { ...row, terms } : { ...row, remark: YIELDED };
}

function cellAt(table: RoundedTable | undefined, row: Row | undefined, column: string): FigureCell | undefined {
  const at = table?.columns.findIndex(({ key }) => key === column) ?? -1;
  const cell = at < 1 ? undefined : row?.cells[at - 1];
  return cell?.kind === "figure" ? cell : undefined;
}

/** What the committee's package prints is whole here: no rounding moves it. */
function printedCell(
  member: Member,
  table: RoundedTable | undefined,
  cell: FigureCell | undefined,
  unit: MoneyUnit
): Cell {
  if (cell === undefined || table === undefined) return EMPTY;
  return figure(ofMember(cell.figure, member), ((table.printed.get(cell.key) ?? 0) * ORE_PER[unit]) as Ore);
}

function ofMember(own: Figure, { name }: Member): Figure {
  const narrowed = [subjectKey("committee", name), own.narrowedTo].filter((part) => part !== undefined).join("|");
  return { ...own, narrowedTo: narrowed };
}

function sumCell(cells: readonly (Cell | undefined)[]): Cell {
  const figures = cells.filter((cell) => cell?.kind === "figure");
  const [first] = figures;
  if (first === undefined) return EMPTY;
  const [, ...narrowed] = first.figure.narrowedTo?.split("|") ?? [];
  const own = { ...first.figure, narrowedTo: narrowed.length === 0 ? undefined : narrowed.join("|") };
  return figure(own, total(figures.map(({ exact }) => exact)));
}

function exactOf(cell: Cell | undefined): number {
  return cell?.kind === "figure" ? cell.exact : 0;
}

function keyOf({ name }: Member): string {
  return `committee:${name}`;
}

/** The sums over the committees that a reader would check: every column of the results, every sum of the statement. */
function sumsIn(table: RoundedTable, members: readonly Member[]): readonly PrintedSum[] {
  const isResults = table.id === "Avvik.sammanstallning";
  return table.rows.flatMap((row) => {
    if (row.kind !== "total" && (isResults || row.kind !== "subtotal")) return [];
    return row.cells.flatMap((cell, at): readonly PrintedSum[] => {
      const heading = table.columns[at + 1];
      if (cell.kind !== "figure" || heading === undefined || (!isResults && heading.key !== "total")) return [];
      const name = `${table.title}: ${isResults ? heading.heading : row.label}`;
      const exact = total(members.map((member) => ownExact(member, isResults ? heading.key : row.key, isResults)));
      return [{ name, exact, printed: table.printed.get(cell.key) ?? 0 }];
    });
  });
}

/** The exact amount behind what a committee prints. */
function ownExact(member: Member, key: string, isResults: boolean): Ore {
  const table = tableIn(member, isResults ? "Avvik.budgetavvikelse" : "Avvik.resultatrakning");
  const row = table?.rows.find((one) => (isResults ? one.kind === "total" : one.key === key));
  return cellAt(table, row, isResults ? key : "outcome")?.exact ?? (0 as Ore);
}
