/**
 * Held out: written when the rules were done, judged once, and never tuned to. What the test prints for them is
 * the honest measure of how a strange chapter is read.
 */
import { lines, type Case } from "./case";

const sports: readonly Case[] = [
  {
    text: lines(
      "Fritidsnämnden                                   Årsrapport 2023",
      "",
      "Sammanfattning av ekonomin",
      "",
      "Fritidsnämnden gick in i året med ett kommunbidrag på 286,2 miljoner kronor. Efter beslut i maj, då",
      "3 miljoner kronor tillkom, uppgick ramen till 289,2 miljoner kronor. Årets nettokostnad blev 293,4 mil-",
      "joner kronor och resultatet därmed ett underskott på 4,2 miljoner kronor, eller 1,5 procent.",
      "",
      "12",
      "",
      "Prognosen i delårsbokslutet var ett underskott på 7,1 miljoner kronor. Förbättringen, 2,9 miljoner",
      "kronor, kommer från samtliga områden.",
      "",
      "Anläggningar",
      "",
      "Området är nämndens största och får nästan hälften, 49 procent, av kommunbidraget. Underskottet på",
      "8,7 miljoner kronor är 1,4 miljoner kronor mindre än vad som befarades i augusti.",
      "Simhallarnas driftkostnader svarar för 6,3 miljoner kronor och lägre badavgifter för 2,9 miljoner kronor.",
      "Antalet badbesök stannade på 498 700, vilket är 11 procent under budget och knappt 3 procent färre än 2022.",
      "",
      "Isbanor",
      "",
      "Elkostnaderna för isbanorna blev 1,8 miljoner kronor högre än budgeterat."
    ),
    claims: [
      ["286,2", "agrees"],
      ["3 miljoner", "agrees"],
      ["289,2", "agrees"],
      ["293,4", "agrees"],
      ["4,2 miljoner", "agrees"],
      ["1,5 procent", "agrees"],
      ["7,1", "agrees"],
      ["2,9 miljoner", "agrees"],
      ["49 procent", "agrees"],
      ["8,7", "agrees"],
      ["1,4", "agrees"],
      ["6,3", "agrees"],
      ["2,9 miljoner", "agrees"],
      ["498 700", "agrees"],
      ["11 procent", "agrees"],
      ["3 procent", "agrees"],
      ["1,8", "uncheckable"],
    ],
  },
  {
    text: "MFU visar ett plusresultat på 2,2 mnkr tack vare att öppningen av en fritidsgård senarelagts (1,7 mnkr).",
    claims: [
      ["2,2", "agrees"],
      ["1,7", "agrees"],
    ],
  },
  { text: "MFU visar ett plusresultat på 1,2 mnkr.", claims: [["1,2", "disagrees"]] },
  {
    text: "Besöken på fritidsgårdarna blev 94 650 och översteg därmed budgeten med drygt 5 procent.",
    claims: [
      ["94 650", "agrees"],
      ["5 procent", "agrees"],
    ],
  },
  {
    text: "Besöken på fritidsgårdarna blev 94 650 och understeg därmed budgeten med drygt 5 procent.",
    claims: [
      ["94 650", "agrees"],
      ["5 procent", "disagrees"],
    ],
  },
  {
    text: "Det lokala aktivitetsstödet kostade 17,9 mnkr, 0,6 mnkr mindre än budgeterade 18,4 mnkr.",
    claims: [
      ["17,9", "agrees"],
      ["0,6", "agrees"],
      ["18,4", "agrees"],
    ],
  },
  {
    text: "Stödet per aktivitetstillfälle blev 445 kronor mot 438 kronor i budget.",
    claims: [
      ["445", "agrees"],
      ["438", "agrees"],
    ],
  },
  {
    text: "Konstgräsplanerna blev 1,9 mnkr dyrare än budgeterat medan reinvesteringarna i simhallarna drog 5,4 mnkr mindre.",
    claims: [
      ["1,9", "agrees"],
      ["5,4", "agrees"],
    ],
  },
  {
    text: "Av investeringsramen om 44 mnkr förbrukades 40,5 mnkr eller 92 procent.",
    claims: [
      ["44 mnkr", "agrees"],
      ["40,5", "agrees"],
      ["92 procent", "agrees"],
    ],
  },
  {
    text: "Av investeringsramen om 44 mnkr förbrukades 45,0 mnkr.",
    claims: [
      ["44 mnkr", "agrees"],
      ["45,0", "disagrees"],
    ],
  },
  {
    text: "Ur nämndens reserv på 3,5 mnkr lämnades 1,25 mnkr till simhallarna i september, och 2,25 mnkr finns kvar.",
    claims: [
      ["3,5", "agrees"],
      ["1,25", "agrees"],
      ["2,25", "agrees"],
    ],
  },
  { text: "Föreningar och evenemang hamnar 394 tkr på rätt sida om budget.", claims: [["394 tkr", "agrees"]] },
  {
    text: "Kommunstyrelsen beslutade i maj om elprisstöd med 2,2 mnkr och 0,8 mnkr till sommarlovsaktiviteter.",
    claims: [
      ["2,2", "agrees"],
      ["0,8", "agrees"],
    ],
  },
  { text: "Kommunstyrelsen beslutade i maj om elprisstöd med 2,7 mnkr.", claims: [["2,7", "disagrees"]] },
  {
    text: "Förvaltningsledning har 6 procent av kommunbidraget och är därmed minst.",
    claims: [["6 procent", "agrees"]],
  },
  {
    text: "Anläggningar svarar för mer än hela underskottet; övriga tre områden ger tillsammans 4,5 mnkr i överskott.",
    claims: [["4,5", "uncheckable", "a sum of three that no table has"]],
  },
  {
    text: "Ishallens vaktmästare övergick till tekniska nämnden, varvid 1,1 mnkr av ramen följde med från 2024.",
    claims: [["1,1", "uncheckable"]],
  },
  { text: "Hyresgästerna på idrottsplatsen betalade 0,9 mnkr i hyra.", claims: [["0,9", "uncheckable"]] },
  {
    text: "Inom Anläggningar har utegymmen rustats för 0,7 mnkr med pengar från Boverket.",
    claims: [["0,7", "uncheckable"]],
  },
  {
    text: "Sommarlovsbiljetten, 310 kronor per ungdom, hämtades ut av 7 800 personer.",
    claims: [
      ["310", "uncheckable"],
      ["7 800", "uncheckable"],
    ],
  },
  {
    text: "Fritidsvaneundersökningen besvarades av 1 204 unga, 52 procent flickor.",
    claims: [
      ["1 204", "uncheckable"],
      ["52 procent", "uncheckable"],
    ],
  },
  {
    text: "År 2021 var nämndens underskott 14 mnkr och 2022 var det 6 mnkr.",
    claims: [
      ["14 mnkr", "uncheckable"],
      ["6 mnkr", "uncheckable"],
    ],
  },
  {
    text: "Om badbesöken hade nått budget skulle Anläggningar ha gått 5,9 mnkr back.",
    claims: [["5,9", "uncheckable"]],
  },
];

const sample: readonly Case[] = [
  {
    text: lines(
      "Boende, tillsyn och service",
      "",
      "Av områdets underskott på 51 miljoner kronor kommer merparten från hemlösheten, där budgeten överskreds med knappt 60 miljoner kronor. Tillståndsenheten gör däremot ett överskott på 3 miljoner kronor."
    ),
    claims: [
      ["51 miljoner", "agrees"],
      ["60 miljoner", "agrees"],
      ["3 miljoner", "uncheckable"],
    ],
  },
  {
    text: "Jämfört med delårsrapporten har Stab och förvaltningsövergripande kostnader tappat drygt 9 mnkr av sitt överskott.",
    claims: [["9 mnkr", "agrees"]],
  },
  { text: "IFO tilldelades 10 mnkr när löneöversynen fördelades i maj.", claims: [["10 mnkr", "agrees"]] },
  {
    text: "Antalet beviljade hushåll per månad, 6 438, är det lägsta på tio år och 382 färre än vad budgeten byggde på.",
    claims: [
      ["6 438", "agrees"],
      ["382 färre", "agrees"],
    ],
  },
  { text: "Finansiella kostnader uppgick till 3,3 mnkr.", claims: [["3,3", "agrees"]] },
  { text: "Finansiella kostnader uppgick till 2,3 mnkr.", claims: [["2,3", "disagrees"]] },
  { text: "Nämndens övriga kostnader blev 75,3 mnkr högre än budget.", claims: [["75,3", "agrees"]] },
  {
    text: "För SKR:s öppna jämförelser redovisas 12 procent av kommunerna som bättre än Malmö.",
    claims: [["12 procent", "uncheckable"]],
  },
];

export const heldOutCases = { sports, sample } as const;
