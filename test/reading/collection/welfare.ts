/**
 * Texts about an invented committee for welfare, and more about the sample: long paragraphs, suppositions, figures that
 * go from one to another.
 */
import { lines, type Case } from "./case";

const welfare: readonly Case[] = [
  {
    text: lines(
      "EKONOMISKT RESULTAT",
      "Socialnämndens utfall för helåret 2022 slutade på ett underskott om 1,8 miljoner kronor mot ett kommunbidrag på 321,6 miljoner kronor. Avvikelsen utgör därmed drygt en halv procent av ramen. I halvårsrapporten var bedömningen ett underskott på 1,8 miljoner kronor, dvs. i stort sett oförändrat.",
      "",
      "Barn och ungdom",
      "Området gör ett underskott på 12,4 mnkr. Jämfört med halvårsrapporten är det en försämring med 3,2 mnkr. Institutionsplaceringarna är den tyngsta förklaringen: dessa drog över med 10,6 mnkr.",
      "",
      "Vuxenstöd",
      "Här redovisas i stället plus 3,9 mnkr (halvårsrapport: plus 1,5 mnkr). Missbruksvården lämnar 2,9 mnkr i överskott och resten, omkring 1,1 mnkr, är vakanser."
    ),
    claims: [
      ["1,8 miljoner", "agrees"],
      ["321,6", "agrees"],
      ["1,8 miljoner", "agrees"],
      ["12,4", "agrees"],
      ["3,2", "agrees"],
      ["10,6", "agrees"],
      ["3,9", "agrees"],
      ["1,5", "agrees"],
      ["2,9", "agrees"],
      ["1,1", "uncheckable"],
    ],
  },
  {
    text: "Ekonomiskt stöd gav ett överskott på hela 7,1 mnkr, vilket motsvarar 11 procent av kommunbidraget till området.",
    claims: [
      ["7,1", "agrees"],
      ["11 procent", "agrees"],
    ],
  },
  { text: "Ekonomiskt stöd gav ett överskott på hela 1,7 mnkr.", claims: [["1,7", "disagrees"]] },
  {
    text: "För Barn och ungdom stannade notan 12,4 miljoner över det tilldelade kommunbidraget.",
    claims: [["12,4", "agrees"]],
  },
  {
    text: "Försörjningsstödet sjönk: 52,2 mnkr betalades ut brutto, vilket är 6,2 mnkr under budget.",
    claims: [
      ["52,2", "agrees"],
      ["6,2", "agrees"],
    ],
  },
  {
    text: "Antalet hushåll med försörjningsstöd var 547 i snitt, att jämföra med 612 under 2021 och budgeterade 600.",
    claims: [
      ["547", "agrees"],
      ["612", "agrees"],
      ["600", "agrees"],
    ],
  },
  { text: "Antalet hushåll med försörjningsstöd var 574 i snitt.", claims: [["574", "disagrees"]] },
  {
    text: "Vårddygnen på institution ökade med 840 dygn, eller drygt 11 procent, sedan 2021.",
    claims: [
      ["840", "agrees"],
      ["11 procent", "agrees"],
    ],
  },
  { text: "Vårddygnen på institution minskade med 840 dygn sedan 2021.", claims: [["840", "disagrees"]] },
  {
    text: "Ett vårddygn på institution kostade i genomsnitt 6 760 kronor, en ökning från budgeterade 6 400 kronor.",
    claims: [
      ["6 760", "agrees"],
      ["6 400", "agrees"],
    ],
  },
  { text: "Dygnspriset på institution blev 5,6 procent högre än i budgeten.", claims: [["5,6 procent", "agrees"]] },
  {
    text: "I april beslöt fullmäktige om 4,2 miljoner kronor i tilläggsbudget, 3 miljoner kronor till en familjecentral och resterande 1,2 miljoner kronor till arbetet mot våld i nära relationer.",
    claims: [
      ["4,2", "agrees"],
      ["3 miljoner", "agrees"],
      ["1,2", "agrees"],
    ],
  },
  {
    text: "Personalkostnaderna landade på 168,6 mnkr. Det är 4 mnkr lägre än budgeterat och beror på sjukskrivningar som inte ersatts fullt ut.",
    claims: [
      ["168,6", "agrees"],
      ["4 mnkr", "agrees"],
    ],
  },
  { text: "Personalkostnaderna landade på 186,6 mnkr.", claims: [["186,6", "disagrees"]] },
  { text: "Subventionerad familjehemsvård: 4,35 mnkr från Socialstyrelsen.", claims: [["4,35", "agrees"]] },
  {
    text: "Verksamhetssystemet kostade 4,1 mnkr och möbler 0,9 mnkr, tillsammans 5,1 mnkr av 6,3 mnkr.",
    claims: [
      ["4,1", "agrees"],
      ["0,9", "agrees"],
      ["5,1", "agrees"],
      ["6,3", "agrees"],
    ],
  },
  {
    text: "Andelen återaktualiserade barn stannade på 21 procent, över målet 18 procent.",
    claims: [
      ["21 procent", "agrees"],
      ["18 procent", "agrees"],
    ],
  },
  {
    text: "Åtgärden hemmaplanslösningar skulle ge 4 mnkr men gav bara 1,5 mnkr.",
    claims: [
      ["4 mnkr", "agrees"],
      ["1,5", "agrees"],
    ],
  },
  {
    text: "Åtgärden hemmaplanslösningar skulle ge 4 mnkr men gav bara 2,5 mnkr.",
    claims: [
      ["4 mnkr", "agrees"],
      ["2,5", "disagrees"],
    ],
  },
  { text: "Socialjouren, som drivs gemensamt med tre kommuner, kostade 3,3 mnkr.", claims: [["3,3", "uncheckable"]] },
  { text: "Inom Barn och ungdom har öppenvården gett ett överskott på 1,9 mnkr.", claims: [["1,9", "uncheckable"]] },
  {
    text: "Kommunens samlade nettokostnad för individ- och familjeomsorg per invånare var 4 512 kronor, mot 4 890 kronor i riket.",
    claims: [
      ["4 512", "uncheckable"],
      ["4 890", "uncheckable"],
    ],
  },
  {
    text: "Nämnden återsökte 2,6 mnkr från Migrationsverket, varav 0,7 mnkr avser 2020.",
    claims: [
      ["2,6", "uncheckable"],
      ["0,7", "uncheckable"],
    ],
  },
  { text: "Under 2023 beräknas institutionsplaceringarna kosta 49 mnkr.", claims: [["49 mnkr", "uncheckable"]] },
  { text: "Lokalhyrorna blev 0,2 mnkr dyrare än planerat.", claims: [["0,2", "agrees"]] },
  {
    text: "Familjehemsvården går med ett underskott på 2,2 mnkr och Missbruksvården med ett överskott på 2,9 mnkr.",
    claims: [
      ["2,2", "agrees"],
      ["2,9", "agrees"],
    ],
  },
  { text: "Familjehemsvården går med ett överskott på 2,2 mnkr.", claims: [["2,2", "disagrees"]] },
  {
    text: "Barn och ungdom är störst av områdena med 46 procent av kommunbidraget.",
    claims: [["46 procent", "agrees"]],
  },
  { text: "Barn och ungdom har 64 procent av nämndens kommunbidrag.", claims: [["64 procent", "disagrees"]] },
];

const sample: readonly Case[] = [
  {
    text: "Trots ett överskott på drygt 68 mnkr för utbetalt ekonomiskt bistånd och närmare 75 mnkr i den centrala reserven räckte medlen inte fullt ut.",
    claims: [
      ["68 mnkr", "agrees"],
      ["75 mnkr", "agrees"],
    ],
  },
  {
    text: "Resultatet hade varit ett underskott på 78,7 mnkr om inte reserven funnits.",
    claims: [["78,7", "uncheckable"]],
  },
  {
    text: "Hade inte placeringarna ökat skulle IFO ha haft ett underskott på 40 mnkr.",
    claims: [["40 mnkr", "uncheckable"]],
  },
  {
    text: "BTS underskott krympte från 54,1 mnkr i delårsrapporten till 51,1 mnkr i bokslutet.",
    claims: [
      ["54,1", "agrees"],
      ["51,1", "agrees"],
    ],
  },
  {
    text: "BTS underskott krympte från 54,1 mnkr i delårsrapporten till 49,1 mnkr i bokslutet.",
    claims: [
      ["54,1", "agrees"],
      ["49,1", "disagrees"],
    ],
  },
  {
    text: "Kommunbidraget, som efter årets beslut är 4 210 mnkr, täcker inte nettokostnaden på 4 214 mnkr.",
    claims: [
      ["4 210", "agrees"],
      ["4 214", "agrees"],
    ],
  },
  {
    text: "Stab och förvaltningsövergripande kostnader svarar för knappt sex procent av kommunbidraget men bidrar med ett överskott om 74 mnkr.",
    claims: [
      ["sex procent", "agrees"],
      ["74 mnkr", "agrees"],
    ],
  },
  {
    text: "Tillskotten från kommunstyrelsen uppgick till 24,1 mnkr i mars och 6,5 mnkr i juni.",
    claims: [
      ["24,1", "agrees"],
      ["6,5", "agrees"],
    ],
  },
  {
    text: "Bidragen gav 60 mnkr mer än budgeterat, men övriga intäkter blev 19 mnkr lägre.",
    claims: [
      ["60 mnkr", "agrees"],
      ["19 mnkr", "agrees"],
    ],
  },
  {
    text: "Jobbtorget tog emot 4 120 besökare och 38 procent gick vidare till arbete.",
    claims: [
      ["4 120", "uncheckable"],
      ["38 procent", "uncheckable"],
    ],
  },
];

export const welfareCases = { welfare, sample } as const;
