/** Facts that the words exclude: such a one neither confirms a figure nor keeps it from being wrong. */
import type { Fact } from "../model/fact";
import type { Against, What } from "../model/figure";
import type { Clause } from "./clauses";
import type { SaidSort } from "./frames";
import type { Saying } from "./saying";
import { says, wordAt, wordsIn } from "./sentence";

/** Of these there is one, whatever the words say of when. */
export const TIMELESS =
  /^(?:decided|received|reserve|series|comparison|indicator|target|shareO|growth|difference|decidedE|realisedE|volumeE|priceE|eventE)/;

export type IsExcluded = (fact: Fact, sort: SaidSort | undefined) => boolean;

export function excludedBy(clause: Clause, saying: Saying): IsExcluded {
  const { factsOf } = clause.sentence.lexicon;
  const [size, against, isOfNetCost] = [sizeSaid(clause), againstSaid(saying), saysNetCostAlone(clause)];
  const isOfOtherSize = ({ what, of = what, subject }: Fact): boolean =>
    size !== undefined && of !== size && SIZES.has(of) && factsOf(subject).some((fact) => fact.what === size);
  return (fact, sort) =>
    (isOfNetCost && fact.what === "grant") ||
    isOfOtherSize(fact) ||
    isOfOtherBasis(fact, against) ||
    isOfOtherTime(fact, sort, saying, factsOf(fact.subject));
}

const SIZES: ReadonlySet<What> = new Set(["cost", "netCost"]);

/** Gross or net, where the clause or the word just after it says so. */
function sizeSaid({ sentence, own, right }: Clause): "cost" | "netCost" | undefined {
  const isAside = wordAt(sentence, right.next) === ",";
  const words = wordsIn(sentence, { from: own.from, next: right.next + (isAside ? 2 : 0) });
  if (/(?:^| )brutto/.test(words)) return "cost";
  return /(?:^| )netto(?:kostnad|$| )/.test(words) ? "netCost" : undefined;
}

/** "Nettokostnaden slutade på 98 mnkr": no word that could mean a grant. */
function saysNetCostAlone({ sentence, own, right }: Clause): boolean {
  const zone = { from: own.from, next: right.next };
  return says(sentence, own, "netCost") && !says(sentence, zone, "grant", "budget", "budgeted");
}

/** What is compared with, where the words say it. */
function againstSaid({ frames }: Saying): Against | undefined {
  const said = new Set(frames[0]?.sorts.flatMap(({ against }) => against ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}

/** "115 000 fler än 2023" is not right because there are so many more than budgeted. */
function isOfOtherBasis({ what, against, scenario }: Fact, said: Against | undefined): boolean {
  if (said === undefined) return false;
  if (against !== undefined) return against !== said;
  return said === "previousYear" && what === "result" && scenario === "outcome";
}

/** A budget or a forecast where the words say an outcome, and the other way round, if there is such a fact too. */
function isOfOtherTime(
  { what, scenario }: Fact,
  sort: SaidSort | undefined,
  { told, year }: Saying,
  all: readonly Fact[]
): boolean {
  if (!told.isSaid || sort?.scenarios !== undefined || what === "grant" || TIMELESS.test(what)) return false;
  if (scenario === "change" || told.scenarios.includes(scenario)) return false;
  return all.some((one) => one.what === what && one.year === year && told.scenarios.includes(one.scenario));
}
