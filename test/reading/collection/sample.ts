/** Texts about the sample municipality: own sentences, right, wrong and beyond the tables. */
import { lines, type Case } from "./case";

export const sampleCases: readonly Case[] = [
  { text: "Nämndens resultat för året blev ett underskott på 4,0 mnkr.", claims: [["4,0 mnkr", "agrees"]] },
  {
    text: "Bokslutet visar på ett överskott om 4 miljoner kronor för nämnden som helhet.",
    claims: [["4 miljoner", "disagrees", "the result is a deficit"]],
  },
  {
    text: "Arbetsmarknads- och socialnämnden gör ett minusresultat, -4 004 tkr, vilket är 0,1 % av kommunbidraget.",
    claims: [
      ["-4 004 tkr", "agrees"],
      ["0,1 %", "agrees"],
    ],
  },
  { text: "Nämnden hade vid årets slut ett kommunbidrag om 4 209,9 miljoner kronor.", claims: [["4 209,9", "agrees"]] },
  { text: "Kommunbidraget uppgick till drygt 4,2 miljarder kronor.", claims: [["4,2 miljarder", "agrees"]] },
  { text: "Nämndens nettokostnad blev 4 214 mnkr.", claims: [["4 214 mnkr", "agrees"]] },
  { text: "Nämndens nettokostnad blev 4 241 mnkr.", claims: [["4 241 mnkr", "disagrees", "digits swapped"]] },
  { text: "IFO går back med 91 miljoner kronor.", claims: [["91 miljoner", "agrees"]] },
  {
    text: "IFO redovisar ett underskott med närmare 91 mnkr, motsvarande fem procent av områdets budget.",
    claims: [
      ["91 mnkr", "disagrees", "91,1 is above 91"],
      ["fem procent", "agrees"],
    ],
  },
  {
    text: "Individ och familj landar på ett underskott om drygt 91 miljoner kronor, vilket är 14 miljoner kronor sämre än vad som antogs i delårsrapporten.",
    claims: [
      ["91 miljoner", "agrees"],
      ["14 miljoner", "agrees"],
    ],
  },
  {
    text: "Individ och familj landar på ett underskott om drygt 91 miljoner kronor, vilket är 41 miljoner kronor sämre än prognosen i delårsrapporten.",
    claims: [
      ["91 miljoner", "agrees"],
      ["41 miljoner", "disagrees", "the change is 14"],
    ],
  },
  {
    text: "Underskottet för BTS, 51 miljoner kronor, är tre miljoner kronor mindre än i delårsrapporten.",
    claims: [
      ["51 miljoner", "agrees"],
      ["tre miljoner", "agrees"],
    ],
  },
  {
    text: "För Boende, tillsyn och service har underskottet ökat med 3 miljoner kronor sedan delårsrapporten.",
    claims: [["3 miljoner", "disagrees", "it has become smaller"]],
  },
  {
    text: "AMA EBB är det enda område utöver Stab som ger överskott: 64,3 miljoner kronor.",
    claims: [["64,3", "agrees"]],
  },
  {
    text: "Arbetsmarknad och ekonomiskt bistånd redovisar ett överskott på 46,3 miljoner kronor.",
    claims: [["46,3", "disagrees", "digits swapped"]],
  },
  {
    text: "Arbetsmarknad och ekonomiskt bistånd redovisar ett överskott på 64,3 miljarder kronor.",
    claims: [["64,3", "disagrees", "wrong unit"]],
  },
  {
    text: "Stab och förvaltningsövergripande kostnader har en budget på 248,8 mnkr och ett överskott på 73,9 mnkr.",
    claims: [
      ["248,8", "agrees"],
      ["73,9", "agrees"],
    ],
  },
  {
    text: "Överskottet inom Stab och förvaltningsövergripande uppgår till 30 procent av det egna kommunbidraget.",
    claims: [["30 procent", "agrees"]],
  },
  {
    text: "Boende, tillsyn och service svarar för 12 procent av kommunbidraget, och underskottet motsvarar drygt 10 procent av områdets budget.",
    claims: [
      ["12 procent", "agrees"],
      ["10 procent", "agrees"],
    ],
  },
  { text: "Individ- och familjeomsorg är nämndens största verksamhetsområde.", claims: [["största", "agrees"]] },
  {
    text: "Boende, tillsyn och service är nämndens näst största verksamhetsområde räknat i kommunbidrag.",
    claims: [["näst största", "disagrees", "it is third"]],
  },
  {
    text: "Av nämndens kommunbidrag går 39 procent till Arbetsmarknad och ekonomiskt bistånd och 43 procent till Individ- och familjeomsorg.",
    claims: [
      ["39 procent", "agrees"],
      ["43 procent", "agrees"],
    ],
  },
  {
    text: "Individ- och familjeomsorg disponerar 34 procent av nämndens kommunbidrag.",
    claims: [["34 procent", "disagrees", "43 procent"]],
  },
  { text: "Utbetalt ekonomiskt bistånd visar ett överskott på 68 mnkr.", claims: [["68 mnkr", "agrees"]] },
  {
    text: "Det utbetalda ekonomiska biståndet blev 68 miljoner kronor lägre än budgeterat, en förbättring med 12,5 miljoner kronor jämfört med delårsrapporten.",
    claims: [
      ["68 miljoner", "agrees"],
      ["12,5", "agrees"],
    ],
  },
  {
    text: "Utbetalt ekonomiskt bistånd blev 86 miljoner kronor lägre än budgeterat.",
    claims: [["86 miljoner", "disagrees", "68"]],
  },
  {
    text: "Arbetsmarknadsanställningarna kostade 25 miljoner kronor mer än budget.",
    claims: [["25 miljoner", "agrees"]],
  },
  {
    text: "Myndighetsfunktion och ledning socialtjänst redovisar ett underskott på 5 mnkr, oförändrat sedan delårsrapporten.",
    claims: [["5 mnkr", "agrees"]],
  },
  { text: "Övriga avvikelser ger tillsammans ett överskott på drygt 29 mnkr.", claims: [["29 mnkr", "agrees"]] },
  {
    text: "Kostnaderna för konsulter ökade med 3,4 miljoner kronor.",
    claims: [["3,4", "uncheckable", "no such subject"]],
  },
  {
    text: "Inom öppenvården redovisas ett underskott på 12 mnkr.",
    claims: [["12 mnkr", "uncheckable", "no such subject"]],
  },
  {
    text: "Av underskottet inom Individ- och familjeomsorg avser 22 miljoner kronor konsulentstödda familjehem.",
    claims: [["22 miljoner", "uncheckable", "a part that no table shows"]],
  },
  {
    text: "Individ- och familjeomsorgens kostnader för externt köpt vård blev 89 miljoner kronor högre än budget.",
    claims: [["89 miljoner", "uncheckable", "a narrower subject"]],
  },
  {
    text: "Personalkostnaderna överskred budget med 8,1 mnkr medan lokal- och markhyrorna blev 56,5 mnkr lägre än budgeterat.",
    claims: [
      ["8,1", "agrees"],
      ["56,5", "agrees"],
    ],
  },
  { text: "De totala personalkostnaderna uppgick till 2 244 mnkr.", claims: [["2 244", "agrees"]] },
  {
    text: "Nämndens avskrivningar uppgick till 24 mnkr, 15,5 mnkr mer än budgeterat.",
    claims: [
      ["24 mnkr", "agrees"],
      ["15,5", "agrees"],
    ],
  },
  { text: "Nämndens avskrivningar uppgick till 42 mnkr.", claims: [["42 mnkr", "disagrees", "24"]] },
  { text: "Intäkterna blev totalt 40 miljoner kronor högre än budget.", claims: [["40 miljoner", "agrees"]] },
  {
    text: "Nämndens totala intäkter blev 40 miljoner kronor lägre än budget.",
    claims: [["40 miljoner", "disagrees", "higher"]],
  },
  {
    text: "Under året erhölls riktade statsbidrag på 66,8 mnkr, varav 19,6 mnkr avser föräldraskapsstöd för att förebygga kriminalitet.",
    claims: [
      ["66,8", "agrees"],
      ["19,6", "agrees"],
    ],
  },
  { text: "Från Socialstyrelsen erhölls 1,6 mnkr för skolsociala team.", claims: [["1,6", "agrees"]] },
  { text: "Momsbidraget blev 50,5 mnkr.", claims: [["50,5", "agrees"]] },
  {
    text: "Av investeringsramen på 15 mnkr har 8,5 mnkr använts.",
    claims: [
      ["15 mnkr", "agrees"],
      ["8,5", "agrees"],
    ],
  },
  { text: "Investeringarna blev 6,5 miljoner kronor lägre än ramen.", claims: [["6,5", "agrees"]] },
  {
    text: "Investeringsutgifterna uppgår till 9,4 miljoner kronor av ramen på 15 miljoner kronor.",
    claims: [
      ["9,4", "disagrees", "8,5"],
      ["15 miljoner", "agrees"],
    ],
  },
  {
    text: "I mars beslutade kommunstyrelsen att utöka nämndens ram med 24 miljoner kronor, varav 9 miljoner kronor till Ung i sommar.",
    claims: [
      ["24 miljoner", "agrees"],
      ["9 miljoner", "agrees"],
    ],
  },
  { text: "Nämnden fick i juni ett tillskott på 6,5 mnkr för Unga i risk.", claims: [["6,5", "agrees"]] },
  { text: "Nämnden fick i juni ett tillskott på 5,6 mnkr för Unga i risk.", claims: [["5,6", "disagrees", "6,5"]] },
  { text: "Vid årets ingång var kommunbidraget 4 179 miljoner kronor.", claims: [["4 179", "agrees"]] },
  {
    text: "Ur den centrala reserven har 16,5 miljoner kronor fördelats till verksamheterna och 74,7 miljoner kronor återstår.",
    claims: [
      ["16,5", "agrees"],
      ["74,7", "agrees"],
    ],
  },
  {
    text: "Den centrala reserven uppgick vid årets början till drygt 91 miljoner kronor.",
    claims: [["91 miljoner", "agrees"]],
  },
  { text: "I den centrala reserven återstår 47,7 miljoner kronor.", claims: [["47,7", "disagrees", "74,7"]] },
  {
    text: "Beslutade åtgärder motsvarar en effekt på 52 mnkr, av vilka 34,2 mnkr har realiserats.",
    claims: [
      ["52 mnkr", "agrees"],
      ["34,2", "agrees"],
    ],
  },
  {
    text: "Antalet beviljade hushåll per månad var i genomsnitt 6 438, en minskning med 220 hushåll eller 3,3 procent.",
    claims: [
      ["6 438", "agrees"],
      ["220 hushåll", "agrees"],
      ["3,3 procent", "agrees"],
    ],
  },
  {
    text: "Antalet beviljade hushåll per månad har ökat med 3,3 procent jämfört med 2023.",
    claims: [["3,3 procent", "disagrees", "a decrease"]],
  },
  {
    text: "Antalet unika hushåll minskade från 10 022 till 9 753.",
    claims: [
      ["10 022", "agrees"],
      ["9 753", "agrees"],
    ],
  },
  {
    text: "Antalet unika hushåll minskade från 10 022 till 9 573.",
    claims: [
      ["10 022", "agrees"],
      ["9 573", "disagrees", "9 753"],
    ],
  },
  {
    text: "Vårddygnen i familjehem blev 96 900, vilket är 5 procent fler än budgeterat.",
    claims: [
      ["96 900", "agrees"],
      ["5 procent", "agrees"],
    ],
  },
  {
    text: "Boendedygnen i akutboende ökade till 131 500 och dygnskostnaden blev 19 procent högre än budget.",
    claims: [
      ["131 500", "agrees"],
      ["19 procent", "agrees"],
    ],
  },
  {
    text: "Kostnaden per boendedygn i akutboende blev 1 305 kr mot budgeterade 1 100 kr.",
    claims: [
      ["1 305", "agrees"],
      ["1 100", "agrees"],
    ],
  },
  {
    text: "Sjukfrånvaron uppgick till 5,6 procent, 6,1 procent för kvinnor och 3,9 procent för män.",
    claims: [
      ["5,6", "agrees"],
      ["6,1", "agrees"],
      ["3,9", "agrees"],
    ],
  },
  { text: "Sjukfrånvaron uppgick till 6,5 procent.", claims: [["6,5 procent", "disagrees", "5,6"]] },
  {
    text: "Nettokostnaden per invånare var 12 030 kr, att jämföra med 11 480 kr i Ekvik.",
    claims: [
      ["12 030", "agrees"],
      ["11 480", "agrees"],
    ],
  },
  {
    text: "Under 2025 väntas statsbidraget minska med 14 miljoner kronor.",
    claims: [["14 miljoner", "uncheckable", "next year"]],
  },
  {
    text: "Inför 2025 har nämnden tilldelats ett kommunbidrag på 4 310 miljoner kronor.",
    claims: [["4 310", "uncheckable", "next year"]],
  },
  {
    text: "År 2023 redovisade nämnden ett överskott på 31 miljoner kronor.",
    claims: [["31 miljoner", "uncheckable", "last year"]],
  },
  {
    text: "Kommunfullmäktige har 15 mål och nämnden nås på telefon 040-34 10 00 (dnr ASN-2024-1234, § 112).",
    claims: [],
  },
  {
    text: lines(
      "Verksamhetsområde Individ- och familjeomsorg",
      "",
      "Området har en budget på 1 822,6 mnkr. Utfallet blev ett underskott på 91,1 mnkr.",
      "Det motsvarar 5 procent av kommunbidraget.",
      "",
      "Familjehem",
      "",
      "Verksamheten visar ett överskott på 13 mnkr."
    ),
    claims: [
      ["1 822,6", "agrees"],
      ["91,1", "agrees"],
      ["5 procent", "agrees"],
      ["13 mnkr", "uncheckable", "the heading names what no table has"],
    ],
  },
  {
    text: lines("Stab och förvaltningsövergripande kostnader", "", "Resultatet blev 37,9 mnkr bättre än budget."),
    claims: [["37,9", "disagrees", "73,9"]],
  },
  {
    text: lines(
      "Boende, tillsyn och service (BTS)",
      "",
      "Området prognostiserade i delårsrapporten ett under-",
      "skott på 54 miljoner kronor. Utfallet blev 51 mil-",
      "joner kronor, alltså 3 miljoner kronor bättre."
    ),
    claims: [
      ["54 miljoner", "agrees"],
      ["51 mil", "agrees"],
      ["3 miljoner", "agrees"],
    ],
  },
  {
    text: lines(
      "Nämndens resultat fördelar sig så här:",
      "- AMA EBB: +64,3 mnkr",
      "- IFO: -91,1 mnkr",
      "- BTS: -15,1 mnkr",
      "- Stab: 73,9 mnkr"
    ),
    claims: [
      ["+64,3", "agrees"],
      ["-91,1", "agrees"],
      ["-15,1", "disagrees", "51,1"],
      ["73,9", "agrees"],
    ],
  },
  {
    text: "Resultaten för AMA EBB och Stab blev 64 respektive 74 miljoner kronor.",
    claims: [
      ["64 respektive", "agrees"],
      ["74 miljoner", "agrees"],
    ],
  },
  { text: "Nämnden redovisar ett underskott på -4 miljoner kronor.", claims: [["-4 miljoner", "agrees"]] },
  {
    text: "Jämfört med prognosen i EP på 31,5 mnkr är AMA EBB:s överskott mer än dubbelt så stort.",
    claims: [["31,5", "agrees"]],
  },
];
