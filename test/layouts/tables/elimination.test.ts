/** A ledger that no word names, beside a budget: its amounts say whether it is what was booked. */
import { kronor, type Fact } from "../municipality";
import { atHome } from "../../../src/layouts/atHome";
import { SPECS } from "../../../src/sources/catalogue";
import { recognise } from "../../../src/sources/recognise";
import { arrayWorkbook } from "../../support/arrayWorkbook";
import { canonical } from "../municipality";
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

/** Blad2 holds a plan, and no word says of which ledger. */
function opened() {
  const rest = canonical(TOWN).filter(({ name }) => name !== SPECS.outcome.sheet);
  const [, facts = []] = PLANS[2] ?? [];
  const rows = facts.map(({ period, account, responsibility, activity, hundredths }) => [
    ...[period, account, responsibility, activity, kronor(hundredths)],
  ]);
  const workbook = arrayWorkbook([...rest, sheet("Blad2", HEADINGS["headings of its own"], ...rows)]);
  const layouts = async () => {
    const survey = await workbook.survey();
    return (await atHome(workbook, survey, recognise(survey))).layouts;
  };
  const asked = async () => (await layouts()).filter(({ answers }) => answers.length > 0);
  const answered = async (at: number) => {
    const [layout] = await asked();
    const mapping = layout?.answers[at]?.mapping;
    if (mapping !== undefined) await workbook.rememberMapping(mapping.source, mapping);
    return layouts();
  };
  return { asked, answered };
}

test("whether it is the outcome or the budget is answered with either, or with neither", async () => {
  const { asked } = opened();
  const [question] = await asked();
  expect(question?.answers.map(({ label }) => label)).toEqual([
    { kind: "isSource", source: "outcome" },
    { kind: "isSource", source: "budget" },
    { kind: "isNeither" },
  ]);
});

test.each([
  [0, "outcome"],
  [1, "budget"],
] as const)("answer %i makes it the %s, and nothing asks again", async (at, source) => {
  const layouts = await opened().answered(at);
  expect(layouts.filter(({ answers }) => answers.length > 0)).toEqual([]);
  expect(layouts.map((one) => one.source)).toEqual([source]);
});

test("what is neither is read as neither, and nothing asks again", async () => {
  const layouts = await opened().answered(2);
  expect(layouts.flatMap(({ mapping }) => mapping.parts)).toEqual([]);
});
