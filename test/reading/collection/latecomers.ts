/**
 * The fourth held-out collection: a chapter and single sentences about every kind of figure, written before reading was
 * tried on them.
 */
import { lines, type Case } from "./case";

export const pupilCases: readonly Case[] = [
  {
    text: lines(
      "3. EKONOMISK ANALYS",
      "",
      "3.1 Årets resultat",
      "",
      "Nämnden som helhet gör ett minusresultat på 7,6 mnkr, vilket är 11,4 mnkr bättre än prognosen i TU2 (-19,0 mnkr) och",
      "motsvarar 0,6 % av nämndens ram om 1 348,5 mnkr. Ramen för interkommunala ersättningar redovisas för sig och visar ett",
      "underskott på 4,6 mnkr.",
      "",
      "Det är framför allt grundskolan som drar ned resultatet med ett underskott på 27,8 mnkr. Förskolans överskott, 11,3 mnkr,",
      "och det centrala stödets överskott, 7,4 mnkr, uppväger delar av detta.",
      "",
      "Intäkterna överträffade budget med 7,3 mnkr, varav bidragen stod för 8,8 mnkr. Personalkostnaderna blev 15,8 mnkr högre",
      "än budgeterat eller 1,6 %. Hyrorna landade 1,5 mnkr under budget.",
      "",
      "3.2 Förskola 1–5 år",
      "",
      "Antalet barn fortsätter att sjunka. I genomsnitt var 2 151 barn inskrivna i förskola, 89 färre än budget och 117 färre",
      "än 2023. Det vikande barnantalet gav 9,1 mnkr lägre kostnader än budget. Kostnaden per inskrivet barn blev 142 771 kr",
      "att jämföra med budgetens 142 143 kr. Enheten Solrosen gick 1,4 mnkr back till följd av långa sjukskrivningar.",
      "",
      "3.3 Grundskola och anpassad grundskola",
      "",
      "Verksamheten har en ram på 604,8 mnkr, 45 % av nämndens totala ram. Resultatet är -27,8 mnkr (-4,6 %). Särskilt stöd i",
      "undervisningen överskred budget med 19,7 mnkr. Skolmåltiderna kostade 42,6 mnkr, en avvikelse på 4,4 mnkr. Antalet",
      "portioner blev 902 300, vilket är 1,4 % fler än budget. Priset per portion steg från budgeterade 42,90 kr till 47,20 kr.",
      "Jämfört med TU2 har underskottet minskat med 3,4 mnkr.",
      "",
      "3.4 Gymnasieskola och vuxenutbildning",
      "",
      "Överskottet på 3,5 mnkr beror till största delen på färre platser i yrkesprogram, 2,8 mnkr. Prognosen i TU2 var ett",
      "överskott på 1,0 mnkr. Vuxenutbildningen redovisar ett underskott på 0,8 mnkr.",
      "",
      "3.5 Fritidshem och öppen verksamhet",
      "",
      "Området visar ett underskott om 1,59 mnkr, vilket är 0,5 mnkr bättre än vid TU2."
    ),
    claims: [
      ["7,6", "agrees"],
      ["11,4", "agrees"],
      ["-19,0", "agrees"],
      ["0,6 %", "agrees"],
      ["1 348,5", "agrees"],
      ["4,6 mnkr", "agrees"],
      ["27,8", "agrees"],
      ["11,3", "agrees"],
      ["7,4", "agrees"],
      ["7,3", "agrees"],
      ["8,8", "agrees"],
      ["15,8", "agrees"],
      ["1,6 %", "agrees"],
      ["1,5 mnkr", "agrees"],
      ["2 151", "agrees"],
      ["89 färre", "agrees"],
      ["117 färre", "agrees"],
      ["9,1", "agrees"],
      ["142 771", "agrees"],
      ["142 143", "agrees"],
      ["1,4 mnkr", "uncheckable"],
      ["604,8", "agrees"],
      ["45 %", "agrees"],
      ["-27,8", "agrees"],
      ["-4,6 %", "agrees"],
      ["19,7", "agrees"],
      ["42,6", "agrees"],
      ["4,4 mnkr", "agrees"],
      ["902 300", "agrees"],
      ["1,4 %", "agrees"],
      ["42,90", "aside"],
      ["47,20", "aside"],
      ["3,4", "agrees"],
      ["3,5", "agrees"],
      ["2,8", "agrees"],
      ["1,0", "agrees"],
      ["0,8 mnkr", "uncheckable"],
      ["1,59", "disagrees", "1,95"],
      ["0,5 mnkr", "aside"],
    ],
  },
  {
    text: "Grundskola och anpassad grundskola är det område som har störst underskott, 27,8 mnkr.",
    claims: [["27,8", "agrees"]],
  },
  {
    text: "Centralt stöd är nämndens minsta verksamhet och får 3 procent av ramen.",
    claims: [
      ["minsta", "agrees"],
      ["3 procent", "agrees"],
    ],
  },
  { text: "Förskola 1–5 år är nämndens största område.", claims: [["största", "disagrees", "second"]] },
  {
    text: "KF beslutade i juni att tillföra nämnden 7,5 mnkr, varav 6 mnkr till elevhälsan och 1,5 mnkr för sommaröppet.",
    claims: [
      ["7,5", "agrees"],
      ["6 mnkr", "agrees"],
      ["1,5", "agrees"],
    ],
  },
  {
    text: "I september flyttade nämnden 3,5 mnkr från förskolan till grundskolan genom volymjusteringen.",
    claims: [["3,5", "agrees"]],
  },
  { text: "Vid årets början uppgick ramen till 1 341 mnkr.", claims: [["1 341", "agrees"]] },
  {
    text: "Bufferten på 12 mnkr har använts till särskilt stöd (4,5 mnkr) och fritidshemmen (1,2 mnkr). Resterande 6,3 mnkr har inte fördelats.",
    claims: [
      ["12 mnkr", "agrees"],
      ["4,5", "agrees"],
      ["1,2", "agrees"],
      ["6,3", "agrees"],
    ],
  },
  {
    text: "Av nämndens reserv på 12 mnkr återstår 3,6 mnkr.",
    claims: [
      ["12 mnkr", "agrees"],
      ["3,6", "disagrees", "6,3"],
    ],
  },
  {
    text: "Datorer till elever kostade 8,4 mnkr, 1,4 mnkr över budget. Skolgårdarna förbrukade bara 1,9 av 4 mnkr.",
    claims: [
      ["8,4", "agrees"],
      ["1,4", "agrees"],
      ["1,9", "agrees"],
      ["4 mnkr", "agrees"],
    ],
  },
  {
    text: "Totalt investerades 15,5 mnkr av budgeterade 16,5 mnkr.",
    claims: [
      ["15,5", "aside"],
      ["16,5", "agrees"],
    ],
  },
  {
    text: "Skolverket betalade ut 57,2 mnkr, varav likvärdighetsbidraget utgör 41,3 mnkr och maxtaxan 15,9 mnkr.",
    claims: [
      ["57,2", "aside"],
      ["41,3", "agrees"],
      ["15,9", "aside"],
    ],
  },
  { text: "Kulturrådet bidrog med 2,9 mnkr till Skapande skola.", claims: [["2,9", "disagrees", "0,9"]] },
  {
    text: "Översynen av skolskjutsregler har gett 2,1 mnkr, 70 procent av den beslutade effekten.",
    claims: [
      ["2,1", "agrees"],
      ["70 procent", "agrees"],
    ],
  },
  {
    text: "Den gemensamma vikariepoolen skulle ge 5 mnkr men har hittills bara gett 1,4 mnkr.",
    claims: [
      ["5 mnkr", "agrees"],
      ["1,4", "agrees"],
    ],
  },
  {
    text: "Andelen elever med gymnasiebehörighet uppgår till 84,2 procent (flickor 86,9 procent, pojkar 81,6 procent) mot målet 87 procent.",
    claims: [
      ["84,2", "agrees"],
      ["86,9", "agrees"],
      ["81,6", "agrees"],
      ["87 procent", "agrees"],
    ],
  },
  { text: "Frisknärvaron var 65,1 procent.", claims: [["65,1", "disagrees", "61,5"]] },
  {
    text: "Elevantalet i grundskolan ökade med 35 elever till 5 347.",
    claims: [
      ["35 elever", "agrees"],
      ["5 347", "agrees"],
    ],
  },
  { text: "Antalet elever i grundskolan blev 57 fler än budgeterat.", claims: [["57 fler", "agrees"]] },
  { text: "Antalet elever i grundskolan blev 57 färre än budgeterat.", claims: [["57 färre", "disagrees", "more"]] },
  {
    text: "Lönekostnaderna ökade med 3,9 procent jämfört med 2023, främst till följd av löneavtalet.",
    claims: [["3,9 procent", "uncheckable"]],
  },
  {
    text: "Lönekostnaderna uppgick till 702,6 mnkr och PO-pålägget till 279,3 mnkr.",
    claims: [
      ["702,6", "agrees"],
      ["279,3", "agrees"],
    ],
  },
  {
    text: "Avskrivningarna blev 6,9 mnkr mot budgeterade 7,2 mnkr.",
    claims: [
      ["6,9", "agrees"],
      ["7,2", "agrees"],
    ],
  },
  { text: "Nämndens nettokostnad uppgick till 1 365 mnkr.", claims: [["1 365", "disagrees", "1 356"]] },
  { text: "Utan statsbidragen hade grundskolans underskott blivit 69 mnkr.", claims: [["69 mnkr", "uncheckable"]] },
  { text: "Skolinspektionen har förelagt kommunen vid vite om 500 000 kronor.", claims: [["500 000", "uncheckable"]] },
  {
    text: "Barnantalet väntas minska med 4 procent till 2027, vilket motsvarar 12 avdelningar eller 38 mnkr.",
    claims: [
      ["4 procent", "uncheckable"],
      ["12 avdelningar", "uncheckable"],
      ["38 mnkr", "uncheckable"],
    ],
  },
  {
    text: "Inom GSK har 14 tjänster dragits in till höstterminen, med en helårseffekt på 8,2 mnkr.",
    claims: [
      ["14 tjänster", "uncheckable"],
      ["8,2", "uncheckable"],
    ],
  },
  {
    text: "GYV har förbättrat sitt resultat med 2,5 mnkr sedan TU2 och med 3,5 mnkr sedan TU1.",
    claims: [
      ["2,5", "agrees"],
      ["3,5", "agrees"],
    ],
  },
  { text: "GYV har försämrat sitt resultat med 2,5 mnkr sedan TU2.", claims: [["2,5", "disagrees", "better"]] },
];
