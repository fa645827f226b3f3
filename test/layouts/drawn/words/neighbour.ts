/**
 * The words of another municipality's finance department: exports from a reporting tool in whole words, and sheets that
 * have then been arranged by hand.
 */
import { NEIGHBOUR_ASIDES } from "./neighbourAsides";
import { NEIGHBOUR_FORECASTS, NEIGHBOUR_GRANTS } from "./neighbourGrants";
import { NEIGHBOUR_HEADINGS } from "./neighbourHeadings";
import { NEIGHBOUR_PLACES } from "./neighbourPlaces";
import { NEIGHBOUR_WEIGHTS } from "./neighbourWeights";
import type { House } from "./house";

export const NEIGHBOUR: House = {
  name: "neighbour",
  weights: NEIGHBOUR_WEIGHTS,
  places: NEIGHBOUR_PLACES,
  headings: NEIGHBOUR_HEADINGS,
  sheets: {
    outcome: [
      "Driftredovisning {y}",
      "Ekonomiskt utfall {y}",
      "Faktiskt utfall",
      "Redovisningsutdrag {y}",
      "Utfallstabell (bearbetad)",
      "Utfall till årsredovisningen",
    ],
    budget: [
      "Driftbudget {y}",
      "Verksamhetsbudget {y}",
      "Budgettabell (bearbetad)",
      "Budget per resultatenhet",
      "Gällande budget {y}",
    ],
    neutral: ["Qlikexport", "Hypergene", "Tabell 1", "Page1_1", "Rapportuttag", "Pivot"],
    both: [
      "Ekonomisk rapport {y}",
      "Driftuppföljning",
      "Resultat mot budget",
      "Nämndens ekonomi {y}",
      "Helårsuppföljning {y}",
      "Ekonomi per enhet",
    ],
    grants: [
      "Driftramar {y}",
      "Nettoanslag",
      "Budgetramar {y}",
      "Skattefinansiering",
      "Ramar efter beslut",
      "Fullmäktiges ramar",
    ],
    forecasts: ["Helårsbedömning", "Bedömningar {y}", "Prognosläge {y}", "Årets prognoser", "Prognosuppföljning"],
    organisation: [
      "Resultatenheter",
      "Organisationsträd",
      "Enhetsregister",
      "Ansvarsindelning {y}",
      "Koddel ansvar {y}",
    ],
    areas: ["Programområden", "Chefsområden", "Budgetområden"],
  },
  partSheets: {
    areas: ["", "Redovisning "],
    months: ["", "Redovisning "],
    monthNames: ["{Name} {y}", "{mm} {Name}", "Period {mm}", "{y} {mm}", "{mm}.{y}"],
  },
  titles: {
    outcome: [
      "Ekonomiskt utfall, januari till december {y}",
      "Driftredovisning kalenderåret {y}",
      "Faktiskt utfall för hela {y}",
    ],
    budget: [
      "Gällande budget, januari till december {y}",
      "Driftbudget kalenderåret {y}",
      "Fastställd budget för hela {y}",
    ],
    both: [
      "Driftuppföljning kalenderåret {y}",
      "Resultat mot budget för hela {y}",
      "Ekonomisk rapport {y}: utfall jämfört med budget, tolv månader",
    ],
    month: ["Ekonomisk månadsrapport {y}", "Driftredovisning enskild månad {y}"],
  },
  markers: {
    outcome: ["Del 1: faktiskt utfall", "Ekonomiskt utfall år {y}", "Tabell A. Utfall enligt redovisningen"],
    budget: ["Del 2: gällande budget", "Driftbudget år {y}", "Tabell B. Budget enligt beslut"],
  },
  unitNotes: {
    kr: ["Redovisas i kronor", "Samtliga belopp i SEK", "Valör: kronor", "Kronor om inget annat anges"],
    tkr: [
      "Redovisas i tusental kronor",
      "Samtliga belopp i tusentals kronor",
      "Valör: tkr",
      "Tkr om inget annat anges",
      "Tabellen visar tusen kronor",
    ],
    mnkr: [
      "Redovisas i miljontals kronor",
      "Samtliga belopp i miljoner kronor",
      "Valör: mnkr",
      "Mnkr om inget annat anges",
    ],
  },
  unitLabels: ["Valör", "Beloppsenhet", "Redovisas i"],
  turnedNotes: [
    "Kostnader anges negativt och intäkter positivt",
    "Negativa tal är kostnader, positiva tal är intäkter",
    "Tecken som i resultaträkningen: intäkter plus, kostnader minus",
    "Kostnadsposter har minustecken i rapporten",
  ],
  prints: {
    stamp: "Uppdaterad {y+1}-01-{dd} kl. 06.00",
    ledger: "Vald nämnd: {committee}. Valt år: {y}",
    other: "Vald nämnd: {committee}",
    rest: ["Rapportägare\tEkonomienheten", "Informationsklass: intern", "Tillämpade filter: bolag är kommunen"],
  },
  criteria: [
    "Vald organisation\t{committee}",
    "Valt år\t{y}",
    "Vald redovisning\tdrift",
    "Valda konton\tklass 3 till 8",
    "Senast inläst\t{y+1}-01-{dd}",
  ],
  below: {
    notes: [
      "Hämtat ur kommunens beslutsstöd och avstämt mot huvudboken",
      "Uppgifterna är preliminära tills revisionen är klar",
      "Bearbetad tabell, originalet ligger på samarbetsytan",
    ],
    amounts: [
      "Notera att en periodisering på 420 000 kr är inräknad i tabellen.",
      "Statsbidraget på 1,3 miljoner kronor kom i december och ingår ovan.",
      "I augusti flyttades 76 500 kr mellan två enheter, vilket redan syns här.",
    ],
  },
  periods: ["{y} {name}", "{y}-{Nam}", "{Nam} {y}", "{mm}-{y}", "{y}/{mm}", "{y}M{mm}"],
  monthHeads: ["{y} {nam}", "Månad {mm}", "{y}/{mm}", "{mm}-{y}", "{nam} {y}", "{y}M{mm}"],
  accumulatedMonths: ["Ackumulerat till och med", "Summa t o m", "Från årets början t o m"],
  quarters: ["Kvartalssumma {q}", "Delsumma kvartal {q}", "Kvartal {q} sammanlagt"],
  totals: ["Nämnden sammantaget", "Samtliga enheter", "Netto för {committee}", "Verksamheten totalt", "Summering"],
  sumsOf: [
    ["Netto ", ""],
    ["Summa för ", ""],
    ["", ", sammanlagt"],
    ["Alla konton för ", ""],
  ],
  classSums: {
    income: ["Verksamhetens intäkter", "Intäkter sammanlagt"],
    costs: ["Verksamhetens kostnader", "Kostnader sammanlagt"],
  },
  added: {
    activityName: ["Verksamhet namn", "Verksamhetens namn", "Verksamhetsbeskrivning"],
    rowNumber: ["Radnummer", "Ordning", "Position"],
    share: ["Procentandel", "Andel av totalen"],
    perInhabitant: ["Kronor per folkbokförd", "Nettokostnad per invånare (kr)"],
    accountGroup: ["Kontokategori", "Resultaträkningsrad", "Intäkts- och kostnadsslag"],
    groups: { income: "Verksamhetsintäkter", staff: "Personalkostnader", other: "Övriga verksamhetskostnader" },
    columns: [
      ["Bolag", ["Kommunen"]],
      ["Projektnummer", ["", "", "70415"]],
      ["Motpartskod", ["011", "502", ""]],
      ["Fri kod", ["", "A", "B"]],
      ["Transaktionsursprung", ["Leverantörsreskontra", "Lönesystem", "Manuell"]],
      ["Godkänd av", ["Marit Åberg", "Tomas Lööv", "Sanna Rautio"]],
    ],
  },
  texts: [
    "Lönekörning",
    "Leverantörsbetalning",
    "Upplupen kostnad",
    "Internhandel",
    "Rättelse",
    "Kundfaktura",
    "Manuell kontering",
  ],
  counterparts: ["Inlandets Buss AB", "Norrkraft Energi", "Bergströms Livs", "Läromedel i Kusten AB", "Region Norra"],
  hidden: "Personuppgift dold",
  comments: [
    "engångskostnad 62 000 kr",
    "två vakanta tjänster från augusti",
    "återsökt hos Migrationsverket, 118 000 kr",
    "avtalet sades upp 30 juni",
    "fler placeringar än planerat",
  ],
  grants: NEIGHBOUR_GRANTS,
  forecasts: NEIGHBOUR_FORECASTS,
  organisation: {
    titles: ["Resultatenheter och programområden {y}", "Organisationsträd {y}", "Koddel ansvar, gällande värden"],
    codeHeads: ["Resultatenhetskod", "Organisationskod", "Enhetsnr", "Koddel ansvar", "Kostnadsställe kod"],
    nameHeads: ["Resultatenhetens namn", "Organisationsenhet", "Enhetsbenämning", "Kostnadsställets namn"],
    areaHeads: ["Programområde", "Chefsområde", "Organisation nivå 3", "Budgetområde", "Ingår i programområde"],
    areaAlone: "Programområdets namn",
    shortHeads: ["Kortkod", "Akronym", "Bokstavskod"],
    outlineHeads: ["Programområde och resultatenhet", "Organisation (nivå 3 och 4)"],
    prefixHeads: [
      "Organisationskod som inleds med",
      "Första siffrorna i organisationskoden",
      "Koddel ansvar, inleds med",
    ],
    manager: ["Verksamhetschef", "Budgetansvarig"],
    managers: ["Marit Åberg", "Rolf Stenman", "Rekrytering pågår", "Yasmin Ali (vikarie)"],
  },
  asides: NEIGHBOUR_ASIDES,
};
