/**
 * A suburb of 110,000 inhabitants: exports of Unit4 with (T) for texts, follow-ups of Hypergene and Stratsys, and the
 * templates that fifteen controllers have grown over ten years.
 */
import type { House } from "./house";
import { SUBURB_ASIDES } from "./suburbAsides";
import { SUBURB_FORECASTS, SUBURB_ORGANISATION } from "./suburbForecasts";
import { SUBURB_GRANTS } from "./suburbGrants";
import { SUBURB_HEADINGS } from "./suburbHeadings";
import { SUBURB_PLACES } from "./suburbPlaces";
import { SUBURB_ROWS } from "./suburbRows";
import { SUBURB_WEIGHTS } from "./suburbWeights";

export const SUBURB: House = {
  name: "suburb",
  weights: SUBURB_WEIGHTS,
  places: SUBURB_PLACES,
  headings: SUBURB_HEADINGS,
  sheets: {
    outcome: [
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "Unit4 utfall",
      "Agresso utfall",
      "Utfall Unit4 {y}",
      "Uttag utfall",
      "UTFALL",
      "Huvudbok {y}",
    ],
    budget: [
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Internbudget {y}",
      "Budget Hypergene",
      "Detaljbudget {y}",
      "Budget periodiserad",
      "BUDGET",
    ],
    neutral: ["Blad1", "Blad1", "Data", "Data", "Sheet1", "Rådata", "Uttag", "Unit4", "Agresso", "Export"],
    both: [
      "Uppföljning",
      "Uppföljning {y}",
      "Budgetuppföljning",
      "Utfall mot budget",
      "Månadsuppföljning",
      "Budget o utfall {y}",
      "Hypergene",
      "Månadsrapport dec",
    ],
    grants: [
      "Budgetram",
      "Budgetram {y}",
      "Ram {y}",
      "Nettobudget",
      "Ramförändringar",
      "Ramavstämning",
      "Kommunbidrag",
      "Driftbudget KF",
    ],
    forecasts: [
      "Prognos",
      "Prognos",
      "Prognos {y}",
      "Helårsprognos",
      "Prognoser",
      "Prognosuppföljning",
      "Prognos per omr",
      "Prognos T1-T2",
    ],
    organisation: ["Ansvar", "Ansvarsträd", "Organisation", "Kodplan", "Org {y}", "Ansvar {y}", "Orgträd", "Begrepp"],
    areas: ["Verksamhetsområden", "Avdelningar", "Avd", "VO"],
  },
  partSheets: {
    areas: ["", "", "", "Utfall ", "Uppf "],
    months: ["", "", "", "Utfall "],
    monthNames: ["{Nam}", "{Name}", "{nam}", "{y}{mm}", "{yy}{mm}", "{Nam} {yy}", "{mm} {Nam}"],
  },
  titles: {
    outcome: [
      "Utfall {y}",
      "Utfall januari-december {y}",
      "Utfall per ansvar och konto {y}",
      "Utfall {y}01-{y}12",
      "Bokfört utfall helår {y}",
      "Nettokostnader utfall {y}",
    ],
    budget: [
      "Budget {y}",
      "Internbudget {y}",
      "Årsbudget {y} per ansvar och konto",
      "Periodiserad budget {y}",
      "Budget {y}01-{y}12",
      "Detaljbudget helår {y}",
    ],
    both: [
      "Uppföljning utfall mot budget {y}",
      "Budgetuppföljning januari-december {y}",
      "Utfall och budget helår {y}",
      "Månadsuppföljning {y}, jan-dec",
      "Driftredovisning {y}",
      "Uppföljning per {y}-12-31",
    ],
    month: ["Månadsuppföljning {y}", "Uppföljning {y}", "Utfall {y}", "Månadsrapport {y}"],
  },
  markers: {
    outcome: ["Utfall", "Utfall {y}", "UTFALL", "Utfall enligt Unit4", "Utfall (Agresso)"],
    budget: ["Budget", "Budget {y}", "BUDGET", "Budget enligt Hypergene", "Internbudget {y}"],
  },
  unitNotes: {
    kr: ["Belopp i kr", "Belopp i kronor", "SEK", "(kr)", "Alla belopp i kronor", "Kr"],
    tkr: [
      "tkr",
      "(tkr)",
      "Belopp i tkr",
      "Belopp i tkr",
      "Tkr",
      "Belopp i tusental kronor",
      "Alla belopp i tkr",
      "TKR",
    ],
    mnkr: ["mnkr", "Belopp i mnkr", "(mnkr)", "Mnkr", "Mkr", "Belopp i miljoner kronor"],
  },
  unitLabels: ["Enhet", "Enhet:", "Valuta/enhet", "Belopp i"],
  turnedNotes: [
    "Intäkter +, kostnader -",
    "Kostnader anges med minus, intäkter med plus",
    "Kostnader visas med minustecken",
    "OBS! Omvända tecken mot Unit4: kostnader -, intäkter +",
    "Intäkt = plus, kostnad = minus",
  ],
  prints: {
    stamp: "Uttaget ur Unit4 {y+1}-01-{dd}",
    ledger: "Period: {y}01-{y}12",
    other: "Nämnd: {committee}",
    rest: ["Status: Arbetsmaterial", "Framtaget av controllerenheten", "Preliminära siffror", "Version 2"],
  },
  criteria: [
    "Klient\t10",
    "Nämnd\t{committee}",
    "Period från\t{y}01",
    "Period till\t{y}12",
    "Konto\t3* - 8*",
    "Ansvar\t*",
  ],
  below: {
    notes: [
      "Källa: Unit4",
      "Källa: Unit4 ERP och Hypergene",
      "Exkl. interna poster mellan nämnder",
      "Avrundningsdifferenser kan förekomma",
      "Uppdateras varje månad av controller",
    ],
    amounts: [
      "I december ingår retroaktiv lön om 340 tkr, som belastar samtliga enheter.",
      "Statsbidrag på 1 200 000 kr bokfördes i november och avser hela året.",
      "varav sociala investeringar 450 tkr",
      "Inkl. engångskostnad för flytt, 275 000 kr",
    ],
  },
  asides: SUBURB_ASIDES,
  grants: SUBURB_GRANTS,
  forecasts: SUBURB_FORECASTS,
  organisation: SUBURB_ORGANISATION,
  ...SUBURB_ROWS,
};
