/** An invented committee for sports, for the first held-out texts: no rule was made with it in sight. */
import { sourcesOf } from "./municipalities";

export const sports = sourcesOf({
  committee: "Fritidsnämnden",
  year: 2023,
  occasions: [
    ["Prognos 1", "P1", "årets första prognos", 3],
    ["Prognos 2", "P2", "årets andra prognos", 5],
    ["Delårsbokslut", "DB", "delårsbokslutet", 8],
    ["Bokslut", "BO", "bokslutet", 12],
  ],
  occasion: "Bokslut",
  areas: [
    {
      name: "Anläggningar",
      short: "ANL",
      grant: 142.3,
      result: -8.74,
      forecasts: { "Prognos 2": -5, Delårsbokslut: -10.1 },
    },
    {
      name: "Mötesplatser för unga",
      short: "MFU",
      grant: 58.66,
      result: 2.18,
      forecasts: { "Prognos 2": 1, Delårsbokslut: 1.6 },
    },
    {
      name: "Föreningar och evenemang",
      short: "FE",
      grant: 71.05,
      result: 0.394,
      forecasts: { "Prognos 2": 0, Delårsbokslut: 0 },
    },
    {
      name: "Förvaltningsledning",
      short: "FL",
      grant: 17.2,
      result: 1.93,
      forecasts: { "Prognos 2": 0.5, Delårsbokslut: 1.4 },
    },
  ],
  causes: [
    { name: "Driftkostnader simhallar", area: "Anläggningar", result: -6.31, forecasts: { Delårsbokslut: -7 } },
    { name: "Badavgifter", area: "Anläggningar", result: -2.87, forecasts: { Delårsbokslut: -3.2 } },
    {
      name: "Senarelagd öppning av fritidsgård",
      area: "Mötesplatser för unga",
      result: 1.72,
      forecasts: { Delårsbokslut: 1.5 },
    },
    {
      name: "Lokalt aktivitetsstöd",
      area: "Föreningar och evenemang",
      result: 0.55,
      forecasts: { Delårsbokslut: 0.2 },
      sums: { budget: [0, -18.4], outcome: [0, -17.85] },
    },
  ],
  grants: [
    ["Budget 2023", "2022-11-30", "Anläggningar", "Ram", 140.1],
    ["Budget 2023", "2022-11-30", "Mötesplatser för unga", "Ram", 57.86],
    ["Budget 2023", "2022-11-30", "Föreningar och evenemang", "Ram", 71.05],
    ["Budget 2023", "2022-11-30", "Förvaltningsledning", "Ram", 17.2],
    ["Beslut i KS maj 2023", "2023-05-24", "Anläggningar", "Elprisstöd", 2.2],
    ["Beslut i KS maj 2023", "2023-05-24", "Mötesplatser för unga", "Sommarlov", 0.8],
  ],
  volumes: [
    ["Badbesök", "besök", "Anläggningar", "Badavgifter", 2022, undefined, 512300],
    ["Badbesök", "besök", "Anläggningar", "Badavgifter", 2023, 560000, 498700],
    ["Besök på fritidsgårdar", "besök", "Mötesplatser för unga", undefined, 2022, undefined, 88200],
    ["Besök på fritidsgårdar", "besök", "Mötesplatser för unga", undefined, 2023, 90000, 94650],
    ["Aktivitetstillfällen", "tillfällen", "Föreningar och evenemang", "Lokalt aktivitetsstöd", 2022, undefined, 41200],
    [
      "Aktivitetstillfällen",
      "tillfällen",
      "Föreningar och evenemang",
      "Lokalt aktivitetsstöd",
      2023,
      42000,
      40150,
      18.4,
      17.85,
    ],
  ],
  investments: [
    ["Konstgräsplaner", 16, 17.9],
    ["Reinvestering simhallar", 28, 22.6],
  ],
  reserve: [
    ["2022-11-30", "Nämndens reserv", 3.5],
    ["2023-09-20", "Till simhallarna", -1.25],
  ],
});
