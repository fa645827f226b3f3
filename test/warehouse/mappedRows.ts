/**
 * The rows of a file read through a mapping: each with what it is, the contract's codes, and its amounts. Where they
 * stand goes with them only when it is asked for.
 */
import { listValue, type DuckDBValue } from "@duckdb/node-api";
import { fieldsOf, PERIOD } from "../../src/layouts/mapping/fields";
import { stepsOf, type BlockPart } from "../../src/layouts/mapping/mapping";
import { RowKinds, type RowKind } from "../../src/layouts/shaping/rowKind";
import { headingsIn, wordsIn } from "../../src/layouts/shaping/rowReading";
import { amountColumnsIn, columnsOf } from "../../src/layouts/mapping/stepColumns";
import { CODE_DIMENSIONS } from "../../src/model/ledger";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import { periodIn } from "../../src/sources/date";
import { isEmpty } from "../../src/sources/cell";
import type { CellValue } from "../../src/workbook";
import { amountsSql, type AmountSql } from "./amountSql";
import { MOST_SUMS } from "./addedUp";
import { codeSql, periodSql, textSql, type Column } from "./columnSql";
import type { Bound } from "./database";
import type { LedgerFile } from "./ledgerFile";
import { NoLedger } from "./noLedger";
import { cellsFrom, headingAgain, rowCellsOf, type RowCell } from "./rowCells";

/** `part`: a sum that is known to be in other rows; `blank`: an empty row. */
export type Kind = RowKind["kind"] | "part" | "blank";

export interface MappedRows {
  /** Rows of these kinds with their columns, `kind`, `label`, f0, f1 … (the fields'), and where they stand. */
  readonly from: (kinds: readonly Kind[], hasPlaces: boolean) => string;
  /** The same with all that `amounts` are made of. */
  readonly withAmounts: (rows: string) => string;
  readonly bound: Bound;
  /** Kinds that some rows are of. */
  readonly kinds: ReadonlySet<Kind>;
  readonly amounts: readonly AmountSql[];
  /** The name of the column that is the amount as it stands, and its type. */
  readonly asItStands: Column | undefined;
}

const TABLE = "row_kinds";

export async function mappedRows(file: LedgerFile, part: BlockPart): Promise<MappedRows> {
  const columnOf = (at: number): Column => ({ name: `c${at}`, type: file.types[at] ?? "VARCHAR" });
  const { cells, bound } = await rowCellsOf(file.database, part, { ...file, columnOf });
  const { kinds, flags } = await judged(file, part, cells, bound);
  const { amounts, asItStands, from: withAmounts } = amountsSql(part, file.source, ({ at }) => columnOf(at));
  const isMet = cells.map(({ sql }, nth) => `${TABLE}.k${nth} = ${sql}`);
  const headings = headingsIn(part);
  const ofAmounts = amountColumnsIn(part, file.source);
  const texts = ofAmounts.map(({ at }) => `strip_accents(lower(trim(${textSql(columnOf(at))})))`);
  const isHeading = ofAmounts.map(({ at }, nth) => `${texts[nth]} = $heading${at}`);
  const others = columnsOf(part).map((at) => `trim(${textSql(columnOf(at))}) = ''`);
  const otherKinds = [
    ...(flags.has("is_heading") ? [`WHEN is_heading AND ${isHeading.join(" AND ")} THEN 'heading'`] : []),
    ...(flags.has("is_blank") ? [`WHEN is_blank AND ${others.join(" AND ")} THEN 'blank'`] : []),
  ];
  return {
    from(some, hasPlaces) {
      const columns = columnsOf(part).map((at) => `c${at}`);
      const places = hasPlaces ? [`${file.position.file} AS place`, `${file.position.row} AS place_row`] : [];
      const rows = `SELECT ${[...columns, ...places].join(", ")} FROM ${file.from}`;
      const met = `FROM (${rows}) AS file JOIN ${TABLE} ON ${["TRUE", ...isMet].join(" AND ")}`;
      if (otherKinds.length === 0 && [...kinds].every((one) => some.includes(one))) return `SELECT * ${met}`;
      const kind = otherKinds.length === 0 ? "kind" : `CASE ${otherKinds.join(" ")} ELSE kind END`;
      const told = some.map((one) => `'${one}'`).join(", ");
      return `SELECT * FROM (SELECT * REPLACE (${kind} AS kind) ${met}) WHERE kind IN (${told})`;
    },
    withAmounts,
    bound: {
      ...bound,
      ...Object.fromEntries(ofAmounts.map(({ at }) => [`heading${at}`, headings.get(at) ?? ""])),
    },
    kinds,
    amounts,
    asItStands: asItStands && columnOf(asItStands.at),
  };
}

interface Judged {
  /** Kinds that some rows are of, whatever their amounts say. */
  readonly kinds: ReadonlySet<Kind>;
  /** Those that some rows have. */
  readonly flags: ReadonlySet<Flag>;
}

const FLAGS = ["is_blank", "is_heading", "is_turned"] as const;
type Flag = (typeof FLAGS)[number];

/** Every different combination of cells in the file, as a table with what its rows are. */
async function judged(file: LedgerFile, part: BlockPart, cells: readonly RowCell[], ofCells: Bound): Promise<Judged> {
  const { database, source } = file;
  const fields = fieldsOf(source);
  const combinations = await combinationsIn(file, cells, ofCells);
  const kinds = new RowKinds(part, source);
  const cellsOf = cellsFrom(part, cells);
  const isHeading = headingAgain(part, headingsIn(part));
  const isTurned = turnedIn(part);
  const rows = combinations.map((texts): readonly (string | boolean)[] => {
    const own = cellsOf(texts);
    const found = kinds.of(own);
    const values = found.kind === "row" ? textsOf(found.values, fields) : fields.map(() => "");
    const label = found.kind === "row" ? "" : found.label;
    const kind: Kind = found.kind === "sum" && found.agrees === true ? "part" : found.kind;
    return [...texts.map(String), kind, label, ...values, own.every(isEmpty), isHeading(own), isTurned(own)];
  });
  const texts = [...cells.map((_, nth) => `k${nth}`), "kind", "label", ...fields.map((_, at) => `f${at}`)];
  await stored(database, [...texts, ...FLAGS], rows, fields);
  const flagged = FLAGS.filter((_, nth) => rows.some((row) => row[texts.length + nth] === true));
  return { kinds: new Set(rows.map((row) => row[cells.length] as Kind)), flags: new Set(flagged) };
}

async function combinationsIn(
  { database, source, from, bound }: LedgerFile,
  cells: readonly RowCell[],
  ofCells: Bound
): Promise<readonly (readonly unknown[])[]> {
  if (cells.length === 0) return [[]];
  const said = cells.map(({ sql }, nth) => `${sql} AS k${nth}`).join(", ");
  const distinct = `SELECT DISTINCT ${said} FROM ${from} LIMIT ${MOST_SUMS + 1}`;
  const combinations = await database.rows(distinct, { ...bound, ...ofCells });
  if (combinations.length > MOST_SUMS)
    throw new NoLedger(`The ${source} has more different combinations of codes than a sheet has rows.`);
  return combinations;
}

const AT_A_TIME = 50_000;

/** The table of kinds. Most columns say the same of all rows, and are said once. */
async function stored(
  database: LedgerFile["database"],
  names: readonly string[],
  rows: readonly (readonly (string | boolean)[])[],
  fields: readonly string[]
): Promise<void> {
  const isFlag = (name: string): boolean => FLAGS.some((flag) => flag === name);
  const types = names.map((name) => `${name} ${isFlag(name) ? "BOOLEAN" : "VARCHAR"}`);
  await database.rows(`CREATE OR REPLACE TEMP TABLE ${TABLE} (${types.join(", ")})`);
  const [first = []] = rows;
  const differs = names.map((_, at) => at === 0 || rows.some((row) => row[at] !== first[at]));
  const given = names.map((name, at) => `${differs[at] === true ? `unnest($${name})` : `$${name}`} AS ${name}`);
  const settled = names.map((name) => {
    const field = /^f\d+$/.test(name) ? fields[Number(name.slice(1))] : undefined;
    return field === undefined ? name : settledSql(field, name);
  });
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    const some = rows.slice(from, from + AT_A_TIME);
    const values = names.map((name, at): [string, DuckDBValue] => [
      name,
      differs[at] === true ? listValue(some.map((row) => row[at] ?? "")) : (first[at] ?? ""),
    ]);
    await database.rows(
      `INSERT INTO ${TABLE} SELECT ${settled.join(", ")} FROM (SELECT ${given.join(", ")})`,
      Object.fromEntries(values)
    );
  }
}

/** A text in the form that codes, or months, are added up by. */
export function settledSql(field: string, text: string): string {
  const column = { name: text, type: "VARCHAR" };
  if (field === PERIOD) return periodSql(column).grouped;
  return CODES.includes(field) ? codeSql(column).grouped : text;
}

const CODES = CODE_DIMENSIONS.map((code) => LEDGER_COLUMNS[code].name);

/** Values as text. A number may be a date, which a text of its digits is not. */
function textsOf(values: readonly CellValue[], fields: readonly string[]): readonly string[] {
  return values.map((value, at) =>
    String((fields[at] === PERIOD && typeof value === "number" ? periodIn(value) : undefined) ?? value)
  );
}

function turnedIn(part: BlockPart): (cells: readonly CellValue[]) => boolean {
  const [step] = stepsOf(part, "turnRows");
  if (step === undefined) return () => false;
  const { column, has } = wordsIn(columnsOf(part).indexOf(step.column.at), step.words);
  return (cells) => has(cells[column] ?? "");
}
