/**
 * A month that stands only in a file's name, one file a month: a last column with it, under a heading of its own, so
 * that it is proposed and mapped as any column is.
 */
import { basename } from "node:path";
import { listValue } from "@duckdb/node-api";
import { meaningOf } from "../../src/layouts/said/meaning";
import { monthIn } from "../../src/layouts/said/months";
import { PERIOD } from "../../src/layouts/mapping/fields";
import { stepsOf, type Mapping } from "../../src/layouts/mapping/mapping";
import { understood, type LedgerFile } from "./ledgerFile";

/** A mapping with it is of files whose names say their months. */
const HEADING = "Period (filens namn)";

/** `undefined` where not every file's name says a month, or where it has no files. */
export function withMonthOfName(file: LedgerFile): LedgerFile | undefined {
  const { source, files, head, firstRow, types, from, bound, parts } = file;
  const months = files.map(monthOfName);
  if (months.length === 0 || months.some((month) => month === undefined)) return undefined;
  const monthOf = `list_extract($months, list_position($files, filename)) AS c${types.length}`;
  const beside = file.position.row.includes("file_row_number") ? ", file_row_number" : "";
  const named = head.map((cells, row) =>
    row === firstRow - 1 ? [...types.map((_, at) => cells[at] ?? ""), HEADING] : cells
  );
  const said = { months: listValue(months.map(String)), files: listValue([...files]) };
  return {
    ...file,
    from: `(SELECT *, filename${beside}, ${monthOf} FROM ${from}) AS file`,
    bound: { ...bound, ...said },
    parts: parts.map((part) => ({ ...part, ...said })),
    types: [...types, "VARCHAR"],
    head: named,
    status: understood(source, named),
  };
}

/**
 * "utfall_2024-01.csv" is 202401, "januari.csv.gz" is 1: of the workbook's year. None for several months, or the year
 * so far.
 */
export function monthOfName(path: string): number | undefined {
  const stem = basename(path).replace(/(\.[a-z]+)+$/i, "");
  const words = stem.replaceAll("_", " ");
  const pieces = stem.match(YEAR_AND_MONTH) ?? [];
  const { isAccumulated, from, ...said } = meaningOf(words);
  if (isAccumulated || from !== undefined || pieces.length > 1) return undefined;
  const { year, month } = monthIn(pieces[0] ?? "") ?? said;
  return month === undefined || year === undefined ? month : year * 100 + month;
}

/** Of no day. */
const YEAR_AND_MONTH = /(?<!\d)(?:19|20)\d{2}[-_. ](?:0[1-9]|1[0-2])(?![-_.]?\d)/g;

export function takesMonthOfName({ parts }: Mapping): boolean {
  const taken = parts.flatMap((part) => (part.kind === "block" ? stepsOf(part, "take") : []));
  return taken.some(({ column }) => column.heading === HEADING);
}

/** Whether its rows, or the headings of its amounts, say their months. */
export function hasOwnMonths({ parts }: Mapping): boolean {
  return parts.some(
    (part) =>
      part.kind === "block" &&
      (stepsOf(part, "take").some(({ field }) => field === PERIOD) ||
        stepsOf(part, "melt").some(({ columns }) => columns.some(({ states }) => PERIOD in states)))
  );
}
