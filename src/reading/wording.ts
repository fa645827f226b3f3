/**
 * Where a figure stands in its text, and how it should have been written, in the words that the text has chosen: same
 * unit, same number of decimals.
 */
import type { Fact } from "../model/fact";
import type { Ore } from "../model/money";
import { amountInWords, printed, saidAmount, saidPercent, type SaidFigure } from "../words/numbers";
import { inPrintedUnit, stepOf } from "./agreement";
import type { Claim, Correction } from "../model/claim";
import type { Clause } from "./clauses";
import type { TextBlock } from "./layout";
import type { Sentence } from "./sentence";
import type { Unjudged } from "./match";

const MILLION = 1e8;

export type Place = Pick<Claim, "start" | "end">;

/** Offsets in the source of a stretch of a sentence's tokens, the last one included. */
export function placeOf(block: TextBlock, { tokens }: Sentence, first: number, last = first): Place {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const from = block.offsets[start] ?? 0;
  return { start: from, end: (block.offsets[end - 1] ?? from) + 1 };
}

/** The unit as printed: what stands after the figure's last number. */
export function printedUnit({ sentence, quantity: { number, next } }: Clause): string {
  const tokens = sentence.tokens.slice(number, next);
  const last = tokens.findLast(({ kind, lower }, at) => at === 0 || kind === "number" || lower === "halv");
  const { text, start } = sentence;
  return text.slice((last?.end ?? 0) - start, (tokens.at(-1)?.end ?? 0) - start).trim();
}

/** "drygt 64 miljoner kronor" for 64,302 where the text says "knappt 64 miljoner kronor". */
export function rightWording(clause: Clause, fact: Fact): string {
  const { quantity } = clause;
  const unit = printedUnit(clause);
  const isAmount = fact.unit === "ore" || fact.unit === "orePer";
  const exact = isAmount ? Math.round(fact.values[0]) : fact.values[0];
  const value = inPrintedUnit(exact, quantity);
  const isMoney = quantity.unit.kind === "money" && fact.unit === "ore";
  if (isMoney && (value < 0.05 || value >= 1000 * Math.max(1, quantity.value)))
    return amountInWords(exact as Ore, "sv");
  const said = quantity.decimals > 0 ? inDecimals(value, quantity.decimals) : wholeOf(clause, fact, value);
  const figure = printed(said.figure, said.decimals, "sv");
  const isOne = said.figure === 1 && said.decimals === 0;
  const noun = unit.replace(/^miljon(?:er)?\b/i, isOne ? "miljon" : "miljoner");
  const hedge = said.hedge === "over" ? "drygt " : said.hedge === "under" ? "knappt " : "";
  return `${hedge}${figure} ${noun}`.trimEnd();
}

type Wording = Pick<SaidFigure, "hedge" | "figure"> & { readonly decimals: number };

function inDecimals(value: number, decimals: number): Wording {
  return { hedge: "none", figure: Number(value.toFixed(decimals)), decimals };
}

function wholeOf({ quantity }: Clause, fact: Fact, value: number): Wording {
  const { unit } = quantity;
  if (unit.kind === "money" && unit.ore === MILLION && value >= 0.95)
    return saidAmount(Math.round(Math.abs(fact.values[0])) as Ore);
  if (unit.kind === "percent")
    return saidPercent(Math.round(value * 1e6) as Ore, MILLION as Ore) ?? inDecimals(value, 0);
  const step = stepOf(quantity);
  if (step === 1) return inDecimals(value, 0);
  const [floor, rest] = [Math.floor(value / step) * step, (value % step) / step];
  const isBelow = rest < 0.5;
  const hedge = rest <= 0.05 || rest >= 0.95 ? "none" : isBelow ? "over" : "under";
  return { hedge, figure: isBelow ? floor : floor + step, decimals: 0 };
}

const PAIRS =
  "överskott/underskott högre/lägre större/mindre fler/färre bättre/sämre förbättr/försämr översteg/understeg överstig/understig ökning/minskning ökat/minskat ökade/minskade positiv/negativ överskrid/underskrid överskred/underskred dyrare/billigare"
    .split(" ")
    .map((pair) => pair.split("/"))
    .flatMap(([one = "", other = ""]) => [[one, other] as const, [other, one] as const]);

/** "underskottet" for "överskottet": the word that points the other way; `undefined` where there is no such word. */
export function opposite(word: string): string | undefined {
  if (/^mer$/i.test(word)) return word.replace(/er$/, "indre");
  const found = PAIRS.find(([one]) => word.toLowerCase().includes(one));
  return (
    found && word.replace(new RegExp(found[0], "i"), (part) => (/^\p{Lu}/u.test(part) ? capital(found[1]) : found[1]))
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What to change where a figure is wrong (`isFigure`), or says the wrong direction (`isTurned`), or both. */
export function correctionsOf(
  { block, clause, saying }: Pick<Unjudged, "block" | "clause" | "saying">,
  wording: string,
  { isFigure, isTurned }: { readonly isFigure: boolean; readonly isTurned: boolean }
): readonly Correction[] {
  const { sentence, quantity } = clause;
  const at = isTurned ? saying.frames[0]?.directionAt : undefined;
  const word = at === undefined ? undefined : opposite(sentence.tokens[at]?.text ?? "");
  return [
    ...(isFigure ? [{ ...placeOf(block, sentence, quantity.from, quantity.next - 1), text: wording }] : []),
    ...(at === undefined || word === undefined ? [] : [{ ...placeOf(block, sentence, at), text: word }]),
  ];
}
