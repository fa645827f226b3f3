/** Small numbers written as words: "två miljoner", "en halv miljon", "tio procent". */
import type { Token } from "./tokens";

const WORDS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
  halv: 0.5,
};

/** The number that word `token` says; `undefined` when it says none. */
export function numberInWords(token: Token): number | undefined {
  const simple = WORDS[token.lower];
  if (simple !== undefined) return simple;
  const match =
    /^(tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)$/.exec(
      token.lower
    );
  return match === null ? undefined : (WORDS[match[1] ?? ""] ?? 0) + (WORDS[match[2] ?? ""] ?? 0);
}
