/**
 * Plausibility (Rimlighet): the catalogue of the checks, and how one fault is told once. A check that finds something
 * says how the figures would be without it; what is no longer found then was explained by it, and what remains is
 * another fault. Among findings of the same rank the one that leaves the least is the best explanation.
 */
import { byYear, monthsIn } from "../../model/ledgerParts";
import { monthOf } from "../../model/period";
import type { Analysis } from "../analysis";
import { accumulatedMonths } from "./accumulated";
import { budgetInAreas, budgetInTotal } from "./budget";
import type { Ledger } from "./cells";
import { codesWithoutBudget } from "./codes";
import { effectBetween } from "./effect";
import { figuresOf, type Figures } from "./figures";
import type { PlausibilityCheck, Weight } from "./finding";
import { forecastParts } from "./forecastParts";
import { forecastMeaning } from "./forecasts";
import { grantOfAnotherYear, grantTwice } from "./grants";
import type { Judgement, Rule } from "./judgement";
import { againstLastYear } from "./lastYear";
import { monthsOfAreas, monthsOfLedgers } from "./months";
import { placesOfAreas } from "./places";
import { repeatedRows } from "./repeated";
import { signOfReserve } from "./reserve";
import { sameLedger } from "./sameLedger";
import { scaleInAreas, scaleInTotal } from "./scale";
import { scaleInMonths } from "./scaleInMonths";
import { signInAreas, signInLines, signInTotal } from "./sign";
import { signInMonths } from "./signInMonths";
import { signOfGrants } from "./signOfGrants";
import { sizeInAreas, sizeInTotal } from "./size";
import { together, withFingerprint } from "./together";
import { signOfTables } from "./typedSigns";
import { unitsOfTables } from "./typedUnits";
import { usualFor, type Usual } from "./usual";

/** The rules by rank: a fault of an earlier rank may show as one of a later rank, never the other way round. */
const RANKS: readonly (readonly Rule[])[] = [
  [sameLedger],
  [scaleInTotal, scaleInMonths, scaleInAreas],
  [accumulatedMonths],
  [repeatedRows],
  [grantTwice],
  [grantOfAnotherYear],
  [monthsOfLedgers],
  [monthsOfAreas],
  [signInTotal, signInMonths, signInLines, signInAreas],
  [signOfGrants],
  [placesOfAreas],
  [codesWithoutBudget],
  [budgetInTotal, budgetInAreas],
  [sizeInTotal, sizeInAreas],
  [forecastMeaning],
  [forecastParts],
  [unitsOfTables],
  [signOfTables, signOfReserve],
  [againstLastYear],
];

export interface PlausibilityOptions {
  /** Thresholds; what the workbook states, else `USUAL`. */
  readonly usual?: Usual;
  /** Earlier years' ledgers by year, where they are known; those of the workbook unless said. */
  readonly earlier?: ReadonlyMap<number, Ledger>;
}

/** Every check that was made, found or not, in the order of their ranks. */
export function plausibilityOf(analysis: Analysis, options: PlausibilityOptions = {}): readonly PlausibilityCheck[] {
  const { usual = usualFor(analysis.model.settings), earlier = earlierYears(analysis) } = options;
  const figures = figuresOf(analysis, earlier);
  const made = judge(figures, usual);
  const told = tellEachOnce(figures, made.map(found), usual);
  return together(made.flat().map((judgement) => checkOf(judgement, told.get(judgement.id))));
}

/** The earlier years that have every reported month: a year with gaps would look like a change. */
function earlierYears({ model }: Analysis): ReadonlyMap<number, Ledger> {
  const reported = monthOf(model.settings.through);
  const isWhole = (ledger: Ledger): boolean =>
    monthsIn(ledger).filter((month) => month <= reported).length === reported;
  return new Map([...byYear(model.earlier.outcome)].filter(([, ledger]) => isWhole(ledger)));
}

function judge(figures: Figures, usual: Usual): readonly (readonly Judgement[])[] {
  return RANKS.map((rules) => rules.flatMap((rule) => rule(figures, usual)));
}

/** What is told of a finding: itself with what it means, or that another one explains it. */
type Told = { readonly explainedBy: string } | { readonly effect: PlausibilityCheck["effect"] };

/** Takes away the faults one by one, the vaguest last. */
function tellEachOnce(
  figures: Figures,
  made: readonly (readonly Judgement[])[],
  usual: Usual
): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  let [now, open] = [figures, made];
  for (;;) {
    const best = bestOf(open, told, now, usual);
    if (best === undefined) break;
    const { judgement, mended, left } = best;
    told.set(judgement.id, { effect: effectBetween(now, mended, judgement.where) });
    const remains = remainingIn(left);
    // A fault shows in what is looked at later, never in what was looked at before.
    for (const finding of open.slice(best.rank).flat())
      if (!told.has(finding.id) && !remains(finding)) told.set(finding.id, { explainedBy: judgement.id });
    now = mended;
    open = left;
  }
  return told;
}

/** Whether a finding is still there; a doubt that has become a note has been explained. */
function remainingIn(left: readonly (readonly Judgement[])[]): (finding: Judgement) => boolean {
  const weights = new Map(left.flat().map(({ id, weight }) => [id, weight]));
  return ({ id, weight }) => weights.get(id) === "doubt" || (weight === "note" && weights.has(id));
}

interface Candidate {
  readonly rank: number;
  readonly judgement: Judgement;
  readonly mended: Figures;
  /** What is found when it has been taken away. */
  readonly left: readonly (readonly Judgement[])[];
}

/** Of the first rank with something to mend, what leaves the fewest findings. */
function bestOf(
  open: readonly (readonly Judgement[])[],
  told: ReadonlyMap<string, Told>,
  figures: Figures,
  usual: Usual
): Candidate | undefined {
  const ranked = open.map((rank) =>
    rank.filter(({ id, mend, weight }) => !told.has(id) && mend !== undefined && weight === "doubt")
  );
  const rank = ranked.findIndex((some) => some.length > 0);
  const candidates = (ranked[rank] ?? []).flatMap((judgement): readonly Candidate[] => {
    if (judgement.mend === undefined) return [];
    const mended = judgement.mend(figures);
    return [{ rank, judgement, mended, left: findingsIn(mended, usual) }];
  });
  const [best] = candidates.sort((a, b) => a.left.flat().length - b.left.flat().length);
  return best;
}

function findingsIn(figures: Figures, usual: Usual): readonly (readonly Judgement[])[] {
  return judge(figures, usual).map(found);
}

function found(rank: readonly Judgement[]): readonly Judgement[] {
  return rank.filter(({ weight }) => weight !== "usual");
}

function checkOf(judgement: Judgement, told: Told | undefined): PlausibilityCheck {
  const { mend: _, ...made } = judgement;
  const explainedBy = told !== undefined && "explainedBy" in told ? told.explainedBy : undefined;
  const weight: Weight = explainedBy === undefined ? judgement.weight : "explained";
  const effect = told !== undefined && "effect" in told ? told.effect : undefined;
  return withFingerprint({ ...made, weight, effect, explainedBy });
}
