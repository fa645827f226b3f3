/**
 * Small municipalities for tests of what comes after reading: a model made of a few words, and random ones
 * for properties.
 */
import fc from "fast-check";
import type { AccountClass } from "../../src/model/account";
import { code, parseCodeSelection, prefixMap, type CodeSelection } from "../../src/model/code";
import { EVENT_GROUPS } from "../../src/model/event";
import type { Forecast } from "../../src/model/forecast";
import type { GrantEntry } from "../../src/model/grant";
import type { Ledger } from "../../src/model/ledger";
import type { Model } from "../../src/sources/model";
import type { Ore } from "../../src/model/money";
import type { Occasion, ProseStyle } from "../../src/model/occasion";
import type { AreaId, FrameId } from "../../src/model/organisation";
import type { Period } from "../../src/model/period";
import type { Place } from "../../src/model/problem";

/** A ledger row: öre with effect on the result. */
interface LedgerRow {
  readonly period?: number | undefined;
  readonly account: string;
  readonly responsibility: string;
  readonly activity?: string;
  readonly amount: number;
}

/** A municipality in a few words; areas get the responsibility codes "1", "2", … in order. */
export interface Municipality {
  readonly year?: number;
  readonly prose?: ProseStyle;
  readonly occasion?: "Ekonomisk prognos" | "Delårsrapport" | "Årsanalys";
  readonly frames: readonly { readonly name: string; readonly responsible: boolean }[];
  readonly areas: readonly { readonly name: string; readonly shortName?: string; readonly frame: string }[];
  readonly outcome: readonly LedgerRow[];
  readonly budget: readonly LedgerRow[];
  /** Years before. */
  readonly earlierOutcome?: readonly LedgerRow[];
  readonly earlierBudget?: readonly LedgerRow[];
  readonly grants: readonly {
    readonly decision: string;
    readonly date?: string;
    readonly frame: string;
    readonly area: string | undefined;
    readonly amount: number;
    readonly purpose?: string;
  }[];
  /** What only the fuller reports need: any of the model's own lists. */
  readonly also?: Partial<
    Pick<
      Model,
      | "moves"
      | "causes"
      | "partStatements"
      | "investments"
      | "grantsReceived"
      | "volumes"
      | "restatedSeries"
      | "events"
      | "reserve"
      | "measures"
      | "indicators"
      | "comparisons"
    >
  >;
  readonly split?: "flexible" | "symmetric";
  readonly forecasts?: readonly {
    readonly occasion: string;
    readonly area: string;
    readonly cause?: string;
    readonly deviation: number;
  }[];
}

const OCCASIONS: readonly Occasion[] = [
  { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
  { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
  { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
];

const CHART: readonly (readonly [string, AccountClass])[] = [
  ["35", "grantsReceived"],
  ["3", "otherIncome"],
  ["40", "investment"],
  ["4", "otherCosts"],
  ["50", "wages"],
  ["56", "payrollOverhead"],
  ["5", "otherStaff"],
  ["60", "premises"],
  ["6", "otherCosts"],
  ["79", "depreciation"],
  ["7", "otherCosts"],
  ["84", "financialIncome"],
  ["85", "financialCosts"],
  ["89", "neverSummed"],
];

export function modelOf(municipality: Municipality): Model {
  const year = municipality.year ?? 2025;
  const occasion = OCCASIONS.find(({ name }) => name === (municipality.occasion ?? "Årsanalys"));
  if (occasion === undefined) throw new Error(`No occasion ${municipality.occasion}`);
  return {
    settings: {
      committee: "Provnämnden",
      year,
      occasion,
      through: (year * 100 + (occasion.month ?? 12)) as Period,
      split: municipality.split ?? "flexible",
      materiality: { amount: undefined, percent: undefined },
      prose: municipality.prose ?? {},
    },
    occasions: OCCASIONS,
    organisation: {
      committee: "Provnämnden",
      frames: municipality.frames.map(({ name, responsible }) => ({
        id: name as FrameId,
        hasResultResponsibility: responsible,
      })),
      areas: municipality.areas.map(({ name, shortName, frame }) => ({
        id: name as AreaId,
        shortName,
        frame: frame as FrameId,
      })),
      areaOf: prefixMap(municipality.areas.map(({ name }, index) => [String(index + 1), name as AreaId] as const)),
    },
    chart: prefixMap(CHART),
    outcome: ledgerOf(municipality.outcome),
    budget: ledgerOf(municipality.budget),
    earlier: {
      outcome: ledgerOf(municipality.earlierOutcome ?? []),
      budget: ledgerOf(municipality.earlierBudget ?? []),
      beside: ledgerOf([]),
    },
    grants: municipality.grants.map((entry): GrantEntry => ({
      decision: entry.decision,
      date: entry.date,
      frame: entry.frame as FrameId,
      area: entry.area as AreaId | undefined,
      purpose: entry.purpose,
      amount: entry.amount as Ore,
    })),
    forecasts: (municipality.forecasts ?? []).map((entry): Forecast => ({
      occasion: entry.occasion,
      area: entry.area as AreaId,
      cause: entry.cause,
      deviation: entry.deviation as Ore,
      comment: undefined,
    })),
    earlierForecasts: [],
    moves: [],
    causes: [],
    partStatements: [],
    investments: [],
    grantsReceived: [],
    volumes: [],
    restatedSeries: [],
    events: [],
    reserve: [],
    measures: [],
    indicators: [],
    comparisons: [],
    ...municipality.also,
    turned: [],
    reportUnit: "tkr",
  };
}

/** One entry per row: sums are the analysis's business. */
function ledgerOf(rows: readonly LedgerRow[]): Ledger {
  const indices = <T>(values: readonly T[]): { readonly distinct: readonly T[]; readonly column: Int32Array } => {
    const distinct = [...new Set(values)];
    return { distinct, column: Int32Array.from(values, (value) => distinct.indexOf(value)) };
  };
  const periods = indices(rows.map(({ period }) => period as Period | undefined));
  const accounts = indices(rows.map(({ account }) => code(account)));
  const responsibilities = indices(rows.map(({ responsibility }) => code(responsibility)));
  const activities = indices(rows.map(({ activity }) => code(activity ?? "")));
  return {
    periods: periods.distinct,
    codes: {
      account: accounts.distinct,
      responsibility: responsibilities.distinct,
      activity: activities.distinct,
    },
    entries: rows.length,
    period: periods.column,
    account: accounts.column,
    responsibility: responsibilities.column,
    activity: activities.column,
    amount: Float64Array.from(rows, ({ amount }) => amount),
    rowCount: Int32Array.from(rows, () => 1),
    rows: rows.length,
    sum: rows.reduce((sum, { amount }) => sum + amount, 0) as Ore,
  };
}

export const PLACE: Place = { sheet: "Prov", address: "A2" };

export function selection(text: string): CodeSelection {
  const parsed = parseCodeSelection(text);
  if (parsed === undefined) throw new Error(`Not a selection: ${text}`);
  return parsed;
}

const KNOWN_ACCOUNTS = [
  "3511",
  "3010",
  "4010",
  "4530",
  "5011",
  "5630",
  "5710",
  "6011",
  "6410",
  "7911",
  "8411",
  "8521",
  "8910",
];
const amounts = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

const causeNames = fc.constantFrom("Placeringar", "Vakanser", "Hyror");
const selections = fc.constantFrom("", "100", "100-200", "300, 100", "200").map(selection);
const effects = amounts.map((amount) => amount as Ore);
const expenditures = fc.integer({ min: 0, max: 2_000_000_000 }).map((amount) => amount as Ore);

const count = fc.integer({ min: 0, max: 99 });
const maybeCount = fc.option(count, { nil: undefined });
const groupFigures = fc.record({ total: count, women: maybeCount, men: maybeCount, other: maybeCount });

/** The lists that the fuller reports need. */
function fuller(areas: readonly AreaId[]): fc.Arbitrary<NonNullable<Municipality["also"]>> {
  const area = fc.option(fc.constantFrom(...areas), { nil: undefined });
  const list = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(entry, { maxLength: 5 });
  return fc.record({
    causes: list(
      fc.record({
        name: causeNames,
        area,
        activities: selections,
        accounts: fc.constant(selection("")),
        amount: fc.option(effects, { nil: undefined }),
        words: fc.constant(undefined),
        place: fc.constant(PLACE),
      })
    ),
    partStatements: list(
      fc.record({
        name: fc.constantFrom("Boende", "Skjuts"),
        area,
        activities: selections,
        accounts: fc.constant(selection("")),
        place: fc.constant(PLACE),
      })
    ),
    investments: list(
      fc.record({
        name: fc.constantFrom("Inventarier", "Fordon"),
        budget: expenditures,
        outcome: expenditures,
        forecast: fc.option(expenditures, { nil: undefined }),
      })
    ),
    grantsReceived: list(
      fc.record({
        group: fc.constantFrom("Riktade", "Övriga"),
        name: fc.constantFrom("Ett", "Två"),
        grantor: fc.constant("Staten"),
        amount: effects,
      })
    ),
    volumes: list(
      fc.record({
        metric: fc.constantFrom("Dygn, egen regi", "Dygn, extern regi", "Hushåll", "Månader"),
        unit: fc.constantFrom("antal", "månader per antal"),
        area,
        cause: fc.constant(undefined),
        year: fc.constantFrom(2024, 2025),
        budgetVolume: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
        outcomeVolume: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
        budgetCost: fc.option(expenditures, { nil: undefined }),
        outcomeCost: fc.option(expenditures, { nil: undefined }),
        place: fc.constant(PLACE),
      })
    ),
    restatedSeries: list(
      fc.record({
        series: fc.constantFrom("A", "B"),
        year: fc.constantFrom(2022, 2023, 2024, 2025),
        amount: expenditures,
        moved: effects,
        remark: fc.constant(undefined),
      })
    ),
    events: list(
      fc.record({
        event: fc.constantFrom("Pandemi", "Översvämning"),
        group: fc.constantFrom(...EVENT_GROUPS),
        cause: fc.constantFrom("Ett", "Två"),
        amount: expenditures,
      })
    ),
    reserve: list(
      fc.record({
        date: fc.constantFrom("2025-01-15", undefined, "2025-06-01"),
        event: fc.constantFrom("Fördelat", "Återfört"),
        amount: effects,
      })
    ),
    measures: list(
      fc
        .record({
          name: fc.constantFrom("Prövning", "Avtal"),
          area,
          decided: effects,
          realised: effects,
          responsible: fc.constant(undefined),
          date: fc.constant(undefined),
        })
        // Some say what is expected of them, and some do not.
        .map((measure) => ({ ...measure, forecast: measure.decided % 2 === 0 ? undefined : measure.realised }))
    ),
    indicators: list(
      fc.record({
        name: fc.constantFrom("Självförsörjning", "Kö", "Nöjdhet"),
        unit: fc.constantFrom("antal", "procent", undefined),
        direction: fc.constantFrom("higher" as const, "lower" as const),
        outcome: groupFigures,
        target: groupFigures,
        statedVerdict: fc.option(fc.constantFrom("reached" as const, "partlyReached" as const, "notReached" as const), {
          nil: undefined,
        }),
      })
    ),
    comparisons: list(
      fc.record({
        metric: fc.constantFrom("Kostnad", "Andel"),
        municipality: fc.constantFrom("Ekvik", "Nordhamn", "Sjöberga"),
        year: fc.constantFrom(2023, 2024),
        value: fc.integer({ min: -999, max: 999 }),
      })
    ),
  });
}

/** Any municipality: one to three frames, one to six areas, rows that fit no area or line now and then. */
export const municipalities: fc.Arbitrary<Municipality> = fc
  .record({
    responsible: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
    areaCount: fc.integer({ min: 1, max: 6 }),
    decisionCount: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ responsible, areaCount, decisionCount }) => {
    const frames = responsible.map((isResponsible, index) => ({
      name: `Ram ${index + 1}`,
      responsible: index === 0 || isResponsible,
    }));
    const row: fc.Arbitrary<LedgerRow> = fc.record({
      period: fc.constantFrom(202501, 202504, 202508, 202512),
      account: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...KNOWN_ACCOUNTS) },
        { weight: 1, arbitrary: fc.constant("9999") }
      ),
      responsibility: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 1, max: areaCount }).map((area) => `${area}01`) },
        { weight: 1, arbitrary: fc.constant("99") }
      ),
      activity: fc.constantFrom("100", "200", "300"),
      amount: amounts,
    });
    return fc
      .array(fc.integer({ min: 0, max: frames.length - 1 }), { minLength: areaCount, maxLength: areaCount })
      .chain((frameOf) => {
        const areas = frameOf.map((frame, index) => ({
          name: `Område ${index + 1}`,
          shortName: `O${index + 1}`,
          frame: frames[frame]?.name ?? "",
        }));
        return fc.record({
          frames: fc.constant(frames),
          areas: fc.constant(areas),
          occasion: fc.constantFrom("Delårsrapport" as const, "Årsanalys" as const),
          outcome: fc.array(row, { maxLength: 40 }),
          budget: fc.array(row, { maxLength: 40 }),
          grants: fc.array(
            fc
              .record({
                area: fc.nat({ max: areaCount }),
                decision: fc.nat({ max: decisionCount - 1 }),
                amount: amounts,
              })
              .map(({ area, decision, amount }) => {
                const known = areas[area];
                return {
                  decision: `Beslut ${decision + 1}`,
                  date: `2025-0${decision + 1}-15`,
                  frame: known?.frame ?? "Ram 1",
                  area: known?.name,
                  amount,
                };
              }),
            { minLength: 1, maxLength: 20 }
          ),
          forecasts: fc.array(
            fc
              .record({
                occasion: fc.constantFrom("Ekonomisk prognos", "Delårsrapport"),
                area: fc.constantFrom(...areas.map(({ name }) => name)),
                cause: fc.option(causeNames, { nil: undefined }),
                deviation: amounts,
              })
              .map(({ cause, ...forecast }) => (cause === undefined ? forecast : { ...forecast, cause })),
            { maxLength: 10 }
          ),
          also: fuller(areas.map(({ name }) => name as AreaId)),
        });
      });
  });
