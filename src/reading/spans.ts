/**
 * Before the year end a budget and the year before are each known twice: of the months reported, and of the whole year.
 * Which of them is meant the words must say; where they don't, a figure is wrong of neither.
 */
import type { Fact } from "../model/fact";
import type { Clause } from "./clauses";
import { wholeOf, wordsIn } from "./sentence";

/** Whether the sentence speaks of the reported months or of the year; `undefined` where it says neither or both. */
export function spanSaid({ sentence }: Pick<Clause, "sentence">): "toDate" | "year" | undefined {
  const words = wordsIn(sentence, wholeOf(sentence));
  const isToDate = TO_DATE.test(words);
  return isToDate === WHOLE_YEAR.test(words) ? undefined : isToDate ? "toDate" : "year";
}

const TO_DATE =
  /period(?:en|ens|iserad)|till och med|t\.o\.m|hittills|ackumulera|samma (?:tid|månader)|motsvarande (?:tid|månader)|\p{L}+ månader|januari ?[–-]|tertial|halvår/u;
const WHOLE_YEAR = /helår|hela (?:året|20\d\d)|årets budget|årsbudget|året som helhet|årets slut/u;

/** Before the year end: whether a budget or a figure of the year before is of the months, or the year, that is said. */
export function spanOf(clause: Clause): (fact: Fact) => boolean {
  const { factsOf, set } = clause.sentence.lexicon;
  const span = set.isYearEnd ? undefined : spanSaid(clause);
  const isOfYear = !set.isYearEnd && WHOLE_YEAR.test(wordsIn(clause.sentence, clause.right));
  return (fact) => {
    if (isOfYear && fact.of !== undefined && /^(?:area|cause):/.test(fact.subject)) return false;
    if (span === undefined) return true;
    return span === "year" ? fact.isToDate !== true : fact.isToDate === true || !hasSpans(fact, factsOf(fact.subject));
  };
}

/** Whether there is one of the months reported beside the whole year's. */
export function hasSpans({ key, isToDate }: Fact, ofSubject: readonly Fact[]): boolean {
  return isToDate === true || ofSubject.some((one) => one.isToDate === true && one.key === `${key}|toDate`);
}
