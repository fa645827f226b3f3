/**
 * The top of a CSV file: how its text is written, what parts its fields, and where its heading row stands. The headings
 * decide, as they do in a sheet: of the ways to part the fields, the one whose columns are understood best.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { tablesOf } from "../../src/layouts/tables/tables";
import type { SourceStatus } from "../../src/sources/status";

/** Rows of headings, and of what stands above them. */
export type Head = readonly (readonly string[])[];

export interface CsvHead {
  readonly head: Head;
  readonly status: SourceStatus;
  /** Its place in the head, from 0. */
  readonly firstRow: number;
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** Lines down to the first row of data. */
  readonly skip: number;
  /** Lines end in one way throughout: else the engine's strict mode would pass over rows without a word. */
  readonly isStrict: boolean;
}

/** As the engine calls them. */
type Encoding = "utf-8" | "utf-16" | "latin-1";

const HEAD_BYTES = 65_536;
const HEAD_ROWS = 20;
const DELIMITERS = [";", "\t", ",", "|"];

export function csvHead(file: string, understood: (head: Head) => SourceStatus): CsvHead {
  const { text: decodedText, encoding } = decoded(firstBytes(file));
  const text = decodedText.replace(/\r\n?/g, "\n");
  const ways = DELIMITERS.map((delimiter) => {
    const head = Papa.parse<string[]>(text, { delimiter, preview: HEAD_ROWS }).data;
    const status = understood(head);
    return { delimiter, head, status, known: Object.keys(status.columns).length, width: widthOf(head) };
  });
  const [best] = [...ways].sort((a, b) => b.known - a.known || b.width - a.width);
  if (best === undefined) throw new Error(`${file} has no first row.`);
  const { delimiter, head, status } = best;
  const firstRow = status.firstRow ?? firstRowIn(head);
  const above = head.slice(0, firstRow);
  const skip = above.reduce((lines, cells) => lines + linesOf(cells), 0);
  const isStrict = !/\r\n/.test(decodedText) || !/(?<!\r)\n/.test(decodedText);
  return { head, status, firstRow, delimiter, encoding, skip, isStrict };
}

/** Below headings that are not the template's. */
function firstRowIn(head: Head): number {
  const rows = head.map((cells, row) => ({ row, cells }));
  const columns = Math.max(0, ...head.map((cells) => cells.length));
  const rectangle = { sheet: "", row: 0, column: 0, rows: head.length, columns };
  return tablesOf({ rectangle, rows, isWhole: true, merged: [] })[0]?.firstRow ?? 1;
}

/** Of most rows: titles above a table are narrower. */
function widthOf(head: Head): number {
  const widths = head.map((cells) => cells.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** A heading may stand on several lines, in quotes. */
function linesOf(cells: readonly string[]): number {
  return 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
}

function firstBytes(file: string): Buffer {
  const buffer = Buffer.alloc(HEAD_BYTES);
  const descriptor = openSync(file, "r");
  const bytes = buffer.subarray(0, readSync(descriptor, buffer));
  closeSync(descriptor);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
}

/** Most programs write UTF-8, older ones Windows' own; a byte order mark tells UTF-16. */
function decoded(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16" };
  try {
    // The last letter may have been cut in two.
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("latin1").decode(bytes), encoding: "latin-1" };
  }
}
