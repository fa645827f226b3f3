/** Whom words of several mean: "A och B tillsammans", "övriga tre", "områdena med underskott", "nämnden utan A". */
import { fact as madeFact, type Fact, type Subject } from "../model/fact";
import { COMMITTEE, type Scenario, type What } from "../model/figure";
import { agreementOf } from "./agreement";
import type { SaidSort } from "./frames";
import type { Traced } from "./match";
import { isWithin, meaning, means, says, wordAt, type Sentence, type Zone } from "./sentence";
import { NUMBERS } from "./units";

/** A subject and how it counts: −1 for one that is taken away. */
type Member = readonly [subject: Subject, factor: 1 | -1];

interface Group {
  readonly members: readonly Member[];
  /** Whether the words say plainly who belongs to it: another sum is then wrong. */
  readonly isPlain: boolean;
  /** Whether they are as many as the words say. */
  readonly isCounted?: boolean;
}

/** Whom the words may mean, the plainest first. */
function groupsIn(traced: Traced): readonly Group[] {
  const { own, right, quantity } = traced.clause;
  const zone = { from: own.from, next: Math.max(right.next, quantity.next) };
  const without = allBut(traced);
  if (without.length > 0) return without;
  return [...named(traced, zone), ...ofOneSign(traced, zone)];
}

/** "IFO och BTS har tillsammans …", "skillnaden mellan IFO och BTS". */
function named({ clause: { sentence, right, quantity } }: Traced, zone: Zone): readonly Group[] {
  const isDifference = says(sentence, zone, "difference");
  const whole = { from: zone.from, next: Math.max(zone.next, Math.min(right.next + 2, sentence.tokens.length)) };
  const isTold = saysTogether(sentence, whole);
  if (!isDifference && !isTold) return [];
  const next = sentence.quantities.find(({ from }) => from >= right.next)?.from ?? sentence.tokens.length;
  const [last = next] = meaning(sentence, { from: right.next, next }, "clauseWord");
  const near = sentence.mentions.filter(({ first }) => isWithin(first, { from: zone.from, next: last }));
  const kinds = ["area", "cause", "line", "frame"] as const;
  const kind = kinds.find((one) => near.filter(({ subjects: of }) => of.some((each) => each.kind === one)).length > 1);
  const alike = [...new Set(near.flatMap(({ subjects: of }) => of.filter((one) => one.kind === kind).slice(0, 1)))];
  if (kind === undefined) return [];
  if (isDifference) return [{ members: alike.map((one, at): Member => [one, at === 0 ? 1 : -1]), isPlain: false }];
  const isPlain = near.length === alike.length;
  const before = alike.filter((one) =>
    near.some(({ first, subjects: of }) => first < quantity.from && of.includes(one))
  );
  // "A och B gick tillsammans med 5,5 mnkr i underskott, och därtill kommer C": the sum may end at the figure.
  const isParted = before.length > 1 && before.length < alike.length;
  const groups = isParted ? [before, alike] : [alike];
  return groups.map((group) => ({ members: group.map((one): Member => [one, 1]), isPlain: isPlain && !isParted }));
}

/** By a word that is no part of a name. */
function saysTogether(sentence: Sentence, zone: Zone): boolean {
  return meaning(sentence, zone, "together").some((at) => !sentence.isTaken(at));
}

function ownAreas({ lexicon }: Sentence): readonly Subject[] {
  return lexicon.set.subjects.filter(({ kind, within }) => kind === "area" && within === COMMITTEE);
}

/** "områdena med underskott", "de områden som går med överskott". */
function ofOneSign(traced: Traced, zone: Zone): readonly Group[] {
  const { clause, saying } = traced;
  const sign = signOfUnits(clause.sentence, zone);
  if (sign === undefined) return [];
  const [scenario = "outcome"] = saying.told.scenarios;
  const all = ownAreas(clause.sentence).filter((area) => {
    const result = factsFor(area, { what: "result", scenario }, traced)[0];
    return result !== undefined && result.values[0] * sign > 0;
  });
  const count = countOfUnits(clause.sentence, zone);
  const isCounted = count === all.length;
  const isPlain = isCounted && saysTogether(clause.sentence, zone);
  return all.length < 2 ? [] : [{ members: all.map((one): Member => [one, 1]), isPlain, isCounted }];
}

/** "fyra av nämndens sju områden", "fem områden": how many, where the words say it. */
function countOfUnits(sentence: Sentence, { from, next }: Zone): number | undefined {
  const units = meaning(sentence, { from, next }, "units")[0] ?? next;
  for (let index = from; index < units; index++) {
    const count = NUMBERS.get(wordAt(sentence, index));
    if (count !== undefined) return count;
  }
  return undefined;
}

function signOfUnits(sentence: Sentence, zone: Zone): 1 | -1 | undefined {
  for (let index = zone.from; index < zone.next; index++) {
    if (!means(sentence, index, "units")) continue;
    const after = { from: index + 1, next: Math.min(index + 5, zone.next) };
    const before = { from: Math.max(zone.from, index - 4), next: index };
    for (const near of [after, before]) {
      if (says(sentence, near, "surplus")) return 1;
      if (says(sentence, near, "deficit")) return -1;
    }
  }
  return undefined;
}

/** "Utan överförmyndaren hade nämnden …", "Om vikarierna frånräknas är underskottet i kommunal förskola …". */
function allBut({ clause: { sentence, quantity }, about }: Traced): readonly Group[] {
  const at = meaning(sentence, { from: 0, next: quantity.from }, "supposing");
  if (at.length === 0) return [];
  const isPart = ({ kind }: Subject): boolean => kind === "area" || kind === "cause" || kind === "partStatement";
  const before = sentence.mentions.filter(({ first }) => first < quantity.from);
  const isAway = (first: number): boolean =>
    at.some((index) => (wordAt(sentence, index).startsWith("från") ? first < index : first > index));
  const [away] = before
    .filter(({ first }) => isAway(first))
    .flatMap(({ subjects }) => subjects.filter(isPart).slice(0, 1));
  if (away === undefined) return [];
  const { names } = sentence.lexicon;
  const wholes = [away.within, COMMITTEE].flatMap((key) => names.subjectOf(key ?? "") ?? []);
  const meant = wholes.filter(({ key }) => key !== away.key && (about.weights.get(key) ?? 0) > 0);
  const isNobodyElse = sentence.mentions.every(({ subjects }) =>
    subjects.some(({ key }) => key === away.key || key === away.within || key === COMMITTEE)
  );
  return [...new Set(meant)].map((whole): Group => ({
    members: [
      [whole, 1],
      [away, -1],
    ],
    isPlain: isNobodyElse,
  }));
}

interface Meant {
  readonly what: What;
  readonly scenario: Scenario;
  readonly occasion?: string | undefined;
}

function factsFor({ key }: Subject, { what, scenario, occasion }: Meant, { clause, saying }: Traced): readonly Fact[] {
  return clause.sentence.lexicon
    .factsOf(key)
    .filter(
      (one) =>
        one.what === what &&
        one.scenario === scenario &&
        one.year === saying.year &&
        one.narrowedTo === undefined &&
        (occasion === undefined || one.occasion === undefined || one.occasion === occasion)
    );
}

export interface Sum {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly members: readonly Subject[];
  readonly agrees: boolean;
  readonly isOpposed: boolean;
  readonly isPlain: boolean;
}

/** The sum that the figure is said to be, the one that agrees if any does; `undefined` where no words speak of one. */
export function sumSaid(traced: Traced): Sum | undefined {
  const { kind } = traced.clause.quantity.unit;
  if (kind !== "money" && kind !== "percent") return undefined;
  const sums = groupsIn(traced).flatMap((group) => sumsOf(group, traced));
  return sums.find(({ agrees, isOpposed }) => agrees && !isOpposed) ?? sums[0];
}

const ADDED: ReadonlySet<What> = new Set([
  "result",
  "grant",
  "netCost",
  "cost",
  "income",
  "expenditure",
  "shareOfCommitteeGrant",
]);

function sumsOf({ members, isPlain, isCounted = false }: Group, traced: Traced): readonly Sum[] {
  const { clause, saying } = traced;
  const [plain] = saying.frames;
  const sorts: readonly (SaidSort | undefined)[] = plain === undefined ? [undefined] : plain.sorts;
  return sorts.flatMap((sort) =>
    meantBy(sort, traced).flatMap((meant): readonly Sum[] => {
      const facts = members.map(([subject]) => factsFor(subject, meant, traced)[0]);
      const known = facts.flatMap((one) => one ?? []);
      const [first] = known;
      if (first === undefined || known.length < members.length) return [];
      const add = (valueOf: (fact: Fact) => number): number =>
        known.reduce((sum, one, at) => sum + (members[at]?.[1] ?? 1) * valueOf(one), 0);
      const fact = madeFact({
        ...first,
        subject: known.map(({ subject }) => subject).join(" + "),
        cell: undefined,
        exact: add(({ values }) => values[0]),
        printed: add(({ values }) => values[1] ?? values[0]),
      });
      // What the figure before it was does not say which way others point.
      const sign = plain?.directionAt === undefined ? clause.quantity.sign : sort?.sign;
      return [
        {
          fact,
          facts: known,
          members: members.map(([subject]) => subject),
          agrees: agreementOf(clause.quantity, fact) !== "disagrees",
          isOpposed: sign !== undefined && fact.values[0] * sign < 0,
          isPlain: isPlain && (plain?.refutes === true || isCounted),
        },
      ];
    })
  );
}

/** Where no frame says what the figure is, it is what units leave: their results. */
function meantBy(sort: SaidSort | undefined, { clause, saying: { told } }: Traced): readonly Meant[] {
  const whats = sort?.whats ?? [clause.quantity.unit.kind === "money" ? "result" : "shareOfCommitteeGrant"];
  const scenarios = sort?.scenarios ?? told.scenarios;
  const occasion = sort?.occasion ?? told.occasion;
  return whats
    .filter((what) => ADDED.has(what))
    .flatMap((what) => scenarios.map((scenario) => ({ what, scenario, occasion })));
}
