/** Sheets that come with a report out of a reporting tool, and those that a finance department adds to it. */
import type { AsideWords } from "./house";

export const NEIGHBOUR_ASIDES: AsideWords = {
  people: [
    "Marit Åberg",
    "Tomas Lööv",
    "Sanna Rautio",
    "Ingela Fors",
    "Mikael Sund",
    "Yasmin Ali",
    "Rolf Stenman",
    "Karin Wikner",
  ],
  cover: {
    names: ["Rapportbeskrivning", "Om rapporten", "Läsanvisning", "Titelsida"],
    titles: ["Nämndens årsuppföljning {y}", "Bokslutsmaterial {y}", "Rapportpärm {y}"],
    version: "Utgåva",
    changed: "Publicerad",
    by: "Kontaktperson ekonomienheten",
    note: "Tabellerna kommer ur beslutsstödet och har därefter bearbetats för hand.",
  },
  contacts: {
    names: ["Kontaktuppgifter", "Ekonomienheten", "Budgetansvariga"],
    heads: ["Medarbetare", "Befattning", "Direktnummer", "E-postadress"],
    roles: ["Verksamhetscontroller", "Redovisningsekonom", "Områdeschef"],
  },
  staff: {
    names: ["Personalnyckeltal", "Heltidstjänster", "HR-statistik"],
    heads: ["Resultatenhet", "Heltidstjänster", "Sjuktal i procent"],
  },
  chart: {
    names: ["Underlag graf", "Linjediagram", "Visualiseringsdata"],
    heads: ["Till och med", "Ackumulerad budget (mnkr)", "Ackumulerat utfall (mnkr)"],
  },
  summary: {
    names: ["Nämndens resultat", "Lägesbild", "Helhetsbild"],
    title: "Nettokostnad per programområde år {y}",
    heads: ["Programområde", "Årets budget", "Årets utfall", "Differens mot budget"],
  },
  lastYear: {
    names: ["Jämförelseår {y}", "Fjolåret {y}", "Föregående års utfall"],
    title: "Ekonomiskt utfall jämförelseåret {y}",
  },
  others: {
    todo: {
      names: ["Bokslutsplan", "Arbetsordning bokslut"],
      heads: ["Moment", "Utförs av", "Senast", "Läge"],
      rows: [
        ["Periodisera intäkter över 100 000", "Redovisning", "{y+1}-01-08", "Utfört"],
        ["Stäm av statsbidrag", "Controller", "{y+1}-01-11", "Utfört"],
        ["Kommentera avvikelser över 500 tkr", "Områdeschefer", "{y+1}-01-18", "Återstår"],
        ["Lämna rapport till nämnden", "Ekonomichef", "{y+1}-02-02", "Återstår"],
      ],
    },
    changeLog: {
      names: ["Versionshistorik", "Revideringar"],
      heads: ["Utgåva", "Dag", "Ändrad av", "Beskrivning"],
      rows: [
        ["1", "{y+1}-01-09", "Ingela Fors", "Uttag ur beslutsstödet"],
        ["2", "{y+1}-01-12", "Mikael Sund", "Internhyra 84 000 flyttad mellan enheter"],
        ["3", "{y+1}-01-16", "Ingela Fors", "Slutligt uttag efter låst bokslut"],
      ],
    },
    investments: {
      names: ["Investeringsuppföljning {y}", "Investeringsplan {y}"],
      heads: ["Projektnamn", "Projektbudget (tkr)", "Nedlagt hittills (tkr)", "Återstår (tkr)"],
      rows: [
        ["Ny storköksutrustning", "2600", "2415", "185"],
        ["Energieffektivisering ishall", "5400", "5730", "-330"],
        ["Trygghetslarm", "750", "410", "340"],
      ],
    },
    volumes: {
      names: ["Volymutveckling {y}", "Verksamhetsmått"],
      heads: ["Programområde", "Planerat antal", "Verkligt antal"],
    },
    signForm: {
      names: ["Godkännande", "Intygande"],
      lines: [
        "Härmed godkänns det ekonomiska utfallet för {y}",
        "{committee}",
        "",
        "Verksamhetschef\t",
        "Ort och datum\t",
        "Namnförtydligande\t",
      ],
    },
    staffPivot: {
      names: ["Lönekostnad per befattning", "Befattningar och lön"],
      title: "Lönekostnad per befattning {y}, kronor (källa: lönesystemet)",
      heads: ["Befattning", "Radsumma"],
      rows: ["Elevassistent", "Fastighetsskötare", "Personlig assistent", "Socialsekreterare"],
    },
    earlierForecasts: {
      names: ["Tidigare bedömningar {y}", "Prognosarkiv {y}"],
      title: "Helårsbedömningar {y}, avvikelse i tkr (arkiverade)",
    },
  },
};
