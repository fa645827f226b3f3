/** Sheets beside the figures: instructions, contacts, deadlines, volumes, investments and figures of the staff. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Checklista bokslut", "Tidplan", "Bokslutslista", "Minneslista"],
    heads: ["Moment", "Ansvarig", "Klart senast", "Status"],
    rows: [
      ["Stäm av interna motparter", "Controller", "{y+1}-01-08", "Klart"],
      ["Periodisera hyra och el", "Ekonom", "{y+1}-01-09", "Klart"],
      ["Fördela statsbidrag per enhet", "Controller", "{y+1}-01-13", "Pågår"],
      ["Lås prognos i Hypergene", "Ekonomichef", "{y+1}-01-15", ""],
      ["Skriv analys till nämnd", "Controller", "{y+1}-01-22", ""],
    ],
  },
  changeLog: {
    names: ["Ändringslogg", "Versionslogg", "Logg", "Filhistorik"],
    heads: ["Datum", "Ändrat av", "Vad som ändrats"],
    rows: [
      ["{y}-02-07", "MJ", "Ny fil, kopia av {y-1}"],
      ["{y}-03-11", "EH", "Koppling till Qlik bytt"],
      ["{y}-06-04", "MJ", "Nya ansvar efter omorganisation"],
      ["{y}-10-02", "EH", "Rättat summaformler"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Inv.projekt", "Investeringsuppföljning"],
    heads: ["Projekt", "Projekt (T)", "Budget {y} tkr", "Utfall {y} tkr", "Prognos tkr", "Avvikelse tkr"],
    rows: [
      ["90120", "Kajrenovering norra hamnen", "24000", "19850", "23500", "500"],
      ["90144", "Inventarier ny förskola", "3200", "2960", "3200", "0"],
      ["90151", "Konstgräsplan", "5600", "6120", "6120", "-520"],
      ["90163", "Cykelstråk kusten", "9000", "4310", "7000", "2000"],
      ["90170", "Bibliotekets meröppet", "850", "790", "850", "0"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Volymuppföljning", "Verksamhetsmått"],
    heads: ["Verksamhetsområde", "Planerat antal {y}", "Faktiskt antal, snitt"],
  },
  signForm: {
    names: ["Intygande", "Godkännande", "Underskrifter", "Attestblad"],
    lines: [
      "Årsbokslut {y} - intygande",
      "Nämnd\t{committee}",
      "Härmed intygas att nämndens redovisning är avstämd.",
      "Ort och datum\t",
      "Förvaltningsdirektör\t",
      "Ekonomichef\t",
    ],
  },
  staffPivot: {
    names: ["Lön per yrke", "Lönepivot", "Löner {y}", "Personalkostnad yrke"],
    title: "Utbetald lön per yrkesgrupp {y}, kr",
    heads: ["Radetiketter", "Totalsumma"],
    rows: [
      "Barnskötare",
      "Förskollärare",
      "Lärare",
      "Undersköterska",
      "Sjuksköterska",
      "Socialsekreterare",
      "Vaktmästare",
    ],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognoser fg år", "Prognossäkerhet {y}"],
    title: "Nämndens prognoser under {y}, avvikelse tkr",
  },
};

export const HARBOUR_ASIDES: AsideWords = {
  people: [
    "Marie Jönsson",
    "Eva Holm",
    "Anders Nilsson",
    "Leila Hosseini",
    "Per Mårtensson",
    "Amina Bajric",
    "Christer Persson",
    "Linnea Sköld",
    "Nils-Åke Olsson",
  ],
  cover: {
    names: ["Info", "Instruktion", "Läs mig", "Start", "Innehåll"],
    titles: [
      "Budgetuppföljning {y}",
      "Controllerfil {y}",
      "Underlag till månadsrapport {y}",
      "Ekonomisk uppföljning {y}",
      "Arbetsfil bokslut {y}",
    ],
    version: "Version",
    changed: "Senast uppdaterad",
    by: "Uppdaterad av",
    note: "Exportera tabellen ur Qlik och klistra in som värden. Ändra inte formler i gula celler.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktpersoner", "Controllers", "Vem gör vad"],
    heads: ["Namn", "Roll", "Telefon", "E-post"],
    roles: ["Controller", "Verksamhetscontroller", "Ekonom", "Ekonomichef", "Enhetschef", "Rektor"],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Sjukfrånvaro", "Bemanning"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Data till diagram", "Graf"],
    heads: ["Månad", "Budget ack, mnkr", "Utfall ack, mnkr"],
  },
  summary: {
    names: ["Sammanfattning", "Sammanställning", "Till nämnden", "Översikt", "Nämndsida"],
    title: "Utfall mot budget per verksamhetsområde {y}",
    heads: ["Verksamhetsområde", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Bokslut {y}", "Fg år {y}", "UBW {y}"], title: "Utfall {y}" },
  others: OTHERS,
};
