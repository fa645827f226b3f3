/** Sheets beside the figures: forms, contacts, time plans, measures, investments, and figures of the staff. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Tidplan", "Tidplan bokslut", "Checklista", "To do", "Aktiviteter bokslut"],
    heads: ["Aktivitet", "Ansvarig", "Deadline", "Status"],
    rows: [
      ["Sista dag för bokning i period 12", "Redovisning", "{y+1}-01-09", "Klar"],
      ["Uppdatera Power BI-rapport", "Controller", "{y+1}-01-12", "Klar"],
      ["Stäm av budgetram mot KF-beslut", "Controller", "{y+1}-01-14", "Pågår"],
      ["Samla in kommentarer från avdelningar", "Ekonom", "{y+1}-01-19", "Ej startad"],
      ["Leverera blankett E4 till stadskontoret", "Ekonomichef", "{y+1}-01-23", ""],
    ],
  },
  changeLog: {
    names: ["Versionshistorik", "Change log", "Logg", "Ändringar i filen"],
    heads: ["Version", "Datum", "Ändring", "Sign"],
    rows: [
      ["1.0", "{y}-01-29", "Fil skapad från mall", "CL"],
      ["1.1", "{y}-04-22", "Nya kostnadsställen inlagda", "SA"],
      ["1.2", "{y}-08-27", "Fråga mot DW uppdaterad", "CL"],
      ["1.3", "{y}-11-11", "Tertialflik låst", "SA"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Investeringsprojekt", "WBS investering"],
    heads: ["WBS-element", "Projekt", "Budget {y} (tkr)", "Utfall {y} (tkr)", "Prognos (tkr)", "Avvikelse (tkr)"],
    rows: [
      ["I-2011-01", "Strandpromenad etapp 2", "18000", "15240", "17500", "500"],
      ["I-2034-01", "Inventarier Strandängsskolan", "4200", "4385", "4385", "-185"],
      ["I-2040-02", "Utbyte gatubelysning", "12500", "9120", "11000", "1500"],
      ["I-2052-01", "Ismaskin ishallen", "1900", "1875", "1900", "0"],
      ["I-2060-01", "Digitala lås i hemtjänsten", "3000", "1410", "3000", "0"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Verksamhetsmått", "Nyckeltal antal"],
    heads: ["Avdelning", "Budgeterad volym {y}", "Utfall volym, snitt"],
  },
  signForm: {
    names: ["Underskrift", "Intyg", "Blankett E4", "Sign-off"],
    lines: [
      "Blankett E4 - Intyg om årsbokslut {y}",
      "Nämnd\t{committee}",
      "Redovisningen är fullständig och avstämd enligt stadens anvisningar.",
      "Datum\t",
      "Förvaltningschef\t",
      "Ekonomichef\t",
    ],
  },
  staffPivot: {
    names: ["Lönekostnad yrke", "HR lön {y}", "Pivot lön", "Lön per befattning"],
    title: "Lönekostnad per befattning {y}, kr (källa HR-systemet)",
    heads: ["Befattning", "Total"],
    rows: [
      "Barnskötare",
      "Förskollärare",
      "Grundskollärare",
      "Undersköterska",
      "Stödassistent",
      "Socialsekreterare",
      "Lokalvårdare",
      "Enhetschef",
    ],
  },
  earlierForecasts: {
    names: ["Prognoser {y}", "Prognoshistorik {y}", "Prognossäkerhet {y}"],
    title: "Lämnade prognoser {y}, avvikelse i tkr",
  },
};

export const LAKE_ASIDES: AsideWords = {
  people: [
    "Carina Lund",
    "Selma Aydin",
    "Björn Karlsson",
    "Mikaela Svärd",
    "Tomas Engdahl",
    "Fatima Noor",
    "Gunilla Rask",
    "David Åkesson",
    "Ing-Marie Fransson",
  ],
  cover: {
    names: ["Försättsblad", "Info", "Instruktion", "README", "Start"],
    titles: [
      "Uppföljningspaket {y}",
      "Ekonomisk uppföljning {y}",
      "Controllerunderlag {y}",
      "Underlag tertial- och årsrapport {y}",
      "Bokslutsfil {y}",
    ],
    version: "Version",
    changed: "Senast ändrad",
    by: "Ändrad av",
    note: "Data hämtas från DW Ekonomi. Kör Uppdatera alla innan filen skickas vidare. Flikarna får inte byta namn.",
  },
  contacts: {
    names: ["Kontakt", "Kontaktlista", "Controllers", "Kontaktpersoner"],
    heads: ["Namn", "Funktion", "Telefon", "E-post"],
    roles: ["Controller", "Förvaltningsekonom", "Ekonomichef", "Redovisningsekonom", "Avdelningschef", "BI-utvecklare"],
  },
  staff: {
    names: ["Bemanning", "FTE", "Årsarbetare", "HR-nyckeltal"],
    heads: ["Enhet", "FTE (årsarbetare)", "Sjukfrånvaro %"],
  },
  chart: {
    names: ["Diagram", "Diagramdata", "Chart data", "Graf ack"],
    heads: ["Månad", "Budget YTD (mnkr)", "Utfall YTD (mnkr)"],
  },
  summary: {
    names: ["Sammanfattning", "Översikt", "Summary", "Dashboard", "Nämndrapport"],
    title: "Budget och utfall per avdelning {y}",
    heads: ["Avdelning", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Actual {y}", "Bokslut {y}", "SAP {y}"], title: "Utfall {y}" },
  others: OTHERS,
};
