/** The coastal city's words of grants, forecasts and organisation: decided by the council, forecast twice a year. */
import type { House } from "./house";

export const COAST_GRANTS: House["grants"] = {
  titles: [
    "Kommunbidrag {y} per verksamhetsområde",
    "Budgetram {y}, fördelning inom nämnden",
    "Ramavstämning {y}",
    "Nämndens kommunbidrag {y} efter beslut",
    "Internbudget {y}: fördelad ram",
  ],
  opening: ["Mål och budget {y}", "KF budget {y}", "Beslutad ram {y}", "Budget {y}", "Ingående ram {y}", "MoB {y}"],
  wages: [
    "Lönekompensation {y}",
    "Kompensation löneöversyn",
    "Löneavtal {y}",
    "Kompletteringsbudget löner",
    "Löner {y}",
  ],
  moves: [
    "Ramväxling",
    "Ramjustering",
    "Omfördelning inom nämnden",
    "Teknisk justering",
    "Budgetväxling mellan områden",
  ],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Område", "Avdelning", "Skolform", "Verksamhet"],
  sumHeads: ["Aktuell ram {y}", "Summa", "Totalt", "Totalt kommunbidrag", "Ram {y} efter justeringar", "Summa {y}"],
  totals: ["Summa", "Totalt", "Totalt nämnden", "Summa nämnd", "Total", "SUMMA"],
  share: ["Andel", "Andel %", "Andel av ram"],
  decisionHeads: {
    list: ["Beslut", "Beslut", "Förändring", "Benämning", "Ärende", "Budgetpost", "Avser"],
    transposed: ["Beslut", "Förändring", "Post", "Budgetpost", ""],
    areaHeadings: ["Område/beslut", "Specifikation", "Benämning", ""],
  },
  dateHeads: {
    list: ["Datum", "Beslutsdatum", "Beslutsdatum", "Beslutad", "KF-datum"],
    areaHeadings: ["Datum", "Beslutsdatum", "Beslutat"],
  },
  amountHeads: {
    list: ["Belopp", "Belopp", "Kommunbidrag", "Ram", "Budget", "Ramförändring"],
    areaHeadings: ["Belopp", "Kommunbidrag", "Ram", "Budget"],
  },
  perYear: ["Budget {y}", "Ram {y}", "Kommunbidrag {y}", "{y}", "Budgetram {y}"],
  areaSum: ["Summa ", "Summa ", "Totalt ", "S:a "],
  diary: { head: ["Diarienr", "Dnr", "Dnr", "Diarienummer"], number: "UN {y}/" },
};

export const COAST_FORECASTS: House["forecasts"] = {
  occasions: [
    ["T1", "T2"],
    ["Tertial 1", "Tertial 2"],
    ["Delårsrapport april", "Delårsrapport augusti"],
    ["Delår april", "Delår augusti"],
    ["Prognos april", "Prognos augusti"],
    ["DR1 {y}", "DR2 {y}"],
    ["Prognos per {y}04", "Prognos per {y}08"],
    ["Apr", "Aug"],
    ["Prognos 1", "Prognos 2"],
    ["Uppföljning april", "Delårsrapport augusti"],
  ],
  deviations: [
    "Avvikelse",
    "Budgetavvikelse",
    "Budgetavvikelse",
    "Prognosavvikelse",
    "Avvikelse helår",
    "Avvikelse mot budget",
    "Prognostiserad budgetavvikelse",
    "Avvikelse budget/prognos",
  ],
  innerDeviations: ["Avvikelse", "Avvikelse", "Avv", "Budgetavvikelse", "Diff"],
  inner: {
    budget: ["Budget", "Budget helår", "Årsbudget", "Helårsbudget"],
    expected: ["Prognos", "Prognos helår", "Helårsprognos", "Årsprognos"],
  },
  grant: ["Budget helår", "Årsbudget", "Kommunbidrag", "Budget", "Ram"],
  signNotes: ["", "", " (+ överskott/- underskott)", ", minus = underskott", " (+/-)"],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Område", "Avdelning", "Skolform", "Organisation", "Enhet"],
  titles: [
    "Helårsprognos {y} - {deviation}",
    "Prognos {y}, {deviation} per verksamhetsområde",
    "Sammanställning prognoser {y} ({deviation})",
    "Ekonomisk uppföljning {y}: {deviation}",
  ],
  totals: ["Totalt", "Summa", "Totalt nämnden", "Summa nämnd", "Total", "Nämnden totalt"],
  transposedHeads: ["Uppföljning", "Prognos", "Tillfälle", "Rapporttillfälle"],
  transposedSum: ["Totalt", "Summa", "Nämnden", "Total"],
  occasionHeads: ["Prognos", "Prognostillfälle", "Uppföljningstillfälle", "Rapport", "Version", "Rapporttillfälle"],
  comment: ["Kommentar", "Kommentar", "Analys", "Förklaring", "Orsak till avvikelse"],
  sheetEach: ["Prognos", "Avvikelse", "Uppföljning"],
  sides: [
    ["Överskott", "Underskott"],
    ["Positiv avvikelse", "Negativ avvikelse"],
    ["Plus", "Minus"],
  ],
};

export const COAST_ORGANISATION: House["organisation"] = {
  titles: ["Organisationsträd {y}", "Ansvar per verksamhetsområde {y}", "Kodplan ansvar {y}", "Gällande ansvarskoder"],
  codeHeads: ["Ansvar", "Ansvar", "Ansvarskod", "ANSVAR_ID", "Kod", "Ansvar nr", "Kostnadsställe"],
  nameHeads: ["Benämning", "Ansvar (T)", "ANSVAR_TEXT", "Enhet", "Namn", "Ansvarsnamn", "Skola/enhet"],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Område", "Avdelning", "Skolform", "Tillhör"],
  areaAlone: "Verksamhetsområde",
  shortHeads: ["Kortnamn", "Förkortning", "Kort", "Förk."],
  outlineHeads: ["Benämning", "Organisation", "Område/enhet", "Enhet"],
  prefixHeads: ["Ansvar börjar med", "Ansvar (3 första)", "Ansvarsgrupp", "Ansvar, tre positioner"],
  manager: ["Ansvarig chef", "Chef", "Rektor/chef", "Budgetansvarig", "Beslutsattestant"],
  managers: ["Rektor Lindgren", "Rektor Sandell", "Vakant", "Tf rektor", "Verksamhetschef", "Skolchef"],
};
