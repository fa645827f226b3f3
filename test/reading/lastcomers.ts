/** A social committee at its interim report, for the fifth held-out collection. */
import { sourcesOf } from "./municipalities";

export const social = sourcesOf({
  committee: "Social- och arbetsmarknadsnämnden",
  year: 2023,
  occasion: "Delårsrapport",
  occasions: [
    ["Ekonomisk prognos", "EP", "den ekonomiska prognosen", 4],
    ["Delårsrapport", "DR", "delårsrapporten", 8],
    ["Årsanalys", "ÅA", "årsanalysen", 12],
  ],
  areas: [
    {
      name: "Arbetsmarknad och försörjning",
      short: "AF",
      grant: 738.2,
      result: 14.3,
      forecasts: { "Ekonomisk prognos": 9, Delårsrapport: 21.4 },
    },
    {
      name: "Barn, unga och familj",
      short: "BUF",
      grant: 845.6,
      result: -31.9,
      forecasts: { "Ekonomisk prognos": -28, Delårsrapport: -52.3 },
    },
    {
      name: "Vuxna och boende",
      short: "VB",
      grant: 402.9,
      result: -8.7,
      forecasts: { "Ekonomisk prognos": -15, Delårsrapport: -12.6 },
    },
    {
      name: "Stab och gemensamt",
      short: "SG",
      grant: 121.7,
      result: 22.1,
      forecasts: { "Ekonomisk prognos": 30, Delårsrapport: 33.5 },
    },
  ],
  causes: [
    {
      name: "Externa placeringar",
      area: "Barn, unga och familj",
      result: -36.2,
      forecasts: { "Ekonomisk prognos": -30, Delårsrapport: -58.4 },
    },
    {
      name: "Vakanta tjänster",
      area: "Barn, unga och familj",
      result: 5.1,
      forecasts: { "Ekonomisk prognos": 2, Delårsrapport: 7.7 },
    },
    {
      name: "Ekonomiskt bistånd",
      area: "Arbetsmarknad och försörjning",
      result: 16.8,
      forecasts: { "Ekonomisk prognos": 12, Delårsrapport: 25.2 },
    },
    {
      name: "Tillfälligt boende",
      area: "Vuxna och boende",
      result: -9.9,
      forecasts: { "Ekonomisk prognos": -14, Delårsrapport: -15.1 },
    },
    {
      name: "Nämndens reserv",
      area: "Stab och gemensamt",
      result: 20,
      forecasts: { "Ekonomisk prognos": 28, Delårsrapport: 30 },
    },
  ],
  grants: [
    ["Nämndsbudget 2023", "2022-12-14", "Arbetsmarknad och försörjning", "Ram", 731.2],
    ["Nämndsbudget 2023", "2022-12-14", "Barn, unga och familj", "Ram", 841.1],
    ["Nämndsbudget 2023", "2022-12-14", "Vuxna och boende", "Ram", 402.9],
    ["Nämndsbudget 2023", "2022-12-14", "Stab och gemensamt", "Ram", 121.7],
    ["Beslut i KS april 2023", "2023-04-12", "Arbetsmarknad och försörjning", "Feriejobb", 7],
    ["Beslut i KS april 2023", "2023-04-12", "Barn, unga och familj", "Avhopparstöd", 4.5],
  ],
  volumes: [
    [
      "Hushåll med ekonomiskt bistånd per månad",
      "hushåll",
      "Arbetsmarknad och försörjning",
      "Ekonomiskt bistånd",
      2022,
      undefined,
      4120,
    ],
    [
      "Hushåll med ekonomiskt bistånd per månad",
      "hushåll",
      "Arbetsmarknad och försörjning",
      "Ekonomiskt bistånd",
      2023,
      4050,
      3870,
    ],
    ["Vårddygn i externa placeringar", "dygn", "Barn, unga och familj", "Externa placeringar", 2022, undefined, 41200],
    ["Vårddygn i externa placeringar", "dygn", "Barn, unga och familj", "Externa placeringar", 2023, 40000, 48600],
  ],
  investments: [["Inventarier", 6, 2.2, 5]],
});
