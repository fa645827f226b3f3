/** A committee for the elderly at year end: its own homes and home care beside bought places and private providers. */
import { LINES, YEAR_BEFORE } from "./aldre-ledger";
import { ledgers, organisation, type Rows } from "./sheets";

const COMMITTEE = "Äldrenämnden";
const [SB, HT, HR, KD, MY, FM, LS] = [
  "Särskilt boende",
  "Hemtjänst",
  "Hemsjukvård och rehabilitering",
  "Korttidsvård och dagverksamhet",
  "Myndighetsutövning",
  "Förebyggande och mötesplatser",
  "Ledning och stab",
];
const AREAS = [
  [SB, "SÄBO", "21"],
  [HT, "HTJ", "22"],
  [HR, "HSR", "23"],
  [KD, "KORT", "24"],
  [MY, "MYN", "25"],
  [FM, "FÖRE", "26"],
  [LS, "STAB", "27"],
] as const;

const VOLUMES = ["Budget volym", "Utfall volym", "Budget kostnad", "Utfall kostnad"];
const INDICATORS = ["Utfall", "Utfall kvinnor", "Utfall män", "Önskat", "Önskat kvinnor", "Önskat män"];

export function elderlyCareSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2024, 12);
  return new Map<string, Rows>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", COMMITTEE],
        ["År", 2024],
        ["Tillfälle", "Årsbokslut"],
        ["Till och med", 202412],
        ["Beloppsenhet", "tkr"],
        ["Kostnader", "positiva"],
        ["Rapportenhet", "tkr"],
      ],
    ],
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Tertialrapport", "T1", 202404, "tertialrapporten"],
        ["Delårsrapport", "DR", 202408, "delårsrapporten"],
        ["Årsbokslut", "ÅB", 202412, "årsbokslutet"],
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        [COMMITTEE, "Ja"],
      ],
    ],
    ...organisation(AREAS, COMMITTEE),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2023, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Budget 2024", "2023-11-27", COMMITTEE, SB, "Grundbudget", 255180],
        ["Budget 2024", "2023-11-27", COMMITTEE, HT, "Grundbudget", 231270],
        ["Budget 2024", "2023-11-27", COMMITTEE, HR, "Grundbudget", 83060],
        ["Budget 2024", "2023-11-27", COMMITTEE, KD, "Grundbudget", 42800],
        ["Budget 2024", "2023-11-27", COMMITTEE, MY, "Grundbudget", 22700],
        ["Budget 2024", "2023-11-27", COMMITTEE, FM, "Grundbudget", 16840],
        ["Budget 2024", "2023-11-27", COMMITTEE, LS, "Grundbudget", 56950],
        ["KF april 2024", "2024-04-22", COMMITTEE, SB, "Ökade volymer", 1200],
        ["KF april 2024", "2024-04-22", COMMITTEE, HT, "Ökade volymer", 3000],
        ["ÄN maj 2024", "2024-05-16", COMMITTEE, LS, "Nära vård", -2600],
        ["ÄN maj 2024", "2024-05-16", COMMITTEE, HR, "Nära vård", 1600],
        ["ÄN maj 2024", "2024-05-16", COMMITTEE, KD, "Nära vård", 1000],
        ["KF oktober 2024", "2024-10-21", COMMITTEE, SB, "Löneökningar", 1100],
        ["KF oktober 2024", "2024-10-21", COMMITTEE, HT, "Löneökningar", 900],
        ["KF oktober 2024", "2024-10-21", COMMITTEE, HR, "Löneökningar", 300],
        ["KF oktober 2024", "2024-10-21", COMMITTEE, KD, "Löneökningar", 160],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Tertialrapport", COMMITTEE, SB, "", -4500],
        ["Tertialrapport", COMMITTEE, SB, "Timvikarier i boendena", -3500],
        ["Tertialrapport", COMMITTEE, SB, "Köpta platser", 1500],
        ["Tertialrapport", COMMITTEE, HT, "", -6100],
        ["Tertialrapport", COMMITTEE, HT, "Privata utförare", -3000],
        ["Tertialrapport", COMMITTEE, HR, "", -1200],
        ["Tertialrapport", COMMITTEE, HR, "Inhyrda sjuksköterskor", -2200],
        ["Tertialrapport", COMMITTEE, KD, "", 0],
        ["Tertialrapport", COMMITTEE, MY, "", 0],
        ["Tertialrapport", COMMITTEE, FM, "", 0],
        ["Tertialrapport", COMMITTEE, LS, "", 4000],
        ["Tertialrapport", COMMITTEE, LS, "Central reserv", 4500],
        ["Delårsrapport", COMMITTEE, SB, "", -2400],
        ["Delårsrapport", COMMITTEE, SB, "Timvikarier i boendena", -3900],
        ["Delårsrapport", COMMITTEE, SB, "Köpta platser", 5200],
        ["Delårsrapport", COMMITTEE, HT, "", -9600],
        ["Delårsrapport", COMMITTEE, HT, "Privata utförare", -4300],
        ["Delårsrapport", COMMITTEE, HT, "Timvikarier i hemtjänsten", -3600],
        ["Delårsrapport", COMMITTEE, HR, "", -1900],
        ["Delårsrapport", COMMITTEE, HR, "Inhyrda sjuksköterskor", -4000],
        ["Delårsrapport", COMMITTEE, HR, "Hjälpmedel", -1100],
        ["Delårsrapport", COMMITTEE, KD, "", -900],
        ["Delårsrapport", COMMITTEE, KD, "Betalansvar", -1200],
        ["Delårsrapport", COMMITTEE, MY, "", 500],
        ["Delårsrapport", COMMITTEE, FM, "", 200],
        ["Delårsrapport", COMMITTEE, LS, "", 7900],
        ["Delårsrapport", COMMITTEE, LS, "Central reserv", 6500],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Timvikarier i boendena", SB, "2110", "5012", "", "Hög sjukfrånvaro och svårt att rekrytera."],
        ["Köpta platser", SB, "2120", "", "", "Fler platser i egen regi har kunnat användas."],
        ["Privata utförare", HT, "2220", "46", "", "Fler har valt privat utförare."],
        ["Timvikarier i hemtjänsten", HT, "2210", "5012", "", "Fler timmar än den fasta personalen räcker till."],
        ["Övertid", HT, "2210", "51", "", "Sommaren krävde dubbla pass."],
        ["Inhyrda sjuksköterskor", HR, "2310", "46", "", "Vakanta tjänster."],
        ["Hjälpmedel", HR, "2330", "", "", "Regionens priser höjdes."],
        ["Betalansvar", KD, "2430", "", "", "Platser saknades under våren."],
        ["Föreningsbidrag", FM, "2620", "45", "", "Färre föreningar har sökt."],
        ["Digitalisering", LS, "2720", "", "", "Nytt verksamhetssystem."],
        ["Central reserv", LS, "2730", "", "", "Reserven har inte fördelats."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Vattenskadan på Lindgården", "Ökade kostnader", "Evakuering", 910],
        ["Vattenskadan på Lindgården", "Ökade kostnader", "Extra bemanning", 540],
        ["Vattenskadan på Lindgården", "Minskade intäkter", "Uteblivna hyror", 210],
        ["Vattenskadan på Lindgården", "Ökade intäkter", "Försäkringsersättning", 700],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Inventarier till boenden", 6500, 5180, 6000],
        ["Digitala lås och larm", 4200, 4390, 4200],
        ["Rehabutrustning", 900, 640, 900],
        ["Elcyklar och laddplatser", 1400, 1120, 1400],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Äldreomsorgslyftet", "Socialstyrelsen", 7360],
        ["Riktade statsbidrag", "God vård och omsorg", "Socialstyrelsen", 5180],
        ["Riktade statsbidrag", "Minskad andel timanställda", "Socialstyrelsen", 4260],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 1230],
        ["Övriga bidrag", "Omställningsstöd", "Omställningsfonden", 580],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Boendedygn i egen regi", "dygn", SB, "", 2023, "", 121300, "", ""],
        ["Boendedygn i egen regi", "dygn", SB, "", 2024, 122600, 121850, "", ""],
        ["Köpta dygn", "dygn", SB, "Köpta platser", 2023, "", 18900, "", 43470],
        ["Köpta dygn", "dygn", SB, "Köpta platser", 2024, 20000, 17000, 47200, 40650],
        ["Hemtjänsttimmar hos privata utförare", "timmar", HT, "Privata utförare", 2023, "", 129800, "", 55814],
        ["Hemtjänsttimmar hos privata utförare", "timmar", HT, "Privata utförare", 2024, 132500, 142400, 58300, 63940],
        ["Hemtjänsttimmar i egen regi", "timmar", HT, "", 2023, "", 268400, "", ""],
        ["Hemtjänsttimmar i egen regi", "timmar", HT, "", 2024, 265000, 271300, "", ""],
        ["Hemtjänsttagare", "personer", HT, "", 2023, "", 1742, "", ""],
        ["Hemtjänsttagare", "personer", HT, "", 2024, 1760, 1815, "", ""],
        ["Patienter i hemsjukvården", "patienter", HR, "", 2023, "", 1268, "", ""],
        ["Patienter i hemsjukvården", "patienter", HR, "", 2024, 1300, 1342, "", ""],
        ["Betaldygn", "dygn", KD, "Betalansvar", 2023, "", 185, "", 1776],
        ["Betaldygn", "dygn", KD, "Betalansvar", 2024, 120, 294, 1200, 2940],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Samlad bemanningsenhet", HT, 3200, 1450, "Hemtjänstchef", "2024-03-01"],
        ["Ny ruttplanering", HT, 2500, 1900, "Hemtjänstchef", "2024-02-01"],
        ["Färre köpta platser", SB, 4000, 4600, "Boendechef", "2024-01-01"],
        ["Vakansprövning", LS, 1000, 1340, "Förvaltningschef", "2024-04-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Nöjda med sitt särskilda boende", "procent", "Högre", 79, 80, 77, 82, 82, 82],
        ["Nöjda med sin hemtjänst", "procent", "Högre", 86, 87, 85, 85, 85, 85],
        ["Personer som en hemtjänsttagare möter", "personer", "Lägre", 14, "", "", 13, "", ""],
        ["Väntetid till särskilt boende", "dagar", "Lägre", 48, 47, 50, 45, 45, 45],
        ["Utbildade undersköterskor", "procent", "Högre", 83, "", "", 85, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 8.4, 8.7, 6.9, 7.5, 7.8, 6],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för äldreomsorg per invånare över 80 år, kr", "Vår kommun", 2023, 228400],
        ["Kostnad för äldreomsorg per invånare över 80 år, kr", "Almby", 2023, 214900],
        ["Kostnad för äldreomsorg per invånare över 80 år, kr", "Västra Sund", 2023, 236100],
      ],
    ],
  ]);
}
