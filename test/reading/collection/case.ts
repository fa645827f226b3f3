/** A text as a controller may have written it, and what a careful reader would say of each claim in it. */
export type Expected = "agrees" | "aside" | "disagrees" | "uncheckable";

/** The figure as it stands in the text (with enough around it to be found), and what is right to say of it. */
type ExpectedClaim = readonly [figure: string, verdict: Expected, why?: string];

export interface Case {
  readonly text: string;
  readonly claims: readonly ExpectedClaim[];
}

export function lines(...parts: readonly string[]): string {
  return parts.join("\n");
}
