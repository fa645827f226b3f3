/**
 * When two texts that people have written are the same: case, diacritics, line breaks and extra spaces do
 * not matter. For headings, keys and names; never for codes, whose every sign counts.
 */
import { remembered } from "./remembered";

/** `fold("  Boende,\n TILLSYN ")` is "boende, tillsyn". */
export function fold(text: string): string {
  return stripped(text).replace(/\s+/g, " ").trim();
}

/** As `fold`, and any other sign than letters and digits is a space: `foldWords("Ver.nr:")` is "ver nr". */
export function foldWords(text: string): string {
  return stripped(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters without marks, on one line: most headings and all codes. */
const PLAIN = /^[ -~]*$/;

/**
 * A word divided at a line break ("Verksam-⏎hetsområde") is one word; soft hyphens and zero-width signs are nothing.
 */
function stripped(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : unmarked(text);
}

const unmarked = remembered((text: string) =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/(\p{Ll})-\s*[\r\n]+\s*(\p{Ll})/gu, "$1$2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
);
