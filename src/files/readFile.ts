/**
 * A file's bytes → what it is and says, and what is proposed to be taken of it. Nothing of it is in the workbook yet.
 */
import { decode, type Encoding } from "./decode";
import { FileFindings, type FileProblem } from "./problem";
import { optionsOf, proposedChoice, type SieChoice, type SieOptions } from "./sie/choice";
import { isSie, readSie } from "./sie/readSie";
import type { Sie } from "./sie/sie";
import { readTable } from "./table/readTable";
import { tableLedger, type TableLedger } from "./table/tableLedger";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Understood {
  readonly name: string;
  readonly encoding: Encoding;
  /** What was found in reading it, whatever is then chosen. */
  readonly problems: readonly FileProblem[];
}

export interface SieFile extends Understood {
  readonly kind: "sie";
  readonly sie: Sie;
  readonly options: SieOptions;
  readonly proposed: SieChoice;
}

export interface TableFile extends Understood {
  readonly kind: "table";
  readonly separator: string;
  readonly table: TableLedger;
  readonly proposed: TableChoice;
}

/** What a table is to be; `own`: a sheet of its own, as it is. */
export interface TableChoice {
  readonly kind: "table";
  readonly source: "outcome" | "budget" | "own";
}

export type ReadFile = SieFile | TableFile;
export type FileChoice = SieChoice | TableChoice;

export function readFile({ name, bytes }: GivenFile): ReadFile {
  const findings = new FileFindings();
  const { text, encoding, repaired, lost } = decode(bytes, statesPc8(bytes) ? "cp437" : "windows1252");
  for (const line of repaired) findings.tell("note", { kind: "lettersRepaired" }, line);
  for (const line of lost) findings.tell("note", { kind: "lettersLost" }, line);
  if (isSie(text) || isNamedSie(name)) {
    const sie = readSie(text, findings);
    const options = optionsOf(sie);
    const proposed = proposedChoice(sie, options);
    return { kind: "sie", name, encoding, sie, options, proposed, problems: findings.problems() };
  }
  const { separator, rows } = readTable(text, findings);
  const table = tableLedger({ separator, rows }, findings);
  const proposed: TableChoice = { kind: "table", source: proposedSource(name, table) };
  return { kind: "table", name, encoding, separator, table, proposed, problems: findings.problems() };
}

/** What the file says of its own encoding stands in ASCII, whatever the rest is in. */
function statesPc8(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4000).map((byte) => byte & 0x7f));
  return /#FORMAT\s+"?PC8/i.test(head);
}

function isNamedSie(name: string): boolean {
  return /\.(?:se|si|sie)$/i.test(name);
}

function proposedSource(name: string, { sources }: TableLedger): TableChoice["source"] {
  const [first = "own"] = sources;
  return /budget/i.test(name) && sources.includes("budget") ? "budget" : first;
}
