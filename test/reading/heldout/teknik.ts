/** A technical committee at its April report: most of it paid by other committees, one area with an income to earn. */
import { frames, INDICATORS, ledgers, organisation, settings, VOLUMES, type Rows } from "./sheets";
import { LINES, YEAR_BEFORE } from "./teknik-ledger";

const COMMITTEE = "Tekniska nämnden";
const [FA, MA, ST, VF, IN, LE] = [
  "Fastighet",
  "Kost",
  "Städ",
  "Verkstad och fordon",
  "Inköp",
  "Ledning och administration",
];
const AREAS = [
  [FA, "FAST", "71"],
  [MA, "KOST", "72"],
  [ST, "STÄD", "73"],
  [VF, "VERK", "74"],
  [IN, "INK", "75"],
  [LE, "LED", "76"],
] as const;

export function technicalSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 4);
  return new Map<string, Rows>([
    settings(COMMITTEE, 2025, "Delårsrapport april", 202504),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Prognos februari", "PF", 202502, "februariprognosen"],
        ["Delårsrapport april", "DA", 202504, "delårsrapporten"],
        ["Delårsrapport augusti", "DB", 202508, "augustirapporten"],
        ["Bokslut", "BOK", 202512, "bokslutet"],
      ],
    ],
    frames(COMMITTEE),
    ...organisation(AREAS, COMMITTEE),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2024, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Budget 2025", "2024-11-18", COMMITTEE, FA, "Grundbudget", 45200],
        ["Budget 2025", "2024-11-18", COMMITTEE, MA, "Grundbudget", 59400],
        ["Budget 2025", "2024-11-18", COMMITTEE, ST, "Grundbudget", 24000],
        ["Budget 2025", "2024-11-18", COMMITTEE, VF, "Grundbudget", -1500],
        ["Budget 2025", "2024-11-18", COMMITTEE, IN, "Grundbudget", 7500],
        ["Budget 2025", "2024-11-18", COMMITTEE, LE, "Grundbudget", 9400],
        ["KF februari 2025", "2025-02-24", COMMITTEE, FA, "Myrtunaskolans paviljonger", 1400],
        ["KF februari 2025", "2025-02-24", COMMITTEE, MA, "Nytt kök på Solhöjden", 600],
        ["TN mars 2025", "2025-03-19", COMMITTEE, FA, "Fastighetssystem", 400],
        ["TN mars 2025", "2025-03-19", COMMITTEE, LE, "Fastighetssystem", -400],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Prognos februari", COMMITTEE, FA, "", -2500],
        ["Prognos februari", COMMITTEE, FA, "Värme och el", -2400],
        ["Prognos februari", COMMITTEE, MA, "", -800],
        ["Prognos februari", COMMITTEE, MA, "Livsmedel", -800],
        ["Prognos februari", COMMITTEE, ST, "", 0],
        ["Prognos februari", COMMITTEE, VF, "", 200],
        ["Prognos februari", COMMITTEE, IN, "", 0],
        ["Prognos februari", COMMITTEE, LE, "", 100],
        ["Delårsrapport april", COMMITTEE, FA, "", -4200],
        ["Delårsrapport april", COMMITTEE, FA, "Värme och el", -3600],
        ["Delårsrapport april", COMMITTEE, FA, "Akut underhåll", -1900],
        ["Delårsrapport april", COMMITTEE, FA, "Planerat underhåll", 2000],
        ["Delårsrapport april", COMMITTEE, FA, "Räntor", -600],
        ["Delårsrapport april", COMMITTEE, MA, "", -1600],
        ["Delårsrapport april", COMMITTEE, MA, "Livsmedel", -1300],
        ["Delårsrapport april", COMMITTEE, MA, "Vikarier i köken", -400],
        ["Delårsrapport april", COMMITTEE, ST, "", -700],
        ["Delårsrapport april", COMMITTEE, ST, "Vikarier i städ", -500],
        ["Delårsrapport april", COMMITTEE, VF, "", 450],
        ["Delårsrapport april", COMMITTEE, VF, "Drivmedel", 800],
        ["Delårsrapport april", COMMITTEE, IN, "", 350],
        ["Delårsrapport april", COMMITTEE, IN, "Upphandlingskonsulter", -550],
        ["Delårsrapport april", COMMITTEE, LE, "", 300],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Värme och el", FA, "7120", "62", "", "En kall vinter och ett högt elpris i januari."],
        ["Akut underhåll", FA, "7140", "", "", "Vattenskador och ventilationsfel."],
        ["Planerat underhåll", FA, "7130", "", "", "Två takbyten har skjutits till nästa år."],
        ["Räntor", FA, "7110", "85", "", "Högre internränta."],
        ["Livsmedel", MA, "7210", "41", "", "Höjda priser på mejeri och kött."],
        ["Vikarier i köken", MA, "7220", "502", "", "Sjukfrånvaro."],
        ["Vikarier i städ", ST, "7310", "502", "", "Sjukfrånvaro."],
        ["Drivmedel", VF, "7430", "", "", "Lägre pris och fler elbilar."],
        ["Upphandlingskonsulter", IN, "7520", "", "", "Vakanta tjänster."],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Ombyggnad av Myrtunaskolan", 42000, 9860, 44500],
        ["Energieffektivisering", 12000, 2140, 12000],
        ["Köksutrustning", 3500, 1260, 3300],
        ["Fordon", 8000, 3420, 7400],
        ["Städmaskiner", 900, 310, 900],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Övriga bidrag", "Klimatklivet", "Naturvårdsverket", 310],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Energianvändning", "MWh", FA, "Värme och el", 2024, "", 27400, "", 33960],
        ["Energianvändning", "MWh", FA, "Värme och el", 2025, 26000, 27840, 31200, 34800],
        ["Serverade portioner", "portioner", MA, "Livsmedel", 2024, "", 1342000, "", 28560],
        ["Serverade portioner", "portioner", MA, "Livsmedel", 2025, 1350000, 1364000, 29400, 30700],
        ["Städad yta", "kvadratmeter", ST, "", 2024, "", 186500, "", ""],
        ["Städad yta", "kvadratmeter", ST, "", 2025, 188000, 188900, "", ""],
        ["Fordon", "fordon", VF, "", 2024, "", 248, "", ""],
        ["Fordon", "fordon", VF, "", 2025, 250, 243, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Sänkt innetemperatur", FA, 900, 210, "Fastighetschef", "2025-03-01"],
        ["Ny meny med billigare råvaror", MA, 600, 120, "Kostchef", "2025-03-15"],
        ["Glesare städning av kontor", ST, 400, 90, "Städchef", "2025-04-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Nöjda med skolmaten", "procent", "Högre", 68, 66, 70, 72, 72, 72],
        ["Ekologiska livsmedel", "procent", "Högre", 31, "", "", 35, "", ""],
        ["Matsvinn per portion", "gram", "Lägre", 42, "", "", 45, "", ""],
        ["Elbilar i fordonsparken", "procent", "Högre", 54, "", "", 50, "", ""],
        ["Avtalstrohet", "procent", "Högre", 83, "", "", 90, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 7.4, 8.1, 5.2, 6.5, 7, 5],
      ],
    ],
  ]);
}
