/** What else has come to stand in the workbook: what colours mean, who is who, what is shared with the neighbour. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Att göra bokslut", "Kom ihåg", "Lappar", "Att komma ihåg {y}"],
    heads: ["Vad", "Vem", "Senast", "Färg"],
    rows: [
      ["Fakturera Storvattnet deras del av ekonomienheten", "jag", "{y+1}-01-09", "grön"],
      ["Fråga om gymnasieplatserna i höst", "Kerstin", "{y+1}-01-12", "gul"],
      ["Boka om elen i ishallen", "ek.enheten", "{y+1}-01-15", "röd"],
      ["Semesterskuld från lön", "Börje", "{y+1}-01-16", "gul"],
      ["Nya ansvar in i fliken med koder", "jag", "{y+1}-02-01", ""],
      ["Text till årsredovisningen, högst en sida", "cheferna", "{y+1}-02-03", ""],
    ],
  },
  changeLog: {
    names: ["Ändrat i filen", "Ändringar", "Historik", "Vad jag gjort"],
    heads: ["När", "Vem", "Vad"],
    rows: [
      ["{y}-02-04", "G-B", "Sparat om fjolårets fil, tömt det grå"],
      ["{y}-05-13", "G-B", "Prognos april in"],
      ["{y}-06-25", "Kerstin", "Nya ansvaret för Lillsele skola"],
      ["{y}-09-11", "G-B", "Prognos augusti in, gult borttaget"],
      ["{y+1}-01-17", "G-B", "Nytt uttag ur Visma, december klar"],
    ],
  },
  investments: {
    names: ["Investeringar", "Investeringar {y}", "Invest", "Projekt"],
    heads: ["Projekt", "Vad", "Budget {y} tkr", "Förbrukat tkr", "Kvar tkr", "Anteckning"],
    rows: [
      ["118", "Flispanna Granträskskolan", "4200", "3870", "330", "klar, grön"],
      ["204", "Tak Lillsele skola", "1500", "1760", "-260", "röd"],
      ["207", "Snöskoter räddningsvärnet", "180", "174", "6", ""],
      ["211", "Belysning elljusspåret", "600", "0", "600", "nästa år"],
      ["215", "Diskmaskin centralköket", "350", "341", "9", "klar"],
    ],
  },
  volumes: {
    names: ["Antal", "Antal {y}", "Hur många", "Barn o platser"],
    heads: ["Område", "Tänkt antal {y}", "Blev i snitt {y}"],
  },
  signForm: {
    names: ["Underskrift", "Skriv under", "Påskrift", "Till pärmen"],
    lines: [
      "Budget {y}",
      "{committee}",
      "",
      "Jag har fått min budget och vet vad jag har att röra mig med.",
      "Granträsk den\t",
      "Chef\t",
      "Ekonomienheten\t",
    ],
  },
  staffPivot: {
    names: ["Löner per yrke", "Löner", "Lönelista", "Från löneprogrammet"],
    title: "Löner per yrke {y}, kronor utan avgifter",
    heads: ["Yrke", "Summa"],
    rows: ["Barnskötare", "Kock", "Lokalvårdare", "Lärare", "Sjuksköterska", "Undersköterska", "Vaktmästare"],
  },
  earlierForecasts: {
    names: ["Prognoser i fjol", "Prognos {y}", "Hur rätt vi hade {y}", "Gamla prognoser"],
    title: "Prognoserna {y}, avvikelse i tkr",
  },
};

export const FOREST_ASIDES: AsideWords = {
  people: [
    "Gun-Britt Lidström",
    "Kerstin Åström",
    "Börje Sandqvist",
    "Maj-Lis Burström",
    "Anders Nutti",
    "Hodan Warsame",
    "Ulla Stenvall",
    "Roland Grahn",
    "Elin Marklund",
  ],
  cover: {
    names: ["Läs här först", "Framsida", "Färger", "Om filen", "Hur filen funkar"],
    titles: [
      "Gun-Britts uppföljningsfil {y}",
      "Uppföljning {y}, Granträsks kommun",
      "Budget, utfall och prognos {y}",
      "Ekonomifilen {y}",
      "Granträsk {y} (kopia av {y-1})",
    ],
    version: "Version",
    changed: "Ändrad senast",
    by: "Av",
    note: "Gult = ska kollas. Grönt = klart. Rött = fel eller går back. Blå siffror är inskrivna för hand. Rör inte det grå.",
  },
  contacts: {
    names: ["Telefonlista", "Vem är vem", "Chefer", "Folk att ringa"],
    heads: ["Namn", "Vad de gör", "Telefon", "E-post"],
    roles: ["Rektor", "Enhetschef", "Ekonom Granträsk", "Ekonom Storvattnet", "Ekonomichef", "Kommunchef", "Löner"],
  },
  staff: {
    names: ["Personal", "Folk", "Tjänster", "Sjukfrånvaro"],
    heads: ["Arbetsplats", "Tjänster", "Sjuka %"],
  },
  chart: {
    names: ["Diagram", "Till kurvan", "Kurvor", "Bild till nämnden"],
    heads: ["Månad", "Budget hittills mkr", "Bokfört hittills mkr"],
  },
  summary: {
    names: ["Sammandrag", "Till nämnden", "Kort version", "En sida"],
    title: "Kort om {y} per område, tkr",
    heads: ["Område", "Budget", "Blev", "Kvar/fattas"],
  },
  lastYear: {
    names: ["Fjolåret", "Utfall {y}", "Bokslut {y}", "I fjol", "Visma {y}"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
