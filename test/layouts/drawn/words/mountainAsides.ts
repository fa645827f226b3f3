/** What else is in the controller's workbooks: lists of what is left to do, who to ask, snow, pupils and wages. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Kvar att göra", "Minneslista", "Bokslut lista", "Kom ihåg"],
    heads: ["Vad", "Vem", "När", "Klart"],
    rows: [
      ["Be samverkan öppna period 12", "Marie", "{y+1}-01-08", "x"],
      ["Stäm av internhyror", "Marie", "{y+1}-01-10", "x"],
      ["Interkommunalt från Norrsjö", "Samverkan", "{y+1}-01-13", ""],
      ["Snöröjning dec, uppbokning 420", "Tekniska", "{y+1}-01-14", ""],
      ["Fråga om statsbidrag god vård", "Anna-Karin", "", "?"],
      ["Text till KS", "Marie", "{y+1}-02-03", ""],
    ],
  },
  changeLog: {
    names: ["Ändringar", "Logg", "Ändrat i filen", "Historik"],
    heads: ["Datum", "Vad jag ändrat"],
    rows: [
      ["{y}-01-22", "Kopierat förra årets fil, bytt år"],
      ["{y}-04-03", "Nytt ansvar för flygplatsen"],
      ["{y}-05-12", "Prognos april inlagd"],
      ["{y}-09-10", "Prognos augusti, formlerna omgjorda"],
      ["{y+1}-01-15", "Nytt uttag ur Raindance"],
    ],
  },
  investments: {
    names: ["Investeringar", "Inv {y}", "Investeringar {y}", "Inv projekt"],
    heads: ["Projekt", "Text", "Budget {y}", "Utfall {y}", "Kvar"],
    rows: [
      ["7101", "Pistmaskin", "2900", "2875", "25"],
      ["7104", "Tak Vallsjöskolan", "3500", "1240", "2260"],
      ["7110", "Vattenledning Saxvik", "1800", "2115", "-315"],
      ["7115", "Bredband fjällbyarna", "4000", "3660", "340"],
      ["7122", "Brandbil, begagnad", "1200", "0", "1200"],
    ],
  },
  volumes: {
    names: ["Volymer", "Antal", "Nyckeltal", "Elever och brukare"],
    heads: ["Område", "Antal i budget {y}", "Antal i snitt {y}"],
  },
  signForm: {
    names: ["Underskrift", "Påskrift", "Attest", "Budget påskriven"],
    lines: [
      "Budget {y} mottagen",
      "{committee}",
      "",
      "Ort, datum\t________________",
      "Chef\t________________",
      "Namnförtydligande\t________________",
      "Controller\t________________",
    ],
  },
  staffPivot: {
    names: ["Lönepivot", "Pivot löner", "Löner per yrke", "Lön från lönesamverkan"],
    title: "Utbetald lön {y}, kr, utan arbetsgivaravgift",
    heads: ["Radetiketter", "Totalsumma"],
    rows: ["Barnskötare", "Brandman deltid", "Kock", "Lokalvårdare", "Lärare", "Sjuksköterska", "Undersköterska"],
  },
  earlierForecasts: {
    names: ["Prognoser fg år", "Prognoser {y}", "Så sa vi {y}", "Gamla prognoser"],
    title: "Prognoser som lämnades {y}, avvikelse i tkr",
  },
};

export const MOUNTAIN_ASIDES: AsideWords = {
  people: [
    "Marie Nilsson",
    "Lars-Göran Påve",
    "Anna-Karin Marsja",
    "Ulla Fjellström",
    "Stig Mikaelsson",
    "Per-Anders Kroik",
    "Eva Dahlberg",
    "Hamid Karimi",
    "Ingela Sjöberg",
  ],
  cover: {
    names: ["Läs mig först", "Info", "Start", "Om filen", "Först"],
    titles: [
      "Uppföljning {y}",
      "Vallsjö kommun, ekonomi {y}",
      "Uppföljningsfil {y}",
      "Budget och uppföljning {y}",
      "Ekonomifil {y}",
    ],
    version: "Version",
    changed: "Senast ändrad",
    by: "Av",
    note: "Uttag ur Raindance klistras in. Uppdatera pivottabellen efteråt. Ring mig om det står #REFERENS!",
  },
  contacts: {
    names: ["Kontakter", "Telefonlista", "Chefer", "Vem frågar jag"],
    heads: ["Namn", "Vad", "Telefon", "Mejl"],
    roles: ["Rektor", "Enhetschef", "Ekonom samverkan", "Redovisning samverkan", "Löner", "Kommunchef"],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Tjänster", "Sjukfrånvaro", "Bemanning"],
    heads: ["Enhet", "Tjänster", "Sjuk %"],
  },
  chart: {
    names: ["Diagram", "Graf", "Diagram till KS", "Till diagrammet"],
    heads: ["Månad", "Budget ack mkr", "Utfall ack mkr"],
  },
  summary: {
    names: ["Sammandrag", "Sammanställning", "Till KS", "Till nämnden", "Kortversion"],
    title: "Sammandrag {y}, tkr",
    heads: ["Område", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Bokslut {y}", "Förra året", "Fg år", "RD {y}"], title: "Utfall {y}" },
  others: OTHERS,
};
