/**
 * A figure on its way to a verdict, with what every stage of reading found: for its judgement, for the sums of a text,
 * and to be printed.
 */
import type { Fact } from "../model/fact";
import type { Claim } from "../model/claim";
import type { Clause } from "./clauses";
import type { About } from "./discourse";
import type { TextBlock } from "./layout";
import type { Weighed } from "./match";
import type { Saying } from "./saying";

export interface Unjudged {
  readonly block: TextBlock;
  readonly clause: Clause;
  readonly saying: Saying;
  readonly about: About;
  /** Facts in reach, the best first. */
  readonly facts: readonly Weighed[];
  /** What the figure before it was found to be. */
  readonly before: Fact | undefined;
}

export interface Traced extends Unjudged {
  /** Running number of its sentence in the text. */
  readonly sentence: number;
  /** Running number of the heading that it is under; 0 before the first. */
  readonly section: number;
  readonly claim: Claim;
}

/** What a figure was found to be, right or wrong. */
export function factOf({ claim: { verdict } }: { readonly claim: Pick<Claim, "verdict"> }): Fact | undefined {
  return "fact" in verdict ? verdict.fact : undefined;
}

export function isConfirmed({ verdict }: Claim): boolean {
  return verdict.kind === "agrees" || verdict.kind === "roundedAside";
}
