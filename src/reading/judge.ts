/** Verdicts on the figures of a text: first each by itself, then those that the text's own sums and words prove. */
import { learnAliases } from "./aliases";
import { sumsIn, wholeOfNext } from "./arithmetic";
import type { Verdict } from "./claim";
import { particularStems, type Draft } from "./draft";
import { jointVerdict } from "./joint";
import type { Lexicon } from "./lexicon";
import { verdictAbout, verdictOf } from "./verdicts";

export interface JudgedDraft {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

export function judge(drafts: readonly Draft[], lexicon: Lexicon): readonly JudgedDraft[] {
  const alone = drafts.map((draft) => ({ draft, verdict: jointVerdict(draft, lexicon) ?? verdictOf(draft, lexicon) }));
  const summed = withSums(alone);
  const aliasOf = learnAliases(summed, lexicon);
  const named = summed.map(({ draft, verdict }) => {
    if (verdict.kind !== "uncheckable") return { draft, verdict };
    const subject = aliasOf(draft);
    return { draft, verdict: (subject === undefined ? undefined : verdictAbout(draft, subject, lexicon)) ?? verdict };
  });
  return saidBefore(referredBack(named));
}

/** "De 92 miljonerna" goes back to "knappt 92 miljoner", which was right: the hedge was said once. */
function referredBack(judged: readonly JudgedDraft[]): readonly JudgedDraft[] {
  return judged.map(({ draft, verdict }, index) => {
    const { quantity, sentence } = draft.clause;
    if (
      verdict.kind !== "disagrees" ||
      quantity.hedge !== "none" ||
      !/^(?:de|dessa|det|den)$/.test(sentence.tokens[quantity.from - 1]?.lower ?? "")
    )
      return { draft, verdict };
    const earlier = judged
      .slice(0, index)
      .reverse()
      .find((other) => {
        const said = other.draft.clause.quantity;
        return (
          said.value === quantity.value &&
          said.unit.kind === quantity.unit.kind &&
          said.hedge !== "none" &&
          (other.verdict.kind === "agrees" || other.verdict.kind === "roundedAside")
        );
      });
    return earlier === undefined
      ? { draft, verdict }
      : { draft, verdict: { kind: "roundedAside" as const, fact: verdict.fact, wording: verdict.wording } };
  });
}

function withSums(judged: readonly JudgedDraft[]): readonly JudgedDraft[] {
  const bySentence = new Map<number, JudgedDraft[]>();
  for (const one of judged) bySentence.set(one.draft.sentence, [...(bySentence.get(one.draft.sentence) ?? []), one]);
  const proven = new Map<Draft, Verdict>();
  for (const [sentence, own] of bySentence) {
    const facts = own.flatMap(({ verdict }) =>
      verdict.kind === "agrees" || verdict.kind === "roundedAside" ? [verdict.fact] : []
    );
    for (const { draft, how } of sumsIn(own.map(({ draft }) => draft)))
      proven.set(draft, { kind: "addsUp", how, facts });
    const [whole, next] = [own.at(-1), bySentence.get(sentence + 1)];
    if (
      whole !== undefined &&
      next !== undefined &&
      whole.draft.block === next[0]?.draft.block &&
      wholeOfNext(
        whole.draft,
        next.map(({ draft }) => draft)
      )
    )
      proven.set(whole.draft, { kind: "addsUp", how: "partsOfWhole", facts: [] });
  }
  return judged.map(({ draft, verdict }) => ({
    draft,
    verdict: verdict.kind === "uncheckable" ? (proven.get(draft) ?? verdict) : verdict,
  }));
}

/** A figure that the text's sums have proven, said again with the same words and more. */
function saidBefore(judged: readonly JudgedDraft[]): readonly JudgedDraft[] {
  const proven = judged.flatMap(({ draft, verdict }) =>
    verdict.kind === "addsUp"
      ? [{ draft, facts: verdict.facts, stems: new Set([...particularStems(draft), ...draft.context.subStems]) }]
      : []
  );
  return judged.map(({ draft, verdict }) => {
    if (verdict.kind !== "uncheckable") return { draft, verdict };
    const { quantity } = draft.clause;
    const stems = particularStems(draft);
    const earlier = proven.find((one) => {
      const other = one.draft.clause.quantity;
      const isSame =
        other.value === quantity.value &&
        other.hedge === quantity.hedge &&
        other.unit.kind === quantity.unit.kind &&
        one.draft.meaning.patterns[0]?.sign === draft.meaning.patterns[0]?.sign;
      return isSame && one.stems.size > 0 && [...one.stems].every((stem) => stems.has(stem));
    });
    return {
      draft,
      verdict:
        earlier === undefined ? verdict : { kind: "addsUp" as const, how: "saidBefore" as const, facts: earlier.facts },
    };
  });
}
