/** A committee for the labour market and adult education in April, with a forecast of the year. */
import { LINES, YEAR_BEFORE } from "./arbetsmarknad-ledger";
import { frames, INDICATORS, ledgers, organisation, settings, VOLUMES, type Rows } from "./sheets";

const MAIN = "Arbetsmarknads- och vuxenutbildningsnämnden";
const [KO, SF, AM, EB, IE, BS, NF] = [
  "Komvux",
  "Svenska för invandrare",
  "Arbetsmarknadsinsatser",
  "Ekonomiskt bistånd",
  "Integration och etablering",
  "Budget- och skuldrådgivning",
  "Nämnd och förvaltning",
];
const AREAS = [
  [KO, "KOMV", "71"],
  [SF, "SFI", "72"],
  [AM, "AMI", "73"],
  [EB, "EKB", "74"],
  [IE, "INT", "75"],
  [BS, "BUS", "76"],
  [NF, "NOF", "77"],
] as const;

const [FEBRUARY, APRIL] = ["Februariprognos", "Delårsrapport april"];

export function labourMarketSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2026, 4);
  return new Map<string, Rows>([
    settings(MAIN, 2026, APRIL, 202604),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        [FEBRUARY, "FEB", 202602, "februariprognosen"],
        [APRIL, "DR1", 202604, "delårsrapporten i april"],
        ["Delårsrapport augusti", "DR2", 202608, "delårsrapporten i augusti"],
        ["Årsredovisning", "ÅR", 202612, "årsredovisningen"],
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
        ["Budget 2026", "2025-11-24", MAIN, KO, "Grundbudget", 55944],
        ["Budget 2026", "2025-11-24", MAIN, SF, "Grundbudget", 25028],
        ["Budget 2026", "2025-11-24", MAIN, AM, "Grundbudget", 42188],
        ["Budget 2026", "2025-11-24", MAIN, EB, "Grundbudget", 94800],
        ["Budget 2026", "2025-11-24", MAIN, IE, "Grundbudget", 3552],
        ["Budget 2026", "2025-11-24", MAIN, BS, "Grundbudget", 4404],
        ["Budget 2026", "2025-11-24", MAIN, NF, "Grundbudget", 21604],
        ["AVN februari 2026", "2026-02-17", MAIN, KO, "Fler platser i yrkesvux", 1200],
        ["AVN februari 2026", "2026-02-17", MAIN, SF, "Fler platser i yrkesvux", -500],
        ["AVN februari 2026", "2026-02-17", MAIN, NF, "Fler platser i yrkesvux", -700],
        ["KF mars 2026", "2026-03-30", MAIN, AM, "Feriejobb", 2500],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        [FEBRUARY, MAIN, KO, "", -500],
        [FEBRUARY, MAIN, SF, "", 300],
        [FEBRUARY, MAIN, AM, "", -800],
        [FEBRUARY, MAIN, AM, "Lönebidrag", -700],
        [FEBRUARY, MAIN, EB, "", -3500],
        [FEBRUARY, MAIN, EB, "Utbetalt bistånd", -3200],
        [FEBRUARY, MAIN, IE, "", -300],
        [FEBRUARY, MAIN, BS, "", 0],
        [FEBRUARY, MAIN, NF, "", 600],
        [APRIL, MAIN, KO, "", -1400],
        [APRIL, MAIN, KO, "Köpt utbildning", -2600],
        [APRIL, MAIN, KO, "Statsbidrag för yrkesvux", 1000],
        [APRIL, MAIN, SF, "", 900],
        [APRIL, MAIN, SF, "Extern sfi", 700],
        [APRIL, MAIN, AM, "", -2100],
        [APRIL, MAIN, AM, "Lönebidrag", -1900],
        [APRIL, MAIN, AM, "Handledare", 600],
        [APRIL, MAIN, EB, "", -5600],
        [APRIL, MAIN, EB, "Utbetalt bistånd", -4900],
        [APRIL, MAIN, EB, "Återbetalningar", 600],
        [APRIL, MAIN, EB, "Akuta boenden", -1600],
        [APRIL, MAIN, IE, "", -800],
        [APRIL, MAIN, IE, "Schablonersättning", -700],
        [APRIL, MAIN, BS, "", 0],
        [APRIL, MAIN, NF, "", 1300],
        [APRIL, MAIN, NF, "Vakanser", 900],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Köpt utbildning", KO, "7120", "45", "", "Fler elever i yrkesvux."],
        ["Statsbidrag för yrkesvux", KO, "7110", "35", "", "Högre tilldelning från Skolverket."],
        ["Extern sfi", SF, "7220", "", "", "Färre elever."],
        ["Lönebidrag", AM, "7320", "35", "", "Arbetsförmedlingen fattar färre beslut."],
        ["Handledare", AM, "7310", "50", "", "Två tjänster är obesatta."],
        ["Utbetalt bistånd", EB, "7410", "45", "", "Fler hushåll."],
        ["Återbetalningar", EB, "7410", "36", "", "Förskott på sjukersättning."],
        ["Akuta boenden", EB, "7430", "", "", "Fler vräkningar."],
        ["Schablonersättning", IE, "7510", "35", "", "Färre nyanlända."],
        ["Vakanser", NF, "7710", "50", "", "Två tjänster är obesatta."],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Verksamhetssystem", 1800, 420, 1800],
        ["Möbler till lärcentrum", 1200, 510, 1350],
        ["Fordon", 900, 0, 760],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Regionalt yrkesvux", "Skolverket", 5940],
        ["Riktade statsbidrag", "Svenska för invandrare", "Skolverket", 570],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 5230],
        ["Övriga bidrag", "Schablonersättning", "Migrationsverket", 2130],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Årsplatser i yrkesvux", "årsplatser", KO, "Köpt utbildning", 2025, "", 385, "", 29640],
        ["Årsplatser i yrkesvux", "årsplatser", KO, "Köpt utbildning", 2026, 400, 428, 31200, 33800],
        ["Elever i sfi", "elever", SF, "", 2025, "", 455, "", ""],
        ["Elever i sfi", "elever", SF, "", 2026, 470, 420, "", ""],
        ["Arbetsmarknadsanställningar", "personer", AM, "", 2025, "", 92, "", ""],
        ["Arbetsmarknadsanställningar", "personer", AM, "", 2026, 90, 96, "", ""],
        ["Feriejobb", "ungdomar", AM, "", 2025, "", 236, "", ""],
        ["Feriejobb", "ungdomar", AM, "", 2026, 240, 300, "", ""],
        ["Hushåll med ekonomiskt bistånd", "hushåll", EB, "Utbetalt bistånd", 2025, "", 640, "", 70404],
        ["Hushåll med ekonomiskt bistånd", "hushåll", EB, "Utbetalt bistånd", 2026, 610, 668, 69600, 74500],
        ["Mottagna nyanlända", "personer", IE, "", 2025, "", 74, "", ""],
        ["Mottagna nyanlända", "personer", IE, "", 2026, 60, 41, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Jobbcoacher till bidragshushåll", EB, 1500, 280, "Enhetschef", "2026-02-01"],
        ["Egna akutlägenheter", EB, 800, 0, "Enhetschef", "2026-06-01"],
        ["Uppsagd lokal på Verkstadsgatan", AM, 450, 150, "Arbetsmarknadschef", "2026-01-01"],
        ["Större grupper i sfi", SF, 600, 320, "Rektor", "2026-01-15"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Godkända på kurs i komvux", "procent", "Högre", 78, 81, 74, 80, 80, 80],
        ["Till arbete eller studier efter insats", "procent", "Högre", 43, 39, 46, 40, 40, 40],
        ["Hushåll med långvarigt bistånd", "procent", "Lägre", 38, "", "", 35, "", ""],
        ["Väntetid till budgetrådgivning", "veckor", "Lägre", 5, "", "", 4, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 5.8, 6.5, 4.2, 6, 6.5, 5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Ekonomiskt bistånd per invånare, kr", "Vår kommun", 2025, 1640],
        ["Ekonomiskt bistånd per invånare, kr", "Ekstad", 2025, 1425],
        ["Ekonomiskt bistånd per invånare, kr", "Sundvik", 2025, 1790],
      ],
    ],
  ]);
}
