/** The parts of an .xlsx package: reading texts, adding parts with their content types and relationships. */
import JSZip from "jszip";

const TYPES = "[Content_Types].xml";

export class XlsxPackage {
  private constructor(private readonly zip: JSZip) {}

  static async open(bytes: Uint8Array | ArrayBuffer): Promise<XlsxPackage> {
    return new XlsxPackage(await JSZip.loadAsync(bytes));
  }

  bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /** undefined where there is no such part. */
  async text(path: string): Promise<string | undefined> {
    return this.zip.file(path)?.async("string");
  }

  /** Paths of the parts that match, in order. */
  paths(pattern: RegExp): readonly string[] {
    return Object.keys(this.zip.files)
      .filter((path) => pattern.test(path))
      .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  }

  write(path: string, text: string): void {
    this.zip.file(path, text);
  }

  /** A new part with its content type. */
  async add(path: string, contentType: string, text: string): Promise<void> {
    this.write(path, text);
    await this.edit(TYPES, (types) =>
      types.replace("</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`)
    );
  }

  /** Relates `from` ("" for the package) to a part; gives the relationship's id. */
  async relate(from: string, type: string, target: string): Promise<string> {
    const path = relationsOf(from);
    const before =
      (await this.text(path)) ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const opened = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
    const id = freeId(opened);
    this.write(
      path,
      opened.replace("</Relationships>", `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`)
    );
    return id;
  }

  async edit(path: string, change: (text: string) => string): Promise<void> {
    this.write(path, change((await this.text(path)) ?? ""));
  }
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The attributes of an opening tag's text. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescapeXml(value)])
  );
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function freeId(relations: string): string {
  let number = 1;
  while (relations.includes(`"rId${number}"`)) number += 1;
  return `rId${number}`;
}
