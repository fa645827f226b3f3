/** Texts about an invented committee for schools, at its year end. */
import { lines, type Case } from "./case";

export const schoolCases: readonly Case[] = [
  {
    text: "Barn- och utbildningsnämnden redovisar för 2023 ett underskott på 11,7 mnkr mot budget.",
    claims: [["11,7", "agrees"]],
  },
  {
    text: "Barn- och utbildningsnämnden redovisar för 2023 ett underskott på 17,1 mnkr mot budget.",
    claims: [["17,1", "disagrees", "11,65"]],
  },
  {
    text: "Nämndens underskott motsvarar 0,7 procent av budgetramen på 1 720 mnkr.",
    claims: [
      ["0,7 procent", "agrees"],
      ["1 720", "agrees"],
    ],
  },
  { text: "Förskolan visar ett överskott på knappt 10 miljoner kronor.", claims: [["10 miljoner", "agrees"]] },
  {
    text: "Förskolan visar ett underskott på knappt 10 miljoner kronor.",
    claims: [["10 miljoner", "disagrees", "a surplus"]],
  },
  {
    text: "Grundskola och fritidshem avviker negativt med 23,6 mnkr, 5,6 mnkr sämre än i tertialrapport 2.",
    claims: [
      ["23,6", "agrees"],
      ["5,6", "agrees"],
    ],
  },
  { text: "Grundskola och fritidshem avviker negativt med 26,3 mnkr.", claims: [["26,3", "disagrees", "23,6"]] },
  {
    text: "GYV:s underskott stannade vid 4,3 mnkr, en förbättring med 2,9 mnkr sedan T2.",
    claims: [
      ["4,3", "agrees"],
      ["2,9", "agrees"],
    ],
  },
  {
    text: "Gymnasie- och vuxenutbildningen gör ett resultat på -4,3 mnkr, vilket är 2,9 mnkr sämre än prognosen i tertialrapport 2.",
    claims: [
      ["-4,3", "agrees"],
      ["2,9", "disagrees", "better"],
    ],
  },
  { text: "Skolskjutsarna blev drygt 5 miljoner kronor dyrare än budgeterat.", claims: [["5 miljoner", "agrees"]] },
  {
    text: "Kostnaden för skolskjuts uppgick till 43,7 mnkr mot budgeterade 38,5 mnkr.",
    claims: [
      ["43,7", "agrees"],
      ["38,5", "agrees"],
    ],
  },
  { text: "Kostnaden för skolskjuts uppgick till 47,3 mnkr.", claims: [["47,3", "disagrees", "43,7"]] },
  {
    text: "Tilläggsbelopp och extra stöd ger ett underskott på nästan 15 miljoner kronor.",
    claims: [["15 miljoner", "agrees"]],
  },
  { text: "Interkommunal ersättning för gymnasiet ger ett underskott på 6,9 mnkr.", claims: [["6,9", "agrees"]] },
  { text: "Lägre lokalkostnader bidrog med 4,2 mnkr till resultatet.", claims: [["4,2", "agrees"]] },
  {
    text: "Antalet barn i förskola minskade från 4 120 till 3 985, alltså med drygt 3 procent.",
    claims: [
      ["4 120", "agrees"],
      ["3 985", "agrees"],
      ["3 procent", "agrees"],
    ],
  },
  {
    text: "I grundskolan gick 9 402 elever, 52 fler än budgeterat.",
    claims: [
      ["9 402", "agrees"],
      ["52 fler", "agrees"],
    ],
  },
  { text: "Antalet elever i grundskola uppgick till 9 420.", claims: [["9 420", "disagrees", "9 402"]] },
  {
    text: "Kostnaden per elev i grundskolan blev 70 411 kr, 2,9 procent högre än budget.",
    claims: [
      ["70 411", "agrees"],
      ["2,9 procent", "agrees"],
    ],
  },
  {
    text: "Gymnasieelever i andra kommuner blev 655 mot budgeterade 610.",
    claims: [
      ["655", "agrees"],
      ["610", "agrees"],
    ],
  },
  {
    text: "Behörigheten till gymnasiet var 84,2 procent och målet var 88 procent.",
    claims: [
      ["84,2", "agrees"],
      ["88 procent", "agrees"],
    ],
  },
  {
    text: "Behörigheten till gymnasiet var 88 procent.",
    claims: [["88 procent", "disagrees", "the target, not the outcome"]],
  },
  { text: "Bland flickor i årskurs 9 var meritvärdet 231,4.", claims: [] },
  {
    text: "Bland eleverna i årskurs 9 nådde 76 procent kunskapskraven i alla ämnen.",
    claims: [["76 procent", "uncheckable", "no such indicator"]],
  },
  { text: "Statsbidraget för likvärdig skola uppgick till 38,6 mnkr.", claims: [["38,6", "agrees"]] },
  { text: "Statsbidraget för lärarassistenter blev 9,5 mnkr.", claims: [["9,5", "disagrees", "9,15"]] },
  { text: "Kommunfullmäktige beslutade i oktober om 6 mnkr extra för elevökningen.", claims: [["6 mnkr", "agrees"]] },
  { text: "I juni tilldelades nämnden 12,5 mnkr i lokalkompensation.", claims: [["12,5", "agrees"]] },
  {
    text: "Investeringarna uppgick till 43,8 mnkr, 1,8 mnkr mer än budgeterat.",
    claims: [
      ["43,8", "agrees"],
      ["1,8", "agrees"],
    ],
  },
  { text: "Digitala lärverktyg köptes in för 16,4 mnkr.", claims: [["16,4", "agrees"]] },
  {
    text: "Rektorerna har under läsåret 2023/24 genomfört 118 utvecklingssamtal.",
    claims: [["118", "uncheckable", "no such volume"]],
  },
  {
    text: "Hyran för den nya skolan i Västra hamnen ökade med 2,2 mnkr.",
    claims: [["2,2", "uncheckable", "a narrower subject"]],
  },
  {
    text: "Elevhälsan redovisar ett överskott på 1,3 mnkr till följd av vakanser.",
    claims: [["1,3", "uncheckable", "no such subject"]],
  },
  {
    text: "Förskolans barnomsorgsavgifter gav 1,9 mnkr mer än budgeterat.",
    claims: [["1,9", "uncheckable", "a narrower subject"]],
  },
  {
    text: lines(
      "3.2 Grundskola och fritidshem",
      "Budgetavvikelsen är -23,6 mnkr. Huvudorsaken är tilläggsbelopp och extra stöd (-14,9 mnkr) samt skolskjuts (-5,2 mnkr).",
      "Prognosen i tertialrapport 2 var -18,0 mnkr."
    ),
    claims: [
      ["-23,6", "agrees"],
      ["-14,9", "agrees"],
      ["-5,2", "agrees"],
      ["-18,0", "agrees"],
    ],
  },
  {
    text: lines("3.1 Förskola", "Utfallet är ett överskott på 9,8 mnkr jämfört med 5,6 mnkr i tertialrapport 2."),
    claims: [
      ["9,8", "agrees"],
      ["5,6", "disagrees", "6,5"],
    ],
  },
];
