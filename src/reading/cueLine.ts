/**
 * The cues around a figure as one line that frames are matched against: every word with what it means, names and
 * occasions as one item each, `_` the figure itself, `#` the other figures, `|` where its clause begins and ends.
 * `cueLine` of "IFO redovisar ett underskott på 91 mnkr" is "IFO<name,area> redovisar<w> ett<w> underskott<deficit>
 * på<w> _<own>".
 */
import type { Clause } from "./clauses";
import type { Quantity } from "./quantities";
import { means, type Sentence } from "./sentence";

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

const SMALL =
  /^(?:i|kr|så|mycket|betydligt|något|sammanlagt|totalt|ännu|hela|klart|väsentligt|nästan|ett|en|marginellt)$/;

const FORWARD = 6;

export type IsCommittee = (sentence: Sentence, index: number) => boolean;

/**
 * `priors`: what the figure before it was, as cues of the sentence: `after-result`, and `prior-result` where it goes on
 * from it.
 */
export function cueLineOf(clause: Clause, isCommittee: IsCommittee, priors: readonly string[] = []): CueLine {
  const { sentence, left, own, right } = clause;
  const items: CueItem[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (index === left.from && index > 0 && items.at(-1)?.text !== "#") items.push(mark("|", index));
    if (index === own.from && own.from > left.from) items.push(mark("|", index));
    if (index === right.next && sentence.quantities.every(({ from }) => from !== index)) items.push(mark("|", index));
    const item = itemAt(clause, index, isCommittee);
    items.push(item.item);
    index = item.next - 1;
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
export function openingLine(line: CueLine, until: number): CueLine {
  const items = [
    ...line.items.filter(({ index, text }) => index < until && text !== "|" && text !== "_"),
    mark("_", until),
  ];
  return { items, own: items.length - 1, anywhere: line.anywhere };
}

function mark(text: string, index: number): CueItem {
  return { text, tags: [], index };
}

function itemAt(
  clause: Clause,
  index: number,
  isCommittee: IsCommittee
): { readonly item: CueItem; readonly next: number } {
  const { sentence, quantity } = clause;
  const figure = sentence.quantities.find(({ from }) => from === index);
  if (figure !== undefined) {
    const isOwn = figure === quantity;
    const tags = isOwn
      ? ["own", ...(figure.sign === undefined ? [] : ["signed"]), `before-${sentence.tokens[index - 1]?.lower ?? ""}`]
      : ["figure", figure.unit.kind, ...(isSameUnit(figure, quantity) ? ["same"] : [])];
    return { item: { text: isOwn ? "_" : "#", tags, index }, next: figure.next };
  }
  const occasion = sentence.occasions.find(({ first }) => first === index);
  if (occasion !== undefined) {
    const own = sentence.words.slice(occasion.first, occasion.next).flatMap(({ concepts }) => concepts);
    return {
      item: {
        text: "OCC",
        tags: occasion.isYearEnd
          ? ["outcome"]
          : [occasion.isWeak ? "month" : "occasion", ...(own.includes("forecast") ? ["forecast"] : [])],
        index,
      },
      next: occasion.next,
    };
  }
  const mention = sentence.mentions.find(({ first }) => first === index);
  if (mention !== undefined) {
    const kinds = [...new Set(mention.subjects.map(({ kind }) => kind))];
    const own = sentence.words.slice(mention.first, mention.next).flatMap(({ concepts }) => concepts);
    const isOwnWord = kinds.some((kind) => kind === "investments" || kind === "reserve");
    const inner = kinds.some((kind) => kind === "line" || kind === "cause")
      ? own.filter((concept) => concept === "cost" || concept === "income").map((concept) => `of-${concept}`)
      : [];
    return {
      item: { text: "NAME", tags: ["name", ...kindTags(kinds), ...(isOwnWord ? own : inner)], index },
      next: mention.next,
    };
  }
  return { item: wordAt(clause, index, isCommittee), next: index + 1 };
}

/** `is-purpose` where the name is a purpose's and nothing else's; `may-purpose` where it may be. */
function kindTags(kinds: readonly string[]): readonly string[] {
  const may = kinds.map((kind) => `may-${kind}`);
  return kinds.length === 1 ? [...may, `is-${kinds[0] ?? ""}`] : may;
}

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit.kind === b.unit.kind && (a.unit.kind !== "money" || b.unit.kind !== "money" || a.unit.ore === b.unit.ore)
  );
}

function wordAt({ sentence, quantity }: Clause, index: number, isCommittee: IsCommittee): CueItem {
  const token = sentence.tokens[index];
  const lower = token?.lower ?? "";
  const concepts: readonly string[] = sentence.words[index]?.concepts ?? [];
  const tags = new Set<string>(concepts);
  if (/^(?:positiv|negativ)/.test(lower)) {
    tags.delete("better");
    tags.delete("worse");
    tags.add(lower.startsWith("p") ? "positive" : "negative");
  }
  if (tags.has("spent") && isNegated(sentence, index)) {
    tags.delete("spent");
    tags.add("remaining");
  }
  if ((lower === "över" || lower === "under") && isBeforeBudget(sentence, index))
    tags.add(lower === "över" ? "over" : "under");
  if (isCommittee(sentence, index)) for (const tag of ["name", "may-committee", "is-committee"]) tags.add(tag);
  if (SMALL.test(lower)) tags.add("small");
  const compared = comparedBefore(sentence, index, quantity);
  const own = compared ? [...tags].map((tag) => `than-${tag}`) : [...tags];
  return { text: token?.kind === "mark" ? lower : "w", tags: [...own, `'${lower}'`], index };
}

/** "har inte använts", "ännu inte tagits i anspråk". */
function isNegated({ tokens }: Sentence, index: number): boolean {
  return [1, 2, 3].some((back) => /^(?:inte|ej|icke)$/.test(tokens[index - back]?.lower ?? ""));
}

function isBeforeBudget(sentence: Sentence, index: number): boolean {
  const skips = /^(?:sin|sitt|sina|den|det|hela|given|tilldelad|tilldelat|beslutad|fastställd)$/;
  const next = skips.test(sentence.tokens[index + 1]?.lower ?? "") ? index + 2 : index + 1;
  return means(sentence, next, "budget", "grant");
}

/**
 * Grants, budgets and forecasts that the figure is only compared with: "överskott i förhållande till tilldelad ram på".
 */
function comparedBefore(sentence: Sentence, index: number, quantity: Quantity): boolean {
  const distance = quantity.from - index;
  if (!means(sentence, index, "grant", "budget", "budgeted", "forecast", "expected", "outcome")) return false;
  if (distance === 1) return false;
  if (distance > 0 && distance <= 2 && !means(sentence, index, "grant", "budget")) return false;
  const isFigure = (at: number): boolean => sentence.quantities.some(({ from, next }) => at >= from && at < next);
  for (let at = index - 1; at >= Math.max(0, index - FORWARD); at--) {
    if (isFigure(at) || /^(?:är|var|blev|blir|uppgår|uppgick)$/.test(sentence.tokens[at]?.lower ?? "")) return false;
    if (means(sentence, at, "than")) return distance < 0 || isGovernedBefore(sentence, at, isFigure);
  }
  return false;
}

/** Whether a word before the comparison says what the figure is. */
function isGovernedBefore(sentence: Sentence, than: number, isFigure: (at: number) => boolean): boolean {
  for (let at = than - 1; at >= 0 && !isFigure(at); at--)
    if (
      means(
        sentence,
        at,
        "surplus",
        "deficit",
        "deviation",
        "cost",
        "income",
        "netCost",
        "up",
        "down",
        "better",
        "worse",
        "over",
        "under"
      )
    )
      return true;
  return false;
}
