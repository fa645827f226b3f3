/** Files for tests: bytes in an encoding, and what is taken of them as proposed. */
import { encodeText, type CodePage } from "../../src/files/codePages";
import { readFile, type FileChoice, type ReadFile } from "../../src/files/readFile";
import { takenOf, type Manner, type Taken } from "../../src/files/taken";

const KRONOR: Manner = { unit: "kr", costsAreNegative: false };

export function bytesOf(text: string, encoding: CodePage | "utf-8" = "cp437"): Uint8Array {
  const bytes = encoding === "utf-8" ? new TextEncoder().encode(text) : encodeText(text, encoding);
  if (bytes === undefined) throw new Error(`Not in ${encoding}: ${text}`);
  return bytes;
}

export function fileOf(text: string, name = "kommun.se", encoding: CodePage | "utf-8" = "cp437"): ReadFile {
  return readFile({ name, bytes: bytesOf(text, encoding) });
}

export function takenFrom(file: ReadFile, choice: Partial<FileChoice> = {}, manner = KRONOR): Taken {
  return takenOf(file, { ...file.proposed, ...choice } as FileChoice, manner);
}

/** "blocking voucherOpen 12": severity, kind and first line. */
export function toldOf({ problems }: Pick<Taken, "problems">): readonly string[] {
  return problems.map(({ severity, kind, lines }) => [severity, kind, ...lines.slice(0, 1)].join(" "));
}

/** Sums of the amounts as they go into the sheets, in öre with cost +. */
export function sumIn({ sheets }: Taken, source: "outcome" | "budget"): number {
  const rows = sheets.find((sheet) => sheet.source === source)?.contents.rows.slice(1) ?? [];
  return rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0);
}
