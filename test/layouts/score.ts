/**
 * `node --import tsx test/layouts/score.ts [FROM TO]`: how the layouts of these seeds come out, one by one and in sum.
 */
import { asMuchAs, tried, trialOf, type Verdict } from "./trial";

const [from = 0, to = 63] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const counts = new Map<Verdict, number>();
  for (let seed = from; seed <= to; seed++) {
    const trial = trialOf(seed);
    const { verdict, result, differing } = await tried(trial, asMuchAs(trial));
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict === "same") continue;
    const { ledger, grants, forecasts, amounts, unit, codes, periods, months, totals, turned, areasFromExport } =
      trial.layout;
    console.log(
      seed,
      verdict,
      JSON.stringify({
        ledger,
        grants,
        forecasts,
        amounts,
        unit,
        codes,
        periods,
        months,
        totals,
        turned,
        areasFromExport,
      }),
      differing.join(" ")
    );
    for (const problem of result.problems.filter(({ severity }) => severity !== "note").slice(0, 6))
      console.log("    ", JSON.stringify(problem).slice(0, 240));
  }
  console.log(Object.fromEntries(counts));
}

void main();
