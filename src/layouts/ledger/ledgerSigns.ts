/**
 * The signs of a ledger's amounts, found by its accounts of income and of costs, by its own sums and by what headings
 * and lines say. What these do not agree on is a doubt.
 */
import type { Known } from "../said/known";
import type { LedgerPart } from "./ledgerPart";
import type { Doubt } from "../mapping/doubt";
import type { BlockPart, Step } from "../mapping/mapping";
import { signsSaid } from "../said/saidSigns";
import { sampleOf, sidesOf, type Sample } from "../shaping/sample";
import { columnsOf } from "../mapping/stepColumns";

/** A part with what its rows come to. */
export interface Tried extends LedgerPart {
  readonly sample: Sample;
}

/** Something says whether it is the outcome or the budget. */
export function isSaid({ doubts }: Tried): boolean {
  return !doubts.some(({ kind }) => kind === "whichScenario");
}

export function sampleIn({ part, source, table }: LedgerPart): Sample {
  return sampleOf(part, source, table.rows);
}

/** Less income than this share of the costs says nothing of its sign. */
const LEAST_INCOME = 0.02;

/** Costs that the ledger writes the other way round than Inställningar says are turned. */
export function withSign(found: Tried, known: Known): LedgerPart {
  const { income, costs } = found.isOfSums ? { income: 0, costs: found.sample.sum } : sidesOf(found.sample);
  const usual = -known.units.ledgerSign;
  const saidOtherwise = saysOtherwise(found, costs);
  if (saidOtherwise !== undefined) return doubting(found, saidOtherwise);
  const isUsual = costs === 0 || Math.sign(costs) === usual;
  const signed = isUsual ? found : { ...found, part: withStep(found.part, { kind: "turnSign" }) };
  const isSame = costs !== 0 && income !== 0 && Math.sign(income) === Math.sign(costs);
  if (!isSame || (isUsual && Math.abs(income) <= Math.abs(costs) * LEAST_INCOME)) return signed;
  const sizes = { ...signed, part: withStep(signed.part, { kind: "turnIncome" }) };
  if (isNetOf(sampleIn(sizes), sampleIn(signed))) return sizes;
  return doubting(signed, { kind: "whichSign", sheet: found.table.sheet, areSizes: true });
}

/** All its sums agree where income is taken from costs, and some of them only so: the net cost. */
function isNetOf({ leftOut: sizes }: Sample, { leftOut: plain }: Sample): boolean {
  return sizes.every(({ agrees }) => agrees) && sizes.some((_, at) => plain[at]?.agrees === false);
}

function withStep(part: BlockPart, step: Step): BlockPart {
  return { ...part, steps: [...part.steps, step] };
}

function doubting(found: LedgerPart, doubt: Doubt): LedgerPart {
  return { ...found, doubts: [...found.doubts, doubt] };
}

/** Costs with another sign than headings and lines say; none where they say nothing. */
function saysOtherwise({ table, part }: LedgerPart, costs: number): Doubt | undefined {
  const taken = columnsOf(part);
  const headings = table.columns.filter(({ at }) => taken.includes(at)).map(({ heading }) => heading);
  const isMade = part.steps.some(({ kind }) => kind === "difference");
  const said = signsSaid([...(isMade ? [] : headings), ...table.titles, ...table.footnotes], ["income", "costs"]);
  const isAsSaid = said === undefined || costs === 0 || (said.plus === "costs" ? costs > 0 : costs < 0);
  return isAsSaid && said?.plus !== "unclear" ? undefined : { kind: "whichSign", sheet: table.sheet, said: said.text };
}
