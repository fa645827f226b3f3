/**
 * How a ledger in a file is read: by the mapping that is remembered for it or given, else as it is proposed. Some of
 * its rows stand as a sheet for as long as it takes to ask, so that a file is understood as a sheet is.
 */
import type { BlockPart, Mapping } from "../../src/layouts/mapping/mapping";
import { stepsOf } from "../../src/layouts/mapping/mapping";
import { ROWS } from "../../src/layouts/mapping/fields";
import { amountColumnsIn } from "../../src/layouts/mapping/stepColumns";
import type { ColumnRef } from "../../src/layouts/mapping/terms";
import { isInContractForm, unitSaid } from "../../src/layouts/contractForm";
import { understood } from "../../src/layouts/understood";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import type { MoneyUnit } from "../../src/model/money";
import { recognise } from "../../src/sources/recognise";
import type { SourceStatus } from "../../src/sources/status";
import type { CellValue, Workbook } from "../../src/workbook";
import type { MemoryWorkbook } from "../host/cells/book";
import { isNumeric, textSql } from "./columnSql";
import type { LedgerFile } from "./ledgerFile";
import { leftOutOf, type LeftOut } from "./leftOut";
import { mappedLedger } from "./mappedLedger";
import { hasOwnMonths, takesMonthOfName, withMonthOfName } from "./monthInName";
import { NoLedger } from "./noLedger";

/** Rows right below the headings, and as many from all over the file: together as many as of a long sheet. */
const SEEN_ROWS = 300;

type Rows = readonly (readonly CellValue[])[];

/** Its rows as a statement gives them: all, or those that `which` says. */
async function rowsIn({ database, from, bound, types }: LedgerFile, which: string): Promise<Rows> {
  const columns = types.map((type, at) => ({ name: `c${at}`, type }));
  const texts = columns.map((column) => `${textSql(column)} AS ${column.name}`).join(", ");
  const found = await database.rows(`SELECT ${texts} FROM (SELECT * FROM ${from} ${which})`, bound);
  const cellOf = (text: unknown, at: number): CellValue =>
    text !== "" && isNumeric(types[at] ?? "") ? Number(text) : String(text);
  return found.map((row) => row.map(cellOf));
}

function firstRowsOf(file: LedgerFile): Promise<Rows> {
  return rowsIn(file, `LIMIT ${SEEN_ROWS}`);
}

/** The file's headings and some of its rows, as cells. */
async function seenOf(file: LedgerFile, first: Rows): Promise<CellValue[][]> {
  const all = file.types.map((_, at) => `c${at}`).join(", ");
  const others = first.length < SEEN_ROWS ? [] : await rowsIn(file, `ORDER BY hash(${all}), ${all} LIMIT ${SEEN_ROWS}`);
  return [...file.head.slice(0, file.firstRow), ...first, ...others].map((row) => [...row]);
}

/** Whether what stands under the template's headings is what a sheet has there. */
function isAsTemplate({ status, head, firstRow }: LedgerFile, first: Rows, unit: MoneyUnit | undefined): boolean {
  if (status.state !== "ready" || status.site === undefined) return false;
  const whole = [...head.slice(0, firstRow), ...first];
  return isInContractForm({ ...status, site: { ...status.site, head: whole } }, unit);
}

/** Whole numbers under the heading of responsibilities. */
function mayLackZeros({ status, types }: LedgerFile): boolean {
  return isNumeric(types[status.columns[LEDGER_COLUMNS.responsibility.name] ?? -1] ?? "");
}

function padsCodes({ parts }: Mapping): boolean {
  return parts.some((part) => part.kind === "block" && stepsOf(part, "padCode").length > 0);
}

/** What the workbook, with some rows of the file as `sheet`, says of it; `undefined` while something is to be asked. */
async function mappingIn(workbook: Workbook, file: LedgerFile, sheet: string): Promise<Mapping | undefined> {
  const survey = await workbook.survey();
  // Under the template's headings too its rows are looked at.
  const recognition = recognise(survey).map((one): SourceStatus =>
    one.source === file.source ? { ...one, state: "unclear" } : one
  );
  const { sources } = understood(survey, recognition, await workbook.explore());
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

/** Under a heading of verifications they are taken too, so that repeated rows are found. */
function withVerification(mapping: Mapping, { status, types, head, firstRow }: LedgerFile): Mapping {
  const { name } = LEDGER_COLUMNS.verification;
  const at = status.columns[name];
  const [part, another] = mapping.parts;
  if (at === undefined || part?.kind !== "block" || another !== undefined) return mapping;
  const isTaken = stepsOf(part, "take").some(({ field, column }) => field === name || column.at === at);
  if (isTaken || types[at] === undefined) return mapping;
  const column = { at, heading: head[firstRow - 1]?.[at] ?? "" };
  return { ...mapping, parts: [{ ...part, steps: [...part.steps, { kind: "take", field: name, column }] }] };
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
  const survey = await workbook.survey();
  const said = survey.mappings?.find(({ source, parts }) => source === file.source && parts.length > 0);
  const named = withMonthOfName(file);
  const isNamed = said !== undefined && takesMonthOfName(said);
  const asIs = await understoodAs(isNamed ? (named ?? file) : file, said, sheet, book, workbook);
  const isWhole = asIs.mapping === undefined ? !asIs.isAsked : hasOwnMonths(asIs.mapping);
  if (said !== undefined || named === undefined || isWhole) return asIs;
  const sample = book.findSheet(sheet);
  if (sample !== undefined) book.deleteSheet(sample);
  return understoodAs(named, said, sheet, book, workbook);
}

async function understoodAs(
  file: LedgerFile,
  said: Mapping | undefined,
  sheet: string,
  book: MemoryWorkbook,
  workbook: Workbook
): Promise<UnderstoodFile> {
  const survey = await workbook.survey();
  const first = await firstRowsOf(file);
  const asTemplate: UnderstoodFile = { ledger: file, leftOut: [], isAsked: false };
  const isTemplate = said === undefined && isAsTemplate(file, first, unitSaid(recognise(survey)));
  if (isTemplate && !mayLackZeros(file)) return asTemplate;
  const sample = book.addSheet(sheet, await seenOf(file, first));
  if (said !== undefined)
    await workbook.rememberMapping(file.source, { ...said, parts: said.parts.map((part) => ({ ...part, sheet })) });
  const found = await mappingIn(workbook, file, sheet);
  const mapping = found === undefined || said !== undefined ? found : withVerification(found, file);
  const isLeft = isTemplate && (mapping === undefined || !padsCodes(mapping));
  if (mapping === undefined && !isLeft) return { ledger: file, leftOut: [], isAsked: true };
  book.deleteSheet(sample);
  if (mapping === undefined || isLeft) return asTemplate;
  const part = partOf(mapping, file);
  const { ledger, rows } = await mappedLedger(file, part);
  return { ledger, mapping, leftOut: await leftOutOf(file, part, rows), isAsked: false };
}
