/** A committee for the municipality's premises at half a year, with a frame apart that must bring income. */
import { LINES, YEAR_BEFORE } from "./fastighet-ledger";
import { frames, ledgers, organisation, settings, type Rows } from "./sheets";

const [MAIN, APART] = ["Fastighetsnämnden", "Parkering"];
const [VL, BB, ED, PU, BP, NS, PV] = [
  "Verksamhetslokaler",
  "Bostäder och boenden",
  "Energi och drift",
  "Planerat underhåll",
  "Bygg och projekt",
  "Nämnd och stab",
  "Parkeringsverksamhet",
];
const AREAS = [
  [VL, "VL", "71", MAIN],
  [BB, "BB", "72", MAIN],
  [ED, "ED", "73", MAIN],
  [PU, "PU", "74", MAIN],
  [BP, "BP", "75", MAIN],
  [NS, "NS", "76", MAIN],
  [PV, "PARK", "77", APART],
] as const;

export function premisesSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 6);
  return new Map<string, Rows>([
    settings(MAIN, 2025, "Halvårsbokslut", 202506),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Kvartalsrapport", "KR", 202503, "kvartalsrapporten"],
        ["Halvårsbokslut", "HB", 202506, "halvårsbokslutet"],
        ["Bokslut", "BS", 202512, "bokslutet"],
      ],
    ],
    frames(MAIN, APART),
    ...organisation(AREAS),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2024, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Årsbudget 2025", "2024-11-25", MAIN, VL, "Grundbudget", 27030],
        ["Årsbudget 2025", "2024-11-25", MAIN, BB, "Grundbudget", 11470],
        ["Årsbudget 2025", "2024-11-25", MAIN, ED, "Grundbudget", 99090],
        ["Årsbudget 2025", "2024-11-25", MAIN, PU, "Grundbudget", 48020],
        ["Årsbudget 2025", "2024-11-25", MAIN, BP, "Grundbudget", 11080],
        ["Årsbudget 2025", "2024-11-25", MAIN, NS, "Grundbudget", 14470],
        ["Årsbudget 2025", "2024-11-25", APART, PV, "Intäktskrav", -7240],
        ["KF mars 2025", "2025-03-24", MAIN, ED, "Driftkostnader nya lokaler", 1800],
        ["FN april 2025", "2025-04-15", MAIN, BB, "Fuktsanering", 1250],
        ["FN april 2025", "2025-04-15", MAIN, PU, "Fuktsanering", -1250],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Kvartalsrapport", MAIN, VL, "", -1500],
        ["Kvartalsrapport", MAIN, VL, "Inhyrda lokaler", -800],
        ["Kvartalsrapport", MAIN, BB, "", -900],
        ["Kvartalsrapport", MAIN, BB, "Sanering", -600],
        ["Kvartalsrapport", MAIN, ED, "", -3200],
        ["Kvartalsrapport", MAIN, ED, "Elkostnader", 1500],
        ["Kvartalsrapport", MAIN, ED, "Fjärrvärme", -4200],
        ["Kvartalsrapport", MAIN, PU, "", 0],
        ["Kvartalsrapport", MAIN, BP, "", -1000],
        ["Kvartalsrapport", MAIN, BP, "Förgävesprojekteringar", -300],
        ["Kvartalsrapport", MAIN, NS, "", 400],
        ["Kvartalsrapport", APART, PV, "", 500],
        ["Halvårsbokslut", MAIN, VL, "", -3900],
        ["Halvårsbokslut", MAIN, VL, "Inhyrda lokaler", -2900],
        ["Halvårsbokslut", MAIN, BB, "", -4250],
        ["Halvårsbokslut", MAIN, BB, "Sanering", -2700],
        ["Halvårsbokslut", MAIN, ED, "", 1150],
        ["Halvårsbokslut", MAIN, ED, "Elkostnader", 5600],
        ["Halvårsbokslut", MAIN, ED, "Fjärrvärme", -4900],
        ["Halvårsbokslut", MAIN, PU, "", 6300],
        ["Halvårsbokslut", MAIN, PU, "Uppskjutna underhållsprojekt", 6000],
        ["Halvårsbokslut", MAIN, BP, "", -2750],
        ["Halvårsbokslut", MAIN, BP, "Förgävesprojekteringar", -1450],
        ["Halvårsbokslut", MAIN, NS, "", 900],
        ["Halvårsbokslut", APART, PV, "", 1350],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Inhyrda lokaler", VL, "", "601", "", "Indexhöjda hyror och tomma lokaler."],
        ["Sanering", BB, "7220", "", "", "Fukt i två gruppbostäder."],
        ["Elkostnader", ED, "7320", "", "", "Lägre pris och mindre förbrukning."],
        ["Fjärrvärme", ED, "7330", "", "", "Kall vinter och höjd taxa."],
        ["Uppskjutna underhållsprojekt", PU, "", "461", "", "Överprövad upphandling."],
        ["Förgävesprojekteringar", BP, "7520", "", "", "Avbrutna projekt har kostnadsförts."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Branden på Ekbackaskolan", "Ökade kostnader", "Provisoriska lokaler", 2150],
        ["Branden på Ekbackaskolan", "Ökade kostnader", "Rivning och sanering", 1780],
        ["Branden på Ekbackaskolan", "Minskade kostnader", "Utebliven uppvärmning", 210],
        ["Branden på Ekbackaskolan", "Ökade intäkter", "Försäkringsersättning", 2600],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Förskolan Björkhagen", 64000, 21480, 61500],
        ["Ombyggnad av Centralskolan", 28500, 17960, 33200],
        ["Solceller", 7500, 1240, 7500],
        ["Tillgänglighetsanpassning", 3000, 860, 2100],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Energieffektivisering", "Boverket", 1150],
        ["Riktade statsbidrag", "Klimatinvesteringar", "Naturvårdsverket", 560],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 240],
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2024-11-25", "Nämndens buffert", 4000],
        ["2025-02-18", "Till åtgärder mot skadegörelse", -900],
        ["2025-05-20", "Till fuktsanering", -1400],
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
        ["Elförbrukning", "MWh", ED, "Elkostnader", 2024, "", 28900, "", 45120],
        ["Elförbrukning", "MWh", ED, "Elkostnader", 2025, 29000, 26400, 42600, 37000],
        ["Fjärrvärmeförbrukning", "MWh", ED, "Fjärrvärme", 2024, "", 41200, "", 34980],
        ["Fjärrvärmeförbrukning", "MWh", ED, "Fjärrvärme", 2025, 40000, 41500, 35400, 40300],
        ["Tomma lokaler", "kvadratmeter", VL, "", 2024, "", 5400, "", ""],
        ["Tomma lokaler", "kvadratmeter", VL, "", 2025, 4000, 6850, "", ""],
        ["Skadegörelseärenden", "ärenden", VL, "", 2024, "", 212, "", ""],
        ["Skadegörelseärenden", "ärenden", VL, "", 2025, 200, 263, "", ""],
        ["Felanmälningar", "anmälningar", ED, "", 2024, "", 9870, "", ""],
        ["Felanmälningar", "anmälningar", ED, "", 2025, 9500, 10240, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Uppsagda inhyrningar", VL, 2000, 600, "Lokalstrateg", "2025-01-15"],
        ["Sänkt inomhustemperatur", ED, 1500, 1500, "Driftchef", "2025-01-01"],
        ["Färre konsulter i projekt", BP, 900, 250, "Projektchef", "2025-03-01"],
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
        ["Nöjda hyresgäster", "procent", "Högre", 71, "", "", 75, "", ""],
        ["Akuta fel åtgärdade inom ett dygn", "procent", "Högre", 92, "", "", 90, "", ""],
        ["Energianvändning per kvadratmeter", "kWh", "Lägre", 148, "", "", 145, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 4.6, 5.1, 4.3, 5, 5.5, 4.6],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Underhåll per kvadratmeter, kr", "Vår kommun", 2024, 148],
        ["Underhåll per kvadratmeter, kr", "Sandvik", 2024, 171],
        ["Underhåll per kvadratmeter, kr", "Lövånger", 2024, 139],
      ],
    ],
  ]);
}
