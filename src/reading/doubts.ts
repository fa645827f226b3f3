/**
 * What makes it doubtful that a figure is the whole of what its subject has had in the year: other times, suppositions,
 * effects, parts.
 */
import type { ClaimKind } from "../model/claim";
import { wordsAround, type Clause } from "./clauses";
import type { Weighed } from "./match";
import { isBeforeMeasures } from "./scenarios";
import { means, meaning, says, wholeOf, wordAt, wordsIn } from "./sentence";
import type { Unjudged } from "./traced";

/** Of these a year has one; a figure of a part of the year is another. */
const OF_THE_YEAR: ReadonlySet<ClaimKind> = new Set(["result", "cost", "income", "netCost", "volume", "unitCost"]);

/** `meant`: the facts that its words speak of, the best first. */
export function isDoubtful(figure: Unjudged, meant: readonly Weighed[]): boolean {
  const { clause, saying, about, before } = figure;
  const { isUnderArea, named } = about;
  const [plain] = saying.frames;
  const top = meant[0]?.fact;
  const { subject = "" } = top ?? {};
  const isOfYear = plain !== undefined && OF_THE_YEAR.has(plain.kind);
  if (isSupposed(clause) || (isOfYear && (isOtherTime(figure) || isEffect(clause)))) return true;
  if (isBeforeMeasures(wordsAround(clause)) && meant.every(({ fact }) => fact.narrowedTo !== "beforeMeasures"))
    return true;
  // "… bidrag var 416 mnkr, 60 mnkr mer än budgeterat" compares what the figure before was.
  const isCompared = plain?.frame?.isDifference === true && clause.isLinked && named.size === 0;
  if (isCompared && before !== undefined && subject !== before.subject) return true;
  if (isOfUnknown(figure)) return true;
  if (isUnderArea && subject.startsWith("line:") && top?.narrowedTo === undefined) return true;
  // What a part is of is named before it; itself it is named after the opening words.
  if (isAfterPart(clause) && (!named.has(subject) || wordAt(clause.sentence, 0) === "av")) return true;
  const kinds = [...named].map((key) => key.split(":")[0]).filter((kind) => /^(?:area|cause|line)$/.test(kind ?? ""));
  const isOfSeveral = new Set(kinds).size < kinds.length;
  return isOfSeveral || (kinds.includes("line") && (kinds.includes("area") || kinds.includes("cause")));
}

/** "12,0 mnkr eller 2,6 procent över budget": what goes on from an amount that is not understood is not either. */
function isOfUnknown({ clause: { sentence, order, quantity, isLinked }, before }: Unjudged): boolean {
  const isOfAmount = isLinked && sentence.quantities[order - 1]?.unit.kind === "money";
  return isOfAmount && quantity.unit.kind === "percent" && before === undefined;
}

/** A figure of a part of the year, or of several years, is not the year's. What is compared with does not count. */
function isOtherTime({ clause: { sentence, left, quantity }, saying: { told } }: Unjudged): boolean {
  const { set } = sentence.lexicon;
  const isToldTime = (index: number): boolean =>
    sentence.isTaken(index) &&
    sentence.occasions.every(
      ({ first, isWeak, occasion }) =>
        first !== index || !isWeak || occasion === set.occasion || (told.isSaid && occasion === told.occasion)
    );
  return meaning(sentence, { from: 0, next: quantity.from }, "partOfYear", "month").some(
    (index) =>
      !isToldTime(index) &&
      !says(sentence, { from: index - 3, next: index }, "than") &&
      (index >= left.from || index < 6)
  );
}

/** "Hade inte …", "skulle ha varit": nothing that has been booked. */
function isSupposed({ sentence }: Clause): boolean {
  const words = wordsIn(sentence, wholeOf(sentence));
  const isSupposing =
    /^(?:hade|om|skulle) |skulle (?:\S+ ){0,2}ha |räknas bort|periodens budget|första \S+ månader|skulle (?:ha|annars|då)|hade (?:varit|blivit|inneburit|kunnat)|om inte/;
  return says(sentence, wholeOf(sentence), "supposing") || isSupposing.test(words);
}

/** An effect of something, or a further part: not the whole of what the subject has. */
function isEffect({ sentence, left }: Clause): boolean {
  if (/(?:^| )ytterligare(?: |$)/.test(wordsIn(sentence, left))) return true;
  const isOfCause = sentence.mentions.some(
    ({ first, next, subjects }) =>
      subjects.some(({ kind }) => kind === "cause" || kind === "residual" || first === 0) &&
      means(sentence, next, "causing")
  );
  const isOfResult = means(sentence, 0, "deviation", "outcome");
  return !isOfCause && !isOfResult && says(sentence, left, "causing");
}

/** "varav 10 mnkr beror på volymen och 7 mnkr på priset", "Av överdraget avser 3 mnkr …". */
function isAfterPart({ isPart, sentence, quantity, left }: Clause): boolean {
  const isOf = wordAt(sentence, 0) === "av" && says(sentence, left, "partOf");
  return isPart || isOf || says(sentence, { from: 0, next: quantity.from }, "part");
}
