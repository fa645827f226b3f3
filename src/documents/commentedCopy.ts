/**
 * A copy of a document with Word comments at stretches of its text. What stands in the document is left letter for
 * letter as it is: only the marks are put in, a run being parted where a comment begins or ends within it.
 */
import type { WordDocument } from "./document";
import { openPackage, relationshipsIn, relationshipsPath, type DocumentPackage } from "./package";
import type { Stretch } from "./textBuilder";
import { child, escaped, wordNamespace, type XmlElement } from "./xml";

export interface DocumentComment {
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** Who comments, and when. */
export interface Commentator {
  readonly author: string;
  readonly initials: string;
  readonly at: Date;
}

/** What is put into a part's text at an offset; of two at the same place that of lower `order` comes first. */
interface Insertion {
  readonly at: number;
  readonly order: 0 | 1 | 2;
  readonly text: string;
}

/** `document` is what `bytes` were read as. */
export async function commentedCopy(
  bytes: Uint8Array,
  document: WordDocument,
  comments: readonly DocumentComment[],
  commentator: Commentator
): Promise<Uint8Array> {
  const opened = await openPackage(bytes);
  const source = await opened.read(opened.main);
  const namespace = wordNamespace(source);
  const part = await commentsPart(opened, namespace);
  const first = 1 + Math.max(-1, ...idsIn(part.source, "comment"), ...idsIn(source, "commentRangeStart"));
  const placed = comments.flatMap((comment, index) => {
    const anchor = anchorOf(comment, document.stretches);
    return anchor === undefined ? [] : [{ ...comment, ...anchor, id: first + index }];
  });
  const insertions = placed.flatMap((one) => marksOf(one, source));
  opened.zip.file(opened.main, inserted(source, insertions), { date: commentator.at });
  const written = placed.map(({ id, paragraphs }) => commentXml(id, paragraphs, namespace, commentator));
  opened.zip.file(part.path, before(part.source, "comments", written.join("")), { date: commentator.at });
  if (part.isNew) await declarePart(opened, part.path, commentator.at);
  return opened.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

interface Anchor {
  readonly first: Stretch;
  /** Index of the comment's first character within the first stretch. */
  readonly from: number;
  readonly last: Stretch;
  /** Just after its last character within the last stretch. */
  readonly to: number;
}

function anchorOf({ start, end }: DocumentComment, stretches: readonly Stretch[]): Anchor | undefined {
  const touched = stretches.filter((one) => one.start < end && one.start + one.length > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    first,
    from: Math.max(0, start - first.start),
    last,
    to: Math.min(last.length, end - last.start),
  };
}

function marksOf(
  { first, from, last, to, id }: Anchor & { readonly id: number },
  source: string
): readonly Insertion[] {
  const w = prefixOf(first.run, source);
  const begin = `<${w}commentRangeStart ${w}id="${id}"/>`;
  const end = `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
  return [...beginAt(first, from, begin, source), ...endAt(last, to, end, source)];
}

function beginAt({ run, within }: Stretch, from: number, mark: string, source: string): readonly Insertion[] {
  const isFirst = within === undefined || contentOf(run)[0] === within.element;
  if (within === undefined || (from === 0 && isFirst)) return [{ at: run.start, order: 1, text: mark }];
  return parted(run, within.element, within.offsetOf(from), mark, 1, source);
}

function endAt({ run, within, length }: Stretch, to: number, mark: string, source: string): readonly Insertion[] {
  const isLast = within === undefined || contentOf(run).at(-1) === within.element;
  if (within === undefined || (to === length && isLast)) return [{ at: run.end, order: 0, text: mark }];
  return parted(run, within.element, to < length ? within.offsetOf(to) : within.element.innerEnd, mark, 0, source);
}

/** Ends the run within its text, and begins another of the same look after the mark. */
function parted(
  run: XmlElement,
  text: XmlElement,
  at: number,
  mark: string,
  order: 0 | 1,
  source: string
): readonly Insertion[] {
  const w = prefixOf(run, source);
  const properties = child(run, "w:rPr");
  const look = properties === undefined ? "" : source.slice(properties.start, properties.end);
  const kept = / xml:space\s*=/.test(text.attributes)
    ? []
    : [{ at: text.inner - 1, order: 2, text: ' xml:space="preserve"' } as const];
  const between = `</${w}t></${w}r>${mark}<${w}r>${look}<${w}t xml:space="preserve">`;
  return [...kept, { at, order, text: between }];
}

function contentOf(run: XmlElement): readonly XmlElement[] {
  return run.children.filter(({ name }) => name !== "w:rPr");
}

/** "w:" for a run that is written `<w:r>`. */
function prefixOf(run: XmlElement, source: string): string {
  return /^<([^\s/>:]+:)?/.exec(source.slice(run.start, run.inner))?.[1] ?? "";
}

/** The same space is kept once only, however often its run is parted. */
function inserted(source: string, insertions: readonly Insertion[]): string {
  const ordered = [...insertions].sort((a, b) => a.at - b.at || a.order - b.order);
  const pieces: string[] = [];
  let from = 0;
  ordered.forEach(({ at, order, text }, index) => {
    const isRepeated = order === 2 && ordered[index - 1]?.at === at && ordered[index - 1]?.order === 2;
    if (isRepeated) return;
    pieces.push(source.slice(from, at), text);
    from = at;
  });
  return [...pieces, source.slice(from)].join("");
}

function idsIn(source: string, element: string): readonly number[] {
  const tags = source.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?\\bid\\s*=\\s*["'](\\d+)["']`, "g"));
  return [...tags].map((match) => Number(match[1]));
}

/** Ours carry their own declaration, whatever the part calls Word's names. */
function commentXml(
  id: number,
  paragraphs: readonly string[],
  namespace: string,
  { author, initials, at }: Commentator
): string {
  const date = `${at.toISOString().slice(0, 19)}Z`;
  const texts = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${escaped(author)}" w:date="${date}" w:initials="${escaped(initials)}">${texts.join("")}</w:comment>`;
}

interface CommentsPart {
  readonly path: string;
  readonly source: string;
  readonly isNew: boolean;
}

/** The document's own comments stay where they are. */
async function commentsPart({ related, read, main }: DocumentPackage, namespace: string): Promise<CommentsPart> {
  const path = related("comments");
  if (path !== undefined) return { path, source: await read(path), isNew: false };
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
  return { path: `${main.slice(0, main.lastIndexOf("/") + 1)}comments.xml`, source, isNew: true };
}

const CONTENT_TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

async function declarePart({ zip, read, main }: DocumentPackage, path: string, date: Date): Promise<void> {
  const override = `<Override PartName="/${path}" ContentType="${COMMENTS_TYPE}"/>`;
  zip.file(CONTENT_TYPES, before(await read(CONTENT_TYPES), "Types", override), { date });
  const relationships = relationshipsPath(main);
  const source = zip.file(relationships) === null ? EMPTY_RELATIONSHIPS : await read(relationships);
  const ids = new Set(relationshipsIn(source).map(({ id }) => id));
  const id =
    Array.from({ length: ids.size + 1 }, (_, index) => `rIdAvvik${index}`).find((free) => !ids.has(free)) ?? "";
  const target = path.slice(path.lastIndexOf("/") + 1);
  const types = source.includes(STRICT_RELATIONSHIPS) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const relationship = `<Relationship Id="${id}" Type="${types}/comments" Target="${target}"/>`;
  zip.file(relationships, before(source, "Relationships", relationship), { date });
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Puts elements last in the root, which may be written without content; they get the root's own prefix. */
function before(source: string, root: string, elements: string): string {
  const closing = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>`).exec(source);
  if (closing !== null) {
    return source.slice(0, closing.index) + prefixed(elements, closing[1] ?? "") + source.slice(closing.index);
  }
  return source.replace(
    new RegExp(`<((?:[\\w.-]+:)?)${root}((?:\\s[^>]*?)?)\\s*/>`),
    (_, prefix: string, attributes: string) =>
      `<${prefix}${root}${attributes}>${prefixed(elements, prefix)}</${prefix}${root}>`
  );
}

/** Elements of the package's own parts have no prefix, nearly always. */
function prefixed(elements: string, prefix: string): string {
  return prefix === "" || elements.startsWith("<w:") ? elements : elements.replace(/^</, `<${prefix}`);
}
