/**
 * Words that name something else than what the workbook knows: "externt köpt vård". A word that is merely unknown is no
 * reason to give up; one that may narrow whom or what a figure is about is.
 */
import { REPORTING, type Clause } from "./clauses";
import { isOfCompound, type About } from "./discourse";
import type { Lexicon } from "./lexicon";
import type { Weighed } from "./match";
import type { Sentence, Zone } from "./sentence";
import { beginsReason } from "./vocabulary";

/** Words that may narrow the subject to something that no table has. */
export function strangeWords(
  clause: Clause,
  nearestAt: number | undefined,
  { named, sure }: About,
  top: Weighed | undefined,
  lexicon: Lexicon
): readonly string[] {
  const { sentence, left, right, before, quantity } = clause;
  const subject = top === undefined ? undefined : lexicon.names.subjectOf(top.fact.subject);
  const said = new Set(sentence.words.map(({ stem }) => stem));
  const names = subject === undefined ? [] : lexicon.names.stemsOf(subject);
  const isUnit = subject?.kind === "area" || subject?.kind === "committee" || subject?.kind === "frame";
  const own = new Set(!isUnit ? names.flat() : names.filter((stems) => stems.every((stem) => said.has(stem))).flat());
  const isCounted = quantity.unit.kind !== "money" || top?.fact.unit === "orePer";
  const isSure = subject !== undefined && sure.has(subject.key) && !isUnit;
  const isNamed = subject !== undefined && named.has(subject.key);
  const at = [
    ...unknownWords(sentence, left, true),
    ...unknownWords(sentence, right),
    ...(isNamed || isCounted ? [] : wordsBefore(sentence, before.next)),
  ];
  return at.flatMap((index) => {
    const [stem = "", lower = ""] = [sentence.words[index]?.stem, sentence.tokens[index]?.lower];
    if (isVerbHere(sentence, index) && (index >= quantity.next || governs(clause, nearestAt, index))) return [];
    const isCompound =
      isSure && [...own].some((part) => isOfCompound(stem, part) || (stem.length >= 4 && part.startsWith(stem)));
    return own.has(stem) || isCompound || (isCounted && lexicon.isCounted(stem)) ? [] : [lower];
  });
}

/** Everything particular that stands before the clause may be what a "där" or "som" goes back to. */
function wordsBefore(sentence: Sentence, next: number): readonly number[] {
  return sentence.tokens.slice(0, next).flatMap(({ kind }, index) => {
    const isPlain = sentence.words[index]?.isNeutral !== false || isPhraseOfExtent(sentence, index);
    return kind !== "word" || sentence.isTaken(index) || isPlain || isVerbHere(sentence, index) ? [] : [index];
  });
}

/**
 * Words of the zone that name something in particular which is no known subject: "externt köpt vård". What
 * follows words of reason counts for nothing, since it explains the figure and does not narrow it; but before a
 * figure (`isBefore`) only a reason that has ended: "underskottet avser främst hemlöshet, som kostat 60 miljoner".
 */
export function unknownWords(sentence: Sentence, zone: Zone, isBefore = false): readonly number[] {
  const unknown: number[] = [];
  for (let index = zone.from; index < zone.next; index++) {
    const [token, word] = [sentence.tokens[index], sentence.words[index]];
    if (token === undefined || word === undefined || token.kind !== "word" || sentence.isTaken(index)) continue;
    if (beginsReason(token.lower, sentence.tokens[index + 1]?.lower) || (!isBefore && isMainPart(sentence, index))) {
      const end = reasonEnd(sentence, index, zone.next, isBefore);
      if (!isBefore || end < zone.next) {
        index = end;
        continue;
      }
    }
    if (
      /^(?:egna|egen)$/.test(token.lower) &&
      sentence.words[index + 1]?.concepts.some((concept) => concept === "grant" || concept === "budget") === true
    )
      continue;
    if (isPhraseOfExtent(sentence, index)) continue;
    if (!word.isNeutral) unknown.push(index);
  }
  return unknown;
}

/** "avser främst …": says what most of it is, not what it is. */
function isMainPart({ tokens }: Sentence, index: number): boolean {
  return (
    /^(?:avser|avsåg|beror|berodde|förklaras|orsakas|orsakades)$/.test(tokens[index]?.lower ?? "") &&
    (tokens[index]?.lower !== "avser" ||
      /^(?:främst|huvudsakligen|framför|delvis|till)$/.test(tokens[index + 1]?.lower ?? ""))
  );
}

/**
 * A verb may make another thing of what stands before it ("överskottet tappade 9"), but not of what it has as its
 * object.
 */
function governs({ quantity }: Clause, nearestAt: number | undefined, verb: number): boolean {
  return nearestAt === undefined || (nearestAt > verb && nearestAt < quantity.from);
}

const AUXILIARY = /^(?:har|hade|ha|haft)$/;
const MODAL =
  /^(?:kan|kunde|kunna|ska|skall|skulle|vill|måste|bör|får|fick|väntas|beräknas|bedöms|bedömdes|befaras|ser|att)$/;

/** Words that may stand between an auxiliary and its verb. */
const ADVERB = /^(?:nu|inte|ännu|redan|också|även|därmed|dock|hittills|nästan|helt|delvis|bara|inte|i|sig|ut|in|till)$/;

/**
 * Whether a word that nobody knows is the clause's verb, which names nothing: by its place just after the subject that
 * is no genitive ("Nämnden missar"), or after an auxiliary ("hade flaggat").
 */
function isVerbHere(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const text = tokens[index]?.text ?? "";
  if (!/^\p{Ll}{3,}$/u.test(text)) return false;
  let before = index - 1;
  while (before > index - 3 && ADVERB.test(tokens[before]?.lower ?? "")) before--;
  const auxiliary = tokens[before]?.lower ?? "";
  if (AUXILIARY.test(auxiliary)) return /(?:t|ts)$/.test(text);
  if (MODAL.test(auxiliary)) return /(?:a|as|å)$/.test(text);
  return isFiniteForm(text) && isSubject(sentence, index - 1);
}

/** A noun in the definite form or in the plural looks otherwise than a verb that tells of what was or is. */
function isFiniteForm(text: string): boolean {
  return (
    /(?:ar|er|r|de|te|es|as|s|t|öt|ll|av|ick|eg|og|ed|öd|åg|ög|ök|adde)$/.test(text) &&
    !/(?:ning|ingar|het|en|na)$/.test(text)
  );
}

/** Whether a nominative ends here: a name, a noun in the definite form, "nämnden", "som". */
function isSubject({ tokens, words, mentions }: Sentence, index: number): boolean {
  const lower = tokens[index]?.lower ?? "";
  if (lower === "som") return true;
  if (lower.endsWith("s")) return false;
  const isName = mentions.some(({ next }) => next === index + 1);
  const isNoun = words[index]?.isNeutral === true && lower.length > 4 && /(?:en|et|na|an)$/.test(lower);
  return isName || isNoun;
}

/** A reason ends with its comma; one that opens a sentence ends where the sentence's own verb stands. */
function reasonEnd({ tokens }: Sentence, from: number, next: number, isBefore: boolean): number {
  for (let index = from + 1; index < next; index++) {
    const token = tokens[index];
    if (token !== undefined && (/^[,;]$/.test(token.text) || (isBefore && REPORTING.test(token.lower)))) return index;
  }
  return next;
}

/** "del" in "till största delen", "till stor del". */
function isPhraseOfExtent({ tokens }: Sentence, index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  const before = [tokens[index - 1]?.lower ?? "", tokens[index - 2]?.lower ?? "", tokens[index - 3]?.lower ?? ""];
  return (
    /^del(?:en)?$/.test(word) &&
    /^(?:stor|större|största|övervägande|viss)$/.test(before[0] ?? "") &&
    before.includes("till")
  );
}
