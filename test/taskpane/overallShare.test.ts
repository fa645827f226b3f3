import fc from "fast-check";
import { overallShare } from "../../src/taskpane/overallShare";
import type { Progress } from "../../src/workbook";

const PHASES: readonly Progress["phase"][] = ["survey", "read", "compute", "write", "verify"];

test("a run begins at nothing and ends at all of it", () => {
  expect(overallShare({ phase: "survey", done: 0, total: 0 })).toBe(0);
  expect(overallShare({ phase: "verify", done: 3, total: 3 })).toBe(1);
});

test("a run never seems to go back, within a phase or between two", () => {
  const progress = fc.record({ phase: fc.nat(4), done: fc.nat(50), total: fc.nat(50) });
  const share = ({ phase, done, total }: { phase: number; done: number; total: number }) =>
    overallShare({ phase: PHASES[phase] ?? "survey", done, total });
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const [earlier, later] = a.phase <= b.phase ? [a, b] : [b, a];
      if (earlier.phase < later.phase) return share(earlier) <= share(later);
      return share({ ...a, done: Math.min(a.done, b.done) }) <= share({ ...a, done: Math.max(a.done, b.done) });
    })
  );
});

test("more done than was known stays within its phase", () => {
  expect(overallShare({ phase: "read", done: 12, total: 10 })).toBe(
    overallShare({ phase: "read", done: 10, total: 10 })
  );
});
