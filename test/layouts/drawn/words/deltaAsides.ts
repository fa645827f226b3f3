/** Sheets beside the figures: how to paste, whom to ask, what to do in January, projects, staff, volumes. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Att göra bokslut", "Checklista", "Checklista {y}", "Rutin"],
    heads: ["Vad", "Vem", "När", "Klart"],
    rows: [
      ["Kör bläddrare utfall och klistra in", "Maria", "{y+1}-01-12", "x"],
      ["Uppdatera pivoter", "Maria", "{y+1}-01-12", "x"],
      ["Stäm av mot Qlik", "Johan", "{y+1}-01-13", "x"],
      ["Interndebiteringar december", "Redovisning", "{y+1}-01-09", "x"],
      ["Chefer kommenterar i Stratsys", "Enhetschefer", "{y+1}-01-20", ""],
      ["Underlag till nämnd", "Maria", "{y+1}-01-27", ""],
    ],
  },
  changeLog: {
    names: ["Logg", "Ändringslogg", "Historik", "Ändringar i filen"],
    heads: ["Datum", "Vem", "Ändring"],
    rows: [
      ["{y}-02-05", "Maria", "Ny fil för året, ansvar hämtade ur Agresso"],
      ["{y}-05-07", "Johan", "Prognos april inlagd"],
      ["{y}-08-19", "Maria", "Två ansvar flyttade mellan avdelningar"],
      ["{y}-09-08", "Johan", "Prognos augusti inlagd"],
      ["{y+1}-01-12", "Maria", "Period 12 inklistrad"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Inv projekt", "Investeringsprojekt"],
    heads: ["Projekt", "Projekt(T)", "Budget {y} tkr", "Utfall {y} tkr", "Prognos tkr", "Avvikelse tkr"],
    rows: [
      ["81004", "Ny förskola Norrholmen", "42000", "38650", "41000", "1000"],
      ["81017", "Kajrenovering etapp 2", "15500", "16240", "16240", "-740"],
      ["81022", "Inventarier Deltaskolan", "2200", "1985", "2100", "100"],
      ["81031", "Välfärdsteknik Vobo", "1800", "610", "1200", "600"],
      ["81040", "Gatubelysning LED", "3000", "2994", "3000", "0"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Nyckeltal", "Volymuppföljning", "Antal"],
    heads: ["Avdelning", "Antal budget {y}", "Antal utfall {y}"],
  },
  signForm: {
    names: ["Underskrift", "Signering", "Budgetöverenskommelse", "Godkännande"],
    lines: [
      "Budgetöverenskommelse {y}",
      "{committee}",
      "",
      "Budgeten är genomgången med controller och inlagd i Agresso.",
      "Datum\t",
      "Chef\t",
      "Controller\t",
    ],
  },
  staffPivot: {
    names: ["Pivot lön", "Lön per befattning", "Löner", "Lönepivot"],
    title: "Summa lön per befattning och månad {y}, kr exkl PO",
    heads: ["Radetiketter", "Totalsumma"],
    rows: [
      "Barnskötare",
      "Förskollärare",
      "Grundskollärare",
      "Kock",
      "Sjuksköterska",
      "Socialsekreterare",
      "Stödassistent",
      "Undersköterska",
    ],
  },
  earlierForecasts: {
    names: ["Prognoser fg år", "Prognos {y}", "Prognoser {y}", "Prognossäkerhet {y}"],
    title: "Prognoser {y}, avvikelse helår i tkr",
  },
};

export const DELTA_ASIDES: AsideWords = {
  people: [
    "Maria Sundin",
    "Johan Ekberg",
    "Fatima Rahimi",
    "Ulrika Norgren",
    "Peter Holmstrand",
    "Elin Vikström",
    "Magnus Åhlund",
    "Sofia Berglöf",
    "Leif Strandberg",
  ],
  cover: {
    names: ["Start", "Info", "Läs mig", "Så här gör du", "Instruktion"],
    titles: [
      "Uppföljningsfil {y}",
      "Controllerfil {y}",
      "Avdelningens uppföljning {y}",
      "Underlag till Stratsys {y}",
      "Budget och uppföljning {y}",
    ],
    version: "Version",
    changed: "Uppdaterad",
    by: "Controller",
    note: "Kör bläddrarmallen i Agresso, kopiera till Excel och klistra in som värden. Högerklicka i pivoten, Uppdatera.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktlista", "Vem gör vad", "Chefer"],
    heads: ["Namn", "Roll", "Telefon", "E-post"],
    roles: [
      "Controller",
      "Controller",
      "Ekonomichef",
      "Redovisningsekonom",
      "Avdelningschef",
      "Enhetschef",
      "Rektor",
      "Systemförvaltare Agresso",
    ],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Sjukfrånvaro", "Personaluppföljning"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Graf", "Underlag diagram"],
    heads: ["Månad", "Budget ack mnkr", "Utfall ack mnkr"],
  },
  summary: {
    names: ["Sammanställning", "Sammanfattning", "Till nämnd", "Översikt", "Nämndsbild"],
    title: "Sammanställning {y} per avdelning, tkr",
    heads: ["Avdelning", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: {
    names: ["Utfall {y}", "Utfall fg år", "Bokslut {y}", "Agresso {y}", "Fg år"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
