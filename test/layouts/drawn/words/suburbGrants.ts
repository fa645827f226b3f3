/** The council's frames for the committee and what it has decided since. */
import type { House } from "./house";

export const SUBURB_GRANTS: House["grants"] = {
  titles: [
    "Nämndens budgetram {y}",
    "Nettobudget {y} per verksamhetsområde",
    "Budgetram {y} fördelad per verksamhetsområde",
    "Driftbudget {y} - ramförändringar",
    "Fördelning av kommunbidrag {y}",
    "Ramavstämning {y}",
  ],
  opening: [
    "Budget {y}",
    "KF Mål och budget {y}",
    "Mål och budget {y}",
    "Ursprunglig budget {y}",
    "Beslutad budget {y} KF",
    "Ram enl KF",
    "KF-beslut november {y-1}",
  ],
  wages: [
    "Lönekompensation",
    "Lönerevision {y}",
    "Komp löneöversyn {y}",
    "Lönepott",
    "Kompensation löneavtal",
    "Löneöversyn {y}",
  ],
  moves: [
    "Ombudgetering",
    "Teknisk justering",
    "Omfördelning inom nämnd",
    "Flytt av verksamhet",
    "Tekniska justeringar T1",
    "Organisationsförändring",
  ],
  areaHeads: ["Verksamhetsområde", "Verksamhetsområde", "Verksamhet", "Avdelning", "Område", "Nettobudget per omr."],
  sumHeads: [
    "Summa",
    "Totalt",
    "Summa budget {y}",
    "Justerad budget {y}",
    "Aktuell budget",
    "Ram {y}",
    "Ny ram {y}",
    "Total budget {y}",
  ],
  totals: ["Summa", "Totalt", "Summa nämnden", "Totalt nämnden", "SUMMA", "Summa nettobudget", "Nämnd totalt"],
  share: ["Andel", "Andel %", "% av ram"],
  decisionHeads: {
    list: ["Beslut", "Förändring", "Ramförändring", "Avser", "Beskrivning", "Ärende"],
    transposed: ["Ramförändring", "Beslut", "Förändring", "Post", ""],
    areaHeadings: ["Verksamhetsområde / beslut", "Beslut", "Ramförändring", "", "Post"],
  },
  dateHeads: {
    list: ["Datum", "Beslutsdatum", "Beslutat", "KF-datum", "Datum beslut"],
    areaHeadings: ["Datum", "Beslut KF"],
  },
  amountHeads: {
    list: ["Belopp", "Belopp", "Budget", "Ram", "Nettobudget", "Kommunbidrag"],
    areaHeadings: ["Belopp", "Nettobudget", "Budget", "Ram"],
  },
  perYear: ["Budget {y}", "Budget {y}", "Ram {y}", "{y}", "Nettobudget {y}", "Driftbudget {y}"],
  areaSum: ["Summa ", "Summa ", "Totalt ", "Ram "],
  diary: { head: ["Dnr", "Diarienr", "Diarienummer", "Ärendenr"], number: "KS-{y}/" },
};
