/** Texts about an invented committee for streets, with small amounts and a frame of its own for water. */
import { lines, type Case } from "./case";

export const streetCases: readonly Case[] = [
  { text: "Tekniska nämndens resultat för 2024 är ett underskott på 0,9 mnkr.", claims: [["0,9", "agrees"]] },
  { text: "Tekniska nämnden redovisar ett underskott om 940 tkr gentemot budget.", claims: [["940 tkr", "agrees"]] },
  {
    text: "Tekniska nämnden redovisar ett underskott om 490 tkr gentemot budget.",
    claims: [["490 tkr", "disagrees", "940"]],
  },
  { text: "Gata och park gick 2 145 tkr back.", claims: [["2 145", "agrees"]] },
  {
    text: "Gata och parks underskott på 2,1 miljoner kronor beror på vinterväghållningen, som kostade 3,3 miljoner kronor mer än budgeterat.",
    claims: [
      ["2,1", "agrees"],
      ["3,3", "agrees"],
    ],
  },
  { text: "Vinterväghållningen drog över budget med 3,8 miljoner kronor.", claims: [["3,8", "disagrees", "3,3"]] },
  { text: "Parkeringsintäkterna blev 0,9 miljoner kronor högre än budgeterat.", claims: [["0,9", "agrees"]] },
  { text: "Parkeringsintäkterna blev 850 tkr lägre än budgeterat.", claims: [["850 tkr", "disagrees", "higher"]] },
  { text: "Elkostnaderna blev 1,7 mnkr lägre än budget tack vare ett milt år.", claims: [["1,7", "agrees"]] },
  {
    text: "Fastighet lämnar ett överskott på 1 380 tkr, 480 tkr bättre än i höstprognosen.",
    claims: [
      ["1 380", "agrees"],
      ["480 tkr", "agrees"],
    ],
  },
  { text: "Fastighet lämnar ett överskott på 1 830 tkr.", claims: [["1 830", "disagrees", "1 380"]] },
  { text: "Livsmedlen blev 1,1 mnkr dyrare än beräknat.", claims: [["1,1", "agrees"]] },
  {
    text: "Antalet portioner blev 1 218 400, en minskning med knappt 2 procent från 2023.",
    claims: [
      ["1 218 400", "agrees"],
      ["2 procent", "agrees"],
    ],
  },
  {
    text: "Priset per portion blev 23,47 kr jämfört med budgeterade 22 kr.",
    claims: [
      ["23,47", "agrees"],
      ["22 kr", "agrees"],
    ],
  },
  {
    text: "Det blev 31 snöröjningstillfällen mot planerade 22.",
    claims: [
      ["31", "agrees"],
      ["22", "agrees"],
    ],
  },
  {
    text: "Det blev 13 snöröjningstillfällen mot 25 året innan.",
    claims: [
      ["13", "disagrees", "31"],
      ["25", "agrees"],
    ],
  },
  {
    text: "VA redovisar ett överskott på 1,9 mnkr, vilket är 0,9 mnkr bättre än höstprognosen.",
    claims: [
      ["1,9", "agrees"],
      ["0,9", "agrees"],
    ],
  },
  { text: "Inom ramen Vatten och avlopp blev resultatet 1,9 mnkr.", claims: [["1,9", "agrees"]] },
  {
    text: "Gång- och cykelvägar har byggts för 11,2 mnkr av budgeterade 14 mnkr.",
    claims: [
      ["11,2", "agrees"],
      ["14 mnkr", "agrees"],
    ],
  },
  {
    text: "Beläggningsarbeten har utförts för 9,8 mnkr, 0,3 mnkr över budget.",
    claims: [
      ["9,8", "agrees"],
      ["0,3", "agrees"],
    ],
  },
  { text: "Lekplatser har rustats för 1,5 mnkr.", claims: [["1,5", "disagrees", "1,15"]] },
  {
    text: "Av investeringsbudgeten på 26,5 mnkr förbrukades 22,2 mnkr.",
    claims: [
      ["26,5", "agrees"],
      ["22,2", "agrees"],
    ],
  },
  { text: "Beläggning av Storgatan etapp 2 kostade 4,6 mnkr.", claims: [["4,6", "uncheckable", "one street of many"]] },
  { text: "Skadegörelsen kostade 1,2 mnkr under året.", claims: [["1,2", "uncheckable", "no such subject"]] },
  {
    text: "Bron över ån är 84 meter lång och byggdes 1962 för 410 tkr.",
    claims: [["410 tkr", "uncheckable", "history"]],
  },
  {
    text: lines(
      "Kost och lokalvård",
      "",
      "Underskottet uppgår till 640 tkr.",
      "I höstprognosen väntades ett nollresultat."
    ),
    claims: [["640 tkr", "agrees"]],
  },
  {
    text: lines("Administration", "", "Överskottet på 465 tkr (höstprognos 300 tkr) beror på en vakant tjänst."),
    claims: [
      ["465 tkr", "agrees"],
      ["300 tkr", "agrees"],
    ],
  },
];
