/** Sheets that have come along from year to year, and what the economist keeps for herself. */
import type { AsideWords } from "./house";

export const INLAND_ASIDES: AsideWords = {
  people: [
    "Gun-Britt Edin",
    "Tommy Vallgren",
    "Ann-Sofi Kvist",
    "Roger Hedman",
    "Inger Fjellner",
    "Mats Rönn",
    "Elin Storbäck",
    "Yusuf Abdi",
  ],
  cover: {
    names: ["Info", "Läsmig", "Start", "Först"],
    titles: ["Socialnämnden {y}", "Uppföljning SN {y}", "Ekonomi soc {y}", "Bokslut {y} SN"],
    version: "Ver",
    changed: "Uppdaterad",
    by: "Av",
    note: "Kopiera förra årets fil och byt årtal på alla flikar. Gula celler fylls i för hand.",
  },
  contacts: {
    names: ["Chefer", "Telefon", "Tel.lista", "Kontakter"],
    heads: ["Namn", "Roll", "Tel", "Mail"],
    roles: ["Enhetschef", "Enhetschef", "Socialchef", "Ekonom", "Adm"],
  },
  staff: { names: ["Tjänster", "Årsarbetare", "Personal", "Åa"], heads: ["Grupp", "Årsarb", "Sjukfrv %"] },
  chart: { names: ["Diagram", "Diagramunderlag", "Till bild nämnd"], heads: ["Månad", "Budget ack", "Utfall ack"] },
  summary: {
    names: ["Sammanställning", "Till nämnden", "Sammandrag", "Bild"],
    title: "Sammanställning SN {y}, tkr",
    heads: ["Enhet", "Budget", "Utfall", "Avvikelse"],
  },
  lastYear: { names: ["Utfall {y}", "Utfall {y}", "Bokslut {y}", "{y} gammal", "Utf {y}"], title: "Utfall {y}" },
  others: {
    todo: {
      names: ["Att göra", "Kom ihåg", "Minneslista", "Bokslut checklista"],
      heads: ["Vad", "När", "Klart"],
      rows: [
        ["Boka upp semesterlöneskuld", "{y}-12-31", "x"],
        ["Återsöka ers Migrationsverket", "kvartalsvis", ""],
        ["Stäm av hyror mot bostadsbolaget", "jan", "x"],
        ["Momsersättning boende, 18 %", "månadsvis", ""],
        ["Påminn chefer om prognos", "efter den 10:e", ""],
      ],
    },
    changeLog: {
      names: ["Ändringar", "Logg", "Ändrat"],
      heads: ["Datum", "Vad", "Vem"],
      rows: [
        ["{y}-02-14", "Nytt ansvar stödboende", "ASK"],
        ["{y}-05-20", "Rättat formler i budget", "ASK"],
        ["{y}-09-03", "Lagt till prognos aug", "ASK"],
      ],
    },
    investments: {
      names: ["Investeringar", "Inv {y}", "Investeringar SN"],
      heads: ["Projekt", "Benämning", "Budget {y}", "Utfall", "Kvar"],
      rows: [
        ["7901", "Inventarier särskilt boende", "250000", "187400", "62600"],
        ["7902", "Larm hemtjänst", "400000", "0", "400000"],
        ["7905", "Sängar och liftar", "150000", "161200", "-11200"],
      ],
    },
    volumes: {
      names: ["Volymer", "Nyckeltal", "Platser och timmar", "Brukare"],
      heads: ["Enhet", "Plan {y}", "Utfall {y}"],
    },
    signForm: {
      names: ["Underskrift", "Attest", "Sign"],
      lines: [
        "Budgetuppföljning {y}",
        "{committee}",
        "",
        "Enhet:\t",
        "Prognos lämnad den:\t",
        "Enhetschef:\t",
        "Kommentar:\t",
      ],
    },
    staffPivot: {
      names: ["Löner", "Lönekostnad", "Fr lönesystemet", "Pivot lön"],
      title: "Lönekostnad per befattning {y}",
      heads: ["Befattning", "Totalt"],
      rows: ["Undersköterska", "Vårdbiträde", "Sjuksköterska", "Socialsekreterare", "Stödassistent", "Enhetschef"],
    },
    earlierForecasts: {
      names: ["Prognoser {y}", "Gamla prognoser", "Prognos fg år", "Prognos {y}"],
      title: "Prognoser {y}, tkr",
    },
  },
};
