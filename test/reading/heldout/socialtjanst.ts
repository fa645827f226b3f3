/** A large social services committee at the year's end in millions, with a frame for newcomers apart. */
import { frames, INDICATORS, ledgers, organisation, settings, VOLUMES, type Rows } from "./sheets";
import { LINES, YEAR_BEFORE } from "./socialtjanst-ledger";

const [MAIN, APART] = ["Socialnämnden", "Flyktingmottagande"];
const [BF, VU, EB, BS, PA, DV, MY, LS, NY] = [
  "Barn och familj",
  "Vuxenstöd",
  "Ekonomiskt bistånd",
  "Bostad med särskild service",
  "Personlig assistans",
  "Daglig verksamhet",
  "Myndighet",
  "Ledning och stöd",
  "Nyanlända",
];
const AREAS = [
  [BF, "BOF", "41", MAIN],
  [VU, "VUX", "42", MAIN],
  [EB, "EKB", "43", MAIN],
  [BS, "BOS", "44", MAIN],
  [PA, "ASS", "45", MAIN],
  [DV, "DAG", "46", MAIN],
  [MY, "MYN", "47", MAIN],
  [LS, "LED", "48", MAIN],
  [NY, "NYA", "49", APART],
] as const;

/** The forecast at an occasion for each area, in the order of the areas. */
function forecasts(occasion: string, deviations: readonly number[]): Rows {
  return AREAS.map(([area, , , frame], at) => [occasion, frame, area, "", deviations[at] ?? ""]);
}

export function socialServicesSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2025, 12);
  return new Map<string, Rows>([
    settings(MAIN, 2025, "Årsredovisning", 202512, "mnkr"),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Vårprognos", "VP", 202504, "vårprognosen"],
        ["Delårsrapport", "DR", 202508, "delårsrapporten"],
        ["Höstprognos", "HP", 202510, "höstprognosen"],
        ["Årsredovisning", "ÅR", 202512, "årsredovisningen"],
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
        ["Mål och budget 2025", "2024-11-25", MAIN, BF, "Grundbudget", 258900],
        ["Mål och budget 2025", "2024-11-25", MAIN, VU, "Grundbudget", 112600],
        ["Mål och budget 2025", "2024-11-25", MAIN, EB, "Grundbudget", 233200],
        ["Mål och budget 2025", "2024-11-25", MAIN, BS, "Grundbudget", 391140],
        ["Mål och budget 2025", "2024-11-25", MAIN, PA, "Grundbudget", 166700],
        ["Mål och budget 2025", "2024-11-25", MAIN, DV, "Grundbudget", 92310],
        ["Mål och budget 2025", "2024-11-25", MAIN, MY, "Grundbudget", 110650],
        ["Mål och budget 2025", "2024-11-25", MAIN, LS, "Grundbudget", 107700],
        ["Mål och budget 2025", "2024-11-25", APART, NY, "Grundbudget", 8000],
        ["KF april 2025", "2025-04-28", MAIN, BF, "Ny socialtjänstlag", 2500],
        ["KF april 2025", "2025-04-28", MAIN, MY, "Ny socialtjänstlag", 1500],
        ["SN juni 2025", "2025-06-17", MAIN, BF, "Placeringar och boenden", 4000],
        ["SN juni 2025", "2025-06-17", MAIN, BS, "Placeringar och boenden", 4000],
        ["SN juni 2025", "2025-06-17", MAIN, PA, "Placeringar och boenden", -2000],
        ["SN juni 2025", "2025-06-17", MAIN, LS, "Placeringar och boenden", -6000],
        ["KF september 2025", "2025-09-29", MAIN, VU, "Löneöversyn", 1250],
        ["KF september 2025", "2025-09-29", MAIN, BS, "Löneöversyn", 3500],
        ["KF september 2025", "2025-09-29", MAIN, LS, "Löneöversyn", 250],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ...forecasts("Vårprognos", [-9000, -2000, 6000, -8000, 3000, 0, -1500, 4000, 0]),
        ...forecasts("Delårsrapport", [-22500, -5200, 11300, -18400, 5600, 800, -2600, 14000, -1400]),
        ...forecasts("Höstprognos", [-28300, -6900, 12900, -23700, 7100, 1300, -3400, 18500, -2100]),
        ["Vårprognos", MAIN, BF, "HVB och stödboende", -7500],
        ["Vårprognos", MAIN, EB, "Försörjningsstöd", 7000],
        ["Vårprognos", MAIN, BS, "Köpta boendeplatser", -5000],
        ["Delårsrapport", MAIN, BF, "HVB och stödboende", -16000],
        ["Delårsrapport", MAIN, BF, "SiS-placeringar", -3500],
        ["Delårsrapport", MAIN, VU, "Akutboende", -5000],
        ["Delårsrapport", MAIN, EB, "Försörjningsstöd", 12500],
        ["Delårsrapport", MAIN, BS, "Vikarier", -4800],
        ["Delårsrapport", MAIN, BS, "Köpta boendeplatser", -11000],
        ["Delårsrapport", MAIN, MY, "Inhyrda socionomer", -6000],
        ["Delårsrapport", MAIN, LS, "Central reserv", 11000],
        ["Höstprognos", MAIN, BF, "HVB och stödboende", -20500],
        ["Höstprognos", MAIN, BF, "SiS-placeringar", -4000],
        ["Höstprognos", MAIN, BF, "Familjehem", -3500],
        ["Höstprognos", MAIN, VU, "Köpt missbruksvård", -4100],
        ["Höstprognos", MAIN, VU, "Akutboende", -6400],
        ["Höstprognos", MAIN, EB, "Försörjningsstöd", 14200],
        ["Höstprognos", MAIN, BS, "Vikarier", -8200],
        ["Höstprognos", MAIN, BS, "Köpta boendeplatser", -12600],
        ["Höstprognos", MAIN, PA, "Köpt assistans", 3500],
        ["Höstprognos", MAIN, MY, "Inhyrda socionomer", -7300],
        ["Höstprognos", MAIN, LS, "Central reserv", 14500],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["HVB och stödboende", BF, "4130", "", "", "Fler och dyrare vårddygn."],
        ["SiS-placeringar", BF, "4140", "", "", "Fler ungdomar på särskilda ungdomshem."],
        ["Familjehem", BF, "4120", "", "", "Fler placerade barn och högre arvoden."],
        ["Köpt missbruksvård", VU, "4220", "", "", "Längre vårdtider."],
        ["Akutboende", VU, "4230", "46", "", "Fler hushåll utan egen bostad."],
        ["Försörjningsstöd", EB, "4310", "", "", "Färre hushåll har behövt stöd."],
        ["Arbetsmarknadsanställningar", EB, "4320", "", "", "Fler anställningar än planerat."],
        ["Vikarier", BS, "4420", "", "", "Hög sjukfrånvaro i gruppbostäderna."],
        ["Köpta boendeplatser", BS, "4430", "", "", "Nya gruppbostäder har försenats."],
        ["Köpt assistans", PA, "4530", "", "", "Färre beslut om assistans."],
        ["Omsorgsresor", DV, "4630", "", "", "Nytt avtal från årsskiftet."],
        ["Inhyrda socionomer", MY, "4720", "", "", "Vakanser bland socialsekreterarna."],
        ["Central reserv", LS, "4830", "", "", "Reserven har inte delats ut."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Branden på gruppbostaden Lönnen", "Ökade kostnader", "Evakuering", 1340],
        ["Branden på gruppbostaden Lönnen", "Ökade kostnader", "Extra personal", 620],
        ["Branden på gruppbostaden Lönnen", "Minskade intäkter", "Hyresbortfall", 285],
        ["Branden på gruppbostaden Lönnen", "Ökade intäkter", "Försäkringsersättning", 1500],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Inventarier i gruppbostäder", 6500, 5280, ""],
        ["Välfärdsteknik", 4000, 4615, ""],
        ["Larm och säkerhet", 2500, 1240, ""],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Familjehemsvård", "Socialstyrelsen", 5120],
        ["Riktade statsbidrag", "Barn och unga i risk", "Socialstyrelsen", 3140],
        ["Riktade statsbidrag", "Habiliteringsersättning", "Socialstyrelsen", 6980],
        ["Riktade statsbidrag", "Våld i nära relationer", "Socialstyrelsen", 2290],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 9430],
        ["Övriga bidrag", "Assistansersättning", "Försäkringskassan", 14905],
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2024-12-10", "Central reserv", 24000],
        ["2025-06-17", "Till placeringar och boenden", -6000],
        ["2025-10-21", "Till socialjouren", -2400],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Vårddygn i HVB", "dygn", BF, "HVB och stödboende", 2024, "", 14620, "", 82610],
        ["Vårddygn i HVB", "dygn", BF, "HVB och stödboende", 2025, 13500, 16440, 74000, 96780],
        ["Barn i familjehem", "barn", BF, "", 2024, "", 198, "", ""],
        ["Barn i familjehem", "barn", BF, "", 2025, 190, 207, "", ""],
        ["Dygn i akutboende", "dygn", VU, "Akutboende", 2024, "", 21300, "", 19840],
        ["Dygn i akutboende", "dygn", VU, "Akutboende", 2025, 20000, 25900, 17800, 24965],
        ["Hushåll med försörjningsstöd", "hushåll", EB, "Försörjningsstöd", 2024, "", 1512, "", 152400],
        ["Hushåll med försörjningsstöd", "hushåll", EB, "Försörjningsstöd", 2025, 1580, 1452, 161000, 145340],
        ["Boende i särskild service", "personer", BS, "", 2024, "", 412, "", ""],
        ["Boende i särskild service", "personer", BS, "", 2025, 420, 431, "", ""],
        ["Köpta boendeplatser", "platser", BS, "Köpta boendeplatser", 2024, "", 46, "", 59300],
        ["Köpta boendeplatser", "platser", BS, "Köpta boendeplatser", 2025, 45, 53, 58000, 71240],
        ["Assistanstimmar", "timmar", PA, "", 2024, "", 188400, "", ""],
        ["Assistanstimmar", "timmar", PA, "", 2025, 190000, 171600, "", ""],
        ["Deltagare i daglig verksamhet", "deltagare", DV, "", 2024, "", 506, "", ""],
        ["Deltagare i daglig verksamhet", "deltagare", DV, "", 2025, 515, 498, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Hemtagning av placerade barn", BF, 8000, 3450, "Avdelningschef", "2025-03-01"],
        ["Egna familjehem", BF, 3000, 2100, "Avdelningschef", "2025-01-15"],
        ["Gemensam vikariebank", BS, 5000, 1250, "Områdeschef", "2025-05-01"],
        ["Nytt avtal för boendeplatser", BS, 2500, 2750, "Upphandlare", "2025-04-01"],
        ["Avveckling av inhyrda socionomer", MY, 4000, 1600, "Myndighetschef", "2025-02-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Utredningar klara inom fyra månader", "procent", "Högre", 86, "", "", 95, "", ""],
        ["Återaktualiserade ungdomar", "procent", "Lägre", 17, "", "", 20, "", ""],
        ["Nöjda deltagare i daglig verksamhet", "procent", "Högre", 91, "", "", 88, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 7.8, 8.3, 5.9, 7, 7.4, 5.5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för individ- och familjeomsorg per invånare, kr", "Vår kommun", 2024, 5214],
        ["Kostnad för individ- och familjeomsorg per invånare, kr", "Ekstad", 2024, 4890],
        ["Kostnad för individ- och familjeomsorg per invånare, kr", "Sundvik", 2024, 5630],
      ],
    ],
  ]);
}
