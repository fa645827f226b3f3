/** What a rule hands to the catalogue: a check that has been made, and how to mend in thought what it found. */
import type { Figures } from "./figures";
import type { PlausibilityCheck, Where, CheckKind, Evidence, Limit } from "./finding";
import type { Usual } from "./usual";

export interface Judgement extends Pick<PlausibilityCheck, "check" | "id" | "where" | "found" | "usual" | "cause"> {
  readonly weight: "doubt" | "note" | "usual";
  /** The figures as they would be without the fault; `undefined` where that can't be told. */
  readonly mend?: ((figures: Figures) => Figures) | undefined;
}

/** A rule: what it looked at, found or not. Pure. */
export type Rule = (figures: Figures, usual: Usual) => readonly Judgement[];

/** What every check of one kind and place has in common. */
interface Looked {
  readonly check: CheckKind;
  readonly id: string;
  readonly where: Where;
  readonly usual: Limit;
}

export function nothingIn(looked: Looked, found: Evidence): Judgement {
  return { ...looked, found, cause: undefined, weight: "usual" };
}

/** The findings of a rule that looks at many places; or, where there are none, that so many were looked at. */
export function orNothing(found: readonly Judgement[], looked: Looked, places: number): readonly Judgement[] {
  return found.length > 0 || places === 0 ? found : [nothingIn(looked, { kind: "areas", looked: places })];
}
