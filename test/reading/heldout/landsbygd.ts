/** A rural development committee at the year's end: small areas, a forest that must yield income. */
import { LINES, YEAR_BEFORE } from "./landsbygd-ledger";
import {
  BB,
  BM,
  BN,
  CAUSES,
  COMMITTEE,
  EV,
  FORECASTS,
  GRANTS,
  KF,
  LOCAL_FUNDS,
  LU,
  NK,
  NS,
  RL,
  SK,
} from "./landsbygd-plan";
import { frames, INDICATORS, ledgers, organisation, settings, VOLUMES, type Rows } from "./sheets";

const AREAS = [
  [NS, "NÄR", "21", COMMITTEE],
  [LU, "LAND", "22", COMMITTEE],
  [BN, "BES", "23", COMMITTEE],
  [BB, "BRED", "24", COMMITTEE],
  [RL, "RES", "25", COMMITTEE],
  [KF, "KOMP", "26", COMMITTEE],
  [EV, "VÄG", "27", COMMITTEE],
  [SK, "SKOG", "28", COMMITTEE],
  [NK, "KONT", "29", COMMITTEE],
  [BM, "BYGD", "30", LOCAL_FUNDS],
] as const;

export function ruralDevelopmentSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 12);
  return new Map<string, Rows>([
    settings(COMMITTEE, 2025, "Årsredovisning", 202512),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Uppföljning mars", "UM", 202503, "marsuppföljningen"],
        ["Delårsrapport", "DR", 202508, "delårsrapporten"],
        ["Årsredovisning", "ÅR", 202512, "årsredovisningen"],
      ],
    ],
    frames(COMMITTEE, LOCAL_FUNDS),
    ...organisation(AREAS),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2024, 12).outcome],
    ["Budget", budget],
    ["Kommunbidrag", GRANTS],
    ["Prognos", FORECASTS],
    ["Orsaker", CAUSES],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2025-01-01", "Ingående anslag", 1900],
        ["2025-09-17", "Vandringsleder", -250],
        ["2025-09-17", "Servicepunkter", -150],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Stormen i januari", "Ökade kostnader", "Röjning av vägar", 345],
        ["Stormen i januari", "Ökade kostnader", "Upparbetning av fälld skog", 280],
        ["Stormen i januari", "Ökade intäkter", "Sålt stormvirke", 410],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Fiber till Österbyn", 6400, 4870, 5500],
        ["Vandringsleder", 1350, 1525, 1400],
        ["Servicehus på campingen", 2900, 3240, 3000],
        ["Skogsbilväg", 750, 690, 750],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Kommersiell service", "Länsstyrelsen", 745],
        ["Projektbidrag", "Byar som lever", "Jordbruksverket", 1690],
        ["Projektbidrag", "Framtidsbygd", "Europeiska socialfonden", 1530],
        ["Projektbidrag", "Tillgängliga leder", "Naturvårdsverket", 310],
        ["Bygdemedel", "Bygdeavgifter", "Kammarkollegiet", 2600],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Företagsbesök", "besök", NS, "", 2024, "", 171, "", ""],
        ["Företagsbesök", "besök", NS, "", 2025, 180, 163, "", ""],
        ["Nystartade företag", "företag", NS, "", 2024, "", 62, "", ""],
        ["Nystartade företag", "företag", NS, "", 2025, 60, 54, "", ""],
        ["Beviljade landsbygdsbidrag", "bidrag", LU, "Landsbygdsbidrag", 2024, "", 56, "", 2280],
        ["Beviljade landsbygdsbidrag", "bidrag", LU, "Landsbygdsbidrag", 2025, 60, 41, 2400, 1735],
        ["Gästnätter på campingen", "gästnätter", BN, "", 2024, "", 20150, "", ""],
        ["Gästnätter på campingen", "gästnätter", BN, "", 2025, 21000, 23640, "", ""],
        ["Hushåll i stadsnätet", "hushåll", BB, "", 2024, "", 3960, "", ""],
        ["Hushåll i stadsnätet", "hushåll", BB, "", 2025, 4150, 4085, "", ""],
        ["Resor i närtrafiken", "resor", RL, "Närtrafik", 2024, "", 46200, "", 9120],
        ["Resor i närtrafiken", "resor", RL, "Närtrafik", 2025, 48000, 51300, 9600, 10385],
        ["Färdtjänstresor", "resor", RL, "Färdtjänst", 2024, "", 8420, "", 2085],
        ["Färdtjänstresor", "resor", RL, "Färdtjänst", 2025, 8600, 9750, 2150, 2495],
        ["Studerande på lärcentrum", "studerande", KF, "Lärcentrum", 2024, "", 108, "", 2140],
        ["Studerande på lärcentrum", "studerande", KF, "Lärcentrum", 2025, 110, 94, 2200, 1865],
        ["Feriejobb", "ungdomar", KF, "Feriejobb", 2024, "", 128, "", 1556],
        ["Feriejobb", "ungdomar", KF, "Feriejobb", 2025, 130, 121, 1625, 1481],
        ["Väglängd med driftbidrag", "kilometer", EV, "Driftbidrag till vägar", 2024, "", 487, "", 4760],
        ["Väglängd med driftbidrag", "kilometer", EV, "Driftbidrag till vägar", 2025, 490, 498, 4900, 5245],
        ["Avverkad volym", "kubikmeter", SK, "Avverkning", 2024, "", 11390, "", 2240],
        ["Avverkad volym", "kubikmeter", SK, "Avverkning", 2025, 11750, 13260, 2350, 2785],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Samordnade turer", RL, 900, 410, "Trafikstrateg", "2025-05-01"],
        ["Ny avverkningsplan", SK, 500, 640, "Skogsförvaltare", "2025-02-01"],
        ["Färre annonser", BN, 250, 180, "Turistchef", "2025-01-01"],
        ["Vakanshållen lots", NS, 350, 329, "Näringslivschef", "2025-03-15"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Nöjda företagare", "index", "Högre", 71, "", "", 74, "", ""],
        ["Nöjda resenärer", "procent", "Högre", 83, 86, 79, 85, 85, 85],
        ["Hushåll med fiber", "procent", "Högre", 88, "", "", 90, "", ""],
        ["Handläggningstid för landsbygdsbidrag", "veckor", "Lägre", 7, "", "", 6, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 3.8, 4.3, 3.1, 4, 4.5, 3.5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för näringslivsåtgärder per invånare, kr", "Vår kommun", 2024, 612],
        ["Kostnad för näringslivsåtgärder per invånare, kr", "Hällnäs", 2024, 548],
        ["Kostnad för näringslivsåtgärder per invånare, kr", "Bergdalen", 2024, 671],
      ],
    ],
  ]);
}
