/** Texts of many sentence shapes that are true of random municipalities, with figures of other things between. */
import fc from "fast-check";
import { factsOf } from "../../src/facts/facts";
import { readText } from "../../src/reading/read";
import { cases } from "../support/cases";
import { sourcesOf, trueTexts } from "./true-texts";

const TEXTS = cases(200, 400);

test("a text that is true is never called wrong, whatever else it speaks of, and most of its checkable figures are confirmed", () => {
  const counts = { agrees: 0, roundedAside: 0, addsUp: 0, disagrees: 0, uncheckable: 0 };
  const alarms: string[] = [];
  for (const { described, text } of fc.sample(trueTexts, { numRuns: TEXTS, seed: 17 })) {
    for (const { verdict, printed, sentence } of readText(text, factsOf(sourcesOf(described))).claims) {
      counts[verdict.kind] += 1;
      if (verdict.kind === "disagrees") alarms.push(`«${printed}» in «${sentence}»: ${verdict.wording}`);
    }
  }
  console.log(`Figures of ${TEXTS} true texts: ${JSON.stringify(counts)}`);
  expect(alarms).toEqual([]);
  expect(counts.agrees).toBeGreaterThan(2 * counts.uncheckable);
});
