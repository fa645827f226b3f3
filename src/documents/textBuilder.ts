/** A text put together of a document's characters, each with where it stands in its part of the file. */
import type { Characters, XmlElement } from "./xml";

/** Characters that follow each other in the text and stand in one run of the document's body. */
export interface Stretch {
  /** Offset in the text of the first character. */
  readonly start: number;
  readonly run: XmlElement;
  /**
   * The element that holds them, and where in the body's XML each of them begins; `undefined` for what the run only
   * refers to: a footnote's text, a text box.
   */
  readonly within: { readonly element: XmlElement; readonly offsetOf: Characters["offsetOf"] } | undefined;
  readonly length: number;
}

export interface BuiltText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

export interface TextBuilder {
  readonly length: () => number;
  /** Signs that stand nowhere in the document: a heading's mark, an empty line. */
  readonly add: (signs: string) => void;
  readonly addFrom: (run: XmlElement, within: XmlElement, characters: Characters) => void;
  readonly addReferred: (run: XmlElement, text: string) => void;
  /** What was written from an offset on, where something begins. */
  readonly since: (offset: number) => string;
  readonly built: () => BuiltText;
}

export function textBuilder(): TextBuilder {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  const add = (signs: string): void => {
    pieces.push(signs);
    length += signs.length;
  };
  return {
    length: () => length,
    add,
    addFrom(run, element, { text, offsetOf }) {
      stretches.push({ start: length, run, within: { element, offsetOf }, length: text.length });
      add(text);
    },
    addReferred(run, text) {
      stretches.push({ start: length, run, within: undefined, length: text.length });
      add(text);
    },
    since(offset) {
      let [first, from] = [pieces.length, length];
      while (first > 0 && from > offset) from -= pieces[--first]?.length ?? 0;
      return pieces.slice(first).join("");
    },
    built: () => ({ text: pieces.join(""), stretches }),
  };
}

/** The first text, then the second, as one. */
export function joined(first: BuiltText, between: string, second: BuiltText): BuiltText {
  const from = first.text.length + between.length;
  return {
    text: first.text + between + second.text,
    stretches: [...first.stretches, ...second.stretches.map((one) => ({ ...one, start: one.start + from }))],
  };
}
