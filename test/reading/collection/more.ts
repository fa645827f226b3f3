/**
 * More texts, of the kinds that tempt a reader to rash verdicts: parts of a subject, other years, other units, long
 * sentences.
 */
import { lines, type Case } from "./case";

const sample: readonly Case[] = [
  {
    text: lines(
      "Individ- och familjeomsorg",
      "",
      "Områdets underskott, drygt 91 mnkr, är 14 mnkr större än vad som befarades i delårsrapporten. Av underskottet svarar insatser i extern regi för merparten, omkring 80 mnkr, medan myndighetsutövningen står för 5 mnkr.",
      "",
      "Utredningsenheten",
      "",
      "Enheten har ett överskott på 2,4 mnkr. Antalet aktualiseringar uppgick till 18 450, en ökning med 7 procent."
    ),
    claims: [
      ["91 mnkr", "agrees"],
      ["14 mnkr", "agrees"],
      ["80 mnkr", "uncheckable", "extern regi alone"],
      ["5 mnkr", "agrees"],
      ["2,4 mnkr", "uncheckable"],
      ["18 450", "uncheckable"],
      ["7 procent", "uncheckable"],
    ],
  },
  {
    text: "Kommunen som helhet redovisar ett överskott på 412 miljoner kronor.",
    claims: [["412", "uncheckable", "the municipality, not the committee"]],
  },
  {
    text: "Funktionsstödsnämnden redovisar ett underskott på 68 miljoner kronor.",
    claims: [["68 miljoner", "uncheckable", "another committee"]],
  },
  {
    text: "Tekniska nämnden hade 2024 ett överskott på 12 miljoner kronor och hyr ut lokaler till nämnden för 38 miljoner kronor.",
    claims: [
      ["12 miljoner", "uncheckable"],
      ["38 miljoner", "uncheckable"],
    ],
  },
  {
    text: "Under 2023 redovisade Individ- och familjeomsorg ett underskott på 54 miljoner kronor.",
    claims: [["54 miljoner", "uncheckable", "last year"]],
  },
  {
    text: "Underskottet för Individ- och familjeomsorg var 37 miljoner kronor större än 2023.",
    claims: [["37 miljoner", "uncheckable", "last year's figure is not there"]],
  },
  {
    text: "Inom Individ- och familjeomsorg ökade lönekostnaderna med 21 miljoner kronor jämfört med föregående år.",
    claims: [["21 miljoner", "uncheckable"]],
  },
  {
    text: "Individ- och familjeomsorgs personalkostnader översteg budget med 6,2 miljoner kronor.",
    claims: [["6,2", "uncheckable", "an area's line"]],
  },
  {
    text: "Hyreskostnaderna inom Boende, tillsyn och service blev 11 miljoner kronor lägre än budgeterat.",
    claims: [["11 miljoner", "uncheckable", "an area's line"]],
  },
  {
    text: "Lokal- och markhyror understiger budget med 56,5 mnkr, vilket förklaras av att omfattande paviljonger inte behövt hyras.",
    claims: [["56,5", "agrees"]],
  },
  { text: "Lokal- och markhyror understiger budget med 65,5 mnkr.", claims: [["65,5", "disagrees", "56,5"]] },
  {
    text: "Budgetavvikelsen, -4,0 mnkr, är 0,1 procent av kommunbidraget och kan jämföras med det nollresultat som prognostiserades i delårsrapporten.",
    claims: [
      ["-4,0", "agrees"],
      ["0,1 procent", "agrees"],
    ],
  },
  {
    text: "Två av fyra områden går med underskott: IFO med 91 mnkr och BTS med 51 mnkr.",
    claims: [
      ["91 mnkr", "agrees"],
      ["51 mnkr", "agrees"],
    ],
  },
  {
    text: "Två av fyra områden går med underskott: IFO med 51 mnkr och BTS med 91 mnkr.",
    claims: [
      ["51 mnkr", "disagrees", "swapped"],
      ["91 mnkr", "disagrees", "swapped"],
    ],
  },
  {
    text: "Störst underskott har IFO, 91 miljoner kronor, följt av BTS, 51 miljoner kronor.",
    claims: [
      ["91 miljoner", "agrees"],
      ["51 miljoner", "agrees"],
    ],
  },
  {
    text: "Det samlade resultatet för IFO och BTS är ett underskott på 142 miljoner kronor.",
    claims: [["142 miljoner", "agrees", "a sum of two"]],
  },
  {
    text: "Det samlade resultatet för IFO och BTS är ett underskott på 152 miljoner kronor.",
    claims: [["152 miljoner", "disagrees", "142"]],
  },
  {
    text: "Överskottet i AMA EBB och Stab väger i stort sett upp underskottet på 91 mnkr i IFO och 51 mnkr i BTS.",
    claims: [
      ["91 mnkr", "agrees"],
      ["51 mnkr", "agrees"],
    ],
  },
  {
    text: "Nämnden har under året fått 30,6 miljoner kronor i tillskott, från 4 179 till 4 210 miljoner kronor.",
    claims: [
      ["30,6", "agrees"],
      ["4 179", "agrees"],
      ["4 210", "agrees"],
    ],
  },
  {
    text: "Föräldraskapsstödet finansieras med statsbidrag, totalt 23 miljoner kronor från Myndigheten för familjerätt och föräldrastöd.",
    claims: [["23 miljoner", "agrees"]],
  },
  {
    text: "Regeringen har avsatt 450 miljoner kronor i riktade statsbidrag till socialtjänsten under 2025–2028.",
    claims: [["450", "uncheckable", "the state's money"]],
  },
  { text: "Ersättningen från Migrationsverket uppgick till 96,2 miljoner kronor.", claims: [["96,2", "agrees"]] },
  {
    text: "Ersättningen från Migrationsverket uppgick till 69,2 miljoner kronor.",
    claims: [["69,2", "disagrees", "96,2"]],
  },
  {
    text: "Kostnaderna för utbetalt ekonomiskt bistånd uppgick till 898 mnkr, 66 mnkr lägre än budget.",
    claims: [
      ["898", "agrees"],
      ["66 mnkr", "agrees"],
    ],
  },
  {
    text: "Nettokostnaden för utbetalt ekonomiskt bistånd blev 874 mnkr mot budgeterade 942 mnkr.",
    claims: [
      ["874", "agrees"],
      ["942", "agrees"],
    ],
  },
  { text: "Nettokostnaden för utbetalt ekonomiskt bistånd blev 847 mnkr.", claims: [["847", "disagrees", "874"]] },
  {
    text: "Nettokostnaden för utbetalt ekonomiskt bistånd var 902 mnkr år 2022.",
    claims: [["902", "uncheckable", "another year"]],
  },
  { text: "Bistånd till ungdomar 18–24 år minskade med 31 mnkr.", claims: [["31 mnkr", "uncheckable"]] },
  {
    text: "Årets löneöversyn kostade 16,5 miljoner kronor, som tillfördes områdena från Stab.",
    claims: [["16,5", "agrees"]],
  },
  { text: "Genomsnittskostnaden per hushåll och månad var 11 624 kr.", claims: [["11 624", "agrees"]] },
  {
    text: "Vårddygnen inom HVB i extern regi blev 56 400 mot budgeterade 52 000, samtidigt som kostnaden per dygn steg till 5 087 kr.",
    claims: [
      ["56 400", "agrees"],
      ["52 000", "agrees"],
      ["5 087", "agrees"],
    ],
  },
  {
    text: "Antalet placerade barn ökade från 312 till 356, dvs. med 14 procent.",
    claims: [
      ["312", "uncheckable"],
      ["356", "uncheckable"],
      ["14 procent", "agrees", "by its own sum"],
    ],
  },
  {
    text: "Av 2 410 unga i feriepraktik var 1 228 kvinnor.",
    claims: [
      ["2 410", "agrees"],
      ["1 228", "agrees"],
    ],
  },
  {
    text: "466 personer befann sig i akut hemlöshet, varav 131 kvinnor och 333 män.",
    claims: [
      ["466", "agrees"],
      ["131", "agrees"],
      ["333", "agrees"],
    ],
  },
  {
    text: "Nämndens nettokostnadsavvikelse mot referenskostnaden är 8,2 procent enligt Kolada.",
    claims: [["8,2 procent", "uncheckable"]],
  },
  {
    text: "Medarbetarna blev 3 212 årsarbetare, 45 fler än i fjol, och sjuklönekostnaden steg till 41 mnkr.",
    claims: [
      ["3 212", "uncheckable"],
      ["45 fler", "uncheckable"],
      ["41 mnkr", "uncheckable"],
    ],
  },
  {
    text: "Åtgärden kortare boendetid i akutboende har gett 4,2 mnkr av beslutade 12 mnkr, alltså 35 procent.",
    claims: [
      ["4,2", "agrees"],
      ["12 mnkr", "agrees"],
      ["35 procent", "agrees"],
    ],
  },
  { text: "Vakansprövningen gav 3,4 mnkr.", claims: [["3,4", "agrees"]] },
  { text: "Projektet finansieras av ESF med 14,7 miljoner kronor och pågår till 2026.", claims: [["14,7", "agrees"]] },
  {
    text: lines(
      "Investeringar",
      "",
      "Årets utgifter stannade på 8,5 mnkr. Det är 6,5 mnkr under ramen.",
      "Inför 2025 är ramen 18 mnkr."
    ),
    claims: [
      ["8,5", "agrees"],
      ["6,5", "agrees"],
      ["18 mnkr", "uncheckable", "next year"],
    ],
  },
  { text: lines("Investeringar", "", "Årets utgifter stannade på 5,8 mnkr."), claims: [["5,8", "disagrees", "8,5"]] },
  {
    text: "Avskrivningarna blev 15 475 tkr högre än budget till följd av en engångsnedskrivning.",
    claims: [["15 475", "agrees"]],
  },
  {
    text: "Nämnden beviljades 4,2 mnkr ur kommunstyrelsens anslag för trygghetsskapande åtgärder.",
    claims: [["4,2", "uncheckable"]],
  },
];

const schools: readonly Case[] = [
  { text: "Avvikelsen mot budget är – 11,7 mnkr.", claims: [["– 11,7", "agrees"]] },
  { text: "Barn- och utbildningsnämnden ligger på minus 11,7 miljoner kronor.", claims: [["11,7", "agrees"]] },
  { text: "Förskolan hamnade på +9,8 mnkr.", claims: [["+9,8", "agrees"]] },
  {
    text: "Grundskola och fritidshem går back 23,6 miljoner kronor, varav skolskjutsen står för 5,2 miljoner kronor.",
    claims: [
      ["23,6", "agrees"],
      ["5,2", "agrees"],
    ],
  },
  {
    text: "I Grundskola och fritidshem har elevhälsan ett överskott på 2,1 mnkr och modersmålsundervisningen ett underskott på 3,4 mnkr.",
    claims: [
      ["2,1", "uncheckable"],
      ["3,4", "uncheckable"],
    ],
  },
  {
    text: "Skolskjutsen inom särskolan blev 1,1 mnkr dyrare än budget.",
    claims: [["1,1", "uncheckable", "a part of skolskjuts"]],
  },
  {
    text: "Resultatet för GYV är 2,9 mnkr bättre än prognosen i T2 men 1,3 mnkr sämre än prognosen i T1.",
    claims: [
      ["2,9", "agrees"],
      ["1,3", "agrees"],
    ],
  },
  { text: "Resultatet för GYV är 1,9 mnkr bättre än prognosen i T2.", claims: [["1,9", "disagrees", "2,9"]] },
  {
    text: "Förskola står för 24 procent, Grundskola och fritidshem för 53 procent, Gymnasie- och vuxenutbildning för 18 procent och Nämnd och gemensamt för 5 procent av nämndens kommunbidrag.",
    claims: [
      ["24 procent", "agrees"],
      ["53 procent", "agrees"],
      ["18 procent", "agrees"],
      ["5 procent", "agrees"],
    ],
  },
  {
    text: "Personalkostnaderna uppgår till 1 183 mnkr och överstiger budget med 11,6 mnkr eller 1 procent.",
    claims: [
      ["1 183", "agrees"],
      ["11,6", "agrees"],
      ["1 procent", "agrees"],
    ],
  },
  { text: "Personalkostnaderna i förskolan minskade med 4 mnkr efter sommaren.", claims: [["4 mnkr", "uncheckable"]] },
  { text: "Karriärtjänsterna gav 14,3 mnkr i statsbidrag.", claims: [["14,3", "agrees"]] },
  { text: "De riktade statsbidragen från Skolverket uppgick till 62 mnkr.", claims: [["62 mnkr", "agrees"]] },
  {
    text: "Fritidshemmen hade 4 365 elever mot planerade 4 420.",
    claims: [
      ["4 365", "agrees"],
      ["4 420", "agrees"],
    ],
  },
  {
    text: "En plats i förskolan kostade 102 735 kr per barn, jämfört med budgeterade 100 723 kr.",
    claims: [
      ["102 735", "agrees"],
      ["100 723", "agrees"],
    ],
  },
  {
    text: "Sjukfrånvaron bland kvinnor var 7,4 procent och bland män 4,1 procent.",
    claims: [
      ["7,4", "agrees"],
      ["4,1", "agrees"],
    ],
  },
  { text: "Inventarier nya skolor överskrider sin budget med 3,4 mnkr.", claims: [["3,4", "agrees"]] },
  {
    text: "Läsåret 2023/24 startade 38 elever på introduktionsprogrammet och skolpengen räknades upp med 2,7 procent.",
    claims: [
      ["38 elever", "uncheckable"],
      ["2,7 procent", "uncheckable"],
    ],
  },
  {
    text: "Vi ser en ökning av tilläggsbelopp på fristående förskolor med 1,4 mnkr jämfört med 2022.",
    claims: [["1,4", "uncheckable"]],
  },
  {
    text: lines(
      "Gymnasie- och vuxenutbildning",
      "Kommunbidraget är 301,1 mnkr. Utfallet innebär en negativ avvikelse om 4,3 mnkr, motsvarande 1,4 procent.",
      "Vuxenutbildningen redovisar ett överskott på 2,6 mnkr."
    ),
    claims: [
      ["301,1", "agrees"],
      ["4,3", "agrees"],
      ["1,4 procent", "agrees"],
      ["2,6", "uncheckable"],
    ],
  },
];

const care: readonly Case[] = [
  {
    text: "Periodens resultat är -13,9 mnkr och prognosen för helåret -26,0 mnkr.",
    claims: [
      ["-13,9", "agrees"],
      ["-26,0", "agrees"],
    ],
  },
  {
    text: "Hemtjänst redovisar för perioden en negativ avvikelse med 8,9 miljoner kronor. Helårsprognosen är ett underskott om 14,6 miljoner kronor.",
    claims: [
      ["8,9", "agrees"],
      ["14,6", "agrees"],
    ],
  },
  {
    text: "Hemtjänst redovisar för perioden en negativ avvikelse med 9,8 miljoner kronor.",
    claims: [["9,8", "disagrees", "8,9"]],
  },
  {
    text: "Helårsprognosen är 5,6 miljoner kronor sämre för hemtjänst än i marsprognosen.",
    claims: [["5,6", "agrees"]],
  },
  {
    text: "Särskilt boende prognostiserar -21,4 mnkr, Hemtjänst -14,6 mnkr och Hälso- och sjukvård -6,1 mnkr.",
    claims: [
      ["-21,4", "agrees"],
      ["-14,6", "agrees"],
      ["-6,1", "agrees"],
    ],
  },
  {
    text: "Av det prognostiserade underskottet i SÄBO beror 16,8 mnkr på bemanning på helger.",
    claims: [["16,8", "agrees"]],
  },
  { text: "Nattpatrullen beräknas gå 1,9 mnkr back.", claims: [["1,9", "uncheckable"]] },
  {
    text: "Hemtjänst i egen regi visar ett underskott på 9,3 mnkr medan de privata utförarna kostar 5,3 mnkr mer än budget.",
    claims: [
      ["9,3", "uncheckable"],
      ["5,3", "uncheckable"],
    ],
  },
  {
    text: "Inhyrd personal kostade 23 mnkr till och med augusti, vilket är 4 mnkr mer än samma period 2024.",
    claims: [
      ["23 mnkr", "uncheckable"],
      ["4 mnkr", "uncheckable"],
    ],
  },
  {
    text: "Hjälpmedel beräknas kosta 6,4 mnkr, alltså 0,4 mnkr över budget.",
    claims: [
      ["6,4", "agrees"],
      ["0,4", "agrees"],
    ],
  },
  {
    text: "Kommunbidraget för vård- och omsorgsnämnden är 1 664 mnkr, varav Särskilt boende har 643 mnkr och Funktionsstöd 418 mnkr.",
    claims: [
      ["1 664", "agrees"],
      ["643", "agrees"],
      ["418", "agrees"],
    ],
  },
  {
    text: "Beläggningen på korttidsplatserna är 94 procent och 17 personer väntar på särskilt boende.",
    claims: [
      ["94 procent", "uncheckable"],
      ["17 personer", "uncheckable"],
    ],
  },
  {
    text: "Åtgärderna väntas ge 10,5 mnkr på helåret men har hittills gett 3,9 mnkr.",
    claims: [
      ["10,5", "agrees"],
      ["3,9", "agrees"],
    ],
  },
];

const streets: readonly Case[] = [
  {
    text: "Gata och park visar -2 145 tkr, Fastighet +1 380 tkr, Kost och lokalvård -640 tkr och Administration +465 tkr.",
    claims: [
      ["-2 145", "agrees"],
      ["+1 380", "agrees"],
      ["-640", "agrees"],
      ["+465", "agrees"],
    ],
  },
  {
    text: "Gata och park visar -2 145 tkr, Fastighet +1 830 tkr och Kost och lokalvård -460 tkr.",
    claims: [
      ["-2 145", "agrees"],
      ["+1 830", "disagrees"],
      ["-460", "disagrees"],
    ],
  },
  { text: "Gatubelysningen blev 300 tkr billigare än budgeterat.", claims: [["300 tkr", "uncheckable"]] },
  {
    text: "Vintern 2023/24 krävde 31 snöröjningstillfällen, nio fler än budgeterat, och kostade 3,3 mnkr mer än budget.",
    claims: [
      ["31", "agrees"],
      ["3,3", "agrees"],
    ],
  },
  { text: "Vintern medförde extra kostnader på 1,4 mnkr för sand och salt.", claims: [["1,4", "uncheckable"]] },
  {
    text: "Elpriset sjönk med 38 procent, vilket gav lägre elkostnader på 1,7 mnkr jämfört med budget.",
    claims: [
      ["38 procent", "uncheckable"],
      ["1,7", "agrees"],
    ],
  },
  {
    text: "Fastighet har en budget på 12 350 tkr och svarar för drygt 11 procent av nämndens ram.",
    claims: [
      ["12 350", "agrees"],
      ["11 procent", "agrees"],
    ],
  },
  {
    text: "Lekplatser underskrider sin investeringsbudget med 1,9 mnkr eftersom två projekt skjutits till 2025.",
    claims: [["1,9", "agrees"]],
  },
  {
    text: "VA-taxan höjdes med 6 procent den 1 januari 2024 och fonden uppgår nu till 4,4 mnkr.",
    claims: [
      ["6 procent", "uncheckable"],
      ["4,4", "uncheckable"],
    ],
  },
  {
    text: "Kostnaden för livsmedel översteg budget med 1,1 mnkr, trots att antalet portioner blev 2,5 procent färre än budgeterat.",
    claims: [
      ["1,1", "agrees"],
      ["2,5 procent", "agrees"],
    ],
  },
  {
    text: "Nämndens underskott, 0,9 mnkr, är lika stort som försämringen sedan höstprognosen, då ett nollresultat väntades.",
    claims: [["0,9", "agrees"]],
  },
];

const culture: readonly Case[] = [
  {
    text: "Idrott och anläggningar redovisar minus 2,9 mnkr, Kulturskola minus 0,3 mnkr och Bibliotek plus 0,7 mnkr.",
    claims: [
      ["2,9", "agrees"],
      ["0,3", "agrees"],
      ["0,7", "agrees"],
    ],
  },
  { text: "Bibliotekets e-boksutlån kostade 0,6 mnkr.", claims: [["0,6", "uncheckable"]] },
  {
    text: "Ishallens energikostnader översteg budget med 1,9 mnkr men intäkterna från kiosken ökade med 0,2 mnkr.",
    claims: [
      ["1,9", "agrees"],
      ["0,2", "uncheckable"],
    ],
  },
  {
    text: "Jämfört med det andra delårsbokslutet har nämndens resultat försämrats med en halv miljon kronor.",
    claims: [["en halv miljon", "agrees"]],
  },
  {
    text: "Jämfört med det andra delårsbokslutet har nämndens resultat förbättrats med en halv miljon kronor.",
    claims: [["en halv miljon", "disagrees", "worse"]],
  },
  {
    text: "Kulturskolans elever blev färre, 1 068 mot 1 120 året innan, och terminsavgifterna gav 90 tkr mindre än väntat.",
    claims: [
      ["1 068", "agrees"],
      ["1 120", "agrees"],
      ["90 tkr", "uncheckable"],
    ],
  },
  {
    text: "Av nämndens budget på 123 mnkr går 43 procent till Idrott och anläggningar och en fjärdedel till Bibliotek.",
    claims: [
      ["123 mnkr", "agrees"],
      ["43 procent", "agrees"],
    ],
  },
  {
    text: "Av nämndens budget på 123 mnkr går 34 procent till Idrott och anläggningar.",
    claims: [
      ["123 mnkr", "agrees"],
      ["34 procent", "disagrees", "43"],
    ],
  },
  { text: "Besökarna på konsthallen blev 12 400.", claims: [["12 400", "uncheckable"]] },
];

export const moreCases = { sample, schools, care, streets, culture } as const;
