/** The executive board's own office, with rescue service and public transport, at its year-end after two forecasts. */
import { LINES, YEAR_BEFORE } from "./kommunstyrelse-ledger";
import { frames, ledgers, organisation, settings, type Rows } from "./sheets";

const MAIN = "Kommunstyrelsen";
const [KL, EU, HR, DI, NT, RT, KT] = [
  "Kommunledning och kansli",
  "Ekonomi och upphandling",
  "HR och lön",
  "Digitalisering",
  "Näringsliv och turism",
  "Räddningstjänst",
  "Kollektivtrafik",
];

const AREAS = [
  [KL, "KLK", "60"],
  [EU, "EKU", "61"],
  [HR, "HR", "62"],
  [DI, "DIG", "63"],
  [NT, "NLT", "64"],
  [RT, "RTJ", "65"],
  [KT, "KOLL", "66"],
] as const;

export function boardSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2024, 12);
  return new Map<string, Rows>([
    settings(MAIN, 2024, "Årsbokslut", 202412),
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Tertialuppföljning 1", "TU1", 202404, "tertialuppföljning 1"],
        ["Tertialuppföljning 2", "TU2", 202408, "tertialuppföljning 2"],
        ["Årsbokslut", "ÅB", 202412, "årsbokslutet"],
      ],
    ],
    frames(MAIN),
    ...organisation(AREAS, MAIN),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2023, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Budget 2024", "2023-11-27", MAIN, KL, "Grundbudget", 49600],
        ["Budget 2024", "2023-11-27", MAIN, EU, "Grundbudget", 30400],
        ["Budget 2024", "2023-11-27", MAIN, HR, "Grundbudget", 46000],
        ["Budget 2024", "2023-11-27", MAIN, DI, "Grundbudget", 71000],
        ["Budget 2024", "2023-11-27", MAIN, NT, "Grundbudget", 22000],
        ["Budget 2024", "2023-11-27", MAIN, RT, "Grundbudget", 111200],
        ["Budget 2024", "2023-11-27", MAIN, KT, "Grundbudget", 98000],
        ["KF april 2024", "2024-04-22", MAIN, RT, "Ny deltidskår", 2400],
        ["KS juni 2024", "2024-06-11", MAIN, HR, "Systemförvaltning", -1350],
        ["KS juni 2024", "2024-06-11", MAIN, DI, "Systemförvaltning", 1350],
        ["KF oktober 2024", "2024-10-21", MAIN, KL, "Civilt försvar", 900],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Tertialuppföljning 1", KL, "", -800],
        ["Tertialuppföljning 1", KL, "EU-valet", -600],
        ["Tertialuppföljning 1", EU, "", 400],
        ["Tertialuppföljning 1", HR, "", 1200],
        ["Tertialuppföljning 1", DI, "", -2900],
        ["Tertialuppföljning 1", DI, "Licenser och molntjänster", -3500],
        ["Tertialuppföljning 1", NT, "", 900],
        ["Tertialuppföljning 1", RT, "", -3600],
        ["Tertialuppföljning 1", RT, "Deltidsbrandmän", -1800],
        ["Tertialuppföljning 1", KT, "", 0],
        ["Tertialuppföljning 2", KL, "", -1650],
        ["Tertialuppföljning 2", KL, "EU-valet", -1400],
        ["Tertialuppföljning 2", EU, "", 950],
        ["Tertialuppföljning 2", HR, "", 2600],
        ["Tertialuppföljning 2", HR, "Företagshälsovård", 1500],
        ["Tertialuppföljning 2", DI, "", -5900],
        ["Tertialuppföljning 2", DI, "Licenser och molntjänster", -6800],
        ["Tertialuppföljning 2", DI, "Inhyrda konsulter", -1900],
        ["Tertialuppföljning 2", NT, "", 1750],
        ["Tertialuppföljning 2", RT, "", -6300],
        ["Tertialuppföljning 2", RT, "Skogsbränder", -2900],
        ["Tertialuppföljning 2", RT, "Deltidsbrandmän", -2300],
        ["Tertialuppföljning 2", KT, "", 1450],
        ["Tertialuppföljning 2", KT, "Linjetrafik", 3900],
        ["Tertialuppföljning 2", KT, "Färdtjänst", -2100],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["EU-valet", KL, "6020", "", "", "Fler röstmottagare än statens ersättning räckte till."],
        ["Företagshälsovård", HR, "6220", "", "", "Färre insatser efterfrågades."],
        ["Licenser och molntjänster", DI, "6320", "", "", "Leverantörerna har höjt sina priser."],
        ["Inhyrda konsulter", DI, "", "461", "", "Vakanser har täckts med konsulter."],
        ["Skogsbränder", RT, "6520", "", "", "Torr försommar."],
        ["Deltidsbrandmän", RT, "6530", "", "", "Nytt avtal om beredskapsersättning."],
        ["Linjetrafik", KT, "6610", "", "", "Lägre index och inställda turer."],
        ["Färdtjänst", KT, "6620", "", "", "Fler resor."],
      ],
    ],
    [
      "Delresultat",
      [
        ["Delresultat", "Verksamhetsområde", "Verksamhet"],
        ["Färdtjänst", KT, "6620"],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Cyberangreppet", "Ökade kostnader", "Återställning av system", 2640],
        ["Cyberangreppet", "Ökade kostnader", "Övertid", 710],
        ["Cyberangreppet", "Minskade kostnader", "Inställda utbildningar", 380],
        ["Cyberangreppet", "Ökade intäkter", "Försäkringsersättning", 1200],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Brandfordon", 14500, 9860, ""],
        ["Nätverk och servrar", 8200, 8940, ""],
        ["Reservkraft i stadshuset", 6000, 2375, ""],
        ["Inventarier", 1300, 1145, ""],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Ersättning för valet", "Valmyndigheten", 2340],
        ["Riktade statsbidrag", "Besöksnäring", "Tillväxtverket", 1915],
        ["Övriga bidrag", "Landsbygdsutveckling", "Länsstyrelsen", 1430],
        ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 820],
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2023-11-27", "Kommunstyrelsens reserv", 6000],
        ["2024-02-13", "Till räddningstjänsten", -1500],
        ["2024-05-14", "Till digitalisering", -2200],
        ["2024-10-08", "Åter från digitalisering", 400],
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
        ["Räddningsinsatser", "insatser", RT, "", 2023, "", 812, "", ""],
        ["Räddningsinsatser", "insatser", RT, "", 2024, 830, 947, "", ""],
        ["Bränder i skog och mark", "bränder", RT, "Skogsbränder", 2023, "", 31, "", 760],
        ["Bränder i skog och mark", "bränder", RT, "Skogsbränder", 2024, 20, 54, 1000, 4380],
        ["Färdtjänstresor", "resor", KT, "Färdtjänst", 2023, "", 48600, "", 14980],
        ["Färdtjänstresor", "resor", KT, "Färdtjänst", 2024, 50000, 56850, 15700, 18335],
        ["Bussresor", "resor", KT, "Linjetrafik", 2023, "", 1640000, "", ""],
        ["Bussresor", "resor", KT, "Linjetrafik", 2024, 1700000, 1815000, "", ""],
        ["Supportärenden", "ärenden", DI, "", 2023, "", 18460, "", ""],
        ["Supportärenden", "ärenden", DI, "", 2024, 17500, 19820, "", ""],
        ["Lönespecifikationer", "specifikationer", HR, "", 2023, "", 71300, "", ""],
        ["Lönespecifikationer", "specifikationer", HR, "", 2024, 72000, 70450, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Uppsagda molnlicenser", DI, 3000, 1350, "Digitaliseringschef", "2024-05-14"],
        ["Färre konsulttimmar", DI, 2400, 600, "Digitaliseringschef", "2024-05-14"],
        ["Ny upphandling av färdtjänst", KT, 1200, 1200, "Trafikstrateg", "2024-03-01"],
        ["Schemaöversyn", RT, 1600, 450, "Räddningschef", "2024-09-01"],
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
        ["Sjukfrånvaro", "procent", "Lägre", 5.2, 5.9, 4.3, 5, 5.5, 4.4],
        ["Avtalstrohet", "procent", "Högre", 86, "", "", 90, "", ""],
        ["Framkörningstid", "minuter", "Lägre", 10.6, "", "", 10, "", ""],
        ["Nöjd-kund-index för företag", "index", "Högre", 74, "", "", 73, "", ""],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för räddningstjänst per invånare, kr", "Vår kommun", 2023, 1012],
        ["Kostnad för räddningstjänst per invånare, kr", "Ålvik", 2023, 1065],
        ["Kostnad för räddningstjänst per invånare, kr", "Björkdala", 2023, 948],
      ],
    ],
  ]);
}
