/** A committee for meals, cleaning, vehicles and computers at its interim report, in the middle of the year. */
import { frames, ledgers, settings, type LedgerLine, type Rows } from "./sheets";

const LINES: readonly LedgerLine[] = [
  ["51", "5110", "3010", -8600, -5120],
  ["51", "5110", "5011", 61200, 41950],
  ["51", "5110", "5611", 26950, 18470],
  ["51", "5120", "6410", 54300, 39480],
  ["51", "5110", "6010", 9300, 6180],
  ["51", "5110", "7910", 2100, 1410],
  ["52", "5210", "5011", 47800, 30660],
  ["52", "5210", "5611", 21050, 13490],
  ["52", "5210", "6410", 6400, 4390],
  ["52", "5220", "4610", 11200, 8215],
  ["52", "5210", "3010", -3150, -1985],
  ["53", "5310", "3010", -14500, -9015],
  ["53", "5310", "5011", 8900, 5880],
  ["53", "5310", "5611", 3900, 2590],
  ["53", "5320", "6410", 12700, 9965],
  ["53", "5310", "7910", 9400, 6120],
  ["54", "5410", "5011", 26500, 15920],
  ["54", "5410", "5611", 11650, 7005],
  ["54", "5420", "6410", 38200, 24340],
  ["54", "5410", "4610", 9800, 7725],
  ["54", "5410", "3511", 0, -1240],
  ["55", "5510", "5011", 15300, 9880],
  ["55", "5510", "5611", 6750, 4350],
  ["55", "5510", "6410", 1900, 1105],
];

const MAIN = "Servicenämnden";
const [ME, CL, VE, IT, CS] = ["Måltider", "Lokalvård", "Fordon", "IT-drift", "Kontaktcenter"];

export function serviceSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2026, 8);
  return new Map<string, Rows>([
    settings(MAIN, 2026, "Delår 2", 202608),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Delår 1", "D1", 202604, "delår 1"],
        ["Delår 2", "D2", 202608, "delår 2"],
        ["Årsredovisning", "ÅR", 202612, "årsredovisningen"],
      ],
    ],
    frames(MAIN),
    [
      "Områden",
      [
        ["Verksamhetsområde", "Kortnamn", "Ram"],
        [ME, "MÅL", MAIN],
        [CL, "LOK", MAIN],
        [VE, "FOR", MAIN],
        [IT, "IT", MAIN],
        [CS, "KC", MAIN],
      ],
    ],
    [
      "Ansvar",
      [
        ["Ansvar", "Verksamhetsområde"],
        ["51", ME],
        ["52", CL],
        ["53", VE],
        ["54", IT],
        ["55", CS],
      ],
    ],
    ["Utfall", outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Flerårsplan 2026", "2025-11-17", MAIN, ME, "Grundbudget", 145250],
        ["Flerårsplan 2026", "2025-11-17", MAIN, CL, "Grundbudget", 83300],
        ["Flerårsplan 2026", "2025-11-17", MAIN, VE, "Grundbudget", 20400],
        ["Flerårsplan 2026", "2025-11-17", MAIN, IT, "Grundbudget", 84500],
        ["Flerårsplan 2026", "2025-11-17", MAIN, CS, "Grundbudget", 23950],
        ["KF april 2026", "2026-04-27", MAIN, ME, "Livsmedelspriser", 2700],
        ["SN juni 2026", "2026-06-10", MAIN, IT, "Informationssäkerhet", 1650],
        ["SN juni 2026", "2026-06-10", MAIN, CL, "Informationssäkerhet", -1650],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Delår 1", ME, "", -3400],
        ["Delår 1", ME, "Livsmedel", -4100],
        ["Delår 1", CL, "", 900],
        ["Delår 1", VE, "", -1100],
        ["Delår 1", VE, "Drivmedel", -1300],
        ["Delår 1", IT, "", 2500],
        ["Delår 1", IT, "Licenser", 1700],
        ["Delår 1", CS, "", 0],
        ["Delår 2", ME, "", -5850],
        ["Delår 2", ME, "Livsmedel", -6750],
        ["Delår 2", CL, "", 1320],
        ["Delår 2", CL, "Städentreprenad", -1180],
        ["Delår 2", VE, "", -2240],
        ["Delår 2", VE, "Drivmedel", -2480],
        ["Delår 2", IT, "", 4610],
        ["Delår 2", IT, "Licenser", 2960],
        ["Delår 2", CS, "", 730],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Livsmedel", ME, "5120", "", "", "Högre priser."],
        ["Städentreprenad", CL, "5220", "", "", "Sjukfrånvaro har ersatts med entreprenad."],
        ["Drivmedel", VE, "5320", "", "", "Dyrare bränsle."],
        ["Licenser", IT, "5420", "", "", "Omförhandlade avtal."],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Storköksutrustning", 5400, 2310, 6050],
        ["Servrar och nätverk", 11000, 6870, 9800],
        ["Elbilar", 7500, 1960, 7500],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Laddstolpar", "Naturvårdsverket", 1240],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 2885],
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
        ["Portioner", "portioner", ME, "Livsmedel", 2025, "", 1512000, "", ""],
        ["Portioner", "portioner", ME, "Livsmedel", 2026, 1540000, 1561000, 54300, 61050],
        ["Städad yta", "kvadratmeter", CL, "Städentreprenad", 2025, "", 286400, "", ""],
        ["Städad yta", "kvadratmeter", CL, "Städentreprenad", 2026, 291000, 294500, "", ""],
        ["Besvarade samtal", "samtal", CS, "", 2025, "", 118300, "", ""],
        ["Besvarade samtal", "samtal", CS, "", 2026, 115000, 109700, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Minskat matsvinn", ME, 2500, 1150, "Måltidschef", "2026-01-15"],
        ["Färre leasingbilar", VE, 900, 260, "Fordonschef", "2026-03-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", "Utfall", "Önskat"],
        ["Ekologiska livsmedel", "procent", "Högre", 37.5, 40],
        ["Svarstid i kontaktcenter", "minuter", "Lägre", 4.2, 5],
        ["Sjukfrånvaro", "procent", "Lägre", 8.1, 7],
      ],
    ],
  ]);
}
