/** What the economist calls frames, forecasts and the list of cost centres: sheets of her own making. */
import type { House } from "./house";

export const INLAND_GRANTS: House["grants"] = {
  titles: [
    "Budgetram {y}",
    "Budgetram {y} per enhet",
    "Ram {y} fördelad på enheter",
    "SN budgetram {y}",
    "Fördelning av ramen {y}",
    "Skattemedel {y} per enhet",
  ],
  opening: ["Ram {y}", "Budgetram {y}", "Budget {y}", "Ram enl KF", "Beslutad ram KF", "Budget KF nov {y-1}"],
  wages: ["Lönerevision {y}", "Löneökning {y}", "Löneöversyn", "Löner", "Lönepott", "Komp löner {y}"],
  moves: ["Flytt mellan enheter", "Omfördelning", "Omfördelning SN okt", "Ombudgetering", "Justering"],
  areaHeads: ["Enhet", "Enhet", "Enhet", "Enheter", "ENHET", "Enhet:"],
  sumHeads: ["Summa", "Summa", "Totalt", "Ram {y}", "Summa ram", "Ny ram", "Aktuell ram", "Ram totalt"],
  totals: ["Summa", "Summa", "Totalt", "SUMMA", "Totalt SN", "Summa socialnämnden", "S:a"],
  share: ["Andel", "Andel %", "% av ram"],
  decisionHeads: {
    list: ["Beslut", "Beslut", "Avser", "Text", "Vad"],
    transposed: ["Beslut", "Ändring", ""],
    areaHeadings: ["Enhet", "Enhet/beslut", ""],
  },
  dateHeads: { list: ["Datum", "Datum", "Beslutsdatum", "Beslut datum"], areaHeadings: ["Datum", "Datum"] },
  amountHeads: {
    list: ["Belopp", "Belopp", "Ram", "Budgetram", "Summa"],
    areaHeadings: ["Belopp", "Belopp", "Ram", "Budgetram"],
  },
  perYear: ["Ram {y}", "Ram {y}", "Budget {y}", "Budgetram {y}", "{y}", "{y}"],
  areaSum: ["Summa ", "Summa ", "S:a ", "Totalt "],
  diary: { head: ["Dnr", "Dnr", "Diarienr"], number: "SN {y}/" },
};

export const INLAND_FORECASTS: House["forecasts"] = {
  occasions: [
    ["Prognos april", "Prognos augusti"],
    ["Prognos apr", "Prognos aug"],
    ["T1", "T2"],
    ["Tertial 1", "Tertial 2"],
    ["Uppföljning april", "Delår augusti"],
    ["April", "Augusti"],
    ["Prognos 1", "Prognos 2"],
    ["Per 30 april", "Per 31 aug"],
  ],
  deviations: [
    "Avvikelse",
    "Avvikelse",
    "Budgetavvikelse",
    "Prognos avvikelse",
    "Avvikelse helår",
    "Avvikelse mot budget",
    "Över-/underskott",
    "Avv",
  ],
  innerDeviations: ["Avvikelse", "Avvikelse", "Avv", "Diff"],
  inner: { budget: ["Budget", "Budget", "Ram", "Årsbudget"], expected: ["Prognos", "Prognos", "Helårsprognos"] },
  grant: ["Budget", "Ram", "Årsbudget", "Budgetram"],
  signNotes: ["", "", "", " (- = underskott)", ", minus = underskott", " (+ överskott / - underskott)"],
  areaHeads: ["Enhet", "Enhet", "Enhet", "Enheter", "ENHET"],
  titles: [
    "Prognos {y}, {deviation} per enhet",
    "Prognos {y} SN: {deviation}",
    "Helårsprognos {y}, {deviation}",
    "Prognoser {y} ({deviation})",
  ],
  totals: ["Summa", "Summa", "Totalt", "Totalt SN", "SUMMA", "Summa soc"],
  transposedHeads: ["Tillfälle", "Uppföljning", "Prognos per", ""],
  transposedSum: ["Summa", "Totalt", "SN totalt"],
  occasionHeads: ["Tillfälle", "Prognos", "Uppföljning", "Period", "Tertial"],
  comment: ["Kommentar", "Kommentar", "Förklaring", "Kommentar/åtgärd", "Åtgärd"],
  sheetEach: ["Prognos", "Prognos", "Uppföljning"],
  sides: [
    ["Överskott", "Underskott"],
    ["Överskott", "Underskott"],
    ["Plus", "Minus"],
    ["+", "-"],
  ],
};

export const INLAND_ORGANISATION: House["organisation"] = {
  titles: ["Enheter och ansvar", "Ansvar per enhet {y}", "Ansvarslista soc", "Kodplan ansvar {y}"],
  codeHeads: ["Ansvar", "Ansvar", "Ansvar", "Kod", "Ansvarskod", "Ansv", "Kst"],
  nameHeads: ["Benämning", "Benämning", "Namn", "Ansvar(T)", "Text", "Ansvarsnamn"],
  areaHeads: ["Enhet", "Enhet", "Enhet", "ENHET", "Tillhör enhet"],
  areaAlone: "Enhet",
  shortHeads: ["Kort", "Kortnamn", "Förk", "Förk.", "Förkortning"],
  outlineHeads: ["Enhet/ansvar", "Enhet / ansvar", "Benämning", "Namn"],
  prefixHeads: ["Ansvar börjar på", "Ansvar börjar med", "Ansvar, två första", "Ansvarsserie"],
  manager: ["Chef", "Enhetschef", "Enhetschef", "EC", "Ansvarig"],
  managers: ["Katarina", "Jonas H", "Birgitta E", "Vakant", "Tf Katarina", "Ulf"],
};
