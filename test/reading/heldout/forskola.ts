/** A committee for preschools at its monthly report for October. */
import { LINES, YEAR_BEFORE } from "./forskola-ledger";
import { frames, ledgers, organisation, settings, type Rows } from "./sheets";

const MAIN = "Förskolenämnden";
const [KO, FR, PE, OP, SS, LL] = [
  "Kommunal förskola",
  "Fristående förskola",
  "Pedagogisk omsorg",
  "Öppen förskola",
  "Särskilt stöd",
  "Ledning och lokaler",
];
const AREAS = [
  [KO, "KOM", "91"],
  [FR, "FRI", "92"],
  [PE, "PED", "93"],
  [OP, "ÖPP", "94"],
  [SS, "STÖD", "95"],
  [LL, "LED", "96"],
] as const;

export function preschoolSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2026, 10);
  return new Map<string, Rows>([
    settings(MAIN, 2026, "Månadsrapport oktober", 202610),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Tertial 1", "T1", 202604, "tertial 1"],
        ["Tertial 2", "T2", 202608, "tertial 2"],
        ["Månadsrapport oktober", "MR10", 202610, "oktoberrapporten"],
        ["Årsrapport", "ÅR", 202612, "årsrapporten"],
      ],
    ],
    frames(MAIN),
    ...organisation(AREAS, MAIN),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2025, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Budget 2026", "2025-11-24", MAIN, KO, "Grundbudget", 231400],
        ["Budget 2026", "2025-11-24", MAIN, FR, "Grundbudget", 66000],
        ["Budget 2026", "2025-11-24", MAIN, PE, "Grundbudget", 13400],
        ["Budget 2026", "2025-11-24", MAIN, OP, "Grundbudget", 6600],
        ["Budget 2026", "2025-11-24", MAIN, SS, "Grundbudget", 25200],
        ["Budget 2026", "2025-11-24", MAIN, LL, "Grundbudget", 82200],
        ["FN mars 2026", "2026-03-18", MAIN, SS, "Förstärkta barngrupper", 1200],
        ["FN mars 2026", "2026-03-18", MAIN, LL, "Förstärkta barngrupper", -1200],
        ["KF juni 2026", "2026-06-15", MAIN, KO, "Löneavtal", 3600],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Tertial 1", KO, "", -2000],
        ["Tertial 1", KO, "Vikarier", -1500],
        ["Tertial 1", FR, "", 1000],
        ["Tertial 1", PE, "", 400],
        ["Tertial 1", OP, "", 0],
        ["Tertial 1", SS, "", -1500],
        ["Tertial 1", LL, "", 500],
        ["Tertial 2", KO, "", -3900],
        ["Tertial 2", KO, "Vikarier", -2300],
        ["Tertial 2", FR, "", 1900],
        ["Tertial 2", FR, "Barnpeng till fristående", 1500],
        ["Tertial 2", PE, "", 750],
        ["Tertial 2", OP, "", 250],
        ["Tertial 2", SS, "", -2850],
        ["Tertial 2", SS, "Köpta stödinsatser", -700],
        ["Tertial 2", LL, "", 1250],
        ["Tertial 2", LL, "Lokalhyror", 600],
        ["Månadsrapport oktober", KO, "", -5200],
        ["Månadsrapport oktober", KO, "Vikarier", -3100],
        ["Månadsrapport oktober", KO, "Måltider", 450],
        ["Månadsrapport oktober", FR, "", 2350],
        ["Månadsrapport oktober", FR, "Barnpeng till fristående", 2600],
        ["Månadsrapport oktober", PE, "", 950],
        ["Månadsrapport oktober", OP, "", 420],
        ["Månadsrapport oktober", SS, "", -3640],
        ["Månadsrapport oktober", SS, "Köpta stödinsatser", -1250],
        ["Månadsrapport oktober", LL, "", 1740],
        ["Månadsrapport oktober", LL, "Lokalhyror", 1100],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Vikarier", KO, "9130", "", "", "Hög sjukfrånvaro under våren och hösten."],
        ["Måltider", KO, "9120", "", "", "Färre barn äter lunch."],
        ["Barnpeng till fristående", FR, "9210", "46", "", "Färre barn än budgeterat."],
        ["Köpta stödinsatser", SS, "9520", "", "", "Egna specialpedagoger saknas."],
        ["Lokalhyror", LL, "9620", "", "", "Två avdelningar har stängts."],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Förskolan Linden", 42000, 31860, 44500],
        ["Inventarier", 3200, 1475, 2900],
        ["Utegårdar", 4800, 3940, 4800],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Mindre barngrupper", "Skolverket", 4350],
        ["Riktade statsbidrag", "Kvalitetssäkring", "Skolverket", 3130],
        ["Övriga bidrag", "Språkutveckling", "Socialstyrelsen", 760],
      ],
    ],
    [
      "Volymer",
      [
        [
          "Mått",
          "Enhet",
          "Verksamhetsområde",
          "Orsak",
          "År",
          "Budget volym",
          "Utfall volym",
          "Budget kostnad",
          "Utfall kostnad",
        ],
        ["Barn i kommunal förskola", "barn", KO, "", 2025, "", 1882, "", ""],
        ["Barn i kommunal förskola", "barn", KO, "", 2026, 1850, 1808, "", ""],
        ["Vikarietimmar", "timmar", KO, "Vikarier", 2025, "", 23800, "", 7140],
        ["Vikarietimmar", "timmar", KO, "Vikarier", 2026, 20000, 29500, 6000, 9100],
        ["Barn i fristående förskola", "barn", FR, "Barnpeng till fristående", 2025, "", 486, "", 59880],
        ["Barn i fristående förskola", "barn", FR, "Barnpeng till fristående", 2026, 480, 452, 64800, 62200],
        ["Barn i pedagogisk omsorg", "barn", PE, "", 2025, "", 104, "", ""],
        ["Barn i pedagogisk omsorg", "barn", PE, "", 2026, 100, 91, "", ""],
        ["Besök i öppen förskola", "besök", OP, "", 2025, "", 14300, "", ""],
        ["Besök i öppen förskola", "besök", OP, "", 2026, 15000, 15650, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Gemensam vikariepool", KO, 1800, 640, "Områdeschef", "2026-02-01"],
        ["Sammanslagna avdelningar", KO, 2400, 1850, "Områdeschef", "2026-01-01"],
        ["Egna specialpedagoger", SS, 1000, 150, "Stödchef", "2026-08-15"],
      ],
    ],
    [
      "Indikatorer",
      [
        [
          "Indikator",
          "Enhet",
          "Riktning",
          "Utfall",
          "Utfall kvinnor",
          "Utfall män",
          "Önskat",
          "Önskat kvinnor",
          "Önskat män",
        ],
        ["Behöriga förskollärare", "procent", "Högre", 41.5, "", "", 45, "", ""],
        ["Barn per årsarbetare", "barn", "Lägre", 5.3, "", "", 5.2, "", ""],
        ["Nöjda vårdnadshavare", "procent", "Högre", 87, "", "", 85, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 9.2, 9.6, 5.9, 8, 8.2, 6],
      ],
    ],
  ]);
}
