/** Texts about an invented committee for culture: single-word area names, small amounts. */
import { lines, type Case } from "./case";

export const cultureCases: readonly Case[] = [
  { text: "Kultur- och fritidsnämnden gör ett underskott på drygt 1,8 miljoner kronor.", claims: [["1,8", "agrees"]] },
  {
    text: "Kultur- och fritidsnämnden gör ett underskott på drygt 2,8 miljoner kronor.",
    claims: [["2,8", "disagrees", "1,8"]],
  },
  {
    text: "Avvikelsen på 1,8 mnkr utgör 1,5 procent av nämndens ram om 123 mnkr.",
    claims: [
      ["1,8", "agrees"],
      ["1,5 procent", "agrees"],
      ["123 mnkr", "agrees"],
    ],
  },
  { text: "Idrott och anläggningar har nämndens största underskott, 2,9 mnkr.", claims: [["2,9", "agrees"]] },
  { text: "Inom Idrott och anläggningar överskrids budgeten med 5,5 procent.", claims: [["5,5 procent", "agrees"]] },
  { text: "Energikostnaderna för ishallen blev 1,9 mnkr högre än budgeterat.", claims: [["1,9", "agrees"]] },
  { text: "Entréintäkterna på badhuset understeg budget med 1,2 mnkr.", claims: [["1,2", "agrees"]] },
  { text: "Entréintäkterna på badhuset översteg budget med 1,2 mnkr.", claims: [["1,2", "disagrees", "below"]] },
  {
    text: "Biblioteken redovisar ett överskott på 0,7 mnkr, främst beroende på vakanser.",
    claims: [["0,7", "agrees"]],
  },
  { text: "Biblioteken redovisar ett överskott på 1,7 mnkr.", claims: [["1,7", "disagrees", "0,7"]] },
  { text: "Kulturskolan har ett underskott om 310 000 kronor.", claims: [["310 000", "agrees"]] },
  {
    text: "Antalet elever i kulturskolan sjönk till 1 068, vilket är 52 färre än förra året och 7 procent under budget.",
    claims: [
      ["1 068", "agrees"],
      ["52 färre", "agrees"],
      ["7 procent", "agrees"],
    ],
  },
  {
    text: "Besöken på biblioteken ökade med 8 procent till 231 750.",
    claims: [
      ["8 procent", "agrees"],
      ["231 750", "agrees"],
    ],
  },
  { text: "Besöken på biblioteken minskade med 8 procent.", claims: [["8 procent", "disagrees", "increase"]] },
  {
    text: "Badhuset hade 91 200 besök mot budgeterade 105 000.",
    claims: [
      ["91 200", "agrees"],
      ["105 000", "agrees"],
    ],
  },
  { text: "Badhuset hade 99 200 besök.", claims: [["99 200", "disagrees", "91 200"]] },
  {
    text: "Simskolan lockade 1 430 barn och intäkterna blev 0,4 mnkr.",
    claims: [
      ["1 430", "uncheckable", "no such volume"],
      ["0,4", "uncheckable", "no such subject"],
    ],
  },
  {
    text: "Föreningarna fick 14,1 mnkr i stöd, och 62 föreningar beviljades lokalbidrag.",
    claims: [
      ["14,1", "uncheckable", "grant is 14,11 but the sentence is about what was paid out"],
      ["62 föreningar", "uncheckable", "no such volume"],
    ],
  },
  {
    text: "Föreningsstöd har en budget på 14,1 mnkr och ett överskott på 0,2 mnkr.",
    claims: [
      ["14,1", "agrees"],
      ["0,2", "agrees"],
    ],
  },
  {
    text: "Ledning är nämndens minsta område med 5 procent av ramen.",
    claims: [
      ["minsta", "agrees"],
      ["5 procent", "agrees"],
    ],
  },
  {
    text: lines(
      "Kulturskola",
      "",
      "Verksamhetens budget är 18,9 mnkr, 15 procent av nämndens.",
      "Resultatet, -0,3 mnkr, är oförändrat sedan augusti."
    ),
    claims: [
      ["18,9", "agrees"],
      ["15 procent", "agrees"],
      ["-0,3", "agrees"],
    ],
  },
];
