/** Compares what reading says with what a careful reader would say, claim by claim, and counts. */
import type { FactSet } from "../../src/model/fact";
import { readText } from "../../src/reading/read";
import type { Claim } from "../../src/model/claim";
import type { Case, Expected } from "./collection/case";

interface Scored {
  readonly figure: string;
  readonly expected: Expected;
  /** `missed`: no claim was found there. */
  readonly found: Expected | "missed";
  readonly why: string | undefined;
  readonly claim: Claim | undefined;
  readonly text: string;
}

type Read = (text: string, facts: FactSet) => { readonly claims: readonly Claim[] };

function score(
  cases: readonly Case[],
  facts: FactSet,
  read: Read
): { readonly scored: readonly Scored[]; readonly unlisted: readonly Claim[] } {
  const [scored, unlisted]: [Scored[], Claim[]] = [[], []];
  for (const { text, claims } of cases) {
    const reading = read(text, facts).claims;
    const used = new Set<Claim>();
    let from = 0;
    for (const [figure, expected, why] of claims) {
      const at = text.indexOf(figure, from);
      if (at < 0) throw new Error(`"${figure}" is not in: ${text}`);
      from = at + 1;
      const claim = reading.find(
        (candidate) => !used.has(candidate) && candidate.start < at + figure.length && candidate.end > at
      );
      if (claim !== undefined) used.add(claim);
      scored.push({ figure, expected, found: claim === undefined ? "missed" : verdictName(claim), why, claim, text });
    }
    unlisted.push(...reading.filter((claim) => !used.has(claim)));
  }
  return { scored, unlisted };
}

export function verdictName({ verdict }: Claim): Expected {
  switch (verdict.kind) {
    case "agrees":
      return "agrees";
    case "addsUp":
      return "agrees";
    case "roundedAside":
      return "aside";
    case "disagrees":
      return "disagrees";
    case "uncheckable":
      return "uncheckable";
  }
}

export interface Tally {
  readonly claims: number;
  /** Of those called wrong, how many are. */
  readonly precision: number;
  /** Of the wrong ones, how many are called wrong. */
  readonly recall: number;
  /** Of the right ones, how many are confirmed. */
  readonly confirmed: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

function tallyOf(scored: readonly Scored[], unlisted: readonly Claim[]): Tally {
  const wrong = scored.filter(({ expected }) => expected === "disagrees");
  const right = scored.filter(({ expected }) => expected === "agrees" || expected === "aside");
  const flagged = scored.filter(({ found }) => found === "disagrees");
  const falseAlarms =
    flagged.filter(({ expected }) => expected !== "disagrees").length +
    unlisted.filter(({ verdict }) => verdict.kind === "disagrees").length;
  const hits = wrong.filter(({ found }) => found === "disagrees").length;
  return {
    claims: scored.length,
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: wrong.length === 0 ? 1 : hits / wrong.length,
    confirmed:
      right.length === 0
        ? 1
        : right.filter(({ found }) => found === "agrees" || found === "aside").length / right.length,
    falseAlarms,
    missed: scored.filter(({ found }) => found === "missed").length,
  };
}

/** Cases of several municipalities, counted together; the report has a line for each of them. */
export function measure(
  collection: readonly (readonly [name: string, facts: FactSet, cases: readonly Case[]])[],
  read: Read = readText
): {
  readonly tally: Tally;
  readonly report: string;
} {
  const parts = collection.map(([name, facts, cases]) => ({ name, ...score(cases, facts, read) }));
  const [scored, unlisted] = [parts.flatMap((part) => part.scored), parts.flatMap((part) => part.unlisted)];
  const tally = tallyOf(scored, unlisted);
  return {
    tally,
    report: [...parts.map((part) => reportOf(part.name, part.scored, part.unlisted)), countsOf("together", tally)].join(
      "\n"
    ),
  };
}

/** Lines for a person: what was not as expected, then the counts. */
function reportOf(name: string, scored: readonly Scored[], unlisted: readonly Claim[]): string {
  const odd = scored.filter(
    ({ expected, found }) =>
      expected !== found &&
      !(expected === "agrees" && found === "aside") &&
      !(expected === "aside" && found === "agrees")
  );
  return [
    ...odd.map(
      ({ figure, expected, found, claim, text }) =>
        `  ${expected} → ${found}: «${figure}» in «${text.replace(/\n/g, " / ").slice(0, 150)}» ${claim === undefined ? "" : explain(claim)}`
    ),
    ...unlisted
      .filter(({ verdict }) => verdict.kind === "disagrees")
      .map((claim) => `  unlisted → disagrees: «${claim.printed}» in «${claim.sentence}» ${explain(claim)}`),
    countsOf(name, tallyOf(scored, unlisted)),
  ].join("\n");
}

function countsOf(name: string, { claims, precision, recall, confirmed, falseAlarms, missed }: Tally): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${name}: ${claims} claims, precision ${percent(precision)}, recall ${percent(recall)}, confirmed ${percent(confirmed)}, false alarms ${falseAlarms}, missed ${missed}`;
}

function explain({ kind, subject, verdict }: Claim): string {
  const detail =
    verdict.kind === "uncheckable"
      ? JSON.stringify(verdict.reason)
      : verdict.kind === "addsUp"
        ? verdict.how
        : `${verdict.fact.key}${verdict.kind === "agrees" ? "" : ` → ${verdict.wording}`}`;
  return `[${kind}; ${subject ?? "?"}; ${detail}]`;
}
