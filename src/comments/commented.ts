/** What a run comes to in Kommentarer: the comments as they now stand, for the pane and the runner. */
import type { Comment, Length } from "../model/comment";
import type { Met, WriteReport } from "../workbook";

export interface Commented extends Met {
  readonly comments: readonly Comment[];
  readonly length: Length;
}

/** `undefined` when Kommentarer was not written. */
export function commentedIn({ met }: Pick<WriteReport, "met">): Commented | undefined {
  return met.find((one): one is Commented => "comments" in one);
}
