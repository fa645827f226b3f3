/** What the year's grants, the decisions on them and the forecasts against them are called. */
import type { House } from "./house";

export const NEIGHBOUR_GRANTS: House["grants"] = {
  titles: [
    "Nämndens driftramar {y}",
    "Nettoanslag {y} per programområde",
    "Budgetramar {y} med beslutade förändringar",
  ],
  opening: ["Mål och budget {y}", "Fullmäktiges budget {y}", "Ingående ram {y}", "Antagen ram {y}"],
  wages: ["Lönepott", "Avtalsrörelsen {y}", "Centrala lönemedel", "Ersättning för löneavtal"],
  moves: ["Justering mellan programområden", "Ändrad organisation hösten {y}", "Växling av ram i oktober"],
  areaHeads: ["Programområde", "Chefsområde", "Budgetområde", "Verksamhetschefsområde"],
  sumHeads: ["Slutlig ram {y}", "Ram efter beslut", "Sammanlagt", "Driftram {y} totalt"],
  totals: ["Nämnden sammantaget", "Sammanlagt", "Nämndens driftram", "Summering"],
  share: ["Procent av nämndens ram", "Ramandel i procent"],
  decisionHeads: {
    list: ["Budgetbeslut", "Budgethändelse", "Ramförändring", "Ärenderubrik"],
    transposed: ["Budgetbeslut", "Budgethändelse", "Ramförändring"],
    areaHeadings: ["Programområde och beslut", "Budgethändelse", "Ramförändring"],
  },
  dateHeads: {
    list: ["Sammanträdesdatum", "Beslutsdag", "Fastställd den"],
    areaHeadings: ["Sammanträdesdatum", "Beslutsdag"],
  },
  amountHeads: {
    list: ["Driftram", "Nettoanslag", "Rampåverkan", "Tillförd ram"],
    areaHeadings: ["Driftram", "Nettoanslag", "Rampåverkan"],
  },
  perYear: ["Driftram {y}", "Nettoanslag {y}", "Budgetram år {y}", "Skattemedel år {y}"],
  areaSum: ["Ram för ", "Sammanlagt "],
  diary: { head: ["Ärendebeteckning", "Protokoll"], number: "KF {y}-" },
};

export const NEIGHBOUR_FORECASTS: House["forecasts"] = {
  occasions: [
    ["Vårbedömning", "Höstbedömning"],
    ["Tertialrapport april", "Tertialrapport augusti"],
    ["Uppföljningsrapport 1", "Uppföljningsrapport 2"],
    ["Bedömning per 30 april", "Bedömning per 31 augusti"],
    ["Budgetuppföljning april {y}", "Budgetuppföljning augusti {y}"],
    ["Delårsbokslut 1", "Delårsbokslut 2"],
    ["Helårsbedömning {y}-04", "Helårsbedömning {y}-08"],
  ],
  deviations: [
    "Resultat mot budget",
    "Avvikelse vid årets slut",
    "Bedömd avvikelse",
    "Prognostiserat resultat",
    "Förväntat över- eller underskott",
    "Avvikelse mot driftram",
  ],
  innerDeviations: ["Differens", "Bedömd avvikelse", "Avvikelse mot driftram"],
  inner: { budget: ["Driftram", "Årets ram"], expected: ["Bedömt utfall", "Förväntad nettokostnad"] },
  grant: ["Årets driftram", "Nettobudget"],
  signNotes: ["", " (positivt tal är överskott)", ", negativt tal är underskott"],
  areaHeads: ["Programområde", "Chefsområde", "Budgetområde", "Verksamhetschefsområde"],
  titles: ["Helårsbedömning {y}: {deviation} per programområde", "Prognosläge {y}, {deviation} fördelat på områden"],
  totals: ["Nämnden sammantaget", "Sammanlagt", "Summering"],
  transposedHeads: ["Rapporttillfälle", "Uppföljningstillfälle", "Prognosversion"],
  transposedSum: ["Nämnden sammantaget", "Sammanlagt"],
  occasionHeads: ["Rapporttillfälle", "Uppföljningstillfälle", "Prognosversion"],
  comment: ["Orsak till avvikelsen", "Verksamhetens analys"],
  sheetEach: ["Helårsläge", "Läge"],
  sides: [
    ["Positiv avvikelse", "Negativ avvikelse"],
    ["Bättre än budget", "Sämre än budget"],
  ],
};
