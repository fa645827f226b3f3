/**
 * What the words of municipal economy mean to a reader of figures. A word may mean several things
 * ("förbättrat"), and a compound ends in one of them: "personalkostnader" is a cost, of "personal".
 */

export type Concept =
  | "surplus"
  | "deficit"
  | "balance"
  | "deviation"
  | "grant"
  | "budget"
  | "budgeted"
  | "netCost"
  | "cost"
  | "income"
  | "investment"
  | "forecast"
  | "expected"
  | "up"
  | "down"
  | "better"
  | "worse"
  | "more"
  | "less"
  | "unchanged"
  | "over"
  | "under"
  | "unitCost"
  | "quantity"
  | "share"
  | "amounts"
  | "reserve"
  | "remaining"
  | "spent"
  | "setAside"
  | "measure"
  | "decided"
  | "given"
  | "realised"
  | "received"
  | "volumeEffect"
  | "priceEffect"
  | "target"
  | "part"
  | "outcome"
  | "than";

/** Nouns that compounds end in. What stands before them in the word is its modifier. */
const TAILS: readonly (readonly [Concept, RegExp])[] = [
  ["surplus", /överskott(?:et|en|ets|s)?$/],
  ["deficit", /underskott(?:et|en|ets|s)?$/],
  ["deficit", /merkostnad(?:en|er|erna|ernas|ens)?$/],
  ["balance", /nollresultat(?:et|s)?$/],
  ["volumeEffect", /volymeffekt(?:en|er|erna)?$/],
  ["priceEffect", /priseffekt(?:en|er|erna)?$/],
  ["netCost", /nettokostnad(?:en|er|erna|s|ernas|ens)?$/],
  [
    "unitCost",
    /(?:styck|dygns|snitt|enhets|medel|genomsnitts|portions|tim)(?:kostnad(?:en|er|erna)?|pris(?:et|er|erna)?)$/,
  ],
  ["investment", /investering(?:en|ar|arna|arnas|s|ens)?$/],
  ["deviation", /(?:budget|netto|års|ekonomi|drift|)(?:avvikelse(?:n|r|rna|rnas|s|ns)?|resultat(?:et|en|ets|s)?)$/],
  ["forecast", /(?:prognos(?:en|er|erna|ens|s)?|bedömning(?:en|ar|arna)?)$/],
  [
    "grant",
    /(?:kommunbidrags?|nämndbidrags?|nämndsbidrags?|budget|drift|kommunbidrags|skatte|kostnads|)ram(?:en|ar|arna|ens|s)?$/,
  ],
  ["grant", /(?:kommunbidrag|nämndbidrag|nämndsbidrag|skattebidrag|anslag)(?:et|en|ets|s)?$/],
  ["budget", /budget(?:en|ens|ar|arna|s)?$/],
  ["cost", /(?:kostnad(?:en|er|erna|ernas|ens|s)?|utgift(?:en|er|erna|ernas|s)?)$/],
  ["income", /(?:intäkt(?:en|er|erna|ernas|s)?|inkomst(?:en|er|erna)?|intäktsnivå(?:n)?)$/],
  ["received", /(?:statsbidrag|projektmedel|stimulansmedel|bidrag|ersättning(?:en|ar|arna)?)(?:et|en|ets|s)?$/],
  ["reserve", /(?:reserv(?:en|er|erna|s|ens)?|buffert(?:en|ens|s)?)$/],
  ["measure", /åtgärd(?:en|er|erna|s|ernas)?$/],
  ["up", /(?:ökning|uppgång|höjning|tillväxt|utökning)(?:en|ar|arna|s)?$/],
  ["down", /(?:minskning|nedgång|sänkning|reducering|neddragning)(?:en|ar|arna|s)?$/],
  ["better", /förbättring(?:en|ar|arna|s)?$/],
  ["worse", /försämring(?:en|ar|arna|s)?$/],
  ["quantity", /(?:antal(?:et)?|volym(?:en|er|erna|s)?)$/],
  ["share", /andel(?:en|ar|arna)?$/],
];

/** Whole words and their beginnings. */
const WORDS: readonly (readonly [Concept, RegExp])[] = [
  ["surplus", /^(?:plusresultat(?:et)?|vinst(?:en)?)$/],
  ["deficit", /^(?:minusresultat(?:et)?|förlust(?:en)?|back)$/],
  ["balance", /^balans$/],
  ["deviation", /^avvik(?:er|it|a|ande)$|^avvek$/],
  ["budgeted", /^budgeter(?:at|ad|ade|ats|ades)$|^planerade?$|^planerat$|^budgetera[rs]?$/],
  ["grant", /^ram$/],
  ["cost", /^kost(?:a|ar|ade|at)$/],
  [
    "expected",
    /^(?:bedöm(?:s|des|de|er|t|d|da)|beräkna(?:s|des|de|r|t|d)|beräknat|förvänta(?:s|des|t|d|de)|vänta(?:s|des)|befara(?:s|des|de|t|d)|uppskatta(?:s|des|t|d|de)|anta(?:gs|s)|antogs|prognostisera(?:s|r|t|d|de|des|ts)|prognosticera(?:s|r|t|d|de|des|ts)|pekar?|räknar|räknade|räknas|prognosen)$/,
  ],
  [
    "up",
    /^(?:öka(?:t|de|r|s|ts|des|d)?|ökande|ökning|steg|stigit|stiger|stigande|höj(?:t|ts|de|des|s|er|d|da)|väx(?:er|te|t|ande)|vuxit|utöka(?:t|ts|de|des|s|r|d)?|tilltagit)$/,
  ],
  [
    "down",
    /^(?:minska(?:t|de|r|s|ts|des|d)?|minskande|sjunk(?:er|it|ande)|sjönk|krymp(?:t|te|er)|tappa(?:t|de|r)|sänk(?:t|ts|te|tes|s|er|ta)|reducera(?:s|t|ts|de|des|r)|gått ned)$/,
  ],
  ["better", /^(?:förbättra(?:t|de|r|s|ts|des|d)?|stärk(?:t|ts|te|tes|er|s)|bättre|positiv(?:t|a)?)$/],
  ["worse", /^(?:försämra(?:t|de|r|s|ts|des|d)?|försvaga(?:t|de|r|s|ts|des|d)?|sämre|negativ(?:t|a)?)$/],
  ["more", /^(?:högre|fler|mer|mera|större|dyrare)$/],
  ["less", /^(?:lägre|färre|mindre|billigare)$/],
  ["investment", /^investera(?:t|ts|des|de|s|r)$/],
  [
    "over",
    /^(?:överträff(?:ade|ar|at)|överst(?:eg|iger|iga|igit|igande)|överskr(?:ed|ider|ids|idit|idits|eds|ida|idas|idning|idningen|idande|idandet)|översteget|överdrag(?:et)?)$/,
  ],
  ["under", /^(?:underst(?:eg|iger|iga|igit|igande)|underskr(?:ed|ider|ids|idit|idits|eds|ida|idande|idandet))$/],
  ["unchanged", /^oförändra(?:t|d|de)$/],
  [
    "remaining",
    /^(?:återstå(?:r|ende|tt|s|)|återstod|kvarstå(?:r|ende|tt|)|kvarstod|kvarvarande|kvar|resterar|oförbruka(?:t|de|d)|outnyttja(?:t|de|d)|ofördela(?:t|de|d))$/,
  ],
  [
    "spent",
    /^(?:(?:om)?fördela(?:t|ts|des|s|de|d|r)|omfördelning(?:en|ar|arna)?|använ(?:ts|t|des|ds|d|da|de)|nyttja(?:ts|t|des|s|de)|utnyttja(?:ts|t|des|s|de)|förbruka(?:ts|t|des|s|de)|ianspråktagits|anspråk|disponerats|lyfts|betala(?:ts|t|des))$/,
  ],
  [
    "setAside",
    /^(?:avsatt(?:s|es|e|a)?|anslagit(?:s)?|anslogs|anslås|avsätt(?:a|as|s|er|ning|ningen)|ingående|ingång|början|ursprunglig(?:t|a|en)?|grundbudget(?:en)?|nämndsbudget(?:en)?|inledningsvis)$/,
  ],
  ["decided", /^(?:beslut(?:ade|at|ats|ad|ades|en|et|as|ar|er|s|a)?|fullmäktigebeslut(?:et)?)$/],
  [
    "given",
    /^(?:sköt|skjutit|skjuter|skjuts|bevilja(?:t|ts|des|s|de|r)|tilldel(?:ats|ade|as|ades|a|ar|ning|ningen)|tillskott(?:et|en)?|tillför(?:ts|s|des|t|de)|förstärk(?:ts|t|tes|te|s|ning|ningen|a)|tilläggsbudget(?:en)?|tilläggsanslag(?:et)?|tilldelades|fick|får|fått|erh(?:öll|ölls|ålla|ållit|ållits|åller)|överför(?:ts|des|s|t|de)|kompensation(?:en)?)$/,
  ],
  ["realised", /^(?:realiser(?:at|ats|ad|ade|as|ades)|gett|givit|gav|uppnått|uppnåtts|hämtats|hemtagits)$/],
  ["target", /^(?:mål|målet|målvärde(?:t)?|målnivå(?:n)?|målsättning(?:en)?|önskat)$/],
  ["part", /^(?:varav|därav|vilka av)$/],
  ["outcome", /^(?:utfall(?:et|s)?|bokslut(?:et)?)$/],
  ["amounts", /^(?:uppgår|uppgick|uppgå|uppgått|uppgående|omfattar|omfattade|omsluter|omslöt)$/],
  ["than", /^(?:än|mot|gentemot|jämfört|jämförelse|jämföra|jämförs|förhållande|sedan|relation)$/],
];

/**
 * A word's meanings, and the modifier that a compound puts before its last part ("personal" of "personalkostnader").
 */
export interface WordMeaning {
  readonly concepts: readonly Concept[];
  readonly modifier: string | undefined;
}

export function meaningOf(lower: string): WordMeaning {
  const concepts = new Set<Concept>();
  for (const [concept, pattern] of WORDS) if (pattern.test(lower)) concepts.add(concept);
  let modifier: string | undefined;
  for (const [concept, pattern] of TAILS) {
    const at = lower.search(pattern);
    if (at < 0) continue;
    concepts.add(concept);
    modifier = lower.slice(0, at).replace(/[-s]+$/, "");
    break;
  }
  if (/^prognos/.test(lower)) concepts.add("forecast");
  return { concepts: [...concepts], modifier: modifier === undefined || modifier === "" ? undefined : modifier };
}
