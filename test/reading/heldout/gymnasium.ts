/** A committee for upper secondary schools, adult education and labour market at its year-end, after two forecasts. */
import { ledgers, type LedgerLine, type Rows } from "./sheets";

const LINES: readonly LedgerLine[] = [
  ["31", "3110", "3511", -21000, -23840],
  ["31", "3110", "3010", -6400, -5215],
  ["31", "3110", "5011", 141000, 138460],
  ["31", "3110", "5611", 62100, 60985],
  ["31", "3110", "6010", 48300, 48970],
  ["31", "3110", "6410", 17600, 19030],
  ["31", "3110", "7910", 6200, 6045],
  ["31", "3120", "4610", 96500, 109870],
  ["31", "3120", "3010", -58700, -61455],
  ["31", "3130", "6220", 14900, 11260],
  ["32", "3210", "3511", -4100, -3760],
  ["32", "3210", "5011", 23400, 24985],
  ["32", "3210", "5611", 10300, 10990],
  ["32", "3210", "6010", 5150, 5205],
  ["32", "3210", "4610", 7250, 9180],
  ["33", "3310", "3511", -19800, -26470],
  ["33", "3310", "5011", 31500, 30240],
  ["33", "3310", "5611", 13850, 13320],
  ["33", "3310", "6010", 7900, 7935],
  ["33", "3310", "4610", 22400, 24115],
  ["33", "3320", "4610", 12100, 15745],
  ["34", "3410", "3511", -16300, -11580],
  ["34", "3410", "5011", 38200, 32965],
  ["34", "3410", "5611", 16800, 14510],
  ["34", "3410", "6010", 4450, 4430],
  ["34", "3410", "6410", 3950, 3690],
  ["34", "3420", "5011", 6100, 9345],
  ["35", "3510", "5011", 9200, 8310],
  ["35", "3510", "5611", 4050, 3655],
  ["35", "3510", "6410", 6450, 5925],
  ["35", "3510", "6010", 2100, 2100],
];

const MAIN = "Gymnasie- och arbetsmarknadsnämnden";
const [GY, GS, VX, AM, GA] = [
  "Gymnasieskola",
  "Gymnasiesärskola",
  "Vuxenutbildning",
  "Arbetsmarknad",
  "Administration och ledning",
];

export function upperSecondarySheets(): ReadonlyMap<string, Rows> {
  const { outcome, budget } = ledgers(LINES, 2020, 12);
  return new Map<string, Rows>([
    [
      "Inställningar",
      [
        ["Nyckel", "Värde"],
        ["Nämnd", MAIN],
        ["År", 2020],
        ["Tillfälle", "Bokslut"],
        ["Till och med", 202012],
        ["Beloppsenhet", "tkr"],
        ["Kostnader", "positiva"],
        ["Rapportenhet", "tkr"],
      ],
    ],
    [
      "Tillfällen",
      [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Uppföljning mars", "UM", 202003, "marsuppföljningen"],
        ["Delårsbokslut", "DB", 202008, "delårsbokslutet"],
        ["Bokslut", "BS", 202012, "bokslutet"],
      ],
    ],
    [
      "Ramar",
      [
        ["Ram", "Resultatansvar"],
        [MAIN, "Ja"],
      ],
    ],
    [
      "Områden",
      [
        ["Verksamhetsområde", "Kortnamn", "Ram"],
        [GY, "GY", MAIN],
        [GS, "GYS", MAIN],
        [VX, "VUX", MAIN],
        [AM, "AME", MAIN],
        [GA, "AL", MAIN],
      ],
    ],
    [
      "Ansvar",
      [
        ["Ansvar", "Verksamhetsområde"],
        ["31", GY],
        ["32", GS],
        ["33", VX],
        ["34", AM],
        ["35", GA],
      ],
    ],
    ["Utfall", outcome],
    ["Budget", budget],
    [
      "Kommunbidrag",
      [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Syfte", "Belopp"],
        ["Verksamhetsplan 2020", "2019-11-25", MAIN, GY, "Grundbudget", 298400],
        ["Verksamhetsplan 2020", "2019-11-25", MAIN, GS, "Grundbudget", 42000],
        ["Verksamhetsplan 2020", "2019-11-25", MAIN, VX, "Grundbudget", 66350],
        ["Verksamhetsplan 2020", "2019-11-25", MAIN, AM, "Grundbudget", 53200],
        ["Verksamhetsplan 2020", "2019-11-25", MAIN, GA, "Grundbudget", 22400],
        ["KF maj 2020", "2020-05-18", MAIN, AM, "Extra feriejobb", 2300],
        ["GAN september 2020", "2020-09-22", MAIN, GY, "Lokalt stöd", 1150],
        ["GAN september 2020", "2020-09-22", MAIN, GA, "Lokalt stöd", -1150],
      ],
    ],
    [
      "Prognos",
      [
        ["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse"],
        ["Uppföljning mars", GY, "", -2600],
        ["Uppföljning mars", GY, "Interkommunala ersättningar", -5000],
        ["Uppföljning mars", GY, "Skolskjuts", 1000],
        ["Uppföljning mars", GS, "", -1900],
        ["Uppföljning mars", VX, "", 0],
        ["Uppföljning mars", AM, "", 1400],
        ["Uppföljning mars", GA, "", 300],
        ["Delårsbokslut", GY, "", -6150],
        ["Delårsbokslut", GY, "Interkommunala ersättningar", -8700],
        ["Delårsbokslut", GY, "Skolskjuts", 2900],
        ["Delårsbokslut", GS, "", -3300],
        ["Delårsbokslut", VX, "", 850],
        ["Delårsbokslut", VX, "Yrkesutbildningar", -2450],
        ["Delårsbokslut", AM, "", 3700],
        ["Delårsbokslut", AM, "Feriejobb", -2600],
        ["Delårsbokslut", GA, "", 1200],
      ],
    ],
    [
      "Orsaker",
      [
        ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"],
        ["Interkommunala ersättningar", GY, "3120", "", "", "Fler elever hos andra huvudmän."],
        ["Skolskjuts", GY, "3130", "", "", "Distansundervisning under våren."],
        ["Yrkesutbildningar", VX, "3320", "", "", "Större volym än planerat."],
        ["Feriejobb", AM, "3420", "", "", "Fler ungdomar fick plats."],
      ],
    ],
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Pandemin", "Ökade kostnader", "Datorer för distansundervisning", 1860],
        ["Pandemin", "Ökade kostnader", "Städning och skyddsutrustning", 1240],
        ["Pandemin", "Minskade kostnader", "Lägre vikariekostnader", 2750],
        ["Pandemin", "Ökade intäkter", "Sjuklöneersättning", 3380],
      ],
    ],
    [
      "Investeringar",
      [
        ["Benämning", "Budget", "Utfall", "Prognos"],
        ["Inventarier gymnasieskolor", 7200, 5640, ""],
        ["Verkstadsmaskiner", 4800, 5310, ""],
        ["Lärplattform", 2500, 980, ""],
      ],
    ],
    [
      "Bidrag",
      [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade statsbidrag", "Regionalt yrkesvux", "Skolverket", 9460],
        ["Riktade statsbidrag", "Karriärtjänster", "Skolverket", 5830],
        ["Riktade statsbidrag", "Likvärdig skola", "Skolverket", 2175],
        ["Övriga bidrag", "Lönestöd", "Arbetsförmedlingen", 7640],
        ["Övriga bidrag", "Ungdomsprojekt", "Europeiska socialfonden", 3285],
      ],
    ],
    [
      "Reserv",
      [
        ["Datum", "Händelse", "Belopp"],
        ["2019-11-25", "Nämndens reserv", 3000],
        ["2020-04-14", "Till vuxenutbildningen", -1200],
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
        ["Elever hos andra huvudmän", "elever", GY, "Interkommunala ersättningar", 2019, "", 792, "", 95400],
        ["Elever hos andra huvudmän", "elever", GY, "Interkommunala ersättningar", 2020, 810, 894, 96500, 109870],
        ["Elever i egen gymnasieskola", "elever", GY, "", 2019, "", 2110, "", ""],
        ["Elever i egen gymnasieskola", "elever", GY, "", 2020, 2150, 2124, "", ""],
        ["Heltidsplatser yrkesvux", "platser", VX, "Yrkesutbildningar", 2019, "", 236, "", ""],
        ["Heltidsplatser yrkesvux", "platser", VX, "Yrkesutbildningar", 2020, 240, 318, 12100, 15745],
        ["Feriearbetare", "ungdomar", AM, "Feriejobb", 2019, "", 412, "", ""],
        ["Feriearbetare", "ungdomar", AM, "Feriejobb", 2020, 420, 655, "", ""],
      ],
    ],
    [
      "Åtgärder",
      [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Sammanslagna programklasser", GY, 3600, 2150, "Gymnasiechef", "2020-08-15"],
        ["Egen regi i stället för köpt utbildning", VX, 1500, 400, "Vuxenutbildningschef", "2020-07-01"],
        ["Färre lokaler", AM, 800, 800, "Enhetschef", "2020-02-01"],
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
        ["Gymnasieexamen inom tre år", "procent", "Högre", 68.4, 72.9, 64.1, 72, 75, 69],
        ["Sjukfrånvaro", "procent", "Lägre", 5.9, 6.8, 4.2, 5.5, 6.3, 4],
        ["Väntetid till SFI", "veckor", "Lägre", 3.5, "", "", 4, "", ""],
      ],
    ],
    [
      "Jämförelsekommuner",
      [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad per gymnasieelev, kr", "Vår kommun", 2019, 127400],
        ["Kostnad per gymnasieelev, kr", "Grönvik", 2019, 131900],
        ["Kostnad per gymnasieelev, kr", "Ekdala", 2019, 122650],
      ],
    ],
  ]);
}
