/**
 * Facts: everything that a text about the year may claim. A fact is a figure with its value and the cell that prints
 * it; a claim in a text is right when a fact agrees with it.
 */
import { figureKey, type Figure, type SubjectKey, type SubjectKind } from "./figure";

/** Whom or what a fact is about. */
export interface Subject {
  readonly key: SubjectKey;
  readonly kind: SubjectKind;
  /** As the workbook writes it. */
  readonly name: string;
  /** Short names and other words that texts use for it. */
  readonly otherNames: readonly string[];
  /** Key of the subject that it is a part of. */
  readonly within: SubjectKey | undefined;
  /** What the subject is counted in: "hushåll", "dygn". */
  readonly noun: string | undefined;
}

/**
 * `ore` is money; `orePer` money per unit of a noun; `points` are percentage points; `count` is so many of a noun;
 * `place` a rank.
 */
export type FactUnit = "ore" | "orePer" | "percent" | "points" | "count" | "place";

/** A cell of a run's tables: the table's name, and the keys of its row and column. */
export interface CellReference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export interface Fact extends Pick<Figure, "what" | "subject"> {
  /** What it is, not where it stands: "result|area:IFO|outcome|2024". */
  readonly key: string;
  readonly narrowedTo: SubjectKey | undefined;
  readonly scenario: NonNullable<Figure["scenario"]>;
  readonly occasion: Figure["occasion"];
  readonly year: number;
  readonly of: Figure["of"];
  readonly against: Figure["against"];
  readonly group: Figure["group"];
  readonly isToDate: Figure["isToDate"];
  readonly nth: Figure["nth"];
  readonly unit: FactUnit;
  /** The exact value first, then as it is printed where that differs. Never empty. */
  readonly values: readonly [number, ...number[]];
  /** For rank: how many are ranked. */
  readonly among: number | undefined;
  /** `undefined` when no printed table shows it; then the sources do. */
  readonly cell: CellReference | undefined;
}

/** All that may be claimed, and the words for whom it is about. */
export interface FactSet {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
  readonly year: number;
  /** The reporting occasions in order. */
  readonly occasions: readonly OccasionNames[];
  /** The occasion reported now. */
  readonly occasion: string;
  /** Whether the year is closed: the outcome is then what texts speak of, before it the forecast. */
  readonly isYearEnd: boolean;
}

interface OccasionNames {
  readonly name: string;
  readonly shortName: string;
  readonly definite: string;
  /** The last month of the period it reports, 1–12. */
  readonly month: number | undefined;
}

/** A figure of a certain year with its value; what may be left out is the outcome of the year, as it is. */
export interface StatedFact extends Figure {
  readonly year: number;
  readonly unit: FactUnit;
  readonly exact: number;
  readonly printed?: number | undefined;
  readonly among?: number | undefined;
  readonly cell?: CellReference | undefined;
}

/**
 * Makes a fact of what is stated: `fact({ what: "grant", subject: "committee", unit: "ore", year: 2024, exact: 100 })`.
 */
export function fact({ exact, printed, unit, among, cell, ...figure }: StatedFact): Fact {
  const { what, subject, year, narrowedTo, scenario = "outcome", occasion, of, against, group, isToDate, nth } = figure;
  const values: readonly [number, ...number[]] =
    printed === undefined || printed === exact ? [exact] : [exact, printed];
  const key = figureKey(figure);
  return {
    key,
    what,
    subject,
    narrowedTo,
    scenario,
    occasion,
    year,
    of,
    against,
    group,
    isToDate,
    nth,
    unit,
    values,
    among,
    cell,
  };
}
