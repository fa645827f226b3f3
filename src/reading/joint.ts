/**
 * "IFO och BTS har tillsammans ett underskott på 142 mnkr": a sum of named subjects that no table prints, judged by
 * adding what the tables have of each. Only where all of them are named in full and nothing narrows them.
 */
import { fact, type Fact, type Subject } from "../model/fact";
import { agreementOf, factUnitsOf } from "./agreement";
import { inOrder } from "./candidates";
import type { Verdict } from "./claim";
import type { Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import { fits } from "./meaning";
import { placesOf } from "./places";
import type { Sentence } from "./sentence";
import { sourceSpan } from "./verdicts";
import { opposite, rightWording } from "./wording";

const TOGETHER = /^(?:tillsammans|sammanlagt|sammanlagda|samlade|gemensamt)$/;

/** `undefined` for a figure that is no such sum. */
export function jointVerdict(draft: Draft, lexicon: Lexicon): Verdict | undefined {
  const { clause, meaning, whose } = draft;
  const { sentence, quantity } = clause;
  const isJoint = sentence.tokens.slice(0, quantity.next + 2).some(({ lower }) => TOGETHER.test(lower));
  if (
    !isJoint ||
    meaning.kind !== "result" ||
    !meaning.isClear ||
    sentence.quantities.length !== 1 ||
    whose.unknown.length > 0 ||
    clause.isPart
  )
    return undefined;
  const facts = jointSubjects(sentence).map((subject) => resultOf(subject, draft, lexicon));
  const [first] = facts;
  const known = facts.flatMap((one) => one ?? []);
  if (first === undefined || known.length < 2 || known.length < facts.length) return undefined;
  // The subject of a sum is the keys of all of them.
  const sum = fact({
    ...first,
    subject: known.map(({ subject }) => subject).join(" + "),
    cell: undefined,
    exact: known.reduce((total, { values }) => total + values[0], 0),
  });
  const sign = meaning.patterns[0]?.sign ?? quantity.sign;
  const isOpposed = sign !== undefined && sum.values[0] * sign < 0;
  if (agreementOf(quantity, sum) !== "disagrees" && !isOpposed)
    return { kind: "addsUp", how: "sumOfNamed", facts: known };
  return refuted(draft, sum, isOpposed);
}

/** Areas or causes, each named in full; none where something else is named beside them. */
function jointSubjects({ mentions }: Sentence): readonly Subject[] {
  const subjects = mentions.flatMap((mention) => mention.subjects.slice(0, 1));
  const isPlain =
    mentions.every(({ match, subjects: named }) => match === "full" && named.length === 1) &&
    new Set(subjects).size === subjects.length;
  return isPlain && (subjects.every(({ kind }) => kind === "area") || subjects.every(({ kind }) => kind === "cause"))
    ? subjects
    : [];
}

function resultOf({ key }: Subject, { meaning, clause }: Draft, lexicon: Lexicon): Fact | undefined {
  const [pattern] = meaning.patterns;
  const units = factUnitsOf(clause.quantity);
  return pattern === undefined
    ? undefined
    : inOrder(lexicon.factsOf(key), pattern).find(
        (one) => one.what === "result" && units.some((unit) => fits(one, pattern, meaning.year, unit))
      );
}

function refuted(draft: Draft, sum: Fact, isOpposed: boolean): Verdict {
  const { clause, meaning } = draft;
  const places = placesOf(clause);
  const wording = rightWording(clause.quantity, sum, places.unit);
  const word = meaning.directionAt === undefined ? undefined : clause.sentence.tokens[meaning.directionAt];
  const turned = isOpposed && word !== undefined ? opposite(word.text) : undefined;
  const isFigureRight = agreementOf(clause.quantity, sum) !== "disagrees";
  return {
    kind: "disagrees",
    fact: sum,
    flaw: isFigureRight ? "direction" : "figure",
    wording,
    corrections: [
      ...(isFigureRight ? [] : [{ ...sourceSpan(draft, places.start, places.end), text: wording }]),
      ...(turned === undefined || word === undefined
        ? []
        : [{ ...sourceSpan(draft, word.start, word.end), text: turned }]),
    ],
  };
}
