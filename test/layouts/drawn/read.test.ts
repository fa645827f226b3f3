/** Workbooks by chance, all shapes crossed: sources are read as the contract's form is, and nothing wrong is silent. */
import { cases } from "../../support/cases";
import { triedExport } from "../exports/verdict";
import { drawn } from "./drawn";
import type { House } from "./words/house";
import { CROSSING } from "./words/crossing";
import { PLAIN } from "./words/plain";
import { SUBURB } from "./words/suburb";

const SEEDS = cases(24, 240);

test.each<readonly [string, number, number, readonly House[]]>([
  ["usual words", 2000, SEEDS, [PLAIN]],
  ["words that were unseen when the reader was made", 9100, SEEDS / 2, [SUBURB, CROSSING]],
])(
  "of drawn workbooks' sources in %s 19 of 20 are right without a question, and none that differs passes in silence",
  async (_, first, seeds, houses) => {
    const [silent, verdicts]: [string[], string[]] = [[], []];
    for (const house of houses)
      for (let seed = first; seed < first + seeds; seed++) {
        const { sheets, same } = drawn(seed, house);
        const { verdict, sources } = await triedExport({ sheets, same });
        if (verdict === "silent") silent.push(`${house.name} ${seed}`);
        verdicts.push(...sources.values());
      }
    expect(silent).toEqual([]);
    expect(verdicts.filter((one) => one === "right").length / verdicts.length).toBeGreaterThanOrEqual(0.95);
  },
  600_000
);
