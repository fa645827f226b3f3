/**
 * Words that name no particular part of a municipality's work: grammar, time, reporting verbs, economy in
 * general. Whatever a clause says beyond them may narrow its subject ("kostnaderna för externt köpt vård"), and
 * then the reader knows too little to call a figure wrong.
 */
import { stemOf } from "./tokens";

const GRAMMAR = `
  och eller samt men utan varav därav för i på av till med från vid under över inom hos mot efter före innan genom
  mellan kring runt enligt utifrån inklusive exklusive inkl exkl utanför utom per som vilket vilken vilka vars där då
  när att det den de detta denna dessa dess dem sig sin sitt sina man vi vårt våra är var varit vara bli blivit har
  hade ha haft kan kunde kunna kunnat ska skulle skall bör inte icke ingen inget inga även också dock däremot därför
  därmed därutöver dessutom vidare istället stället således alltså dvs så såväl både varken antingen nu redan ännu
  fortfarande fortsatt dels en ett två tre fyra fem sex sju åtta nio tio elva tolv här hur vad ut upp ned ner in bort
  fram tillbaka samman om ur åt emot än mer mindre mest lite något någon några vardera respektive resp ca cirka drygt
  knappt nästan närmare omkring ungefär utav utöver förutom trots eftersom medan samtidigt liksom precis exakt just
  endast bara enbart strax plus minus ju ej däribland vill tack vare väl varje båda bägge ihop bestämt exempelvis
  bland annat framför t.ex bl.a d.v.s p.g.a t.o.m fr.o.m f.d s.k m.m m.fl s å sidan gengäld därtill`;

const QUANTITY = `
  totala sammanlagt sammanlagda samlat samlade samlad sammantagna tillsammans samtliga hela helt all allt alla netto
  brutto huvudsakligen huvudsak främst delvis stor stort stora liten litet små god gott goda bra dålig tydlig tydligt
  kraftig kraftigt betydande betydligt väsentlig väsentligt marginell viss visst ny nytt nya hög högt höga lågt låga
  genomsnitt genomsnittlig genomsnittligt snitt medelvärde faktisk verklig slutlig slutligt preliminär enda samma
  flera många dubbelt hälften halva tredjedel fjärdedel störst minst minsta näst högst högsta lägst lägsta enskild
  absolut ytterligare extra belopp ackumulerat ackumulerad arbete arbetet summa summan storlek tyngst stycken
  storleksordning nivå nivån andel andelen antalet procent kronor krona kr tkr mnkr mkr miljon miljard tusen`;

const TIME = `
  år året årets åren helåret period månader kvartal tertial våren sommaren hösten vintern vår sommar höst vinter
  januari februari mars april maj juni juli augusti september oktober november december slut slutet början halvår
  ingång årsskiftet föregående förra tidigare senast nuvarande aktuell innevarande kommande nästa första andra tredje
  dag dagen dagar vecka tid tiden fjol fjolåret ifjol årsbasis löpande hittills inledningsvis därefter sedan åter
  igen dags dato`;

const ORGANISATION = `
  nämnd nämnden nämndens nämnderna förvaltning kommunstyrelse kommunfullmäktige fullmäktige kf ks ku område områden
  verksamhetsområde verksamhetsområden verksamhet avdelning sektor sektorn enhet enheten enhetens utskott`;

const ECONOMY = `
  ekonomi ekonomisk medel medlen jämförelse jämfört jämförbar förhållande relation analys redovisning uppföljning
  bokslut tabell diagram effekt post poster huvudorsak förklaring anledning förändring skillnad differens utveckling
  situation läge läget bild tilldelad tilldelat given givna fastställd beslutad beslutat drift driftbudget
  driftverksamhet kommunfinansierad finansiering utrymme rapport rapporterad årsredovisning verksamhetsberättelse
  pris priset priser kostnad intäkt underlag siffra tal punkt sätt vis fall sammanhang samband följd grund
  kommunbidrag resultat utfall budget budgeten budgeterat ram ramen prognos driftsbudget internbudget årsbudget
  helårsbudget ansvar resultatansvar avseende gällande rörande angående insats insatser insatserna`;

const HEADINGS = `
  kommentar redogörelse beskrivning översikt sammanställning inledning bakgrund slutsats slutsatser framåtblick
  sammanfattning övergripande viktiga händelser måluppfyllelse helhet avsnitt kapitel bilaga fördjupning
  resultaträkning driftredovisning budgetuppföljning årsanalys delårsrapport bokslutskommentar överblick`;

const VERBS = `
  drog drar dragit dras visar visas visade uppvisas uppgår uppgick uppgått uppgående motsvaras innebär innebar
  inneburit utgöra består bestod ligger låg legat landar landade landat stannar stannade stannat hamnar hamnade
  hamnat gör göra gjort gå gått ger gav gett givit lämnar lämnade lämnat beror berodde bero beroende förklarar avser
  avsåg avse hänförligt hänförliga hänföra härrör härleds kopplat kopplad bidrar bidrog bidragit täcker täcks
  reduceras motverkas vägs uppstår uppstod uppstått finns fanns funnits erhåller erhållit disponerar förfogar
  fördelas följer följt skiljer räknas räknat räknar innehåller svarar svarade står stod tillfaller fått får fick tog
  tar ta väntas beräknas bedöms hållit håller hålls blir uttryckt avviker avvek avvikit orsakas orsakad lyder löd
  ryms ingår ingick antas anta antogs ökar minskar säga nå når omfattar omfattade omsluter disponibel presenteras
  håll hållet verkar verkade riktning befinner befann väger ser såg sett lika pekade pekar slutade slutar slutat
  klarade behöver går gick krympte blev ge få visa redovisa landa hamna stanna utveckla kom kommer kommit sker skett
  genomförs fortsätter börjar`;

const EXACT = new Set(
  [GRAMMAR, QUANTITY, TIME, ORGANISATION, ECONOMY, HEADINGS, VERBS]
    .flatMap((list) => list.split(/\s+/))
    .filter((word) => word !== "")
);

/** Inflections of the longer words count too; short stems would catch other words. */
const STEMS = new Set(
  [...EXACT]
    .filter((word) => word.length >= 6)
    .map(stemOf)
    .filter((stem) => stem.length >= 5)
);

export function isNeutral(lower: string, stem: string): boolean {
  return EXACT.has(lower) || STEMS.has(stem) || isVerbForm(lower);
}

/**
 * Forms that are nearly always verbs: "rustats", "upphandlades", "omprövas" no noun of a committee's work looks like.
 */
function isVerbForm(lower: string): boolean {
  return (
    lower.length >= 5 &&
    /(?:ades|ats|erade|erades|erats|erar|eras|[^aeiouyåäö]ts|[^aeiouyåäö]tes?|[^aeiouyåäön]des?)$/.test(lower) &&
    !/(?:plats|insats|sats|idrotts|sports|transports|värde|område)$/.test(lower)
  );
}

/** Names that are words used of everything. */
export const PLAIN_NAME =
  /^(?:bidrag|intäkter|kostnader|övriga|övrigt|gemensamt|lokaler|ledning|administration|stöd|drift|personal|volym|volymer|budget|resultat)$/;

/** Stems in names that texts leave out. */
export const DISPENSABLE =
  /^(?:kostnad|total|verksam|verksamhet|verksamhetsområd|avdelning|sektor|förvaltning|nämnd?)$/;

/** Words that occur in names and say little by themselves. */
export const INDISTINCT = new Set(
  "insats egen egna extern intern regi ledning övrig övriga stöd service drift gemensam gemensamt central centrala barn unga ung ny nya färre fler antal ansvar köp"
    .split(" ")
    .map(stemOf)
);
