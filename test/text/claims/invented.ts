/** Four invented committees of unlike kinds: schools at the year end, care at an interim occasion, streets with a frame apart, culture with small amounts. */
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
