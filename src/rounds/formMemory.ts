/**
 * What the workbook remembers of the form beside its cells: which round it is of, and who its names were. Small JSON.
 */
import type { Ore } from "../model/money";
import type { MemoryName } from "../workbook";

export const FORM_MEMORY: MemoryName = "Avvik.form";

/** An area or a cause by the codes that it has: the same codes under another name are the same. */
export interface Identity {
  /** The area's name; of a cause "area\ncause". */
  readonly name: string;
  readonly codes: string;
  readonly shortName?: string | undefined;
}

/** An amount in öre that was taken into an empty cell. */
export interface Taken {
  readonly key: string;
  readonly amount: Ore;
}

export interface FormMemory {
  readonly year: number;
  readonly occasion: string;
  /** What its figures were made from, for the lock. */
  readonly basis: string;
  /** Of our columns, as they were written. */
  readonly headings: readonly string[];
  /** Their keys, in the same order; none where an earlier version of Avvik wrote them. */
  readonly columns?: readonly string[];
  /** The ways to a full-year figure that have columns of their own. */
  readonly ways?: readonly string[];
  /** The proposals that the last press took, so that they can be taken back. */
  readonly taken?: readonly Taken[];
  /** Keys of its rows, in the order that they were written. */
  readonly rows: readonly string[];
  readonly identities: readonly Identity[];
}

export function formMemoryText(memory: FormMemory): string {
  return JSON.stringify({ version: 1, ...memory });
}

/** `undefined` where there is none, or one of a version to come. */
export function parseFormMemory(text: string | undefined): FormMemory | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isFormMemory(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isFormMemory(value: unknown): value is FormMemory {
  if (typeof value !== "object" || value === null) return false;
  const { version, year, occasion, basis, headings, rows, identities, ...later } = value as Record<string, unknown>;
  const { columns = [], ways = [], taken = [] } = later;
  const areTexts = [occasion, basis].every((text) => typeof text === "string");
  const areLists = [headings, rows, identities, columns, ways, taken].every(Array.isArray);
  return version === 1 && typeof year === "number" && areTexts && areLists;
}
