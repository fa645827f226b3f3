/** What is wrong within a sentence whatever the facts are: a minus sign after a word that carries the sign (domain rule), parts larger than their whole. */
import type { Claim, Remark } from "./claim";
import type { Draft } from "./draft";
import { partsBeyondWhole, partsMissingWhole } from "./arithmetic";
import { placesOf } from "./places";
import { means } from "./sentence";
import { sourceSpan } from "./verdicts";

/** What may stand between the word and its amount; in "underskottet beror på placeringar (-12,1 mnkr)" the sign says it alone. */
const LEADS_ON = /^(?:på|om|med|av|till|motsvarande|totalt|sammanlagt|uppgår|uppgick|är|var|blev|blir)$/;

export function minusAfterWords(drafts: readonly Draft[], claims: readonly Claim[]): readonly Remark[] {
  return drafts.flatMap((draft): readonly Remark[] => {
    const { clause, meaning } = draft;
    const { sentence, quantity } = clause;
    if (
      quantity.sign !== -1 ||
      meaning.directionAt === undefined ||
      !means(sentence, meaning.directionAt, "surplus", "deficit")
    )
      return [];
    if (!sentence.tokens.slice(meaning.directionAt + 1, quantity.from).every(({ lower }) => LEADS_ON.test(lower)))
      return [];
    const number = sentence.tokens[quantity.number];
    const sign = sentence.tokens[quantity.number - 1];
    if (number === undefined || sign === undefined) return [];
    const correction = { ...sourceSpan(draft, sign.start, number.start), text: "" };
    const claim = claims.find(({ start, end }) => start <= correction.start && end >= correction.end);
    return claim === undefined ? [] : [{ kind: "minusAfterWord", claims: [claim], correction }];
  });
}

export function overfullWholes(drafts: readonly Draft[], claims: readonly Claim[]): readonly Remark[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
  const byStart = new Map(claims.map((claim) => [claim.start, claim]));
  return [...bySentence.values()].flatMap((own): readonly Remark[] => {
    const claimsOf = (concerned: readonly Draft[]): readonly Claim[] =>
      concerned.flatMap((draft) => {
        const { start, end } = placesOf(draft.clause);
        return byStart.get(sourceSpan(draft, start, end).start) ?? [];
      });
    const [beyond, missing] = [claimsOf(partsBeyondWhole(own)), claimsOf(partsMissingWhole(own))];
    return [
      ...(beyond.length < 2 || beyond.every(isConfirmed)
        ? []
        : [{ kind: "partsExceedWhole" as const, claims: beyond }]),
      ...(missing.length < 3 ? [] : [{ kind: "partsMissWhole" as const, claims: missing }]),
    ];
  });
}

/** A part that the tables bear out may well be larger than its whole: others pull the other way. */
function isConfirmed({ verdict }: Claim): boolean {
  return verdict.kind === "agrees" || verdict.kind === "roundedAside";
}
