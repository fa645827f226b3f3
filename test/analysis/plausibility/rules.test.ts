/** What the rules leave to settings, and what they say of the year before. */
import fc from "fast-check";
import { analyse, type Analysis } from "../../../src/analysis/analysis";
import type { PlausibilityCheck } from "../../../src/analysis/plausibility/finding";
import { fingerprint, isStill } from "../../../src/analysis/plausibility/fingerprint";
import { plausibilityOf } from "../../../src/analysis/plausibility/plausibility";
import { USUAL } from "../../../src/analysis/plausibility/usual";
import { plausibilityText } from "../../../src/words/plausibility/plausibility";
import { modelOf, municipalities, type Municipality } from "../../support/municipality";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Two areas, each month the same rows; amounts are öre with effect on the result. */
function ledger(year: number, care: number, staff: number): Municipality["outcome"] {
  return MONTHS.flatMap((month) =>
    ["5011", "5630", "6011", "6410"].flatMap((account, index) => [
      { period: year * 100 + month, account, responsibility: "11", amount: Math.round(care / 48) - index },
      { period: year * 100 + month, account, responsibility: "21", amount: Math.round(staff / 48) - index },
    ])
  );
}

function town(changes: Partial<Municipality> = {}): Analysis {
  const frame = "Ram";
  return analyse(
    modelOf({
      year: 2025,
      frames: [{ name: frame, responsible: true }],
      areas: [
        { name: "Omsorg", frame },
        { name: "Stab", frame },
      ],
      outcome: ledger(2025, -9_000_000_00, -1_000_000_00),
      budget: ledger(2025, -9_100_000_00, -1_000_000_00),
      grants: [
        { decision: "Budget 2025", date: "2024-11-20", frame, area: "Omsorg", amount: 9_100_000_00 },
        { decision: "Budget 2025", date: "2024-11-20", frame, area: "Stab", amount: 1_000_000_00 },
      ],
      ...changes,
    })
  );
}

function found(checks: readonly PlausibilityCheck[]): readonly string[] {
  return checks.filter(({ weight }) => weight !== "usual").map(({ id, weight }) => `${weight} ${id}`);
}

test("thresholds are settings: what is usual by default can be doubted", () => {
  expect(found(plausibilityOf(town()))).toEqual([]);
  const usual = { ...USUAL, committeeDeviation: 0.005 };
  expect(found(plausibilityOf(town(), { usual }))).toEqual(["doubt size"]);
});

test("the year before is compared where it is known, and only told", () => {
  const before = modelOf({
    year: 2024,
    frames: [],
    areas: [],
    outcome: ledger(2024, -5_000_000_00, -1_000_000_00),
    budget: [],
    grants: [],
  });
  const checks = plausibilityOf(town(), { earlier: new Map([[2024, before.outcome]]) });
  expect(found(checks)).toContain("note lastYear:Omsorg");
  expect(checks.filter(({ weight }) => weight === "doubt")).toEqual([]);
  const note = checks.find(({ id }) => id === "lastYear:Omsorg");
  expect(note && plausibilityText(note, "sv").what.replaceAll("\u00A0", " ")).toMatch(
    /^Omsorg har ändrats mycket mot 2024: nettokostnad 9 000 \d{3}(,\d\d)? kr mot 5 000 \d{3}(,\d\d)? kr\.$/
  );
});

test("an area that was given nothing when the year opened may lack its budget", () => {
  const frame = "Ram";
  const later = { decision: "KS juni", date: "2025-06-10", frame, area: "Stab", amount: 1_000_000_00 };
  const budget = ledger(2025, -9_100_000_00, -1_000_000_00).filter(({ responsibility }) => responsibility === "11");
  const opening = { decision: "Budget 2025", date: "2024-11-20", frame, area: "Omsorg", amount: 9_100_000_00 };
  expect(found(plausibilityOf(town({ budget, grants: [opening, later] })))).toEqual([
    "note places:Stab",
    "note grantAgainstBudget",
  ]);
  const atOnce = { ...later, decision: "Budget 2025", date: "2024-11-20" };
  expect(found(plausibilityOf(town({ budget, grants: [opening, atOnce] })))[0]).toBe("doubt places:Stab");
});

test("a doubt that another explains says which one", () => {
  const outcome = ledger(2025, -9_000_000_00, -1_000_000_00).map((row) => ({ ...row, amount: -row.amount }));
  const checks = plausibilityOf(town({ outcome }));
  expect(found(checks)).toEqual(expect.arrayContaining(["doubt sign:outcome", "explained size"]));
  expect(checks.filter(({ weight }) => weight === "doubt")).toHaveLength(1);
  expect(checks.find(({ id }) => id === "size")?.explainedBy).toBe("sign:outcome");
  const turned = outcome.reduce((sum, { amount }) => sum + amount, 0);
  expect(checks.find(({ id }) => id === "sign:outcome")?.effect).toEqual({ on: "result", amount: 2 * turned });
});

test.each([
  [[1_000_000], [1_099_000], true],
  [[1_000_000], [1_150_000], false],
  [[0], [0], true],
  [[0], [5], false],
  [[-200, 7], [-215, 7], true],
  [[200], [200, 1], false],
])("figures %j and %j are still the same: %s", (before, now, still) => {
  expect(isStill(fingerprint("size", before), fingerprint("size", now))).toBe(still);
});

test("a ledger of a single row says nothing of the months without any", () => {
  const outcome = [{ period: 202505, account: "5011", responsibility: "11", amount: -300_25 }];
  expect(found(plausibilityOf(town({ outcome }))).filter((id) => id.includes("months"))).toEqual([]);
});

test("whatever a workbook holds, every check is made and can be said", () => {
  fc.assert(
    fc.property(municipalities, (municipality) => {
      for (const check of plausibilityOf(analyse(modelOf(municipality))))
        expect(Object.values(plausibilityText(check, "sv")).join(" ")).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 100 }
  );
});
