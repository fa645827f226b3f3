/** Forecasts as the committees hand them in each third of the year, and lists of who answers for which codes. */
import type { House } from "./house";

export const SUBURB_FORECASTS: House["forecasts"] = {
  occasions: [
    ["T1", "T2"],
    ["Tertial 1", "Tertial 2"],
    ["Tertialrapport 1", "Tertialrapport 2"],
    ["Prognos april", "Prognos augusti"],
    ["Prognos apr", "Prognos aug"],
    ["Månadsrapport april", "Delårsrapport augusti"],
    ["Delårsrapport april", "Delårsrapport augusti"],
    ["Helårsprognos per april", "Helårsprognos per augusti"],
    ["T1 {y}", "T2 {y}"],
    ["Per 30 april", "Per 31 augusti"],
  ],
  deviations: [
    "Avvikelse",
    "Avvikelse",
    "Budgetavvikelse",
    "Budgetavvikelse helår",
    "Prognosavvikelse",
    "Prognostiserad avvikelse",
    "Avvikelse budget-prognos",
    "Avvikelse mot budget",
  ],
  innerDeviations: ["Avvikelse", "Avvikelse", "Avvikelse", "Budgetavvikelse", "Avv", "Diff"],
  inner: {
    budget: ["Budget", "Budget", "Budget helår", "Årsbudget", "Helårsbudget"],
    expected: ["Prognos", "Prognos", "Prognos helår", "Helårsprognos", "Årsprognos"],
  },
  grant: ["Budget", "Budget helår", "Nettobudget", "Årsbudget", "Budget året"],
  signNotes: ["", "", "", " (+ överskott, - underskott)", " (överskott +/underskott -)", ", minus = underskott"],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Verksamhet", "Avdelning", "Område"],
  titles: [
    "Helårsprognos {y}, {deviation} per verksamhetsområde",
    "Prognosuppföljning {y}: {deviation}",
    "{y} års prognoser, {deviation} per avdelning",
    "Driftprognos {y} - {deviation} per område",
    "Sammanställning prognos {y}, {deviation}",
  ],
  totals: ["Summa", "Totalt", "Totalt nämnden", "Summa nämnden", "Nämnd totalt", "SUMMA"],
  transposedHeads: ["Prognostillfälle", "Prognos", "Tertial", "Rapport", "Uppföljning"],
  transposedSum: ["Summa", "Totalt", "Totalt nämnden", "Nämnden"],
  occasionHeads: ["Prognostillfälle", "Prognos", "Rapport", "Tertial", "Uppföljningstillfälle", "Prognosversion"],
  comment: ["Kommentar", "Kommentar", "Analys", "Orsak till avvikelse", "Kommentar till avvikelse", "Förklaring"],
  sheetEach: ["Prognos", "Prognos", "Avvikelse", "Uppföljning"],
  sides: [
    ["Överskott", "Underskott"],
    ["Överskott", "Underskott"],
    ["Positiv avvikelse", "Negativ avvikelse"],
    ["+", "-"],
  ],
};

export const SUBURB_ORGANISATION: House["organisation"] = {
  titles: [
    "Ansvarsträd {y}",
    "Organisationsträd {y}",
    "Kodplan ansvar {y}",
    "Ansvar och attestanter",
    "Begreppsvärden ansvar",
  ],
  codeHeads: ["Ansvar", "Ansvar", "Ansvar", "Ansvarskod", "Kod", "Begreppsvärde", "Ansvar nr"],
  nameHeads: ["Ansvar (T)", "Ansvar (T)", "Benämning", "Ansvarsnamn", "Beskrivning", "Enhet", "Namn"],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Avdelning", "Avdelning (T)", "Område", "Tillhör avdelning"],
  areaAlone: "Avdelning",
  shortHeads: ["Förkortning", "Kortnamn", "Kort", "Fkn", "Förk."],
  outlineHeads: ["Verksamhetsområde / enhet", "Avdelning/ansvar", "Organisation", "Benämning"],
  prefixHeads: ["Ansvar börjar med", "Ansvarsintervall", "Ansvar (3 första)", "Ansvar tre första siffrorna"],
  manager: ["Ansvarig chef", "Attestant", "Budgetansvarig", "Beslutsattestant", "Controller"],
  managers: ["Chef A", "Chef B", "Rektor C", "Vakant", "Tf chef D", "Rektor E"],
};
