/** A committee for culture and leisure at its year end, with one frame and a loss at the pools and sports grounds. */
import { LINES, YEAR_BEFORE } from "./kultur-ledger";
import { ledgers, organisation, type Rows } from "./sheets";

const MAIN = "Kultur- och fritidsnämnden";
const [BI, KU, KM, UF, ID, SI, FO, FL] = [
  "Bibliotek",
  "Kulturskolan",
  "Konst och museum",
  "Ung fritid",
  "Idrottsanläggningar",
  "Simhallar",
  "Föreningsstöd",
  "Förvaltningsledning",
];
const AREAS = [
  [BI, "BIB", "61"],
  [KU, "KSK", "62"],
  [KM, "KOM", "63"],
  [UF, "UNG", "64"],
  [ID, "IDR", "65"],
  [SI, "SIM", "66"],
  [FO, "FÖR", "67"],
  [FL, "LED", "68"],
] as const;

const [BUDGET, APRIL, MAY, SEPTEMBER] = [
  ["Budget 2025", "2024-11-25"],
  ["KF april 2025", "2025-04-28"],
  ["KFN maj 2025", "2025-05-20"],
  ["KF september 2025", "2025-09-29"],
] as const;
const VOLUMES = ["Budget volym", "Utfall volym", "Budget kostnad", "Utfall kostnad"];
const INDICATORS = ["Utfall", "Utfall kvinnor", "Utfall män", "Önskat", "Önskat kvinnor", "Önskat män"];

export function cultureAndLeisureSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 12);
  return new Map<string, Rows>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", MAIN],
        ["År", 2025],
        ["Tillfälle", "Årsredovisning"],
        ["Till och med", 202512],
        ["Beloppsenhet", "tkr"],
        ["Kostnader", "positiva"],
        ["Rapportenhet", "tkr"],
      ],
    ],
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Delårsrapport april", "DA", 202504, "aprilprognosen"],
        ["Delårsrapport augusti", "DR", 202508, "augustiprognosen"],
        ["Årsredovisning", "ÅR", 202512, "årsredovisningen"],
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        [MAIN, "Ja"],
      ],
    ],
    ...organisation(AREAS, MAIN),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2024, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        [...BUDGET, MAIN, BI, "Grundbudget", 47526],
        [...BUDGET, MAIN, KU, "Grundbudget", 21803],
        [...BUDGET, MAIN, KM, "Grundbudget", 19754],
        [...BUDGET, MAIN, UF, "Grundbudget", 31897],
        [...BUDGET, MAIN, ID, "Grundbudget", 66322],
        [...BUDGET, MAIN, SI, "Grundbudget", 30886],
        [...BUDGET, MAIN, FO, "Grundbudget", 24360],
        [...BUDGET, MAIN, FL, "Grundbudget", 23520],
        [...APRIL, MAIN, ID, "Hyra för ny konstgräsplan", 1200],
        [...MAY, MAIN, UF, "Lovaktiviteter", 400],
        [...MAY, MAIN, FL, "Lovaktiviteter", -400],
        [...SEPTEMBER, MAIN, BI, "Lönekompensation", 310],
        [...SEPTEMBER, MAIN, KU, "Lönekompensation", 205],
        [...SEPTEMBER, MAIN, KM, "Lönekompensation", 110],
        [...SEPTEMBER, MAIN, UF, "Lönekompensation", 225],
        [...SEPTEMBER, MAIN, ID, "Lönekompensation", 170],
        [...SEPTEMBER, MAIN, SI, "Lönekompensation", 180],
        [...SEPTEMBER, MAIN, FL, "Lönekompensation", 140],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Delårsrapport april", MAIN, BI, "", 0],
        ["Delårsrapport april", MAIN, KU, "", -200],
        ["Delårsrapport april", MAIN, KM, "", 0],
        ["Delårsrapport april", MAIN, UF, "", 600],
        ["Delårsrapport april", MAIN, ID, "", -1800],
        ["Delårsrapport april", MAIN, SI, "", -1500],
        ["Delårsrapport april", MAIN, SI, "Entréintäkter", -1100],
        ["Delårsrapport april", MAIN, FO, "", 500],
        ["Delårsrapport april", MAIN, FL, "", 900],
        ["Delårsrapport augusti", MAIN, BI, "", 200],
        ["Delårsrapport augusti", MAIN, KU, "", -400],
        ["Delårsrapport augusti", MAIN, KU, "Elevavgifter", -350],
        ["Delårsrapport augusti", MAIN, KM, "", -300],
        ["Delårsrapport augusti", MAIN, UF, "", 1200],
        ["Delårsrapport augusti", MAIN, UF, "Vakanser", 1100],
        ["Delårsrapport augusti", MAIN, ID, "", -2900],
        ["Delårsrapport augusti", MAIN, ID, "El till anläggningarna", -700],
        ["Delårsrapport augusti", MAIN, ID, "Drift och underhåll", -1000],
        ["Delårsrapport augusti", MAIN, SI, "", -3100],
        ["Delårsrapport augusti", MAIN, SI, "Entréintäkter", -1900],
        ["Delårsrapport augusti", MAIN, SI, "Vikarier", -600],
        ["Delårsrapport augusti", MAIN, FO, "", 1300],
        ["Delårsrapport augusti", MAIN, FO, "Investeringsbidrag", 900],
        ["Delårsrapport augusti", MAIN, FL, "", 1700],
        ["Delårsrapport augusti", MAIN, FL, "Nämndens reserv", 500],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Medier", BI, "6120", "", "", "Dyrare e-böcker."],
        ["Elevavgifter", KU, "6210", "311", "", "Färre elever."],
        ["Arrangemang", KM, "6330", "46", "", "Jubileumsåret."],
        ["Vakanser", UF, "6410", "5011", "", "Svårt att rekrytera fritidsledare."],
        ["El till anläggningarna", ID, "6530", "", "", "Högre elpris och ett varmt år för ishallen."],
        ["Uthyrning", ID, "6520", "311", "", "Ishallen var stängd i sex veckor."],
        ["Drift och underhåll", ID, "6540", "", "", "Reparation av kylanläggningen."],
        ["Entréintäkter", SI, "6610", "311", "", "Stora bassängen stängd under våren."],
        ["Vikarier", SI, "6610", "5012", "", "Hög sjukfrånvaro."],
        ["Aktivitetsbidrag", FO, "6710", "45", "", "Färre sammankomster."],
        ["Investeringsbidrag", FO, "6730", "", "", "Föreningarna har skjutit på projekt."],
        ["Nämndens reserv", FL, "6830", "", "", "Reserven har inte använts."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Haveriet i ishallen", "Ökade kostnader", "Reparation av kylanläggning", 560],
        ["Haveriet i ishallen", "Minskade intäkter", "Utebliven uthyrning", 410],
        ["Haveriet i ishallen", "Ökade intäkter", "Försäkringsersättning", 300],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall"],
        ["Konstgräsplan Åvallen", 9500, 9870],
        ["Ismaskin", 2200, 2145],
        ["Meröppet på biblioteken", 1800, 960],
        ["Lekbassäng", 6400, 2310],
        ["Inventarier", 2500, 2275],
        ["Konst i offentlig miljö", 1200, 640],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Stärkta bibliotek", "Kulturrådet", 1310],
        ["Riktade statsbidrag", "Kulturskolebidrag", "Kulturrådet", 1400],
        ["Riktade statsbidrag", "Lovaktiviteter", "Socialstyrelsen", 1545],
        ["Övriga bidrag", "Kulturstöd", "Regionen", 850],
        ["Övriga bidrag", "Omställningsstöd", "Omställningsfonden", 240],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Biblioteksbesök", "besök", BI, "", 2024, "", 412000, "", ""],
        ["Biblioteksbesök", "besök", BI, "", 2025, 425000, 431600, "", ""],
        ["Utlån", "lån", BI, "", 2024, "", 318500, "", ""],
        ["Utlån", "lån", BI, "", 2025, 320000, 309200, "", ""],
        ["Elever i kulturskolan", "elever", KU, "", 2024, "", 1140, "", ""],
        ["Elever i kulturskolan", "elever", KU, "", 2025, 1180, 1095, "", ""],
        ["Museibesök", "besök", KM, "", 2024, "", 38700, "", ""],
        ["Museibesök", "besök", KM, "", 2025, 40000, 52300, "", ""],
        ["Besök på fritidsgårdarna", "besök", UF, "", 2024, "", 68400, "", ""],
        ["Besök på fritidsgårdarna", "besök", UF, "", 2025, 70000, 74900, "", ""],
        ["Badbesök", "besök", SI, "", 2024, "", 286000, "", ""],
        ["Badbesök", "besök", SI, "", 2025, 290000, 252400, "", ""],
        ["Sammankomster med bidrag", "sammankomster", FO, "Aktivitetsbidrag", 2024, "", 55900, "", 8720],
        ["Sammankomster med bidrag", "sammankomster", FO, "Aktivitetsbidrag", 2025, 57500, 54300, 9200, 8610],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Kortare öppettider i Norrhallen", SI, 900, 640, "Badchef", "2025-06-01"],
        ["Närvarostyrd belysning", ID, 600, 250, "Anläggningschef", "2025-03-01"],
        ["Vakanshållen kommunikatör", FL, 500, 500, "Förvaltningschef", "2025-02-01"],
        ["Samordnad bokning", ID, 300, 120, "Anläggningschef", "2025-09-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Nöjda biblioteksbesökare", "procent", "Högre", 92, 93, 91, 90, 90, 90],
        ["Barn som kan simma i årskurs 6", "procent", "Högre", 94, 95, 93, 97, 97, 97],
        ["Flickors andel av besöken på fritidsgårdarna", "procent", "Högre", 41, "", "", 45, "", ""],
        ["Aktiva låntagare", "procent", "Högre", 27.5, 33, 22, 27, 32, 22],
        ["Sjukfrånvaro", "procent", "Lägre", 6.4, 7.2, 5.1, 5.5, 6, 4.5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för bibliotek per invånare, kr", "Vår kommun", 2024, 585],
        ["Kostnad för bibliotek per invånare, kr", "Sjöhamn", 2024, 612],
        ["Kostnad för bibliotek per invånare, kr", "Berga", 2024, 548],
        ["Kostnad för kulturskola per invånare 7–15 år, kr", "Vår kommun", 2024, 4120],
        ["Kostnad för kulturskola per invånare 7–15 år, kr", "Sjöhamn", 2024, 3790],
      ],
    ],
  ]);
}
