/**
 * Four municipalities for the second held-out collection: other names, units, occasions and rounds than those that
 * the rules were made with.
 */
import { indicator, sourcesOf } from "./municipalities";

const LSS = "Stöd till personer med funktionsnedsättning";
const VOBO = "Vård- och omsorgsboende";
const HSR = "Hälso- och sjukvård samt rehabilitering";
const GEM = "Nämnd och gemensamma verksamheter";

/** A year end, prose in million kronor. */
export const elderly = sourcesOf({
  committee: "Omsorgsnämnden",
  year: 2023,
  occasion: "Årsbokslut",
  occasions: [
    ["Vårprognos", "VP", "vårprognosen", 4],
    ["Delårsrapport", "DR", "delårsrapporten", 8],
    ["Årsbokslut", "ÅB", "årsbokslutet", 12],
  ],
  areas: [
    {
      name: "Hemvård",
      short: "HV",
      grant: 612.4,
      result: -38.62,
      forecasts: { Vårprognos: -18, Delårsrapport: -29.5 },
    },
    { name: VOBO, short: "VOBO", grant: 918.75, result: -12.27, forecasts: { Vårprognos: -10, Delårsrapport: -20 } },
    { name: LSS, short: "LSS", grant: 744.1, result: 9.84, forecasts: { Vårprognos: 0, Delårsrapport: 4 } },
    { name: HSR, short: "HSR", grant: 188.3, result: -4.45, forecasts: { Vårprognos: -2, Delårsrapport: -6 } },
    { name: GEM, short: "GEM", grant: 96.2, result: 31.73, forecasts: { Vårprognos: 20, Delårsrapport: 28.5 } },
  ],
  causes: [
    { name: "Utförda hemtjänsttimmar", area: "Hemvård", result: -44.18, forecasts: { Delårsrapport: -34 } },
    { name: "Inhyrda sjuksköterskor", area: HSR, result: -7.92, forecasts: { Delårsrapport: -8.5 } },
    {
      name: "Köp av boendeplatser",
      area: VOBO,
      result: -18.6,
      forecasts: { Delårsrapport: -22 },
      sums: { budget: [0, -52.3], outcome: [0, -70.9] },
    },
    { name: "Personlig assistans", area: LSS, result: 6.15, forecasts: { Delårsrapport: 3 } },
    { name: "Ofördelad reserv", area: GEM, result: 27.4, forecasts: { Delårsrapport: 25 } },
  ],
  lines: [
    ["Bidrag", "line", 142.6, 118.2],
    ["Övriga intäkter", "line", 201.4, 208.9],
    ["Totala intäkter", "subtotal", 344, 327.1],
    ["Lönekostnader", "line", -1402.7, -1380.4],
    ["PO-pålägg", "line", -560.2, -551.9],
    ["Övriga personalkostnader", "line", -38.4, -24.1],
    ["Totala personalkostnader", "subtotal", -2001.3, -1956.4],
    ["Lokal- och markhyror", "line", -268.9, -271.5],
    ["Övriga kostnader", "line", -633.1, -645.2],
    ["Avskrivningar", "line", -12.8, -12.2],
    ["Totala övriga kostnader", "subtotal", -914.8, -928.9],
    ["Nettokostnad exkl. finansnetto", "subtotal", -2572.1, -2558.2],
    ["Kommunbidrag", "line", 2559.75, 2559.75],
    ["Finansiella kostnader", "line", -1.42, -1.55],
    ["Resultat", "total", -13.77, 0],
    ["Nettokostnad", "total", -2573.52, -2559.75],
  ],
  grants: [
    ...(
      [
        ["Hemvård", 598.4],
        [VOBO, 905.75],
        [LSS, 744.1],
        [HSR, 183.3],
        [GEM, 113.2],
      ] as const
    ).map(([area, amount]) => ["Nämndsbudget 2023", "2022-12-08", area, "Ram", amount] as const),
    ["Nämndbeslut maj 2023", "2023-05-22", GEM, "Löneöversyn", -17],
    ["Nämndbeslut maj 2023", "2023-05-22", "Hemvård", "Löneöversyn", 8],
    ["Nämndbeslut maj 2023", "2023-05-22", VOBO, "Löneöversyn", 4],
    ["Nämndbeslut maj 2023", "2023-05-22", HSR, "Löneöversyn", 5],
    ["Beslut i KF juni 2023", "2023-06-15", VOBO, "Äldreomsorgslyftet", 9],
    ["Beslut i KF juni 2023", "2023-06-15", "Hemvård", "Välfärdsteknik", 6],
  ],
  volumes: [
    ["Utförda hemtjänsttimmar", "timmar", "Hemvård", "Utförda hemtjänsttimmar", 2022, undefined, 1012400],
    ["Utförda hemtjänsttimmar", "timmar", "Hemvård", "Utförda hemtjänsttimmar", 2023, 1020000, 1086300, 489.6, 533.4],
    ["Köpta boendedygn", "dygn", VOBO, "Köp av boendeplatser", 2022, undefined, 21400],
    ["Köpta boendedygn", "dygn", VOBO, "Köp av boendeplatser", 2023, 20500, 26850, 52.3, 70.9],
    ["Brukare med personlig assistans", "brukare", LSS, "Personlig assistans", 2022, undefined, 187],
    ["Brukare med personlig assistans", "brukare", LSS, "Personlig assistans", 2023, 190, 181],
  ],
  investments: [
    ["Inventarier boenden", 12, 9.36],
    ["Välfärdsteknik", 6, 7.15],
  ],
  received: [
    ["Riktade statsbidrag", "Äldreomsorgslyftet", "Socialstyrelsen", 18.4],
    ["Riktade statsbidrag", "God och nära vård", "Region Skåne", 22.75],
    ["Övriga bidrag", "Lönebidrag", "Arbetsförmedlingen", 9.1],
  ],
  reserve: [
    ["2022-12-08", "Nämndens ofördelade reserv", 44.4],
    ["2023-05-22", "Löneöversyn", -17],
  ],
  measures: [
    ["Effektivare schemaläggning", "Hemvård", 24, 15.6],
    ["Hemtagning av köpta platser", VOBO, 10, 2.5],
  ],
  indicators: [
    indicator("Sjukfrånvaro", "procent", "lower", [9.1, 9.6, 6.4], [8]),
    indicator("Brukarnöjdhet hemvård", "procent", "higher", [84], [86]),
  ],
});

/** An interim report, amounts in mnkr with one decimal. */
export const young = sourcesOf({
  committee: "Barn- och ungdomsnämnden",
  year: 2025,
  occasion: "Delårsrapport",
  occasions: [
    ["Uppföljning mars", "U1", "marsuppföljningen", 3],
    ["Delårsrapport", "DR", "delårsrapporten", 8],
    ["Bokslut", "BS", "bokslutet", 12],
  ],
  areas: [
    {
      name: "Förskola och pedagogisk omsorg",
      short: "FPO",
      grant: 402.6,
      result: -3.1,
      forecasts: { "Uppföljning mars": -1, Delårsrapport: -6.4 },
    },
    { name: "Grundskola", grant: 866.9, result: -11.2, forecasts: { "Uppföljning mars": -4.5, Delårsrapport: -19.7 } },
    { name: "Anpassad skola", grant: 74.25, result: 1.05, forecasts: { "Uppföljning mars": 0, Delårsrapport: 1.8 } },
    { name: "Elevhälsa", grant: 58.4, result: 2.2, forecasts: { "Uppföljning mars": 1, Delårsrapport: 2.9 } },
    {
      name: "Central ledning",
      short: "CL",
      grant: 41.7,
      result: 5.6,
      forecasts: { "Uppföljning mars": 5, Delårsrapport: 9.3 },
    },
  ],
  causes: [
    { name: "Skolskjuts", area: "Grundskola", result: -3, forecasts: { "Uppföljning mars": -2, Delårsrapport: -5.1 } },
    {
      name: "Tilläggsbelopp",
      area: "Grundskola",
      result: -5.2,
      forecasts: { "Uppföljning mars": -3, Delårsrapport: -8.6 },
    },
    {
      name: "Färre barn i förskolan",
      area: "Förskola och pedagogisk omsorg",
      result: 2.4,
      forecasts: { "Uppföljning mars": 1.5, Delårsrapport: 4.2 },
    },
    {
      name: "Lokalkostnader förskola",
      area: "Förskola och pedagogisk omsorg",
      result: -4.6,
      forecasts: { "Uppföljning mars": -2.5, Delårsrapport: -7.5 },
    },
  ],
  volumes: [
    ["Barn i förskolan", "barn", "Förskola och pedagogisk omsorg", undefined, 2024, undefined, 2914],
    ["Barn i förskolan", "barn", "Förskola och pedagogisk omsorg", undefined, 2025, 2880, 2812, 390, 388.1],
    ["Elever i grundskola", "elever", "Grundskola", undefined, 2024, undefined, 7020],
    ["Elever i grundskola", "elever", "Grundskola", undefined, 2025, 7060, 7045, 812, 826.5],
  ],
  investments: [
    ["Inventarier förskolor", 4.5, 2.1, 4.5],
    ["Skolgårdar", 8, 3.35, 6.2],
  ],
  received: [
    ["Statsbidrag", "Likvärdig skola", "Skolverket", 31.2],
    ["Statsbidrag", "Lovskola", "Skolverket", 2.4],
    ["Statsbidrag", "Kvalitetshöjande åtgärder i förskola", "Skolverket", 6.75],
  ],
  measures: [
    ["Minskade vikariekostnader", "Förskola och pedagogisk omsorg", 6, 1.5],
    ["Samordnad skolskjuts", "Grundskola", 3, 0.9],
  ],
});

/** A small municipality's year end, amounts in tkr, and a frame apart with an income requirement. */
export const building = sourcesOf({
  committee: "Samhällsbyggnadsnämnden",
  year: 2022,
  occasion: "Bokslut",
  apart: ["Parkering"],
  occasions: [
    ["Tertial 1", "T1", "tertialrapport 1", 4],
    ["Tertial 2", "T2", "tertialrapport 2", 8],
    ["Bokslut", "BS", "bokslutet", 12],
  ],
  areas: [
    { name: "Gator och vägar", grant: 38.42, result: -2.914, forecasts: { "Tertial 1": -1.5, "Tertial 2": -2.2 } },
    { name: "Park och skog", grant: 14.105, result: 0.318, forecasts: { "Tertial 1": 0, "Tertial 2": 0.1 } },
    { name: "Måltid", grant: 61.3, result: -1.476, forecasts: { "Tertial 1": -0.5, "Tertial 2": -0.9 } },
    { name: "Lokalförsörjning", grant: 22.86, result: 4.21, forecasts: { "Tertial 1": 1, "Tertial 2": 3 } },
    { name: "Plan och bygg", grant: 9.74, result: -0.655, forecasts: { "Tertial 1": -0.4, "Tertial 2": -0.8 } },
    {
      name: "Parkeringsverksamhet",
      frame: "Parkering",
      grant: -6.5,
      result: -0.84,
      forecasts: { "Tertial 1": -0.5, "Tertial 2": -1.2 },
    },
  ],
  causes: [
    { name: "Vinterväghållning", area: "Gator och vägar", result: -3.365, forecasts: { "Tertial 2": -2.5 } },
    {
      name: "Livsmedelspriser",
      area: "Måltid",
      result: -2.24,
      forecasts: { "Tertial 2": -1.6 },
      sums: { budget: [0, -24.1], outcome: [0, -26.34] },
    },
    { name: "Försäljning av fastigheter", area: "Lokalförsörjning", result: 3.15, forecasts: { "Tertial 2": 2.5 } },
    {
      name: "Bygglovsintäkter",
      area: "Plan och bygg",
      result: -0.94,
      forecasts: { "Tertial 2": -1 },
      sums: { budget: [5.2, 0], outcome: [4.26, 0] },
    },
  ],
  volumes: [
    ["Serverade portioner", "portioner", "Måltid", undefined, 2021, undefined, 1184500],
    ["Serverade portioner", "portioner", "Måltid", undefined, 2022, 1210000, 1156300],
    ["Snöröjningstillfällen", "tillfällen", "Gator och vägar", "Vinterväghållning", 2021, undefined, 14],
    ["Snöröjningstillfällen", "tillfällen", "Gator och vägar", "Vinterväghållning", 2022, 18, 26],
  ],
  investments: [
    ["Gång- och cykelvägar", 12, 9.85],
    ["Ny förskola Björkhagen", 64, 58.7],
    ["Fordon", 3.2, 3.31],
  ],
  indicators: [indicator("Handläggningstid bygglov", "veckor", "lower", [9.4], [10])],
});

/** The first forecast of the year: nothing earlier to compare with. */
export const families = sourcesOf({
  committee: "Individ- och familjenämnden",
  year: 2025,
  occasion: "Prognos april",
  occasions: [
    ["Prognos april", "PA", "aprilprognosen", 4],
    ["Prognos augusti", "PAU", "augustiprognosen", 8],
    ["Årsredovisning", "ÅR", "årsredovisningen", 12],
  ],
  areas: [
    { name: "Barn och familj", grant: 210.5, result: -4.2, forecasts: { "Prognos april": -12.6 } },
    { name: "Vuxna", grant: 96.3, result: 1.1, forecasts: { "Prognos april": 2.5 } },
    { name: "Ekonomiskt stöd", grant: 121, result: 3.4, forecasts: { "Prognos april": 7.8 } },
    { name: "Ledning och administration", grant: 33.2, result: 0.9, forecasts: { "Prognos april": 0 } },
  ],
  causes: [
    { name: "Institutionsplaceringar", area: "Barn och familj", forecasts: { "Prognos april": -9.8 } },
    { name: "Försörjningsstöd", area: "Ekonomiskt stöd", forecasts: { "Prognos april": 7.1 } },
  ],
});
