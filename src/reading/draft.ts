/** A claim on its way: what reading has found out about a figure, before the verdict. */
import type { Clause } from "./clauses";
import type { Context } from "./context";
import type { Block } from "./layout";
import type { Meaning } from "./meaning";
import type { Whose } from "./whose";

export interface Draft {
  readonly block: Block;
  readonly clause: Clause;
  readonly meaning: Meaning;
  readonly whose: Whose;
  readonly context: Context;
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
