/** A municipality with every kind of source, for the fourth held-out collection. */
import { indicator, sourcesOf } from "./municipalities";

const GYV = "Gymnasieskola och vuxenutbildning";
const FRI = "Fritidshem och öppen verksamhet";

export const pupils = sourcesOf({
  committee: "Utbildnings- och fritidsnämnden", year: 2024, occasion: "Årsredovisning", apart: ["Interkommunala ersättningar"],
  occasions: [["Tertialuppföljning 1", "TU1", "tertialuppföljning 1", 4], ["Tertialuppföljning 2", "TU2", "tertialuppföljning 2", 8], ["Årsredovisning", "ÅR", "årsredovisningen", 12]],
  areas: [
    { name: "Förskola 1–5 år", short: "FSK", grant: 318.4, result: 11.26, forecasts: { "Tertialuppföljning 1": 2, "Tertialuppföljning 2": 8.5 } },
    { name: "Grundskola och anpassad grundskola", short: "GSK", grant: 604.75, result: -27.84, forecasts: { "Tertialuppföljning 1": -12, "Tertialuppföljning 2": -31.2 } },
    { name: GYV, short: "GYV", grant: 287.1, result: 3.49, forecasts: { "Tertialuppföljning 1": 0, "Tertialuppföljning 2": 1 } },
    { name: FRI, grant: 96.35, result: -1.95, forecasts: { "Tertialuppföljning 1": -1, "Tertialuppföljning 2": -2.5 } },
    { name: "Centralt stöd", grant: 41.9, result: 7.4, forecasts: { "Tertialuppföljning 1": 3, "Tertialuppföljning 2": 5.2 } },
    { name: "Elever i andra kommuner", frame: "Interkommunala ersättningar", grant: 58, result: -4.6, forecasts: { "Tertialuppföljning 1": -2, "Tertialuppföljning 2": -3.8 } },
  ],
  causes: [
    { name: "Särskilt stöd i undervisningen", area: "Grundskola och anpassad grundskola", result: -19.7, forecasts: { "Tertialuppföljning 2": -20.5 } },
    { name: "Skolmåltider", area: "Grundskola och anpassad grundskola", result: -4.35, forecasts: { "Tertialuppföljning 2": -5 }, sums: { budget: [0, -38.2], outcome: [0, -42.55] } },
    { name: "Vikande barnantal", area: "Förskola 1–5 år", result: 9.1, forecasts: { "Tertialuppföljning 2": 7 } },
    { name: "Färre platser i yrkesprogram", area: GYV, result: 2.75, forecasts: { "Tertialuppföljning 2": 1.5 } },
  ],
  lines: [
    ["Bidrag", "line", 88.2, 79.4], ["Övriga intäkter", "line", 61.5, 63], ["Totala intäkter", "subtotal", 149.7, 142.4],
    ["Lönekostnader", "line", -702.6, -690.1], ["PO-pålägg", "line", -279.3, -274.6], ["Övriga personalkostnader", "line", -9.8, -11.2], ["Totala personalkostnader", "subtotal", -991.7, -975.9],
    ["Lokal- och markhyror", "line", -213.4, -214.9], ["Övriga kostnader", "line", -293.08, -292.1], ["Avskrivningar", "line", -6.9, -7.2], ["Totala övriga kostnader", "subtotal", -513.38, -514.2],
    ["Nettokostnad exkl. finansnetto", "subtotal", -1355.38, -1347.7], ["Kommunbidrag", "line", 1348.5, 1348.5], ["Finansiella kostnader", "line", -0.76, -0.8], ["Resultat", "total", -7.64, 0], ["Nettokostnad", "total", -1356.14, -1348.5],
  ],
  grants: [
    ["Budget 2024", "2023-11-29", "Förskola 1–5 år", "Ram", 321.9], ["Budget 2024", "2023-11-29", "Grundskola och anpassad grundskola", "Ram", 595.25], ["Budget 2024", "2023-11-29", GYV, "Ram", 287.1], ["Budget 2024", "2023-11-29", FRI, "Ram", 94.85], ["Budget 2024", "2023-11-29", "Centralt stöd", "Ram", 41.9],
    ["KF juni 2024", "2024-06-12", "Grundskola och anpassad grundskola", "Elevhälsa", 6], ["KF juni 2024", "2024-06-12", FRI, "Sommaröppet", 1.5], ["Nämndbeslut september 2024", "2024-09-18", "Förskola 1–5 år", "Volymjustering", -3.5], ["Nämndbeslut september 2024", "2024-09-18", "Grundskola och anpassad grundskola", "Volymjustering", 3.5],
  ],
  volumes: [
    ["Inskrivna barn i förskola", "barn", "Förskola 1–5 år", "Vikande barnantal", 2023, undefined, 2268], ["Inskrivna barn i förskola", "barn", "Förskola 1–5 år", "Vikande barnantal", 2024, 2240, 2151, 318.4, 307.1],
    ["Elever i grundskola", "elever", "Grundskola och anpassad grundskola", undefined, 2023, undefined, 5312], ["Elever i grundskola", "elever", "Grundskola och anpassad grundskola", undefined, 2024, 5290, 5347],
    ["Portioner i skolrestauranger", "portioner", "Grundskola och anpassad grundskola", "Skolmåltider", 2023, undefined, 881000], ["Portioner i skolrestauranger", "portioner", "Grundskola och anpassad grundskola", "Skolmåltider", 2024, 890000, 902300, 38.2, 42.55],
  ],
  investments: [["Möbler och inventarier", 5.5, 5.12], ["Datorer till elever", 7, 8.43], ["Skolgårdar", 4, 1.9]],
  received: [["Statsbidrag", "Likvärdighetsbidraget", "Skolverket", 41.3], ["Statsbidrag", "Maxtaxa", "Skolverket", 15.85], ["Projektmedel", "Skapande skola", "Kulturrådet", 0.92]],
  reserve: [["2023-11-29", "Nämndens buffert", 12], ["2024-03-20", "Till särskilt stöd", -4.5], ["2024-10-16", "Till fritidshemmen", -1.2]],
  measures: [["Översyn av skolskjutsregler", "Grundskola och anpassad grundskola", 3, 2.1], ["Gemensam vikariepool", undefined, 5, 1.4]],
  indicators: [indicator("Andel elever med gymnasiebehörighet", "procent", "higher", [84.2, 86.9, 81.6], [87]), indicator("Frisknärvaro", "procent", "higher", [61.5, 58.3, 70.2], [64])],
});
