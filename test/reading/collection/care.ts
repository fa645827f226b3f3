/** Texts about an invented committee for care, at an interim occasion: the forecast is what texts speak of. */
import { lines, type Case } from "./case";

export const careCases: readonly Case[] = [
  {
    text: "Nämnden prognostiserar ett underskott på 26 miljoner kronor för helåret.",
    claims: [["26 miljoner", "agrees"]],
  },
  {
    text: "Helårsprognosen för vård- och omsorgsnämnden pekar mot ett underskott på 62 mnkr.",
    claims: [["62 mnkr", "disagrees", "26"]],
  },
  { text: "Prognosen har försämrats med 10,5 miljoner kronor sedan mars.", claims: [["10,5", "agrees"]] },
  {
    text: "Jämfört med marsprognosen har nämndens prognos förbättrats med 10,5 miljoner kronor.",
    claims: [["10,5", "disagrees", "worse"]],
  },
  { text: "Till och med augusti redovisar nämnden ett underskott på 13,9 mnkr.", claims: [["13,9", "agrees"]] },
  {
    text: "Hemtjänsten beräknas gå med 14,6 mnkr i underskott vid årets slut, vilket motsvarar 3,8 procent av kommunbidraget.",
    claims: [
      ["14,6", "agrees"],
      ["3,8", "agrees"],
    ],
  },
  { text: "Hemtjänst prognostiserar ett underskott på 16,4 mnkr.", claims: [["16,4", "disagrees", "14,6"]] },
  {
    text: "SÄBO bedöms göra ett underskott på drygt 21 mnkr, nästan 9 mnkr sämre än i mars.",
    claims: [
      ["21 mnkr", "agrees"],
      ["9 mnkr", "agrees"],
    ],
  },
  {
    text: "Särskilt boende bedöms göra ett överskott på drygt 21 mnkr.",
    claims: [["21 mnkr", "disagrees", "a deficit"]],
  },
  { text: "Funktionsstöd väntas ge ett överskott på 3 miljoner kronor.", claims: [["3 miljoner", "agrees"]] },
  {
    text: "Inom Hälso- och sjukvård beräknas underskottet bli 6 mnkr, varav hyrsjuksköterskor svarar för 7,9 mnkr.",
    claims: [
      ["6 mnkr", "agrees"],
      ["7,9", "agrees"],
    ],
  },
  {
    text: "Ledning och stöd visar en positiv avvikelse på 12,8 miljoner kronor för helåret.",
    claims: [["12,8", "agrees"]],
  },
  {
    text: "Ledning och stöd visar en positiv avvikelse på 18,2 miljoner kronor för helåret.",
    claims: [["18,2", "disagrees", "12,8"]],
  },
  { text: "Vakanta tjänster ger ett överskott på 9,6 mnkr.", claims: [["9,6", "agrees"]] },
  { text: "Personlig assistans väntas kosta 4,4 mnkr mer än budget.", claims: [["4,4", "agrees"]] },
  {
    text: "Bemanning på helger är den största orsaken till underskottet i särskilt boende, 16,8 mnkr.",
    claims: [["16,8", "agrees"]],
  },
  {
    text: "Hemtjänsttimmarna beräknas bli 645 500, vilket är 4 procent fler än budget och 5,5 procent fler än 2024.",
    claims: [
      ["645 500", "agrees"],
      ["4 procent", "agrees"],
      ["5,5 procent", "agrees"],
    ],
  },
  { text: "Hemtjänsttimmarna beräknas bli 654 500.", claims: [["654 500", "disagrees", "645 500"]] },
  {
    text: "Antalet platser i särskilt boende är 806, att jämföra med 804 föregående år.",
    claims: [
      ["806", "agrees"],
      ["804", "agrees"],
    ],
  },
  { text: "Antalet brukare med personlig assistans är 101, fem fler än budgeterat.", claims: [["101", "agrees"]] },
  {
    text: "Kostnaden per hemtjänsttimme är 506 kr mot budgeterade 500 kr.",
    claims: [
      ["506 kr", "agrees"],
      ["500 kr", "agrees"],
    ],
  },
  {
    text: "Trygghetslarm väntas kosta 3 mnkr mot budgeterade 4 mnkr.",
    claims: [
      ["3 mnkr", "agrees"],
      ["4 mnkr", "agrees"],
    ],
  },
  {
    text: "Hittills har 4,3 mnkr av investeringsbudgeten på 10 mnkr använts.",
    claims: [
      ["4,3", "agrees"],
      ["10 mnkr", "agrees"],
    ],
  },
  {
    text: "Korttidsvården räknar med ett underskott på 2,5 mnkr.",
    claims: [["2,5", "uncheckable", "no such subject"]],
  },
  {
    text: "Sjuklönekostnaderna ökade med 8 procent jämfört med samma period förra året.",
    claims: [["8 procent", "uncheckable", "no such figure"]],
  },
  {
    text: "Andelen äldre över 80 år växer med 3,1 procent per år fram till 2030.",
    claims: [["3,1 procent", "uncheckable", "no such figure"]],
  },
  {
    text: "Kommunen har ansökt om 5 mnkr från Socialstyrelsen för prestationsbaserade medel.",
    claims: [["5 mnkr", "uncheckable", "no such grant"]],
  },
  {
    text: "Åtgärden ny planering i hemtjänsten har hittills gett 1,8 mnkr av beslutade 6 mnkr.",
    claims: [
      ["1,8", "agrees"],
      ["6 mnkr", "agrees"],
    ],
  },
  {
    text: lines(
      "Särskilt boende",
      "",
      "Verksamheten har ett kommunbidrag på 642,8 mnkr, vilket är 39 procent av nämndens budget.",
      "Till och med augusti är avvikelsen -15,2 mnkr och för helåret beräknas den till -21,4 mnkr."
    ),
    claims: [
      ["642,8", "agrees"],
      ["39 procent", "agrees"],
      ["-15,2", "agrees"],
      ["-21,4", "agrees"],
    ],
  },
  {
    text: lines("Funktionsstöd", "", "Prognosen är 4,4 mnkr bättre än i mars."),
    claims: [["4,4", "disagrees", "3,2 better"]],
  },
  {
    text: "Hemtjänst är nämndens näst största område, störst är Funktionsstöd.",
    claims: [
      ["näst största", "disagrees", "third"],
      ["störst är", "disagrees", "second"],
    ],
  },
];
