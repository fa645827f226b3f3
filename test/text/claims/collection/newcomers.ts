/**
 * The third held-out collection: a year-end chapter and an interim one, written when the second collection had been
 * mended for, and before reading was tried on them.
 */
import { lines, type Case } from "./case";

export const disabilityCases: readonly Case[] = [
  {
    text: lines(
      "Sammanfattning", "",
      "Funktionsstödsnämnden redovisar för 2022 ett underskott på drygt 12 miljoner kronor. Underskottet motsvarar",
      "0,8 procent av nämndens kommunbidrag, som efter årets beslut uppgår till 1 497 miljoner kronor.", "",
      "Den största förklaringen är att kostnaderna för personlig assistans blev högre än budgeterat. Området redovisar ett",
      "underskott på knappt 23 miljoner kronor. Även Boende LSS går med underskott, närmare bestämt knappt 15 miljoner",
      "kronor. Nämndens centrala medel och vakanser inom Myndighet och ledning, som visar ett överskott på 19 miljoner",
      "kronor, väger upp en del av underskotten.", "",
      "Jämfört med prognosen i delårsrapporten, ett underskott på 15 miljoner kronor, är resultatet knappt 3 miljoner kronor bättre.", "",
      "Ramförändringar", "",
      "Nämndens ursprungliga kommunbidrag var knappt 1 479 miljoner kronor. I april beslutade kommunfullmäktige om ett",
      "tillskott på 12,5 miljoner kronor för höjd LSS-ersättning. Av tillskottet fördelades 8 miljoner kronor till Boende LSS",
      "och 4,5 miljoner kronor till Personlig assistans. I oktober tillfördes 7 miljoner kronor för återhämtningsbonus inom",
      "Daglig verksamhet.",
    ),
    claims: [
      ["12 miljoner", "agrees"], ["0,8 procent", "agrees"], ["1 497", "agrees"], ["23 miljoner", "agrees"], ["15 miljoner", "agrees"], ["19 miljoner", "agrees"], ["15 miljoner", "agrees"], ["3 miljoner", "agrees"],
      ["1 479", "agrees"], ["12,5", "agrees"], ["8 miljoner", "agrees"], ["4,5", "agrees"], ["7 miljoner", "disagrees", "6"],
    ],
  },
  {
    text: lines(
      "Verksamhetsområde Boende LSS", "",
      "Boende LSS är nämndens största verksamhetsområde och förfogar över 813 miljoner kronor, vilket utgör 54 procent av",
      "kommunbidraget. Resultatet för året är ett underskott på knappt 15 miljoner kronor, motsvarande knappt 2 procent",
      "av ramen. I delårsrapporten prognostiserades ett underskott på 9 miljoner kronor, vilket alltså är 6 miljoner kronor",
      "bättre än utfallet.", "",
      "Köpta platser", "",
      "Köp av boendeplatser visar ett underskott på drygt 21 miljoner kronor. Antalet dygn i köpta boendeplatser uppgick",
      "till 15 450, jämfört med 12 300 under 2021, och överskred därmed budgeten med knappt 19 procent. Dygnskostnaden",
      "blev 5 172 kronor mot budgeterade 4 500 kronor. Fyra brukare har flyttat hem till kommunen, vilket på helår",
      "minskar kostnaderna med 6 miljoner kronor.", "",
      "Egna gruppbostäder", "",
      "De egna gruppbostäderna redovisar ett överskott på 9,7 miljoner kronor. Två nya gruppbostäder med sammanlagt",
      "12 platser öppnade senare än planerat.",
    ),
    claims: [
      ["största", "agrees"], ["813", "agrees"], ["54 procent", "agrees"], ["15 miljoner", "agrees"], ["2 procent", "agrees"], ["9 miljoner", "agrees"], ["6 miljoner", "agrees"],
      ["21 miljoner", "agrees"], ["15 450", "agrees"], ["12 300", "agrees"], ["19 procent", "agrees"], ["5 172", "agrees"], ["4 500", "agrees"], ["6 miljoner", "uncheckable"], ["9,7", "disagrees", "7,9"], ["12 platser", "uncheckable"],
    ],
  },
  {
    text: lines(
      "Verksamhetsområde Personlig assistans", "",
      "För personlig assistans blev utfallet ett underskott på 23 miljoner kronor eller 5,8 procent av kommunbidraget, en",
      "förbättring med drygt 1 miljon kronor sedan delårsrapporten. Merparten, knappt 20 miljoner kronor, avser externa",
      "utförare av assistans. Antalet beviljade timmar ökade från 742 000 till 781 200, en ökning med drygt 5 procent.",
      "Budgeten byggde på 750 000 timmar. I egen regi redovisas ett underskott på 3 miljoner kronor.", "",
      "Försäkringskassan har under året fattat beslut i 41 ärenden, varav 17 innebar att kommunen tog över ansvaret.", "",
      "Verksamhetsområde Daglig verksamhet", "",
      "Daglig verksamhet redovisar ett överskott på drygt 6 miljoner kronor. Överskottet beror främst på lägre",
      "deltagarnärvaro, som gav 4 miljoner kronor lägre kostnader än budgeterat. I delårsrapporten bedömdes överskottet bli",
      "5 miljoner kronor. Andelen deltagare som gick vidare till arbete var 3,4 procent.", "",
      "Verksamhetsområde Myndighet och ledning", "",
      "Med ett överskott på 19 miljoner kronor, drygt 21 procent av ramen, bidrar området till nämndens resultat. Vakanta",
      "tjänster står för 11 miljoner kronor av överskottet. Resultatet är 4 miljoner kronor sämre än i delårsrapporten.",
    ),
    claims: [
      ["23 miljoner", "agrees"], ["5,8 procent", "agrees"], ["1 miljon", "agrees"], ["20 miljoner", "agrees"], ["742 000", "agrees"], ["781 200", "agrees"], ["5 procent", "agrees"], ["750 000", "agrees"], ["3 miljoner", "uncheckable"],
      ["41 ärenden", "uncheckable"], ["6 miljoner", "agrees"], ["4 miljoner", "agrees"], ["5 miljoner", "disagrees", "3"], ["3,4 procent", "uncheckable"],
      ["19 miljoner", "agrees"], ["21 procent", "agrees"], ["11 miljoner", "agrees"], ["4 miljoner", "disagrees", "better"],
    ],
  },
  { text: lines("Investeringar", "", "Nämnden har använt knappt 7 miljoner kronor av investeringsramen på 9 miljoner kronor. Överskottet på 2,2 miljoner kronor beror på senarelagda gruppbostäder."), claims: [["7 miljoner", "agrees"], ["9 miljoner", "agrees"], ["2,2", "aside"]] },
];

export const labourCases: readonly Case[] = [
  {
    text: lines(
      "Ekonomi", "",
      "Nämndens helårsprognos visar ett överskott på knappt 19 miljoner kronor, eller knappt 2 procent av kommunbidraget på",
      "1 084 miljoner kronor. Det är drygt 10 miljoner kronor bättre än i vårprognosen, då överskottet beräknades till",
      "8 miljoner kronor. Periodens resultat är ett överskott på 12,4 miljoner kronor.", "",
      "Försörjningsstöd och etablering", "",
      "Området prognostiserar ett överskott på drygt 22 miljoner kronor, motsvarande 4,5 procent av kommunbidraget. Utbetalt",
      "försörjningsstöd beräknas bli 25 miljoner kronor lägre än budget. I snitt har 2 105 hushåll haft försörjningsstöd, att",
      "jämföra med budgeterade 2 280 hushåll. Antalet hushåll har minskat med 9 procent jämfört med 2024. Inom etableringen",
      "väntas ett underskott på knappt 3 miljoner kronor.", "",
      "Arbetsmarknad", "",
      "Helårsprognosen är ett underskott på drygt 11 miljoner kronor, vilket är en försämring med 7,3 miljoner kronor sedan",
      "vårprognosen. De subventionerade anställningarna beräknas kosta knappt 10 miljoner kronor mer än budget. Hittills",
      "i år uppgår underskottet till 6,2 miljoner kronor.", "",
      "Vuxenutbildning", "",
      "Vuxenutbildningen bedöms redovisa ett överskott på 5,6 miljoner kronor vid årets slut. Outnyttjade utbildningsplatser",
      "ger ett överskott på drygt 5 miljoner kronor. Antalet studerande på SFI är 3 140, en minskning med 8 procent från",
      "föregående år och 360 färre än budgeterat. Statsbidraget för yrkesvux väntas bli 2 miljoner kronor lägre.", "",
      "Gemensam administration", "",
      "För den gemensamma administrationen väntas ett mindre överskott på drygt 1 miljon kronor. Utfallet till och med",
      "augusti är 1,6 miljoner kronor i överskott.",
    ),
    claims: [
      ["19 miljoner", "agrees"], ["2 procent", "agrees"], ["1 084", "agrees"], ["10 miljoner", "aside"], ["8 miljoner", "agrees"], ["12,4", "agrees"],
      ["22 miljoner", "agrees"], ["4,5 procent", "agrees"], ["25 miljoner", "agrees"], ["2 105", "agrees"], ["2 280", "agrees"], ["9 procent", "agrees"], ["3 miljoner", "uncheckable"],
      ["11 miljoner", "agrees"], ["7,3", "agrees"], ["10 miljoner", "agrees"], ["6,2", "agrees"],
      ["5,6", "disagrees", "6,5"], ["5 miljoner", "agrees"], ["3 140", "agrees"], ["8 procent", "agrees"], ["360", "agrees"], ["2 miljoner", "uncheckable"], ["1 miljon", "agrees"], ["1,6", "agrees"],
    ],
  },
  { text: "ARB och VUX prognostiserar -11,3 mnkr respektive 6,5 mnkr.", claims: [["-11,3", "agrees"], ["6,5", "agrees"]] },
  { text: "FE står för 46 procent av kommunbidraget, VUX för 33 procent, ARB för 17 procent och GA för 4 procent.", claims: [["46 procent", "agrees"], ["33 procent", "agrees"], ["17 procent", "agrees"], ["4 procent", "agrees"]] },
  { text: "Jämfört med vårprognosen har FE förbättrat sin prognos med 14,2 mnkr.", claims: [["14,2", "disagrees", "12,4"]] },
  { text: "Av nämndens prognostiserade överskott kommer 22,4 mnkr från Försörjningsstöd och etablering.", claims: [["22,4", "agrees"]] },
  { text: "Kostnaden för sommarjobben blev 9,1 mnkr, vilket är 0,4 mnkr mer än förra sommaren.", claims: [["9,1", "uncheckable"], ["0,4", "uncheckable"]] },
];
