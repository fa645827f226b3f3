/**
 * Words that name no particular part of a municipality's work: grammar, time, reporting verbs, economy in
 * general. Whatever a clause says beyond them may narrow its subject ("kostnaderna för externt köpt vård"), and
 * then the reader knows too little to call a figure wrong.
 */
import { stemOf } from "./tokens";

const GRAMMAR = `
  och eller samt men utan varav därav för i på av till med om från vid under över inom hos mot efter före innan genom mellan kring runt
  enligt utifrån inklusive exklusive inkl exkl utanför utom per som vilket vilken vilka vars där då när att det den de detta denna dessa
  dess deras dem sig sin sitt sina man vi vår vårt våra är var varit vara blir blev bli blivit har hade ha haft kan kunde kunna
  kunnat ska skulle skall måste bör inte ej icke ingen inget inga även också dock däremot därför därmed därtill därutöver
  dessutom vidare istället stället således alltså dvs så såväl både varken antingen nu redan ännu fortfarande fortsatt dels
  en ett två tre fyra fem sex sju åtta nio tio elva tolv här hur vad ut upp ned ner in bort fram tillbaka samman ihop om ur åt emot
  än mer mindre mest minst lite något någon några vardera respektive resp ca cirka drygt knappt nästan närmare omkring ungefär
  utav utöver förutom trots eftersom medan samtidigt liksom precis exakt just endast bara enbart strax plus minus ju ej
  däribland vill säga tack vare väl varje båda bägge ihop bestämt exempelvis bland annat framför allt t.ex bl.a d.v.s p.g.a t.o.m fr.o.m f.d s.k m.m m.fl s
  å sidan gengäld därtill`;

const QUANTITY = `
  totalt total totala totalen sammanlagt sammanlagda samlat samlade samlad sammantaget sammantagna tillsammans samtliga hela helt all allt alla
  helhet netto brutto huvudsakligen huvudsak främst delvis stor stort stora liten litet små god gott goda bra dålig
  tydlig tydligt kraftig kraftigt betydande betydligt väsentlig väsentligt marginell marginellt viss visst ny nytt nya hög högt
  höga låg lågt låga genomsnitt genomsnittlig genomsnittliga genomsnittligt snitt medelvärde faktisk faktiska verklig slutlig
  slutliga slutligt preliminär preliminärt enda samma flera många dubbelt hälften halva tredjedel fjärdedel störst största minst
  minsta näst högst högsta lägst lägsta enskilt enskild absolut ytterligare extra belopp beloppet ackumulerat ackumulerad ackumulerade arbete arbetet summa summan storlek
  tyngst stycken storleksordning nivå nivån andel andelen antal antalet procent procentenhet procentenheter kronor krona kr tkr mnkr mkr
  miljon miljoner miljard miljarder tusen`;

const TIME = `
  år året årets åren helår helåret helårets period perioden perioden periodens månad månaden månader månadens kvartal kvartalet
  tertial tertialet våren sommaren hösten vintern vår sommar höst vinter januari februari mars april maj juni juli augusti
  september oktober november december slut slutet början halvår halvåret ingång årsskiftet föregående förra tidigare senaste
  senast nuvarande aktuell aktuella innevarande kommande nästa första andra tredje fjärde dag dagen dagar vecka tid tiden fjol
  fjolåret ifjol årsbasis löpande hittills inledningsvis därefter sedan slutligen åter igen dags dato`;

const ORGANISATION = `
  nämnd nämnden nämndens nämnderna förvaltning förvaltningen förvaltningens
  kommunstyrelse kommunstyrelsen kommunfullmäktige fullmäktige kf ks ku område området områdets områden områdena
  verksamhetsområde verksamhetsområdet verksamhetsområdets verksamhetsområden verksamhetsområdena verksamhet verksamheten
  verksamhetens verksamheter verksamheterna verksamheternas avdelning avdelningen avdelningens sektor sektorn enhet enheten
  enhetens utskott utskottet`;

const ECONOMY = `
  ekonomi ekonomin ekonomisk ekonomiska ekonomiskt medel medlen jämförelse jämfört jämförbar förhållande relation analys
  redovisning uppföljning bokslut tabell tabellen diagram diagrammet effekt effekten effekter post poster orsak orsaken orsaker
  huvudorsak huvudorsaken förklaring förklaringen anledning anledningen förändring förändringen förändringar skillnad skillnaden
  differens utveckling utvecklingen situation läge läget bild tilldelad tilldelat tilldelade given givna fastställd beslutad
  beslutade beslutat drift driftbudget driftverksamhet kommunfinansierad finansiering utrymme rapport rapporten rapporterad
  årsredovisning verksamhetsberättelse pris priset priser kostnad intäkt underlag siffra siffror tal punkt sätt vis fall
  sammanhang samband följd grund kommunbidrag resultat resultatet utfall utfallet budget budgeten budgeterat ram ramen prognos
  driftsbudget internbudget årsbudget helårsbudget ansvar resultatansvar resultatansvaret avseende gällande rörande angående insats insatser insatserna`;

const HEADINGS = `
  kommentar kommentarer kommentaren redogörelse beskrivning översikt sammanställning inledning bakgrund slutsats slutsatser
  framåtblick sammanfattning övergripande väsentliga viktiga händelser måluppfyllelse helhet avsnitt kapitel bilaga fördjupning
  resultaträkning driftredovisning budgetuppföljning årsanalys delårsrapport bokslutskommentar överblick`;

const VERBS = `
  drog drar dragit dras redovisar redovisas redovisade redovisades redovisa visar visas visade visades visa uppvisar uppvisade uppvisas uppgår uppgick
  uppgå uppgått uppgående motsvarar motsvaras motsvarande motsvarade innebär innebar inneburit innebärande utgör utgörs utgjorde
  utgöra består bestod ligger låg legat landar landade landat stannar stannade stannat hamnar hamnade hamnat gör gjorde göra
  gjort går gick gå gått ger gav gett givit lämnar lämnade lämnat beror berodde bero beroende förklaras förklarades förklarar
  avser avsåg avse hänförs hänförligt hänförliga hänföra härrör härleds kopplat kopplade kopplad bidrar bidrog bidragit täcker täcks
  reduceras motverkas kompenseras balanseras vägs uppstår uppstod uppstått finns fanns funnits erhåller erhållit disponerar
  disponerade förfogar fördelar fördelas fördelades följer följt skiljer räknas räknat räknar noteras konstateras kommenteras
  innehåller svarar svarade står stod tillfaller fått får fick tog tar ta väntas beräknas bedöms hållit håller hålls blir uttryckt
  avviker avvek avvikit orsakas orsakats orsakad lyder löd ryms ingår ingick antas anta antogs ökar minskar säga nå nådde når
  omfattar omfattade omsluter disponibel presenteras presenterades håll hållet verkar verkade riktning riktningen befinner befann väger vägde ser såg sett lika pekade pekar slutade slutar slutat klarade behöver går gick krympte växte blev ge få visa redovisa landa hamna stanna utveckla utvecklas utvecklats kom kommer kommit sker skett skedde genomförs fortsätter fortsatte börjar`;

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
