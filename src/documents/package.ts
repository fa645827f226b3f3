/** A .docx opened: the parts of its zip, with what is no such file told apart in words. */
import JSZip from "jszip";
import { DocumentError } from "../documentError";
import { attribute, parseXml } from "./xml";

declare module "jszip" {
  interface JSZipObject {
    /** Documented, but not typed: the content bit by bit. */
    internalStream(type: "uint8array"): ContentStream;
  }
}

interface ContentStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "end", listener: () => void): this;
  pause(): this;
  resume(): this;
}

/** What a year-end report with pictures may weigh; above it somebody has chosen the wrong file. */
const MOST_MEGABYTES = 100;

/** What the text of a thousand pages unpacks to is far less. */
const MOST_XML_MEGABYTES = 60;

const MEGABYTE = 1024 * 1024;

export interface DocumentPackage {
  readonly zip: JSZip;
  /** Path of the part with the body: "word/document.xml". */
  readonly main: string;
  /** Path of a part that the body refers to, by the end of its relationship's type: "footnotes". */
  readonly related: (type: string) => string | undefined;
  /** A part's text. */
  readonly read: (path: string) => Promise<string>;
}

export async function openPackage(bytes: Uint8Array): Promise<DocumentPackage> {
  refuseWhatIsNoZip(bytes);
  const zip = await unzipped(bytes);
  const read = (path: string): Promise<string> => partOf(zip, path);
  const main = relationshipsIn(await readIfThere(zip, "_rels/.rels")).find(({ type }) =>
    type.endsWith("/officeDocument")
  );
  const path = main === undefined ? undefined : resolved("", main.target);
  if (path === undefined || !(await isWordBody(zip, path))) throw new DocumentError({ kind: "notWord" });
  const relationships = relationshipsIn(await readIfThere(zip, relationshipsPath(path)));
  return {
    zip,
    main: path,
    related: (wanted) => {
      const found = relationships.find(({ type }) => type.endsWith(`/${wanted}`));
      return found === undefined ? undefined : resolved(path, found.target);
    },
    read,
  };
}

/** Encrypted documents and those of old Word are no zips but compound files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Asked before a file is read at all. */
export function refuseWhatIsTooLarge(size: number): void {
  if (size > MOST_MEGABYTES * MEGABYTE)
    throw new DocumentError({ kind: "documentTooLarge", megabytes: MOST_MEGABYTES });
}

function refuseWhatIsNoZip(bytes: Uint8Array): void {
  refuseWhatIsTooLarge(bytes.length);
  if (startsWith(bytes, COMPOUND_FILE))
    throw new DocumentError({ kind: isNamedIn(bytes, "EncryptedPackage") ? "encrypted" : "oldWord" });
  if (!startsWith(bytes, ZIP)) throw new DocumentError({ kind: "notWord" });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Names of a compound file's streams stand in two bytes a letter. */
function isNamedIn(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, after) => bytes[at + after] === byte)) return true;
  }
  return false;
}

async function unzipped(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new DocumentError({ kind: "damaged" }, { cause: error });
  }
}

async function partOf(zip: JSZip, path: string): Promise<string> {
  const text = await readIfThere(zip, path);
  if (text === undefined) throw new DocumentError({ kind: "damaged" });
  return text;
}

/** Unpacked bit by bit, so that a part that swells beyond all measure is stopped on the way. */
async function readIfThere(zip: JSZip, path: string): Promise<string | undefined> {
  const file = zip.file(path);
  if (file === null) return undefined;
  const decoder = new TextDecoder("utf-8");
  let [text, size] = ["", 0];
  await new Promise<void>((resolve, reject) => {
    const stream = file.internalStream("uint8array");
    stream
      .on("data", (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > MOST_XML_MEGABYTES * MEGABYTE) {
          stream.pause();
          reject(new DocumentError({ kind: "documentTooLarge", megabytes: MOST_XML_MEGABYTES }));
          return;
        }
        text += decoder.decode(chunk, { stream: true });
      })
      .on("error", (error: Error) => reject(new DocumentError({ kind: "damaged" }, { cause: error })))
      .on("end", () => resolve())
      .resume();
  });
  return text + decoder.decode();
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** None where the part is missing. */
export function relationshipsIn(source: string | undefined): readonly Relationship[] {
  if (source === undefined) return [];
  return parseXml(source).children.map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: attribute(element, "Target") ?? "",
  }));
}

/** "word/document.xml" has its relationships in "word/_rels/document.xml.rels". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = [...from.split("/").slice(0, -1), ...target.split("/")];
  return parts.reduce<string[]>((path, part) => (part === ".." ? path.slice(0, -1) : [...path, part]), []).join("/");
}

/** A workbook and a presentation are packed in the same way. */
async function isWordBody(zip: JSZip, path: string): Promise<boolean> {
  const source = await readIfThere(zip, path);
  if (source === undefined) throw new DocumentError({ kind: "damaged" });
  return /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)*<(?:[\w.-]+:)?document[\s>]/.test(source.replace(/^\uFEFF/, ""));
}
