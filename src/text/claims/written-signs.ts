/** A minus sign after a word that already carries the sign: "ett underskott på -4 miljoner kronor" (domain rule). */
import type { Claim, Remark } from "./claim";
import type { Draft } from "./draft";
import { means } from "./sentence";
import { sourceSpan } from "./verdicts";

export function writtenSigns(drafts: readonly Draft[], claims: readonly Claim[]): readonly Remark[] {
  return drafts.flatMap((draft): readonly Remark[] => {
    const { clause, meaning } = draft;
    const { sentence, quantity } = clause;
    if (quantity.sign !== -1 || meaning.directionAt === undefined || !means(sentence, meaning.directionAt, "surplus", "deficit")) return [];
    const number = sentence.tokens[quantity.number];
    const sign = sentence.tokens[quantity.number - 1];
    if (number === undefined || sign === undefined) return [];
    const correction = { ...sourceSpan(draft, sign.start, number.start), text: "" };
    const claim = claims.find(({ start, end }) => start <= correction.start && end >= correction.end);
    return claim === undefined ? [] : [{ kind: "minusAfterWord", claims: [claim], correction }];
  });
}
