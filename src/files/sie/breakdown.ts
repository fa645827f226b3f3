/**
 * A month's amount on an account may stand many times over in a SIE file: as a whole, per object of one dimension, and
 * again per object of another. Here exactly one of these is taken for each account and month, and it always comes to
 * the account's own amount: what its objects do not explain is a row without codes.
 */
import { subtract, total, ZERO, type Ore } from "../../model/money";
import { NO_OBJECTS, type Objects, type PeriodAmount } from "./sie";

export interface Broken {
  readonly period: PeriodAmount["period"];
  readonly account: string;
  readonly rows: readonly { readonly objects: Objects; readonly amount: Ore }[];
  /** What the account came to: the sum of the rows. */
  readonly whole: Ore;
}

/**
 * How a program writes what it knows of an account and month; the files themselves do not say. `wholes`: what has no
 * objects is the account's own amount, and each set of dimensions divides it anew, as SIE has it. `rests`: what has no
 * objects was booked on none. `combinations`: every row is an amount of its own.
 */
const READINGS = ["wholes", "rests", "combinations"] as const;
export type Reading = (typeof READINGS)[number];

/** `wanted`: the dimensions that are asked for, the most important first. */
export function brokenDown(
  amounts: readonly PeriodAmount[],
  wanted: readonly string[],
  reading: Reading
): readonly Broken[] {
  return [...grouped(amounts).values()].map((group) => brokenGroup(group, wanted, reading));
}

export interface JudgedReading {
  readonly reading: Reading;
  /** #RES bears it out. */
  readonly isSure: boolean;
}

/**
 * The reading under which most accounts come to what #RES says of them, SIE's own where several do. Where nothing can
 * be compared: SIE's own where all sets of dimensions come to the same, or where amounts stand both with and without
 * objects; else `otherwise`; else by how often the sets come to the same.
 */
export function readingOf(
  amounts: readonly PeriodAmount[],
  results: ReadonlyMap<string, Ore>,
  otherwise?: Reading
): JudgedReading {
  const groups = [...grouped(amounts).values()];
  const agreeing = READINGS.map((reading) => ({ reading, accounts: accountsAgreeing(groups, reading, results) }));
  const most = Math.max(...agreeing.map(({ accounts }) => accounts));
  const first = agreeing.find(({ accounts }) => accounts === most)?.reading ?? "wholes";
  if (most > 0) return { reading: first, isSure: true };
  const alike = shareAlike(groups);
  if (alike === 1) return { reading: "wholes", isSure: true };
  const hasBoth = groups.some((group) => new Set(group.map(({ objects }) => objects.size === 0)).size === 2);
  if (hasBoth) return { reading: "wholes", isSure: false };
  return { reading: otherwise ?? (alike >= 0.5 ? "wholes" : "combinations"), isSure: false };
}

function accountsAgreeing(groups: readonly Group[], reading: Reading, results: ReadonlyMap<string, Ore>): number {
  const sums = new Map<string, Ore>();
  for (const { account, whole } of groups.map((group) => brokenGroup(group, [], reading)))
    sums.set(account, total([sums.get(account) ?? ZERO, whole]));
  return [...sums].filter(([account, sum]) => results.get(account) === sum).length;
}

/** Of the months that several sets of dimensions, or none and one, say something of: how many they agree on. */
function shareAlike(groups: readonly Group[]): number {
  const several = groups.map((group) => shapesIn(group).map(sumOf)).filter((sums) => sums.length > 1);
  const alike = several.filter((sums) => new Set(sums).size === 1);
  return several.length === 0 ? 0 : alike.length / several.length;
}

type Group = readonly PeriodAmount[];

function grouped(amounts: readonly PeriodAmount[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, PeriodAmount[]>();
  for (const amount of amounts) {
    const key = `${amount.period} ${amount.account}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [amount]);
    else group.push(amount);
  }
  return groups;
}

function brokenGroup(group: Group, wanted: readonly string[], reading: Reading): Broken {
  const [first] = group;
  if (first === undefined) throw new Error("A group of amounts is never empty.");
  const { period, account } = first;
  if (reading === "combinations") return { period, account, rows: group, whole: sumOf(group) };
  const shapes = shapesIn(group, "withObjects");
  const plain = group.filter(({ objects }) => objects.size === 0);
  const stated = plain.length > 0 ? sumOf(plain) : undefined;
  const [best = []] = [...shapes].sort((a, b) => preference(b, wanted, stated) - preference(a, wanted, stated));
  const whole = wholeOf(stated, sumOf(best), reading);
  const rows = withoutParents(best, whole);
  const rest = subtract(whole, sumOf(rows));
  const restRow = rest === ZERO && rows.length > 0 ? [] : [{ objects: NO_OBJECTS, amount: rest }];
  return { period, account, whole, rows: [...rows, ...restRow] };
}

function wholeOf(stated: Ore | undefined, objectSum: Ore, reading: "wholes" | "rests"): Ore {
  if (stated === undefined) return objectSum;
  return reading === "wholes" ? stated : total([stated, objectSum]);
}

/** Amounts per set of dimensions: each set is a breakdown of its own of the same amount. */
function shapesIn(group: Group, which: "all" | "withObjects" = "all"): readonly Group[] {
  const shapes = new Map<string, PeriodAmount[]>();
  for (const amount of group) {
    if (which === "withObjects" && amount.objects.size === 0) continue;
    const shape = [...amount.objects.keys()].sort().join(" ");
    shapes.set(shape, [...(shapes.get(shape) ?? []), amount]);
  }
  return [...shapes.values()];
}

/** More of what is asked for, then what adds up, then what tells less besides. */
function preference(shape: Group, wanted: readonly string[], whole: Ore | undefined): number {
  const [first] = shape;
  if (first === undefined) return -1;
  const has = wanted.map((id, at) => (first.objects.has(id) ? 2 ** (wanted.length - at) : 0));
  const asked = has.reduce((sum, weight) => sum + weight, 0);
  const addsUp = sumOf(shape) === whole ? 1 : 0;
  return asked * 1000 + addsUp * 100 - first.objects.size;
}

/**
 * Codes of one dimension may be stated beside what they are parts of (41 beside 411 and 412). Where the whole comes out
 * without such sums, and not with them, they are left out.
 */
function withoutParents(shape: Group, whole: Ore): Group {
  const [first] = shape;
  if (first?.objects.size !== 1 || sumOf(shape) === whole) return shape;
  const codeOf = ({ objects }: PeriodAmount): string => [...objects.values()].join();
  const codes = shape.map(codeOf);
  const leaves = shape.filter((amount) => {
    const code = codeOf(amount);
    return !codes.some((other) => other !== code && other.startsWith(code));
  });
  return sumOf(leaves) === whole ? leaves : shape;
}

function sumOf(amounts: readonly PeriodAmount[]): Ore {
  return total(amounts.map(({ amount }) => amount));
}
