/** Headings as big systems print them: codes, short words, (K) for a code and (T) for its text. */
import type { Headings } from "./house";

export const SYSTEM_HEADINGS: Headings = {
  account: {
    swedish: ["Kto.", "Konto(K)", "Kto-nr", "Konto ID", "KONTO_KOD", "Huvudbokskonto"],
    english: ["GL acct", "Main account", "Nominal code"],
    norwegian: ["Art nr", "Artskonto", "Konto nr"],
  },
  accountName: {
    swedish: ["Konto(T)", "Kto text", "Konto txt", "Kontots benämn.", "KONTO_TEXT", "Konto beskr."],
    english: ["GL acct desc.", "Main account name", "Nominal description"],
    norwegian: ["Art(T)", "Art tekst", "Kontobeskrivelse"],
  },
  responsibility: {
    swedish: ["Ansv", "Ansvar(K)", "Org.enhet", "Kst.nr", "Resultatenhet", "ANSV_KOD", "Ansv.nr"],
    english: ["CC", "Cost ctr", "Cost centre code"],
    norwegian: ["Ansv.nr", "Koststed nr", "Ansvar(K)"],
  },
  responsibilityName: {
    swedish: ["Ansvar(T)", "Ansv text", "Org.enhet namn", "Kst-namn", "ANSV_TEXT", "Ansv benämn."],
    english: ["CC description", "Cost ctr name"],
    norwegian: ["Ansvar(T)", "Koststed(T)"],
  },
  area: {
    swedish: ["Avd", "Avd(T)", "Org.nivå 2", "Verks.omr", "Område(T)", "OMR_TEXT"],
    english: ["Directorate", "Service area", "Dept"],
    norwegian: ["Tj.omr.", "Tjenesteområde", "Virksomhet(T)"],
  },
  activity: {
    swedish: ["Vht(K)", "Vsh", "Verks.kod", "Verksamhet ID", "VERKS_KOD"],
    english: ["Service code", "Function code"],
    norwegian: ["KOSTRA-funksjon", "Tj.", "Funk."],
  },
  period: {
    swedish: ["Per", "Bokf.per", "Redov.per", "PERIOD_ID", "Per.nr"],
    english: ["Fiscal period", "Acct period", "Per."],
    norwegian: ["Regnskapsperiode", "Per", "Bokf.periode"],
  },
  date: {
    swedish: ["Bokf.dat", "Trans.datum", "Ver.datum", "BOKF_DATUM"],
    english: ["Trans. date", "GL date", "Pstng date"],
    norwegian: ["Transaksjonsdato", "Bokf.dato"],
  },
  year: { swedish: ["Redov.år", "Bokf.år", "R-år"], english: ["FY", "Fin. year"], norwegian: ["Regnskapsår"] },
  month: { swedish: ["Mån.nr", "Periodnr", "Mån(1-12)"], english: ["Month no", "Mth"], norwegian: ["Mnd", "Mnd.nr"] },
  amount: {
    swedish: ["Bel", "Nettobel.", "Trans.bel", "BELOPP_NETTO", "Netto"],
    english: ["Net amt", "Amt", "Net value"],
    norwegian: ["Nettobeløp", "Bel. netto"],
  },
  outcome: {
    swedish: ["Utf", "Utf.", "Utf {y}", "Redov. utfall", "UTF_BEL", "Bokf. utfall"],
    english: ["Act.", "Outturn {y}", "Posted"],
    norwegian: ["Regnsk.", "Regnskapsført", "Forbruk {y}"],
  },
  budget: {
    swedish: ["Bud", "Budg", "Budg {y}", "Int.bud", "BUD_BEL", "Fastst. bud"],
    english: ["Bdgt", "Current budget", "Approved bdgt {y}"],
    norwegian: ["Budsj.", "Rev. budsjett", "Just. budsjett {y}"],
  },
  deviation: {
    swedish: ["Avv", "Bud-Utf", "Avv. mot bud", "AVV_BEL", "+/-"],
    english: ["Var.", "Bdgt less act."],
    norwegian: ["Avv.", "Avvik mot budsj."],
  },
  forecast: {
    swedish: ["Prog", "Prog helår", "Årsprog.", "Prog år {y}"],
    english: ["FY fcst", "Projected outturn"],
    norwegian: ["Prog.", "Prognose år"],
  },
  lastYear: {
    swedish: ["Utf {y-1}", "Utf fg år", "Boksl {y-1}", "Fg år utf"],
    english: ["Act. {y-1}", "PY act."],
    norwegian: ["Regnsk. {y-1}", "Fjorår"],
  },
  percent: {
    swedish: ["Förbr %", "Utf/Bud %", "Förbr.grad %"],
    english: ["% spent", "Act./Bdgt %"],
    norwegian: ["Forbr. %", "% av budsj."],
  },
  debit: {
    swedish: ["Debet bel", "Deb bel", "BEL_DEB"],
    english: ["DR", "Debit amt"],
    norwegian: ["Deb.", "Debet bel."],
  },
  credit: {
    swedish: ["Kredit bel", "Kred bel", "BEL_KRED"],
    english: ["CR", "Credit amt"],
    norwegian: ["Kred.", "Kredit bel."],
  },
  periodAmount: {
    swedish: ["Per.bel", "Bel i per", "Netto per.", "Periodens netto"],
    english: ["Period net", "Mvmt in period"],
    norwegian: ["Bel. per.", "Periodens beløp"],
  },
  accumulated: {
    swedish: ["Ack.bel", "Ack tom per", "Ack netto", "BEL_ACK"],
    english: ["YTD net", "Cum. amt"],
    norwegian: ["Akk.", "Hittil", "Akk. beløp"],
  },
  sum: {
    swedish: ["Tot", "Tot år", "Total {y}", "Sum", "Ack P01-P12"],
    english: ["Tot.", "Total {y}", "FY total"],
    norwegian: ["Tot.", "Sum året", "Sum {y}"],
  },
  scenario: {
    swedish: ["Bel.typ", "Datatyp", "Vers.", "BEL_TYP", "Siffertyp"],
    english: ["Value type", "Balance type"],
    norwegian: ["Verditype", "Datatype"],
  },
  text: {
    swedish: ["Ver.text", "Trans.text", "Beskr.", "TEXT1"],
    english: ["Narrative", "Line text"],
    norwegian: ["Beskr.", "Bilagstekst"],
  },
  counterpart: {
    swedish: ["Lev.nr(T)", "Lev(T)", "Motp(T)", "Resk.namn"],
    english: ["Vendor", "Payee"],
    norwegian: ["Lev.", "Motpart"],
  },
  comment: {
    swedish: ["Not", "Fritext", "ANM", "Anteckn."],
    english: ["Note", "Remark"],
    norwegian: ["Notat", "Komm."],
  },
  voucher: {
    swedish: ["Ver", "Trans.nr", "Verif", "VER_NR"],
    english: ["Doc no", "Trans. no"],
    norwegian: ["Bilag", "Trans.nr"],
  },
};
