/** Sheets beside the figures: instructions of the templates, contacts, time plans, measures, investments, staff. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Tidplan", "Tidplan {y}", "Checklista", "Checklista bokslut", "Att göra"],
    heads: ["Moment", "Ansvarig", "Senast", "Klart"],
    rows: [
      ["Sista dag för interndebitering", "Förvaltningsekonom", "{y+1}-01-09", "Ja"],
      ["Raindance stängs för period 12", "Ekonomiavdelningen", "{y+1}-01-13", "Ja"],
      ["Hypergene uppdateras", "Systemförvaltare", "{y+1}-01-14", "Ja"],
      ["Kommentarer från enhetschefer", "Enhetschefer", "{y+1}-01-20", "Delvis"],
      ["Mall uppföljning till ekonomiavdelningen", "Förvaltningsekonom", "{y+1}-01-23", ""],
      ["Tjänsteskrivelse till nämnd", "Förvaltningschef", "{y+1}-02-03", ""],
    ],
  },
  changeLog: {
    names: ["Versioner", "Versionslogg", "Ändringslogg", "Ändringar i mallen"],
    heads: ["Version", "Datum", "Ändring", "Ändrad av"],
    rows: [
      ["1.0", "{y}-02-03", "Mall för året upprättad", "Anna Strand"],
      ["1.1", "{y}-05-06", "Rad för lönekompensation tillagd", "Per Kvist"],
      ["1.2", "{y}-09-04", "Nya ansvar efter omorganisation", "Anna Strand"],
      ["2.0", "{y+1}-01-13", "Helårsutfall inläst", "Per Kvist"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Investeringsprojekt", "Uppföljning investeringar"],
    heads: ["Projekt", "Benämning", "Budget {y}, tkr", "Utfall {y}, tkr", "Prognos, tkr", "Avvikelse, tkr"],
    rows: [
      ["20115", "Om- och tillbyggnad Vretens skola", "26000", "21840", "24500", "1500"],
      ["20131", "Inventarier Äldreboende Ekhaga", "1800", "1922", "1922", "-122"],
      ["20140", "Gång- och cykelväg Hovby", "5400", "5105", "5105", "295"],
      ["20152", "Konstgräs idrottsplats", "3900", "0", "400", "3500"],
      ["20160", "Reinvestering gatubelysning", "2500", "2488", "2500", "0"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Verksamhetsmått", "Nyckeltal", "Volymmått"],
    heads: ["Verksamhetsområde", "Antal enligt budget {y}", "Antal i genomsnitt {y}"],
  },
  signForm: {
    names: ["Underskrift", "Godkännande", "Signering", "Attest"],
    lines: [
      "Internbudget {y} - godkännande",
      "{committee}",
      "",
      "Budgeten är genomgången med förvaltningsekonom och ryms inom tilldelad ram.",
      "Datum\t",
      "Budgetansvarig chef\t",
      "Förvaltningsekonom\t",
    ],
  },
  staffPivot: {
    names: ["Lönekostnad", "Lön per befattning", "Löneuttag", "Pivot lön"],
    title: "Lön per befattning och månad {y}, kr exkl. arbetsgivaravgifter",
    heads: ["Befattning", "Totalt"],
    rows: [
      "Barnskötare",
      "Förskollärare",
      "Lärare F-6",
      "Lärare 7-9",
      "Undersköterska",
      "Sjuksköterska",
      "Socialsekreterare",
      "Måltidsbiträde",
    ],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognoser föregående år", "Prognossäkerhet {y}", "Lämnade prognoser {y}"],
    title: "Lämnade prognoser {y}, avvikelse i tkr",
  },
};

export const PLATEAU_ASIDES: AsideWords = {
  people: [
    "Anna Strand",
    "Per Kvist",
    "Lena Ahlgren",
    "Robert Falk",
    "Amira Saleh",
    "Kerstin Brolin",
    "Henrik Lagerås",
    "Emma Torstensson",
    "Stefan Möller",
  ],
  cover: {
    names: ["Instruktion", "Instruktioner", "Försättsblad", "Läs mig", "Anvisning"],
    titles: [
      "Mall för uppföljning {y}",
      "Mall för uppföljning och prognos {y}",
      "Ekonomisk uppföljning {y}",
      "Anvisningar till internbudget och uppföljning {y}",
      "Bokslutsunderlag {y}",
    ],
    version: "Version",
    changed: "Senast uppdaterad",
    by: "Förvaltningsekonom",
    note: "Hämta utfall och budget från Raindance eller Hypergene. Ändra inte rubriker och flikar. Vita celler fylls i.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktpersoner", "Kontaktlista", "Ekonomer"],
    heads: ["Namn", "Funktion", "Telefon", "E-post"],
    roles: [
      "Förvaltningsekonom",
      "Förvaltningsekonom",
      "Budgetchef",
      "Ekonomichef",
      "Redovisningsekonom",
      "Verksamhetschef",
      "Systemförvaltare",
    ],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Personalnyckeltal", "Sjukfrånvaro"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramunderlag", "Underlag diagram", "Graf"],
    heads: ["Månad", "Budget ack, mnkr", "Utfall ack, mnkr"],
  },
  summary: {
    names: ["Sammanställning", "Sammanfattning", "Nämndsrapport", "Underlag nämnd", "Översikt"],
    title: "Budget och utfall {y} per verksamhetsområde",
    heads: ["Verksamhetsområde", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: {
    names: ["Utfall {y}", "Bokslut {y}", "Föregående år", "Raindance {y}"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
