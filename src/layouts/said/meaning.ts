/**
 * What the words of a heading, a title or a sheet's name say of the amounts under them: outcome or budget, which month
 * and year, accumulated or not, in which unit. What a column holds says more; words decide what contents cannot.
 */
import type { MoneyUnit } from "../../model/money";
import { isTotalLabel } from "../../sources/cell";
import { foldWords } from "../../sources/fold";
import { remembered } from "../../sources/remembered";
import { unitInHeading } from "../../sources/settingValues";
import {
  ACCUMULATED,
  AMOUNTS,
  CREDIT,
  DEBIT,
  DIFFERENCES,
  FAINT,
  MONTH_ALONE,
  NO_AMOUNTS,
  OTHER_YEAR,
  says,
  SCENARIOS,
  TAX,
  TOTALS,
  wordsOf,
  type Scenario,
} from "./amountWords";
import { monthIn, monthNamed, yearNamed } from "./months";

export interface Meaning {
  readonly scenario: Scenario | undefined;
  /** Both ledgers are named, as in the title of a table of both. */
  readonly isOfBoth: boolean;
  /** What words say that both ledgers may have, where nothing else says more: "Resultat", "Bokfört belopp". */
  readonly faint: Scenario | undefined;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** The first of several months: January of "jan-mar". */
  readonly from: number | undefined;
  /** From the year's beginning to the month. */
  readonly isAccumulated: boolean;
  /** A month among months, not from the year's beginning: "Utfall period". */
  readonly isMonthAlone: boolean;
  /** A year, or the sum of what stands beside it. */
  readonly isTotal: boolean;
  /** A difference, a share, last year, or something else that is no amount of its own. */
  readonly isDerived: boolean;
  /** Of the year before, or of the one after. */
  readonly isOtherYear: boolean;
  readonly side: "debit" | "credit" | undefined;
  readonly unit: MoneyUnit | undefined;
}

/** "Summa av Utfall": what a pivot calls its values, and no sum of what stands beside it. */
const PIVOT_VALUE = /(?<!\p{L})(?:summa av|sum of|sum av)\s+(?=\p{L})/giu;

/** "Summa från januari", "Från 1 januari" is of no month. */
const FROM_JANUARY =
  /(?<!\p{L})(?:från|sedan|from|since|fra|siden)\s+(?:och med\s+)?(?:(?:den\s+)?1(?::a)?\s+)?jan(?:uari|uary|uar)?(?!\p{L})(?!\s*(?:-|–|till|to|til|t\.?o\.?m))/giu;
/** From the year's beginning, whatever is said of the month. */
const SO_FAR =
  /year to date|\bt\.? ?o\.? ?m\b|(?:från|sedan|fra|siden|from|since)\s+(?:årets|årsskiftet|nyttår|start of (?:the )?year)/iu;

/** What is left of an amount without its tax is the amount. */
const WITHOUT_TAX = /(?<!\p{L})(?:exkl?|excl|exklusive|excluding|utan)\.?\s+(?:moms|mva|vat|tax)(?!\p{L})/giu;

/** What a text says; `undefined` and false where it says nothing of it. */
export const meaningOf = remembered((said: string): Meaning => {
  const amount = said.replace(PIVOT_VALUE, "").replace(WITHOUT_TAX, "");
  const text = amount.replace(FROM_JANUARY, "");
  const words = wordsOf(text);
  // "Kostnader redovisas med minus" is of either ledger.
  const ofAmounts = words.filter((word) => !/avvik|.uppfoljning|^redovisas$/.test(word) && !OF_KEYS.test(word));
  const own = wordsOf(text.replace(AGAINST_WHAT, " ")).filter((word) => !word.startsWith("program"));
  const found = (Object.keys(SCENARIOS) as Scenario[]).filter((scenario) =>
    says(scenario === "grant" ? own.filter((word) => ofAmounts.includes(word)) : ofAmounts, SCENARIOS[scenario])
  );
  const scenario = scenarioOf(found);
  const isOfEither = scenario === "outcome" && says(words, AMOUNTS);
  const short = scenario === "forecast" ? shortPeriodIn(text) : undefined;
  const month = short === undefined ? monthsIn(text, words) : [short.month];
  const isFromStart = month.length === 2 && month[0] === 1;
  return {
    // "Redovisas i tkr" is of a unit alone.
    scenario: isOfEither || isUnitLine(text) ? undefined : scenario,
    isOfBoth: found.includes("outcome") && found.includes("budget"),
    faint: isOfEither || says(ofAmounts, FAINT) ? "outcome" : undefined,
    year:
      words.map(yearNamed).find((year) => year !== undefined) ?? monthIn(text)?.year ?? short?.year ?? yearBeside(text),
    month: month.at(-1),
    from: month.length === 2 ? month[0] : undefined,
    isAccumulated: says(words, ACCUMULATED) || text !== amount || SO_FAR.test(text) || isFromStart,
    isMonthAlone: says(words, MONTH_ALONE),
    isTotal: says(words, TOTALS) || isTotalLabel(text) || /^s:a\b/iu.test(text.trim()),
    isDerived: isNoAmount(words) || AGAINST.test(text) || /%|à-pris/iu.test(text.replace(INCREASE, "")),
    isOtherYear: says(words, OTHER_YEAR),
    side: sideOf(words),
    unit: unitIn(text),
  };
});

/** "Redovisningskonto", "Budgetansvar", "Redovisningsår": what a word ends with says what it is. */
const OF_KEYS = new RegExp(
  [
    ".(?:kontot?|ansvaret|ansvar(?:ig|iga)?|enhet(?:en|ens|er|erna)?|omrade(?:t|ts|n|na)?|period(?:en)?|datum|nummer|nr|",
    "kod(?:en)?|namn|text|version(?:en)?|typ(?:en)?|(?<!an)slag|(?<=redovisnings)ar(?:et)?)$",
  ].join("")
);

/** "Resultat mot budget", "Netto jämfört med ram": what is left of it. */
const AGAINST =
  /\p{L}\s+(?:mot|gentemot|jämfört med|i förhållande till)\s+(?:\p{L}+\s+)?\p{L}*(?:budget(?:en)?|ram(?:en)?|plan(?:en)?|bidrag(?:et)?|anslag(?:et)?)(?!\p{L})/iu;

/** "Resultat mot budget": what is above or below the plan, whatever it is called. */
export function isAgainstPlan(text: string): boolean {
  return AGAINST.test(text);
}

/** "Avvikelse mot driftram" is of no grant: what an amount is held against. */
const AGAINST_WHAT =
  /(?<!\p{L})(?:mot|gentemot|jämfört med|i förhållande till|(?:andel|del|procent|%|kvar|rest)\s+av)\s+(?:\p{L}+\s+)?\p{L}*(?=\s|$|[.,()])/giu;

/** "Uppräkning 2,5 %" is by how much, and an amount. */
const INCREASE = /\d+(?:[.,]\d+)?\s?%/gu;

/** A budget's frame is a budget; a forecast of a deviation is a forecast. */
function scenarioOf(found: readonly Scenario[]): Scenario | undefined {
  const order: readonly Scenario[] = ["forecast", "grant", "budget", "outcome"];
  return order.find((scenario) => found.includes(scenario));
}

function sideOf(words: readonly string[]): Meaning["side"] {
  if (says(words, DEBIT)) return "debit";
  return says(words, CREDIT) ? "credit" : undefined;
}

function isNoAmount(words: readonly string[]): boolean {
  const others = words.filter((word) => !isMovement(word, words) && !isOpening(word, words) && !isSpent(words));
  return says(others, DIFFERENCES) || says(others, NO_AMOUNTS) || says(others, TAX);
}

/** "Periodens förändring" is what was booked in the period. */
function isMovement(word: string, words: readonly string[]): boolean {
  return word.startsWith("forandr") && words.some((one) => one.startsWith("period"));
}

/** "Förbrukat" alone is what was booked; "Förbrukat av budget" is a share of it. */
function isSpent(words: readonly string[]): boolean {
  return words.every((word) => /^(?:forbrukat|forbruk|kr|tkr|mnkr|netto|ack|hittills)$/.test(word));
}

/** "Ingående ram" is the first of the year's grants, "Ingående balans" no amount of the year. */
function isOpening(word: string, words: readonly string[]): boolean {
  return word.startsWith("ingaende") && says(words, [...SCENARIOS.grant, ...SCENARIOS.budget]);
}

/** "Prognos 2408"; as the last word of a ledger such digits may be a code. */
function shortPeriodIn(text: string): { readonly year: number; readonly month: number } | undefined {
  const [, year, month] = /\p{L}\s(\d{2})(0[1-9]|1[0-2])$/u.exec(text.trim()) ?? [];
  const isYear = yearNamed(`${year ?? ""}${month ?? ""}`) !== undefined;
  return year === undefined || isYear ? undefined : { year: 2000 + Number(year), month: Number(month) };
}

/** The last month of "Kv 2", "Q2", "Tertial 1". */
function lastOfSpan(words: readonly string[]): number | undefined {
  const text = words.join(" ");
  const [, quarter] = /(?:^| )(?:kv|kvartal|q|quarter|kvt) ?([1-4])(?: |$)/.exec(text) ?? [];
  const [, tertial] = /(?:^| )(?:t|tertial) ?([1-3])(?: |$)/.exec(text) ?? [];
  if (quarter !== undefined) return Number(quarter) * 3;
  return tertial === undefined ? undefined : Number(tertial) * 4;
}

/** The months that words name, or that the whole text is. */
function monthsIn(text: string, words: readonly string[]): readonly number[] {
  const whole = monthIn(text);
  if (whole !== undefined) return [whole.month];
  const named = words.map(monthNamed).filter((month) => month !== undefined);
  if (named.length > 0) return named;
  const [numbered, until] = [...text.matchAll(NUMBERED)].flatMap(([found]) => monthIn(found.trim())?.month ?? []);
  // "Urval: period 202401-202412" is of the whole year.
  if (until !== undefined) return [];
  const last = numbered ?? lastOfSpan(words);
  return last === undefined ? [] : [last];
}

/**
 * A year and a month within other words, and no day: "Utfall 202401", "Utfall 2024-01"; "UTF P01", "UTF 2024P01"; and
 * last, "Utf Per 01".
 */
const NUMBERED =
  /(?<!\d)(?:19|20)\d{2}[-MP]?(?:0[1-9]|1[0-2])(?!\d|-\d{1,2}(?!\d))|(?<![\p{L}\d])P(?:0[1-9]|1[0-2])(?!\d)|(?<![\p{L}\d])per(?:iod)?\.? ?(?:0[1-9]|1[0-2])(?= ?$| (?:19|20)\d{2}$)/giu;

/** The year of "Utfall 202401" or "jan-24". */
function yearBeside(text: string): number | undefined {
  const period = /(?:^|\D)((?:19|20)\d{2})[MP]?(?:0[1-9]|1[0-2])(?:\D|$)/.exec(text)?.[1];
  if (period !== undefined) return Number(period);
  const short = /\p{L}[-\s'’](\d{2})$/u.exec(text.trim())?.[1];
  return short !== undefined && wordsOf(text).some((word) => monthNamed(word) !== undefined)
    ? 2000 + Number(short)
    : undefined;
}

/** "Avvikelser större än 100 tkr ska kommenteras" is of an amount, and says nothing of others. */
const AMOUNT_WITH_UNIT =
  /(?<![\d.,])(?!1[ \u00a0]?000\b|(?:19|20)\d{2}\b)\d+(?:[ \u00a0.]\d{3})*(?:,\d+)?[ \u00a0]?(?:tkr|kkr|tsek|mnkr|mkr|msek|kr|kronor|tusen|milj\p{L}*)(?!\p{L})/giu;

/** The words of a sentence, or of a heading, that does no more than say the unit: "Belopp i tkr", "(mnkr)". */
const UNIT_LINE = new RegExp(
  [
    "^(?:obs )?(?:alla |allt |samtliga |enhet |valuta |skala |skalning )?(?:(?:belopp|beloppen|siffror|siffrorna|summor|amounts?) )?",
    "(?:(?:anges|redovisas|visas|ar) )?(?:i |in )?",
    "(?:tkr|kkr|ksek|tsek|mnkr|mkr|msek|kr|kronor|sek|(?:1 ?000(?: tals?)?|tusen(?:tals?)?) (?:kr|kronor)|",
    "miljoner kronor|miljoner kr|miljontals? kronor|miljontals? kr)",
    "(?: (?:med|utan|avrunda|om inget annat|lopande priser|fasta priser|arets priser|\\d decimal|en decimal).*)?$",
  ].join("")
);

export function isUnitLine(text: string): boolean {
  // "Utf. (tkr)" is one heading.
  return text.split(/(?<!(?<!\p{L})\p{L}{1,3})[.;]\s+/u).some((sentence) => UNIT_LINE.test(foldWords(sentence).trim()));
}

/** "Kronor, inte tkr" is in kronor. */
const NOT_SO = /(?<=\p{L}.*)(?<!\p{L})(?:inte|ej|icke|not)(?!\p{L}).*$/iu;
/** "Skalning: 1 000 kr", "i 1 000 kr". */
const THOUSANDS = /(?:^|[:(,=]\s*|\bi )1[ \u00a0]000(?:-tal)? kr(?:onor)?\)?$/iu;

function unitIn(line: string): MoneyUnit | undefined {
  const text = line.replace(AMOUNT_WITH_UNIT, " ").replace(NOT_SO, " ");
  if (THOUSANDS.test(line.trim())) return "tkr";
  const words = ` ${foldWords(text)} `;
  if (/ (?:tusen(?:tals?)?|1 ?000 tals?) kr| kkr | tsek | 1000 kr /.test(words)) return "tkr";
  if (/ miljon(?:er|tal|tals)? kr| milj kr /.test(words)) return "mnkr";
  return unitInHeading(text);
}
