/** Figures of municipalities to compare with, for example from Kolada. */
export interface ComparisonFigure {
  readonly measure: string;
  readonly municipality: string;
  readonly year: number;
  readonly value: number;
}
