/**
 * Texts that were written before reading was tried on them, measured apart. What was read at the first trial is
 * told in each test's name; what was wrong then has been mended in the language and not in the texts, so the floors
 * guard the reader as it is now and are no measure of a new text. The latest collection is the honest one.
 */
import { heldOutCases } from "./collection/heldout";
import { socialCases } from "./collection/lastcomers";
import { pupilCases } from "./collection/latecomers";
import { disabilityCases, labourCases } from "./collection/newcomers";
import { familyCases, youngCases } from "./collection/strangers-interim";
import { buildingCases, elderlyCases } from "./collection/strangers-year-end";
import { pupils } from "./latecomers";
import { social } from "./lastcomers";
import { disability, labour } from "./newcomers";
import { factsOf } from "../../src/facts/facts";
import { measure } from "./score";
import { publishedFacts } from "./written";
import { sports } from "./sports";
import { building, elderly, families, young } from "./strangers";

describe("texts that the rules were not made for", () => {
  test("the first: of 66 claims none was called wrong that was right, 85 of 100 right ones were confirmed", async () => {
    const { tally, report } = measure([
      ["sports", factsOf(sports), heldOutCases.sports],
      ["sample", await publishedFacts(), heldOutCases.sample],
    ]);
    console.log(report);
    expect(tally).toMatchObject({ claims: 66, falseAlarms: 0, precision: 1, recall: 1, missed: 0 });
    expect(tally.confirmed).toBeGreaterThanOrEqual(0.85);
  });

  test("the second, of four committees: of 198 claims 12 right ones were called wrong, all 16 wrong ones were, 86 of 100 right ones were confirmed", () => {
    const { tally, report } = measure([
      ["elderly", factsOf(elderly), elderlyCases],
      ["building", factsOf(building), buildingCases],
      ["young", factsOf(young), youngCases],
      ["families", factsOf(families), familyCases],
    ]);
    console.log(report);
    expect(tally).toMatchObject({ claims: 198, falseAlarms: 0, precision: 1, recall: 1, missed: 0 });
    expect(tally.confirmed).toBeGreaterThanOrEqual(0.9);
  });

  test("the third, of two committees: of 85 claims 2 right ones were called wrong, all 6 wrong ones were, 93 of 100 right ones were confirmed", () => {
    const { tally, report } = measure([
      ["disability", factsOf(disability), disabilityCases],
      ["labour", factsOf(labour), labourCases],
    ]);
    console.log(report);
    expect(tally).toMatchObject({ claims: 85, falseAlarms: 0, precision: 1, recall: 1, missed: 0 });
    expect(tally.confirmed).toBeGreaterThanOrEqual(0.95);
  });

  test("the fourth, of every kind of figure: of 93 claims 4 right ones were called wrong, all 8 wrong ones were, 76 of 100 right ones were confirmed", () => {
    const { tally, report } = measure([["pupils", factsOf(pupils), pupilCases]]);
    console.log(report);
    expect(tally).toMatchObject({ claims: 93, falseAlarms: 0, precision: 1, recall: 1, missed: 0 });
    expect(tally.confirmed).toBeGreaterThanOrEqual(0.93);
  });

  test("the fifth, an interim chapter: of 55 claims none was called wrong that was right, all 4 wrong ones were found, 95 of 100 right ones were confirmed", () => {
    const { tally, report } = measure([["social", factsOf(social), socialCases]]);
    console.log(report);
    expect(tally).toMatchObject({ claims: 55, falseAlarms: 0, precision: 1, recall: 1, missed: 0 });
    expect(tally.confirmed).toBeGreaterThanOrEqual(0.95);
  });
});
