/**
 * The second held-out collection, during the year: chapters of a school committee at its interim report and of a
 * committee for families at its first forecast, written before reading was tried on them.
 */
import { lines, type Case } from "./case";

export const youngCases: readonly Case[] = [
  {
    text: lines(
      "Helårsprognos",
      "",
      "Barn- och ungdomsnämnden prognostiserar ett underskott för 2025 på 12,1 mnkr, motsvarande 0,8 % av kommunbidraget",
      "på 1 443,9 mnkr. I marsuppföljningen väntades ett överskott på 0,5 mnkr. Prognosen har därmed försämrats med 12,6 mnkr.",
      "Till och med augusti är nämndens resultat -5,5 mnkr.",
      "",
      "| Område | Prognos |",
      "|---|---|",
      "| Grundskola | -19,7 |",
      "",
      "Förskola och pedagogisk omsorg",
      "",
      "Prognosen är ett underskott på 6,4 mnkr, 5,4 mnkr sämre än i mars. Utfallet till och med augusti är -3,1 mnkr.",
      "Lokalkostnaderna i förskolan beräknas överskrida budget med 7,5 mnkr. Färre barn i förskolan minskar underskottet",
      "med 4,2 mnkr. Antalet barn i förskolan är i snitt 2 812, 68 färre än budgeterat och 102 färre än 2024.",
      "",
      "Grundskola",
      "",
      "Grundskolan väntas redovisa ett underskott på 19,7 mnkr vid årets slut, vilket är 2,3 % av kommunbidraget. De största",
      "avvikelserna är tilläggsbelopp (-8,6 mnkr) och skolskjuts (-5,1 mnkr). Antalet elever beräknas till 7 045 mot budgeterade",
      "7 060. Per augusti redovisar området ett underskott om 12,1 mnkr.",
      "",
      "Anpassad skola",
      "",
      "Här prognostiseras ett överskott på 1,8 mnkr. Två elever har flyttat, vilket ger 0,9 mnkr i lägre kostnader.",
      "",
      "Elevhälsa",
      "",
      "Vakanta tjänster som skolpsykolog ger ett beräknat överskott på 2,9 mnkr (5 % av kommunbidraget)."
    ),
    claims: [
      ["12,1", "agrees"],
      ["0,8 %", "agrees"],
      ["1 443,9", "agrees"],
      ["0,5", "agrees"],
      ["12,6", "agrees"],
      ["-5,5", "agrees"],
      ["6,4", "agrees"],
      ["5,4", "agrees"],
      ["-3,1", "agrees"],
      ["7,5", "agrees"],
      ["4,2", "agrees"],
      ["2 812", "agrees"],
      ["68 färre", "agrees"],
      ["102 färre", "agrees"],
      ["19,7 mnkr vid", "agrees"],
      ["2,3 %", "agrees"],
      ["-8,6", "agrees"],
      ["-5,1", "agrees"],
      ["7 045", "agrees"],
      ["7 060", "agrees"],
      ["12,1 mnkr.", "disagrees", "11,2"],
      ["1,8", "agrees"],
      ["0,9", "uncheckable"],
      ["2,9", "agrees"],
      ["5 %", "agrees"],
    ],
  },
  {
    text: "Central ledning räknar med ett överskott på 9,3 mnkr, en förbättring med 4,3 mnkr sedan marsuppföljningen.",
    claims: [
      ["9,3", "agrees"],
      ["4,3", "agrees"],
    ],
  },
  {
    text: "Central ledning räknar med ett överskott på 9,3 mnkr, en försämring med 4,3 mnkr sedan marsuppföljningen.",
    claims: [
      ["9,3", "agrees"],
      ["4,3", "disagrees", "better"],
    ],
  },
  {
    text: "CL:s helårsprognos är +9,3 mnkr och utfallet per augusti +5,6 mnkr.",
    claims: [
      ["+9,3", "agrees"],
      ["+5,6", "agrees"],
    ],
  },
  { text: "FPO:s helårsprognos är -4,6 mnkr.", claims: [["-4,6", "disagrees", "-6,4"]] },
  {
    text: "Grundskola har 60 % av nämndens kommunbidrag, förskola och pedagogisk omsorg 28 % och anpassad skola 5 %.",
    claims: [
      ["60 %", "agrees"],
      ["28 %", "agrees"],
      ["5 %", "agrees"],
    ],
  },
  { text: "Grundskola har 28 % av nämndens kommunbidrag.", claims: [["28 %", "disagrees", "60"]] },
  {
    text: "Kostnaden per barn i förskolan beräknas bli 138 016 kr, vilket är 1,9 % högre än budgeterade 135 417 kr.",
    claims: [
      ["138 016", "agrees"],
      ["1,9 %", "agrees"],
      ["135 417", "agrees"],
    ],
  },
  {
    text: "Kostnaden per elev i grundskolan blir enligt prognosen 117 317 kr mot budgeterade 115 014 kr.",
    claims: [
      ["117 317", "agrees"],
      ["115 014", "agrees"],
    ],
  },
  {
    text: "Investeringsbudgeten är 12,5 mnkr. Hittills har 5,5 mnkr förbrukats och prognosen för året är 10,7 mnkr.",
    claims: [
      ["12,5", "agrees"],
      ["5,5", "aside"],
      ["10,7", "agrees"],
    ],
  },
  {
    text: "Skolgårdarna väntas kosta 6,2 mnkr, 1,8 mnkr mindre än budget.",
    claims: [
      ["6,2", "agrees"],
      ["1,8", "agrees"],
    ],
  },
  {
    text: "Statsbidragen från Skolverket uppgår till 40,4 mnkr, varav Likvärdig skola 31,2 mnkr och Lovskola 4,2 mnkr.",
    claims: [
      ["40,4", "aside"],
      ["31,2", "agrees"],
      ["4,2", "disagrees", "2,4"],
    ],
  },
  {
    text: "Åtgärden samordnad skolskjuts har hittills gett 0,9 mnkr av beslutade 3 mnkr.",
    claims: [
      ["0,9", "agrees"],
      ["3 mnkr", "agrees"],
    ],
  },
  {
    text: "Nämndens underskott väntas bli drygt 12 mnkr, varav grundskolan står för 19,7 mnkr.",
    claims: [
      ["12 mnkr", "agrees"],
      ["19,7", "agrees"],
    ],
  },
  { text: "Fritidshemmen väntas gå 3,3 mnkr back på grund av fler inskrivna barn.", claims: [["3,3", "uncheckable"]] },
  {
    text: "Sjuklönerna har kostat 18,2 mnkr till och med augusti, 1,1 mnkr mer än samma period förra året.",
    claims: [
      ["18,2", "uncheckable"],
      ["1,1", "uncheckable"],
    ],
  },
  { text: "Grundskolans elevassistenter beräknas överskrida budget med 6,5 mnkr.", claims: [["6,5", "uncheckable"]] },
  { text: "Volymkompensationen för 2026 beräknas till 14 mnkr.", claims: [["14 mnkr", "uncheckable"]] },
];

export const familyCases: readonly Case[] = [
  {
    text: lines(
      "Prognos efter april",
      "",
      "Individ- och familjenämnden bedömer att året slutar med ett underskott på 2,3 miljoner kronor. Budgeten är",
      "461 miljoner kronor. Resultatet efter april är ett överskott på 1,2 miljoner kronor.",
      "",
      "Barn och familj prognostiserar ett underskott på 12,6 miljoner kronor, varav institutionsplaceringar svarar för",
      "9,8 miljoner kronor. Utfallet per den 30 april är ett underskott på 4,2 miljoner kronor. Ekonomiskt stöd väntas ge ett",
      "överskott på knappt 8 miljoner kronor då kostnaderna för försörjningsstöd bedöms bli drygt 7 miljoner kronor lägre",
      "än budget. Vuxna beräknas få ett överskott på 2,5 miljoner kronor. Ledning och administration bedöms hålla sin budget."
    ),
    claims: [
      ["2,3", "agrees"],
      ["461", "agrees"],
      ["1,2", "agrees"],
      ["12,6", "agrees"],
      ["9,8", "agrees"],
      ["4,2", "agrees"],
      ["8 miljoner", "agrees"],
      ["7 miljoner", "agrees"],
      ["2,5", "agrees"],
    ],
  },
  { text: "Prognosen för Vuxna är ett underskott på 2,5 mnkr.", claims: [["2,5", "disagrees", "a surplus"]] },
  {
    text: "Barn och familj är nämndens största område och disponerar 46 procent av budgeten. Prognosen motsvarar 6 procent av områdets ram.",
    claims: [
      ["största", "agrees"],
      ["46 procent", "agrees"],
      ["Prognosen motsvarar 6 procent", "agrees"],
    ],
  },
  { text: "Institutionsplaceringarna bedöms kosta 8,9 mnkr mer än budgeterat.", claims: [["8,9", "disagrees", "9,8"]] },
  { text: "Familjerätten går enligt prognosen med 0,4 mnkr i överskott.", claims: [["0,4", "uncheckable"]] },
  { text: "Kommunens samlade prognos är ett överskott på 61 mnkr.", claims: [["61 mnkr", "uncheckable"]] },
  {
    text: "Försörjningsstödet har de senaste tre åren minskat med i genomsnitt 4 mnkr per år.",
    claims: [["4 mnkr", "uncheckable"]],
  },
];
