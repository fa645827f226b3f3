/** What was found in a ledger, as problems: one per code, one per period left out, one for all repeated rows. */
import type { ChartOfAccounts, OutsideStatement } from "../model/account";
import { code } from "../model/code";
import type { Place, Problem, StrayRows } from "../model/problem";
import { isNotCommittees } from "./accounts";
import type { RowAccount } from "./ledgerRules";
import type { Strays } from "./strays";
import { sumRowProblems, type SumRow } from "./sumRows";

export interface FoundInLedger {
  readonly source: "outcome" | "budget";
  /** The ledger's rows as a whole. */
  readonly site: Place;
  readonly year: number | undefined;
  readonly chart: ChartOfAccounts;
  readonly account: RowAccount;
  readonly unknownAccount: Strays;
  readonly unknownResponsibility: Strays;
  readonly outside: Strays;
  readonly unreadablePeriod: Strays;
  readonly otherPeriod: Strays;
  readonly repeated: Strays;
  readonly sumRows: readonly SumRow[];
}

const MOST_ADDRESSES = 10;

export function ledgerProblems(found: FoundInLedger): readonly Problem[] {
  const { source, site, year, account, chart } = found;
  const placeOf = ({ addresses }: StrayRows): Place => ({ sheet: site.sheet, address: addresses[0] ?? "" });
  const outside = (accountClass: OutsideStatement): readonly StrayRows[] =>
    gathered(found.outside.groups().filter((group) => chart(code(group.code)) === accountClass));
  const otherPeriods = found.otherPeriod.groups();
  return [
    ...(account.read === 0 ? [{ kind: "sourceEmpty", source, severity: "blocking", place: site } as const] : []),
    ...(year !== undefined && account.used === 0 && otherPeriods.length > 0
      ? [
          {
            kind: "noRowsForYear",
            source,
            severity: "blocking",
            place: site,
            year,
            found: otherPeriods.map((group) => group.code),
          } as const,
        ]
      : []),
    ...found.unreadablePeriod.groups().map((stray): Problem => ({
      kind: "periodUnreadable",
      source,
      severity: "preliminary",
      place: placeOf(stray),
      stray,
    })),
    ...found.unknownResponsibility.groups().map((stray): Problem => ({
      kind: "responsibilityUnknown",
      source,
      severity: "preliminary",
      place: placeOf(stray),
      stray,
    })),
    ...found.unknownAccount.groups().map((stray): Problem => ({
      kind: "accountUnknown",
      source,
      severity: "preliminary",
      place: placeOf(stray),
      stray,
      notCommittees: isNotCommittees(code(stray.code)),
    })),
    ...(["investment", "neverSummed"] as const).flatMap((accountClass) =>
      outside(accountClass).map((stray): Problem => ({
        kind: "accountOutside",
        source,
        severity: "note",
        place: placeOf(stray),
        stray,
        accountClass,
      }))
    ),
    ...otherPeriods.map((stray): Problem => ({
      kind: "otherPeriod",
      source,
      severity: "note",
      place: placeOf(stray),
      stray,
    })),
    ...gathered(found.repeated.groups()).map((stray): Problem => ({
      kind: "duplicateRows",
      source,
      severity: "note",
      place: placeOf(stray),
      stray,
    })),
    ...sumRowProblems(source, site.sheet, found.sumRows),
  ];
}

/** All groups as one, under the first one's code; nothing gives nothing. */
function gathered(groups: readonly StrayRows[]): readonly StrayRows[] {
  const [first] = groups;
  if (first === undefined) return [];
  return [
    {
      code: first.code,
      codes: groups.reduce((sum, { codes }) => sum + codes, 0),
      rows: groups.reduce((sum, { rows }) => sum + rows, 0),
      amount: groups.reduce((sum, { amount }) => sum + amount, 0) as StrayRows["amount"],
      addresses: groups.flatMap(({ addresses }) => addresses).slice(0, MOST_ADDRESSES),
    },
  ];
}
