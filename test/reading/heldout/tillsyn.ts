/** A small municipality's committee for supervision and guardians at the year's end, with a frame apart. */
import { frames, ledgers, organisation, settings, type Rows } from "./sheets";
import { LINES, YEAR_BEFORE } from "./tillsyn-ledger";

const [MAIN, APART] = ["Tillsynsnämnden", "Bostadsanpassningsbidrag"];
const [MT, LK, ST, NV, OF, NK, BA] = [
  "Miljötillsyn",
  "Livsmedelskontroll",
  "Serveringstillstånd",
  "Naturvård",
  "Överförmyndare",
  "Nämnd och kansli",
  "Bostadsanpassning",
];
const AREAS = [
  [MT, "MT", "81", MAIN],
  [LK, "LK", "82", MAIN],
  [ST, "ST", "83", MAIN],
  [NV, "NV", "84", MAIN],
  [OF, "ÖF", "85", MAIN],
  [NK, "NK", "86", MAIN],
  [BA, "BA", "87", APART],
] as const;

export function supervisionSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 12);
  return new Map<string, Rows>([
    settings(MAIN, 2025, "Verksamhetsberättelse", 202512),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Uppföljning 1", "U1", 202503, "uppföljning 1"],
        ["Uppföljning 2", "U2", 202508, "uppföljning 2"],
        ["Verksamhetsberättelse", "VB", 202512, "verksamhetsberättelsen"],
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
        ["Mål och budget 2025", "2024-11-18", MAIN, MT, "Grundbudget", 4050],
        ["Mål och budget 2025", "2024-11-18", MAIN, LK, "Grundbudget", 1580],
        ["Mål och budget 2025", "2024-11-18", MAIN, ST, "Grundbudget", 420],
        ["Mål och budget 2025", "2024-11-18", MAIN, NV, "Grundbudget", 2845],
        ["Mål och budget 2025", "2024-11-18", MAIN, OF, "Grundbudget", 7100],
        ["Mål och budget 2025", "2024-11-18", MAIN, NK, "Grundbudget", 4050],
        ["Mål och budget 2025", "2024-11-18", APART, BA, "Grundbudget", 3090],
        ["KF maj 2025", "2025-05-19", MAIN, MT, "Strandskydd", 120],
        ["KF maj 2025", "2025-05-19", MAIN, NV, "Kalkning av sjöar", 350],
        ["TN september 2025", "2025-09-16", MAIN, OF, "Digitala årsräkningar", 200],
        ["TN september 2025", "2025-09-16", MAIN, NK, "Digitala årsräkningar", -200],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Uppföljning 1", MAIN, MT, "", -200],
        ["Uppföljning 1", MAIN, MT, "Tillsynsavgifter", -250],
        ["Uppföljning 1", MAIN, LK, "", 100],
        ["Uppföljning 1", MAIN, ST, "", 0],
        ["Uppföljning 1", MAIN, NV, "", 0],
        ["Uppföljning 1", MAIN, OF, "", -600],
        ["Uppföljning 1", MAIN, OF, "Arvoden till gode män", -700],
        ["Uppföljning 1", MAIN, NK, "", 200],
        ["Uppföljning 1", APART, BA, "", -150],
        ["Uppföljning 2", MAIN, MT, "", -520],
        ["Uppföljning 2", MAIN, MT, "Tillsynsavgifter", -480],
        ["Uppföljning 2", MAIN, MT, "Inhyrda inspektörer", -350],
        ["Uppföljning 2", MAIN, LK, "", 380],
        ["Uppföljning 2", MAIN, LK, "Kontrollavgifter", 200],
        ["Uppföljning 2", MAIN, ST, "", -60],
        ["Uppföljning 2", MAIN, NV, "", -110],
        ["Uppföljning 2", MAIN, NV, "Våtmarksprojekt", -250],
        ["Uppföljning 2", MAIN, OF, "", -980],
        ["Uppföljning 2", MAIN, OF, "Arvoden till gode män", -1200],
        ["Uppföljning 2", MAIN, NK, "", 310],
        ["Uppföljning 2", MAIN, NK, "Verksamhetssystem", 180],
        ["Uppföljning 2", APART, BA, "", -420],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Tillsynsavgifter", MT, "", "311", "", "Färre besök än planerat."],
        ["Inhyrda inspektörer", MT, "8130", "", "", "Vakanser har täckts med konsulter."],
        ["Kontrollavgifter", LK, "", "311", "", "Avgifter tas ut i efterhand."],
        ["Kalkning", NV, "8420", "", "", "Färre sjöar behövde kalkas."],
        ["Våtmarksprojekt", NV, "8430", "", "", "Fler våtmarker har anlagts."],
        ["Arvoden till gode män", OF, "8520", "", "", "Fler och dyrare uppdrag."],
        ["Verksamhetssystem", NK, "8620", "", "", "Införandet har senarelagts."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Oljeutsläppet i Norrån", "Ökade kostnader", "Provtagning och analyser", 260],
        ["Oljeutsläppet i Norrån", "Ökade kostnader", "Jourtid", 95],
        ["Oljeutsläppet i Norrån", "Minskade intäkter", "Uteblivna tillsynsbesök", 110],
        ["Oljeutsläppet i Norrån", "Ökade intäkter", "Ersättning från försäkringen", 180],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Mätutrustning", 350, 287, ""],
        ["Ärendehanteringssystem", 900, 1035, ""],
        ["Tjänstebilar", 420, 398, ""],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Kalkning", "Länsstyrelsen", 1310],
        ["Riktade statsbidrag", "Lokala naturvårdssatsningen", "Länsstyrelsen", 930],
        ["Riktade statsbidrag", "Livsmedelsfusk", "Livsmedelsverket", 140],
        ["Övriga bidrag", "Ensamkommande barn", "Migrationsverket", 820],
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2024-12-09", "Nämndens buffert", 500],
        ["2025-05-13", "Till akut sanering", -150],
        ["2025-09-16", "Till rekrytering", -120],
        ["2025-11-18", "Åter från rekrytering", 40],
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
        ["Tillsynsbesök", "besök", MT, "", 2024, "", 412, "", ""],
        ["Tillsynsbesök", "besök", MT, "", 2025, 460, 371, "", ""],
        ["Livsmedelskontroller", "kontroller", LK, "", 2024, "", 338, "", ""],
        ["Livsmedelskontroller", "kontroller", LK, "", 2025, 350, 366, "", ""],
        ["Ställföreträdarskap", "uppdrag", OF, "Arvoden till gode män", 2024, "", 318, "", 5410],
        ["Ställföreträdarskap", "uppdrag", OF, "Arvoden till gode män", 2025, 325, 364, 5120, 6676],
        ["Kalkade sjöar", "sjöar", NV, "Kalkning", 2024, "", 58, "", 2310],
        ["Kalkade sjöar", "sjöar", NV, "Kalkning", 2025, 60, 57, 2650, 2485],
        ["Anpassade bostäder", "bostäder", BA, "", 2024, "", 74, "", ""],
        ["Anpassade bostäder", "bostäder", BA, "", 2025, 75, 92, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["E-tjänst för årsräkningar", OF, 400, 120, "Överförmyndarhandläggare", "2025-02-01"],
        ["Avslutade konsultavtal", MT, 350, 385, "Miljöchef", "2025-06-01"],
        ["Vakanshållen assistenttjänst", NK, 250, 250, "Kanslichef", "2025-01-01"],
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
        ["Handläggningstid", "dagar", "Lägre", 34, "", "", 30, "", ""],
        ["Nöjda företagare", "procent", "Högre", 78, "", "", 75, "", ""],
        ["Årsräkningar granskade i tid", "procent", "Högre", 88, "", "", 95, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 6.4, 7.2, 4.8, 6, 6.5, 4.5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för miljötillsyn per invånare, kr", "Vår kommun", 2024, 214],
        ["Kostnad för miljötillsyn per invånare, kr", "Norrhed", 2024, 188],
        ["Kostnad för miljötillsyn per invånare, kr", "Västermo", 2024, 241],
      ],
    ],
  ]);
}
