/** What else is kept in the workbooks: lists to remember by, who is who, children and places, projects, wages. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Checklista", "Checklista bokslut", "Kom ihåg", "Tidplan"],
    heads: ["Uppgift", "Ansvarig", "Senast", "Klart"],
    rows: [
      ["Stäm av delade tjänster med Hagby", "Ulrika", "{y+1}-01-09", "Ja"],
      ["Fakturera Hagby för löneservice", "Tobias", "{y+1}-01-10", "Ja"],
      ["Boka upp december månads skolskjuts", "Ulrika", "{y+1}-01-12", "Nej"],
      ["Kontrollera internhyror", "Fastighet", "{y+1}-01-13", "Ja"],
      ["Hämta nytt utfall ur Economy", "Ulrika", "{y+1}-01-16", ""],
      ["Skicka mall till rektorer och enhetschefer", "Ulrika", "{y+1}-01-17", ""],
      ["Tjänsteskrivelse till nämnden", "Ulrika", "{y+1}-02-03", ""],
    ],
  },
  changeLog: {
    names: ["Ändringslogg", "Logg", "Versioner", "Ändringar i filen"],
    heads: ["Datum", "Vem", "Vad som ändrats"],
    rows: [
      ["{y}-01-22", "Ulrika", "Ny fil från förra årets mall"],
      ["{y}-03-14", "Ulrika", "Lagt till ansvar för nya förskolan"],
      ["{y}-05-09", "Tobias", "Prognos april inlagd"],
      ["{y}-09-11", "Ulrika", "Prognos augusti inlagd"],
      ["{y+1}-01-16", "Ulrika", "Utfall hela året inläst"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Investeringsprojekt", "Inv {y}"],
    heads: ["Projekt", "Projektnamn", "Budget {y} tkr", "Utfall {y} tkr", "Prognos tkr", "Avvikelse tkr"],
    rows: [
      ["9104", "Ny förskola Tallbacka", "21500", "18240", "21500", "0"],
      ["9118", "Kök Solgläntan", "4600", "4815", "4815", "-215"],
      ["9122", "Möbler Bruksskolan", "750", "702", "702", "48"],
      ["9131", "Gatubelysning byte till LED", "1900", "1310", "1850", "50"],
      ["9140", "Gemensamt ekonomisystem med Hagby", "1200", "0", "600", "600"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Antal", "Verksamhetsmått", "Nyckeltal {y}"],
    heads: ["Verksamhet", "Budgeterat antal {y}", "Verkligt antal {y}"],
  },
  signForm: {
    names: ["Underskrift", "Godkännande", "Intyg"],
    lines: [
      "Budget {y}, överenskommelse",
      "{committee}",
      "",
      "Budgeten är genomgången med ekonom och gäller från 1 januari.",
      "Datum\t",
      "Budgetansvarig chef\t",
      "Ekonom\t",
    ],
  },
  staffPivot: {
    names: ["Löner per yrke", "Lönepivot", "Lönekostnad yrke", "Pivot löner"],
    title: "Utbetalda löner per yrke {y}, kr",
    heads: ["Yrke", "Totalsumma"],
    rows: ["Barnskötare", "Elevassistent", "Förskollärare", "Kock", "Lärare", "Sjuksköterska", "Undersköterska"],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Fjolårets prognoser", "Prognoser förra året", "Prognossäkerhet {y}"],
    title: "Prognostiserad avvikelse {y}, tkr",
  },
};

export const MEADOW_ASIDES: AsideWords = {
  people: [
    "Ulrika Sandell",
    "Tobias Hagman",
    "Agneta Frisk",
    "Lars Tornberg",
    "Mona Ekdahl",
    "Nasrin Karimi",
    "Per-Olof Lind",
    "Camilla Rask",
    "Stefan Ödman",
  ],
  cover: {
    names: ["Läs mig", "Instruktion", "Försättsblad", "Om filen", "Start"],
    titles: [
      "Budgetuppföljning {y}",
      "Ekonomens arbetsfil {y}",
      "Ängslunda kommun, uppföljning {y}",
      "Mall för uppföljning och prognos {y}",
      "Underlag till verksamhetsberättelse {y}",
    ],
    version: "Version",
    changed: "Senast ändrad",
    by: "Upprättad av",
    note: "Fyll i de gula cellerna. Utfall hämtas ur Economy av ekonomikontoret, Ängslunda och Hagby i var sin fil.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktlista", "Kontaktpersoner", "Telefonlista"],
    heads: ["Namn", "Befattning", "Telefon", "E-post"],
    roles: ["Ekonom", "Ekonomichef", "Ekonomiassistent", "Rektor", "Enhetschef", "Verksamhetschef", "Lönespecialist"],
  },
  staff: {
    names: ["Personal", "Bemanning", "Årsarbetare", "Sjukfrånvaro"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Underlag diagram", "Kurva"],
    heads: ["Månad", "Budget ack mnkr", "Utfall ack mnkr"],
  },
  summary: {
    names: ["Sammanfattning", "Sammanställning", "Till nämnden", "Översikt", "Nämndrapport"],
    title: "Sammanställning {y} per verksamhet, tkr",
    heads: ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: {
    names: ["Utfall {y}", "Bokslut {y}", "Fjolåret", "Föregående år", "Economy utfall {y}"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
