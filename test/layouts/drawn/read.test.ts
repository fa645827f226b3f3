/** Workbooks by chance, all shapes crossed: sources are read as the contract's form is, and nothing wrong is silent. */
import { cases } from "../../support/cases";
import { triedExport } from "../exports/verdict";
import { drawn } from "./drawn";

const SEEDS = cases(24, 240);

test("of drawn workbooks' sources 19 of 20 are right without a question, and none that differs passes in silence", async () => {
  const [silent, verdicts]: [number[], string[]] = [[], []];
  for (let seed = 2000; seed < 2000 + SEEDS; seed++) {
    const { sheets, same } = drawn(seed);
    const { verdict, sources } = await triedExport({ sheets, same });
    if (verdict === "silent") silent.push(seed);
    verdicts.push(...sources.values());
  }
  expect(silent).toEqual([]);
  expect(verdicts.filter((one) => one === "right").length / verdicts.length).toBeGreaterThanOrEqual(0.95);
}, 600_000);
