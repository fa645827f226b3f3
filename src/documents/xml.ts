/**
 * The XML of a document's part as elements with the offsets of their tags, so that what is put into it is put into the
 * text itself and all else stays letter for letter as Word wrote it.
 */
import { DocumentError } from "../documentError";

export interface XmlElement {
  /** With Word's usual prefix whatever the part calls it: "w:p"; else as it stands. */
  readonly name: string;
  /** The attributes as they stand in the opening tag. */
  readonly attributes: string;
  readonly children: readonly XmlElement[];
  /** Of the opening tag's first letter. */
  readonly start: number;
  /** What stands between the tags; the same twice for an element without content. */
  readonly inner: number;
  readonly innerEnd: number;
  /** Just after the closing tag. */
  readonly end: number;
}

/** Nested deeper than any document: a file made to bring a reader down. */
const DEEPEST = 200;

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[|<!DOCTYPE|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The namespaces of Word's own elements: the usual one, and that of the strict format. */
const WORD_NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

interface OpenElement {
  readonly name: string;
  readonly written: string;
  readonly attributes: string;
  readonly start: number;
  readonly inner: number;
  readonly children: XmlElement[];
}

export function parseXml(source: string): XmlElement {
  const prefix = wordPrefix(source);
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  const put = (element: XmlElement): void => void (open.at(-1)?.children ?? roots).push(element);
  for (const match of source.matchAll(TAG)) {
    const [whole, closing, written, attributes = "", isEmpty] = match;
    const end = match.index + whole.length;
    if (whole.startsWith("<!--") || whole.startsWith("<?")) continue;
    // Word writes neither; what a document type could declare is nothing that a document needs.
    if (written === undefined || whole.startsWith("<!")) throw new DocumentError({ kind: "damaged" });
    if (closing === "/") {
      const last = open.pop();
      if (last === undefined || last.written !== written) throw new DocumentError({ kind: "damaged" });
      put({ ...last, innerEnd: match.index, end });
      continue;
    }
    const name = canonical(written, prefix);
    const element = { name, written, attributes, start: match.index, inner: end, children: [] };
    if (isEmpty === "/") put({ ...element, innerEnd: end, end });
    else if (open.push(element) > DEEPEST) throw new DocumentError({ kind: "damaged" });
  }
  const [root] = roots;
  if (root === undefined || open.length > 0) throw new DocumentError({ kind: "damaged" });
  return root;
}

/** What stands before Word's own names in a part: "w" nearly always; "" where they have no prefix. */
function wordPrefix(source: string): string {
  for (const namespace of WORD_NAMESPACES) {
    const declared = new RegExp(`xmlns(?::([^\\s=]+))?\\s*=\\s*["']${namespace.replace(/[./]/g, "\\$&")}["']`).exec(
      source
    );
    if (declared !== null) return declared[1] ?? "";
  }
  return "w";
}

function canonical(written: string, prefix: string): string {
  if (prefix === "") return written.includes(":") ? written : `w:${written}`;
  return written.startsWith(`${prefix}:`) ? `w:${written.slice(prefix.length + 1)}` : written;
}

/** The namespace of Word's own elements in a part. */
export function wordNamespace(source: string): string {
  const [usual = "", strict = ""] = WORD_NAMESPACES;
  return source.includes(strict) ? strict : usual;
}

/** The value of an attribute by its name without prefix: `attribute(style, "val")`. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(attributes)?.[1];
  return found === undefined ? undefined : decoded(found.slice(1, -1));
}

export function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((element) => element.name === name);
}

/** The element reached by one name after the other. */
export function descendant(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => (at === undefined ? undefined : child(at, name)), element);
}

/** A property such as bold: there, and not said to be off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(0|false|off|none)$/.test(attribute(property, "val") ?? "");
}

/** Characters, and where each of them stands in the XML: an entity is one character. */
export interface Characters {
  readonly text: string;
  /** Of the character with that index. */
  readonly offsetOf: (index: number) => number;
}

export function characters(source: string, from: number, to: number): Characters {
  const plain = source.slice(from, to);
  if (!plain.includes("&")) return { text: plain, offsetOf: (index) => from + index };
  const offsets: number[] = [];
  let text = "";
  for (const { 0: piece, index } of plain.matchAll(/&[^;\s]{1,10};|[^]/g)) {
    const shown = piece.length === 1 ? piece : decoded(piece);
    for (let unit = 0; unit < shown.length; unit++) offsets.push(from + index);
    text += shown;
  }
  return { text, offsetOf: (index) => offsets[index] ?? to };
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x?)?([\da-z]+);/gi, (whole, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return NAMED[name] ?? whole;
    const code = Number.parseInt(name, numeric === "#" ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&${{ "<": "lt", ">": "gt", "&": "amp" }[sign] ?? "quot"};`);
}
