/**
 * Small municipalities for tests of what comes after reading: a model made of a few words, and random ones
 * for properties.
 */
import fc from "fast-check";
import type { AccountClass } from "../../src/model/account";
import { code, prefixMap } from "../../src/model/code";
import type { Forecast } from "../../src/model/forecast";
import type { GrantEntry } from "../../src/model/grant";
import type { Ledger } from "../../src/model/ledger";
import type { Model } from "../../src/model/model";
import type { Ore } from "../../src/model/money";
import type { Occasion } from "../../src/model/occasion";
import type { AreaId, FrameId } from "../../src/model/organisation";
import type { Period } from "../../src/model/period";

/** A ledger row: öre with effect on the result. */
export interface LedgerRow {
  readonly period?: number | undefined;
  readonly account: string;
  readonly responsibility: string;
  readonly activity?: string;
  readonly amount: number;
}

/** A municipality in a few words; areas get the responsibility codes "1", "2", … in order. */
export interface Municipality {
  readonly year?: number;
  readonly occasion?: "Ekonomisk prognos" | "Delårsrapport" | "Årsanalys";
  readonly frames: readonly { readonly name: string; readonly responsible: boolean }[];
  readonly areas: readonly { readonly name: string; readonly shortName?: string; readonly frame: string }[];
  readonly outcome: readonly LedgerRow[];
  readonly budget: readonly LedgerRow[];
  readonly grants: readonly { readonly decision: string; readonly date?: string; readonly frame: string; readonly area: string | undefined; readonly amount: number; readonly purpose?: string }[];
  readonly forecasts?: readonly { readonly occasion: string; readonly area: string; readonly cause?: string; readonly deviation: number }[];
}

export const OCCASIONS: readonly Occasion[] = [
  { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
  { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
  { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
];

const CHART: readonly (readonly [string, AccountClass])[] = [
  ["35", "grantsReceived"], ["3", "otherIncome"], ["40", "investment"], ["4", "otherCosts"], ["50", "wages"], ["56", "payrollOverhead"],
  ["5", "otherStaff"], ["60", "premises"], ["6", "otherCosts"], ["79", "depreciation"], ["7", "otherCosts"], ["84", "financialIncome"], ["85", "financialCosts"], ["89", "neverSummed"],
];

export function modelOf(municipality: Municipality): Model {
  const year = municipality.year ?? 2025;
  const occasion = OCCASIONS.find(({ name }) => name === (municipality.occasion ?? "Årsanalys"));
  if (occasion === undefined) throw new Error(`No occasion ${municipality.occasion}`);
  return {
    settings: { committee: "Provnämnden", year, occasion, through: (year * 100 + (occasion.month ?? 12)) as Period, split: "flexible" },
    occasions: OCCASIONS,
    organisation: {
      committee: "Provnämnden",
      frames: municipality.frames.map(({ name, responsible }) => ({ id: name as FrameId, hasResultResponsibility: responsible })),
      areas: municipality.areas.map(({ name, shortName, frame }) => ({ id: name as AreaId, shortName, frame: frame as FrameId })),
      areaOf: prefixMap(municipality.areas.map(({ name }, index) => [String(index + 1), name as AreaId] as const)),
    },
    chart: prefixMap(CHART),
    outcome: ledgerOf(municipality.outcome),
    budget: ledgerOf(municipality.budget),
    grants: municipality.grants.map((entry): GrantEntry => ({ decision: entry.decision, date: entry.date, frame: entry.frame as FrameId, area: entry.area as AreaId | undefined, purpose: entry.purpose, amount: entry.amount as Ore })),
    forecasts: (municipality.forecasts ?? []).map((entry): Forecast => ({ occasion: entry.occasion, area: entry.area as AreaId, cause: entry.cause, deviation: entry.deviation as Ore, comment: undefined })),
    causes: [], partStatements: [], investments: [], grantsReceived: [], volumes: [], restatedSeries: [],
    events: [], reserve: [], measures: [], indicators: [], comparisons: [],
    reportUnit: "tkr",
  };
}

/** One entry per row: sums are the analysis's business. */
export function ledgerOf(rows: readonly LedgerRow[]): Ledger {
  const indices = <T>(values: readonly T[]): { readonly distinct: readonly T[]; readonly column: Int32Array } => {
    const distinct = [...new Set(values)];
    return { distinct, column: Int32Array.from(values, (value) => distinct.indexOf(value)) };
  };
  const periods = indices(rows.map(({ period }) => period as Period | undefined));
  const accounts = indices(rows.map(({ account }) => code(account)));
  const responsibilities = indices(rows.map(({ responsibility }) => code(responsibility)));
  const activities = indices(rows.map(({ activity }) => code(activity ?? "")));
  return {
    periods: periods.distinct, accounts: accounts.distinct, responsibilities: responsibilities.distinct, activities: activities.distinct,
    entries: rows.length,
    period: periods.column, account: accounts.column, responsibility: responsibilities.column, activity: activities.column,
    amount: Float64Array.from(rows, ({ amount }) => amount),
    rowCount: Int32Array.from(rows, () => 1),
    rows: rows.length,
    sum: rows.reduce((sum, { amount }) => sum + amount, 0) as Ore,
  };
}

const KNOWN_ACCOUNTS = ["3511", "3010", "4010", "4530", "5011", "5630", "5710", "6011", "6410", "7911", "8411", "8521", "8910"];
const amounts = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

/** Any municipality: one to three frames, one to six areas, rows that fit no area or line now and then. */
export const municipalities: fc.Arbitrary<Municipality> = fc
  .record({ responsible: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), areaCount: fc.integer({ min: 1, max: 6 }), decisionCount: fc.integer({ min: 1, max: 5 }) })
  .chain(({ responsible, areaCount, decisionCount }) => {
    const frames = responsible.map((isResponsible, index) => ({ name: `Ram ${index + 1}`, responsible: index === 0 || isResponsible }));
    const row: fc.Arbitrary<LedgerRow> = fc.record({
      period: fc.constantFrom(202501, 202504, 202508, 202512),
      account: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...KNOWN_ACCOUNTS) }, { weight: 1, arbitrary: fc.constant("9999") }),
      responsibility: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: areaCount }).map((area) => `${area}01`) }, { weight: 1, arbitrary: fc.constant("99") }),
      activity: fc.constantFrom("100", "200", "300"),
      amount: amounts,
    });
    return fc.array(fc.integer({ min: 0, max: frames.length - 1 }), { minLength: areaCount, maxLength: areaCount }).chain((frameOf) => {
      const areas = frameOf.map((frame, index) => ({ name: `Område ${index + 1}`, shortName: `O${index + 1}`, frame: frames[frame]?.name ?? "" }));
      return fc.record({
        frames: fc.constant(frames),
        areas: fc.constant(areas),
        occasion: fc.constantFrom("Delårsrapport" as const, "Årsanalys" as const),
        outcome: fc.array(row, { maxLength: 40 }),
        budget: fc.array(row, { maxLength: 40 }),
        grants: fc.array(
          fc.record({ area: fc.nat({ max: areaCount }), decision: fc.nat({ max: decisionCount - 1 }), amount: amounts }).map(({ area, decision, amount }) => {
            const known = areas[area];
            return { decision: `Beslut ${decision + 1}`, date: `2025-0${decision + 1}-15`, frame: known?.frame ?? "Ram 1", area: known?.name, amount };
          }),
          { minLength: 1, maxLength: 20 },
        ),
        forecasts: fc.array(fc.record({ occasion: fc.constantFrom("Ekonomisk prognos", "Delårsrapport"), area: fc.constantFrom(...areas.map(({ name }) => name)), deviation: amounts }), { maxLength: 10 }),
      });
    });
  });
