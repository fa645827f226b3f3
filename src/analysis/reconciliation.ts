/**
 * The controls of a run (Avstämning). Each has two sides that were reached in different ways; where they
 * differ the controller is told. Amounts are exact öre: rounding is looked at apart.
 */
import { ADJUSTMENT } from "../model/forecast";
import { decisionsOf } from "../model/grant";
import { add, negate, total, ZERO, type Ore } from "../model/money";
import type { LedgerSource, RowAccount } from "../sources/ledgerRules";
import type { Analysis } from "./analysis";
import { framesApart, resultOf, type GroupResult } from "./deviation";
import { LINE_KEYS, lineOf, type Sums } from "./statement";

type LedgerName = "outcome" | "budget";

interface Sides {
  /** Öre, or rows where `unit` is "rows". */
  readonly left: number;
  readonly right: number;
  readonly unit: "ore" | "rows";
  /** A `control` must hold; a `finding` is for the controller to judge. */
  readonly weight: "control" | "finding";
  /** How far apart they may be, where a side is written in whole thousands, say; 0 where it says nothing. */
  readonly within?: number;
}

export type Check = Sides &
  (
    | { readonly kind: "areasEqualLines"; readonly ledger: LedgerName }
    | { readonly kind: "areasEqualLedger"; readonly ledger: LedgerName }
    | { readonly kind: "rowsAccounted"; readonly ledger: LedgerSource }
    | { readonly kind: "amountsAccounted"; readonly ledger: LedgerSource }
    | { readonly kind: "resultOneFigure" }
    | { readonly kind: "decisionSum"; readonly decision: string }
    | { readonly kind: "frameSum"; readonly frame: string }
    | { readonly kind: "budgetAgainstGrant"; readonly area: string }
    | { readonly kind: "grantsTieOut" }
    | { readonly kind: "summedArea"; readonly ledger: LedgerName; readonly sheet: string; readonly area: string }
  );

export function holds({ left, right, within = 0 }: Check): boolean {
  return Math.abs(left - right) <= within;
}

export function checksOf(analysis: Analysis, rows: Readonly<Record<LedgerSource, RowAccount>>): readonly Check[] {
  const { basis, model } = analysis;
  const ledgers: readonly (readonly [LedgerName, Sums, Ore])[] = [
    ["outcome", basis.outcome, model.outcome.sum],
    ["budget", basis.budget, model.budget.sum],
  ];
  return [
    ...ledgers.flatMap(([ledger, sums, sum]) => [
      ...ledgerChecks(analysis, ledger, sums, sum),
      ...accounted(ledger, rows[ledger]),
    ]),
    ...(rows.earlierOutcome.read > 0 ? accounted("earlierOutcome", rows.earlierOutcome) : []),
    resultOneFigure(analysis),
    ...budgetChecks(analysis),
    ...decisionChecks(analysis),
    ...frameChecks(analysis),
    ...grantsTieOut(analysis),
  ];
}

function ledgerChecks(analysis: Analysis, ledger: LedgerName, sums: Sums, sum: Ore): readonly Check[] {
  const netCost = (group: GroupResult): Ore => (ledger === "outcome" ? group.netCost : group.budgetNetCost);
  const { committee } = analysis;
  const byArea = total([committee, ...framesApart(analysis)].map(netCost));
  const keys = committee.areas.map(({ key }) => key);
  const byLine = total(LINE_KEYS.map((line) => lineOf(sums, keys, line)));
  return [
    { kind: "areasEqualLines", ledger, left: netCost(committee), right: byLine, unit: "ore", weight: "control" },
    { kind: "areasEqualLedger", ledger, left: add(byArea, sums.outside), right: sum, unit: "ore", weight: "control" },
  ];
}

/** Every row of a ledger is used or listed. */
function accounted(ledger: LedgerSource, rows: RowAccount): readonly Check[] {
  return [
    { kind: "rowsAccounted", ledger, left: rows.read, right: rows.used + rows.listed, unit: "rows", weight: "control" },
    {
      kind: "amountsAccounted",
      ledger,
      left: rows.sumRead,
      right: add(rows.sumUsed, rows.sumListed),
      unit: "ore",
      weight: "control",
    },
  ];
}

/** The committee's result reached by areas, and by the lines of the income statement. */
function resultOneFigure({ committee, basis }: Analysis): Check {
  const keys = committee.areas.map(({ key }) => key);
  const byLine = total(LINE_KEYS.map((line) => lineOf(basis.outcome, keys, line)));
  return {
    kind: "resultOneFigure",
    left: committee.result,
    right: resultOf(committee.grantToDate, byLine),
    unit: "ore",
    weight: "control",
  };
}

function budgetChecks({ frames }: Analysis): readonly Check[] {
  return frames
    .flatMap(({ areas }) => areas)
    .filter(({ area }) => area?.id !== ADJUSTMENT)
    .map(({ area, budgetNetCost, grant }) => ({
      kind: "budgetAgainstGrant",
      area: area?.id ?? "",
      left: budgetNetCost,
      right: negate(grant),
      unit: "ore",
      weight: "finding",
    }));
}

function decisionChecks({ model, committee, frames }: Analysis): readonly Check[] {
  const areas = new Set<string | undefined>(
    [...committee.areas, ...frames.flatMap((frame) => frame.areas)].map(({ area }) => area?.id)
  );
  return decisionsOf(model.grants).map((decision) => {
    const entries = model.grants.filter((entry) => entry.decision === decision);
    const shown = entries.filter((entry) => areas.has(entry.area));
    return { kind: "decisionSum", decision, left: sumOf(shown), right: sumOf(entries), unit: "ore", weight: "control" };
  });
}

function frameChecks({ model, frames }: Analysis): readonly Check[] {
  return frames.map(({ frame, grant }) => {
    const stated = model.grants.filter(
      (entry) => entry.frame === frame.id && (entry.area !== undefined || !frame.hasResultResponsibility)
    );
    return { kind: "frameSum", frame: frame.id, left: grant, right: sumOf(stated), unit: "ore", weight: "control" };
  });
}

/** Grants received, when the workbook lists them, against the income statement's line. */
function grantsTieOut({ model, basis, committee }: Analysis): readonly Check[] {
  if (model.grantsReceived.length === 0) return [];
  const line = lineOf(
    basis.outcome,
    committee.areas.map(({ key }) => key),
    "grantsReceived"
  );
  return [{ kind: "grantsTieOut", left: sumOf(model.grantsReceived), right: line, unit: "ore", weight: "finding" }];
}

function sumOf(entries: readonly { readonly amount: Ore }[]): Ore {
  return entries.reduce((sum, { amount }) => add(sum, amount), ZERO);
}
