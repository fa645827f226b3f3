/**
 * The cues around a figure as one line that frames are matched against: every word with what it means, names and
 * occasions as one item each, `_` the figure itself, `#` the other figures, `|` where its clause begins and ends.
 * `cueLine` of "IFO redovisar ett underskott på 91 mnkr" is "IFO<name,area> redovisar<w> ett<w> underskott<deficit>
 * på<w> _<own>".
 */
import type { Clause } from "./clauses";
import { isCommitteeWord } from "./about";
import { means, says, wholeOf, wordAt, type Sentence } from "./sentence";
import { sameUnit } from "./units";

export interface CueItem {
  readonly text: string;
  readonly tags: readonly string[];
  /** Token of the part's sentence. */
  readonly index: number;
}

export interface CueLine {
  readonly items: readonly CueItem[];
  /** Place of `_` among the items. */
  readonly own: number;
  /** What the sentence says anywhere: for cues that hold for all of it. */
  readonly anywhere: ReadonlySet<string>;
}

/**
 * `priors`: what the figure before it was, as cues of the sentence: `after-result`, and `prior-result` where it goes on
 * from it.
 */
export function cueLineOf(clause: Clause, priors: readonly string[] = []): CueLine {
  const { sentence, left, own, right } = clause;
  const items: CueItem[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (index === left.from && index > 0 && items.at(-1)?.text !== "#") items.push(mark("|", index));
    if (index === own.from && own.from > left.from) items.push(mark("|", index));
    if (index === right.next && sentence.quantities.every(({ from }) => from !== index)) items.push(mark("|", index));
    const { item, next } = itemAt(clause, index);
    items.push(item);
    index = (item.text === "_" ? right.from : next) - 1;
  }
  return {
    items,
    own: items.findIndex(({ text }) => text === "_"),
    anywhere: new Set([...items.flatMap(({ tags }) => tags), ...priors]),
  };
}

/**
 * The words up to a place as the cues of a figure that would stand there: "Nämndens resultat fördelar sig så här: …".
 */
export function openingLine({ items: all, anywhere }: CueLine, until: number): CueLine {
  const words = all.filter(({ index }) => index < until);
  return { items: [...words, mark("_", until)], own: words.length, anywhere };
}

function mark(text: string, index: number): CueItem {
  return { text, tags: [], index };
}

function itemAt(clause: Clause, index: number): { readonly item: CueItem; readonly next: number } {
  const { sentence, quantity } = clause;
  const isHere = ({ first }: { readonly first: number }): boolean => first === index;
  const figure = sentence.quantities.find(({ from }) => from === index);
  if (figure !== undefined) {
    const signed = figure.sign === undefined ? [] : ["signed"];
    const same = sameUnit(figure.unit, quantity.unit) ? ["same"] : [];
    const item =
      figure === quantity
        ? { text: "_", tags: ["own", ...signed], index }
        : { text: "#", tags: ["figure", figure.unit.kind, ...same], index };
    return { item, next: figure.next };
  }
  const occasion = sentence.occasions.find(isHere);
  if (occasion !== undefined) {
    const { first, next, isYearEnd, isWeak } = occasion;
    const forecast = says(sentence, { from: first, next }, "forecast") ? ["forecast"] : [];
    return {
      item: { text: "OCC", tags: isYearEnd ? ["outcome"] : [isWeak ? "month" : "occasion", ...forecast], index },
      next,
    };
  }
  const mention = sentence.mentions.find(isHere);
  if (mention === undefined) return { item: wordItem(clause, index), next: index + 1 };
  const kinds = [...new Set(mention.subjects.map(({ kind }) => kind))];
  const own = sentence.words.slice(mention.first, mention.next).flatMap(({ cues }) => [...cues]);
  const isOwnWord = kinds.some((kind) => kind === "investments" || kind === "reserve");
  const inner = own.filter((cue) => cue === "cost" || cue === "income").map((cue) => `of-${cue}`);
  const ofLine = kinds.some((kind) => kind === "line" || kind === "cause") ? inner : [];
  return {
    item: { text: "NAME", tags: ["name", ...kindTags(kinds), ...(isOwnWord ? own : ofLine)], index },
    next: mention.next,
  };
}

/** `is-purpose` where the name is a purpose's and nothing else's; `may-purpose` where it may be. */
function kindTags(kinds: readonly string[]): readonly string[] {
  const may = kinds.map((kind) => `may-${kind}`);
  return kinds.length === 1 ? [...may, `is-${kinds[0] ?? ""}`] : may;
}

function wordItem(clause: Clause, index: number): CueItem {
  const { sentence } = clause;
  const lower = wordAt(sentence, index);
  const tags = new Set(sentence.words[index]?.cues);
  // "har inte använts", "ännu inte tagits i anspråk".
  if (says(sentence, { from: index - 3, next: index }, "not") && tags.delete("spent")) tags.add("remaining");
  if (isBesideBudget(sentence, index) || isLyingOver(sentence, index)) tags.add(lower === "över" ? "over" : "under");
  else if (isLeftOver(sentence, index)) tags.add("surplus");
  if (isCommitteeWord(sentence, index)) for (const tag of ["name", "may-committee", "is-committee"]) tags.add(tag);
  const isMark = sentence.tokens[index]?.kind === "mark";
  return { text: isMark ? lower : "w", tags: [...(isCompared(clause, index) ? [] : tags), `'${lower}'`], index };
}

/** "… fick 2,8 mnkr över": what was not needed. */
function isLeftOver(sentence: Sentence, index: number): boolean {
  return wordAt(sentence, index) === "över" && isAfterAmount(sentence, index);
}

/** "A ligger 4,2 mnkr över och B 1,6 mnkr under sin budget": over its own, where the sentence says of what. */
function isLyingOver(sentence: Sentence, index: number): boolean {
  if (!/^(?:över|under)$/.test(wordAt(sentence, index)) || !isAfterAmount(sentence, index)) return false;
  return lies(sentence, index) && says(sentence, wholeOf(sentence), "budget", "grant");
}

/** Whether the last verb before says where something lies, and not what is left of it. */
function lies(sentence: Sentence, index: number): boolean {
  const verb = sentence.tokens.slice(0, index).findLast(({ lower }) => LEFT.test(lower) || LIES.test(lower));
  return verb !== undefined && LIES.test(verb.lower);
}

const LEFT = /^(?:får|fick|fått|har|hade|haft|blir|blev|blivit)$/;
const LIES = /^(?:ligg(?:er|a)|låg|legat|hamna(?:r|de|t)?|landa(?:r|de|t)?|stanna(?:r|de|t)?)$/;

/** Nothing that the word could belong to follows it. */
function isAfterAmount(sentence: Sentence, index: number): boolean {
  const isEnd = /^(?:|[,.;:()–-]|och|samt|medan|men|vid|efter|i)$/.test(wordAt(sentence, index + 1));
  return isEnd && sentence.quantities.some(({ next }) => next === index);
}

/** "över budget", "under sin ram". */
function isBesideBudget(sentence: Sentence, index: number): boolean {
  const next = means(sentence, index + 1, "determiner") ? index + 2 : index + 1;
  return (
    /^(?:över|under)$/.test(wordAt(sentence, index)) && means(sentence, next, "budget", "grant", "target", "decided")
  );
}

/** Grants and forecasts that the figure is only compared with: "överskott i förhållande till tilldelad ram på". */
function isCompared({ sentence, quantity }: Clause, index: number): boolean {
  const distance = quantity.from - index;
  if (!means(sentence, index, "grant", "budget", "budgeted", "forecast", "expected", "outcome")) return false;
  if (distance === 1 || (distance === 2 && !means(sentence, index, "grant", "budget"))) return false;
  const isFigure = (at: number): boolean => sentence.quantities.some(({ from, next }) => at >= from && at < next);
  for (let at = index - 1; at >= Math.max(0, index - FORWARD); at--) {
    if (isFigure(at) || /^(?:är|var|blev|blir|uppgår|uppgick)$/.test(wordAt(sentence, at))) return false;
    if (means(sentence, at, "than")) return true;
  }
  return false;
}

/** How far before it the word of comparison may stand. */
const FORWARD = 6;
