/** Sheets of the coastal city that are no sources. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Checklista bokslut", "Tidplan", "Kom ihåg"],
    heads: ["Aktivitet", "Ansvarig", "Klart senast", "Status"],
    rows: [
      ["Stäm av statsbidrag mot Skolverkets beslut", "Karin", "{y+1}-01-12", "Klar"],
      ["Periodisera interkommunala fakturor", "Johan", "{y+1}-01-15", "Pågår"],
      ["Analys till nämnd", "Samtliga controllers", "{y+1}-01-24", "Ej påbörjad"],
      ["Skriv kommentarer i Stratsys", "Samtliga controllers", "{y+1}-01-26", ""],
    ],
  },
  changeLog: {
    names: ["Ändringslogg", "Logg", "Versionshistorik"],
    heads: ["Version", "Datum", "Ändrat av", "Ändring"],
    rows: [
      ["1", "{y+1}-01-09", "JOSA12", "Första uttag ur Raindance"],
      ["2", "{y+1}-01-14", "KALI03", "Nytt uttag efter stängd period"],
      ["3", "{y+1}-01-17", "KALI03", "Flyttat två ansvar till rätt område"],
    ],
  },
  investments: {
    names: ["Investeringar {y}", "Investering", "Inventarier {y}"],
    heads: ["Projekt", "Projekt (T)", "Budget {y}", "Utfall {y}", "Avvikelse"],
    rows: [
      ["20411", "Inventarier nya förskolor", "3200", "2875", "325"],
      ["20415", "Digitala enheter", "5400", "5510", "-110"],
      ["20422", "Utemiljö skolgårdar", "1800", "940", "860"],
    ],
  },
  volumes: {
    names: ["Volymer {y}", "Barn och elever", "Elevantal {y}", "Volymavstämning"],
    heads: ["Verksamhetsområde", "Budgeterat antal {y}", "Utfall antal, snitt {y}"],
  },
  signForm: {
    names: ["Intygande", "Godkännande", "Signering"],
    lines: [
      "Intygande av bokslut {y}",
      "Nämnd:\t{committee}",
      "Härmed intygas att avstämning är gjord enligt anvisning",
      "Datum:\t",
      "Underskrift:\t",
      "Namnförtydligande:\t",
    ],
  },
  staffPivot: {
    names: ["Lönekostnader", "Lön per befattning", "Heroma {y}"],
    title: "Lönekostnad per befattning {y}, ur lönesystemet",
    heads: ["Radetiketter", "Totalsumma"],
    rows: ["Lärare grundskola", "Förskollärare", "Barnskötare", "Elevassistent", "Rektor", "Speciallärare"],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognossäkerhet {y}", "Hist prognos {y}"],
    title: "Lämnade prognoser {y} (jämförelse)",
  },
};

export const COAST_ASIDES: AsideWords = {
  people: [
    "Karin Lidman",
    "Johan Sandahl",
    "Fatima Nasser",
    "Mikael Strand",
    "Ulrika Hamrin",
    "Elin Fyhr",
    "Dragan Petrov",
    "Bo Segerlund",
  ],
  cover: {
    names: ["Start", "Läs mig", "Info", "Framsida", "Instruktion"],
    titles: ["Uppföljning {y}", "Bokslut {y} - arbetsfil", "Ekonomisk uppföljning helår {y}", "Underlag årsanalys {y}"],
    version: "Version:",
    changed: "Uppdaterad:",
    by: "Controller:",
    note: "Klistra in nytt uttag från Raindance i dataflikarna, uppdatera därefter pivottabellerna.",
  },
  contacts: {
    names: ["Kontaktpersoner", "Controllers", "Kontakt"],
    heads: ["Namn", "Funktion", "Telefon", "Mejl"],
    roles: ["Controller förskola", "Controller grundskola", "Controller gymnasium", "Ekonomichef", "Ekonomiassistent"],
  },
  staff: {
    names: ["Årsarbetare", "Personal", "Tillsvidareanställda"],
    heads: ["Enhet", "Årsarbetare", "Sjukfrånvaro i %"],
  },
  chart: {
    names: ["Diagram", "Underlag diagram", "Data till graf"],
    heads: ["Månad", "Budget ack (mnkr)", "Utfall ack (mnkr)"],
  },
  summary: {
    names: ["Sammanfattning", "Nämndrapport", "Tabell till nämnd", "Översikt"],
    title: "Driftredovisning per verksamhetsområde {y}, tkr",
    heads: ["Verksamhetsområde", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: {
    names: ["Utfall {y}", "Föregående år", "Jämförelseår {y}", "Bokslut {y}"],
    title: "Utfall helår {y}",
  },
  others: OTHERS,
};
