/**
 * Bytes → text, with what was found out on the way: which encoding, and whether the text had been decoded wrongly once
 * before (the `fÃ¶r` of somebody's editor). Both are judged by the same measure, how much the text looks like Swedish.
 */
import { CODE_PAGES, decodeBytes, encodeText, type CodePage } from "./codePages";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | CodePage;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Lines (from 1) whose letters somebody had decoded wrongly before, and that are now put right. */
  readonly repaired: readonly number[];
  /** Lines with letters that are lost for good. */
  readonly lost: readonly number[];
}

/** `stated` is the code page that the file itself names, which decides where the letters do not. */
export function decode(bytes: Uint8Array, stated: CodePage = "windows1252"): Decoded {
  const { text: raw, encoding } = decoded(bytes, stated);
  const text = raw.replace(/^\uFEFF/, "").replace(/\u001A+\s*$/, "");
  if (!STRANGE.test(text)) return { text, encoding, repaired: [], lost: [] };
  const repaired: number[] = [];
  const lost: number[] = [];
  const lines = text.split(/(\r\n|\n|\r)/).map((line, index) => {
    if (index % 2 === 1 || !STRANGE.test(line)) return line;
    const better = repair(line);
    if (better !== undefined) repaired.push(index / 2 + 1);
    else if (line.includes(REPLACEMENT)) lost.push(index / 2 + 1);
    return better ?? line;
  });
  return { text: lines.join(""), encoding, repaired, lost };
}

const REPLACEMENT = "\uFFFD";

/** Signs outside ASCII that Swedish ledgers have: letters of names, and the marks of ordinary writing. */
const USUAL = "åäöÅÄÖéÉèÈêüÜæÆøØáàâÁÀóíñçëßæøðÞÐ§°´`–—’‘•€£½¼²³µ×±·…\u00A0\u00AD«»";

/** A sign that Swedish text seldom has, such as the pieces of wrongly decoded letters. */
const STRANGE = new RegExp(`[^\\u0000-\\u007F${USUAL}]`, "u");
const ALL_STRANGE = new RegExp(STRANGE, "gu");

/** Letters beside other letters, as they stand in words. */
const SWEDISH = /(?<=[a-zA-ZåäöÅÄÖ])[åäöéü]|[åäöÅÄÖéü](?=[a-zA-Z])|(?<=[A-ZÅÄÖ])[ÅÄÖÉÜ]/gu;

function decoded(bytes: Uint8Array, stated: CodePage): { readonly text: string; readonly encoding: Encoding } {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const telling = tellingBytes(bytes);
  if (isUnicode(bytes, telling))
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
  const [first = "windows1252"] = best([stated, ...CODE_PAGES.filter((page) => page !== stated)], (page) =>
    likeness(decodeBytes(telling, page))
  );
  return { text: decodeBytes(bytes, first), encoding: first };
}

/** Bytes on either side of a letter that make it a letter of a word. */
const BESIDE = 8;
const MOST_TELLING = 200_000;
const LINE_BREAK = 10;

/** The surroundings of bytes that are no ASCII: what tells encodings apart, of a file of any length. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const telling: number[] = [];
  let taken = 0;
  for (let at = 0; at < bytes.length && telling.length < MOST_TELLING; at++) {
    if ((bytes[at] ?? 0) < 128) continue;
    const from = Math.max(taken, at - BESIDE);
    if (from > taken) telling.push(LINE_BREAK);
    taken = at + BESIDE;
    telling.push(...bytes.subarray(from, taken));
    at = taken - 1;
  }
  return Uint8Array.from(telling);
}

/** A byte order mark, or every other byte 0 as in English text of two bytes a sign. */
function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = [...bytes.subarray(0, 64)];
  const zeros = (from: number): number => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (head.length >= 8 && zeros(1) * 3 > head.length) return "utf-16le";
  return head.length >= 8 && zeros(0) * 3 > head.length ? "utf-16be" : undefined;
}

/** All of it can be read so, or all but a few signs: a text in a code page of one byte has hardly one that can. */
function isUnicode(bytes: Uint8Array, telling: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder("utf-8").decode(telling);
    const lost = text.split(REPLACEMENT).length - 1;
    return (text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0) > 3 * lost;
  }
}

/** The line as it was before somebody decoded it wrongly; `undefined` where that makes it no better. */
function repair(line: string): string | undefined {
  const candidates = CODE_PAGES.flatMap((wrong): readonly string[] => {
    const bytes = encodeText(line, wrong);
    if (bytes === undefined) return [];
    const others = CODE_PAGES.filter((page) => page !== wrong).map((page) => decodeBytes(bytes, page));
    const unicode = new TextDecoder("utf-8").decode(bytes);
    return unicode.includes(REPLACEMENT) ? others : [unicode, ...others];
  });
  const [first] = best(candidates, likeness);
  return first !== undefined && likeness(first) > likeness(line) && !STRANGE.test(first) ? first : undefined;
}

function likeness(text: string): number {
  return (text.match(SWEDISH)?.length ?? 0) - 2 * (text.match(ALL_STRANGE)?.length ?? 0);
}

/** From best to worst; the first of equals stays first. */
function best<T>(candidates: readonly T[], score: (candidate: T) => number): readonly T[] {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  return scored.sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
}
