/** Numbers that name something instead of saying how much: years, dates, ages, paragraphs, telephone numbers. */
import type { Token } from "./tokens";

const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;
const LABEL_BEFORE =
  /^(?:§|§§|nr|nummer|tabell|diagram|figur|bild|kapitel|kap|sida|sid|sidan|punkt|bilaga|årskurs|åk|etapp|fas|steg|dnr|prop|tel|tfn|telefon|klockan|kl|artikel|avsnitt|version|nivå|grupp|klass|tertial|kvartal|delår|tertialrapport|delårsrapport|prognos|grad|plats|rum|linje|område|stadsdel)$/;
const DURATION_AFTER = /^(?:år|års|åring|åringar|årig|åriga|månader|månaders|veckor|veckors|gånger|kap|punkter|poäng)$/;

/**
 * Whether the number at `index` is such a label. A year is one only without a unit; the caller has looked for none yet.
 */
export function isLabelNumber(tokens: readonly Token[], index: number): boolean {
  const [token, before, after, later] = [tokens[index], tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (token === undefined) return true;
  if (
    isYear(token) &&
    !(after !== undefined && /^(?:kr|kronor|tkr|mnkr|mkr|miljoner|miljarder|%|procent)$/.test(after.lower))
  )
    return true;
  if (before !== undefined && (LABEL_BEFORE.test(before.lower) || before.text === "§")) return true;
  if (before !== undefined && /^(?:mål|indikator|uppdrag)$/.test(before.lower) && Number(token.text) < 40) return true;
  if (before?.text === "." && LABEL_BEFORE.test(tokens[index - 2]?.lower ?? "")) return true;
  const isDecimal = /[.,]/.test(token.text);
  if (after !== undefined && ((!isDecimal && DURATION_AFTER.test(after.lower)) || MONTH.test(after.lower))) return true;
  if (
    after !== undefined &&
    /^[-–—]$/.test(after.text) &&
    later?.kind === "number" &&
    DURATION_AFTER.test(tokens[index + 3]?.lower ?? "")
  )
    return true;
  if (before?.text === "/" || (after?.text === "/" && later?.kind === "number")) return true;
  if (/^0\d/.test(token.text) && !/[.,]/.test(token.text)) return true;
  return (
    after?.kind === "mark" &&
    /^[-–]$/.test(after.text) &&
    later?.kind === "number" &&
    after.start === token.end &&
    (/^0/.test(token.text) || isYear(token))
  );
}

export function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.text);
}
