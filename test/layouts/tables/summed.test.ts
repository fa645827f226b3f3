/** A follow-up of areas that somebody has made beside the ledgers: told, and held against them. */
import { holds, type Check } from "../../../src/analysis/reconciliation";
import type { Row } from "../exports/shape";
import { kronor, type Invented } from "../municipality";
import { forecast, grant, OCCASIONS, perArea, sheet, TOWN, triedSheets } from "./town";

const HEADINGS = ["Område", "Budget", "Utfall", "Avvikelse"];

function tkr(of: "outcome" | "budget", { prefix }: Invented["areas"][number], share = 1): number {
  const own = TOWN[of].filter(({ responsibility }) => responsibility.startsWith(prefix));
  return Math.round((kronor(own.reduce((sum, { hundredths }) => sum + hundredths, 0)) * share) / 1000);
}

function followUp(shareOf: (at: number) => number = () => 1): readonly Row[] {
  return perArea((area, at) => {
    const [budget, outcome] = [tkr("budget", area), tkr("outcome", area, shareOf(at))];
    return [area.name, budget, outcome, budget - outcome];
  });
}

async function told(name: string, ...cells: readonly Row[]) {
  const { verdict, result } = await triedSheets([], [sheet(name, ...cells)]);
  const checks = "checks" in result ? result.checks : [];
  const summed = checks.filter((check): check is Extract<Check, { kind: "summedArea" }> => check.kind === "summedArea");
  const problems = result.problems.filter(({ kind }) => kind === "layoutSummed");
  return { verdict, summed, sources: problems.map((problem) => "source" in problem && problem.source) };
}

test.each<readonly [string, readonly Row[]]>([
  ["in tkr", [["Uppföljning, tkr"], [], HEADINGS, ...followUp()]],
  ["in a unit that nothing says", [HEADINGS, ...followUp()]],
])("sums of areas %s are told, and agree with the ledgers that they are of", async (_, cells) => {
  const { verdict, summed, sources } = await told("Uppföljning", ...cells);
  expect([verdict, ...sources]).toEqual(["same", "outcome", "budget"]);
  expect(summed.map(({ ledger, area }) => `${ledger} ${area}`)).toEqual(
    ["outcome", "budget"].flatMap((ledger) => TOWN.areas.map(({ name }) => `${ledger} ${name}`))
  );
  expect(summed.every(holds)).toBe(true);
});

test("an area whose sum is another is for the controller to judge", async () => {
  const rows = followUp((at) => (at === 1 ? 1.3 : 1));
  const { summed } = await told("Uppföljning", HEADINGS, ...rows);
  const differing = summed.filter((check) => !holds(check));
  expect(differing).toMatchObject([{ ledger: "outcome", area: TOWN.areas[1]?.name, weight: "finding" }]);
});

test.each<readonly [string, string, readonly Row[]]>([
  ["another month", "Uppföljning augusti", followUp(() => 0.66)],
  ["another measure", "Personalkostnader utfall", followUp(() => 0.7)],
])("sums of %s are told, and compared with nothing", async (_, name, rows) => {
  const { summed, sources } = await told(name, HEADINGS, ...rows);
  expect(sources).toContain("outcome");
  expect(summed.filter(({ ledger }) => ledger === "outcome")).toEqual([]);
});

test("what is called an outcome and is no sum of the ledger may be the forecast that is lacking", async () => {
  const rows = perArea(({ name }) => [name, grant(name), grant(name) - forecast(name, OCCASIONS[0] ?? "")]);
  const { result } = await triedSheets(["forecasts"], [sheet("Läget", ["Område", "Budget", "Tänkt utfall"], ...rows)]);
  expect(result.problems).toContainEqual(
    expect.objectContaining({ kind: "layoutBeside", source: "forecasts", severity: "preliminary", sheets: ["Läget"] })
  );
  expect(result.problems.filter(({ kind }) => kind === "layoutSummed")).toEqual([]);
});
