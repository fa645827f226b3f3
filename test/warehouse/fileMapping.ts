/**
 * How a ledger in a file is read: by the mapping that is remembered for it or given, else as it is proposed. Some of
 * its rows stand as a sheet for as long as it takes to ask, so that a file is understood as a sheet is.
 */
import type { BlockPart, Mapping } from "../../src/layouts/mapping/mapping";
import { stepsOf } from "../../src/layouts/mapping/mapping";
import { ROWS } from "../../src/layouts/mapping/fields";
import { amountColumnsIn } from "../../src/layouts/mapping/stepColumns";
import type { ColumnRef } from "../../src/layouts/mapping/terms";
import { understood } from "../../src/layouts/understood";
import { recognise } from "../../src/sources/recognise";
import type { CellValue, Workbook } from "../../src/workbook";
import type { MemoryWorkbook } from "../host/cells/book";
import { isNumeric, textSql } from "./columnSql";
import type { LedgerFile } from "./ledgerFile";
import { leftOutOf, type LeftOut } from "./leftOut";
import { mappedLedger } from "./mappedLedger";
import { NoLedger } from "./noLedger";

/** Rows right below the headings, and as many from all over the file. */
const SEEN_ROWS = 1500;

/** The file's headings and some of its rows, as cells. */
async function seenOf({ database, from, bound, types, head, firstRow }: LedgerFile): Promise<CellValue[][]> {
  const columns = types.map((type, at) => ({ name: `c${at}`, type }));
  const texts = columns.map((column) => `${textSql(column)} AS ${column.name}`).join(", ");
  const all = columns.map(({ name }) => name).join(", ");
  const rows = `SELECT ${texts} FROM ${from}`;
  const first = await database.rows(`${rows} LIMIT ${SEEN_ROWS}`, bound);
  const others =
    first.length < SEEN_ROWS
      ? []
      : await database.rows(`SELECT * FROM (${rows}) ORDER BY hash(${all}), ${all} LIMIT ${SEEN_ROWS}`, bound);
  const cellOf = (text: unknown, at: number): CellValue =>
    text !== "" && isNumeric(types[at] ?? "") ? Number(text) : String(text);
  return [...head.slice(0, firstRow).map((row) => [...row]), ...[...first, ...others].map((row) => row.map(cellOf))];
}

/** What the workbook, with some rows of the file as `sheet`, says of it; `undefined` while something is to be asked. */
async function mappingIn(workbook: Workbook, file: LedgerFile, sheet: string): Promise<Mapping | undefined> {
  const survey = await workbook.survey();
  const { sources } = understood(survey, recognise(survey), await workbook.explore());
  const found = sources.find(({ source }) => source === file.source);
  if (found === undefined || found.doubts.length > 0 || found.lost.length > 0) return undefined;
  if (found.mapping.parts.some((part) => part.sheet !== sheet))
    throw new NoLedger(`The workbook has ${sheet} itself, on another sheet: take it away, or leave out the file.`);
  return found.mapping;
}

/** The one block that a file is. Throws `NoLedger` where a step needs what a file does not have. */
export function partOf({ parts }: Mapping, { source, firstRow }: LedgerFile): BlockPart {
  const [part, another] = parts;
  if (part?.kind !== "block" || another !== undefined)
    throw new NoLedger(
      `The ${source} is mapped as several tables: a file is one. Name one file for each, or one table.`
    );
  if (part.firstRow !== firstRow)
    throw new NoLedger(`The ${source} has its headings on other rows than the mapping: let it begin with them.`);
  const refused = unfit(part);
  if (refused !== undefined) throw new NoLedger(`The ${source} can't be read from a file as it is mapped: ${refused}`);
  if (amountColumnsIn(part, source).length === 0)
    throw new NoLedger(`The mapping of the ${source} says no column of amounts.`);
  return part;
}

/** What is said of a row by the rows above it: the rows of a file have no order that holds. */
function unfit(part: BlockPart): string | undefined {
  const named = (columns: readonly ColumnRef[]): string => columns.map(({ heading }) => heading).join(", ");
  const [filled] = stepsOf(part, "fillDown");
  if (filled !== undefined)
    return `${named(filled.columns)} stands only in the first row of its group. Fill it in on every row.`;
  const [group] = stepsOf(part, "groupHeadings");
  if (group !== undefined)
    return `${group.field} stands in rows of its own, over the rows it is said of. Put it in a column.`;
  if (stepsOf(part, "perMonth").some(({ across }) => across === "rows"))
    return "each row has the amount from the year's beginning. Take out each month's own amounts.";
  if (stepsOf(part, "turnIncome").length > 0)
    return "income and costs are both written without a sign. Take out the amounts with their signs.";
  if (stepsOf(part, "take").some(({ field }) => field === ROWS))
    return `it has ${ROWS}: it is sums already. Name its rows, or bring the sums into the workbook.`;
  return undefined;
}

export interface UnderstoodFile {
  readonly ledger: LedgerFile;
  /** `undefined` for the template's headings. */
  readonly mapping?: Mapping;
  readonly leftOut: readonly LeftOut[];
  /** Something is to be asked first: some of its rows stand in the workbook to ask by. */
  readonly isAsked: boolean;
}

/** The file under the contract's headings, whatever its own are. */
export async function understoodFile(
  file: LedgerFile,
  sheet: string,
  book: MemoryWorkbook,
  workbook: Workbook
): Promise<UnderstoodFile> {
  const { mappings = [] } = await workbook.survey();
  const said = mappings.find(({ source, parts }) => source === file.source && parts.length > 0);
  if (said === undefined && file.status.state === "ready") return { ledger: file, leftOut: [], isAsked: false };
  const sample = book.addSheet(sheet, await seenOf(file));
  if (said !== undefined)
    await workbook.rememberMapping(file.source, { ...said, parts: said.parts.map((part) => ({ ...part, sheet })) });
  const mapping = await mappingIn(workbook, file, sheet);
  if (mapping === undefined) return { ledger: file, leftOut: [], isAsked: true };
  book.deleteSheet(sample);
  const part = partOf(mapping, file);
  const { ledger, rows } = await mappedLedger(file, part);
  return { ledger, mapping, leftOut: await leftOutOf(file, part, rows), isAsked: false };
}
