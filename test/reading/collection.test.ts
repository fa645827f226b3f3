/** Our own collection of claims as controllers write them: right, wrong and beyond the tables, with the reason. */
import { careCases } from "./collection/care";
import { cultureCases } from "./collection/culture";
import { moreCases } from "./collection/more";
import { planningCases } from "./collection/planning";
import { sampleCases } from "./collection/sample";
import { schoolCases } from "./collection/schools";
import { streetCases } from "./collection/streets";
import { welfareCases } from "./collection/welfare";
import { care, culture, planning, schools, streets, welfare } from "./invented";
import { factsOf } from "../../src/facts/facts";
import { measure } from "./score";
import { publishedFacts } from "./written";

test("of more than 500 claims no right one is called wrong, every wrong one is, and nearly all right ones are confirmed", async () => {
  const { tally, report } = measure([
    [
      "sample",
      await publishedFacts(),
      [...sampleCases, ...moreCases.sample, ...planningCases.sample, ...welfareCases.sample],
    ],
    ["schools", factsOf(schools), [...schoolCases, ...moreCases.schools]],
    ["care", factsOf(care), [...careCases, ...moreCases.care]],
    ["streets", factsOf(streets), [...streetCases, ...moreCases.streets]],
    ["culture", factsOf(culture), [...cultureCases, ...moreCases.culture]],
    ["planning", factsOf(planning), planningCases.planning],
    ["welfare", factsOf(welfare), welfareCases.welfare],
  ]);
  console.log(report);
  expect(tally.claims).toBeGreaterThan(500);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.precision).toBe(1);
  expect(tally.recall).toBe(1);
  expect(tally.confirmed).toBeGreaterThanOrEqual(0.95);
  expect(tally.missed).toBeLessThanOrEqual(1);
});
