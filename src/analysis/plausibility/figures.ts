/**
 * Everything that the plausibility checks look at, as one value that a check can mend in thought: what remains when a
 * fault is taken away tells what the fault explains, and what it means for the tables.
 */
import { whole } from "../../model/money";
import { monthOf, periodOf, type Period } from "../../model/period";
import type { Analysis } from "../analysis";
import { partOfGrant } from "../deviation";
import { UNALLOCATED, type AreaKey } from "../statement";
import { besideAny } from "./beside";
import {
  cellsOf,
  EMPTY_CELL,
  netOf,
  NO_CELLS,
  scaledCell,
  sizeOf,
  sumOfCells,
  type Cell,
  type Cells,
  type CodeSum,
  type Ledger,
} from "./cells";
import { partsOfMonths, type PartsOfMonths } from "./usualPart";

type Model = Analysis["model"];
export type GrantEntry = Model["grants"][number];
export type Forecast = Model["forecasts"][number];
export type LedgerName = "outcome" | "budget";

export interface AreaFigures {
  readonly key: AreaKey;
  /** Whether its frame's result is in the committee's. */
  readonly isResponsible: boolean;
  readonly outcome: Cells;
  readonly budget: Cells;
  /** What each ledger has in all, and of the budget what belongs to the reported months. */
  readonly sums: Readonly<Record<LedgerName | "budgetToDate", Cell>>;
  /** What has come of the outcome's usual, by month. */
  readonly months: PartsOfMonths;
}

type Typed = Pick<
  Model,
  | "investments"
  | "events"
  | "reserve"
  | "grantsReceived"
  | "measures"
  | "volumes"
  | "occasions"
  | "partStatements"
  | "turned"
>;

/** A responsibility's outcome, and whether the budget is kept on it, or on a code beside it. */
export interface CodeFigures extends CodeSum {
  readonly hasBudgetBeside: boolean;
}

export interface Figures extends Typed {
  readonly year: number;
  /** The last month that is reported, 1–12. */
  readonly through: number;
  /** Months of grant and budget that the tables hold the outcome against: all at the year end. */
  readonly counted: number;
  readonly areas: readonly AreaFigures[];
  /** The outcome's responsibilities. */
  readonly codes: readonly CodeFigures[];
  readonly grants: readonly GrantEntry[];
  readonly forecasts: readonly Forecast[];
  /** Earlier years' cells by year, where they are known. */
  readonly earlier: ReadonlyMap<number, ReadonlyMap<AreaKey, Cells>>;
}

export function figuresOf(analysis: Analysis, earlier: ReadonlyMap<number, Ledger> = new Map()): Figures {
  const { model, frames, basis } = analysis;
  const outcome = cellsOf(model.outcome, model);
  const budget = cellsOf(model.budget, model);
  const responsible = new Map<AreaKey, boolean>(
    frames.flatMap(({ frame, areas }) => areas.map(({ key }) => [key, frame.hasResultResponsibility] as const))
  );
  const through = monthOf(model.settings.through);
  const isBesideBudget = besideAny(budget.codes.map(({ code }) => code));
  const keys = new Set<AreaKey>([
    ...model.organisation.areas.map(({ id }) => id),
    ...outcome.byArea.keys(),
    ...budget.byArea.keys(),
  ]);
  return {
    year: model.settings.year,
    through,
    counted: basis.months,
    areas: [...keys].map((key) => {
      const cells = outcome.byArea.get(key) ?? NO_CELLS;
      return summed(
        {
          key,
          isResponsible: responsible.get(key) ?? true,
          outcome: cells,
          budget: budget.byArea.get(key) ?? NO_CELLS,
          months: partsOfMonths(cells, through),
        },
        basis.months
      );
    }),
    codes: outcome.codes.map((code) => ({ ...code, hasBudgetBeside: isBesideBudget(code.code) })),
    grants: model.grants,
    forecasts: model.forecasts,
    occasions: model.occasions,
    investments: model.investments,
    events: model.events,
    reserve: model.reserve,
    grantsReceived: model.grantsReceived,
    measures: model.measures,
    volumes: model.volumes,
    partStatements: model.partStatements,
    turned: model.turned,
    earlier: new Map([...earlier].map(([year, ledger]) => [year, cellsOf(ledger, model).byArea])),
  };
}

export function periodIn({ year }: Figures, month: number): Period {
  return periodOf(year, month);
}

/** Whose rows an entry of Kommunbidrag belongs to. */
export function areaOfGrant({ area }: GrantEntry): AreaKey {
  return area ?? UNALLOCATED;
}

/** The grant of the full year, of an area or of all that are given. */
export function grantOf({ grants }: Figures, ...areas: readonly AreaKey[]): number {
  const named = new Set(areas);
  return grants.reduce((sum, entry) => (named.has(areaOfGrant(entry)) ? sum + entry.amount : sum), 0);
}

/** An area with its sums; of a budget for the full year, the counted months' part is even. */
function summed(area: Omit<AreaFigures, "sums">, counted: number): AreaFigures {
  const { outcome, budget } = area;
  const fullYear = scaledCell(budget[0] ?? EMPTY_CELL, counted / 12);
  const toDate = sumOfCells([fullYear, ...budget.slice(1, counted + 1)]);
  return { ...area, sums: { outcome: sumOfCells(outcome), budget: sumOfCells(budget), budgetToDate: toDate } };
}

/** Everything that a ledger has of an area. */
export function wholeOf({ sums }: AreaFigures, ledger: LedgerName): Cell {
  return sums[ledger];
}

/** What a ledger has of an area up to the reported month. */
export function toDateOf({ sums }: AreaFigures, ledger: LedgerName): Cell {
  return ledger === "outcome" ? sums.outcome : sums.budgetToDate;
}

export function toDateOfAll({ areas }: Figures, ledger: LedgerName): Cell {
  return sumOfCells(areas.map((area) => toDateOf(area, ledger)));
}

/** What all areas have of the outcome in a month. */
export function monthOfAll({ areas }: Figures, month: number, ledger: LedgerName = "outcome"): Cell {
  return sumOfCells(areas.map((area) => area[ledger][month] ?? EMPTY_CELL));
}

/** Net cost that the full year would have at the pace of the reported months; negative when it costs. */
export function yearlyNetOf(area: AreaFigures, through: number): number {
  return (netOf(wholeOf(area, "outcome")) * 12) / through;
}

/** Without rows in the first months: a new area has the year's grant, and not the year's budget or costs. */
export function startsLate({ outcome }: AreaFigures): boolean {
  return outcome[1]?.rows === 0 && outcome[2]?.rows === 0;
}

/** What an area turns over in a year: the larger of budget and outcome at its pace. */
export function sizeOfYear(area: AreaFigures, through: number): number {
  return Math.max(sizeOf(wholeOf(area, "budget")), (sizeOf(wholeOf(area, "outcome")) * 12) / through);
}

/** The grant that belongs to the reported months, by the rule of the tables. */
export function grantToDate(figures: Figures, area: AreaFigures): number {
  const [budget, toDate] = [wholeOf(area, "budget"), toDateOf(area, "budget")];
  return partOfGrant(whole(grantOf(figures, area.key)), whole(netOf(budget)), whole(netOf(toDate)), figures.counted);
}

/** An area's result of the reported months: + surplus, − deficit. */
export function resultIn(figures: Figures, area: AreaFigures): number {
  return grantToDate(figures, area) + netOf(wholeOf(area, "outcome"));
}

/** The areas of Områden: all but what fits none of them. */
export function namedAreas({ areas }: Figures): readonly AreaFigures[] {
  return areas.filter(({ key }) => key !== UNALLOCATED);
}

export function committeeAreas({ areas }: Figures): readonly AreaFigures[] {
  return areas.filter(({ isResponsible }) => isResponsible);
}

/** The committee's grant, as a size that shares can be taken of: its budget's size where there is hardly any grant. */
export function baseOf(figures: Figures): number {
  const areas = committeeAreas(figures);
  const grant = Math.abs(grantOf(figures, ...areas.map(({ key }) => key)));
  const budget = Math.abs(areas.reduce((sum, area) => sum + netOf(wholeOf(area, "budget")), 0));
  return Math.max(grant, Math.min(budget, grant * 3), 1);
}

/** The same figures with a ledger's cells changed, in one area or in all. */
export function withCells(
  figures: Figures,
  ledger: LedgerName,
  change: (cell: Cell, month: number, area: AreaFigures) => Cell,
  isIn: (area: AreaFigures) => boolean = () => true
): Figures {
  const areas = figures.areas.map((area) => {
    if (!isIn(area)) return area;
    const cells = area[ledger].map((cell, month) => change(cell, month, area));
    const months = ledger === "outcome" ? partsOfMonths(cells, figures.through) : area.months;
    return summed({ ...area, [ledger]: cells, months }, figures.counted);
  });
  return { ...figures, areas };
}

/** The same figures with rows of Kommunbidrag changed, or left out where the change gives `undefined`. */
export function withGrants(figures: Figures, change: (entry: GrantEntry) => GrantEntry | undefined): Figures {
  return { ...figures, grants: figures.grants.flatMap((entry) => change(entry) ?? []) };
}
