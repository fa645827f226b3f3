/**
 * Frames met in a cue line, and what a figure is said to be by them. A frame is written as cues in order:
 * `deficit|surplus ~ _` is a word that means a deficit or a surplus, anything that is no other figure and no end of
 * clause, and the figure. `'med'` is that word, `x?` may be left out, `!` marks the word of direction, `@reserve`
 * stands anywhere in the sentence.
 */
import type { ClaimKind } from "../model/claim";
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import type { Clause } from "./clauses";
import type { CueItem, CueLine } from "./cueLine";
import { differenceOf } from "./differences";
import { FRAMES, type Frame, type SaidSort } from "./frames";
import type { Told } from "./scenarios";
import { means, wordAt } from "./sentence";

/** What a figure is said to be by a frame that its words meet. */
export interface SaidFrame {
  readonly frame: Frame | undefined;
  readonly kind: ClaimKind;
  readonly sorts: readonly SaidSort[];
  readonly refutes: boolean;
  /** Token of its cue nearest before the figure; `undefined` where all stand after it. */
  readonly nearestAt: number | undefined;
  readonly directionAt: number | undefined;
  /** What the word of direction means. */
  readonly direction: readonly string[];
}

/** The frames that the words around a figure meet, the most specific first. */
export function framesOf(clause: Clause, line: CueLine, told: Told, before?: Fact): readonly SaidFrame[] {
  const met = FRAMES.filter(({ unit }) => unit === clause.quantity.unit.kind)
    .flatMap((frame) => {
      const meetings = frame.ways.flatMap((way) => meet(way, line) ?? []).filter((one) => !isLevel(clause, one));
      const rankOf = ({ cues, distance }: FrameMeeting): number => 10 * (cues + (frame.lift ?? 0)) - distance;
      const [best] = meetings.sort((a, b) => rankOf(b) - rankOf(a));
      return best === undefined ? [] : [{ frame, meeting: best, rank: rankOf(best) }];
    })
    .sort((a, b) => b.rank - a.rank);
  return met.map(({ frame, meeting }) => saidFrame(clause, frame, meeting, told, before));
}

function saidFrame(
  clause: Clause,
  frame: Frame,
  { directionAt, direction, nearestAt }: FrameMeeting,
  told: Told,
  before: Fact | undefined
): SaidFrame {
  const { quantity } = clause;
  // "motverkar underskottet med": by how much it would have been larger.
  if (directionAt !== undefined && isCountered(clause, directionAt))
    return {
      frame,
      nearestAt,
      directionAt: undefined,
      direction: [],
      kind: frame.kind,
      sorts: frame.sorts.map((sort) => ({ ...sort, sign: undefined })),
      refutes: false,
    };
  const meant = { frame, nearestAt, directionAt, direction };
  if (frame.isDifference === true && directionAt !== undefined) {
    const at = { at: directionAt, tags: direction };
    const { kind, sorts, isClear } = differenceOf(clause, frame.unit, at, told, before);
    return { ...meant, kind, sorts, refutes: frame.refutes === true && isClear };
  }
  const said = signOf(direction);
  // How costs and grants are signed is a report's own way; only of what is left does a sign tell.
  const signFor = ({ whats: [what] }: Frame["sorts"][number]): 1 | -1 | undefined =>
    said ?? (frame.kind === "result" && what !== undefined && !UNSIGNED.has(what) ? quantity.sign : undefined);
  const sorts = frame.sorts.map((sort) => ({ ...sort, sign: signFor(sort), occasion: told.occasion }));
  const isSignedSize = quantity.sign !== undefined && SIZES.has(frame.kind);
  const refutes = frame.refutes === true && !isSignedSize;
  return { ...meant, kind: frame.kind, sorts, refutes };
}

function isCountered({ sentence, left }: Clause, directionAt: number): boolean {
  const isOfResult = means(sentence, directionAt, "surplus", "deficit");
  return (
    isOfResult &&
    [1, 2, 3].some((before) => directionAt - before >= left.from && means(sentence, directionAt - before, "countering"))
  );
}

/** What is no result has no sign in prose: with one the figure is hardly what the words before it say. */
const SIZES: ReadonlySet<ClaimKind> = new Set(["grant", "income", "investment", "reserve", "volume", "received"]);

const UNSIGNED: ReadonlySet<What> = new Set(["netCost", "cost", "expenditure", "income", "grant"]);

function signOf(tags: readonly string[]): 1 | -1 | undefined {
  if (tags.some((tag) => /^(?:surplus|positive|better|up)$/.test(tag))) return 1;
  return tags.some((tag) => /^(?:deficit|negative|worse|down|missed)$/.test(tag)) ? -1 : undefined;
}

/** "Kostnaden steg till 119,9 mnkr": how large it has become, not by how much. */
function isLevel({ sentence, quantity }: Clause, { directionAt }: FrameMeeting): boolean {
  if (directionAt === undefined || means(sentence, directionAt, "surplus", "deficit")) return false;
  // "avskrivningarna på 10,6 mnkr understeg budgeten".
  const isOfName = wordAt(sentence, quantity.from - 1) === "på" && sentence.isTaken(quantity.from - 2);
  if (isOfName && directionAt >= quantity.next) return true;
  const isNoun = /(?:ing|gång)(?:en|ar|arna)?$/.test(wordAt(sentence, directionAt));
  return directionAt < quantity.from && !isNoun && /^(?:från|till)$/.test(wordAt(sentence, quantity.from - 1));
}

interface FrameMeeting {
  /** How many cues met: the most specific frame wins, of equals the nearest. */
  readonly cues: number;
  /** How far from the figure the nearest of its cues stands, what stands after it counted as farther. */
  readonly distance: number;
  /** Token of the cue nearest before the figure; `undefined` where all stand after it. */
  readonly nearestAt: number | undefined;
  /** Token of the word of direction. */
  readonly directionAt: number | undefined;
  readonly direction: readonly string[];
}

interface Element {
  readonly kind: "cue" | "gap" | "own";
  readonly options: readonly string[];
  readonly isOptional: boolean;
  readonly isDirection: boolean;
}

interface Compiled {
  readonly anywhere: readonly (readonly string[])[];
  readonly elements: readonly Element[];
  readonly cues: number;
}

const compiled = new Map<string, Compiled>();

function compile(says: string): Compiled {
  const known = compiled.get(says);
  if (known !== undefined) return known;
  const words = says.split(" ");
  const anywhere = words.filter((word) => word.startsWith("@")).map((word) => word.slice(1).split("|"));
  const elements = words.filter((word) => !word.startsWith("@")).map(elementOf);
  const cues = anywhere.length + elements.filter(({ kind, isOptional }) => kind === "cue" && !isOptional).length;
  const made = { anywhere, elements, cues };
  compiled.set(says, made);
  return made;
}

function elementOf(word: string): Element {
  if (word === "~") return { kind: "gap", options: [], isOptional: true, isDirection: false };
  const [, body = "", flags = ""] = /^(.*?)([!?]*)$/.exec(word) ?? [];
  return {
    kind: body === "_" || body === "_signed" ? "own" : "cue",
    options: body.split("|"),
    isOptional: flags.includes("?"),
    isDirection: flags.includes("!"),
  };
}

const RIGHT_PENALTY = 3;

/** The nearest way in which the frame's words stand around the figure. */
function meet(says: string, line: CueLine): FrameMeeting | undefined {
  const { anywhere, elements, cues } = compile(says);
  if (!anywhere.every((options) => options.some((option) => line.anywhere.has(option)))) return undefined;
  const own = elements.findIndex(({ kind }) => kind === "own");
  const isSigned = elements[own]?.options.includes("_signed") === true;
  if (isSigned && line.items[line.own]?.tags.includes("signed") !== true) return undefined;
  const left = walk([...elements.slice(0, own)].reverse(), line.items, line.own, -1);
  if (left === undefined) return undefined;
  const right = walk(elements.slice(own + 1), line.items, line.own, 1);
  if (right === undefined) return undefined;
  const direction = left.direction ?? right.direction;
  const distance = left.first ?? (right.first === undefined ? 9 : right.first + RIGHT_PENALTY);
  const nearestAt = left.first === undefined ? undefined : line.items[line.own - left.first]?.index;
  return { cues, distance, nearestAt, directionAt: direction?.index, direction: direction?.tags ?? [] };
}

interface Walked {
  /** Distance of the first cue. */
  readonly first: number | undefined;
  readonly direction: CueItem | undefined;
}

function walk(
  elements: readonly Element[],
  items: readonly CueItem[],
  from: number,
  step: 1 | -1,
  first?: number
): Walked | undefined {
  const [element, ...rest] = elements;
  if (element === undefined) return { first, direction: undefined };
  if (element.kind === "gap") {
    for (let at = from; ; at += step) {
      const met = walk(rest, items, at, step, first);
      if (met !== undefined)
        return first !== undefined || met.first === undefined
          ? met
          : { ...met, first: met.first + Math.abs(at - from) };
      const passed = items[at + step];
      if (passed === undefined || passed.text === "|" || passed.text === "#") return undefined;
    }
  }
  const item = items[from + step];
  if (item !== undefined && isMet(item, element)) {
    const met = walk(rest, items, from + step, step, first ?? 1);
    if (met !== undefined)
      return { first: first ?? 1, direction: met.direction ?? (element.isDirection ? item : undefined) };
  }
  return element.isOptional ? walk(rest, items, from, step, first) : undefined;
}

function isMet({ text, tags }: CueItem, { options }: Element): boolean {
  return options.some((option) => tags.includes(option) || text === option);
}
