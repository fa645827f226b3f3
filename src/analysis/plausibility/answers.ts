/** What a controller has said of what plausibility found: *Det stämmer*, with a word of why. */
import type { PlausibilityCheck } from "./finding";
import { isStill, type Fingerprint } from "./fingerprint";

export interface Said {
  /** Why it is right, in the controller's words; may be empty. */
  readonly word: string;
  /** ISO time. */
  readonly at: string;
}

export interface Answer extends Said {
  /** What it was said of: asked again when the figures have changed by more than a tenth. */
  readonly of: Fingerprint;
}

/** A check with what the controller has said of it; `undefined` where nothing holds any longer. */
export interface JudgedCheck extends PlausibilityCheck {
  readonly answer: Answer | undefined;
}

/** The latest answer that still holds stands with its finding. */
export function judged(checks: readonly PlausibilityCheck[], answers: readonly Answer[]): readonly JudgedCheck[] {
  return checks.map((check) => ({ ...check, answer: answers.findLast(({ of }) => isStill(of, check.fingerprint)) }));
}

/** A doubt that nobody has answered: the tables are preliminary until it is mended or said to be right. */
export function isOpenDoubt({ weight, answer }: JudgedCheck): boolean {
  return weight === "doubt" && answer === undefined;
}

/** The answers with what is said of a finding now, instead of what was said of it before. */
export function answersWith(answers: readonly Answer[], of: Fingerprint, said: Said | undefined): readonly Answer[] {
  const others = answers.filter((answer) => answer.of.what !== of.what);
  return said === undefined ? others : [...others, { ...said, of }];
}
