/** A committee for people with disabilities at its year end: one frame, six areas, much of it bought from others. */
import { LINES, YEAR_BEFORE } from "./funktion-ledger";
import { frames, INDICATORS, ledgers, organisation, settings, VOLUMES, type Rows } from "./sheets";

const COMMITTEE = "Funktionsstödsnämnden";
const [BO, PA, DV, KO, SP, ML] = [
  "Bostad med särskild service",
  "Personlig assistans",
  "Daglig verksamhet",
  "Korttid och avlösning",
  "Socialpsykiatri",
  "Myndighet och ledning",
];
const AREAS = [
  [BO, "BOST", "61"],
  [PA, "ASS", "62"],
  [DV, "DAGL", "63"],
  [KO, "KORT", "64"],
  [SP, "PSYK", "65"],
  [ML, "MYND", "66"],
] as const;

export function disabilitySheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 12);
  return new Map<string, Rows>([
    settings(COMMITTEE, 2025, "Årsredovisning", 202512),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Prognos april", "PA", 202504, "aprilprognosen"],
        ["Delårsrapport augusti", "DA", 202508, "delårsrapporten"],
        ["Årsredovisning", "ÅR", 202512, "årsredovisningen"],
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
        ["Budget 2025", "2024-11-25", COMMITTEE, BO, "Grundbudget", 279500],
        ["Budget 2025", "2024-11-25", COMMITTEE, PA, "Grundbudget", 68000],
        ["Budget 2025", "2024-11-25", COMMITTEE, DV, "Grundbudget", 84400],
        ["Budget 2025", "2024-11-25", COMMITTEE, KO, "Grundbudget", 42000],
        ["Budget 2025", "2024-11-25", COMMITTEE, SP, "Grundbudget", 53200],
        ["Budget 2025", "2024-11-25", COMMITTEE, ML, "Grundbudget", 45000],
        ["KF april 2025", "2025-04-28", COMMITTEE, BO, "Ny gruppbostad", 2900],
        ["FN maj 2025", "2025-05-20", COMMITTEE, PA, "Fler beslut om assistans", 1000],
        ["FN maj 2025", "2025-05-20", COMMITTEE, ML, "Fler beslut om assistans", -1000],
        ["KF oktober 2025", "2025-10-27", COMMITTEE, BO, "Ersättning för hyror", 600],
        ["KF oktober 2025", "2025-10-27", COMMITTEE, DV, "Ersättning för hyror", -400],
        ["KF oktober 2025", "2025-10-27", COMMITTEE, SP, "Stödboende", 800],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Prognos april", COMMITTEE, BO, "", -3500],
        ["Prognos april", COMMITTEE, BO, "Köpta boendeplatser", -3000],
        ["Prognos april", COMMITTEE, PA, "", -1200],
        ["Prognos april", COMMITTEE, DV, "", 500],
        ["Prognos april", COMMITTEE, KO, "", -300],
        ["Prognos april", COMMITTEE, SP, "", 0],
        ["Prognos april", COMMITTEE, ML, "", 1500],
        ["Delårsrapport augusti", COMMITTEE, BO, "", -7800],
        ["Delårsrapport augusti", COMMITTEE, BO, "Köpta boendeplatser", -6200],
        ["Delårsrapport augusti", COMMITTEE, BO, "Vikarier i gruppbostad", -2700],
        ["Delårsrapport augusti", COMMITTEE, PA, "", -3100],
        ["Delårsrapport augusti", COMMITTEE, PA, "Ersättning till Försäkringskassan", -1400],
        ["Delårsrapport augusti", COMMITTEE, DV, "", 1200],
        ["Delårsrapport augusti", COMMITTEE, DV, "Köpt daglig verksamhet", 900],
        ["Delårsrapport augusti", COMMITTEE, DV, "Resor", -600],
        ["Delårsrapport augusti", COMMITTEE, KO, "", -1400],
        ["Delårsrapport augusti", COMMITTEE, KO, "Köpta korttidsplatser", -1300],
        ["Delårsrapport augusti", COMMITTEE, SP, "", -900],
        ["Delårsrapport augusti", COMMITTEE, SP, "Köpt boende i socialpsykiatrin", -1900],
        ["Delårsrapport augusti", COMMITTEE, ML, "", 6000],
        ["Delårsrapport augusti", COMMITTEE, ML, "Nämndens reserv", 5000],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Köpta boendeplatser", BO, "6130", "", "", "Fler placeringar med stora stödbehov."],
        ["Vikarier i gruppbostad", BO, "6110", "502", "", "Hög sjukfrånvaro under våren."],
        ["Ersättning till Försäkringskassan", PA, "6210", "", "", "Fler brukare med statlig ersättning."],
        ["Köp av assistans", PA, "6230", "", "", "Två ärenden har övergått till staten."],
        ["Köpt daglig verksamhet", DV, "6320", "", "", "Platser har tagits hem."],
        ["Resor", DV, "6330", "", "", "Nytt avtal med högre pris."],
        ["Köpta korttidsplatser", KO, "6410", "46", "", "Brist på egna platser."],
        ["Köpt boende i socialpsykiatrin", SP, "6530", "46", "", "Dyrare placeringar."],
        ["Inhyrda handläggare", ML, "6620", "46", "", "Vakanser."],
        ["Nämndens reserv", ML, "6640", "", "", "Reserven har inte använts."],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall"],
        ["Inventarier i gruppbostäder", 2400, 1985],
        ["Anpassning av daglig verksamhet", 3000, 3260],
        ["Välfärdsteknik", 1800, 940],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "God vård och omsorg", "Socialstyrelsen", 2460],
        ["Riktade statsbidrag", "Habiliteringsersättning", "Socialstyrelsen", 1815],
        ["Riktade statsbidrag", "Psykisk hälsa", "Socialstyrelsen", 840],
        ["Övriga bidrag", "Omställningsfonden", "Omställningsfonden", 890],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Köpta boendeplatser", "platser", BO, "Köpta boendeplatser", 2024, "", 27, "", 39420],
        ["Köpta boendeplatser", "platser", BO, "Köpta boendeplatser", 2025, 26, 30, 38500, 45930],
        ["Boende i gruppbostad", "personer", BO, "", 2024, "", 168, "", ""],
        ["Boende i gruppbostad", "personer", BO, "", 2025, 174, 173, "", ""],
        ["Personer med personlig assistans", "personer", PA, "", 2024, "", 121, "", ""],
        ["Personer med personlig assistans", "personer", PA, "", 2025, 122, 127, "", ""],
        ["Deltagare i daglig verksamhet", "personer", DV, "", 2024, "", 412, "", ""],
        ["Deltagare i daglig verksamhet", "personer", DV, "", 2025, 420, 409, "", ""],
        ["Köpta korttidsdygn", "dygn", KO, "Köpta korttidsplatser", 2024, "", 596, "", 2980],
        ["Köpta korttidsdygn", "dygn", KO, "Köpta korttidsplatser", 2025, 520, 820, 2600, 4370],
        ["Personer med boendestöd", "personer", SP, "", 2024, "", 236, "", ""],
        ["Personer med boendestöd", "personer", SP, "", 2025, 240, 251, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Samplanering av vikarier", BO, 1500, 600, "Områdeschef boende", "2025-06-01"],
        ["Hemtagning av köpta platser", DV, 1000, 1100, "Områdeschef daglig verksamhet", "2025-03-01"],
        ["Översyn av dubbelbemanning", PA, 800, 350, "Områdeschef assistans", "2025-05-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Trivs hemma i gruppbostad", "procent", "Högre", 84, 82, 86, 85, 85, 85],
        ["Får bestämma om saker som är viktiga", "procent", "Högre", 79, 78, 80, 76, 76, 76],
        ["Genomförandeplaner som är aktuella", "procent", "Högre", 91, "", "", 95, "", ""],
        ["Väntetid till gruppbostad", "dagar", "Lägre", 214, "", "", 180, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 7.8, 8.4, 6.1, 7, 7.5, 6],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Nettokostnad för LSS per invånare, kr", "Vår kommun", 2024, 8140],
        ["Nettokostnad för LSS per invånare, kr", "Ekstad", 2024, 7620],
        ["Nettokostnad för LSS per invånare, kr", "Sundvik", 2024, 8390],
      ],
    ],
  ]);
}
