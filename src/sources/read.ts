/** Raw cells → model. Everything is read in one pass, and every problem of that pass is collected. */
import { ZERO } from "../model/money";
import { isBlocking, type Problem } from "../model/problem";
import { SOURCE_NAMES, type SourceName } from "../model/source";
import type { Block, Watch, Workbook } from "../workbook";
import { placeOf } from "./address";
import { isEmpty } from "./cell";
import { budgetProblems, grantProblems, sizeProblems, unitProblems } from "./crossCheck";
import { earlierOf, earlierTwice, type Ledgers } from "./earlierYears";
import type { Grid, GridRow } from "./grid";
import { LedgerReader } from "./ledger";
import { isRead, LEDGER_COLUMNS } from "./ledgerColumns";
import { LEDGER_SOURCES, type LedgerRead, type LedgerRules, type LedgerSource, type RowAccount } from "./ledgerRules";
import { mergedCells } from "./merged";
import type { Model } from "./model";
import { planOf, rowsOf, type Plan } from "./plan";
import { readSmallSources, type SmallSources } from "./smallSources";
import type { Recognition, SourceStatus } from "./status";

export interface Reading {
  /** `undefined` when a problem is blocking. */
  readonly model: Model | undefined;
  /** Every problem found, those of the recognition included, in the order of the sources. */
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<LedgerSource, RowAccount>>;
}

const NO_ROWS: RowAccount = { read: 0, used: 0, listed: 0, sumRead: ZERO, sumUsed: ZERO, sumListed: ZERO };

/** Reads every source that was recognised, in one `workbook.read`: the small ones first, then the ledgers. */
export async function readModel(
  workbook: Pick<Workbook, "read">,
  recognition: Recognition,
  watch: Watch
): Promise<Reading> {
  const plans = plansOf(recognition);
  const rows = new Map<SourceName, GridRow[]>();
  const readers = new Map<LedgerSource, LedgerReader>();
  let small: SmallSources | undefined;

  const isReady = (source: SourceName): boolean =>
    plans.has(source) && recognition.some((status) => status.source === source && status.state === "ready");
  const gridOf = (source: SourceName): Grid | undefined => {
    const plan = plans.get(source);
    return plan && { source, sheet: plan.wanted.rectangle.sheet, columns: plan.columns, rows: rows.get(source) ?? [] };
  };
  /** The small sources are complete when the first block of a ledger arrives. */
  const smallSources = (): SmallSources => (small ??= readSmallSources(gridOf, isReady));
  function readerOf(ledger: LedgerSource): LedgerReader | undefined {
    const plan = plans.get(ledger);
    const known = readers.get(ledger);
    if (plan === undefined || known !== undefined) return known;
    const reader = new LedgerReader(rulesOf(ledger, smallSources()), plan);
    readers.set(ledger, reader);
    return reader;
  }
  function take(block: Block): void {
    if (isLedger(block.source)) return readerOf(block.source)?.take(block);
    const taken = rows.get(block.source) ?? [];
    for (const row of rowsOf(block)) taken.push(row);
    rows.set(block.source, taken);
  }

  if (plans.size > 0)
    await workbook.read(
      [...plans.values()].map(({ wanted }) => wanted),
      take,
      watch
    );
  const ledgers: Ledgers = new Map(
    LEDGER_SOURCES.flatMap((source) => {
      const read = readerOf(source)?.finish();
      return read === undefined ? [] : [[source, read] as const];
    })
  );
  const isLedgerRead = (source: SourceName): LedgerRead | undefined =>
    isLedger(source) ? ledgers.get(source) : undefined;

  const found = recognition.flatMap((status) => {
    const inSource = [
      ...(smallSources().problems.get(status.source) ?? []),
      ...(isLedgerRead(status.source)?.problems ?? []),
    ];
    const plan = plans.get(status.source);
    return [
      ...status.problems,
      ...unitProblems(status, smallSources().units.unit),
      ...emptiness(status, gridOf(status.source)),
      ...inSource,
      ...(plan === undefined ? [] : mergedCells(status, plan, inSource)),
    ];
  });
  const problems = [...found, ...wholeProblems(smallSources(), ledgers, isReady)];
  const countsOf = (source: LedgerSource): RowAccount => ledgers.get(source)?.account ?? NO_ROWS;
  return {
    model: problems.some(isBlocking) ? undefined : modelOf(smallSources(), ledgers),
    problems,
    counts: {
      outcome: countsOf("outcome"),
      budget: countsOf("budget"),
      earlierOutcome: countsOf("earlierOutcome"),
    },
  };
}

/** What to read of each source, in reading order: what explains the ledgers before them. */
function plansOf(recognition: Recognition): ReadonlyMap<SourceName, Plan> {
  const order = [...SOURCE_NAMES.filter((source) => !isLedger(source)), ...LEDGER_SOURCES];
  const plans = order.flatMap((source): readonly (readonly [SourceName, Plan])[] => {
    const status = recognition.find((known) => known.source === source);
    if (status === undefined || (isLedger(source) && status.columns[LEDGER_COLUMNS.amount.name] === undefined))
      return [];
    const plan = isLedger(source) ? planOf(status, isRead) : planOf(status);
    return plan === undefined ? [] : [[source, plan]];
  });
  return new Map(plans);
}

function rulesOf(source: LedgerSource, { units, year, settings, chart, areaOf }: SmallSources): LedgerRules {
  const through = source === "outcome" ? settings?.through : undefined;
  const counted = source === "earlierOutcome" ? ("before" as const) : ("year" as const);
  const periods = { counted, year, through, mayBeEmpty: source === "budget" };
  return { source, unit: units.unit, sign: units.ledgerSign, periods, chart, areaOf };
}

/** A source whose rows are all empty. (A ledger says so itself.) */
function emptiness({ source, needed, site }: SourceStatus, grid: Grid | undefined): readonly Problem[] {
  if (site === undefined || grid === undefined || isLedger(source)) return [];
  if (grid.rows.some(({ cells }) => !cells.every(isEmpty))) return [];
  return [{ kind: "sourceEmpty", source, severity: needed ? "blocking" : "note", place: placeOf(site.rectangle) }];
}

function wholeProblems(
  small: SmallSources,
  ledgers: Ledgers,
  isReady: (source: SourceName) => boolean
): readonly Problem[] {
  const { areas } = small.organisation;
  const { grants, forecasts } = small.rows;
  const sizes = new Map<SourceName, number>([...ledgers].map(([source, { size }]) => [source, size]));
  sizes.set(
    "grants",
    grants.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
  );
  sizes.set(
    "forecasts",
    forecasts.reduce((sum, { deviation }) => sum + Math.abs(deviation), 0)
  );
  const tooLarge = sizeProblems(sizes);
  if (tooLarge.length > 0) return tooLarge;
  const budget = ledgers.get("budget")?.ledger;
  const isSound = (source: SourceName): boolean =>
    isReady(source) && !(small.problems.get(source) ?? []).some(isBlocking);
  return [
    ...(isSound("areas") && isSound("grants") ? grantProblems(areas, grants) : []),
    ...earlierTwice(ledgers),
    ...(isSound("areas") && budget !== undefined && budget.rows > 0 && small.areaOf !== undefined
      ? budgetProblems(areas, budget, small.areaOf)
      : []),
  ];
}

function modelOf(small: SmallSources, ledgers: Ledgers): Model | undefined {
  const [outcome, budget] = [ledgers.get("outcome"), ledgers.get("budget")];
  const { settings, occasions, organisation, chart, ownAccounts, rows, units, turned } = small;
  if (settings === undefined || outcome === undefined || budget === undefined) return undefined;
  return {
    settings,
    occasions,
    chart,
    ownAccounts,
    ...rows,
    organisation: { committee: settings.committee, ...organisation },
    outcome: outcome.ledger,
    budget: budget.ledger,
    earlier: earlierOf(ledgers),
    turned,
    reportUnit: units.reportUnit,
  };
}

function isLedger(source: SourceName): source is LedgerSource {
  return LEDGER_SOURCES.some((ledger) => ledger === source);
}
