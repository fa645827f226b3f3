/** The small terms that mappings and doubts are made of. */

/** A column of a sheet, with what its heading said when it was chosen: "Utfall · jan". */
export interface ColumnRef {
  /** Counted from 0 within the sheet. */
  readonly at: number;
  readonly heading: string;
  /** Which of several codes in its cells, counted from 0: the account of "5011-0410-510". */
  readonly piece?: number;
}

/**
 * By what a heading over rows is told from others: it is a month, it has so many digits, it is one of these words, or
 * the first word of its line says which key it is ("Ansvar", "Period").
 */
export type Telling = "month" | "key" | number | readonly string[];

/** What a cell may hold; as the workbook has it. */
export type StatedValue = string | number | boolean;
