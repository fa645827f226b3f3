/** How many sound workbooks are left alone, and how many spoilt ones are told, by kind. */
import type { Checked, Sheets } from "./checked";
import { checked } from "./checked";
import { plausibilityText } from "../../../src/words/plausibility/plausibility";

/** A spoilt workbook; `undefined` where there was nothing to spoil. */
export interface Spoiling {
  readonly name: string;
  /** The kinds of check that may tell it; "reader" where the reader stops of itself. */
  readonly told: readonly string[];
  readonly sheets: (seed: number) => Sheets | undefined;
}

export interface Rate {
  readonly name: string;
  readonly tried: number;
  readonly found: number;
  /** Found, and nothing else said. */
  readonly once: number;
  /** The seeds of those that were told as something else. */
  readonly missed: readonly number[];
  /** The seeds of those of which nothing at all was told. */
  readonly silent: readonly number[];
}

/** Seeds of sound workbooks that are doubted all the same, with what is said of them. */
export async function falseAlarms(count: number, sheets: (seed: number) => Sheets): Promise<readonly string[]> {
  const alarms: string[] = [];
  for (let seed = 0; seed < count; seed++) {
    const { doubts, isStopped } = await checked(sheets(seed));
    if (isStopped) throw new Error(`Town ${seed} can't be read`);
    alarms.push(...doubts.map((doubt) => `${seed}: ${plausibilityText(doubt, "sv").what}`));
  }
  return alarms;
}

/** Tries a way to spoil on so many workbooks, from the given seed on. */
export async function rateOf({ name, told, sheets }: Spoiling, count: number, from: number): Promise<Rate> {
  let [tried, found, once] = [0, 0, 0];
  const [missed, silent]: [number[], number[]] = [[], []];
  for (let seed = from; tried < count && seed < from + 40 * count; seed++) {
    const spoilt = sheets(seed);
    if (spoilt === undefined) continue;
    const result = await checked(spoilt);
    const isFound = isTold(told, result);
    tried++;
    if (isFound) found++;
    else (result.doubts.length > 0 ? missed : silent).push(seed);
    if (isFound && result.doubts.length < 2) once++;
    assertSaid(result);
  }
  return { name, tried, found, once, missed, silent };
}

/** A sign that a table's group or column says is taken by the reader, and told by it. */
function isTold(told: readonly string[], { doubts, checks, isStopped }: Checked): boolean {
  if (told.includes("reader")) return isStopped;
  const isTurned = told.includes("typedTable") && checks.some(({ cause }) => cause === "turnedInReading");
  return isTurned || doubts.some(({ check }) => told.includes(check));
}

/** Everything that is found can be said, in both languages. */
function assertSaid({ checks }: Checked): void {
  for (const check of checks) {
    for (const language of ["sv", "en"] as const) {
      const text = Object.values(plausibilityText(check, language)).join(" ");
      if (/undefined|NaN|Infinity|\[object/.test(text)) throw new Error(`${check.id} is said as ${text}`);
    }
  }
}

/** The rates as a table, worst first. */
export function printedRates(rates: readonly Rate[]): string {
  const sum = (of: (rate: Rate) => number): number => rates.reduce((all, rate) => all + of(rate), 0);
  const lines = [...rates]
    .sort((a, b) => a.found / a.tried - b.found / b.tried)
    .map(({ name, tried, found, once }) => `  ${name}: ${found} of ${tried}, ${once} told once`);
  const [tried, found, once] = [sum((rate) => rate.tried), sum((rate) => rate.found), sum((rate) => rate.once)];
  return [`Spoilt: ${found} of ${tried} found, ${once} told once`, ...lines].join("\n");
}
