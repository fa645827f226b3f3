/**
 * The words by which headings, titles and names of sheets say what amounts they stand over, and how a text is searched
 * for them. A word that is missing is added here, and nowhere else.
 */
import { foldWords } from "../../sources/fold";

export type Scenario = "outcome" | "budget" | "forecast" | "grant";

/** Beginnings of words; "=" before a word that must be whole, "*" before a part of a word, "~" before its end. */
type Words = readonly string[];

export const SCENARIOS: Readonly<Record<Scenario, Words>> = {
  outcome: [
    "*utfall",
    ...["bokat", "bokfør", "upparbet", "=spent", "realised", "realized"],
    "=bokfort",
    "=bokforda",
    "=bokfores",
    "=booked",
    "=posted",
    "=act",
    "redovisa",
    "redov",
    "actual",
    "verklig",
    "faktisk",
    "regnskap",
    "bokslut",
    "=bokf",
    "outcome",
    "=utf",
    "=forbruk",
    "=forbrukat",
    "=forbruket",
  ],
  budget: [
    "*budget",
    "*budsjett",
    "=bud",
    "~sbud",
    "~nbud",
    "=bdgt",
    "=plan",
    "planer",
    "plankost",
    "planbel",
    "planvard",
    "budg",
  ],
  // What is expected of a year that has not passed, and who expects it.
  forecast: [
    ...["*progn", "*forecast", "=prog", "arsprog", "*bedomn", "*bedomt", "*bedomd", "*forvant"],
    ...[
      "=vantat",
      "=vantad",
      "beraknat",
      "beraknad",
      "=berakn",
      "=uppsk",
      "uppskatta",
      "estimat",
      "expected",
      "forventet",
      "forvente",
    ],
    ...["helarslage", "slutlage"],
  ],
  // The year's frame in all its compounds, what was granted of it, and what it was financed with.
  grant: [
    ...["kommunbidr", "=kb", "namndbidrag", "namndsbidrag", "*anslag", "=grant", "=grants"],
    ...["~ram", "~ramen", "~ramar", "~ramarna", "ramf", "ramt", "ramj", "ramv", "ramu", "rampav", "rambudg"],
    ...["rambelopp", "ramber", "~ramme", "~rammer"],
    ...["*tilldelning", "tilldel", "tillskott", "tillfor", "resursfordel", "bevilg", "bevilj", "bevilln", "=medel"],
    ...["skattemedel", "skattefinans", "skatteansl", "skattebidr", "skatteram"],
  ],
};
/** Whole words for what amounts are, and such as may stand beside them in a heading that says no more. */
export const SCENARIO_NAMES: Words = [
  ...["=utfall", "=utfallet", "=bokfort", "=bokforda", "=bokslut", "=redovisat", "=redovisade", "=redovisning"],
  ...["=actual", "=actuals", "=regnskap", "=verkligt", "=outcome", "=budget", "=budgeten", "=budgeterat", "=budsjett"],
  ...["=budgeterade", "=prognos", "=prognosen", "=forecast", "=plan"],
  ...["=belopp", "=amount", "=netto", "=i", "=in", "=av", "=of", "=summa", "=sum", "=kr", "=tkr", "=mnkr", "=sek"],
];
/** "Redov. belopp": what a system calls the amounts of both ledgers. */
export const AMOUNTS: Words = ["belopp", "belop", "beløp", "=amount"];
export const FAINT: Words = [
  ...[
    "resultat",
    "=uppfoljning",
    "manadsuppfolj",
    "=bokforing",
    "bokforingslist",
    "verifik",
    "=verlista",
    "=transaktioner",
    "huvudbok",
    "=hb",
    "ledger",
  ],
];
/** Headings beside what has been booked, row by row: vouchers, invoices and who they came from. */
export const BOOKED: Words = [
  ...["=ver", "vernr", "verifik", "verdat", "versnr", "verserie", "bilagsnr", "=voucher", "voucherno"],
  ...["faktura", "leverantor", "=motpart", "transnr", "transdat", "bokforingsdat", "bokfdat", "lopnr"],
];
/** The balance before a period, and after it. */
export const OPENING: Words = ["ingaende", "=ing", "=ib", "ingsaldo", "ingbal", "inngaende", "opening"];
export const CLOSING: Words = ["utgaende", "=utg", "=ub", "utgsaldo", "utgbal", "closing"];
export const ACCUMULATED: Words = [
  "=ack",
  "ackum",
  "=ytd",
  "hittills",
  "=tom",
  "akkumulert",
  "accumulated",
  "cumulative",
  "hittil",
  "cumul",
  "kumul",
  ...CLOSING,
];
export const TOTALS: Words = [
  "helar",
  ...["hele", "=allt", "=alle", "tillsammans", "sammanlagt", "sammantaget", "summering", "radsum", "=full"],
  "=aret",
  "=year",
  "=arsbelopp",
  "arssumma",
  "summa",
  "total",
  "=sum",
  "totalsumma",
  "=tot",
  "arstotal",
  "arsbud",
];
export const MONTH_ALONE: Words = [
  "=period",
  "=perioden",
  "=periodens",
  "=per",
  "=manad",
  "=manaden",
  "=manadens",
  "=man",
  ...["manadsbelopp", "periodbelopp", "innevarande", "inneverende", "aktuell", "current", "denna", "enskild", "maned"],
];
export const DIFFERENCES: Words = [
  "*avvik",
  "=diff",
  "differens",
  "skillnad",
  "variance",
  "=avv",
  "andel",
  "procent",
  "forandr",
  "index",
  "=kvar",
  "kvarst",
  "kvarvar",
  "aterstar",
  "forbrukat",
  ...OPENING,
];
/** What is above or below a plan. */
export const DEVIATIONS: Words = [
  ...["*avvik", "=avv", "skillnad", "*differens", "~diff", "*overskott", "*underskott", "variance"],
  ...["=plus", "=minus"],
];
/** Figures that are no amounts of money. */
export const NO_AMOUNTS: Words = [
  "antal",
  "apris",
  "=pris",
  "volym",
  "timmar",
  "kvantitet",
  "quantity",
  "verifik",
  "=ver",
  "vernr",
  "lopnr",
  "radnr",
  "fakturanr",
  "=id",
  "=dag",
  "datum",
];
/** What is added to an amount and is no cost of a municipality. */
export const TAX: Words = ["moms", "=mva", "=vat", "=tax", "mervardesskatt"];
/** The year before the one that the table is of, and the one after it. */
export const OTHER_YEAR: Words = [
  "foregaende",
  "=foreg",
  "forra",
  "fjolar",
  "=fjol",
  "=ifjol",
  "fjor",
  ...["=innan", "=py", "=ly"],
  "=last",
  "=prior",
  "previous",
  "=fg",
  "=fga",
  "nasta",
  "nastkommande",
  "kommande",
  "=next",
];
export const DEBIT: Words = ["debet", "=debit", "=deb", "=kostnad", "=kostnader", "=utgift", "=utgifter", "=expenses"];
export const CREDIT: Words = [
  "kredit",
  "=credit",
  "=kred",
  "=intakt",
  "=intakter",
  "=inkomst",
  "=inkomster",
  "=income",
  "=revenue",
];

export function says(words: readonly string[], of: Words): boolean {
  return words.some((word) => of.some((one) => isSaid(word, one)));
}

function isSaid(word: string, one: string): boolean {
  switch (one[0]) {
    case "=":
      return word === one.slice(1);
    case "*":
      return word.includes(one.slice(1));
    case "~":
      return word.endsWith(one.slice(1));
    default:
      return word.startsWith(one);
  }
}

export function wordsOf(text: string): readonly string[] {
  return foldWords(text)
    .split(" ")
    .filter((word) => word !== "");
}
