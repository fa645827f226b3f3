/** What stands in rows and columns of a ledger beside codes and amounts, as Raindance and the cube's pivots have it. */
import type { House } from "./house";

type RowPart =
  | "periods"
  | "monthHeads"
  | "accumulatedMonths"
  | "quarters"
  | "totals"
  | "sumsOf"
  | "classSums"
  | "added"
  | "texts"
  | "counterparts"
  | "hidden"
  | "comments";

export const CROSSING_ROWS: Pick<House, RowPart> = {
  periods: ["{Nam} {y}", "{Nam} {y}", "{y} {Name}", "{y}{mm} {Nam}", "{y}-{mm} {Nam}", "{name} {y}", "P{mm} {y}"],
  monthHeads: [
    "{Nam} {y}",
    "{Nam} {y}",
    "{y} {Nam}",
    "{Nam} {yy}",
    "{y}-{mm} {Nam}",
    "{name} {y}",
    "{mm} {Name}",
    "{mm}",
  ],
  accumulatedMonths: ["Ack", "Ack", "Ack tom", "Ack t.o.m.", "Ack belopp", "T.o.m."],
  quarters: ["Kv {q}", "Kv{q}", "Kvartal {q}", "Q{q}", "Kvartal {q} Summa"],
  totals: [
    "Totalsumma",
    "Totalsumma",
    "Totalsumma",
    "Totalsumma",
    "Totalt",
    "Summa",
    "SUMMA",
    "Grand Total",
    "Summa totalt",
    "Summa {committee}",
    "{committee} totalt",
    "Netto",
  ],
  sumsOf: [
    ["", " Summa"],
    ["", " Summa"],
    ["Summa ", ""],
    ["Summa ", ""],
    ["Summa: ", ""],
    ["", " Totalt"],
    ["", " Total"],
    ["S:a ", ""],
    ["Totalt ", ""],
  ],
  classSums: {
    income: ["Summa intäkter", "Summa intäkter", "Intäkter", "S:a intäkter", "Intäkter Summa", "3 Intäkter"],
    costs: ["Summa kostnader", "Summa kostnader", "Kostnader", "S:a kostnader", "Kostnader Summa", "4-7 Kostnader"],
  },
  added: {
    activityName: ["Verksamhet (T)", "Verksamhet (T)", "Vht (T)", "VHT_TEXT", "Verksamhetstext", "Verksamhet text"],
    rowNumber: ["Rad", "Radnr", "Nr", "#", "RADNR"],
    share: ["Andel %", "Andel", "% av totalen", "Andel av totalt"],
    perInhabitant: ["Kr/inv", "Kr per invånare", "kr/inv", "Nettokostnad kr/inv"],
    accountGroup: ["Kontogrupp", "Kontogrupp (T)", "Konto Nivå 1", "Kontoklass", "Slag", "Rad i RR"],
    groups: { income: "3 Intäkter", staff: "5 Personalkostnader", other: "6 Övriga kostnader" },
    columns: [
      ["Motp", ["", "", "", "810", "870", "841"]],
      ["Projekt", ["", "", "", "0", "20115", "30240"]],
      ["Aktivitet", ["", "", "1100", "2350", "9000"]],
      ["Objekt", ["", "", "1017", "1204", "2230"]],
      ["Vertyp", ["LF", "LF", "KF", "BO", "LÖN", "INT", "PER"]],
      ["Int/Ext", ["Extern", "Extern", "Extern", "Intern"]],
      ["FTG", ["10"]],
      ["Drift/Inv", ["Drift"]],
      ["REGSIGN", ["KICAHL", "TORLIN", "AUTO", "LONINT"]],
      ["Fri kod", ["", "", "", "B12", "F3"]],
    ],
  },
  texts: [
    "Lön",
    "Lön",
    "Leverantörsfaktura",
    "Leverantörsfaktura",
    "Int hyra",
    "Periodisering",
    "Omf fel konto",
    "Bokföringsorder",
    "Måltider intern debitering",
    "Kundfaktura",
    "Avskrivning",
  ],
  counterparts: [
    "Knutens Bemanning AB",
    "Spårstadens Buss AB",
    "Mellansvensk Grossist AB",
    "Rallarens El & VVS",
    "Tallgårdens HVB AB",
    "Grannköpings kommun",
    "Kommunens Fastigheter AB",
    "Region Mitten",
  ],
  hidden: "Sekretess",
  comments: [
    "kolla med rektor",
    "omfört till ansv 41120 i mars",
    "18 tkr hör till förra året",
    "ombokat, se vernr 240118",
    "inkl retro 62 000 kr",
    "ej budgeterat",
    "Vakanser jan-apr",
    "OK enl Kicki 12/5",
  ],
};
