/**
 * A text's lines as the records of SIE: a label and its fields. A field may be quoted, a quote within it stands after a
 * backslash; an object list stands in braces. Braces and backslashes within quotes are ordinary signs.
 */

export interface SieRecord {
  /**
   * "TRANS" for `#TRANS`, "{" and "}" for a voucher's braces, "" for a line that is no record: it is then the field.
   */
  readonly label: string;
  readonly fields: readonly string[];
  /** Dimension, code, dimension, code …; `undefined` where there is no list. */
  readonly objects: readonly string[] | undefined;
  /** How many fields stand before the list. */
  readonly listAt: number;
  readonly line: number;
  /** What is not closed where the line ends. */
  readonly open: "quote" | "list" | undefined;
}

/** Lines that a quoted field may go on over, when somebody's text had line breaks in it. */
const MOST_CONTINUED = 5;

export function* recordsOf(text: string): Generator<SieRecord, undefined> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const content = (lines[at] ?? "").trim();
    if (content === "") continue;
    const record = recordIn(content, at + 1);
    const continued = record.open === "quote" ? continuationOf(lines, at) : undefined;
    yield continued?.record ?? record;
    at = continued?.last ?? at;
  }
  return undefined;
}

/** `recordIn('#KONTO 3011 "Avgifter \\"A\\""', 7)` has the fields `3011` and `Avgifter "A"`. */
function recordIn(content: string, line: number): SieRecord {
  const first = scan(content, line, false);
  if (first.open === undefined) return first;
  // A text that ends with a backslash of its own, as a path does, is taken so where the line then comes out.
  const second = scan(content, line, true);
  return second.open === undefined ? second : first;
}

/** The record whose quote ends on a later line, and which; `undefined` where none of the next lines ends it. */
function continuationOf(lines: readonly string[], from: number) {
  let content = (lines[from] ?? "").trim();
  for (let last = from + 1; last <= from + MOST_CONTINUED && last < lines.length; last++) {
    const next = (lines[last] ?? "").trim();
    if (/^[#{}]/.test(next)) return undefined;
    content += ` ${next}`;
    const record = recordIn(content, from + 1);
    if (record.open === undefined) return { record, last };
  }
  return undefined;
}

/** `isPlain`: a backslash before a quote that a field could end with is an ordinary sign. */
function scan(content: string, line: number, isPlain: boolean): SieRecord {
  const [, label = "", rest = ""] = /^(?:#([A-Za-zÅÄÖåäö0-9_]+)|([{}]))(?=\s|\{|"|$)/.exec(content) ?? [];
  if (label === "") return { label: rest, fields: [content], objects: undefined, listAt: 0, line, open: undefined };
  const fields: string[] = [];
  let list: string[] | undefined;
  let objects: string[] | undefined;
  let listAt = 0;
  let at = label.length + 1;
  while (at < content.length) {
    const sign = content.charAt(at);
    if (isSpace(content, at)) at++;
    else if (sign === "{" && list === undefined && objects === undefined) {
      list = [];
      listAt = fields.length;
      at++;
    } else if (sign === "}" && list !== undefined) {
      objects = list;
      list = undefined;
      at++;
    } else {
      const field = sign === '"' ? quotedAt(content, at, isPlain) : bareAt(content, at, list !== undefined);
      (list ?? fields).push(field.text);
      if (field.isOpen) return recordOf("quote");
      at = field.next;
    }
  }
  return recordOf(list === undefined ? undefined : "list");

  function recordOf(open: SieRecord["open"]): SieRecord {
    return { label: label.toUpperCase(), fields, objects: objects ?? list, listAt, line, open };
  }
}

interface Field {
  readonly text: string;
  readonly next: number;
  readonly isOpen: boolean;
}

/** Goes from quote to quote: a field of many letters is one piece. */
function quotedAt(content: string, from: number, isPlain: boolean): Field {
  let text = "";
  let start = from + 1;
  for (;;) {
    const at = content.indexOf('"', start);
    if (at < 0) return { text: text + content.slice(start), next: content.length, isOpen: true };
    const isEscape = at > from + 1 && content[at - 1] === "\\" && !(isPlain && mayEnd(content, at + 1));
    if (!isEscape && mayEnd(content, at + 1))
      return { text: text + content.slice(start, at), next: at + 1, isOpen: false };
    text += `${content.slice(start, isEscape ? at - 1 : at)}"`;
    start = at + 1;
  }
}

/** Whether a field can end here: a quote with more text right after it is part of the text. */
function mayEnd(content: string, at: number): boolean {
  return at >= content.length || isSpace(content, at) || content[at] === "{" || content[at] === "}";
}

function bareAt(content: string, from: number, inList: boolean): Field {
  let at = from;
  while (at < content.length && !isSpace(content, at) && !(inList && content[at] === "}")) at++;
  return { text: content.slice(from, at), next: at, isOpen: false };
}

/** A space, a tab or another sign of no width; by its code, since every sign of a file is asked. */
function isSpace(content: string, at: number): boolean {
  const code = content.charCodeAt(at);
  return code <= 32 || code === 0xa0;
}
