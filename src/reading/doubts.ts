/**
 * What makes it doubtful that a figure is the whole of what its subject has had in the year: other times, suppositions,
 * effects.
 */
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { ClaimKind } from "./claim";
import type { ToldScenario } from "./scenarios";
import { means } from "./sentence";
import { isEffectVerb } from "./vocabulary";

const PART_OF_YEAR =
  /^(?:halvår|halvåret|kvartal|kvartalet|tertial|tertialet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|åren|vår|våren|sommaren|hösten|vintern)$/;

/** A figure of a part of the year, or of several years, is not the year's. What is compared with does not count. */
export function isOtherTime(
  { sentence, left, quantity }: Clause,
  kind: ClaimKind,
  told: ToldScenario,
  { set }: Lexicon
): boolean {
  if (!(
    kind === "result" ||
    kind === "cost" ||
    kind === "income" ||
    kind === "netCost" ||
    kind === "volume" ||
    kind === "unitCost"
  ))
    return false;
  const current = set.occasions.find(({ name }) => name === set.occasion);
  return sentence.tokens.slice(0, quantity.from).some(({ lower }, index) => {
    if (
      !PART_OF_YEAR.test(lower) ||
      (sentence.isTaken(index) &&
        !sentence.occasions.some(
          ({ first, isWeak, occasion }) =>
            first === index && isWeak && occasion !== current?.name && !(told.isSaid && occasion === told.occasion)
        ))
    )
      return false;
    return ![1, 2, 3].some((back) => means(sentence, index - back, "than")) && (index >= left.from || index < 6);
  });
}

/** "Hade inte …", "skulle ha varit": nothing that has been booked. */
export function isSupposed({ sentence }: Clause): boolean {
  const words = sentence.tokens.map(({ lower }) => lower).join(" ");
  if (sentence.tokens.some(({ lower }) => /^(?:utan|exklusive|exkl|bortsett|borträknat|bortse)$/.test(lower)))
    return true;
  return /^(?:hade|om|skulle) |skulle (?:\S+ ){0,2}ha |räknas bort|periodens budget|första \S+ månader|skulle (?:ha|annars|då)|hade (?:varit|blivit|inneburit|kunnat)|om inte/.test(
    words
  );
}

/** "Utan åtgärder", "före beslutade åtgärder": another figure than the forecast that is reported. */
export function isBeforeMeasures(text: string): boolean {
  return /(?:utan|före|innan|exklusive|exkl\.?)\s(?:\p{L}+\s)?åtgärd/iu.test(text);
}

/** An effect of something, or a further part: not the whole of what the subject has. */
export function isEffect({ sentence, left }: Clause, kind: ClaimKind): boolean {
  if (!(kind === "result" || kind === "cost" || kind === "income" || kind === "netCost" || kind === "unclear"))
    return false;
  const words = sentence.tokens.slice(left.from, left.next).map(({ lower }) => lower);
  if (words.includes("ytterligare") && kind === "result") return true;
  const isOfCause = sentence.mentions.some(
    ({ first, next, subjects }) =>
      subjects.some((subject) => subject.kind === "cause" || subject.kind === "residual" || first === 0) &&
      isEffectVerb(sentence.tokens[next]?.lower ?? "")
  );
  return (
    !isOfCause &&
    words.some(isEffectVerb) &&
    !/^(?:resultatet|utfallet|avvikelsen|budgetavvikelsen)$/.test(sentence.tokens[0]?.lower ?? "")
  );
}
