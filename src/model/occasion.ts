/** Reporting occasions (tillfällen): data of the municipality, never constants of the code. */
import type { Ore } from "./money";
import type { Period } from "./period";

export interface Occasion {
  /** "Delårsrapport". */
  readonly name: string;
  /** "DR": used in column headings. The name where the workbook gives none. */
  readonly shortName: string;
  /** The last month of the period it reports, 1–12; `undefined` when the workbook gives none. */
  readonly month: number | undefined;
  /** "delårsrapporten": for running text. */
  readonly definite: string;
}

/** The municipality's occasions in order through the year. The last one is the year end. */
export type Occasions = readonly Occasion[];

export function isYearEnd(occasions: Occasions, occasion: Occasion): boolean {
  return occasions.at(-1)?.name === occasion.name;
}

/** The occasions before the given one, latest first. */
export function earlierThan(occasions: Occasions, occasion: Occasion): readonly Occasion[] {
  const index = occasions.findIndex(({ name }) => name === occasion.name);
  return occasions.slice(0, Math.max(0, index)).reverse();
}

/** Thresholds for deviations that must be explained; a row is marked when it reaches all that are stated. */
export interface Materiality {
  readonly amount: Ore | undefined;
  /** Percent of the area's grant, or of the line's budget. */
  readonly percent: number | undefined;
}

/** What the workbook calls usual where it differs from the defaults of plausibility, in percent. */
export interface PlausibleShares {
  /** The result, of the grant: the committee's, and an area's. */
  readonly committee?: number | undefined;
  readonly area?: number | undefined;
  /** How far the budget may be from the grant: in all, and in an area. */
  readonly budgetInTotal?: number | undefined;
  readonly budgetInArea?: number | undefined;
  /** The fewest rows of a month, of the other months' median. */
  readonly rowsOfMonth?: number | undefined;
  /** Repeated rows, of the ledger. */
  readonly repeatedRows?: number | undefined;
}

/** How amounts are said in texts; without any choice in whole millions with a hedge. */
export interface ProseStyle {
  /** One decimal instead of a hedge: "64,3 miljoner kronor". */
  readonly millionsWithDecimal?: boolean;
  /** From 1 000 million in miljarder, with one decimal. */
  readonly billions?: boolean;
}

export interface Settings {
  readonly committee: string;
  readonly year: number;
  readonly occasion: Occasion;
  /** Outcome rows after this month are not counted. */
  readonly through: Period;
  /** How price and volume are split: the flexible budget unless the workbook asks for the symmetric one. */
  readonly split: "flexible" | "symmetric";
  readonly materiality: Materiality;
  readonly prose: ProseStyle;
  readonly plausible?: PlausibleShares;
}
