/** Sheets beside the figures that have come along since they were needed once: lists, forms, old forecasts. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Kom ihåg", "Bokslut checklista", "Kvar att göra", "Lathund"],
    heads: ["Vad ska göras", "Vem", "Klart", "Anm"],
    rows: [
      ["Läs in budgeten i Control", "Gun", "{y}-01-19", "x"],
      ["Omföring städ till skolorna", "Per-Erik", "{y}-03-29", "x"],
      ["Fördela fjärrvärmen, 640 tkr", "Gun", "{y+1}-01-12", ""],
      ["Stäm av momsen", "Susanne", "{y+1}-01-15", "väntar på svar"],
      ["Texter i Stratsys", "Alla", "{y+1}-02-02", ""],
    ],
  },
  changeLog: {
    names: ["Ändringar", "Logg", "Historik", "Vad är nytt"],
    heads: ["När", "Vem", "Ändrat"],
    rows: [
      ["{y}-01-30", "GV", "Kopierad från {y-1} års fil"],
      ["{y}-04-17", "PEH", "Lagt till kostenheten"],
      ["{y}-09-10", "GV", "Summan räknade inte med sista raden, rättat"],
      ["{y+1}-01-11", "SH", "Uppdaterad efter bokslut"],
    ],
  },
  investments: {
    names: ["Investeringar", "Inv", "Investering {y}", "Inv.projekt"],
    heads: ["Projekt", "Namn", "Budget tkr", "Utfall tkr", "Återstår tkr"],
    rows: [
      ["60012", "Takbyte Bruksskolan", "3800", "3425", "375"],
      ["60020", "Asfaltering", "2500", "2610", "-110"],
      ["60031", "Ishallen, kylmaskin", "5200", "1240", "3960"],
      ["60045", "Inventarier äldreboende", "700", "655", "45"],
      ["60050", "Larm och passage", "450", "0", "450"],
    ],
  },
  volumes: {
    names: ["Volymer", "Antal", "Barn elever brukare", "Mått {y}"],
    heads: ["Verksamhet", "Antal enl budget", "Antal i snitt {y}"],
  },
  signForm: {
    names: ["Underskrift", "Attest", "Intyg", "Kvittens"],
    lines: [
      "Bokslut {y}",
      "Nämnd:\t{committee}",
      "Uppgifterna är genomgångna med ekonom.",
      "",
      "Hyttefors den\t____________",
      "Ansvarig chef\t____________",
      "Namnförtydligande\t____________",
    ],
  },
  staffPivot: {
    names: ["Löner", "Löner per yrke", "Lön Personec", "Pivot löner {y}"],
    title: "Utbetald lön per yrkesgrupp {y} (kr)",
    heads: ["Yrkesgrupp", "Summa"],
    rows: ["Undersköterskor", "Vårdbiträden", "Lärare", "Barnskötare", "Förskollärare", "Kockar och måltidsbiträden"],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Förra årets prognoser", "Prognos {y} arkiv", "Gamla prognoser"],
    title: "Prognostiserad avvikelse {y}, tkr",
  },
};

export const MILL_ASIDES: AsideWords = {
  people: [
    "Gun Vestman",
    "Per-Erik Hedlund",
    "Susanne Hyttring",
    "Aino Kivelä",
    "Lars-Åke Malm",
    "Senada Begić",
    "Kerstin Bergman",
    "Ali Warsame",
  ],
  cover: {
    names: ["Info", "Start", "Försida", "Framsida", "Läs först"],
    titles: [
      "Budgetuppföljning {y}",
      "Uppföljning driften {y}",
      "Ekonomifil {y}",
      "Underlag till årsredovisning {y}",
      "Budget och utfall {y}",
    ],
    version: "Version",
    changed: "Ändrad senast",
    by: "Av",
    note: "Flikarna hämtas från Visma. Ändra inte i formlerna, fråga Gun först.",
  },
  contacts: {
    names: ["Kontakt", "Telefonlista", "Chefer", "Vem är vem"],
    heads: ["Namn", "Befattning", "Telefon", "E-post"],
    roles: ["Controller", "Ekonom", "Enhetschef", "Rektor", "Kommunchef", "Ekonomichef"],
  },
  staff: {
    names: ["Personal", "Årsarbetare", "Tjänster", "Sjuktal"],
    heads: ["Arbetsplats", "Antal årsarbetare", "Sjukfrånvaro i %"],
  },
  chart: {
    names: ["Diagram", "Diagram data", "Kurva", "Underlag diagram"],
    heads: ["Månad", "Budget ack (mkr)", "Utfall ack (mkr)"],
  },
  summary: {
    names: ["Sammandrag", "Sammanställning", "Till KS", "Nämndsblad", "Totalen"],
    title: "Driften {y} i sammandrag",
    heads: ["Område", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Bokslut {y}", "{y}", "Utf {y}", "Fjolåret {y}"], title: "Utfall {y}" },
  others: OTHERS,
};
