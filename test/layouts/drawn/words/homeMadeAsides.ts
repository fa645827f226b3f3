/** Sheets that people keep in the same workbook because it is at hand. */
import type { AsideWords } from "./house";

export const HOME_MADE_ASIDES: AsideWords = {
  people: ["Kerstin", "Lars-Erik", "Fatima", "Birgitta", "Jonas på ekonomi", "Åsa", "Göran", "Nils-Olof"],
  cover: {
    names: ["Börja här!", "LÄS DETTA FÖRST", "Om filen", "Start"],
    titles: ["Min uppföljningsfil {y}", "ALLT OM EKONOMIN {y}", "Siffror till nämnden {y}"],
    version: "Vilken version:",
    changed: "Ändrad den",
    by: "Frågor till",
    note: "Spara alltid en kopia innan du ändrar något!!",
  },
  contacts: {
    names: ["Vem ringer man", "Bra nummer", "Våra chefer"],
    heads: ["Vem", "Gör vad", "Telefonnr", "Mejl"],
    roles: ["Enhetschef", "Ekonomen", "Nämndsekreterare"],
  },
  staff: {
    names: ["Folk på enheterna", "Hur många är vi", "Personalen"],
    heads: ["Enheten", "Antal heltider", "Sjuka (%)"],
  },
  chart: {
    names: ["Kurvan", "Bild till nämnden", "Linjediagrammet"],
    heads: ["", "Budget miljoner", "Utfall miljoner"],
  },
  summary: {
    names: ["Kort sagt", "Till chefen", "Det viktigaste"],
    title: "Kort sagt: hur gick {y}",
    heads: ["Område", "Budgeten", "Utfallet", "Skillnad"],
  },
  lastYear: {
    names: ["Ifjol {y}", "Så blev det {y}", "Gamla siffror {y}"],
    title: "SÅ BLEV DET {y} (att jämföra med)",
  },
  others: {
    todo: {
      names: ["Att göra", "Kom ihåg", "Min lista"],
      heads: ["Vad", "Vem", "När", "Klart?"],
      rows: [
        ["Ringa om fakturan på 23 400", "jag", "senast fredag", ""],
        ["Fråga cheferna om vikarier", "Kerstin", "10 jan", "x"],
        ["Lägga in nya ramen", "jag", "efter KF", "x"],
        ["Skriva till nämnden", "Jonas på ekonomi", "20 jan", ""],
      ],
    },
    changeLog: {
      names: ["Ändringar", "Vad har ändrats", "Dagbok"],
      heads: ["Dag", "Vem", "Vad jag gjorde"],
      rows: [
        ["8 jan {y+1}", "jag", "Klistrade in nya siffror"],
        ["12 jan {y+1}", "Åsa", "Flyttade 45 000 till rätt enhet"],
        ["15 jan {y+1}", "jag", "Rättade en summa, förut fel rad"],
      ],
    },
    investments: {
      names: ["Köp och byggen {y}", "Investeringsprojekten"],
      heads: ["Vad vi köper/bygger", "Får kosta (tkr)", "Har kostat (tkr)", "Kvar (tkr)"],
      rows: [
        ["Nya gungor", "150", "162", "-12"],
        ["Diskmaskin centralköket", "380", "355", "25"],
        ["Bil till hemsjukvården", "290", "0", "290"],
      ],
    },
    volumes: {
      names: ["Hur många barn och äldre", "Antal {y}"],
      heads: ["Område", "Så många trodde vi", "Så många blev det"],
    },
    signForm: {
      names: ["Skriv under här", "Underskrift"],
      lines: [
        "Jag har gått igenom siffrorna för {y} och de stämmer",
        "{committee}",
        "",
        "Underskrift:\t....................",
        "Datum:\t....................",
      ],
    },
    staffPivot: {
      names: ["Lönerna per yrke", "Från löneprogrammet"],
      title: "Vad lönerna kostade {y}, ur löneprogrammet (kronor)",
      heads: ["Yrke", "Summa av året"],
      rows: ["Barnskötare", "Kock", "Sjuksköterska", "Vaktmästare"],
    },
    earlierForecasts: {
      names: ["Prognoserna {y} (gamla)", "Så trodde vi {y}"],
      title: "Så här trodde vi {y}, tkr, bara för jämförelse",
    },
  },
};
