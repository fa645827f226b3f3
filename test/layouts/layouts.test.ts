/**
 * The same year in layouts by chance: each is run from its foreign workbook alone and compared with the year in the
 * contract's form. What was told right, asked, caught otherwise, or silently wrong is counted.
 */
import { cases } from "../support/cases";
import { heldOut, HELD_OUT_SHAPES } from "./heldOut";
import { canonical, invent } from "./municipality";
import { chanceOf } from "./random";
import { asMuchAs, tried, trialOf, type Verdict } from "./trial";

const seeds = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

/** Of 64; 64 of them take minutes. */
const TRIED = cases(20, 64);

async function verdicts(of: readonly number[]): Promise<readonly Verdict[]> {
  const found: Verdict[] = [];
  for (const seed of of) {
    const trial = trialOf(seed);
    found.push((await tried(trial, asMuchAs(trial))).verdict);
  }
  return found;
}

function share(of: readonly Verdict[], verdict: Verdict): number {
  return of.filter((one) => one === verdict).length / of.length;
}

describe("a workbook laid out in another way", () => {
  test("in usual words gives the package of the contract's form, cell for cell, or asks", async () => {
    const found = await verdicts(seeds(0, TRIED));
    expect(share(found, "silent")).toBe(0);
    expect(share(found, "same")).toBeGreaterThanOrEqual(0.95);
  }, 180_000);

  // The first trial: 57 of 64 the same, 4 asked, 3 doubted by plausibility, none silent.
  test("in words that were written down before the reader was tried is never silently wrong", async () => {
    const found = await verdicts(seeds(1000, TRIED));
    expect(share(found, "silent")).toBe(0);
    expect(share(found, "same")).toBeGreaterThanOrEqual(0.85);
  }, 180_000);

  // The first trial: five shapes of seven the same, one asked, one asked at times.
  test.each(HELD_OUT_SHAPES)(
    "in the shape %s, written before the first trial, is the same or asked",
    async (shape) => {
      for (const seed of seeds(3000, 3)) {
        const town = invent(chanceOf(seed));
        const { verdict } = await tried({ sheets: heldOut(town, shape) }, canonical(town));
        expect(["same", "asked"]).toContain(verdict);
      }
    },
    60_000
  );
});
