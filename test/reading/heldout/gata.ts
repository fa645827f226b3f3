/** A committee for streets and parks at its second interim report, with fee-funded water and refuse apart. */
import { LINES, YEAR_BEFORE } from "./gata-ledger";
import { ledgers, organisation, type Rows } from "./sheets";

const [MAIN, APART] = ["Gatu- och parknämnden", "VA och renhållning"];
const [GV, VI, BE, PL, PK, LP, VA, RE] = [
  "Gator och vägar",
  "Vinterväghållning",
  "Belysning och signaler",
  "Parker och lekplatser",
  "Parkering",
  "Ledning och planering",
  "Vatten och avlopp",
  "Renhållning",
];
const AREAS = [
  [GV, "GATA", "51", MAIN],
  [VI, "VINT", "52", MAIN],
  [BE, "BEL", "53", MAIN],
  [PL, "PARK", "54", MAIN],
  [PK, "PLATS", "55", MAIN],
  [LP, "LED", "56", MAIN],
  [VA, "VA", "57", APART],
  [RE, "REN", "58", APART],
] as const;

const VOLUMES = ["Budget volym", "Utfall volym", "Budget kostnad", "Utfall kostnad"];
const INDICATORS = ["Utfall", "Utfall kvinnor", "Utfall män", "Önskat", "Önskat kvinnor", "Önskat män"];

export function streetAndParkSheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2026, 8);
  return new Map<string, Rows>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", MAIN],
        ["År", 2026],
        ["Tillfälle", "Delårsrapport augusti"],
        ["Till och med", 202608],
        ["Beloppsenhet", "tkr"],
        ["Kostnader", "positiva"],
        ["Rapportenhet", "tkr"],
      ],
    ],
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Uppföljning mars", "UM", 202603, "marsuppföljningen"],
        ["Delårsrapport augusti", "DA", 202608, "delårsrapporten"],
        ["Bokslut", "BOK", 202612, "bokslutet"],
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        [MAIN, "Ja"],
        [APART, "Nej"],
      ],
    ],
    ...organisation(AREAS),
    ["Utfall", outcome],
    ["Utfall tidigare år", ledgers(YEAR_BEFORE, 2025, 12).outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Budget 2026", "2025-11-17", MAIN, GV, "Grundbudget", 60300],
        ["Budget 2026", "2025-11-17", MAIN, VI, "Grundbudget", 28360],
        ["Budget 2026", "2025-11-17", MAIN, BE, "Grundbudget", 18450],
        ["Budget 2026", "2025-11-17", MAIN, PL, "Grundbudget", 32800],
        ["Budget 2026", "2025-11-17", MAIN, PK, "Grundbudget", -8600],
        ["Budget 2026", "2025-11-17", MAIN, LP, "Grundbudget", 21600],
        ["Budget 2026", "2025-11-17", APART, VA, "Grundbudget", 0],
        ["Budget 2026", "2025-11-17", APART, RE, "Grundbudget", 0],
        ["KF mars 2026", "2026-03-23", MAIN, GV, "Broreparationer", 1500],
        ["GPN maj 2026", "2026-05-12", MAIN, PL, "Skötsel av nya parker", 600],
        ["GPN maj 2026", "2026-05-12", MAIN, LP, "Skötsel av nya parker", -600],
        ["KF juni 2026", "2026-06-22", MAIN, PL, "Höjd parkeringstaxa", 200],
        ["KF juni 2026", "2026-06-22", MAIN, PK, "Höjd parkeringstaxa", -600],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Ram", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Uppföljning mars", MAIN, GV, "", -500],
        ["Uppföljning mars", MAIN, VI, "", -3200],
        ["Uppföljning mars", MAIN, VI, "Snöröjning", -2800],
        ["Uppföljning mars", MAIN, BE, "", 600],
        ["Uppföljning mars", MAIN, BE, "El till belysning", 700],
        ["Uppföljning mars", MAIN, PL, "", 0],
        ["Uppföljning mars", MAIN, PK, "", -400],
        ["Uppföljning mars", MAIN, PK, "Parkeringsavgifter", -600],
        ["Uppföljning mars", MAIN, LP, "", 300],
        ["Uppföljning mars", APART, VA, "", -1500],
        ["Uppföljning mars", APART, RE, "", 500],
        ["Delårsrapport augusti", MAIN, GV, "", -1650],
        ["Delårsrapport augusti", MAIN, GV, "Beläggning", -2300],
        ["Delårsrapport augusti", MAIN, GV, "Broar", 900],
        ["Delårsrapport augusti", MAIN, VI, "", -5400],
        ["Delårsrapport augusti", MAIN, VI, "Snöröjning", -4600],
        ["Delårsrapport augusti", MAIN, VI, "Halkbekämpning", -500],
        ["Delårsrapport augusti", MAIN, BE, "", 1480],
        ["Delårsrapport augusti", MAIN, BE, "El till belysning", 1650],
        ["Delårsrapport augusti", MAIN, PL, "", -720],
        ["Delårsrapport augusti", MAIN, PL, "Säsongsarbetare", -280],
        ["Delårsrapport augusti", MAIN, PL, "Trädvård", -480],
        ["Delårsrapport augusti", MAIN, PK, "", -1950],
        ["Delårsrapport augusti", MAIN, PK, "Parkeringsavgifter", -1700],
        ["Delårsrapport augusti", MAIN, PK, "Felparkeringsavgifter", 300],
        ["Delårsrapport augusti", MAIN, LP, "", 640],
        ["Delårsrapport augusti", MAIN, LP, "Konsulter", -900],
        ["Delårsrapport augusti", APART, VA, "", -3850],
        ["Delårsrapport augusti", APART, VA, "Ledningsnät", -3100],
        ["Delårsrapport augusti", APART, VA, "Räntekostnader", -700],
        ["Delårsrapport augusti", APART, RE, "", 1260],
        ["Delårsrapport augusti", APART, RE, "Förbränning", -650],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Beläggning", GV, "5110", "46", "", "Högre pris på asfalt."],
        ["Broar", GV, "5130", "", "", "En bro repareras först nästa år."],
        ["Snöröjning", VI, "5210", "46", "", "En lång och snörik vinter."],
        ["Halkbekämpning", VI, "5220", "", "", "Dyrare salt."],
        ["El till belysning", BE, "5310", "62", "", "Nya armaturer och lägre elpris."],
        ["Säsongsarbetare", PL, "5420", "", "", "Längre säsong."],
        ["Trädvård", PL, "5440", "", "", "Stormskadade träd."],
        ["Parkeringsavgifter", PK, "5510", "311", "", "Färre besökare i centrum."],
        ["Felparkeringsavgifter", PK, "5520", "", "", "Tätare kontroller."],
        ["Konsulter", LP, "5620", "", "", "Vakanser på planeringsenheten."],
        ["Ledningsnät", VA, "5720", "", "", "Fler vattenläckor."],
        ["Räntekostnader", VA, "", "85", "", "Högre räntor."],
        ["Förbränning", RE, "5820", "", "", "Höjd avgift för förbränning."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Skyfallet i juli", "Ökade kostnader", "Återställning av vägar", 1180],
        ["Skyfallet i juli", "Ökade kostnader", "Pumpning", 240],
        ["Skyfallet i juli", "Minskade intäkter", "Utebliven parkering", 90],
        ["Skyfallet i juli", "Ökade intäkter", "Försäkringsersättning", 600],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Cykelväg Norra infarten", 18500, 12640, 19800],
        ["Bron över Kvarnån", 12000, 3150, 9500],
        ["Lekplatser", 4200, 3875, 4200],
        ["Nya armaturer", 6000, 4410, 5600],
        ["Vattenverket etapp 2", 35000, 18920, 38400],
        ["Sopbilar", 7800, 7640, 7640],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Lokala naturvårdssatsningen", "Länsstyrelsen", 765],
        ["Övriga bidrag", "Trafiksäkerhet", "Trafikverket", 450],
      ],
    ],
    [
      "Volymer",
      [
        ["Mått", "Enhet", "Verksamhetsområde", "Orsak", "År", ...VOLUMES],
        ["Belagd yta", "kvadratmeter", GV, "Beläggning", 2025, "", 98000, "", 22900],
        ["Belagd yta", "kvadratmeter", GV, "Beläggning", 2026, 105000, 108500, 24600, 26900],
        ["Snöröjningar", "tillfällen", VI, "Snöröjning", 2025, "", 31, "", 19260],
        ["Snöröjningar", "tillfällen", VI, "Snöröjning", 2026, 26, 33, 15600, 20200],
        ["Halkbekämpningar", "tillfällen", VI, "", 2025, "", 74, "", ""],
        ["Halkbekämpningar", "tillfällen", VI, "", 2026, 70, 66, "", ""],
        ["Belysningspunkter", "punkter", BE, "", 2025, "", 14260, "", ""],
        ["Belysningspunkter", "punkter", BE, "", 2026, 14400, 14385, "", ""],
        ["Vattenläckor", "läckor", VA, "", 2025, "", 47, "", ""],
        ["Vattenläckor", "läckor", VA, "", 2026, 45, 58, "", ""],
        ["Hushållsavfall", "ton", RE, "", 2025, "", 16850, "", ""],
        ["Hushållsavfall", "ton", RE, "", 2026, 16500, 15940, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Senarelagd beläggning", GV, 1200, 450, "Gatuchef", "2026-06-01"],
        ["Ny upphandling av snöröjning", VI, 1500, 350, "Driftchef", "2026-04-01"],
        ["Höjd avgift på torgparkeringen", PK, 900, 520, "Trafikchef", "2026-03-01"],
        ["Vakanshållen parkingenjör", PL, 400, 265, "Parkchef", "2026-01-01"],
      ],
    ],
    [
      "Indikatorer",
      [
        ["Indikator", "Enhet", "Riktning", ...INDICATORS],
        ["Nöjda med gator och vägar", "procent", "Högre", 54, "", "", 58, "", ""],
        ["Felanmälningar åtgärdade i tid", "procent", "Högre", 91, "", "", 90, "", ""],
        ["Vattenprov utan anmärkning", "procent", "Högre", 98.5, "", "", 99, "", ""],
        ["Sjukfrånvaro", "procent", "Lägre", 5.1, 5.9, 4.7, 5, 5.5, 4.5],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad för gator och vägar per invånare, kr", "Vår kommun", 2025, 1480],
        ["Kostnad för gator och vägar per invånare, kr", "Ekstad", 2025, 1315],
        ["Kostnad för gator och vägar per invånare, kr", "Sundvik", 2025, 1562],
      ],
    ],
  ]);
}
