/**
 * What the form proposes per row, in whole units of the form, so that the amount which is shown is the amount which is
 * taken. An area, a cause: the marked way's. What causes leave, and sums: of what stands in the other rows.
 */
import type { Method } from "../analysis/forecasting/methods";
import { byMethod, type Miss } from "../analysis/forecasting/misses";
import type { RoundLine } from "../analysis/roundLines";
import { ORE_PER, subtract, total, whole, type MoneyUnit, type Ore } from "../model/money";
import type { LineKey } from "../model/round";
import { FORM_DECIMALS } from "../words/forecasting";

/** `marked`: the way that is proposed. */
export type Way = Method | "marked";

interface ProposedLine {
  /** Full-year deviation by each way; `undefined` where it is not made. */
  readonly amounts: Readonly<Record<Way, Ore | undefined>>;
  /** Which way is marked; `undefined` for sums and for what causes leave. */
  readonly marked: Method | undefined;
  /** Each way's own misses on earlier years at the same month, and their mean size. */
  readonly misses: Readonly<Record<Method, { readonly mean: Ore | undefined; readonly of: readonly Miss[] }>>;
}

/** Nothing of the adjustment, which no ledger knows of, nor of what fits no area: that is to be mended first. */
export type ProposedLines = ReadonlyMap<LineKey, ProposedLine>;

export function proposedLines(lines: readonly RoundLine[], unit: MoneyUnit): ProposedLines {
  const found = new Map<LineKey, ProposedLine>();
  for (const line of inOrderOfSums(lines)) {
    const isNever = line.parts.length === 0 && (line.proposals === undefined || line.kind === "unallocated");
    if (!isNever) found.set(line.key, proposedLine(line, found, unit));
  }
  return found;
}

/** What is a sum comes after what it is the sum of. */
function inOrderOfSums(lines: readonly RoundLine[]): readonly RoundLine[] {
  const isSum = ({ parts }: RoundLine): boolean => parts.length > 0;
  return [...lines.filter((line) => !isSum(line)), ...lines.filter(isSum)];
}

function proposedLine(line: RoundLine, others: ProposedLines, unit: MoneyUnit): ProposedLine {
  const of = (way: Method) => line.proposals?.proposals.find(({ method }) => method === way);
  const misses = (way: Method) => ({ mean: of(way)?.miss, of: of(way)?.misses ?? [] });
  const marked = line.parts.length > 0 ? undefined : line.proposals?.marked;
  const amountOf = (way: Way): Ore | undefined => {
    if (line.parts.length > 0) return sumOf(line, way, others);
    const method = way === "marked" ? marked : way;
    const deviation = method && of(method)?.deviation;
    return deviation === undefined ? undefined : inWholeUnits(deviation, unit);
  };
  return { marked, amounts: byWay(amountOf), misses: byMethod(misses) };
}

/** Nothing where an area has no proposal: what is known of the others alone would be taken for the whole. */
function sumOf({ kind, parts }: RoundLine, way: Way, others: ProposedLines): Ore | undefined {
  const amountOf = (key: LineKey): Ore | undefined => others.get(key)?.amounts[way];
  const [first, ...below] = parts;
  if (kind === "rest") {
    const area = first && amountOf(first);
    return area === undefined ? undefined : subtract(area, total(below.flatMap((key) => amountOf(key) ?? [])));
  }
  const proposed = parts.filter((key) => others.has(key));
  const amounts = proposed.flatMap((key) => amountOf(key) ?? []);
  return amounts.length === 0 || amounts.length < proposed.length ? undefined : total(amounts);
}

/** `inWholeUnits(123_456_789, "tkr")` is 123 500 000: as the form shows it. */
function inWholeUnits(amount: Ore, unit: MoneyUnit): Ore {
  const step = ORE_PER[unit] / 10 ** FORM_DECIMALS[unit];
  return whole(Math.sign(amount) * Math.round(Math.abs(amount) / step) * step);
}

function byWay<T>(of: (way: Way) => T): Readonly<Record<Way, T>> {
  return { ...byMethod(of), marked: of("marked") };
}
