/**
 * The central reserve: an opening amount, allocations below zero, returns above. What is left can't be more than there
 * was, or much less than nothing.
 */
import { whole } from "../../model/money";
import type { Figures } from "./figures";
import type { Cause, Evidence } from "./finding";
import { nothingIn, type Judgement, type Rule } from "./judgement";

type Entry = Figures["reserve"][number];
type Balance = Extract<Evidence, { kind: "balance" }>;

/** Words that say which way an entry goes. */
const ALLOCATED = /fördel|tilldel|använd|dispon|överfört till|till område|utbetal/i;
const RETURNED = /återför|återläm|tillbaka|åter till/i;
const ADDED = /tillskott|tillför|utök|ökad|ökning/i;
const LEAST_LEFT = -0.1;

export const signOfReserve: Rule = ({ reserve }) => {
  const looked = {
    check: "typedTable",
    id: "typedTable:reserve",
    where: { source: "reserve" },
    usual: { kind: "oneSign" },
  } as const;
  const [opening, ...later] = reserve;
  if (opening === undefined) return [];
  const balances = later.reduce<readonly number[]>(
    (sums, { amount }) => [...sums, (sums.at(-1) ?? 0) + amount],
    [opening.amount]
  );
  const found: Balance = {
    kind: "balance",
    opening: opening.amount,
    lowest: whole(Math.min(...balances)),
    highest: whole(Math.max(...balances)),
  };
  const cause = causeOf(opening, later, found);
  if (cause === undefined) return [nothingIn(looked, found)];
  return [{ ...looked, found, cause, weight: "doubt", mend: mendOf(cause) } satisfies Judgement];
};

function causeOf(opening: Entry, later: readonly Entry[], { lowest, highest }: Balance): Cause | undefined {
  const moved = later.filter(({ amount }) => amount !== 0);
  if (opening.amount < 0) return moved.length === 0 ? "tableTurned" : "mixedSigns";
  const wrong = moved.filter(isAgainstItsWord);
  if (wrong.length > 0) return wrong.length === moved.length ? "typedAsSizes" : "mixedSigns";
  const added = moved.filter(({ event, amount }) => amount > 0 && !RETURNED.test(event) && !ADDED.test(event));
  const takesNothing = moved.every(({ amount }) => amount > 0);
  if (added.length > 0 && takesNothing) return "typedAsSizes";
  const isMore = added.length > 0 && highest > opening.amount;
  return isMore || lowest < LEAST_LEFT * opening.amount ? "mixedSigns" : undefined;
}

function isAgainstItsWord({ event, amount }: Entry): boolean {
  if (RETURNED.test(event)) return amount < 0;
  return ALLOCATED.test(event) && amount > 0;
}

function mendOf(cause: Cause): ((figures: Figures) => Figures) | undefined {
  if (cause === "mixedSigns") return undefined;
  return (before) => ({
    ...before,
    reserve: before.reserve.map((entry, index) =>
      index === 0 && cause === "typedAsSizes" ? entry : { ...entry, amount: whole(-entry.amount) }
    ),
  });
}
