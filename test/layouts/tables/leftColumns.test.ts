/** Columns that are read as nothing: in the card where they don't follow from what is read, told where they may. */
import type { Row } from "../exports/shape";
import { kronor } from "../municipality";
import { DECISIONS, forecast, grant, OCCASIONS, perArea, sheet, TOWN, triedSheets, YEAR } from "./town";

type Source = "grants" | "forecasts" | "outcome";

async function told(source: Source, ...cells: readonly Row[]) {
  const { verdict, result } = await triedSheets([source], [sheet("Blad3", ...cells)]);
  const layout = result.layouts?.find((one) => one.source === source);
  const problems = result.problems.filter(({ kind }) => kind === "layoutColumnsLeft");
  return { verdict, unread: layout?.unread, answers: layout?.answers ?? [], problems };
}

const decided = (name: string): readonly number[] => DECISIONS.map((one) => grant(name, one));

test("a grant is told where columns that it is the sum of are left, and can be read by them instead", async () => {
  const early = DECISIONS.map((_, at) => `Utgåva ${YEAR - 1}:${at + 1}`);
  const { problems, answers } = await told(
    "grants",
    ["Kommunbidrag"],
    ["Område", ...early, `Kommunbidrag ${YEAR}`],
    ...perArea(({ name }) => [name, ...decided(name), grant(name)])
  );
  expect(problems).toMatchObject([
    { source: "grants", severity: "preliminary", place: { sheet: "Blad3", address: "B2" }, headings: early },
  ]);
  expect(answers.map(({ label }) => label)).toEqual([{ kind: "asItIs" }, { kind: "text", text: early.join(" + ") }]);
  const [, apart] = answers;
  expect(JSON.stringify(apart?.mapping.parts)).toContain('"Beslut":"Utgåva');
});

test("last year's grant and its change are the year's, and nothing is told", async () => {
  const { problems } = await told(
    "grants",
    ["Kommunbidrag"],
    ["Område", `Ram ${YEAR - 1}`, "Förändring", `Ram ${YEAR}`],
    ...perArea(({ name }) => [name, grant(name) - 500_000, 500_000, grant(name)])
  );
  expect(problems).toEqual([]);
});

test("amounts that no word gives to anything else are told beside a grant, also the same for every area", async () => {
  const { problems, answers } = await told(
    "grants",
    ["Budget och volymer"],
    ["Område", `Ram ${YEAR}`, "Antal elever", "Påslag"],
    ...perArea(({ name }, at) => [name, grant(name), 120 + at, 12_000])
  );
  expect(problems).toMatchObject([{ source: "grants", severity: "preliminary", headings: ["Påslag"] }]);
  expect(answers.map(({ label }) => label)).toEqual([
    { kind: "asItIs" },
    { kind: "text", text: `Ram ${YEAR} + Påslag` },
  ]);
});

test("forecasts that an occasion is missing of are told with what no word names beside them", async () => {
  const [first = "", second = ""] = OCCASIONS;
  const { problems } = await told(
    "forecasts",
    ["Prognos, budgetavvikelse"],
    ["Område", first, "Läget nu"],
    ...perArea(({ name }) => [name, forecast(name, first), forecast(name, second)])
  );
  expect(problems).toMatchObject([{ source: "forecasts", headings: ["Läget nu"] }]);
});

test("what stands in turn with surpluses is deficits, whatever it is called", async () => {
  const sides = (name: string): Row =>
    OCCASIONS.flatMap((one) => [Math.max(0, forecast(name, one)), Math.max(0, -forecast(name, one))]);
  const { verdict, problems } = await told(
    "forecasts",
    ["Prognos mot budget"],
    ["", ...OCCASIONS.flatMap((one) => [one, ""])],
    ["Område", ...OCCASIONS.flatMap(() => ["Överskott", "Röda siffror"])],
    ...perArea(({ name }) => [name, ...sides(name)])
  );
  expect([verdict, problems]).toEqual(["same", []]);
});

test("of a ledger what follows from its values is in no line, and the rest is in one", async () => {
  const rows = TOWN.outcome.map(({ account, responsibility, period, hundredths }, at): Row => {
    const amount = kronor(hundredths);
    return [period, account, `Namn ${account}`, responsibility, amount, amount / 1000, "SEK", `Faktura ${at % 7}`];
  });
  const head = ["Period", "Konto", "Kontonamn", "Ansvar", "Utfall", "Utfall tkr", "Valuta", "Notering"];
  const { unread, problems } = await told("outcome", ["Uttag"], head, ...rows);
  expect([unread, problems]).toEqual([["Notering"], []]);
});

test("short names are taken from a sheet that has them beside the names that they are short for", async () => {
  const short = (name: string): string => `${name.slice(0, 1)}${name.slice(-2)}`.toUpperCase();
  const { result } = await triedSheets(
    ["areas", "responsibilities"],
    [
      sheet("Koder", ["Ansvarskod", "Område"], ...perArea(({ name, prefix }) => [prefix, name])),
      sheet("Nycklar", ...perArea(({ name }) => [name, short(name)]), [], ["Se även intranätet", ""]),
    ]
  );
  const [part] = result.layouts?.find(({ source }) => source === "areas")?.mapping.parts ?? [];
  const rows = part?.kind === "stated" ? part.rows : [];
  expect(rows.map((row) => row["Kortnamn"])).toEqual(TOWN.areas.map(({ name }) => short(name)));
});
