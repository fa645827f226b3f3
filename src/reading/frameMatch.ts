/**
 * Frames met in a cue line. A frame is written as cues in order: `deficit|surplus ~ _` is a word that means a deficit
 * or a surplus, anything that is no other figure and no end of clause, and the figure. `'med'` is that word, `x?` may
 * be left out, `!` marks the word of direction, `@reserve` stands anywhere in the sentence.
 */
import type { CueItem, CueLine } from "./cueLine";

export interface FrameMeeting {
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
export function meet(says: string, line: CueLine): FrameMeeting | undefined {
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
