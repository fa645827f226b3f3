/** What was found in a ledger, as problems: one per code, one per period left out, one for all repeated rows. */
import type { OutsideStatement } from "../model/account";
import { code, nearestOf, type PrefixMap } from "../model/code";
import { MOST_ADDRESSES, type Place, type Problem, type ProposedPlace, type StrayRows } from "../model/problem";
import { accountClassLabel, isNotCommittees } from "./accounts";
import type { LedgerRules, RowAccount } from "./ledgerRules";
import type { Strays } from "./strays";
import { sumRowProblems, type SumRow } from "./sumRows";

interface FoundInLedger {
  /** The ledger's rows as a whole. */
  readonly site: Place;
  readonly account: RowAccount;
  readonly unknownAccount: Strays;
  readonly unknownResponsibility: Strays;
  readonly outside: Strays;
  readonly unreadablePeriod: Strays;
  readonly otherPeriod: Strays;
  readonly repeated: Strays;
  readonly sumRows: readonly SumRow[];
}

export function ledgerProblems(
  { source, chart, areaOf, periods }: LedgerRules,
  found: FoundInLedger
): readonly Problem[] {
  const { site, account } = found;
  // What is amiss in earlier years makes none of the year's figures preliminary.
  const [whenEmpty, whenStray] =
    source === "earlierOutcome" ? (["note", "note"] as const) : (["blocking", "preliminary"] as const);
  const at = (stray: StrayRows) => ({
    source,
    place: { sheet: site.sheet, address: stray.addresses[0] ?? "" },
    stray,
  });
  const outside = (accountClass: OutsideStatement): readonly StrayRows[] =>
    gathered(found.outside.groups().filter((group) => chart(code(group.code)) === accountClass));
  const otherPeriods = found.otherPeriod.groups();
  const problems: Problem[] = [];
  if (account.read === 0) problems.push({ kind: "sourceEmpty", source, severity: whenEmpty, place: site });
  if (periods.counted === "year" && periods.year !== undefined && account.used === 0 && otherPeriods.length > 0) {
    const years = otherPeriods.map((group) => group.code);
    problems.push({
      kind: "noRowsForYear",
      source,
      severity: "blocking",
      place: site,
      year: periods.year,
      found: years,
    });
  }
  for (const stray of found.unreadablePeriod.groups())
    problems.push({ kind: "periodUnreadable", severity: whenStray, ...at(stray) });
  for (const stray of largestFirst(found.unknownResponsibility.groups())) {
    const proposal = likesOf(areaOf, stray.code, String);
    problems.push({ kind: "responsibilityUnknown", severity: whenStray, ...at(stray), proposal });
  }
  for (const stray of largestFirst(found.unknownAccount.groups())) {
    const notCommittees = isNotCommittees(code(stray.code));
    const proposal = notCommittees ? undefined : likesOf(chart, stray.code, accountClassLabel);
    const none = stray.code === "" && stray.rows === account.used ? { isAll: true } : {};
    problems.push({ kind: "accountUnknown", severity: whenStray, ...at(stray), notCommittees, ...none, proposal });
  }
  for (const accountClass of ["investment", "neverSummed"] as const)
    for (const stray of outside(accountClass))
      problems.push({ kind: "accountOutside", severity: "note", ...at(stray), accountClass });
  for (const stray of otherPeriods) {
    const isKept = periods.counted === "year" && Number(stray.code) < (periods.year ?? 0);
    problems.push({ kind: "otherPeriod", severity: "note", ...at(stray), isKept });
  }
  for (const stray of gathered(found.repeated.groups()))
    problems.push({ kind: "duplicateRows", severity: "note", ...at(stray) });
  return [...problems, ...sumRowProblems(source, site.sheet, found.sumRows)];
}

/** The place of its likes, as the workbook writes it. */
function likesOf<T>(
  of: PrefixMap<T> | undefined,
  unplaced: string,
  label: (place: T) => string
): ProposedPlace | undefined {
  const nearest = of && nearestOf(of, code(unplaced));
  if (nearest === undefined) return undefined;
  const belongsTo = label(nearest.place);
  return { belongsTo, likes: nearest.likes, likesBelongTo: belongsTo };
}

function largestFirst(groups: readonly StrayRows[]): readonly StrayRows[] {
  return [...groups].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
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
