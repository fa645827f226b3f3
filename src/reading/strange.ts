/**
 * Words that name something else than what the workbook knows: "externt köpt vård". A word that is merely unknown is no
 * reason to give up; one that may narrow whom or what a figure is about is.
 */
import { beginsReason, means, wordAt, wordsIn, type Sentence, type Zone } from "./sentence";

function isParticular({ tokens, words, isTaken }: Sentence, index: number): boolean {
  return tokens[index]?.kind === "word" && !isTaken(index) && words[index]?.isNeutral === false;
}

export function particularWords(sentence: Sentence, { from, next }: Zone): readonly number[] {
  return sentence.tokens.flatMap((_, index) =>
    index >= from && index < next && isParticular(sentence, index) ? [index] : []
  );
}

/**
 * Words of the zone that name something in particular which is no known subject: "externt köpt vård". What
 * follows words of reason counts for nothing, since it explains the figure and does not narrow it; but before a
 * figure (`isBefore`) only a reason that has ended: "underskottet avser främst hemlöshet, som kostat 60 miljoner".
 */
export function unknownWords(sentence: Sentence, { from, next }: Zone, isBefore = false): readonly number[] {
  const unknown: number[] = [];
  for (let index = from; index < next; index++) {
    if (sentence.isTaken(index)) continue;
    if (beginsReason(sentence, index) || (!isBefore && isMainPart(sentence, index))) {
      const comma = reasonEnd(sentence, index, next);
      if (!isBefore || comma < next) {
        index = comma;
        continue;
      }
    }
    if (isParticular(sentence, index) && !isPhraseOfExtent(sentence, index)) unknown.push(index);
  }
  return unknown;
}

/** "avser främst …": says what most of it is, not what it is. */
function isMainPart(sentence: Sentence, index: number): boolean {
  return means(sentence, index, "mainPart") && wordAt(sentence, index) !== "avser";
}

/**
 * Whether a word that nobody knows is the clause's verb, which names nothing: by its place just after the subject that
 * is no genitive ("Nämnden missar"), or after an auxiliary ("hade flaggat").
 */
export function isVerbHere(sentence: Sentence, index: number): boolean {
  const text = sentence.tokens[index]?.text ?? "";
  if (!/^\p{Ll}{3,}$/u.test(text)) return false;
  let before = index - 1;
  while (before > index - 3 && means(sentence, before, "adverb")) before--;
  if (means(sentence, before, "auxiliary")) return /ts?$/.test(text);
  if (means(sentence, before, "modal")) return /(?:as?|å)$/.test(text);
  return isFiniteForm(text) && isSubject(sentence, index - 1);
}

/** A noun in the definite form or in the plural looks otherwise than a verb that tells of what was or is. */
function isFiniteForm(text: string): boolean {
  return (
    /(?:r|de|te|es|s|t|ll|av|ick|eg|og|ed|öd|åg|ög|ök|adde)$/.test(text) && !/(?:ning|ingar|het|en|na)$/.test(text)
  );
}

/** Whether a nominative ends here: a name, a noun in the definite form, "nämnden", "som". */
function isSubject(sentence: Sentence, index: number): boolean {
  const lower = wordAt(sentence, index);
  if (lower.endsWith("s")) return false;
  const isName = sentence.mentions.some(({ next }) => next === index + 1);
  const isNoun = sentence.words[index]?.isNeutral === true && lower.length > 4 && /(?:en|et|na|an)$/.test(lower);
  return lower === "som" || isName || isNoun;
}

/** A reason ends with its comma. */
function reasonEnd(sentence: Sentence, from: number, next: number): number {
  for (let index = from + 1; index < next; index++) if (/^[,;]$/.test(wordAt(sentence, index))) return index;
  return next;
}

/** "del" in "till största delen", "till stor del". */
function isPhraseOfExtent(sentence: Sentence, index: number): boolean {
  const words = wordsIn(sentence, { from: Math.max(0, index - 3), next: index + 1 });
  return /till (?:\S+ )?(?:stor|större|största|övervägande|viss) del(?:en)?$/.test(words);
}
