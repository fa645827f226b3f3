/**
 * The second held-out collection, year ends: chapters of a committee for care and of one for streets and buildings,
 * written before reading was tried on them. What the test prints of the first trial stands in the test.
 */
import { lines, type Case } from "./case";

export const elderlyCases: readonly Case[] = [
  {
    text: lines(
      "Ekonomiskt utfall 2023", "",
      "Omsorgsnämnden fick i nämndsbudgeten ett kommunbidrag på 2 545 miljoner kronor. I juni utökade kommunfullmäktige",
      "ramen med 15 miljoner kronor, varav 9 miljoner kronor avser Äldreomsorgslyftet och 6 miljoner kronor",
      "välfärdsteknik. Ramen uppgår därefter till knappt 2 560 miljoner kronor.", "",
      "Resultatet för 2023 är ett underskott på knappt 14 miljoner kronor, vilket är 0,5 procent av kommunbidraget.",
      "I delårsrapporten räknade nämnden med ett underskott på 23 miljoner kronor. Under hösten har resultatet alltså",
      "förbättrats med drygt 9 miljoner kronor.", "",
      "Hemvården går med det största underskottet, knappt 39 miljoner kronor. Även vård- och omsorgsboende (-12,3 mnkr)",
      "och hälso- och sjukvård samt rehabilitering (-4,5 mnkr) har kostat mer än budgeterat. Underskotten motverkas av",
      "överskott på 32 miljoner kronor inom Nämnd och gemensamma verksamheter och på knappt 10 miljoner kronor inom LSS.",
    ),
    claims: [
      ["2 545", "agrees"], ["15 miljoner", "agrees"], ["9 miljoner", "agrees"], ["6 miljoner", "agrees"], ["2 560", "agrees"], ["14 miljoner", "agrees"], ["0,5 procent", "agrees"], ["23 miljoner", "agrees"], ["9 miljoner", "agrees"],
      ["39 miljoner", "agrees"], ["-12,3", "agrees"], ["-4,5", "agrees"], ["32 miljoner", "agrees"], ["10 miljoner", "agrees"],
    ],
  },
  {
    text: lines(
      "Verksamhetsområde Hemvård", "",
      "Hemvård har ett kommunbidrag på drygt 612 miljoner kronor och är därmed nämndens tredje största område. För året",
      "redovisas ett underskott på knappt 38 miljoner kronor eller 6,3 procent av områdets kommunbidrag. Jämfört med",
      "delårsrapporten har underskottet ökat med drygt 9 miljoner kronor.", "",
      "Underskottet beror helt på fler utförda hemtjänsttimmar. Under 2023 utfördes 1 086 300 timmar, vilket är",
      "6,5 procent mer än budgeterat och en ökning med 7 procent sedan 2022. Kostnaden per timme blev 491 kronor,",
      "11 kronor mer än i budget. Sammantaget överskreds budgeten för hemtjänsttimmar med drygt 44 miljoner kronor.", "",
      "Trygghetslarm", "",
      "Trygghetslarmen kostade 14 miljoner kronor, i nivå med budget.",
    ),
    claims: [
      ["612", "agrees"], ["tredje största", "agrees"], ["38 miljoner", "disagrees", "38,6"], ["6,3 procent", "agrees"], ["9 miljoner", "agrees"], ["1 086 300", "agrees"], ["6,5 procent", "agrees"], ["7 procent", "agrees"], ["491", "agrees"],
      ["11 kronor", "agrees"], ["44 miljoner", "agrees"], ["14 miljoner", "uncheckable"],
    ],
  },
  {
    text: lines(
      "Verksamhetsområde Vård- och omsorgsboende", "",
      "Med en budget på 919 miljoner kronor, 36 procent av nämndens kommunbidrag, är området det största. Utfallet är",
      "ett underskott på drygt 12 miljoner kronor. Det är 8 miljoner kronor bättre än vad nämnden bedömde i",
      "delårsrapporten och motsvarar drygt 1 procent av tilldelat kommunbidrag.", "",
      "Kostnaderna för köp av boendeplatser uppgick till 71 miljoner kronor, drygt 18 miljoner kronor mer än budgeterade",
      "52 miljoner kronor. Antalet köpta boendedygn blev 26 850 mot budgeterade 20 500. I genomsnitt kostade ett köpt",
      "boendedygn 2 641 kronor. Åtgärden att ta hem köpta platser har gett 2,5 miljoner kronor av beslutade 10 miljoner kronor.",
    ),
    claims: [
      ["919", "agrees"], ["36 procent", "agrees"], ["12 miljoner", "agrees"], ["8 miljoner", "agrees"], ["1 procent", "agrees"], ["71 miljoner", "agrees"], ["18 miljoner", "agrees"], ["52 miljoner", "agrees"], ["26 850", "agrees"], ["20 500", "agrees"],
      ["2 641", "agrees"], ["2,5 miljoner", "agrees"], ["10 miljoner", "agrees"],
    ],
  },
  {
    text: lines(
      "Verksamhetsområde Stöd till personer med funktionsnedsättning", "",
      "Området redovisar ett överskott på knappt 10 miljoner kronor, att jämföra med ett prognostiserat överskott på",
      "4 miljoner kronor i delårsrapporten. Den personliga assistansen gav ett överskott på drygt 6 miljoner kronor till",
      "följd av att antalet brukare minskade från 187 till 181. Daglig verksamhet redovisar ett överskott på 3 miljoner",
      "kronor medan gruppbostäderna gick 2 miljoner kronor back.", "",
      "Verksamhetsområde Nämnd och gemensamma verksamheter", "",
      "För 2023 redovisas ett överskott på 32 miljoner kronor, vilket motsvarar en tredjedel av områdets kommunbidrag.",
      "Av överskottet utgör 27 miljoner kronor den ofördelade reserven. Reserven var vid årets början 44 miljoner kronor",
      "och 17 miljoner kronor har fördelats till följd av löneöversynen. Överskottet är 3 miljoner kronor lägre än i delårsrapporten.",
    ),
    claims: [
      ["10 miljoner", "agrees"], ["4 miljoner", "agrees"], ["6 miljoner", "agrees"], ["187", "agrees"], ["181", "agrees"], ["3 miljoner", "uncheckable"], ["2 miljoner", "uncheckable"],
      ["32 miljoner", "agrees"], ["27 miljoner", "agrees"], ["44 miljoner", "agrees"], ["17 miljoner", "agrees"], ["3 miljoner", "disagrees", "it is higher"],
    ],
  },
  { text: "Nämndens personalkostnader uppgick till 2 001 miljoner kronor, 45 miljoner kronor över budget, medan bidragen blev 24 miljoner kronor högre än budgeterat.", claims: [["2 001", "agrees"], ["45 miljoner", "agrees"], ["24 miljoner", "agrees"]] },
  { text: "Hyreskostnaderna, 269 miljoner kronor, underskred budgeten med 2,6 miljoner kronor.", claims: [["269", "agrees"], ["2,6", "agrees"]] },
  { text: "Nämndens nettokostnad blev 2 537,5 miljoner kronor.", claims: [["2 537,5", "disagrees", "2 573,5"]] },
  { text: "Investeringarna uppgick till 16,5 miljoner kronor av en ram på 18 miljoner kronor. Välfärdstekniken drog över sin ram med 1,2 miljoner kronor.", claims: [["16,5", "agrees"], ["18 miljoner", "agrees"], ["1,2", "aside"]] },
  { text: "Under året fick nämnden 50 miljoner kronor i bidrag, däribland 22,8 miljoner kronor från Region Skåne för God och nära vård.", claims: [["50 miljoner", "agrees"], ["22,8", "agrees"]] },
  { text: "Från Arbetsförmedlingen kom 19 miljoner kronor i lönebidrag.", claims: [["19 miljoner", "disagrees", "9,1"]] },
  { text: "Sjukfrånvaron var 9,1 procent, högre för kvinnor (9,6 procent) än för män (6,4 procent). Målet på högst 8 procent nåddes inte.", claims: [["9,1", "agrees"], ["9,6", "agrees"], ["6,4", "agrees"], ["8 procent", "agrees"]] },
  { text: "Brukarnöjdheten inom hemvården sjönk till 84 procent.", claims: [["84 procent", "agrees"]] },
  { text: "Hemvård har realiserat 15,6 mnkr av de åtgärder på 24 mnkr som nämnden beslutade om i januari.", claims: [["15,6", "agrees"], ["24 mnkr", "agrees"]] },
  { text: "Av de beslutade åtgärderna på sammanlagt 34 mnkr har 53 procent realiserats.", claims: [["34 mnkr", "agrees"], ["53 procent", "agrees"]] },
  { text: "VOBO gör ett underskott på 12,7 mnkr.", claims: [["12,7", "disagrees", "12,3"]] },
  { text: "HSR:s underskott stannade på 4,5 mnkr, 1,6 mnkr bättre än i delårsrapporten. De inhyrda sjuksköterskorna kostade 7,9 mnkr mer än budget.", claims: [["4,5", "agrees"], ["1,6", "aside"], ["7,9", "agrees"]] },
  { text: "Under 2024 väntas kostnaderna för hyrpersonal minska med 5 miljoner kronor.", claims: [["5 miljoner", "uncheckable"]] },
  { text: "Äldreboendet Tallgläntan stängde i maj, vilket gav en engångskostnad på 3,2 miljoner kronor.", claims: [["3,2", "uncheckable"]] },
  { text: "Vid årsskiftet 2022/23 hade kommunen 12 480 invånare över 80 år, 410 fler än året innan.", claims: [["12 480", "uncheckable"], ["410", "uncheckable"]] },
  { text: "Tillsammans har Hemvård och Vård- och omsorgsboende ett underskott på 51 miljoner kronor.", claims: [["51 miljoner", "agrees", "a sum of two"]] },
];

export const buildingCases: readonly Case[] = [
  {
    text: lines(
      "Driftredovisning", "",
      "Samhällsbyggnadsnämnden redovisar ett underskott om 517 tkr, vilket är 283 tkr bättre än prognosen i tertialrapport 2.",
      "Ramen uppgår till 146 425 tkr. Parkeringsverksamheten, som har en egen ram med intäktskrav på 6 500 tkr, redovisar ett",
      "underskott på 840 tkr.", "",
      "Gator och vägar", "",
      "Underskottet på 2 914 tkr förklaras av vinterväghållningen, som överskred budgeten med 3 365 tkr. Antalet",
      "snöröjningstillfällen var 26 mot budgeterade 18 och 14 året före.", "",
      "Park och skog", "",
      "Området visar ett överskott om 318 tkr (2,3 % av kommunbidraget). Skogsbruket gav 740 tkr i virkesintäkter.", "",
      "Måltid", "",
      "Måltid redovisar -1 476 tkr. Livsmedlen kostade 26 340 tkr, 2 240 tkr mer än budget, trots att de serverade",
      "portionerna (1 156 300) blev 4,4 % färre än budgeterat. Jämfört med 2021 minskade portionerna med 2,4 %.", "",
      "Lokalförsörjning", "",
      "Överskottet, 4 210 tkr, kommer främst från försäljning av fastigheter (3 150 tkr). Elkostnaderna ökade med 1 900 tkr.", "",
      "Plan och bygg", "",
      "Bygglovsintäkterna blev 4 260 tkr, 940 tkr lägre än budget. Området går med ett underskott på 665 tkr.",
    ),
    claims: [
      ["517 tkr", "agrees"], ["283 tkr", "agrees"], ["146 425", "agrees"], ["6 500", "agrees"], ["840 tkr", "agrees"], ["2 914", "agrees"], ["3 365", "agrees"], ["26 mot", "agrees"], ["18 och", "agrees"], ["14 året", "agrees"],
      ["318 tkr", "agrees"], ["2,3 %", "agrees"], ["740 tkr", "uncheckable"], ["-1 476", "agrees"], ["26 340", "agrees"], ["2 240", "agrees"], ["1 156 300", "agrees"], ["4,4 %", "agrees"], ["2,4 %", "agrees"],
      ["4 210", "agrees"], ["3 150", "agrees"], ["1 900", "uncheckable"], ["4 260", "agrees"], ["940 tkr", "agrees"], ["665 tkr", "disagrees", "655"],
    ],
  },
  { text: "Måltid är nämndens största område med 42 procent av ramen, följt av Gator och vägar med 26 procent.", claims: [["största", "agrees"], ["42 procent", "agrees"], ["26 procent", "agrees"]] },
  { text: "Plan och bygg är nämndens näst minsta område.", claims: [["minsta", "disagrees", "it is the smallest"]] },
  { text: "Av investeringsbudgeten på 79,2 mnkr har 71,9 mnkr förbrukats. Ny förskola Björkhagen blev 5,3 mnkr billigare än budgeterat och gång- och cykelvägarna 2,2 mnkr.", claims: [["79,2", "agrees"], ["71,9", "agrees"], ["5,3", "agrees"], ["2,2", "aside"]] },
  { text: "Fordonsinköpen kostade 3,3 mnkr mot budgeterade 3,2 mnkr.", claims: [["3,3", "agrees"], ["3,2", "agrees"]] },
  { text: "Handläggningstiden för bygglov var i snitt 9,4 veckor, kortare än målet 10 veckor.", claims: [] },
  { text: "Lokalförsörjning har ökat sitt överskott från 3,0 mnkr i T2 till 4,2 mnkr.", claims: [["3,0", "agrees"], ["4,2", "agrees"]] },
  { text: "Lokalförsörjning har ökat sitt överskott från 3,0 mnkr i T2 till 2,4 mnkr.", claims: [["3,0", "agrees"], ["2,4", "disagrees", "4,2"]] },
  { text: "Resultatet för Park och skog är 0,2 mnkr sämre än prognosen i T2.", claims: [["0,2", "disagrees", "better"]] },
  { text: "Nämndens underskott motsvarar 0,4 % av ramen.", claims: [["0,4 %", "agrees"]] },
  { text: "Planuppdragen har ökat från 11 till 17 och planavgifterna gav 1 250 tkr.", claims: [["1 250", "uncheckable"]] },
];
