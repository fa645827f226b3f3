/** A ledger that no word names, beside a budget: its amounts say whether it is what was booked. */
import { kronor, type Fact } from "../municipality";
import { sheet, TOWN, triedSheets, YEAR } from "./town";

const HEADINGS = {
  "headings of its own": ["Månad", "Kto", "Enhet", "Vht", "Kr"],
  "the budget's headings": ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
};

async function triedBeside(headings: readonly string[], facts: readonly Fact[]) {
  const rows = facts.map(
    ({ period, account, responsibility, activity, hundredths }) =>
      [period, account, responsibility, activity, kronor(hundredths)] as const
  );
  return triedSheets(["outcome"], [sheet("Blad2", headings, ...rows)]);
}

const changed = (of: (fact: Fact, at: number) => number): readonly Fact[] =>
  TOWN.budget.map((fact, at) => ({ ...fact, hundredths: of(fact, at) }));

/** Of one size, and no common increase. */
function unlike(at: number): number {
  return 0.7 + ((at * 37) % 60) / 100;
}

/** January's amount of each key. */
const inJanuary = new Map(
  TOWN.budget
    .filter(({ period }) => period === YEAR * 100 + 1)
    .map(({ account, responsibility, hundredths }) => [account + responsibility, hundredths])
);

const PLANS: readonly (readonly [string, readonly Fact[]])[] = [
  [
    "some of whose rows are changed",
    changed(({ hundredths }, at) => (at % 3 === 0 ? hundredths : hundredths * 1.07 + at)),
  ],
  ["with an increase", changed(({ hundredths }) => Math.round(hundredths * 1.025))],
  ["of whole thousands", changed(({ hundredths }, at) => Math.round((hundredths * unlike(at)) / 100_000) * 100_000)],
  [
    "spread evenly over the months",
    changed(({ account, responsibility }) => {
      const key = account + responsibility;
      return Math.round((inJanuary.get(key) ?? 0) * unlike([...inJanuary.keys()].indexOf(key)));
    }),
  ],
];

describe.each(Object.entries(HEADINGS))("under %s", (_, headings) => {
  test("the only ledger beside a budget is the outcome", async () => {
    expect((await triedBeside(headings, TOWN.outcome)).verdict).toBe("same");
  });

  test.each(PLANS)("a budget %s is asked about, and never taken for the outcome", async (_case, facts) => {
    const { result } = await triedBeside(headings, facts);
    const question = result.problems.find(({ kind }) => kind === "layoutAsked");
    expect(question).toMatchObject({ source: "outcome", about: "whichScenario", candidates: ["Blad2"] });
  });
});
