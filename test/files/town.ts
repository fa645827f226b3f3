/**
 * A municipality's year as a SIE file, made from a seed: what it says is known, so that what is read can be compared.
 * The writer is as plain as can be and shares nothing with the reader.
 */

export interface TownFile {
  readonly text: string;
  /** Debit − credit on accounts 3–8 of the vouchers or months, in öre. */
  readonly outcome: number;
  readonly budget: number;
}

export interface TownOptions {
  readonly seed: number;
  readonly vouchers?: number;
  /** 4: vouchers; 3: months with objects; 2: months; 1: the year alone. */
  readonly type?: 1 | 2 | 3 | 4;
  readonly lineBreak?: "\r\n" | "\n";
  readonly withResults?: boolean;
}

/** Numbers from a seed, the same every time (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const ACCOUNTS = ["3511", "3080", "5011", "5510", "6011", "7412", "4510", "7990"];
const RESPONSIBILITIES = ["0411", "0412", "0425", "0931"];
const ACTIVITIES = ["510", "520", "607"];
const NAMES = ['Försörjningsstöd \\"extra\\"', "Å-huset {öst}", "Kök & städ", "C:\\temp\\fil"];

interface Entry {
  readonly month: string;
  readonly account: string;
  readonly responsibility: string;
  readonly activity: string;
  readonly ore: number;
}

export function townFile({
  seed,
  vouchers = 12,
  type = 4,
  lineBreak = "\r\n",
  withResults = true,
}: TownOptions): TownFile {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const entries: Entry[] = [];
  const lines: string[] = [];
  for (let number = 1; number <= vouchers; number++) {
    const month = `2024${String(1 + random(12)).padStart(2, "0")}`;
    lines.push(`#VER A ${number} ${month}15 "${pick(NAMES)}"`, "{");
    let sum = 0;
    for (let row = 0; row <= random(4); row++) {
      const entry = {
        month,
        account: pick(ACCOUNTS),
        responsibility: pick(RESPONSIBILITIES),
        activity: pick(ACTIVITIES),
        ore: random(2_000_000) - 500_000,
      };
      entries.push(entry);
      sum += entry.ore;
      const objects = `{1 "${entry.responsibility}" 20 "${entry.activity}"}`;
      const row = `#TRANS ${entry.account} ${objects} ${kronor(entry.ore)} ${month}15 "${pick(NAMES)}"`;
      if (random(9) === 0) lines.push(`   ${row.replace("#TRANS", "#RTRANS")}`);
      lines.push(`   ${row}`);
      if (random(9) === 0) lines.push(`   ${row.replace("#TRANS", "#BTRANS")}`);
    }
    lines.push(`   #TRANS 1930 {} ${kronor(-sum)}`, "}");
  }
  const budget: Entry[] = ACCOUNTS.slice(0, 4).map((account) => ({
    month: "202401",
    account,
    responsibility: pick(RESPONSIBILITIES),
    activity: pick(ACTIVITIES),
    ore: random(9_000_000),
  }));
  const head = [
    "#FLAGGA 0",
    '#PROGRAM "Prov" "1.0"',
    "#FORMAT PC8",
    "#GEN 20250110",
    `#SIETYP ${type}`,
    '#FNAMN "Prövsta kommun"',
    "#ORGNR 212000-0000",
    "#RAR 0 20240101 20241231",
    ...ACCOUNTS.map((account) => `#KONTO ${account} "${pick(NAMES)}"`),
    '#KONTO 1930 "Bank"',
    '#DIM 1 "Ansvar"',
    '#DIM 20 "Verksamhet"',
    ...RESPONSIBILITIES.map((code) => `#OBJEKT 1 "${code}" "${pick(NAMES)}"`),
    ...ACTIVITIES.map((code) => `#OBJEKT 20 "${code}" "${pick(NAMES)}"`),
  ];
  const results = [...sumsBy(entries, ({ account }) => account)].map(
    ([account, ore]) => `#RES 0 ${account} ${kronor(ore)}`
  );
  const text = [
    ...head,
    ...(withResults || type === 1 ? results : []),
    ...(type === 2 || type === 3 ? months("PSALDO", entries, type) : []),
    ...(type === 1 ? [] : months("PBUDGET", budget, type)),
    ...(type === 4 ? lines : []),
    "",
  ].join(lineBreak);
  return { text, outcome: sumOf(entries), budget: type === 1 ? 0 : sumOf(budget) };
}

/** As SIE has it: the account's own amount without objects, and, from type 3 on, each dimension's division of it. */
function months(label: string, entries: readonly Entry[], type: number): readonly string[] {
  const line = (key: string, objects: string, ore: number): string => `#${label} 0 ${key} ${objects} ${kronor(ore)}`;
  const divided = (dimension: string, code: (entry: Entry) => string): readonly string[] =>
    [...sumsBy(entries, (entry) => `${entry.month} ${entry.account}|${code(entry)}`)].map(([key, ore]) => {
      const [at = "", object = ""] = key.split("|");
      return line(at, `{${dimension} "${object}"}`, ore);
    });
  return [
    ...[...sumsBy(entries, ({ month, account }) => `${month} ${account}`)].map(([key, ore]) => line(key, "{}", ore)),
    ...(type >= 3 ? divided("1", ({ responsibility }) => responsibility) : []),
    ...(type >= 3 ? divided("20", ({ activity }) => activity) : []),
  ];
}

function sumsBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0) + entry.ore);
  return sums;
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { ore }) => sum + ore, 0);
}

function kronor(ore: number): string {
  return (ore / 100).toFixed(2);
}
