/** Sheets that systems and those who take exports from them add beside the sources. */
import type { AsideWords } from "./house";

export const SYSTEM_ASIDES: AsideWords = {
  people: [
    "Klara Nyström",
    "Jorge Alvarez",
    "Moa Söder",
    "Tove Lindqvist",
    "Hani Farah",
    "Elin Brandt",
    "Pia Åkesson",
    "Leo Vik",
  ],
  cover: {
    names: ["README", "Rapportinfo", "_info", "Metadata"],
    titles: ["Rapportpaket {y}12", "Datauttag bokslut {y}", "Månadspaket P12 {y}"],
    version: "Rapportver.",
    changed: "Genererad",
    by: "Beställare",
    note: "Datakälla: datalagret. Frågor till systemförvaltningen.",
  },
  contacts: {
    names: ["Behörigheter", "Användare", "Mottagare"],
    heads: ["Anv.namn", "Behörighet", "Tel", "Epost"],
    roles: ["Läs", "Attest", "Admin"],
  },
  staff: { names: ["PA_uttag", "Årsarb", "HR_nyckeltal"], heads: ["Org.enhet", "Årsarb", "Sjukfrv %"] },
  chart: { names: ["Graf_data", "Diagr_underlag", "PBI_graf"], heads: ["Per", "Bud ack MSEK", "Utf ack MSEK"] },
  summary: {
    names: ["DASHBOARD", "Sammandrag avd", "Nyckeltal_sum"],
    title: "Nettokostn. per avd P12 {y}",
    heads: ["Avd", "Bud år", "Utf år", "Avv"],
  },
  lastYear: { names: ["UTF_{y}", "HB_{y} fg år", "Boksl {y}"], title: "HB utfall {y} (fg år)" },
  others: {
    todo: {
      names: ["Bokslutschecklista", "CHECKLISTA"],
      heads: ["Aktivitet", "Ansv", "Klart", "Status"],
      rows: [
        ["Stäng LR P12", "Redov.", "{y+1}-01-05", "OK"],
        ["Periodisera lev.fakt > 50 000", "Ekonom", "{y+1}-01-09", "Pågår"],
        ["Avst. lönekonton", "Lön", "{y+1}-01-10", "OK"],
        ["Lås prognosversion", "Controller", "{y+1}-01-12", "-"],
      ],
    },
    changeLog: {
      names: ["LOGG", "Versionslogg", "Ändr_logg"],
      heads: ["Ver", "Datum", "Sign", "Ändring"],
      rows: [
        ["1", "{y+1}-01-08", "KN", "Uttag P01-P12"],
        ["2", "{y+1}-01-10", "KN", "Nytt uttag efter omf. 125 000"],
        ["3", "{y+1}-01-15", "MS", "Org.nivå 2 justerad"],
      ],
    },
    investments: {
      names: ["INV_PROJ {y}", "EK401 Inv.projekt"],
      heads: ["Proj.nr", "Proj(T)", "Inv.ram tkr", "Upparb. tkr", "Kvar tkr"],
      rows: [
        ["91022", "Ombyggn. kök", "4200", "3105", "1095"],
        ["91040", "IT-utrustn.", "1500", "1512", "-12"],
        ["91077", "Lekplatser", "900", "640", "260"],
      ],
    },
    volumes: { names: ["VOL_{y}", "Nyckeltal volym"], heads: ["Avd", "Antal bud", "Antal utf"] },
    signForm: {
      names: ["Attestblad", "Signering"],
      lines: ["Attest periodbokslut P12 {y}", "{committee}", "", "Namn\t", "Datum\t", "Sign\t"],
    },
    staffPivot: {
      names: ["PA_lön pivot", "Lön per yrkesgrupp"],
      title: "Lön per yrkesgrupp {y}, uttag ur lönesystemet (SEK)",
      heads: ["Radetiketter", "Totalsumma"],
      rows: ["Assistent", "Handläggare", "Lärare", "Undersköterska"],
    },
    earlierForecasts: {
      names: ["PROG_{y} arkiv", "Årsprog {y} (låst)"],
      title: "Årsprog {y}, avv bud-prog, tkr (arkiv)",
    },
  },
};
