/**
 * The rows of a file read through a mapping: each with what it is, the contract's codes, and its amounts. Where they
 * stand goes with them only when it is asked for.
 */
import { listValue } from "@duckdb/node-api";
import { fieldsOf, PERIOD } from "../../src/layouts/mapping/fields";
import { stepsOf, type BlockPart } from "../../src/layouts/mapping/mapping";
import { RowKinds, type RowKind } from "../../src/layouts/shaping/rowKind";
import { headingsIn, wordsIn } from "../../src/layouts/shaping/rowReading";
import { amountColumnsIn, columnsOf } from "../../src/layouts/mapping/stepColumns";
import { periodIn } from "../../src/sources/date";
import { isEmpty } from "../../src/sources/cell";
import type { CellValue } from "../../src/workbook";
import { amountsSql, type AmountSql } from "./amountSql";
import { MOST_SUMS } from "./addedUp";
import { textSql, type Column } from "./columnSql";
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
  const kinds = await judged(file, part, cells, bound);
  const { amounts, asItStands, from: withAmounts } = amountsSql(part, file.source, ({ at }) => columnOf(at));
  const isMet = cells.map(({ sql }, nth) => `${TABLE}.k${nth} = ${sql}`);
  const headings = headingsIn(part);
  const ofAmounts = amountColumnsIn(part, file.source);
  const texts = ofAmounts.map(({ at }) => `strip_accents(lower(trim(${textSql(columnOf(at))})))`);
  const isHeading = ofAmounts.map(({ at }, nth) => `${texts[nth]} = $heading${at}`);
  const others = columnsOf(part).map((at) => `trim(${textSql(columnOf(at))}) = ''`);
  const kind = `CASE WHEN is_heading AND ${isHeading.join(" AND ")} THEN 'heading' WHEN is_blank AND ${others.join(" AND ")} THEN 'blank' ELSE kind END`;
  return {
    from(some, hasPlaces) {
      const columns = columnsOf(part).map((at) => `c${at}`);
      const places = hasPlaces ? [`${file.position.file} AS place`, `${file.position.row} AS place_row`] : [];
      const rows = `SELECT ${[...columns, ...places].join(", ")} FROM ${file.from}`;
      const met = `SELECT * REPLACE (${kind} AS kind) FROM (${rows}) AS file JOIN ${TABLE} ON ${["TRUE", ...isMet].join(" AND ")}`;
      return `SELECT * FROM (${met}) WHERE kind IN (${some.map((one) => `'${one}'`).join(", ")})`;
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

/** Every different combination of cells in the file, as a table with what its rows are. */
async function judged(
  { database, source, from, bound }: LedgerFile,
  part: BlockPart,
  cells: readonly RowCell[],
  ofCells: Bound
): Promise<ReadonlySet<Kind>> {
  const fields = fieldsOf(source);
  const keys = cells.map((_, nth) => `k${nth}`);
  const said = cells.map(({ sql }, nth) => `${sql} AS k${nth}`);
  const combinations =
    cells.length === 0
      ? [[]]
      : await database.rows(`SELECT DISTINCT ${said.join(", ")} FROM ${from} LIMIT ${MOST_SUMS + 1}`, {
          ...bound,
          ...ofCells,
        });
  if (combinations.length > MOST_SUMS)
    throw new NoLedger(`The ${source} has more different combinations of codes than a sheet has rows.`);
  const kinds = new RowKinds(part, source);
  const cellsOf = cellsFrom(part, cells);
  const isHeading = headingAgain(part, headingsIn(part));
  const isTurned = turnedIn(part);
  const rows = combinations.map((texts) => {
    const own = cellsOf(texts);
    const found = kinds.of(own);
    const values = found.kind === "row" ? textsOf(found.values, fields) : fields.map(() => "");
    const isBlank = own.every(isEmpty);
    const label = found.kind === "row" ? "" : found.label;
    const kind: Kind = found.kind === "sum" && found.agrees === true ? "part" : found.kind;
    return {
      texts: texts.map(String),
      kind,
      label,
      values,
      flags: [isBlank, isHeading(own), isTurned(own)],
    };
  });
  const columns = [...keys, "kind", "label", ...fields.map((_, at) => `f${at}`)];
  const flags = ["is_blank", "is_heading", "is_turned"];
  const types = [...columns.map((name) => `${name} VARCHAR`), ...flags.map((name) => `${name} BOOLEAN`)];
  await database.rows(`CREATE OR REPLACE TEMP TABLE ${TABLE} (${types.join(", ")})`);
  const names = [...columns, ...flags];
  const unnested = names.map((name) => `unnest($${name})`).join(", ");
  for (let first = 0; first < rows.length; first += AT_A_TIME) {
    const some = rows.slice(first, first + AT_A_TIME);
    const lists = some.map(({ texts, kind, label, values, flags: own }) => [...texts, kind, label, ...values, ...own]);
    await database.rows(
      `INSERT INTO ${TABLE} SELECT ${unnested}`,
      Object.fromEntries(names.map((name, at) => [name, listValue(lists.map((row) => row[at] ?? ""))]))
    );
  }
  return new Set(rows.map(({ kind }) => kind));
}

const AT_A_TIME = 50_000;

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
