/**
 * What a workbook knows of the years before: Utfall tidigare år, and rows of earlier years that stand among the year's
 * own. A year that stands in both is counted once.
 */
import type { Ledger } from "../model/ledger";
import { joined, NO_LEDGER, partInYears, yearsIn } from "../model/ledgerParts";
import type { Problem } from "../model/problem";
import type { LedgerRead, LedgerSource } from "./ledgerRules";

export type Ledgers = ReadonlyMap<LedgerSource, LedgerRead>;

export interface EarlierYears {
  readonly outcome: Ledger;
  readonly budget: Ledger;
  /** The part of the outcome that stands among the year's own rows. */
  readonly beside: Ledger;
}

/** What is known of earlier years: their own source, and the years that only stand among the year's rows. */
export function earlierOf(ledgers: Ledgers): EarlierYears {
  const own = ledgers.get("earlierOutcome")?.ledger ?? NO_LEDGER;
  const known = new Set(yearsIn(own));
  const beside = partInYears(ledgers.get("outcome")?.earlier ?? NO_LEDGER, (year) => !known.has(year));
  return {
    beside,
    outcome: joined([own, beside]),
    budget: ledgers.get("budget")?.earlier ?? NO_LEDGER,
  };
}

/** Years that stand in both places are never added up. */
export function earlierTwice(ledgers: Ledgers): readonly Problem[] {
  const [own, outcome] = [ledgers.get("earlierOutcome"), ledgers.get("outcome")];
  if (own === undefined || outcome === undefined) return [];
  const beside = new Set(yearsIn(outcome.earlier));
  const years = yearsIn(own.ledger).filter((year) => beside.has(year));
  if (years.length === 0) return [];
  return [{ kind: "earlierYearTwice", severity: "note", source: "outcome", place: own.site, years }];
}
