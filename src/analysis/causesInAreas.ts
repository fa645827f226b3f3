/** What each named cause comes to within each area: the rows of a round's form below the area. */
import type { Ledger } from "../model/ledger";
import { add, subtract, ZERO, type Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { CausePart } from "../sources/causes";
import type { Analysis } from "./analysis";
import { areaIdsOf } from "./deviation";
import { catchEntries } from "./selection";

/** A cause within an area, of the reported period; effect on the result. */
export interface CauseInArea {
  readonly area: AreaId;
  readonly name: string;
  /** What the cause's codes select; `undefined` where an amount is stated instead. */
  readonly outcome: Ore | undefined;
  readonly budget: Ore | undefined;
  /** Its effect: outcome against budget, and what is stated. */
  readonly effect: Ore;
  /** The codes that select it, so that it is known under another name. */
  readonly codes: string;
}

/** In the order of Orsaker. A cause whose rows name no area is in every area that it has something of. */
export function causesInAreas(analysis: Analysis): readonly CauseInArea[] {
  const { model, committee } = analysis;
  const areas = areaIdsOf(committee);
  const placed = model.causes.flatMap((part) =>
    (part.area === undefined ? areas : [part.area]).map((area) => ({ ...part, area, isNamed: part.area !== undefined }))
  );
  const selected = placed
    .filter(({ amount }) => amount === undefined)
    .map((part) => ({ ...part, name: keyOf(part.area, part.name) }));
  const caughtIn = (ledger: Ledger) => catchEntries(selected, ledger, analysis, analysis.toDate).byName;
  const [outcome, budget] = [caughtIn(model.outcome), caughtIn(model.budget)];
  const found = new Map<string, CauseInArea>();
  for (const { area, name, amount, isNamed, ...part } of placed) {
    const key = keyOf(area, name);
    const known = found.get(key);
    const stated = isNamed ? (amount ?? ZERO) : ZERO;
    if (known !== undefined) {
      found.set(key, { ...known, effect: add(known.effect, stated), codes: `${known.codes};${codesOf(part)}` });
      continue;
    }
    const [booked, planned] = [outcome.get(key)?.sum, budget.get(key)?.sum];
    const isEmpty = booked === undefined && planned === undefined;
    if (isEmpty && !isNamed) continue;
    found.set(key, {
      area,
      name,
      outcome: isEmpty ? undefined : (booked ?? ZERO),
      budget: isEmpty ? undefined : (planned ?? ZERO),
      effect: add(subtract(booked ?? ZERO, planned ?? ZERO), stated),
      codes: codesOf(part),
    });
  }
  return [...found.values()];
}

function keyOf(area: AreaId, cause: string): string {
  return `${area}\n${cause}`;
}

/** "5721-5723|" of activities and accounts; "" where a cause is stated and selects nothing. */
function codesOf({ activities, accounts }: Pick<CausePart, "activities" | "accounts">): string {
  const codes = `${activities.text}|${accounts.text}`;
  return codes === "|" ? "" : codes;
}
