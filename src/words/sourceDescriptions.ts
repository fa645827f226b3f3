/** What each source is, in a line: for whoever meets its name in the pane for the first time. */
import type { SourceName } from "../model/source";
import type { InBoth } from "./language";

export const sourceDescriptions: Readonly<Record<SourceName, InBoth<string>>> = {
  settings: { sv: "Nämnd, år, tillfälle och enheter.", en: "Committee, year, occasion and units." },
  occasions: { sv: "Kommunens egna rapporttillfällen.", en: "The municipality’s own reporting occasions." },
  frames: {
    sv: "Kommunbidragets ramar, med eller utan resultatansvar.",
    en: "The frames of the grant, with or without result responsibility.",
  },
  areas: { sv: "Verksamhetsområden i den ordning de redovisas.", en: "Areas in reporting order." },
  responsibilities: {
    sv: "Vilka ansvarskoder som hör till vilket område.",
    en: "Which responsibility codes belong to which area.",
  },
  accounts: {
    sv: "Vilka konton som hör till vilken rad i resultaträkningen. Utan den gäller en förvald tabell efter Kommun-Bas.",
    en: "Which accounts belong to which line of the income statement. Without it a default after Kommun-Bas holds.",
  },
  outcome: { sv: "Huvudbokens bokförda belopp.", en: "The booked amounts of the ledger." },
  budget: { sv: "Den antagna budgeten.", en: "The adopted budget." },
  grants: { sv: "Besluten om kommunbidrag, område för område.", en: "The decisions on the grant, area by area." },
  forecasts: {
    sv: "Prognoserna från årets tillfällen. Behövs för förändringen sedan prognosen.",
    en: "The forecasts of the year’s occasions. Needed for the change since a forecast.",
  },
  causes: { sv: "Namngivna orsaker till avvikelserna.", en: "Named causes of the deviations." },
  partStatements: {
    sv: "Tunga verksamheter med egen resultaträkning.",
    en: "Heavy activities with an income statement of their own.",
  },
  investments: { sv: "Investeringarnas budget och utfall.", en: "Budget and outcome of the investments." },
  grantsReceived: { sv: "Erhållna bidrag, grupp för grupp.", en: "Grants received, group by group." },
  volumes: { sv: "Volymer och deras kostnad per år.", en: "Volumes and their cost per year." },
  restatedSeries: {
    sv: "Serier som räknats om efter en omklassning.",
    en: "Series restated after a reclassification.",
  },
  events: { sv: "Enskilda händelsers effekt på ekonomin.", en: "The effect of single events on the economy." },
  reserve: {
    sv: "Central reserv: ingående belopp, fördelat och återfört.",
    en: "The central reserve: opening amount, allocations and returns.",
  },
  measures: { sv: "Beslutade åtgärder och deras effekt.", en: "Measures decided, and their effect." },
  indicators: { sv: "Målindikatorer med utfall och önskat värde.", en: "Goal indicators with outcome and target." },
  comparisons: { sv: "Andra kommuners värden att jämföra med.", en: "Other municipalities’ figures to compare with." },
};
