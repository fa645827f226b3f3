/** What stands in rows beside codes and amounts: months, sums of pivots and by hand, texts of vouchers, suppliers. */
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

export const MOUNTAIN_ROWS: Pick<House, RowPart> = {
  periods: ["{Nam} {y}", "{nam} {y}", "{name} {y}", "{y} {nam}", "{nam}-{yy}", "{y}/{mm}", "{mm} {Name} {y}"],
  monthHeads: ["{Nam} {y}", "{nam}", "{Nam}.", "{nam} {yy}", "{nam}-{yy}", "per {mm}", "Per {mm}", "{mm} {nam}"],
  accumulatedMonths: ["Ack", "Ack", "Ack.", "Tom", "t o m", "Ack tom", "Jan -"],
  quarters: ["Kv {q}", "Kvartal {q}", "kv {q}", "Kv{q}", "S:a kv {q}"],
  totals: [
    "Totalsumma",
    "Totalsumma",
    "Totalsumma",
    "Summa",
    "Summa",
    "SUMMA",
    "S:a",
    "Totalt",
    "Summa totalt",
    "Summa {committee}",
    "Hela nämnden",
    "Allt ihop",
  ],
  sumsOf: [
    ["", " Summa"],
    ["", " Summa"],
    ["", " Summa"],
    ["Summa ", ""],
    ["Summa ", ""],
    ["S:a ", ""],
    ["Tot ", ""],
    ["", " totalt"],
    ["Summa för ", ""],
  ],
  classSums: {
    income: ["Summa intäkter", "Summa intäkter", "S:a intäkter", "Intäkter", "Intäkter Summa", "Tot intäkter"],
    costs: ["Summa kostnader", "Summa kostnader", "S:a kostnader", "Kostnader", "Kostnader Summa", "Tot kostnader"],
  },
  added: {
    activityName: ["Verksamhetstext", "Verksamhet text", "Vht text", "VERKSAMHET_TXT", "Verksamhet (text)"],
    rowNumber: ["Rad", "Nr", "Radnr", "#"],
    share: ["Andel %", "Andel i %", "% av allt", "Del av totalen %"],
    perInhabitant: ["Kr/inv", "kr/invånare", "Kronor per invånare", "Per invånare, kr"],
    accountGroup: ["Kontogrupp", "Kontogrupp", "Kontoklass", "Kontoslag", "Grupp", "KGRUPP_TXT"],
    groups: { income: "Intäkter", staff: "Personal", other: "Övr. kostnader" },
    columns: [
      ["Projekt", ["", "", "", "1102", "2040", "7115"]],
      ["Aktivitet", ["", "", "11", "24", "90"]],
      ["Motp", ["", "", "", "110", "820"]],
      ["Objekt", ["", "", "F021", "F034", "V008"]],
      ["Vertyp", ["Lev", "Lev", "Lön", "Bok", "Kund", "Int"]],
      ["Företag", ["21"]],
      ["Sign", ["MARNIL", "SAMV1", "SAMV3", "LÖN", "AUTO"]],
      ["Drift/inv", ["D"]],
      ["Moms", ["", "", "25", "12", "0"]],
      ["Attesterad", ["J", "J", "J", "N"]],
    ],
  },
  texts: [
    "Löner",
    "Löner",
    "Lev.faktura",
    "Lev.faktura",
    "Snöröjning feb",
    "El nov",
    "Internhyra kv 3",
    "Omf fel ansvar",
    "Periodisering",
    "Drivmedel bilar",
    "Resa nattåg",
    "Skolskjuts vt",
    "Statsbidrag",
    "Avskrivning",
  ],
  counterparts: [
    "Ripådalens Schakt & Transport",
    "Saxviks Lanthandel",
    "Vallsjö Taxi och Buss AB",
    "Fjällkraft Elhandel AB",
    "Norrlands Vårdbemanning AB",
    "Skoterservice i Vallsjö",
    "Grannkommunen Norrsjö",
    "Ekonomisamverkan Fjäll",
    "Region Fjällandet",
    "Björkhöjdens HVB",
  ],
  hidden: "Skyddad uppgift",
  comments: [
    "frågat rektorn, inget svar än",
    "Mycket snö i feb-mars",
    "stafettsköterskor hela sommaren",
    "ska bort, fel ansvar",
    "två elever till på gymnasiet i annan kommun",
    "ok",
    "Elpriset",
    "omfört i april, 64 000 kr",
    "vakant sedan mars",
    "Retroaktiv ersättning FK ca 210 tkr",
    "samverkan har bokat dubbelt, rättas",
    "se mejl från Lars-Göran 14/3",
  ],
};
