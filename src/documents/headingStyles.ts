/** The paragraph styles that make a heading, of whatever name: Word's own, and those that are based on them. */
import { attribute, child, descendant, parseXml, type XmlElement } from "./xml";

/** Levels of an outline are 0–8; 9 is body text. */
const BODY_TEXT = 9;

/** Ids of the styles; none where the document has no styles. */
export function headingStyles(source: string | undefined): ReadonlySet<string> {
  if (source === undefined) return new Set();
  const styles = new Map(
    parseXml(source)
      .children.filter(({ name }) => name === "w:style")
      .map((style) => [attribute(style, "styleId") ?? "", style] as const)
  );
  return new Set([...styles.keys()].filter((id) => isHeading(id, styles)));
}

function isHeading(id: string, styles: ReadonlyMap<string, XmlElement>, seen: readonly string[] = []): boolean {
  const style = styles.get(id);
  if (style === undefined || seen.includes(id)) return false;
  const name = child(style, "w:name");
  if (name !== undefined && /^(heading|rubrik) \d|^(title|rubrik)$/i.test(attribute(name, "val") ?? "")) return true;
  const level = outlineLevel(child(style, "w:pPr"));
  if (level !== undefined) return level < BODY_TEXT;
  const base = child(style, "w:basedOn");
  return base !== undefined && isHeading(attribute(base, "val") ?? "", styles, [...seen, id]);
}

/** `undefined` where the properties say none. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = properties === undefined ? undefined : descendant(properties, "w:outlineLvl");
  return level === undefined ? undefined : Number(attribute(level, "val") ?? BODY_TEXT);
}
