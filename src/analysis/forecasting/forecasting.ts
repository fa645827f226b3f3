/**
 * Where every area is and where it may end: what a controller has before them when they set a forecast (Prognos).
 * Per area, per cause within it with the rest, and per frame without result responsibility. All amounts are öre with
 * their effect on the result; proposals stand beside the controller's own figure and never instead of it.
 */
import { add, negate, subtract, total, ZERO, type Ore } from "../../model/money";
import type { Area, Frame } from "../../model/organisation";
import type { Analysis } from "../analysis";
import { framesApart, type AreaResult } from "../deviation";
import type { AreaKey } from "../statement";
import { budgetProfileOf, type BudgetProfile } from "./budgetProfile";
import { namedCauses, type NamedCause } from "./causesOfArea";
import { NO_COURSE, sumOfCourses, type AreaCourses, type YearCourse } from "./courses";
import { knowledgeOf, type Knowledge, type UnitCourses } from "./knowledge";
import { proposalsOf, restOf, statedProposals, withEffect, type Proposals } from "./proposals";
import { thinMonthOf, type ThinMonth } from "./thinMonth";

/** A unit's figures. `undefined` where it has none of the kind. */
export interface Forecasted extends Proposals {
  /** Of the reported months: budget, outcome, outcome − budget, and the outcome of the same months last year. */
  readonly budgetToDate: Ore | undefined;
  readonly outcomeToDate: Ore | undefined;
  readonly deviationToDate: Ore;
  readonly lastYearToDate: Ore | undefined;
  /** The full year's budget. */
  readonly budget: Ore | undefined;
}

/** A unit with a grant: an area, or a frame without result responsibility. */
interface ForecastedWhole extends Forecasted {
  readonly grant: Ore;
  /** What the year's budget leaves of the grant: grant + budget. It is a part of the proposal enligt budget. */
  readonly unbudgeted: Ore;
  readonly profile: BudgetProfile | undefined;
  readonly thinMonth: ThinMonth | undefined;
  readonly courses: UnitCourses;
}

interface ForecastedCause extends Forecasted {
  readonly name: string;
}

export interface ForecastedArea extends ForecastedWhole {
  /** `undefined` for what fits no area. */
  readonly area: Area | undefined;
  readonly key: AreaKey;
  /** In the order of Orsaker, then those that only Prognos names. */
  readonly causes: readonly ForecastedCause[];
  /** Area − causes, in every figure; `undefined` where no cause is named. */
  readonly rest: Forecasted | undefined;
}

interface ForecastedFrame extends ForecastedWhole {
  readonly frame: Frame;
  /** Its areas; a grant of its own that is to no known area last. */
  readonly areas: readonly ForecastedArea[];
}

export interface Forecasting {
  readonly year: number;
  /** Reported months, 1–12. */
  readonly months: number;
  /** Earlier years that are whole, ascending; and those that lack months, which no proposal is made from. */
  readonly earlierYears: readonly number[];
  readonly incompleteYears: Knowledge["incomplete"];
  /** Months of this year without any rows at all: a proposal counts them as nothing. */
  readonly monthsWithoutRows: readonly number[];
  /** The committee's areas, in reporting order; what fits no area last. */
  readonly areas: readonly ForecastedArea[];
  /** The frames without result responsibility, in the order of Ramar. */
  readonly frames: readonly ForecastedFrame[];
}

export function forecastingOf(analysis: Analysis): Forecasting {
  const knowledge = knowledgeOf(analysis);
  return {
    year: analysis.model.settings.year,
    months: knowledge.months,
    earlierYears: knowledge.wholeYears,
    incompleteYears: knowledge.incomplete,
    monthsWithoutRows: knowledge.monthsWithoutRows,
    areas: analysis.committee.areas.map((result) => areaOf(analysis, knowledge, result, result.key)),
    frames: framesApart(analysis).map(({ frame, areas, grant }) => {
      const keys = areas.flatMap(({ area }) => area?.id ?? []);
      const courses = knowledge.coursesOf((all) => sumOfCourses(keys.flatMap((key) => all.get(key)?.own ?? [])));
      return {
        frame,
        ...wholeOf(knowledge, courses, grant),
        // A grant to no known area has no rows of its own: what fits no area is the committee's.
        areas: areas.map((result) => areaOf(analysis, knowledge, result, result.area?.id)),
      };
    }),
  };
}

/** `rowsOf`: whose rows are its own; nobody's where it says none. */
function areaOf(
  analysis: Analysis,
  knowledge: Knowledge,
  { area, key, grant }: AreaResult,
  rowsOf: AreaKey | undefined
): ForecastedArea {
  const pick = (of: (courses: AreaCourses) => YearCourse | undefined): UnitCourses =>
    knowledge.coursesOf((all) => {
      const courses = rowsOf === undefined ? undefined : all.get(rowsOf);
      return (courses && of(courses)) ?? NO_COURSE;
    });
  const whole = wholeOf(
    knowledge,
    pick(({ own }) => own),
    grant
  );
  const named = area === undefined ? [] : namedCauses(analysis, area.id);
  const causes = named
    .map((cause) => ({
      cause,
      courses: pick(({ causes: caught }) => caught.get(cause.name)),
    }))
    .filter(({ cause, courses }) => cause.isOwn || courses.outcome.rows + courses.budget.rows > 0)
    .map(({ cause, courses }) => causeOf(knowledge, cause, courses, grant));
  return { area, key, ...whole, causes, rest: causes.length === 0 ? undefined : restOfArea(whole, causes) };
}

function wholeOf(knowledge: Knowledge, courses: UnitCourses, grant: Ore): ForecastedWhole {
  const { outcome, budget } = courses;
  const known = knowledge.knownOf(courses);
  return {
    ...toDateOf(courses),
    ...proposalsOf(known, knowledge.earlierOf(courses), grant, grant),
    grant,
    unbudgeted: add(grant, budget.year),
    profile: budgetProfileOf(budget, known.earlier, knowledge.months),
    thinMonth: thinMonthOf(outcome, budget, [...courses.earlier.values()], known),
    courses,
  };
}

/** A cause is held against its own budget; what is stated as an amount has no months, and stands as it is. */
function causeOf(knowledge: Knowledge, cause: NamedCause, courses: UnitCourses, grant: Ore): ForecastedCause {
  const { name, stated } = cause;
  const hasCourse = courses.outcome.rows + courses.budget.rows > 0;
  if (!hasCourse) return { name, ...NO_FIGURES, deviationToDate: stated ?? ZERO, ...statedProposals(stated ?? ZERO) };
  const proposals = proposalsOf(
    knowledge.knownOf(courses),
    knowledge.earlierOf(courses),
    negate(courses.budget.year),
    grant
  );
  const { deviationToDate, ...figures } = toDateOf(courses);
  return {
    name,
    ...figures,
    deviationToDate: add(deviationToDate, stated ?? ZERO),
    ...withEffect(proposals, stated ?? ZERO),
  };
}

const NO_FIGURES = { budgetToDate: undefined, outcomeToDate: undefined, lastYearToDate: undefined, budget: undefined };

function toDateOf({ outcome, budget, lastYearToDate }: UnitCourses): Omit<Forecasted, keyof Proposals> {
  return {
    budgetToDate: budget.toDate,
    outcomeToDate: outcome.toDate,
    deviationToDate: subtract(outcome.toDate, budget.toDate),
    lastYearToDate,
    budget: budget.year,
  };
}

function restOfArea(area: ForecastedWhole, causes: readonly ForecastedCause[]): Forecasted {
  const less = (pick: (unit: Forecasted) => Ore | undefined): Ore | undefined => {
    const whole = pick(area);
    return whole === undefined ? undefined : subtract(whole, total(causes.map((cause) => pick(cause) ?? ZERO)));
  };
  return {
    budgetToDate: less(({ budgetToDate }) => budgetToDate),
    outcomeToDate: less(({ outcomeToDate }) => outcomeToDate),
    deviationToDate: less(({ deviationToDate }) => deviationToDate) ?? ZERO,
    lastYearToDate: less(({ lastYearToDate }) => lastYearToDate),
    budget: less(({ budget }) => budget),
    ...restOf(area, causes, area.grant),
  };
}
