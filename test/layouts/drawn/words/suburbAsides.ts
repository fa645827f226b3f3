/** Sheets that controllers keep beside the figures: instructions, contacts, pupils, positions, deadlines. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Checklista", "Checklista bokslut", "Tidplan", "Bevakningar"],
    heads: ["Aktivitet", "Ansvarig", "Klart senast", "Status"],
    rows: [
      ["Stäm av interna poster", "Controller", "{y+1}-01-09", "Klar"],
      ["Periodisera statsbidrag", "Ekonom", "{y+1}-01-12", "Pågår"],
      ["Stäm av skolpeng mot Procapita", "Controller", "{y+1}-01-12", "Ej påbörjad"],
      ["Lås prognosversionen i Hypergene", "Budgetchef", "{y+1}-01-15", ""],
      ["Kommentarer till nämnd i Stratsys", "Controller", "{y+1}-01-20", ""],
    ],
  },
  changeLog: {
    names: ["Ändringslogg", "Versioner", "Logg", "Versionshantering"],
    heads: ["Version", "Datum", "Ändring", "Sign"],
    rows: [
      ["1", "{y}-02-05", "Ny mall efter omorganisationen", "AL"],
      ["2", "{y}-05-08", "Formler i kolumn H rättade", "JE"],
      ["3", "{y}-09-06", "Nya ansvar tillagda, 34130 stängt", "AL"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringsuppföljning", "Inv {y}", "Investeringsprojekt"],
    heads: ["Projekt", "Projekt (T)", "Budget {y}", "Utfall {y}", "Prognos", "Avvikelse"],
    rows: [
      ["P9001", "Inventarier nya förskolan", "2500", "1870", "2400", "100"],
      ["P9014", "Verksamhetsanpassningar skolor", "4000", "3120", "4000", "0"],
      ["P9022", "Digitala enheter 1:1", "6200", "6405", "6405", "-205"],
      ["P9030", "Reinvestering möbler", "1100", "640", "900", "200"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Antal barn och elever", "Volymuppföljning"],
    heads: ["Verksamhetsområde", "Budgeterad volym {y}", "Utfall volym, snitt"],
  },
  signForm: {
    names: ["Godkännande", "Attest", "Underskrift", "Intygande"],
    lines: [
      "Godkännande av bokslut {y}",
      "Nämnd\t{committee}",
      "Jag intygar att redovisningen är avstämd och rättvisande.",
      "Datum\t",
      "Förvaltningschef\t",
      "Controller\t",
    ],
  },
  staffPivot: {
    names: ["Lön per befattning", "Lönepivot", "Personalkostnad Heroma", "Löner {y}"],
    title: "Bruttolön per befattning {y}, Heroma",
    heads: ["Radetiketter", "Totalsumma"],
    rows: ["Barnskötare", "Förskollärare", "Lärare", "Rektor", "Undersköterska", "Socialsekreterare"],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognossäkerhet {y}", "Fg års prognoser"],
    title: "Lämnade prognoser {y}",
  },
};

export const SUBURB_ASIDES: AsideWords = {
  people: [
    "Annika Lindqvist",
    "Johan Ekdahl",
    "Fatima Rahimi",
    "Maria Sjögren",
    "Peter Wallin",
    "Emre Yilmaz",
    "Helena Norberg",
    "Sofia Papadakis",
    "Mikael Åström",
  ],
  cover: {
    names: ["Instruktion", "Info", "Läs mig", "Försättsblad", "Start", "Innehåll"],
    titles: [
      "Månadsuppföljning {y}",
      "Uppföljningsmall {y}",
      "Controllermall - budgetuppföljning {y}",
      "Underlag månadsrapport {y}",
      "Budgetuppföljning {y}",
    ],
    version: "Version",
    changed: "Senast uppdaterad",
    by: "Uppdaterad av",
    note: "Klistra in uttaget från Unit4 i fliken för utfall. Skriv inte över formler i grå celler.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktpersoner", "Controllers", "Ansvarsfördelning"],
    heads: ["Namn", "Funktion", "Telefon", "Mejl"],
    roles: ["Controller", "Controller", "Ekonom", "Förvaltningscontroller", "Verksamhetschef", "Rektor"],
  },
  staff: {
    names: ["Årsarbetare", "Personal", "Sjukfrånvaro", "Tillsvidareanställda"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Graf underlag", "Data till diagram"],
    heads: ["Månad", "Budget ack mnkr", "Utfall ack mnkr"],
  },
  summary: {
    names: ["Sammanställning", "Sammanfattning", "Till nämnd", "Tabell månadsrapport", "Översikt"],
    title: "Sammanställning per verksamhetsområde {y}",
    heads: ["Verksamhetsområde", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Bokslut {y}", "Fg år {y}", "Utfall fg år"], title: "Utfall {y}" },
  others: OTHERS,
};
