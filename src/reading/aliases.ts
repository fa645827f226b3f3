/**
 * Words that a text itself uses for a subject. When the same words have twice carried a figure that only one
 * loosely named subject has ("hemlöshet … 60 miljoner"), they are taken for its name in that text, and a third
 * figure that disagrees is wrong rather than unknown.
 */
import type { Subject } from "../model/fact";
import { agreementOf, stepOf } from "./agreement";
import type { Verdict } from "./claim";
import { particularStems, type Draft } from "./draft";
import type { Lexicon } from "./lexicon";

/** Whom the words of a draft are known to mean; `undefined` for words that no figures have proven. */
export type AliasOf = (draft: Draft) => Subject | undefined;

const PROOFS_NEEDED = 2;

export function learnAliases(
  judged: readonly { readonly draft: Draft; readonly verdict: Verdict }[],
  lexicon: Lexicon
): AliasOf {
  const proofs = new Map<string, Map<string, Set<number>>>();
  for (const { draft, verdict } of judged) {
    if (verdict.kind !== "agrees" || draft.meaning.kind !== "result" || verdict.fact.what !== "result") continue;
    const { quantity } = draft.clause;
    const key = keyOf(draft);
    if (key === "" || quantity.value < 20 * stepOf(quantity) || agreementOf(quantity, verdict.fact) !== "agrees")
      continue;
    if (!isLooselyNamed(draft, verdict.fact.subject)) continue;
    const bySubject = proofs.get(key) ?? new Map<string, Set<number>>();
    bySubject.set(verdict.fact.subject, (bySubject.get(verdict.fact.subject) ?? new Set()).add(draft.sentence));
    proofs.set(key, bySubject);
  }
  return (draft) => {
    const proven = [...(proofs.get(keyOf(draft)) ?? [])].filter(([, sentences]) => sentences.size >= PROOFS_NEEDED);
    const [only] = proven;
    return proven.length === 1 && only !== undefined ? lexicon.names.subjectOf(only[0]) : undefined;
  };
}

function keyOf(draft: Draft): string {
  return [...particularStems(draft)].sort().join(" ");
}

/** Full names need no proof. */
function isLooselyNamed({ whose }: Draft, subject: string): boolean {
  return whose.match === "loose" || !whose.subjects.some(({ key }) => key === subject);
}
