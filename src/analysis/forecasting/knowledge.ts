/** What proposals are made from: this year's courses and budget, and the earlier years that are whole. */
import { byYear, monthsIn } from "../../model/ledgerParts";
import type { Ore } from "../../model/money";
import type { Analysis } from "../analysis";
import { selectedCauses } from "./causesOfArea";
import { coursesByYear, coursesOf, MONTHS, type Courses, type YearCourse } from "./courses";
import type { Known } from "./methods";
import type { EarlierYear } from "./misses";

/** The courses of an area, a cause or a frame. */
export interface UnitCourses {
  readonly outcome: YearCourse;
  readonly budget: YearCourse;
  /** The whole years before in which the unit has rows both to date and after. */
  readonly earlier: ReadonlyMap<number, YearCourse>;
  readonly earlierBudgets: ReadonlyMap<number, YearCourse>;
  /** Outcome of the same months last year, where none of them lacks rows; also of a year that is not whole. */
  readonly lastYearToDate: Ore | undefined;
}

export interface Knowledge {
  readonly months: number;
  readonly wholeYears: readonly number[];
  readonly incomplete: readonly { readonly year: number; readonly months: readonly number[] }[];
  readonly monthsWithoutRows: readonly number[];
  /** The courses of what `pick` takes of each ledger's courses. */
  readonly coursesOf: (pick: (all: Courses) => YearCourse) => UnitCourses;
  readonly knownOf: (courses: UnitCourses) => Known;
  readonly earlierOf: (courses: UnitCourses) => readonly EarlierYear[];
}

export function knowledgeOf(analysis: Analysis): Knowledge {
  const { model, basis, toDate } = analysis;
  const { year } = model.settings;
  const { months } = basis;
  const named = selectedCauses(analysis);
  const outcome = coursesOf(model.outcome, analysis, named, toDate);
  const budget = coursesOf(model.budget, analysis, named, toDate);
  const years = coursesByYear(model.earlier.outcome, analysis, named, months);
  const budgets = coursesByYear(model.earlier.budget, analysis, named, months);
  const missing = [...byYear(model.earlier.outcome)].map(([earlier, ledger]) => ({
    year: earlier,
    months: otherThan(monthsIn(ledger)),
  }));
  const wholeYears = missing.filter((known) => known.months.length === 0).map((known) => known.year);
  const lacksNow = missing.find((known) => known.year === year - 1)?.months ?? MONTHS;
  const isLastYearKnown = !lacksNow.some((month) => month <= months);

  const unitCourses = (pick: (all: Courses) => YearCourse): UnitCourses => {
    const picked = wholeYears.flatMap((earlier) => {
      const courses = years.get(earlier);
      return courses === undefined ? [] : [[earlier, pick(courses)] as const];
    });
    const lastYear = years.get(year - 1);
    const now = lastYear === undefined ? undefined : pick(lastYear);
    return {
      outcome: pick(outcome),
      budget: pick(budget),
      earlier: new Map(picked.filter(([, course]) => isWhole(course, months))),
      earlierBudgets: new Map([...budgets].map(([earlier, courses]) => [earlier, pick(courses)])),
      lastYearToDate: isLastYearKnown && now !== undefined && now.rowsToDate > 0 ? now.toDate : undefined,
    };
  };
  return {
    months,
    wholeYears,
    incomplete: missing.filter((known) => known.months.length > 0),
    monthsWithoutRows: otherThan(monthsIn(model.outcome)).filter((month) => month <= months),
    coursesOf: unitCourses,
    knownOf: (courses) => ({
      year,
      months,
      outcome: courses.outcome.rows > 0 ? courses.outcome.toDate : undefined,
      budget: courses.budget.rows > 0 ? courses.budget : undefined,
      earlier: courses.earlier,
    }),
    earlierOf: (courses) =>
      [...courses.earlier].map(([earlier, course]) => {
        const planned = courses.earlierBudgets.get(earlier);
        return { year: earlier, course, budget: planned !== undefined && planned.rows > 0 ? planned : undefined };
      }),
  };
}

/** A unit that started or ended during a year says nothing of what a year is like. */
function isWhole({ rows, rowsToDate }: YearCourse, months: number): boolean {
  return rowsToDate > 0 && (months === 12 || rows > rowsToDate);
}

function otherThan(present: readonly number[]): readonly number[] {
  return MONTHS.filter((month) => !present.includes(month));
}
