/**
 * Counts what the reader says of marked texts: what it confirms, what it finds, and what it calls wrong that is not.
 */
import type { FactSet } from "../../../src/model/fact";
import { isContradiction, type Claim, type Remark } from "../../../src/model/claim";
import { readerOf } from "../../../src/reading/read";
import type { Weights } from "../../../src/reading/weights";
import { reviewOf, type Basis } from "../../../src/review";
import type { Collection } from "../collections";
import { asOneText, type Label, type Mark, type MarkedText } from "./marked";

type Said = "right" | "wrong" | "nothing";

export interface Tally {
  readonly right: number;
  readonly confirmed: number;
  readonly wrong: number;
  readonly found: number;
  /** Wrong ones that the reader calls right. */
  readonly wrongCalledRight: number;
  readonly notToBeJudged: number;
  /** Figures and words called wrong that are right or not to be judged. */
  readonly falseAlarms: number;
}

interface Judged {
  readonly text: string;
  readonly mark: Mark;
  readonly said: Said;
  readonly claims: readonly Claim[];
}

export interface Outcome {
  readonly judged: readonly Judged[];
  /** Called wrong outside every mark. */
  readonly stray: readonly Claim[];
}

export function outcomeOf(texts: readonly MarkedText[], facts: FactSet, weights?: Weights): Outcome {
  const read = readerOf(facts, weights);
  return judgedBy(read, texts);
}

/** As somebody who pastes the whole report is told: headings reach on, and its tables are read too. */
export function outcomeOfReport({ texts, facts, tables }: Omit<Collection, "name">): Outcome {
  const basis: Basis = { kind: "basis", facts, tables, standing: [], outdated: [], isPreliminary: false };
  const read = (text: string): Read => {
    const { claims, remarks } = reviewOf([{ headings: [], cell: undefined, text }], basis);
    return { claims: claims.map(({ claim }) => claim), remarks: remarks.map(({ remark }) => remark) };
  };
  return judgedBy(read, [asOneText(texts)]);
}

interface Read {
  readonly claims: readonly Claim[];
  readonly remarks: readonly Remark[];
}

function judgedBy(read: (text: string) => Read, texts: readonly MarkedText[]): Outcome {
  const [judged, stray]: [Judged[], Claim[]] = [[], []];
  for (const { text, marks } of texts) {
    const { claims, remarks } = read(text);
    const within = (mark: Mark, some = claims): readonly Claim[] =>
      some.filter(({ start, end }) => start < mark.end && end > mark.start);
    const marked = new Set(marks.flatMap((mark) => within(mark)));
    const groups = remarks.filter(isContradiction).map((remark) => remark.claims);
    const wrong = marks.filter(({ label }) => label === "wrong");
    const isTold = (mark: Mark): boolean =>
      wrong.includes(mark) && groups.some((group) => within(mark, group).length > 0);
    judged.push(
      ...marks.map((mark) => ({
        text,
        mark,
        said: isTold(mark) ? ("wrong" as const) : saidOf(within(mark)),
        claims: within(mark),
      }))
    );
    stray.push(...claims.filter((claim) => claim.verdict.kind === "disagrees" && !marked.has(claim)));
    stray.push(
      ...groups
        .filter((group) => !wrong.some((mark) => within(mark, group).length > 0))
        .flatMap((group) => group.slice(-1))
    );
  }
  return { judged, stray };
}

/** Several outcomes as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    judged: outcomes.flatMap(({ judged }) => judged),
    stray: outcomes.flatMap(({ stray }) => stray),
  };
}

/** Of the claims within one mark the worst counts. */
function saidOf(claims: readonly Claim[]): Said {
  if (claims.some(({ verdict }) => verdict.kind === "disagrees")) return "wrong";
  return claims.some(({ verdict }) => verdict.kind !== "uncheckable") ? "right" : "nothing";
}

export function tallyOf({ judged, stray }: Outcome): Tally {
  const count = (label: Label, said?: Said): number =>
    judged.filter((each) => each.mark.label === label && (said === undefined || each.said === said)).length;
  return {
    right: count("right"),
    confirmed: count("right", "right"),
    wrong: count("wrong"),
    found: count("wrong", "wrong"),
    wrongCalledRight: count("wrong", "right"),
    notToBeJudged: count("notToBeJudged"),
    falseAlarms: count("right", "wrong") + count("notToBeJudged", "wrong") + stray.length,
  };
}

/** Lines for a person: the counts; and with `details` each mark that did not go as it should. */
export function reportOf(name: string, outcome: Outcome, details: boolean): string {
  const tally = tallyOf(outcome);
  const counts = [
    `${name}: ${tally.falseAlarms} false alarms of ${tally.right + tally.notToBeJudged}`,
    `${tally.confirmed} of ${tally.right} right ones confirmed`,
    `${tally.found} of ${tally.wrong} wrong ones found`,
    `${tally.wrongCalledRight} of them called right`,
  ].join(", ");
  return details ? [...outcome.judged.flatMap(oddLine), ...outcome.stray.map(strayLine), counts].join("\n") : counts;
}

const WANTED: Readonly<Record<Label, readonly Said[]>> = {
  right: ["right"],
  wrong: ["wrong"],
  notToBeJudged: ["nothing", "right"],
};

function oddLine({ text, mark, said, claims }: Judged): readonly string[] {
  if (WANTED[mark.label].includes(said)) return [];
  const note = mark.note === undefined ? "" : ` (${mark.note})`;
  const read = claims.map(explained).join("; ");
  return [`  ${mark.label} → ${said}: «${text.slice(mark.start, mark.end)}»${note} in «${around(text, mark)}» ${read}`];
}

function strayLine(claim: Claim): string {
  return `  unmarked → wrong: «${claim.printed}» in «${oneLine(claim.sentence)}» ${explained(claim)}`;
}

function explained({ kind, subject, verdict }: Claim): string {
  const detail =
    verdict.kind === "uncheckable"
      ? JSON.stringify(verdict.reason)
      : verdict.kind === "addsUp"
        ? verdict.how
        : `${verdict.fact.key}${verdict.kind === "agrees" ? "" : ` → ${verdict.wording}`}`;
  return `[${kind}; ${subject ?? "?"}; ${detail}]`;
}

/** What stands before and after a mark, in one line. */
function around(text: string, { start, end }: Mark): string {
  return oneLine(text.slice(Math.max(0, start - 140), end + 70));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " / ").slice(0, 240);
}
