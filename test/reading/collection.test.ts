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
import { sampleSources } from "./sample";
import { measure } from "./score";

test("of more than 500 claims no right one is called wrong, every wrong one is, and nearly all right ones are confirmed", () => {
  const { tally, report } = measure([
    ["sample", sampleSources(), [...sampleCases, ...moreCases.sample, ...planningCases.sample, ...welfareCases.sample]],
    ["schools", schools, [...schoolCases, ...moreCases.schools]],
    ["care", care, [...careCases, ...moreCases.care]],
    ["streets", streets, [...streetCases, ...moreCases.streets]],
    ["culture", culture, [...cultureCases, ...moreCases.culture]],
    ["planning", planning, planningCases.planning],
    ["welfare", welfare, welfareCases.welfare],
  ]);
  console.log(report);
  expect(tally.claims).toBeGreaterThan(500);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.precision).toBe(1);
  expect(tally.recall).toBe(1);
  expect(tally.confirmed).toBeGreaterThanOrEqual(0.95);
  expect(tally.missed).toBeLessThanOrEqual(1);
});
