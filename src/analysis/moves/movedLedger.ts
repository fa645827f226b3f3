/** The rows of a ledger that a move takes from one area to another, and the ledger where they stand with the other. */
import { selects, type Code } from "../../model/code";
import type { Ledger } from "../../model/ledger";
import { add, ZERO, type Ore } from "../../model/money";
import type { AreaId } from "../../model/organisation";
import type { Model } from "../../sources/model";
import { at, isOperating, UNALLOCATED } from "../statement";
import type { Move } from "./inEffect";

/** What moved between two areas of the operating statement: net cost, effect on the result. */
interface MovedSum {
  readonly from: AreaId;
  readonly to: AreaId;
  readonly netCost: Ore;
}

export interface Moved {
  /** Where each entry goes; `undefined` for one that stays. */
  readonly goesTo: readonly (AreaId | undefined)[];
  readonly sums: readonly MovedSum[];
}

/** Each row takes its moves in their order: what has gone to an area may go on from there. */
export function movedEntries(
  ledger: Ledger,
  { organisation, chart }: Pick<Model, "organisation" | "chart">,
  moves: readonly Move[]
): Moved {
  const areas = ledger.codes.responsibility.map(organisation.areaOf);
  const operates = ledger.codes.account.map((code) => isOperating(chart(code) ?? UNALLOCATED));
  const matching = moves.map(({ responsibilities, activities, accounts, from, to }) => ({
    from,
    to,
    responsibility: ledger.codes.responsibility.map((code) => selects(responsibilities, code)),
    activity: ledger.codes.activity.map((code) => selects(activities, code)),
    account: ledger.codes.account.map((code) => selects(accounts, code)),
  }));
  const goesTo: (AreaId | undefined)[] = [];
  const sums = new Map<string, MovedSum>();
  for (let entry = 0; entry < ledger.entries; entry++) {
    const here = areas[at(ledger.responsibility, entry)];
    const last = matching.reduce((area, move) => {
      const isCaught = (["responsibility", "activity", "account"] as const).every(
        (dimension) => move[dimension][at(ledger[dimension], entry)] === true
      );
      return isCaught && area === move.from ? move.to : area;
    }, here);
    goesTo.push(last === here ? undefined : last);
    const counts = operates[at(ledger.account, entry)] === true;
    if (here === undefined || last === undefined || last === here || !counts) continue;
    const key = `${here}\n${last}`;
    const known = sums.get(key)?.netCost ?? ZERO;
    sums.set(key, { from: here, to: last, netCost: add(known, at(ledger.amount, entry) as Ore) });
  }
  return { goesTo, sums: [...sums.values()] };
}

/** Moved rows get a responsibility that says where they came from: "0423 → Kultur", which belongs to Kultur. */
export function movedLedger({ ledger, moved }: { readonly ledger: Ledger; readonly moved: Moved }): {
  readonly ledger: Ledger;
  readonly targets: ReadonlyMap<Code, AreaId>;
} {
  const codes = [...ledger.codes.responsibility];
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const targets = new Map<Code, AreaId>();
  const responsibility = ledger.responsibility.map((number, entry) => {
    const to = moved.goesTo[entry];
    const code = codes[number];
    if (to === undefined || code === undefined) return number;
    const known = movedCode(code, to);
    targets.set(known, to);
    const own = numbers.get(known) ?? codes.push(known) - 1;
    numbers.set(known, own);
    return own;
  });
  return { ledger: { ...ledger, responsibility, codes: { ...ledger.codes, responsibility: codes } }, targets };
}

const ARROW = " → ";

function movedCode(code: Code, to: AreaId): Code {
  const [own = code] = code.split(ARROW);
  return `${own}${ARROW}${to}` as Code;
}
