/** Sheets beside the figures: instructions, whom to call, volumes, investments and work left to do. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Checklista", "Bokslut att göra", "Aktiviteter", "Kom ihåg"],
    heads: ["Uppgift", "Vem", "Senast", "Klart"],
    rows: [
      ["Stäm av ej attesterade fakturor i Proceedo", "Ekonomistöd", "{y+1}-01-08", "x"],
      ["Periodisera fastlandsvård december", "Controller", "{y+1}-01-12", "x"],
      ["Hamnavgifter kvartal 4 fakturerade?", "Hamnchef", "{y+1}-01-12", ""],
      ["Semesterlöneskuld och timlöner", "HR", "{y+1}-01-15", ""],
      ["Uppdatera Power BI-filen", "Controller", "{y+1}-01-16", ""],
    ],
  },
  changeLog: {
    names: ["Ändringar", "Ändringslogg", "Versionslogg", "Historik"],
    heads: ["Datum", "Vem", "Vad"],
    rows: [
      ["{y}-01-29", "KL", "Ny årsflik kopierad från {y-1}"],
      ["{y}-05-06", "KL", "Prognos efter april inlagd"],
      ["{y}-06-17", "AB", "Nytt ansvar för säsongsbad"],
      ["{y}-09-09", "AB", "Formler i summaraden lagade"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Invest", "Projekt investering"],
    heads: ["Projekt", "Projekt(T)", "Budget tkr", "Utfall {y} tkr", "Återstår tkr"],
    rows: [
      ["17020", "Kajförlängning fiskehamn", "18500", "11240", "7260"],
      ["17033", "Avsaltningsverk etapp 2", "42000", "38915", "3085"],
      ["17051", "Ny ambulans", "2100", "2184", "-84"],
      ["17064", "Reinvestering skolkök", "3200", "1950", "1250"],
      ["17070", "Badbryggor och toaletter", "900", "870", "30"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Nyckeltal volym", "Antal"],
    heads: ["Avdelning", "Planerat antal {y}", "Verkligt antal"],
  },
  signForm: {
    names: ["Godkännande", "Underskrift", "Attest", "Intyg"],
    lines: [
      "Intern kontroll och bokslut {y}",
      "Nämnd\t{committee}",
      "Undertecknad intygar att räkenskaperna är avstämda.",
      "Datum\t",
      "Förvaltningschef\t",
      "Ekonom\t",
    ],
  },
  staffPivot: {
    names: ["Lön per befattning", "Lönekostnad personalsystem", "Löner HR", "Personal BI"],
    title: "Utbetald lön per befattning {y}, kr",
    heads: ["Befattning", "Totalt"],
    rows: ["Undersköterska", "Sjuksköterska", "Lärare", "Barnskötare", "Matros", "Badvakt", "Busschaufför"],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognoser fg år", "Prognosträff {y}"],
    title: "Prognoser som lämnades {y}, avvikelse tkr",
  },
};

export const ISLAND_ASIDES: AsideWords = {
  people: [
    "Karin Lundgren",
    "Anna Bolin",
    "Stefan Hansson",
    "Gunilla Kahlström",
    "Jakob Ahlqvist",
    "Samira Haddad",
    "Lars-Olof Pettersson",
    "Ronja Engström",
  ],
  cover: {
    names: ["Info", "Läs först", "Instruktion", "Omslag", "Start"],
    titles: [
      "Årsfil {y}",
      "Ekonomisk uppföljning {y}",
      "Månadsfil {y}",
      "Underlag till nämnd {y}",
      "Budgetuppföljning {y}",
    ],
    version: "Version nr",
    changed: "Senast ändrad",
    by: "Ändrad av",
    note: "Uppdatera Excelerator (F9) eller exportera från Power BI och klistra in värden. Lägg inte till kolumner.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktlista", "Vem gör vad", "Ekonomistöd"],
    heads: ["Namn", "Roll", "Telefon", "E-post"],
    roles: ["Controller", "Förvaltningsekonom", "Enhetschef", "Hamnchef", "Ekonomiassistent", "HR-specialist"],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Sjukfrånvaro", "Bemanning"],
    heads: ["Enhet", "Antal årsarbetare", "Sjukfrånvaro i %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Underlag graf", "Bild till nämnd"],
    heads: ["Månad", "Budget ack, mnkr", "Utfall ack, mnkr"],
  },
  summary: {
    names: ["Sammanfattning", "Sammandrag", "Nämndtabell", "Översikt", "Till nämnden"],
    title: "Utfall mot budget per avdelning {y}",
    heads: ["Avdelning", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Bokslut {y}", "Föreg år {y}", "Jämförelse {y}"], title: "Utfall {y}" },
  others: OTHERS,
};
