/** Names in headings that say with the same words what each one's amounts are: "Utfall netto Skola", "Skola Budget". */
import { says, SCENARIO_NAMES, wordsOf } from "./amountWords";
import { meaningOf } from "./meaning";
import { yearNamed } from "./months";

interface NameBeside {
  readonly text: string;
  readonly name: string;
  /** What it says of the amounts. */
  readonly rest: string;
}

/** By the text, for each that has such a name; the longest of several. */
export function namesBeside(
  texts: readonly string[],
  isName: (name: string) => boolean
): ReadonlyMap<string, NameBeside> {
  const all = [...new Set(texts)].flatMap(splitsOf).filter(({ name }) => isName(name));
  const isShared = (one: NameBeside): boolean => all.some(({ name, rest }) => rest === one.rest && name !== one.name);
  const found = all.filter((one) => isPlain(one.rest) || isShared(one));
  return new Map(found.sort((a, b) => a.name.length - b.name.length).map((one) => [one.text, one]));
}

/** Words before or after words for amounts. */
function splitsOf(text: string): readonly NameBeside[] {
  const words = text.trim().split(/\s+/u);
  return words
    .slice(1)
    .flatMap((_, at) => {
      const [before, after] = [words.slice(0, at + 1), words.slice(at + 1)].map((some) => some.join(" "));
      return [
        { text, name: after ?? "", rest: before ?? "" },
        { text, name: before ?? "", rest: after ?? "" },
      ];
    })
    .filter(({ rest }) => meaningOf(rest).scenario !== undefined);
}

/** "Budget 2024", and no word that could tell one part of an area from another. */
function isPlain(rest: string): boolean {
  return wordsOf(rest).every((word) => says([word], SCENARIO_NAMES) || yearNamed(word) !== undefined);
}
