/**
 * The runs of a paragraph in reading order: what is inserted counts, what is deleted, hidden or a field's code does
 * not.
 */
import { characters, child, descendant, isOn, type Characters, type XmlElement } from "./xml";

/** What a run gives to the text. */
export interface RunReader {
  readonly text: (run: XmlElement, within: XmlElement, characters: Characters) => void;
  /** A sign that a mark of its own stands for: a tab, a line break, a hyphen. */
  readonly sign: (sign: string) => void;
  /** A note's mark: "w:footnote" or "w:endnote", and its id. */
  readonly note: (run: XmlElement, mark: XmlElement) => void;
  /** Paragraphs of their own within the run: a text box. */
  readonly box: (run: XmlElement, content: XmlElement) => void;
}

/**
 * Where a field is being read: its code is no text, its result is. Fields may stand within fields, and go on over
 * paragraphs.
 */
export type OpenFields = ("code" | "result")[];

/** Moved or deleted text stands elsewhere, or no longer. */
const GONE = new Set(["w:del", "w:moveFrom"]);

const THROUGH = new Set([
  "w:ins",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
]);

const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

export function readRuns(parent: XmlElement, source: string, fields: OpenFields, reader: RunReader): void {
  for (const element of parent.children) {
    if (GONE.has(element.name)) continue;
    if (element.name === "w:r") readRun(element, source, fields, reader);
    else if (THROUGH.has(element.name)) readRuns(element, source, fields, reader);
    else if (element.name === "w:sdt") readRuns(contentOf(element), source, fields, reader);
    else if (element.name === "mc:AlternateContent") readRuns(chosenIn(element), source, fields, reader);
  }
}

function readRun(run: XmlElement, source: string, fields: OpenFields, reader: RunReader): void {
  if (isOn(descendant(run, "w:rPr", "w:vanish"))) return;
  for (const element of run.children) readPiece(element, run, source, fields, reader);
}

function readPiece(element: XmlElement, run: XmlElement, source: string, fields: OpenFields, reader: RunReader): void {
  if (element.name === "w:fldChar") return passField(element, fields);
  if (fields.includes("code")) return;
  const sign = SIGNS[element.name];
  if (sign !== undefined) return reader.sign(sign);
  switch (element.name) {
    case "w:t":
      return reader.text(run, element, characters(source, element.inner, element.innerEnd));
    case "w:footnoteReference":
    case "w:endnoteReference":
      return reader.note(run, element);
    case "mc:AlternateContent":
      for (const choice of chosenIn(element).children) readPiece(choice, run, source, fields, reader);
      return;
    case "w:drawing":
    case "w:pict":
    case "w:object":
      for (const box of boxesIn(element)) reader.box(run, box);
  }
}

function passField({ attributes }: XmlElement, fields: OpenFields): void {
  if (attributes.includes("begin")) fields.push("code");
  else if (attributes.includes("separate") && fields.length > 0) fields[fields.length - 1] = "result";
  else if (attributes.includes("end")) fields.pop();
}

function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  return (element.name === "mc:AlternateContent" ? chosenIn(element) : element).children.flatMap(boxesIn);
}

/** What a reader of today's format shows; the fallback says the same for older ones. */
export function chosenIn(alternatives: XmlElement): XmlElement {
  return child(alternatives, "mc:Choice") ?? child(alternatives, "mc:Fallback") ?? alternatives;
}

export function contentOf(control: XmlElement): XmlElement {
  return child(control, "w:sdtContent") ?? control;
}

/** The text of each paragraph within, without its places. */
export function paragraphTexts(element: XmlElement, source: string): readonly string[] {
  if (element.name !== "w:p") return element.children.flatMap((inner) => paragraphTexts(inner, source));
  const pieces: string[] = [];
  const fields: OpenFields = [];
  readRuns(element, source, fields, {
    text: (_run, _within, { text }) => pieces.push(text),
    sign: (sign) => pieces.push(sign),
    note: () => undefined,
    box: () => undefined,
  });
  return [pieces.join("")];
}
