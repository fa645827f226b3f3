/**
 * What we wrote, known again by its own words where the workbook's memory of it is lost: another program has saved
 * the file, or its settings were cleared. A standing sentence that differs from one of ours in nothing but figures,
 * directions, ranks and strengths is ours; every other one is a person's.
 */
import type { StandingComment } from "../model/comment";
import { literally, sentencesOf } from "../reading/tokens";
import { rowWords } from "./rowWords";
import { textOfSentence, type Paragraph, type Piece, type SaidFact } from "../writing/prose";
import { directionOf } from "./directions";
import { hasFigure, saidIn } from "./figures";
import { textOfAll } from "./mergeText";
import { likeness, REWRITTEN } from "./standingParts";
import {
  fingerprint,
  rememberedSentence,
  unremembered,
  type RememberedComment,
  type RememberedSentence,
} from "./remembered";

/** `undefined` where no sentence of the row is one of the paragraph's. */
export function recovered(row: StandingComment, paragraph: Paragraph): RememberedComment | undefined {
  const { sentences, toMend } = paragraph;
  const written = sentences.map(rememberedSentence);
  const standing = written.map((sentence) => standingIn(row.text, sentence));
  const ours = standing.flatMap((sentence) => sentence ?? []);
  if (ours.length === 0) return undefined;
  const theirs = sentencesOf(row.text)
    .map(({ start, end }) => row.text.slice(start, end))
    .filter((text) => !ours.some((one) => textOfSentence(one) === text));
  const found = written.flatMap(
    (sentence, index) =>
      standing[index] ?? (theirs.some((text) => likeness(text, textOfSentence(sentence)) >= REWRITTEN) ? sentence : [])
  );
  const lines = row.toMend.filter((line) => toMend.includes(line) || rowWords.isOurs(line)).map(fingerprint);
  const text = fingerprint(textOfAll(found));
  return { ...unremembered(paragraph), text, sentences: found, lines, isRecovered: true };
}

/** The sentence as it was said when it was written. */
function standingIn(text: string, sentence: RememberedSentence): RememberedSentence | undefined {
  const parts = sentence.pieces.map((piece) => (typeof piece === "string" ? escaped(piece) : `(${patternOf(piece)})`));
  const pattern = new RegExp(`(?<!\\S)${parts.join("")}(?!\\S)`, "u");
  const [, ...words] = pattern.exec(text) ?? [];
  let index = 0;
  const pieces = sentence.pieces.map((piece): Piece =>
    typeof piece === "string" ? piece : { ...piece, words: words[index++] ?? "" }
  );
  const said = saidIn(sentence.pieces);
  const isOurs = words.length > 0 && words.every((one, at) => isSaidAlike(one, said[at]?.words ?? ""));
  return isOurs || (said.length === 0 && pattern.test(text)) ? { ...sentence, pieces } : undefined;
}

function patternOf({ words }: SaidFact): string {
  if (!hasFigure(words)) return "\\p{L}+(?: \\p{L}+){0,2}?";
  const counted = /[^\d]*$/u.exec(words)?.[0] ?? "";
  const unit = /^ (?:mil\p{L}+ )?kron(?:a|or)$/u.test(counted)
    ? "(?: (?:miljon|miljoner|miljard|miljarder))? kron(?:a|or)"
    : escaped(counted);
  return `(?:(?:drygt|knappt|mindre än) )?\\d[\\d\\u00A0]*(?:,\\d+)?${unit}`;
}

const STRENGTHS = new Set(["huvudsakligen", "till största delen", "främst", "till stor del", "delvis"]);
const RANK = /^(?:(?:näst|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde) )?(?:största|minsta)$/u;

/** Whether words may have said the same fact with another value. */
function isSaidAlike(before: string, now: string): boolean {
  if (hasFigure(now) || before === now) return true;
  const isDirection = (words: string): boolean => !words.includes(" ") && directionOf(words) !== undefined;
  return [isDirection, (words: string) => STRENGTHS.has(words), (words: string) => RANK.test(words)].some(
    (is) => is(before) && is(now)
  );
}

function escaped(words: string): string {
  return literally(words).replace(/[ \u00A0]/g, "[ \\u00A0]");
}
