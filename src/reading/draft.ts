/** A claim on its way: what reading has found out about a figure, before the verdict. */
import type { Clause } from "./clauses";
import type { TextContext } from "./context";
import type { TextBlock } from "./layout";
import type { Meaning } from "./meaning";
import type { AboutWhom } from "./whose";

export interface Draft {
  readonly block: TextBlock;
  readonly clause: Clause;
  readonly meaning: Meaning;
  readonly whose: AboutWhom;
  readonly context: TextContext;
  /** Running number of its sentence in the text. */
  readonly sentence: number;
}

/** Stems that say in particular what the figure is of: the clause's own, else the headings'. */
export function particularStems({ clause, context }: Draft): ReadonlySet<string> {
  const { sentence, left, right } = clause;
  const own = new Set<string>();
  for (const zone of [left, right]) {
    for (let index = zone.from; index < zone.next; index++) {
      const [token, word] = [sentence.tokens[index], sentence.words[index]];
      if (token?.kind === "word" && word !== undefined && !word.isNeutral && !sentence.isTaken(index))
        own.add(word.stem);
    }
  }
  return own.size > 0 ? own : context.subStems;
}
