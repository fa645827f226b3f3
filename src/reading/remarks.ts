/**
 * What a text does wrong as a whole: one figure said in different ways, parts larger than their whole, shares that do
 * not make 100.
 */
import type { Claim, Remark } from "./claim";

export function remarksOn(claims: readonly Claim[]): readonly Remark[] {
  return [...saidDifferently(claims), ...sharesNotHundred(claims)];
}

/** The same fact in the same unit and with as many decimals, but other words: "4 miljoner" and "knappt 4 miljoner". */
function saidDifferently(claims: readonly Claim[]): readonly Remark[] {
  const byFact = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { verdict } = claim;
    if (
      verdict.kind === "uncheckable" ||
      verdict.kind === "addsUp" ||
      claim.kind === "rank" ||
      claim.amount === undefined
    )
      continue;
    const key = [
      verdict.fact.key,
      claim.unit.toLowerCase().replace(/miljoner?( kronor)?|mnkr|mkr/, "mnkr"),
      decimalsOf(claim),
    ].join("|");
    byFact.set(key, [...(byFact.get(key) ?? []), claim]);
  }
  return [...byFact.values()]
    .filter((same) => new Set(same.map(({ amount, hedge }) => `${hedge}|${amount}`)).size > 1)
    .map((same) => ({ kind: "saidDifferently", claims: same }));
}

function decimalsOf({ amount }: Claim): number {
  return String(amount ?? "").split(".")[1]?.length ?? 0;
}

/** Every area's share of the committee's grant is said, and together they are not the whole. */
function sharesNotHundred(claims: readonly Claim[]): readonly Remark[] {
  const shares = claims.filter(
    ({ verdict }) =>
      verdict.kind !== "uncheckable" &&
      verdict.kind !== "addsUp" &&
      verdict.fact.what === "shareOfCommitteeGrant" &&
      verdict.fact.subject.startsWith("area:")
  );
  const bySubject = new Map(shares.map((claim) => [claim.subject ?? "", claim]));
  const said = [...bySubject.values()];
  const exact = said.reduce(
    (sum, { verdict }) =>
      sum + (verdict.kind === "uncheckable" || verdict.kind === "addsUp" ? 0 : verdict.fact.values[0]),
    0
  );
  const sum = said.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const isWhole = Math.abs(exact - 100) < 0.01;
  return isWhole && Math.abs(sum - 100) > said.length / 2 ? [{ kind: "sharesNotHundred", claims: said, sum }] : [];
}
