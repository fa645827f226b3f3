/** What is usual: the thresholds of the plausibility checks. Shares are of 1. */
import type { Settings } from "../../model/occasion";

export interface Usual {
  /** The committee's result of a year, as a share of its grant; and of fewer months, as a share of the same. */
  readonly committeeDeviation: number;
  readonly committeeDeviationToDate: number;
  /** An area's result, as a share of its grant, and the least share of the committee's grant that is spoken of. */
  readonly areaDeviation: number;
  readonly areaDeviationOfCommittee: number;
  /** How far the budget may be from the grant. */
  readonly budgetInTotal: number;
  readonly budgetInArea: number;
  /** An area's difference between budget and grant is spoken of from this share of the committee's grant. */
  readonly budgetInAreaOfCommittee: number;
  /** An area that starts during the year may have any budget up to this share of the committee's grant. */
  readonly budgetOfNewArea: number;
  /** A month with fewer rows than this share of the other months' median is thin. */
  readonly rowsOfMonth: number;
  /** The same where all other months have about the same number of rows. */
  readonly rowsOfRegularMonth: number;
  /** An area's months are counted where the other months have so many rows each. */
  readonly leastRowsInArea: number;
  /** What an area's month lacks is doubted from this share of the committee's grant, and told below it. */
  readonly monthOfArea: number;
  /** Repeated rows, as a share of the ledger, and so many repetitions make a pattern. */
  readonly repeatedRows: number;
  /** How large a part of the committee's grant something must be to be missed where it is not; and before autumn. */
  readonly place: number;
  readonly placeEarly: number;
  /** Change since the year before, of its own size and of the grant. */
  readonly yearChange: number;
  readonly yearChangeOfGrant: number;
  /** Forecasts together above this share of the grant, or below the other, are of another unit. */
  readonly forecastOfGrant: number;
  readonly leastForecastOfGrant: number;
  /** A decision of another year is doubted from this share of the grant, and told below it. */
  readonly otherYearsGrant: number;
  /** Rows of the minority sign in a column of sizes, by amount, are asked about from this share. */
  readonly minoritySign: number;
}

export const USUAL: Usual = {
  committeeDeviation: 0.15,
  committeeDeviationToDate: 0.2,
  areaDeviation: 0.5,
  areaDeviationOfCommittee: 0.05,
  budgetInTotal: 0.05,
  budgetInArea: 0.25,
  budgetInAreaOfCommittee: 0.005,
  budgetOfNewArea: 0.1,
  rowsOfMonth: 0.5,
  rowsOfRegularMonth: 0.75,
  leastRowsInArea: 10,
  monthOfArea: 0.002,
  repeatedRows: 0.01,
  place: 0.01,
  placeEarly: 0.05,
  yearChange: 1 / 3,
  yearChangeOfGrant: 0.01,
  forecastOfGrant: 0.6,
  leastForecastOfGrant: 8e-5,
  otherYearsGrant: 0.005,
  minoritySign: 0.25,
};

/** The defaults, but for what Inställningar states. A result that is stated to be usual is so at every occasion. */
export function usualFor({ plausible = {} }: Pick<Settings, "plausible">): Usual {
  const shareOf = (percent: number | undefined, otherwise: number): number =>
    percent === undefined ? otherwise : percent / 100;
  const { committee, area, budgetInTotal, budgetInArea, rowsOfMonth, repeatedRows } = plausible;
  return {
    ...USUAL,
    committeeDeviation: shareOf(committee, USUAL.committeeDeviation),
    committeeDeviationToDate: shareOf(committee, USUAL.committeeDeviationToDate),
    areaDeviation: shareOf(area, USUAL.areaDeviation),
    budgetInTotal: shareOf(budgetInTotal, USUAL.budgetInTotal),
    budgetInArea: shareOf(budgetInArea, USUAL.budgetInArea),
    rowsOfMonth: shareOf(rowsOfMonth, USUAL.rowsOfMonth),
    repeatedRows: shareOf(repeatedRows, USUAL.repeatedRows),
  };
}
