/**
 * A figure on its way to a verdict, with what every stage of reading found: for the sums of a text, and to be printed.
 */
import type { Claim } from "./claim";
import type { Clause } from "./clauses";
import type { About } from "./discourse";
import type { TextBlock } from "./layout";
import type { Weighed } from "./match";
import type { Saying } from "./saying";

export interface Traced {
  readonly block: TextBlock;
  /** Running number of its sentence in the text. */
  readonly sentence: number;
  /** Running number of the heading that it is under; 0 before the first. */
  readonly section: number;
  readonly claim: Claim;
  readonly clause: Clause;
  readonly saying: Saying;
  readonly about: About;
  readonly facts: readonly Weighed[];
}
