/** Texts about an invented committee for planning: very small amounts, fees, indexes; and more about the sample. */
import { lines, type Case } from "./case";

const planning: readonly Case[] = [
  {
    text: lines(
      "4. Ekonomisk analys",
      "",
      "Miljö- och byggnadsnämnden redovisar för 2025 ett resultat i det närmaste i nivå med budget; underskottet stannar på 67 tkr av en nettoram på 51,7 Mkr.",
      "Bygglov och tillsyn är orsaken till att nämnden inte når balans. Avdelningens underskott blev 2,4 Mkr, 0,6 Mkr sämre än vid den andra budgetuppföljningen.",
      "De uteblivna bygglovsavgifterna, som understeg budget med 2,9 Mkr, hänger samman med att antalet bygglovsärenden minskade från 512 till 431, alltså med 16 procent.",
      "Plan och exploatering har haft svårt att rekrytera. Vakanta planarkitekter gav ett överskott på 1,6 Mkr medan avdelningen totalt hamnade på plus 1,3 Mkr."
    ),
    claims: [
      ["67 tkr", "agrees"],
      ["51,7", "agrees"],
      ["2,4 Mkr", "agrees"],
      ["0,6 Mkr", "agrees"],
      ["2,9 Mkr", "agrees"],
      ["512", "agrees"],
      ["431", "agrees"],
      ["16 procent", "agrees"],
      ["1,6 Mkr", "agrees"],
      ["1,3 Mkr", "agrees"],
    ],
  },
  {
    text: lines("Avvikelse per avdelning (Mkr):", "• BLT −2,4", "• MHS +0,9 Mkr", "• PEX +2,3 Mkr", "• KM +0,1 Mkr"),
    claims: [
      ["+0,9", "agrees"],
      ["+2,3", "disagrees", "1,27"],
      ["+0,1", "agrees"],
    ],
  },
  {
    text: "MHS överskott på 915 tkr kan jämföras med de 600 tkr som den andra budgetuppföljningen pekade på.",
    claims: [
      ["915 tkr", "agrees"],
      ["600 tkr", "agrees"],
    ],
  },
  {
    text: "MHS överskott på 519 tkr kan jämföras med de 600 tkr som den andra budgetuppföljningen pekade på.",
    claims: [
      ["519 tkr", "disagrees"],
      ["600 tkr", "agrees"],
    ],
  },
  {
    text: "I september sköt kommunstyrelsen till 600 tkr för tillsyn av enskilda avlopp.",
    claims: [["600 tkr", "agrees"]],
  },
  {
    text: "Livsmedelskontrollerna blev 402 till antalet (mål 400), mot 389 året före.",
    claims: [
      ["402", "agrees"],
      ["400", "agrees"],
      ["389", "agrees"],
    ],
  },
  { text: "Livsmedelskontrollerna blev 420 till antalet.", claims: [["420", "disagrees"]] },
  {
    text: "Löner och PO-pålägg blev tillsammans 2,9 Mkr lägre än budgeterat.",
    claims: [["2,9", "agrees", "the sum of two lines"]],
  },
  { text: "Intäkterna understeg budget med sammanlagt 2,3 Mkr.", claims: [["2,3", "agrees"]] },
  {
    text: "Nämndens personalkostnader uppgick till 56,2 Mkr, vilket var 5 procent mindre än budgeterat.",
    claims: [
      ["56,2", "agrees"],
      ["5 procent", "agrees"],
    ],
  },
  { text: "Nämndens personalkostnader uppgick till 52,6 Mkr.", claims: [["52,6", "disagrees"]] },
  {
    text: "Plan och exploatering har nämndens största budget, 19,9 Mkr eller 38 procent av ramen.",
    claims: [
      ["19,9", "agrees"],
      ["38 procent", "agrees"],
    ],
  },
  { text: "Kart och mät är minst av avdelningarna och går jämnt ut (+108 tkr).", claims: [["+108", "agrees"]] },
  {
    text: "Fordonsinköpen överskred sin budget med 140 tkr, eftersom elbilarna blev dyrare.",
    claims: [["140 tkr", "agrees"]],
  },
  { text: "Mätinstrumenten kostade strax under en miljon kronor.", claims: [["en miljon", "agrees"]] },
  {
    text: "Länsstyrelsen bidrog med 1,9 Mkr, varav 1,15 Mkr till den lokala naturvårdssatsningen.",
    claims: [
      ["1,9", "agrees"],
      ["1,15", "agrees"],
    ],
  },
  {
    text: "Nöjd kund-index landade på 74 procent, två procentenheter under målet.",
    claims: [["74 procent", "agrees"]],
  },
  { text: "Nöjd kund-index landade på 76 procent.", claims: [["76 procent", "disagrees"]] },
  {
    text: "Bygglovsavgifterna sänktes med 12 procent den 1 juli efter beslut i fullmäktige.",
    claims: [["12 procent", "uncheckable"]],
  },
  {
    text: "Kostnaden för en normalvilla är 38 500 kronor i bygglovsavgift, mot rikssnittets 34 200 kronor.",
    claims: [
      ["38 500", "uncheckable"],
      ["34 200", "uncheckable"],
    ],
  },
  {
    text: "Saneringen av Gamla gasverket har dragit 7,4 Mkr, varav staten betalat 6,1 Mkr.",
    claims: [
      ["7,4", "uncheckable"],
      ["6,1", "uncheckable"],
    ],
  },
  {
    text: "Inom Miljö och hälsoskydd gav de nya tillsynsavgifterna 0,5 Mkr i ökade intäkter.",
    claims: [["0,5", "uncheckable"]],
  },
  {
    text: "Om byggandet inte tar fart 2026 riskerar Bygglov och tillsyn ett underskott på 4 Mkr.",
    claims: [["4 Mkr", "uncheckable"]],
  },
  {
    text: "Överklagade detaljplaner har fördröjt 850 bostäder, och 14 procent av planbeskeden blev negativa.",
    claims: [
      ["850", "uncheckable"],
      ["14 procent", "uncheckable"],
    ],
  },
  {
    text: lines(
      "Bygglov och tillsyn",
      "",
      "Under våren var underskottet 1,1 Mkr. Sedan förvärrades läget, och vid årets slut saknades 2,4 Mkr."
    ),
    claims: [
      ["1,1", "uncheckable"],
      ["2,4", "agrees"],
    ],
  },
  {
    text: "Den byggnadsantikvariska rådgivningen kostade 310 tkr, hälften av budgeterade 620 tkr.",
    claims: [
      ["310 tkr", "uncheckable"],
      ["620 tkr", "uncheckable"],
    ],
  },
];

const sample: readonly Case[] = [
  {
    text: "Nettokostnaderna ökade så att nämnden slutade 4 004 tkr över sitt kommunbidrag.",
    claims: [["4 004", "agrees"]],
  },
  {
    text: "Överskottet i Stab och förvaltningsövergripande kostnader minskade med drygt 9 mnkr under hösten, från 83 mnkr till 74 mnkr.",
    claims: [
      ["9 mnkr", "agrees"],
      ["83 mnkr", "agrees"],
      ["74 mnkr", "agrees"],
    ],
  },
  {
    text: "IFO:s andel av kommunbidraget är 43 procent men området svarar för hela 91 mnkr av underskotten.",
    claims: [
      ["43 procent", "agrees"],
      ["91 mnkr", "agrees"],
    ],
  },
  { text: "AMA EBB:s överskott, 46 mnkr, beror på att färre hushåll behövt stöd.", claims: [["46 mnkr", "disagrees"]] },
  {
    text: "Den 12 juni 2024 beviljades nämnden 6,5 mnkr (STK-2024-494) för att möta unga i riskzon.",
    claims: [["6,5", "agrees"]],
  },
  {
    text: "Hyrorna blev 56,5 mnkr billigare än budgeterat och avskrivningarna 15,5 mnkr dyrare.",
    claims: [
      ["56,5", "agrees"],
      ["15,5", "agrees"],
    ],
  },
  { text: "Av målgruppen är 61 procent kvinnor och medelåldern är 43 år.", claims: [["61 procent", "uncheckable"]] },
  { text: "Varje placering på HVB kostar i genomsnitt 1,9 miljoner kronor per år.", claims: [["1,9", "uncheckable"]] },
];

export const planningCases = { planning, sample } as const;
