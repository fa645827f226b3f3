/** Goal indicators, in total and per group (kvinnor, män, annat). */
export type Verdict = "reached" | "partlyReached" | "notReached";

export interface GroupFigures {
  readonly total: number;
  readonly women: number | undefined;
  readonly men: number | undefined;
  readonly other: number | undefined;
}

export interface Indicator {
  readonly name: string;
  /** "procent", "antal"; `undefined` when the workbook gives none. */
  readonly unit: string | undefined;
  /** Which way is better. */
  readonly direction: "higher" | "lower";
  readonly outcome: GroupFigures;
  readonly target: GroupFigures;
  /** The total at an earlier time, where the workbook states it: an improvement on it counts for something. */
  readonly earlier?: number;
  /** What a person has judged; stands above the rule. */
  readonly statedVerdict: Verdict | undefined;
}
