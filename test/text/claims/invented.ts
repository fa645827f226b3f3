/** Invented committees of unlike kinds: schools at the year end, care at an interim occasion, streets with a frame apart, culture with small amounts, welfare, planning. */
import { indicator, sourcesOf } from "./municipalities";

export const schools = sourcesOf({
  committee: "Barn- och utbildningsnämnden",
  year: 2023,
  occasions: [["Tertialrapport 1", "T1", "tertialrapporten i april", 4], ["Tertialrapport 2", "T2", "tertialrapporten i augusti", 8], ["Bokslut", "BS", "bokslutet", 12]],
  occasion: "Bokslut",
  areas: [
    { name: "Förskola", short: "FSK", grant: 412.35, result: 9.82, forecasts: { "Tertialrapport 1": 2, "Tertialrapport 2": 6.5 } },
    { name: "Grundskola och fritidshem", short: "GRF", grant: 918.4, result: -23.64, forecasts: { "Tertialrapport 1": -10, "Tertialrapport 2": -18 } },
    { name: "Gymnasie- och vuxenutbildning", short: "GYV", grant: 301.125, result: -4.31, forecasts: { "Tertialrapport 1": -3, "Tertialrapport 2": -7.2 } },
    { name: "Nämnd och gemensamt", short: "NOG", grant: 88.6, result: 6.48, forecasts: { "Tertialrapport 1": 1, "Tertialrapport 2": 3.7 } },
  ],
  causes: [
    { name: "Färre barn i förskolan", area: "Förskola", result: 11.24, forecasts: { "Tertialrapport 2": 8 } },
    { name: "Tilläggsbelopp och extra stöd", area: "Grundskola och fritidshem", result: -14.875, forecasts: { "Tertialrapport 2": -12 } },
    { name: "Skolskjuts", area: "Grundskola och fritidshem", result: -5.22, forecasts: { "Tertialrapport 2": -3.1 }, sums: { budget: [0.4, -38.5], outcome: [0.4, -43.72] } },
    { name: "Interkommunal ersättning gymnasiet", area: "Gymnasie- och vuxenutbildning", result: -6.93, forecasts: { "Tertialrapport 2": -7.5 } },
    { name: "Lokaler", area: "Nämnd och gemensamt", result: 4.15, forecasts: { "Tertialrapport 2": 2 } },
  ],
  lines: [
    ["Bidrag", "line", 96.2, 88], ["Övriga intäkter", "line", 51.3, 54], ["Totala intäkter", "subtotal", 147.5, 142],
    ["Lönekostnader", "line", -812.4, -805], ["PO-pålägg", "line", -352.1, -349], ["Övriga personalkostnader", "line", -18.3, -17.2], ["Totala personalkostnader", "subtotal", -1182.8, -1171.2],
    ["Lokal- och markhyror", "line", -248.2, -252.6], ["Övriga kostnader", "line", -432.9, -421.5], ["Avskrivningar", "line", -14.9, -15.6], ["Totala övriga kostnader", "subtotal", -696, -689.7],
    ["Nettokostnad exkl. finansnetto", "subtotal", -1731.3, -1718.9], ["Kommunbidrag", "line", 1720.475, 1720.475], ["Finansiella kostnader", "line", -0.825, -1.575], ["Resultat", "total", -11.65, 0], ["Nettokostnad", "total", -1732.125, -1720.475],
  ],
  grants: [
    ["Budget 2023", "2022-11-28", "Förskola", "Grundbudget", 409.2], ["Budget 2023", "2022-11-28", "Grundskola och fritidshem", "Grundbudget", 906.1],
    ["Budget 2023", "2022-11-28", "Gymnasie- och vuxenutbildning", "Grundbudget", 299], ["Budget 2023", "2022-11-28", "Nämnd och gemensamt", "Grundbudget", 87.7],
    ["KF juni 2023", "2023-06-19", "Förskola", "Lokalkompensation", 3.15], ["KF juni 2023", "2023-06-19", "Grundskola och fritidshem", "Lokalkompensation", 6.3],
    ["KF juni 2023", "2023-06-19", "Gymnasie- och vuxenutbildning", "Lokalkompensation", 2.125], ["KF juni 2023", "2023-06-19", "Nämnd och gemensamt", "Lokalkompensation", 0.9],
    ["KF oktober 2023", "2023-10-23", "Grundskola och fritidshem", "Elevökning", 6],
  ],
  volumes: [
    ["Barn i förskola", "barn", "Förskola", "Färre barn i förskolan", 2022, undefined, 4120], ["Barn i förskola", "barn", "Förskola", "Färre barn i förskolan", 2023, 4150, 3985, 418, 409.4],
    ["Elever i grundskola", "elever", "Grundskola och fritidshem", undefined, 2022, undefined, 9310], ["Elever i grundskola", "elever", "Grundskola och fritidshem", undefined, 2023, 9350, 9402, 640, 662],
    ["Elever i fritidshem", "elever", "Grundskola och fritidshem", undefined, 2023, 4420, 4365],
    ["Gymnasieelever i andra kommuner", "elever", "Gymnasie- och vuxenutbildning", "Interkommunal ersättning gymnasiet", 2023, 610, 655, 79.3, 86.23],
  ],
  investments: [["Digitala lärverktyg", 18, 16.4], ["Inventarier nya skolor", 24, 27.35]],
  received: [
    ["Riktade statsbidrag", "Likvärdig skola", "Skolverket", 38.6], ["Riktade statsbidrag", "Lärarassistenter", "Skolverket", 9.15], ["Riktade statsbidrag", "Karriärtjänster", "Skolverket", 14.3],
    ["Övriga bidrag", "Ersättning för asylsökande elever", "Migrationsverket", 12.4],
  ],
  measures: [["Anpassad organisation i grundskolan", "Grundskola och fritidshem", 8, 5.2], ["Samordnade inköp", undefined, 2, 2.4]],
  indicators: [
    indicator("Behörighet till gymnasiet", "procent", "higher", [84.2, 86.1, 82.4], [88, 88, 88]),
    indicator("Sjukfrånvaro", "procent", "lower", [6.8, 7.4, 4.1], [6.5, undefined, undefined]),
  ],
});

export const care = sourcesOf({
  committee: "Vård- och omsorgsnämnden",
  year: 2025,
  occasions: [["Prognos mars", "P1", "marsprognosen", 3], ["Delårsrapport augusti", "DÅ", "delårsrapporten", 8], ["Prognos oktober", "P3", "oktoberprognosen", 10], ["Årsbokslut", "ÅB", "årsbokslutet", 12]],
  occasion: "Delårsrapport augusti",
  areas: [
    { name: "Hemtjänst", short: "HTJ", grant: 386, result: -8.9, forecasts: { "Prognos mars": -9, "Delårsrapport augusti": -14.6 } },
    { name: "Särskilt boende", short: "SÄBO", grant: 642.8, result: -15.2, forecasts: { "Prognos mars": -12.5, "Delårsrapport augusti": -21.35 } },
    { name: "Funktionsstöd", short: "FST", grant: 418.2, result: 4.1, forecasts: { "Prognos mars": 0, "Delårsrapport augusti": 3.2 } },
    { name: "Hälso- och sjukvård", short: "HSV", grant: 155.4, result: -3.3, forecasts: { "Prognos mars": -4, "Delårsrapport augusti": -6.05 } },
    { name: "Ledning och stöd", short: "LOS", grant: 61.9, result: 9.4, forecasts: { "Prognos mars": 10, "Delårsrapport augusti": 12.8 } },
  ],
  causes: [
    { name: "Fler hemtjänsttimmar", area: "Hemtjänst", forecasts: { "Prognos mars": -7, "Delårsrapport augusti": -11.4 } },
    { name: "Bemanning på helger", area: "Särskilt boende", forecasts: { "Prognos mars": -10.2, "Delårsrapport augusti": -16.8 } },
    { name: "Hyrsjuksköterskor", area: "Hälso- och sjukvård", forecasts: { "Prognos mars": -5, "Delårsrapport augusti": -7.9 } },
    { name: "Personlig assistans", area: "Funktionsstöd", forecasts: { "Prognos mars": -3, "Delårsrapport augusti": -4.4 } },
    { name: "Vakanta tjänster", area: "Ledning och stöd", forecasts: { "Prognos mars": 7.5, "Delårsrapport augusti": 9.6 } },
  ],
  volumes: [
    ["Hemtjänsttimmar", "timmar", "Hemtjänst", "Fler hemtjänsttimmar", 2024, undefined, 612000], ["Hemtjänsttimmar", "timmar", "Hemtjänst", "Fler hemtjänsttimmar", 2025, 620000, 645500, 310, 326.9],
    ["Platser i särskilt boende", "platser", "Särskilt boende", undefined, 2024, undefined, 804], ["Platser i särskilt boende", "platser", "Särskilt boende", undefined, 2025, 812, 806],
    ["Brukare med personlig assistans", "brukare", "Funktionsstöd", "Personlig assistans", 2025, 96, 101],
  ],
  investments: [["Hjälpmedel", 6, 3.1, 6.4], ["Trygghetslarm", 4, 1.2, 3]],
  measures: [["Ny planering i hemtjänsten", "Hemtjänst", 6, 1.8], ["Minskad inhyrning", "Hälso- och sjukvård", 4.5, 2.1]],
});

export const streets = sourcesOf({
  committee: "Tekniska nämnden",
  year: 2024,
  occasions: [["Vårprognos", "VP", "vårprognosen", 4], ["Höstprognos", "HP", "höstprognosen", 9], ["Årsredovisning", "ÅR", "årsredovisningen", 12]],
  occasion: "Årsredovisning",
  apart: ["Vatten och avlopp"],
  areas: [
    { name: "Gata och park", short: "GP", grant: 48.9, result: -2.145, forecasts: { Vårprognos: -0.5, Höstprognos: -1.2 } },
    { name: "Fastighet", grant: 12.35, result: 1.38, forecasts: { Vårprognos: 0, Höstprognos: 0.9 } },
    { name: "Kost och lokalvård", short: "KL", grant: 36.2, result: -0.64, forecasts: { Vårprognos: 0, Höstprognos: 0 } },
    { name: "Administration", grant: 8.15, result: 0.465, forecasts: { Vårprognos: 0.1, Höstprognos: 0.3 } },
    { name: "VA-verksamhet", frame: "Vatten och avlopp", grant: -2, result: 1.9, forecasts: { Höstprognos: 1 } },
  ],
  causes: [
    { name: "Vinterväghållning", area: "Gata och park", result: -3.31, forecasts: { Höstprognos: -2 } },
    { name: "Parkeringsintäkter", area: "Gata och park", result: 0.85, forecasts: { Höstprognos: 0.6 } },
    { name: "Elkostnader", area: "Fastighet", result: 1.72, forecasts: { Höstprognos: 1.1 } },
    { name: "Livsmedel", area: "Kost och lokalvård", result: -1.105, forecasts: { Höstprognos: -0.5 } },
  ],
  volumes: [
    ["Portioner", "portioner", "Kost och lokalvård", "Livsmedel", 2023, undefined, 1240000], ["Portioner", "portioner", "Kost och lokalvård", "Livsmedel", 2024, 1250000, 1218400, 27.5, 28.6],
    ["Snöröjningstillfällen", "tillfällen", "Gata och park", "Vinterväghållning", 2023, undefined, 25], ["Snöröjningstillfällen", "tillfällen", "Gata och park", "Vinterväghållning", 2024, 22, 31],
  ],
  investments: [["Gång- och cykelvägar", 14, 11.2], ["Beläggning", 9.5, 9.8], ["Lekplatser", 3, 1.15]],
});

export const culture = sourcesOf({
  committee: "Kultur- och fritidsnämnden",
  year: 2024,
  occasions: [["Delårsbokslut 1", "D1", "det första delårsbokslutet", 4], ["Delårsbokslut 2", "D2", "det andra delårsbokslutet", 8], ["Årsbokslut", "ÅB", "årsbokslutet", 12]],
  occasion: "Årsbokslut",
  areas: [
    { name: "Bibliotek", grant: 31.24, result: 0.72, forecasts: { "Delårsbokslut 2": 0.4 } },
    { name: "Kulturskola", grant: 18.905, result: -0.31, forecasts: { "Delårsbokslut 2": 0 } },
    { name: "Idrott och anläggningar", short: "IA", grant: 52.48, result: -2.87, forecasts: { "Delårsbokslut 2": -2 } },
    { name: "Föreningsstöd", grant: 14.11, result: 0.155, forecasts: { "Delårsbokslut 2": 0 } },
    { name: "Ledning", grant: 6.3, result: 0.48, forecasts: { "Delårsbokslut 2": 0.3 } },
  ],
  causes: [
    { name: "Energikostnader ishallen", area: "Idrott och anläggningar", result: -1.94, forecasts: { "Delårsbokslut 2": -1.5 } },
    { name: "Entréintäkter badhuset", area: "Idrott och anläggningar", result: -1.215, forecasts: { "Delårsbokslut 2": -0.9 } },
    { name: "Vakanser biblioteket", area: "Bibliotek", result: 0.61, forecasts: { "Delårsbokslut 2": 0.4 } },
  ],
  volumes: [
    ["Besök på bibliotek", "besök", "Bibliotek", undefined, 2023, undefined, 214300], ["Besök på bibliotek", "besök", "Bibliotek", undefined, 2024, 220000, 231750],
    ["Elever i kulturskolan", "elever", "Kulturskola", undefined, 2023, undefined, 1120], ["Elever i kulturskolan", "elever", "Kulturskola", undefined, 2024, 1150, 1068],
    ["Besök på badhuset", "besök", "Idrott och anläggningar", undefined, 2023, undefined, 96400], ["Besök på badhuset", "besök", "Idrott och anläggningar", undefined, 2024, 105000, 91200],
  ],
});

/** Few lines of its own kind: a half-year report, a budget called rambudget. */
export const welfare = sourcesOf({
  committee: "Socialnämnden",
  year: 2022,
  occasions: [["Månadsrapport mars", "M3", "månadsrapporten för mars", 3], ["Halvårsrapport", "HÅR", "halvårsrapporten", 6], ["Årsrapport", "ÅR", "årsrapporten", 12]],
  occasion: "Årsrapport",
  areas: [
    { name: "Barn och ungdom", short: "BU", grant: 148.6, result: -12.35, forecasts: { "Månadsrapport mars": -4, Halvårsrapport: -9.2 } },
    { name: "Vuxenstöd", short: "VUX", grant: 86.25, result: 3.94, forecasts: { "Månadsrapport mars": 0, Halvårsrapport: 1.5 } },
    { name: "Ekonomiskt stöd", short: "ES", grant: 64.8, result: 7.12, forecasts: { "Månadsrapport mars": 2, Halvårsrapport: 5.6 } },
    { name: "Ledning och gemensamt", short: "LG", grant: 21.9, result: -0.48, forecasts: { "Månadsrapport mars": 0, Halvårsrapport: 0.3 } },
  ],
  causes: [
    { name: "Placeringar på institution", area: "Barn och ungdom", result: -10.64, forecasts: { Halvårsrapport: -7.9 }, sums: { budget: [1.2, -44.8], outcome: [1.6, -55.84] } },
    { name: "Familjehemsvård", area: "Barn och ungdom", result: -2.18, forecasts: { Halvårsrapport: -1.4 } },
    { name: "Missbruksvård", area: "Vuxenstöd", result: 2.87, forecasts: { Halvårsrapport: 1.1 } },
    { name: "Försörjningsstöd", area: "Ekonomiskt stöd", result: 6.63, forecasts: { Halvårsrapport: 5 }, sums: { budget: [2, -58.4], outcome: [2.45, -52.22] } },
  ],
  lines: [
    ["Bidrag", "line", 18.4, 15.1], ["Övriga intäkter", "line", 9.25, 10], ["Totala intäkter", "subtotal", 27.65, 25.1],
    ["Lönekostnader", "line", -118.2, -121.4], ["PO-pålägg", "line", -47.3, -48.6], ["Övriga personalkostnader", "line", -3.1, -2.6], ["Totala personalkostnader", "subtotal", -168.6, -172.6],
    ["Lokal- och markhyror", "line", -14.2, -14.05], ["Övriga kostnader", "line", -167.35, -159.1], ["Avskrivningar", "line", -0.82, -0.9], ["Totala övriga kostnader", "subtotal", -182.37, -174.05],
    ["Kommunbidrag", "line", 321.55, 321.55], ["Resultat", "total", -1.77, 0], ["Nettokostnad", "total", -323.32, -321.55],
  ],
  grants: [
    ["Rambudget 2022", "2021-11-15", "Barn och ungdom", "Rambudget", 145.6], ["Rambudget 2022", "2021-11-15", "Vuxenstöd", "Rambudget", 85.05], ["Rambudget 2022", "2021-11-15", "Ekonomiskt stöd", "Rambudget", 64.8], ["Rambudget 2022", "2021-11-15", "Ledning och gemensamt", "Rambudget", 21.9],
    ["Tilläggsbudget april", "2022-04-25", "Barn och ungdom", "Familjecentral", 3], ["Tilläggsbudget april", "2022-04-25", "Vuxenstöd", "Våld i nära relationer", 1.2],
  ],
  volumes: [
    ["Vårddygn institution", "dygn", "Barn och ungdom", "Placeringar på institution", 2021, undefined, 7420], ["Vårddygn institution", "dygn", "Barn och ungdom", "Placeringar på institution", 2022, 7000, 8260, 44.8, 55.84],
    ["Hushåll med försörjningsstöd", "hushåll", "Ekonomiskt stöd", "Försörjningsstöd", 2021, undefined, 612], ["Hushåll med försörjningsstöd", "hushåll", "Ekonomiskt stöd", "Försörjningsstöd", 2022, 600, 547, 58.4, 52.22],
  ],
  investments: [["Verksamhetssystem", 5.5, 4.13], ["Möbler", 0.8, 0.94]],
  received: [["Statsbidrag", "Subventionerad familjehemsvård", "Socialstyrelsen", 4.35], ["Statsbidrag", "Familjecentraler", "Region", 2.1]],
  measures: [["Hemmaplanslösningar", "Barn och ungdom", 4, 1.5]],
  indicators: [indicator("Återaktualiserade barn", "procent", "lower", [21, 20, 22], [18, undefined, undefined])],
});

/** Small amounts, fees as income. */
export const planning = sourcesOf({
  committee: "Miljö- och byggnadsnämnden",
  year: 2025,
  occasions: [["Budgetuppföljning 1", "BU1", "den första budgetuppföljningen", 4], ["Budgetuppföljning 2", "BU2", "den andra budgetuppföljningen", 8], ["Årsbokslut", "ÅB", "årsbokslutet", 12]],
  occasion: "Årsbokslut",
  areas: [
    { name: "Bygglov och tillsyn", short: "BLT", grant: 11.42, result: -2.36, forecasts: { "Budgetuppföljning 1": -0.5, "Budgetuppföljning 2": -1.8 } },
    { name: "Miljö och hälsoskydd", short: "MHS", grant: 14.075, result: 0.915, forecasts: { "Budgetuppföljning 1": 0, "Budgetuppföljning 2": 0.6 } },
    { name: "Plan och exploatering", short: "PEX", grant: 19.88, result: 1.27, forecasts: { "Budgetuppföljning 1": 0.3, "Budgetuppföljning 2": 1.5 } },
    { name: "Kart och mät", short: "KM", grant: 6.31, result: 0.108, forecasts: { "Budgetuppföljning 1": 0, "Budgetuppföljning 2": 0 } },
  ],
  causes: [
    { name: "Bygglovsavgifter", area: "Bygglov och tillsyn", result: -2.94, forecasts: { "Budgetuppföljning 2": -2.2 } },
    { name: "Vakanta planarkitekter", area: "Plan och exploatering", result: 1.61, forecasts: { "Budgetuppföljning 2": 1.4 } },
    { name: "Livsmedelskontroll", area: "Miljö och hälsoskydd", result: 0.435, forecasts: { "Budgetuppföljning 2": 0.3 } },
  ],
  lines: [
    ["Bidrag", "line", 1.9, 1.2], ["Övriga intäkter", "line", 24.36, 27.4], ["Totala intäkter", "subtotal", 26.26, 28.6],
    ["Lönekostnader", "line", -39.1, -41.2], ["PO-pålägg", "line", -16.2, -17], ["Övriga personalkostnader", "line", -0.9, -0.8], ["Totala personalkostnader", "subtotal", -56.2, -59],
    ["Lokal- och markhyror", "line", -5.45, -5.4], ["Övriga kostnader", "line", -16.2, -15.7], ["Avskrivningar", "line", -0.362, -0.185], ["Totala övriga kostnader", "subtotal", -22.012, -21.285],
    ["Kommunbidrag", "line", 51.685, 51.685], ["Resultat", "total", -0.067, 0], ["Nettokostnad", "total", -51.752, -51.685],
  ],
  grants: [["Budget 2025", "2024-11-25", "Bygglov och tillsyn", "Budget", 11.42], ["Budget 2025", "2024-11-25", "Miljö och hälsoskydd", "Budget", 13.475], ["Budget 2025", "2024-11-25", "Plan och exploatering", "Budget", 19.88], ["Budget 2025", "2024-11-25", "Kart och mät", "Budget", 6.31], ["KS september", "2025-09-09", "Miljö och hälsoskydd", "Tillsyn av enskilda avlopp", 0.6]],
  volumes: [
    ["Bygglovsärenden", "ärenden", "Bygglov och tillsyn", "Bygglovsavgifter", 2024, undefined, 512], ["Bygglovsärenden", "ärenden", "Bygglov och tillsyn", "Bygglovsavgifter", 2025, 520, 431],
    ["Livsmedelskontroller", "kontroller", "Miljö och hälsoskydd", "Livsmedelskontroll", 2024, undefined, 389], ["Livsmedelskontroller", "kontroller", "Miljö och hälsoskydd", "Livsmedelskontroll", 2025, 400, 402],
  ],
  investments: [["Mätinstrument", 1.2, 0.985], ["Fordon", 0.9, 1.04]],
  received: [["Statsbidrag", "Lokala naturvårdssatsningen", "Länsstyrelsen", 1.15], ["Statsbidrag", "Kalkning av sjöar", "Länsstyrelsen", 0.75]],
  indicators: [indicator("Handläggningstid bygglov", "veckor", "lower", [7.2], [8]), indicator("Nöjd kund-index", "procent", "higher", [74], [76])],
});
