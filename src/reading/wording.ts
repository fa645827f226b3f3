/** How a figure should have been written, in the words that the text has chosen: same unit, same number of decimals. */
import type { Fact } from "../model/fact";
import type { Ore } from "../model/money";
import { amountInWords, printed, saidAmount, saidPercent, type SaidFigure } from "../words/numbers";
import { inPrintedUnit, stepOf } from "./agreement";
import type { Quantity } from "./quantities";

const MILLION = 1e8;

/**
 * "drygt 64 miljoner kronor" for 64,302 where the text says "knappt 64 miljoner kronor". `unit` is the unit as printed.
 */
export function rightWording(quantity: Quantity, fact: Fact, unit: string): string {
  const exact = fact.unit === "ore" || fact.unit === "orePer" ? Math.round(fact.values[0]) : fact.values[0];
  const value = inPrintedUnit(exact, quantity);
  const isMoney = quantity.unit.kind === "money";
  if (isMoney && value < 0.05 && fact.unit === "ore") return amountInWords(exact as Ore, "sv");
  if (isMoney && value >= 1000 * Math.max(1, quantity.value) && fact.unit === "ore")
    return amountInWords(exact as Ore, "sv");
  const said = quantity.decimals > 0 ? inDecimals(value, quantity.decimals) : wholeOf(quantity, fact, value);
  const figure = printed(said.figure, said.decimals, "sv");
  const noun = /^miljon(?:er)?\b/i.test(unit)
    ? unit.replace(/^miljon(?:er)?/i, said.figure === 1 && said.decimals === 0 ? "miljon" : "miljoner")
    : unit;
  const hedge = said.hedge === "over" ? "drygt " : said.hedge === "under" ? "knappt " : "";
  return `${hedge}${figure}${noun === "" ? "" : noun === "%" ? " %" : ` ${noun}`}`;
}

type Wording = Pick<SaidFigure, "hedge" | "figure"> & { readonly decimals: number };

function inDecimals(value: number, decimals: number): Wording {
  return { hedge: "none", figure: Number(value.toFixed(decimals)), decimals };
}

function wholeOf(quantity: Quantity, fact: Fact, value: number): Wording {
  if (quantity.unit.kind === "money" && quantity.unit.ore === MILLION && value >= 0.95)
    return saidAmount(Math.round(Math.abs(fact.values[0])) as Ore);
  if (quantity.unit.kind === "percent")
    return saidPercent(Math.round(value * 1e6) as Ore, MILLION as Ore) ?? inDecimals(value, 0);
  const step = stepOf(quantity);
  if (step === 1) return inDecimals(value, 0);
  const [floor, rest] = [Math.floor(value / step) * step, (value % step) / step];
  if (rest <= 0.05) return { hedge: "none", figure: floor, decimals: 0 };
  if (rest >= 0.95) return { hedge: "none", figure: floor + step, decimals: 0 };
  return rest < 0.5
    ? { hedge: "over", figure: floor, decimals: 0 }
    : { hedge: "under", figure: floor + step, decimals: 0 };
}

const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/överskott/i, "underskott"],
  [/underskott/i, "överskott"],
  [/högre/i, "lägre"],
  [/lägre/i, "högre"],
  [/större/i, "mindre"],
  [/mindre/i, "större"],
  [/fler/i, "färre"],
  [/färre/i, "fler"],
  [/bättre/i, "sämre"],
  [/sämre/i, "bättre"],
  [/förbättr/i, "försämr"],
  [/försämr/i, "förbättr"],
  [/översteg/i, "understeg"],
  [/understeg/i, "översteg"],
  [/överstig/i, "understig"],
  [/understig/i, "överstig"],
  [/ökning/i, "minskning"],
  [/minskning/i, "ökning"],
  [/ökat/i, "minskat"],
  [/minskat/i, "ökat"],
  [/ökade/i, "minskade"],
  [/minskade/i, "ökade"],
  [/positiv/i, "negativ"],
  [/negativ/i, "positiv"],
  [/överskrid/i, "underskrid"],
  [/underskrid/i, "överskrid"],
  [/överskred/i, "underskred"],
  [/underskred/i, "överskred"],
  [/dyrare/i, "billigare"],
  [/billigare/i, "dyrare"],
  [/^mer$/i, "mindre"],
];

/** "underskottet" for "överskottet": the word that points the other way; `undefined` where there is no such word. */
export function opposite(word: string): string | undefined {
  const found = OPPOSITES.find(([pattern]) => pattern.test(word));
  if (found === undefined) return undefined;
  const [pattern, other] = found;
  return word.replace(pattern, (matched) =>
    /^\p{Lu}/u.test(matched) ? other.charAt(0).toUpperCase() + other.slice(1) : other
  );
}
