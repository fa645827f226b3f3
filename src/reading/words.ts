/**
 * What words mean to a reader of figures: the one table to look in, or to add a word to. A word that is written
 * `öka/t/de` stands for itself and for itself with each ending. A word may mean several things ("förbättrat"), and a
 * compound means what it ends in: "personalkostnader" is a cost, of "personal".
 */

/** The words of municipal economy. */
const MEANINGS = {
  surplus: "plus plusresultat/et vinst/en",
  deficit: "minus minusresultat/et förlust/en back",
  balance: "balans",
  deviation: "avvik/er/it/a/ande avvek",
  grant: "ram",
  budget: "",
  budgeted: "budgeter/at/ad/ade/ats/ades budgetera/r/s planerad planerade planerat",
  netCost: "",
  cost: "kosta/r/de/t",
  income: "",
  investment: "investera/t/ts/des/de/s/r",
  forecast: "",
  expected: `bedöm/s/des/de/er/t/d/da beräkna/s/des/de/r/t/d förvänta/s/des/t/d/de vänta/s/des befara/s/des/de/t/d
    uppskatta/s/des/t/d/de anta antags antas antogs prognostisera/s/r/t/d/de/des/ts prognosticera/s/r/t/d/de/des/ts
    peka/r räknar räknade prognosen`,
  up: `öka/t/de/r/s/ts/des/d/nde ökning steg stigit stiger stigande höj/t/ts/de/des/s/er/d/da väx/er/te/t/ande vuxit
    utöka/t/ts/de/des/s/r/d tilltagit`,
  down: `minska/t/de/r/s/ts/des/d/nde sjunk/er/it/ande sjönk krymp/t/te/er tappa/t/de/r sänk/t/ts/te/tes/s/er/ta
    reducera/s/t/ts/de/des/r`,
  better: "förbättra/t/de/r/s/ts/des/d stärk/t/ts/te/tes/er/s bättre",
  positive: "positiv/t/a",
  worse: "försämra/t/de/r/s/ts/des/d försvaga/t/de/r/s/ts/des/d sämre",
  negative: "negativ/t/a",
  more: "högre fler mer mera större dyrare",
  less: "lägre färre mindre billigare",
  missed: "missa/de/des/r/s/t/ts",
  unchanged: "oförändra/t/d/de",
  over: `överträff/ade/ar/at översteg översteget överstiger överstiga överstigit överstigande överdrag/et
    överskr/ed/ider/ids/idit/idits/eds/ida/idas/idning/idningen/idande/idandet`,
  under: `understeg understiger understiga understigit understigande
    underskr/ed/ider/ids/idit/idits/eds/ida/idande/idandet`,
  unitCost: "",
  quantity: "",
  share: "",
  amounts: "uppgår uppgick uppgå uppgått uppgående omfattar omfattade omsluter omslöt",
  reserve: "",
  remaining: `återstå/r/ende/tt/s återstod kvarstå/r/ende/tt kvarstod kvarvarande kvar resterar oförbruka/t/de/d
    outnyttja/t/de/d ofördela/t/de/d`,
  spent: `fördela/t/ts/des/s/de/d/r omfördela/t/ts/des/s/de/d/r omfördelning/en/ar/arna använ/ts/t/des/ds/d/da/de
    nyttja/ts/t/des/s/de utnyttja/ts/t/des/s/de förbruka/ts/t/des/s/de ianspråktagits anspråk disponerats lyfts
    betala/ts/t/des`,
  setAside: `avsatt/s/es/e/a anslagit anslagits anslogs anslås avsätt/a/as/s/er/ning/ningen ingående ingång början
    ursprunglig/t/a/en grundbudget/en nämndsbudget/en inledningsvis`,
  measure: "",
  decided: "beslut/ade/at/ats/ad/ades/en/et/as/ar/er/s/a fullmäktigebeslut/et",
  given: `sköt skjutit skjuter skjuts bevilja/t/ts/des/s/de/r tilldel/ats/ade/as/ades/a/ar/ning/ningen tillskott/et/en
    tillför/ts/s/des/t/de förstärk/ts/t/tes/te/s/ning/ningen/a tilläggsbudget/en tilläggsanslag/et fick får fått
    erhöll erhölls erhålla erhållit erhållits erhåller överför/ts/des/s/t/de kompensation/en`,
  moved: "flytta/r/t/ts/de/des/s förts fördes förs omfördela/t/ts/de/des/s/r omfördelning/en",
  realised: "realiser/at/ats/ad/ade/as/ades gett givit gav uppnått uppnåtts hämtats hemtagits",
  received: "",
  volumeEffect: "",
  priceEffect: "",
  target: "mål målet målvärde/t målnivå/n målsättning/en önskat",
  outcome: "utfall/et/s bokslut/et",
  than: "än mot gentemot jämfört jämförelse jämföra jämföras jämförs förhållande sedan relation",
} as const;

/** What words do in a sentence, whatever it is about. */
const ROLES = {
  /** Verbs that a clause hangs on. */
  reporting: `redovisa redovisar redovisas redovisade redovisades visar visas visade uppgår uppgick blev blir blivit har
    hade är var slutade gör gjorde prognostiserar prognostiseras landar landade ökade minskade översteg understeg
    stannade`,
  /** Verbs that put a figure to what stands before them. */
  amounting: "är var blev blir har redovisar redovisas uppgår uppgick visar landar landade motsvarar motsvarade",
  /** What came, and no budget. */
  settled: "slutade stannade hamnade landade",
  /** Of a verb that no frame knows, which may turn what the figure before was about. */
  conditional: "skulle väntades väntas",
  /** Joins names to a verb that stands before them all. */
  joining: ", ; : ( ) och samt medan resp respektive med på om för i inom hos av ett en dels även också",
  /** What a committee does with a figure that is about somebody else. */
  believing: "räknar räknade tror trodde bedömer bedömde befarar befarade antog väntade flaggade varnade",
  then: "då där",
  clauseWord: "fast medan men varav därav vilket vilka samtidigt dock",
  afterComma: `och samt men medan där vilket vilka varav därav trots dessutom samtidigt alltså dvs d.v.s eller då av
    varför`,
  beforeThat: "av på till är innebär innebar i , visar medför medförde konstateras om",
  link: "vilket motsvarande motsvarar eller alltså dvs d.v.s varav därav",
  part: "varav därav",
  partOf: "är avser avsåg utgör utgjorde svarar",
  and: "och samt ,",
  leadsOn: ", och samt till mot medan eller jämfört än men",
  that: "de dessa det den",
  relative: "som vars",
  not: "inte ej icke",
  small: "i kr så mycket betydligt något sammanlagt totalt ännu hela klart väsentligt nästan ett en marginellt",
  /** Between "över" and its budget. */
  determiner: "periodens årets sin sitt sina den det hela given tilldelad tilldelat beslutad fastställd",
  within: "inom i hos",
  supposing:
    "utan exklusive exkl bortsett borträknat borträknas bortse frånräknat frånräknas undantaget oräknad oräknat",
  respectively: "resp respektive",
  month: "januari februari mars april maj juni juli augusti september oktober november december",
  partOfYear: "halvår/et kvartal/et tertial/et åren vår/en sommaren hösten vintern",
  committeeWord: "nämnden/s förvaltningen/s",
  areaWord: "verksamhetsområdet/s området/s avdelningen/s sektorn/s",
  order: "näst tredje fjärde femte",
  most: "störst största minst minsta",
  ranked: "verksamhetsområde/t område/t avdelning/en verksamhet sektor",
  afterRank: "med räknat sett vad , . är och till i",
  owner: "nämndens kommunens förvaltningens",
  /** Words that say why a figure is what it is, or what pulls the other way: others are named after them. */
  explaining: "förklaras förklarades beror berodde orsakas motverkas reduceras kommer uppstår",
  /** The same of a sentence that goes on about what the one before was about. */
  aside: `beror berodde förklaras förklarades motverkas reduceras kompenseras orsaken orsaker huvudorsaken bidrar bidrog
    bidragit`,
  /** What an amount follows when something caused it: it is that effect, not the subject's whole result. */
  causing: `medför/de/t/a ledde leder lett orsaka/r/de/t bidrar bidrog bidragit genererar genererade gav gett ger
    resulterar resulterade skapar skapade`,
  /** "Överskottet beror på …", "Överskottet motverkas av …". */
  dueTo: "beror berodde förklaras förklarades orsakas orsakades avser avsåg kommer uppstår uppstod härrör",
  countering:
    "motverkar motverkade minskar minskade dämpar dämpade begränsar begränsade täcker täckte balanserar balanserade uppväger uppvägde mildrar",
  countered: "motverkas motverkades reduceras reducerades minskas täcks täcktes balanseras kompenseras",
  mainPart: "avser avsåg beror berodde förklaras orsakas orsakades",
  auxiliary: "har hade ha haft",
  modal: `kan kunde kunna ska skall skulle vill måste bör får fick väntas beräknas bedöms bedömdes befaras ser att`,
  adverb: "nu inte ännu redan också även därmed dock hittills nästan helt delvis bara i sig ut in till",
  together: `tillsammans ihop summerar summerade summerat sammanlagt sammanlagda sammantaget samlade samlat gemensamt
    gemensamma`,
  /** Several units of the same kind, without their names. */
  units: `områden områdena verksamhetsområden verksamhetsområdena verksamheter verksamheterna avdelningar avdelningarna
    sektorer sektorerna`,
  difference: "skillnad skillnaden differens differensen",
  /** What no table has: other places, and what has been agreed, fined or billed. */
  beyond: `riket rikets landet landets länet länets kommungruppen kommungruppens jämförelsekommunerna avtalet
    hyresavtalet ramavtalet kontraktet vitet taxan fakturan fakturor`,
  total: "tillsammans sammanlagt totalt",
  /** A sentence with one of them does more than list: its last figure need not be the sum of the others. */
  moreThanLists: `av varav därav än jämfört mot från utöver exklusive exkl inklusive inkl respektive resp medan vilket
    mer mindre högre lägre bättre sämre`,
  /** What may stand between a word that says minus and its amount. */
  amountNext: "på om med av till motsvarande totalt sammanlagt uppgår uppgick är var blev blir",
  /** Before a bare number that counts what the sentence has named. */
  countNext: `till på om med var är blev blir bli från av mot uppgick budgeterade budgeterat planerade planerat , : än
    cirka drygt knappt nästan och totalt endast bara utgjorde låg genomsnitt snitt hade fanns`,
  /** Headings that speak of the committee as a whole, whatever stands above them; and those that do under no area. */
  committee: "sammanfattning nämnden nämndens inledning helhet",
  overall: `övergripande driftbudget driftredovisning ekonomi ekonomisk
    ekonomiskt utfall bokslut budgetavvikelse helårsprognos prognos resultaträkning kommunbidrag kommunbidraget ram
    beslut fördelning resultat`,
  women: "kvinnor kvinna flickor kvinnornas kvinnorna flickornas flickorna",
  men: "män man pojkar männens männen pojkarnas pojkarna",
  other: "annat annan ickebinära",
} as const;

type Meaning = keyof typeof MEANINGS;
export type Cue = Meaning | keyof typeof ROLES;

/** Nouns that compounds end in; the first that meets counts. What stands before it in the word is its modifier. */
const ENDS: readonly (readonly [Meaning, string])[] = [
  ["surplus", "överskott/et/en/ets/s"],
  ["deficit", "underskott/et/en/ets/s merkostnad/en/er/erna/ernas/ens"],
  ["balance", "nollresultat/et/s"],
  ["volumeEffect", "volymeffekt/en/er/erna"],
  ["priceEffect", "priseffekt/en/er/erna"],
  ["netCost", "nettokostnad/en/er/erna/s/ernas/ens"],
  ["unitCost", "styck- dygns- snitt- enhets- medel- genomsnitts- portions- tim-"],
  ["investment", "investering/en/ar/arna/arnas/s/ens"],
  ["deviation", "avvikelse/n/r/rna/rnas/s/ns resultat/et/en/ets/s"],
  ["forecast", "prognos/en/er/erna/ens/s bedömning/en/ar/arna"],
  ["grant", "ram/en/ar/arna/ens/s kommunbidrag/et/en/ets/s nämndbidrag/et/en/ets/s nämndsbidrag/et/en/ets/s"],
  ["grant", "skattebidrag/et/en/ets/s anslag/et/en/ets/s"],
  ["budget", "budget/en/ens/ar/arna/s"],
  ["cost", "kostnad/en/er/erna/ernas/ens/s utgift/en/er/erna/ernas/s"],
  ["income", "intäkt/en/er/erna/ernas/s inkomst/en/er/erna intäktsnivå/n"],
  ["received", "bidrag/et/en/ets/s projektmedel stimulansmedel ersättning/en/ar/arna/s"],
  ["reserve", "reserv/en/er/erna/s/ens buffert/en/ens/s"],
  ["measure", "åtgärd/en/er/erna/s/ernas"],
  ["up", "ökning/en/ar/arna/s uppgång/en/ar/arna/s höjning/en/ar/arna/s tillväxt/en/s utökning/en/ar/arna/s"],
  ["down", "minskning/en/ar/arna/s nedgång/en/ar/arna/s sänkning/en/ar/arna/s reducering/en/ar/arna/s"],
  ["down", "neddragning/en/ar/arna/s"],
  ["better", "förbättring/en/ar/arna/s"],
  ["worse", "försämring/en/ar/arna/s"],
  ["quantity", "antal/et volym/en/er/erna/s"],
  ["share", "andel/en/ar/arna"],
];

/** "styck-" is followed by a word for what one of something costs. */
const UNIT_COST = ["kostnad", "kostnaden", "kostnader", "kostnaderna", "pris", "priset", "priser", "priserna"];

/** `formsOf("öka/t/de ökning")`: öka, ökat, ökade, ökning. */
function formsOf(row: string): readonly string[] {
  return row.split(/\s+/).flatMap((word) => {
    const [stem = "", ...endings] = word.split("/");
    if (stem.endsWith("-")) return UNIT_COST.map((cost) => stem.slice(0, -1) + cost);
    return stem === "" ? [] : [stem, ...endings.map((ending) => stem + ending)];
  });
}

function byWord<T extends string>(table: Readonly<Record<T, string>>): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const cue of Object.keys(table) as T[])
    for (const form of formsOf(table[cue])) found.set(form, [...(found.get(form) ?? []), cue]);
  return found;
}

const MEANING_OF: ReadonlyMap<string, readonly Meaning[]> = byWord<Meaning>(MEANINGS);
const ROLES_OF: ReadonlyMap<string, readonly Cue[]> = byWord<Cue & keyof typeof ROLES>(ROLES);
const COMPOUND_ENDS = ENDS.map(([meaning, row]) => ({
  meaning,
  forms: [...formsOf(row)].sort((a, b) => b.length - a.length),
}));

export interface WordMeaning {
  readonly meanings: readonly Meaning[];
  /** What a compound puts before its last part: "personal" of "personalkostnader". */
  readonly modifier: string | undefined;
}

export function meaningOf(lower: string): WordMeaning {
  const meanings = new Set<Meaning>(MEANING_OF.get(lower));
  if (lower.startsWith("prognos")) meanings.add("forecast");
  for (const { meaning, forms } of COMPOUND_ENDS) {
    const end = forms.find((form) => lower.endsWith(form));
    if (end === undefined) continue;
    const modifier = lower.slice(0, -end.length).replace(/[-s]+$/, "");
    return { meanings: [...meanings.add(meaning)], modifier: modifier === "" ? undefined : modifier };
  }
  return { meanings: [...meanings], modifier: undefined };
}

/** What a word does in its sentence; a mark may do something too. */
export function rolesOf(lower: string): readonly Cue[] {
  return ROLES_OF.get(lower) ?? [];
}
