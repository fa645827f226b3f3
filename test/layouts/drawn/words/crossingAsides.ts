/** What else the junction town's workbooks hold: the economists' notes to themselves, and staff and volumes. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Bokslutslista", "ATT GÖRA", "Checklista bokslut", "Kvar att kolla"],
    heads: ["Vad", "Vem", "Klart senast", "Status"],
    rows: [
      ["Avstämning internhyror", "Kicki", "{y+1}-01-12", "klart"],
      ["Periodisera statsbidrag Skolverket", "Tobbe", "{y+1}-01-14", "klart"],
      ["IKE faktura grannkommunen", "Tobbe", "{y+1}-01-15", "väntar"],
      ["Momsfel bilpool, ca 18 tkr", "Kicki", "", "?"],
      ["Stäng period 12", "Redovisning", "{y+1}-01-19", ""],
    ],
  },
  changeLog: {
    names: ["Logg", "Ändringslogg", "Versioner", "Historik"],
    heads: ["Datum", "Ändrat av", "Ändring"],
    rows: [
      ["{y}-02-06", "KA", "Nya ansvar inlagda efter omorg"],
      ["{y}-05-08", "TL", "T1 klistrad från kuben"],
      ["{y}-09-11", "TL", "T2, ny kolumn för åtgärder"],
      ["{y+1}-01-16", "KA", "Bokslut, hämtat på nytt"],
    ],
  },
  investments: {
    names: ["Investeringar", "Inv {y}", "Investeringsuppf", "Investeringsprojekt"],
    heads: ["Projekt", "Benämning", "Budget {y}", "Utfall {y}", "Kvar"],
    rows: [
      ["8104", "Gångtunnel resecentrum", "12500", "9870", "2630"],
      ["8117", "Förskola Öster, ombyggnad", "4200", "4455", "-255"],
      ["8230", "Utbyte konstis", "1800", "0", "1800"],
      ["8301", "Verksamhetssystem vård", "950", "612", "338"],
      ["8999", "Inventarier nämnd", "600", "588", "12"],
    ],
  },
  volumes: {
    names: ["Volymer", "Nyckeltal", "Volymer {y}", "Antal brukare o elever"],
    heads: ["Verksamhet", "Budget antal", "Utfall antal"],
  },
  signForm: {
    names: ["Attest", "Underskrift", "Sign", "Inlämning"],
    lines: [
      "Inlämnad internbudget {y}",
      "{committee}",
      "",
      "Ort och datum\t........................",
      "Budgetansvarig\t........................",
      "Förvaltningschef\t........................",
      "Ekonom\t........................",
    ],
  },
  staffPivot: {
    names: ["Lön per yrke", "Lönekuben", "Personalkostnad pivot", "Pivot lön"],
    title: "Lönekostnad {y} exkl PO, kr",
    heads: ["Radetiketter", "Totalsumma"],
    rows: [
      "Undersköterska",
      "Vårdbiträde",
      "Barnskötare",
      "Förskollärare",
      "Lärare F-6",
      "Elevassistent",
      "Lokalvårdare",
    ],
  },
  earlierForecasts: {
    names: ["Prognoser fg år", "Träffsäkerhet", "Tidigare prognoser", "Prognos facit {y}"],
    title: "Lämnade prognoser {y}, tkr",
  },
};

export const CROSSING_ASIDES: AsideWords = {
  people: [
    "Kicki Ahlm",
    "Torbjörn Lindh",
    "Jörgen Sved",
    "Maryam Nouri",
    "Birgitta Wik",
    "Emil Rask",
    "Åsa Granlöf",
    "Danijel Kos",
  ],
  cover: {
    names: ["Start", "Info", "LÄS MIG", "Innehåll", "Försättsblad"],
    titles: ["Uppföljning {y}", "Bokslut {y} nämnd", "Budgetfil {y}", "Ekonomiuppföljning {y} - underlag"],
    version: "Version",
    changed: "Uppdaterad",
    by: "Ekonom",
    note: "Klistra in från kuben under rubrikraden. Rör inte formlerna i gula celler!",
  },
  contacts: {
    names: ["Kontakt", "Kontaktpersoner", "Chefer", "Budgetansvariga"],
    heads: ["Namn", "Funktion", "Tel", "Mail"],
    roles: ["Ekonom", "Enhetschef", "Rektor", "Verksamhetschef", "Systemförvaltare"],
  },
  staff: {
    names: ["ÅA", "Årsarbetare", "Personal", "Tjänster", "Sjukfrånvaro"],
    heads: ["Enhet", "Årsarb", "Sjukfrv %"],
  },
  chart: {
    names: ["Diagram", "Diagramunderlag", "Graf nämnd", "Till PowerPoint"],
    heads: ["Månad", "Budget mkr", "Utfall mkr"],
  },
  summary: {
    names: ["Sammanställning", "Sammandrag", "Till nämnd", "Nämndrapport", "Översikt"],
    title: "Driftredovisning {y}, tkr",
    heads: ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: {
    names: ["Utfall {y}", "Bokslut {y}", "Föreg år", "RD {y}", "Jfr {y}"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
