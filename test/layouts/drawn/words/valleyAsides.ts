/** What else is kept in the workbooks: lists to remember by, who is who, pupils and hours, projects, wages. */
import type { AsideWords, OtherSheets } from "./house";

const OTHERS: OtherSheets = {
  todo: {
    names: ["Att göra", "Todo", "Checklista", "Kom ihåg", "Bokslut att göra"],
    heads: ["Vad", "Vem", "Klart sen", "Ok"],
    rows: [
      ["Stäm av int hyror mot fast", "KL", "{y+1}-01-08", "x"],
      ["IKE ht, fakt fr grannkommunen", "BH", "{y+1}-01-10", "x"],
      ["Per.avgr el o fjv dec", "BH", "{y+1}-01-10", ""],
      ["Semlöneskuld fr lön", "HR", "{y+1}-01-14", "?"],
      ["Lägg in utf o prog i Stratsys", "KL", "{y+1}-01-20", ""],
      ["Text till VB, max 2 s", "Chefer", "{y+1}-01-24", ""],
    ],
  },
  changeLog: {
    names: ["Logg", "Ändr.logg", "Ändringar", "Ändrat"],
    heads: ["Dat", "Sign", "Ändring"],
    rows: [
      ["{y}-01-30", "KL", "Kopia av fjolårets fil, nya ansv inlagda"],
      ["{y}-05-08", "BH", "T1 inlagd"],
      ["{y}-06-17", "KL", "Bytt vht på fritids"],
      ["{y}-09-09", "BH", "T2 inlagd, formler låsta"],
      ["{y+1}-01-14", "KL", "Nytt uttag VE efter per 12"],
    ],
  },
  investments: {
    names: ["Inv", "Inv {y}", "Investeringar", "Inv.proj", "Inv uppf"],
    heads: ["Proj", "Ben", "Bud {y} tkr", "Utf {y} tkr", "Prog tkr", "Avv tkr"],
    rows: [
      ["7040", "Ombyggn Centralköket", "8500", "6210", "8300", "200"],
      ["7052", "Inventarier Älvgården", "900", "874", "900", "0"],
      ["7061", "Gång- och cykelväg Kvarnfors", "3200", "3655", "3655", "-455"],
      ["7066", "Hjullastare", "1700", "1640", "1640", "60"],
      ["7073", "Ventilation Hedby skola", "2400", "0", "1100", "1300"],
    ],
  },
  volumes: {
    names: ["Volymer", "Volymer {y}", "Antal", "Volym o nyckeltal", "Mått Stratsys"],
    heads: ["Omr", "Antal enl bud {y}", "Antal snitt {y}"],
  },
  signForm: {
    names: ["Underskrift", "Påskrift", "Attest", "Sign"],
    lines: [
      "Internbudget {y}",
      "{committee}",
      "",
      "Jag har tagit del av budgeten för mitt ansvar.",
      "Ort o datum\t",
      "Budgetansvarig\t",
      "Ctrl\t",
    ],
  },
  staffPivot: {
    names: ["Löner pivot", "Lön per yrke", "Lönestat", "Pivot lön"],
    title: "Utbet lön per befattning {y}, kr exkl PO",
    heads: ["Befattning", "Tot"],
    rows: ["Barnsk", "Förskollär", "Kock", "Lokalvård", "Lär gr", "Ssk", "Stödass", "Usk"],
  },
  earlierForecasts: {
    names: ["Prognoser fg år", "Prog {y}", "Prog fg år", "Träffsäkerhet {y}"],
    title: "Prognoser {y}, avv i tkr (facit se bokslut)",
  },
};

export const VALLEY_ASIDES: AsideWords = {
  people: [
    "Karin Lind",
    "Bengt Hedman",
    "Anette Wallin",
    "Mats Olars",
    "Samira Haddad",
    "Gunilla Perers",
    "Jonas Kvarnström",
    "Inger Backlund",
    "Tomas Ersson",
  ],
  cover: {
    names: ["Info", "Läs först", "Start", "Instr", "Förkortningar"],
    titles: [
      "Uppf {y}, arbetsfil",
      "Budgetuppföljning {y}",
      "Ctrl-fil {y}",
      "Underlag Stratsys {y}",
      "Dalforsa kommun, uppföljning {y}",
    ],
    version: "Ver",
    changed: "Senast ändr",
    by: "Av",
    note: "Klistra in uttaget ur VE (värden). Rör ej gråa kolumner. Ansv = ansvar, vht = verksamhet, kto = konto.",
  },
  contacts: {
    names: ["Kontakter", "Kontaktlista", "Chefer", "Vem är vem"],
    heads: ["Namn", "Roll", "Tel", "Mejl"],
    roles: ["Ctrl", "Controller", "Rektor", "EC", "VC", "Ek.ass", "Ek.chef", "HR"],
  },
  staff: {
    names: ["Personal", "Pers", "Årsarb", "Sjukfrv", "Bemanning"],
    heads: ["Enh", "Årsarb", "Sjukfrv %"],
  },
  chart: {
    names: ["Diagram", "Diagr", "Graf", "Data t diagram"],
    heads: ["Mån", "Bud ack mkr", "Utf ack mkr"],
  },
  summary: {
    names: ["Sammandrag", "Sammanst", "Sammanställning", "Till nämnd", "Nämndsida"],
    title: "Sammandrag {y} per område, tkr",
    heads: ["Område", "Bud", "Utf", "Avv"],
  },
  lastYear: {
    names: ["Utfall {y}", "Utf {y}", "Boksl {y}", "Fg år", "VE utf {y}"],
    title: "Utfall {y}",
  },
  others: OTHERS,
};
