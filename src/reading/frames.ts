/**
 * The ways in which a figure is stated, as data: what the words around it look like (frameMatch.ts reads them), what
 * facts they then speak of, and whether they say it so plainly that a figure that is no such fact is wrong. The most
 * specific frame that meets wins. Each has sentences beside it that run as tests.
 */
import type { Against, Scenario, SubjectKey, What } from "../model/figure";
import type { ClaimKind } from "../model/claim";
import type { Unit } from "./units";

export type FrameUnit = Unit["kind"];

/** Facts that a frame speaks of. */
interface FactSort {
  readonly whats: readonly What[];
  /** `undefined` where the words around decide (scenarios.ts). */
  readonly scenarios?: readonly Scenario[] | undefined;
}

/** Facts of one sort, with the sign that the words give them. */
export interface SaidSort extends FactSort {
  readonly occasion?: string | undefined;
  readonly of?: readonly What[] | undefined;
  readonly against?: Against | undefined;
  readonly sign: 1 | -1 | undefined;
  readonly isAssumedCost?: boolean;
}

/** A way to state a figure, as it is written down. */
interface FrameRow {
  readonly unit: FrameUnit;
  readonly kind: ClaimKind;
  /** Ways to say it, parted by " / " (frameMatch.ts reads them). */
  readonly says: string;
  /**
   * Sorts of facts that it speaks of: "netCost cost @budget / grant"; without `@` the words around say when
   * (scenarios.ts).
   */
  readonly facts: string;
  /** Whether a figure that no such fact agrees with is wrong. */
  readonly refutes?: true;
  /** How much more or less something is than something else: the comparison decides which facts (differences.ts). */
  readonly isDifference?: true;
  /** Added to the number of its cues: how plainly it speaks. */
  readonly lift?: number;
  /** Whom it is about when no name says it. */
  readonly whole?: SubjectKey;
  readonly examples: readonly string[];
}

export interface Frame extends Omit<FrameRow, "says" | "facts"> {
  readonly ways: readonly string[];
  readonly sorts: readonly FactSort[];
}

// One way to state a figure is one row, however long: they are read as a table.
// prettier-ignore
const ROWS: readonly FrameRow[] = [
  { unit: "money", kind: "unclear", says: "same ( _", facts: "", lift: 4, examples: ["IFO redovisar ett underskott på 91,1 mnkr (90,4 mnkr)."] },
  { unit: "money", kind: "result", says: "occasion ( _", facts: "result @forecast", lift: 3, examples: ["Resultatet är bättre än prognosen i delårsrapporten (-77,1 mnkr)."] },
  { unit: "money", kind: "unitCost", says: "unitCost ~ _ / cost|'pris'|'priset'|'avgift'|'ersättning'|'ersättningen' ~ 'per' ~ _ / 'varje'|'per' ~ cost ~ _", facts: "unitCost comparison", refutes: true, lift: 1, examples: ["Dygnskostnaden i akutboende blev 1 305 kronor."] },
  { unit: "money", kind: "result", says: "'före'|'innan' measure|may-measure|may-measures ~ surplus|deficit! ~ _", facts: "result", refutes: true, lift: 1, examples: ["Före åtgärder beräknas IFO:s underskott till 115 mnkr."] },
  { unit: "money", kind: "result", says: "_ 'i'? surplus|deficit!", facts: "result", refutes: true, lift: 1, examples: ["IFO gick med 91 mnkr i underskott."] },
  { unit: "money", kind: "effect", says: "volumeEffect ~ _ / _ ~ volumeEffect / 'beror'|'berodde'|'förklaras'|'förklarades' ~ _ 'på'|'av' ~ 'fler'|'färre'|'volymen'|'volymerna'|'volymökningen'|'antalet' / 'till' _ 'på'|'av' ~ 'fler'|'färre'|'volymen' / @after-effect _ 'på'|'av' ~ 'fler'|'färre'|'volymen'|'antalet' / 'volymen'|'volymerna'|'volymökningen' ~ better|worse! ~ _", facts: "volumeEffect", refutes: true, lift: 2, examples: ["Volymeffekten blev 54 mnkr."] },
  { unit: "money", kind: "effect", says: "priceEffect ~ _ / _ ~ priceEffect / 'beror'|'berodde'|'förklaras'|'förklarades' ~ _ 'på'|'av' ~ 'priset'|'pris'|'dyrare'|'billigare' / 'till' _ 'på' ~ 'priset'|'pris'|'dyrare'|'billigare' / @after-effect _ 'på'|'av' ~ 'priset'|'pris'|'dyrare'|'billigare' / 'priset'|'prisökningen'|'styckkostnaden' ~ better|worse! ~ _", facts: "priceEffect", refutes: true, lift: 2, examples: ["Priseffekten blev 12 mnkr."] },
  { unit: "money", kind: "difference", says: "_ small? small? more|less|better|worse|over|under!", facts: "", refutes: true, isDifference: true, lift: 2, examples: ["Lokal- och markhyrorna blev 56,5 mnkr lägre än budgeterat.", "Resultatet är 14 mnkr sämre än i delårsrapporten."] },
  { unit: "money", kind: "difference", says: "over|under! ~ _ / over|under! ~ 'med' ~ _ / over|under! ~ # 'med' small? _", facts: "", refutes: true, isDifference: true, lift: 1, examples: ["Personalkostnaderna översteg budgeten med 8,1 mnkr."] },
  { unit: "money", kind: "change", says: "up|down|better|worse! ~ _ / up|down! ~ forecast ~ 'med' _ / better|worse! ~ deviation|surplus|deficit 'med' _ / up|down! ~ surplus|deficit 'med' _", facts: "", refutes: true, isDifference: true, examples: ["Resultatet har försämrats med 14 mnkr sedan delårsrapporten."] },
  { unit: "money", kind: "decision", says: "grant|budget ~ up! ~ _ / up! ~ grant|budget ~ _ / grant|budget ~ down! ~ _ / down! ~ grant|budget ~ _", facts: "decided", refutes: true, lift: 0.5, examples: ["Ramen utökades med 24 mnkr."] },
  { unit: "money", kind: "reserve", says: "@reserve|may-reserve remaining ~ _ / @reserve|may-reserve _ ~ remaining", facts: "reserveRemaining", refutes: true, lift: 0.5, whole: "reserve", examples: ["I reserven återstår 74,7 mnkr."] },
  { unit: "money", kind: "reserve", says: "@reserve|may-reserve spent ~ _ / @reserve|may-reserve _ ~ spent", facts: "reserveAllocated", refutes: true, lift: 0.5, whole: "reserve", examples: ["Ur reserven har fördelats 16,5 mnkr."] },
  { unit: "money", kind: "reserve", says: "@reserve|may-reserve setAside ~ _ / @reserve|may-reserve _ ~ setAside", facts: "reserveOpening", refutes: true, lift: 0.5, whole: "reserve", examples: ["I reserven avsattes 91 mnkr."] },
  { unit: "money", kind: "reserve", says: "@reserve|may-reserve # remaining 'av' small? setAside? _ / @reserve|may-reserve remaining ~ # 'av' small? setAside? _", facts: "reserveOpening", refutes: true, lift: 2, whole: "reserve", examples: ["Av reserven återstår 74,7 mnkr av 91 mnkr."] },
  { unit: "money", kind: "reserve", says: "reserve|may-reserve 'på'|'om' _", facts: "reserveOpening reserveRemaining", refutes: true, lift: 1, whole: "reserve", examples: ["Nämnden har en reserv på 91 mnkr."] },
  { unit: "money", kind: "reserve", says: "@after-reserve given ~ _ / @after-reserve name ~ _ / @after-reserve _ ~ 'gått'|'gick'", facts: "reserveAllocated", lift: 1.5, whole: "reserve", examples: [] },
  { unit: "money", kind: "reserve", says: "@after-reserve _ ~ remaining / @after-reserve remaining ~ _", facts: "reserveRemaining", lift: 0.4, whole: "reserve", examples: [] },
  { unit: "money", kind: "reserve", says: "@reserve|may-reserve _", facts: "reserveOpening reserveAllocated reserveRemaining", whole: "reserve", examples: ["Reserven är 91 mnkr."] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures decided ~ _ / @measure|may-measure|may-measures 'skulle' ~ _ / @measure|may-measure|may-measures _ ~ decided", facts: "decidedEffect", refutes: true, lift: 0.5, whole: "measures", examples: ["Åtgärder har beslutats om 52 mnkr."] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures # realised 'av' small? decided? _ / @measure|may-measure|may-measures realised ~ # 'av' small? decided? _", facts: "decidedEffect", refutes: true, lift: 2, whole: "measures", examples: ["Av åtgärderna har realiserats 34,2 mnkr av 52 mnkr."] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures _ 'av' small? decided? small? #", facts: "realisedEffect", refutes: true, lift: 2, whole: "measures", examples: [] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures expected ~ _", facts: "realisedEffect @forecast", lift: 1, whole: "measures", examples: ["Åtgärderna beräknas ge 48 mnkr under året."] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures realised ~ _ / @measure|may-measure|may-measures _ ~ realised", facts: "realisedEffect", refutes: true, lift: 0.5, whole: "measures", examples: ["Åtgärderna har gett 34,2 mnkr."] },
  { unit: "money", kind: "measure", says: "@measure|may-measure|may-measures _", facts: "decidedEffect realisedEffect", whole: "measures", examples: ["Åtgärderna är 52 mnkr."] },
  { unit: "money", kind: "result", says: "deviation ~ positive|negative! ~ _ / positive|negative! deviation ~ _", facts: "result", refutes: true, lift: 0.5, examples: ["IFO avviker negativt med 91 mnkr."] },
  { unit: "money", kind: "result", says: "surplus|deficit! ~ _ / _ 'var'|'är'|'blev' surplus|deficit!", facts: "result deviation eventEffect", refutes: true, examples: ["IFO redovisar ett underskott på 91 mnkr.", "IFO:s underskott uppgick, trots åtgärder, till 85 mnkr."] },
  { unit: "money", kind: "result", says: "deviation ~ _", facts: "result", refutes: true, examples: ["Budgetavvikelsen är -91 mnkr."] },
  { unit: "money", kind: "result", says: "outcome ~ _", facts: "result / netCost cost expenditure income", refutes: true, examples: ["Utfallet blev -91 mnkr."] },
  { unit: "money", kind: "result", says: "@investment|is-investment|is-investments remaining ~ _ / @investment|is-investment|is-investments _ ~ remaining / @investment|is-investment|is-investments _ 'av' # ~ remaining", facts: "result", refutes: true, lift: 1, whole: "investments", examples: ["Av investeringsramen återstod 6,5 mnkr."] },
  { unit: "money", kind: "investment", says: "@investment|is-investment|is-investments grant|budget ~ _ / is-investments ~ 'på'|'om' _", facts: "expenditure @budget", refutes: true, lift: 0.5, whole: "investments", examples: ["För investeringar finns en budget på 15 mnkr."] },
  { unit: "money", kind: "investment", says: "@investment|is-investment|is-investments _ / investment|is-investment|is-investments ~ _ / _ ~ investment|is-investment|is-investments", facts: "expenditure", refutes: true, lift: 0.5, whole: "investments", examples: ["Investeringarna uppgick till 8,5 mnkr."] },
  { unit: "money", kind: "investment", says: "@investment|is-investment|is-investments # 'av' small? budgeted? small? _", facts: "expenditure @budget", refutes: true, lift: 2, whole: "investments", examples: ["Investeringarna blev 8,5 mnkr av 15 mnkr."] },
  { unit: "money", kind: "result", says: "@after-change 'från' _ / @after-change 'till' _", facts: "result @outcome forecast", lift: 2, examples: [] },
  { unit: "money", kind: "result", says: "'bidrog'|'bidrar'|'bidragit' 'med' _", facts: "result", examples: ["Lägre hyror bidrog med 56,5 mnkr."] },
  { unit: "money", kind: "unitCost", says: "may-comparison ~ _", facts: "comparison unitCost", lift: 0.5, examples: ["Nettokostnad per invånare är 12 030 kr."] },
  { unit: "money", kind: "received", says: "_ 'i' received / _ ~ given 'i' received", facts: "received", refutes: true, lift: 1, whole: "grantsReceived", examples: ["Nämnden hade 416 mnkr i bidrag."] },
  { unit: "money", kind: "decision", says: "up|down! ~ _ ~ may-decision|may-purpose / given ~ _ / _ ~ given / decided ~ _ / may-decision|may-purpose ~ _ / _ ~ may-decision|may-purpose", facts: "decided received", refutes: true, whole: "decision:Beslut under året", examples: ["Under året tillfördes områdena 16,5 mnkr."] },
  { unit: "money", kind: "decision", says: "moved ~ _ / _ ~ moved", facts: "decided", refutes: true, lift: 1, examples: ["I maj flyttades 10 mnkr från Stab till IFO."] },
  { unit: "money", kind: "decision", says: "setAside|may-decision ~ grant|budget ~ _ / grant|budget ~ setAside ~ _", facts: "decided", refutes: true, lift: 0.5, examples: ["Vid årets ingång var kommunbidraget 4 179 mnkr."] },
  { unit: "money", kind: "received", says: "received ~ _ / _ ~ received / may-grantReceived|may-grantsReceived ~ _ / _ ~ may-grantReceived|may-grantsReceived / may-grantReceived|may-grantsReceived 'bidrog'|'bidrar' 'med' _", facts: "received", refutes: true, whole: "grantsReceived", examples: ["Momsbidraget blev 50,5 mnkr."] },
  { unit: "money", kind: "income", says: "received ~ _", facts: "income", lift: -0.5, examples: [] },
  { unit: "money", kind: "change", says: "deviation 'mellan' ~ _", facts: "result @change", lift: 1, examples: [] },
  { unit: "money", kind: "result", says: "forecast ~ _ / occasion ~ _", facts: "result expenditure @forecast", refutes: true, examples: ["Prognosen var -77 mnkr."] },
  { unit: "money", kind: "netCost", says: "netCost ~ _", facts: "netCost series", refutes: true, examples: ["Nettokostnaden blev 4 214 mnkr."] },
  { unit: "money", kind: "cost", says: "budgeted small? _ / 'budgetens' _", facts: "cost netCost income expenditure unitCost @budget", lift: 1, examples: ["Det är mot budgeterade 38,5 mnkr."] },
  { unit: "money", kind: "grant", says: "grant ~ _ / _ 'i' grant", facts: "grant", refutes: true, examples: ["Kommunbidraget uppgår till 4 210 mnkr."] },
  { unit: "money", kind: "grant", says: "budget ~ _ / _ 'i' budget", facts: "grant / netCost cost expenditure @budget", refutes: true, examples: ["Området har en budget på 1 822,6 mnkr."] },
  { unit: "money", kind: "cost", says: "cost ~ amounts ~ _ / cost ~ _", facts: "cost netCost expenditure unitCost", refutes: true, examples: ["Kostnaden uppgick till 490 mnkr."] },
  { unit: "money", kind: "income", says: "income ~ _", facts: "income received", refutes: true, examples: ["Nämndens samlade intäkter från avgifter blev 565 mnkr."] },
  { unit: "money", kind: "cost", says: "may-line ~ _ / of-cost|of-income ~ _", facts: "cost income", refutes: true, examples: ["Avskrivningarna uppgick till 24 mnkr."] },
  { unit: "money", kind: "result", says: "name ~ _signed", facts: "result", refutes: true, examples: ["IFO visar -91,1 mnkr."] },
  { unit: "moneyPer", kind: "unitCost", says: "_", facts: "unitCost comparison", refutes: true, examples: ["Akutboendet kostade 1 305 kronor per dygn."] },
  { unit: "percent", kind: "indicator", says: "@may-indicator target ~ _ / target ~ _", facts: "target", refutes: true, lift: 2, examples: ["Målet var 5,5 procent."] },
  { unit: "percent", kind: "indicator", says: "@may-indicator _", facts: "indicator", refutes: true, lift: 1, examples: ["Sjukfrånvaron uppgick till 5,6 procent."] },
  { unit: "percent", kind: "share", says: "@measure|may-measure|may-measures realised ~ _ / @measure|may-measure|may-measures _ ~ realised|decided|'effekt'", facts: "shareRealised", refutes: true, lift: 1, examples: ["Av åtgärderna har realiserats 66 procent."] },
  { unit: "percent", kind: "growth", says: "_ small? small? more|less|better|worse|over|under!", facts: "", refutes: true, isDifference: true, lift: 2, examples: ["Volymen blev 5 procent högre än budgeterat."] },
  { unit: "percent", kind: "growth", says: "over|under! ~ 'med' ~ _ / over|under! ~ # 'med' small? _", facts: "", refutes: true, isDifference: true, lift: 2, examples: ["IFO överskred budgeten med 5 procent."] },
  { unit: "percent", kind: "growth", says: "more|less|better|worse|up|down|over|under! ~ _", facts: "", refutes: true, isDifference: true, examples: ["Antalet hushåll minskade med 3,3 procent."] },
  { unit: "percent", kind: "share", says: "@prior-result|prior-change _ 'av' ~ may-committee ~ grant|budget / surplus|deficit|deviation|outcome|forecast ~ _ 'av' ~ may-committee ~ grant|budget / @prior-result|prior-change may-committee ~ grant|budget ~ _", facts: "resultShareOfCommitteeGrant", refutes: true, lift: 3, examples: ["IFO redovisar ett underskott på 91 mnkr, vilket motsvarar 2 procent av nämndens kommunbidrag."] },
  { unit: "percent", kind: "share", says: "@prior-result|prior-change _ 'av' ~ 'områdets'|'verksamhetsområdets'|'egna'|'egen'|'eget'|'tilldelat'|'tilldelade'|'tilldelad'|'avdelningens'|'verksamhetens'|'dess'|'sitt'|'sin' ~ grant|budget / surplus|deficit|deviation|outcome|forecast ~ _ 'av' ~ 'områdets'|'verksamhetsområdets'|'egna'|'egen'|'eget'|'tilldelat'|'tilldelade'|'tilldelad'|'avdelningens'|'verksamhetens'|'dess'|'sitt'|'sin' ~ grant|budget", facts: "resultShareOfOwnGrant", refutes: true, lift: 3, examples: ["IFO redovisar ett underskott på 91 mnkr, vilket motsvarar 5 procent av områdets budget."] },
  { unit: "percent", kind: "share", says: "@prior-result|prior-change _ / surplus|deficit|deviation|outcome|forecast ~ _ / @prior-result|prior-change _ 'av' ~ grant|budget / surplus|deficit|deviation|outcome|forecast ~ _ 'av' ~ grant|budget", facts: "resultShareOfOwnGrant resultShareOfCommitteeGrant", refutes: true, lift: 2, examples: ["IFO redovisar ett underskott på 91 mnkr, vilket motsvarar 5 procent."] },
  { unit: "percent", kind: "share", says: "_ 'av' ~ may-committee ~ grant|budget / _ 'av' may-committee / @prior-grant 'går'|'gick'|'avser'|'fördelas'|'utgörs'|'disponeras' ~ _", facts: "shareOfCommitteeGrant", refutes: true, lift: 1, examples: ["BTS svarar för 12 procent av nämndens samlade bidrag."] },
  { unit: "percent", kind: "share", says: "_ 'av' ~ grant|budget", facts: "shareOfCommitteeGrant shareOfAreaBudget", refutes: true, lift: 1, examples: ["IFO har 43 procent av budgeten."] },
  { unit: "percent", kind: "share", says: "_ 'av' ~ surplus|deficit|deviation", facts: "shareOfResult", lift: 1, examples: ["IFO svarar för 64 procent av underskottet."] },
  { unit: "percent", kind: "share", says: "grant|budget 'med' _", facts: "resultShareOfOwnGrant resultShareOfCommitteeGrant growth", refutes: true, lift: 1, examples: ["IFO missar sin budget med 5 procent."] },
  { unit: "percent", kind: "share", says: "_ 'av' ~ received", facts: "shareOfSum", refutes: true, lift: 1, examples: ["De riktade statsbidragen utgör 16 procent av bidragen."] },
  { unit: "percent", kind: "share", says: "grant|budget ~ _", facts: "shareOfCommitteeGrant shareOfAreaBudget", refutes: true, examples: ["Områdets budget är 43 procent."] },
  { unit: "points", kind: "difference", says: "_ small? small? more|less|better|worse|over|under! / more|less|better|worse|up|down|over|under! ~ _", facts: "", refutes: true, isDifference: true, lift: 1, examples: ["Sjukfrånvaron ligger 0,1 procentenheter över målet."] },
  { unit: "points", kind: "difference", says: "target ~ missed! ~ _ / missed! ~ target ~ _", facts: "deviation", refutes: true, lift: 2, examples: ["Målet för sjukfrånvaron missades med 0,1 procentenheter."] },
  { unit: "points", kind: "difference", says: "target ~ _ / _ ~ target", facts: "difference", lift: 0.5, examples: [] },
  { unit: "points", kind: "difference", says: "difference ~ _ / _ ~ difference", facts: "difference", lift: 1, examples: ["Skillnaden i sjukfrånvaro mellan kvinnor och män är 2,2 procentenheter."] },
  { unit: "count", kind: "difference", says: "_ ~ small? more|less|up|down! / _ over|under!", facts: "", refutes: true, isDifference: true, lift: 1, examples: ["I grundskolan gick 52 elever fler än budgeterat."] },
  { unit: "count", kind: "difference", says: "up|down! ~ 'med'|'på'|'om' _", facts: "", refutes: true, isDifference: true, examples: ["Antalet minskade med 220 hushåll."] },
  { unit: "count", kind: "unclear", says: "# 'av' small? small? _", facts: "volume indicator target", lift: 2, examples: ["I egen regi gavs 18 100 av 74 500 vårddygn."] },
  { unit: "count", kind: "volume", says: "budgeted small? _ / 'budgetens' _", facts: "volume @budget", refutes: true, lift: 1, examples: ["Det är mot budgeterade 610 elever."] },
  { unit: "count", kind: "volume", says: "target ~ _ / _ ~ target", facts: "target", refutes: true, lift: 1, examples: ["Målet var 2 300 personer."] },
  { unit: "count", kind: "volume", says: "_", facts: "volume indicator comparison", refutes: true, examples: ["Antalet unika hushåll var 9 753."] },
];

export const FRAMES: readonly Frame[] = ROWS.map(({ says, facts, ...row }) => ({
  ...row,
  ways: says.split(" / "),
  sorts: facts === "" ? [] : facts.split(" / ").map(sortOf),
}));

/** "netCost cost @budget": what, and when. */
function sortOf(written: string): FactSort {
  const [whats = "", scenarios] = written.split(" @");
  const sort = { whats: whats.split(" ") as What[] };
  return scenarios === undefined ? sort : { ...sort, scenarios: scenarios.split(" ") as Scenario[] };
}
