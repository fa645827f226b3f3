/**
 * A year month by month, per area and per cause within it: what forecast proposals are made of. Only the operating
 * statement counts, and a row that several causes claim counts for the first of them, as in every other table.
 */
import type { Ledger } from "../../model/ledger";
import { byYear } from "../../model/ledgerParts";
import { add, ZERO, type Ore } from "../../model/money";
import { monthOf } from "../../model/period";
import type { Analysis } from "../analysis";
import { claims, type NamedSelection } from "../selection";
import { amountOf, at, isOperating, UNALLOCATED, type AreaKey, type Share } from "../statement";

/** A year's net cost in öre, effect on the result. */
export interface YearCourse {
  /** January to December; what is stated for the full year stands in no month. */
  readonly months: readonly Ore[];
  readonly fullYear: Ore;
  /** What belongs to the reported months, and everything. */
  readonly toDate: Ore;
  readonly year: Ore;
  /** Ledger rows in the reported months, and in all. */
  readonly rowsToDate: number;
  readonly rows: number;
}

export interface AreaCourses {
  readonly own: YearCourse;
  readonly causes: ReadonlyMap<string, YearCourse>;
}

export type Courses = ReadonlyMap<AreaKey, AreaCourses>;

export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

export const NO_COURSE: YearCourse = {
  months: MONTHS.map(() => ZERO),
  fullYear: ZERO,
  toDate: ZERO,
  year: ZERO,
  rowsToDate: 0,
  rows: 0,
};

type Writable = { -readonly [K in keyof YearCourse]: YearCourse[K] } & { months: Ore[] };

/** `share`: how much of an entry belongs to the reported months. An area without entries has no course. */
export function coursesOf(
  ledger: Ledger,
  analysis: Pick<Analysis, "model" | "committee">,
  named: readonly NamedSelection[],
  share: Share
): Courses {
  const { organisation, chart } = analysis.model;
  const areas = ledger.codes.responsibility.map((code): AreaKey => organisation.areaOf(code) ?? UNALLOCATED);
  const operates = ledger.codes.account.map((code) => isOperating(chart(code) ?? UNALLOCATED));
  const claimantsOf = claims(named, ledger, analysis);
  const shares = ledger.periods.map(share);
  const months = ledger.periods.map((period) => (period === undefined ? undefined : monthOf(period)));
  const courses = new Map<AreaKey, { own: Writable; causes: Map<string, Writable> }>();
  for (let entry = 0; entry < ledger.entries; entry++) {
    if (operates[at(ledger.account, entry)] !== true) continue;
    const area = areas[at(ledger.responsibility, entry)] ?? UNALLOCATED;
    const known = courses.get(area) ?? { own: blank(), causes: new Map<string, Writable>() };
    courses.set(area, known);
    const [cause] = claimantsOf(entry);
    const caught = cause === undefined ? undefined : (known.causes.get(cause) ?? blank());
    if (cause !== undefined && caught !== undefined) known.causes.set(cause, caught);
    for (const course of caught === undefined ? [known.own] : [known.own, caught]) {
      const month = months[at(ledger.period, entry)];
      addTo(course, month, at(ledger.amount, entry) as Ore, amountOf(ledger, entry, shares));
      const rows = at(ledger.rowCount, entry);
      course.rows += rows;
      if ((shares[at(ledger.period, entry)] ?? 0) > 0) course.rowsToDate += rows;
    }
  }
  return courses;
}

/** Each year of a ledger that holds several, up to and including the same month. */
export function coursesByYear(
  ledger: Ledger,
  analysis: Pick<Analysis, "model" | "committee">,
  named: readonly NamedSelection[],
  lastMonth: number
): ReadonlyMap<number, Courses> {
  const share: Share = (period) => (period !== undefined && monthOf(period) <= lastMonth ? 1 : 0);
  return new Map([...byYear(ledger)].map(([year, own]) => [year, coursesOf(own, analysis, named, share)]));
}

/** The sum of several courses: a frame's, of its areas'. */
export function sumOfCourses(courses: readonly YearCourse[]): YearCourse {
  const sum = (pick: (course: YearCourse) => Ore): Ore => courses.map(pick).reduce(add, ZERO);
  const count = (pick: (course: YearCourse) => number): number => courses.map(pick).reduce((a, b) => a + b, 0);
  return {
    months: MONTHS.map((month) => sum(({ months }) => months[month - 1] ?? ZERO)),
    fullYear: sum(({ fullYear }) => fullYear),
    toDate: sum(({ toDate }) => toDate),
    year: sum(({ year }) => year),
    rowsToDate: count(({ rowsToDate }) => rowsToDate),
    rows: count(({ rows }) => rows),
  };
}

function addTo(course: Writable, month: number | undefined, amount: Ore, toDate: Ore): void {
  if (month === undefined) course.fullYear = add(course.fullYear, amount);
  else course.months[month - 1] = add(course.months[month - 1] ?? ZERO, amount);
  course.year = add(course.year, amount);
  course.toDate = add(course.toDate, toDate);
}

function blank(): Writable {
  return { ...NO_COURSE, months: [...NO_COURSE.months] };
}
