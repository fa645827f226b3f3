/** Two municipalities for the third held-out collection, which was written when the second had been mended for. */
import { sourcesOf } from "./municipalities";

/** A year end with decisions of the council during the year. */
export const disability = sourcesOf({
  committee: "Funktionsstödsnämnden",
  year: 2022,
  occasion: "Årsanalys",
  occasions: [
    ["Ekonomisk prognos", "EP", "den ekonomiska prognosen", 4],
    ["Delårsrapport", "DR", "delårsrapporten", 8],
    ["Årsanalys", "ÅA", "årsanalysen", 12],
  ],
  areas: [
    { name: "Boende LSS", grant: 812.6, result: -14.8, forecasts: { "Ekonomisk prognos": -5, Delårsrapport: -9 } },
    {
      name: "Daglig verksamhet",
      short: "DV",
      grant: 204.9,
      result: 6.35,
      forecasts: { "Ekonomisk prognos": 1, Delårsrapport: 3 },
    },
    {
      name: "Personlig assistans",
      short: "PA",
      grant: 391.2,
      result: -22.7,
      forecasts: { "Ekonomisk prognos": -12, Delårsrapport: -24 },
    },
    {
      name: "Myndighet och ledning",
      short: "ML",
      grant: 88.4,
      result: 19.05,
      forecasts: { "Ekonomisk prognos": 8, Delårsrapport: 15 },
    },
  ],
  causes: [
    { name: "Köp av boendeplatser", area: "Boende LSS", result: -21.4, forecasts: { Delårsrapport: -18 } },
    { name: "Egna gruppbostäder", area: "Boende LSS", result: 7.9, forecasts: { Delårsrapport: 6 } },
    {
      name: "Externa utförare av assistans",
      area: "Personlig assistans",
      result: -19.6,
      forecasts: { Delårsrapport: -21 },
    },
    { name: "Lägre deltagarnärvaro", area: "Daglig verksamhet", result: 4.2, forecasts: { Delårsrapport: 2 } },
    { name: "Vakanta tjänster", area: "Myndighet och ledning", result: 11.3, forecasts: { Delårsrapport: 9 } },
  ],
  grants: [
    ["Nämndsbudget 2022", "2021-12-15", "Boende LSS", "Ram", 804.6],
    ["Nämndsbudget 2022", "2021-12-15", "Daglig verksamhet", "Ram", 198.9],
    ["Nämndsbudget 2022", "2021-12-15", "Personlig assistans", "Ram", 386.7],
    ["Nämndsbudget 2022", "2021-12-15", "Myndighet och ledning", "Ram", 88.4],
    ["Beslut i KF april 2022", "2022-04-27", "Boende LSS", "Höjd LSS-ersättning", 8],
    ["Beslut i KF april 2022", "2022-04-27", "Personlig assistans", "Höjd LSS-ersättning", 4.5],
    ["Beslut i KF oktober 2022", "2022-10-26", "Daglig verksamhet", "Återhämtningsbonus", 6],
  ],
  volumes: [
    ["Dygn i köpta boendeplatser", "dygn", "Boende LSS", "Köp av boendeplatser", 2021, undefined, 12300],
    ["Dygn i köpta boendeplatser", "dygn", "Boende LSS", "Köp av boendeplatser", 2022, 13000, 15450, 58.5, 79.9],
    [
      "Beviljade assistanstimmar",
      "timmar",
      "Personlig assistans",
      "Externa utförare av assistans",
      2021,
      undefined,
      742000,
    ],
    [
      "Beviljade assistanstimmar",
      "timmar",
      "Personlig assistans",
      "Externa utförare av assistans",
      2022,
      750000,
      781200,
      228,
      247.6,
    ],
  ],
  investments: [["Inventarier gruppbostäder", 9, 6.85]],
});

/** An interim report in million kronor. */
export const labour = sourcesOf({
  committee: "Arbetsmarknads- och vuxenutbildningsnämnden",
  year: 2025,
  occasion: "Delårsrapport",
  occasions: [
    ["Vårprognos", "VP", "vårprognosen", 4],
    ["Delårsrapport", "DR", "delårsrapporten", 8],
    ["Årsbokslut", "ÅB", "årsbokslutet", 12],
  ],
  areas: [
    {
      name: "Vuxenutbildning",
      short: "VUX",
      grant: 356.2,
      result: 4.1,
      forecasts: { Vårprognos: 2, Delårsrapport: 6.5 },
    },
    {
      name: "Arbetsmarknad",
      short: "ARB",
      grant: 182.7,
      result: -6.2,
      forecasts: { Vårprognos: -4, Delårsrapport: -11.3 },
    },
    {
      name: "Försörjningsstöd och etablering",
      short: "FE",
      grant: 498.3,
      result: 12.9,
      forecasts: { Vårprognos: 10, Delårsrapport: 22.4 },
    },
    {
      name: "Gemensam administration",
      short: "GA",
      grant: 47.1,
      result: 1.6,
      forecasts: { Vårprognos: 0, Delårsrapport: 1.2 },
    },
  ],
  causes: [
    {
      name: "Utbetalt försörjningsstöd",
      area: "Försörjningsstöd och etablering",
      result: 15,
      forecasts: { Vårprognos: 12, Delårsrapport: 25.1 },
    },
    {
      name: "Subventionerade anställningar",
      area: "Arbetsmarknad",
      result: -5.1,
      forecasts: { Vårprognos: -5, Delårsrapport: -9.6 },
    },
    {
      name: "Outnyttjade utbildningsplatser",
      area: "Vuxenutbildning",
      result: 3.3,
      forecasts: { Vårprognos: 2, Delårsrapport: 5.2 },
    },
  ],
  volumes: [
    [
      "Hushåll med försörjningsstöd",
      "hushåll",
      "Försörjningsstöd och etablering",
      "Utbetalt försörjningsstöd",
      2024,
      undefined,
      2310,
    ],
    [
      "Hushåll med försörjningsstöd",
      "hushåll",
      "Försörjningsstöd och etablering",
      "Utbetalt försörjningsstöd",
      2025,
      2280,
      2105,
    ],
    ["Studerande på SFI", "studerande", "Vuxenutbildning", undefined, 2024, undefined, 3420],
    ["Studerande på SFI", "studerande", "Vuxenutbildning", undefined, 2025, 3500, 3140],
  ],
});
