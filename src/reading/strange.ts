/**
 * Words that name something else than what the workbook knows: "externt köpt vård". A word that is merely unknown is no
 * reason to give up; one that may narrow whom or what a figure is about is.
 */
import { beginsReason, means, wordAt, wordsIn, type Sentence, type Zone } from "./sentence";
import { isOfCompound } from "./partialNames";
import type { Unjudged } from "./traced";
import type { Weighed } from "./match";

/** Words that may narrow the subject to something that no table has. */
export function strangeWords({ clause, saying, about }: Unjudged, top: Weighed | undefined): readonly string[] {
  const { sentence, left, right, before, quantity } = clause;
  const { names, isCounted } = sentence.lexicon;
  const subject = top === undefined ? undefined : names.subjectOf(top.fact.subject);
  const said = new Set(sentence.words.map(({ stem }) => stem));
  const stems = subject === undefined ? [] : names.stemsOf(subject);
  const isUnit = subject?.kind === "area" || subject?.kind === "committee" || subject?.kind === "frame";
  const own = new Set((isUnit ? stems.filter((name) => name.every((stem) => said.has(stem))) : stems).flat());
  const isCount = quantity.unit.kind !== "money" || top?.fact.unit === "orePer";
  const isSure = subject !== undefined && about.sure.has(subject.key) && !isUnit;
  const isNamed = subject !== undefined && about.named.has(subject.key);
  const isOwn = (stem: string): boolean =>
    own.has(stem) ||
    (isCount && isCounted(stem)) ||
    (isSure && [...own].some((part) => isOfCompound(stem, part) || (stem.length >= 4 && part.startsWith(stem))));
  // A verb may make another thing of what stands before it ("överskottet tappade 9"), but not of its own object.
  const nearestAt = saying.frames[0]?.nearestAt;
  const governs = (verb: number): boolean =>
    verb >= quantity.next || nearestAt === undefined || (nearestAt > verb && nearestAt < quantity.from);
  return [
    ...unknownWords(sentence, left, true),
    ...unknownWords(sentence, right),
    // Everything particular before the clause may be what a "där" or "som" goes back to.
    ...(isNamed || isCount ? [] : before.next > 0 ? particular(sentence, before) : []),
  ]
    .filter((index) => !isOwn(sentence.words[index]?.stem ?? "") && !(isVerbHere(sentence, index) && governs(index)))
    .map((index) => wordAt(sentence, index));
}

function isParticular({ tokens, words, isTaken }: Sentence, index: number): boolean {
  return tokens[index]?.kind === "word" && !isTaken(index) && words[index]?.isNeutral === false;
}

function particular(sentence: Sentence, { from, next }: Zone): readonly number[] {
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
  if (!means(sentence, index, "mainPart")) return false;
  return wordAt(sentence, index) !== "avser" || means(sentence, index + 1, "mainly");
}

/**
 * Whether a word that nobody knows is the clause's verb, which names nothing: by its place just after the subject that
 * is no genitive ("Nämnden missar"), or after an auxiliary ("hade flaggat").
 */
function isVerbHere(sentence: Sentence, index: number): boolean {
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
