/** Kommunbidrag as people lay it out: each is read as the contract's form is, or says what is not. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Row } from "../exports/shape";
import { DECISIONS, grant, grantOfAll, perArea, sheet, TOWN, triedWithout, YEAR } from "./town";

const ONE = `Kommunbidrag ${YEAR}`;
const oneDecision = TOWN.areas.map(({ name }) => ({ decision: ONE, date: "", area: name, kronor: grant(name) }));
const ofDecision = (decision: string): readonly Row[] => perArea(({ name }) => [name, grant(name, decision)]);
const runningBy = (keyOf: (area: string) => string): readonly Row[] => {
  const sums = new Map<string, number>();
  return TOWN.grants.map(({ date, decision, area, kronor }): Row => {
    const before = sums.get(keyOf(area)) ?? 0;
    sums.set(keyOf(area), before + kronor);
    return [date, decision, area, before, kronor, before + kronor];
  });
};
const marked = (mark: (name: string, at: number) => string): ArraySheet =>
  sheet("Ramfördelning", ["Område", ONE], ...perArea(({ name }, at) => [mark(name, at), grant(name)]));

test.each<readonly [string, ArraySheet]>([
  ["marks of footnotes", marked((name, at) => `${name} ${at + 1})`)],
  ["a word before names", marked((name) => `Område ${name}`)],
  [
    "what part of it is for rent, under a heading",
    sheet(
      "Ramar per område",
      ["", ONE, "Varav", ""],
      ["Område", "kr", "hyror", "löner"],
      ...perArea(({ name }) => [name, grant(name), Math.round(grant(name) / 5), Math.round(grant(name) / 2)])
    ),
  ],
  [
    "a number and a price whose product it is",
    sheet(
      "Resursfördelning",
      ["Område", "Platser", "Peng", ONE],
      ...perArea(({ name }, at) => [name, 100 * (at + 2), grant(name) / (100 * (at + 2)), grant(name)])
    ),
  ],
  [
    "years of a plan beside each other, in thousands by the heading over the names",
    sheet(
      "Flerårsplan",
      ["Nettoramar tkr", YEAR, YEAR + 1, YEAR + 2],
      ...perArea(({ name }) => [name, grant(name) / 1000, grant(name) / 990, grant(name) / 980])
    ),
  ],
  [
    "names beside amounts under a sentence, with a sum by another name",
    sheet(
      "Protokoll",
      [`Fullmäktige beslutar om följande kommunbidrag för ${YEAR} till nämnden, att gälla från årets början:`],
      [],
      ...perArea(({ name }) => [name, grant(name)]),
      ["Tillsammans", grantOfAll()]
    ),
  ],
  [
    "what it is for each inhabitant, whatever that is called",
    sheet(
      "Nettoram",
      ["Antal invånare", 31_876],
      ["Område", ONE, "Utslaget"],
      ...perArea(({ name }) => [name, grant(name), Math.round(grant(name) / 31_876)])
    ),
  ],
  [
    "its share of the whole before it",
    sheet(
      "Nettoram",
      ["Område", "Fördelning", ONE],
      ...perArea(({ name }) => [name, Math.round((grant(name) / grantOfAll()) * 1000) / 10, grant(name)])
    ),
  ],
  [
    "the same in thousands beside it",
    sheet(
      "Nettoram",
      ["Område", `${ONE} kr`, `${ONE} tkr`],
      ...perArea(({ name }) => [name, grant(name), grant(name) / 1000])
    ),
  ],
  [
    "how many they are, which only the heading says",
    sheet("Nettoram", ["Område", "Barn/elever", ONE], ...perArea(({ name }, at) => [name, 40 + 17 * at, grant(name)])),
  ],
  [
    "last year's, what is changed and what that comes to",
    sheet(
      "Nettoram",
      ["Område", `Kommunbidrag ${YEAR - 1}`, "Volymökning", "Sparkrav", ONE],
      ...perArea(({ name }, at) => [name, grant(name) - 9000 - at, 12_000 + at, -3000, grant(name)])
    ),
  ],
  ["a heading over the amounts alone", sheet("Nettoram", ["", ONE], ...perArea(({ name }) => [name, grant(name)]))],
])("the year's grant with %s", async (_, foreign) => {
  expect(await triedWithout(["grants"], [foreign], { ...TOWN, grants: oneDecision })).toBe("same");
});

test.each<readonly [string, readonly ArraySheet[]]>([
  [
    "what all have come to beside them",
    [sheet("Beslut om ram", ["Datum", "Ärende", "Område", "Före", "Ändring", "Efter"], ...runningBy(() => ""))],
  ],
  [
    "what each area has come to beside them",
    [sheet("Beslut om ram", ["Datum", "Ärende", "Område", "Före", "Ändring", "Efter"], ...runningBy((area) => area))],
  ],
  [
    "a column each and last what they come to, under another name",
    [
      sheet(
        "Ramförändringar",
        ["Område", ...DECISIONS, "Reviderad ram"],
        ...perArea(({ name }) => [name, ...DECISIONS.map((one) => grant(name, one)), grant(name)]),
        ["Hela nämnden", ...DECISIONS.map(grantOfAll), grantOfAll()]
      ),
    ],
  ],
  [
    "each as a heading over its areas",
    [sheet("Kommunbidrag", ["Område", "Belopp"], ...DECISIONS.flatMap((one) => [[one], ...ofDecision(one)]))],
  ],
  [
    "a table for each under its title",
    [sheet("Kommunbidrag", ...DECISIONS.flatMap((one) => [[one], ["Område", "Kr"], ...ofDecision(one), []]))],
  ],
  ["a sheet for each", DECISIONS.map((one) => sheet(`KB ${one}`, [one], ["Område", "Kr"], ...ofDecision(one)))],
])("decisions with %s", async (_, foreign) => {
  const undated = TOWN.grants.map((one) => ({ ...one, date: "" }));
  const hasDates = foreign[0]?.cells[0]?.includes("Datum") === true;
  expect(await triedWithout(["grants"], foreign, hasDates ? TOWN : { ...TOWN, grants: undated })).toBe("same");
});

test("a reserve among the areas is told, and stands under what is not distributed", async () => {
  const rows = perArea(({ name }) => [name, grant(name)]);
  const foreign = sheet(
    "Ramfördelning",
    ["Område", ONE],
    ...rows,
    ["Buffert", 500_000],
    ["Summa", grantOfAll() + 500_000]
  );
  expect(await triedWithout(["grants"], [foreign])).toBe("told");
});

test("two versions of the whole grant are asked about, and never added up", async () => {
  const version = (name: string, share: number): ArraySheet =>
    sheet(`Ram ${name}`, [name], ["Område", "Kr"], ...perArea((area) => [area.name, grant(area.name) * share]));
  expect(await triedWithout(["grants"], [version("Förslag", 0.9), version("Justerat", 1)])).toBe("asked");
});

test("an increase of so many per cent of each area's grant is a decision, though a share is as proportional", async () => {
  const given = TOWN.areas.flatMap(({ name }) => [
    { decision: "Ingående ram", date: "", area: name, kronor: grant(name) },
    { decision: "Uppräkning 2 %", date: "", area: name, kronor: grant(name) / 50 },
  ]);
  const rows = perArea(({ name }) => [name, grant(name), grant(name) / 50]);
  const foreign = sheet("Ramfördelning", ["Område", "Ingående ram", "Uppräkning 2 %"], ...rows);
  expect(await triedWithout(["grants"], [foreign], { ...TOWN, grants: given })).toBe("same");
});

test("decisions that are written once, with their days, hold for the areas below them", async () => {
  const rows = DECISIONS.flatMap((decision) =>
    perArea(({ name }, at) => {
      const date = TOWN.grants.find((one) => one.decision === decision)?.date ?? "";
      return [...(at === 0 ? [date, decision] : ["", ""]), name, grant(name, decision)];
    })
  );
  const foreign = sheet("Tilldelning av ram", ["Datum", "Beslut", "Område", "Belopp"], ...rows);
  expect(await triedWithout(["grants"], [foreign])).toBe("same");
});

test.each([
  ["", []],
  [" and of the unit", [["", ...DECISIONS.map(() => "tkr")]]],
])("decisions over a row of their days%s", async (_, units) => {
  const days = DECISIONS.map((one) => TOWN.grants.find(({ decision }) => decision === one)?.date ?? "");
  const by = units.length > 0 ? 1000 : 1;
  const rows = perArea(({ name }) => [name, ...DECISIONS.map((one) => grant(name, one) / by)]);
  const foreign = sheet("Fördelad ram", ["Område", ...DECISIONS], ["", ...days], ...units, [], ...rows);
  expect(await triedWithout(["grants"], [foreign])).toBe("same");
});

test.each<readonly [string, Row]>([
  ["a sentence", ["Samtliga belopp redovisas i tkr om inget annat anges."]],
  ["a name and its value", ["Enhet", "tkr"]],
])("a unit that the first page says in %s holds for grants and forecasts that say none", async (_, said) => {
  const first = sheet("Omslag", ["Budget och uppföljning"], [], said, ["Version", 2]);
  const given = sheet("KB", ["Kommunbidrag"], ["Område", ONE], ...perArea(({ name }) => [name, grant(name) / 1000]));
  expect(await triedWithout(["grants"], [first, given], { ...TOWN, grants: oneDecision })).toBe("same");
});

test("decisions in minutes are called what their paragraph is, on the day of their meeting", async () => {
  const dayOf = (decision: string): string => TOWN.grants.find((one) => one.decision === decision)?.date ?? "";
  const cells = DECISIONS.flatMap((decision, at): readonly Row[] => [
    [`Sammanträde ${dayOf(decision)}`],
    [`§ ${at + 118}  ${decision}`],
    ["Kommunfullmäktige beslutar att tilldela nämnden kommunbidrag för verksamheten enligt nedan."],
    ["Verksamhetsområde", "Tkr"],
    ...perArea(({ name }) => [name, grant(name, decision) / 1000]),
    [],
  ]);
  expect(await triedWithout(["grants"], [sheet("Protokollsutdrag", ...cells)])).toBe("same");
});

test.each([`KF § 162/${YEAR - 1}`, `KF ${YEAR - 1}-11-20 § 143`])(
  "%s is a decision on the year, beside another and their sum",
  async (first) => {
    const [before = "", ...others] = DECISIONS;
    const decisions = [first, ...others];
    const cells = perArea(({ name }) => [name, ...DECISIONS.map((one) => grant(name, one)), grant(name)]);
    const named = TOWN.grants.map((one) => ({ ...one, decision: one.decision === before ? first : one.decision }));
    const same = { ...TOWN, grants: named.map((one) => ({ ...one, date: "" })) };
    const table = sheet("Ombudgeteringar", ["Område", ...decisions, "Aktuell budgetram"], ...cells);
    expect(await triedWithout(["grants"], [table], same)).toBe("same");
  }
);
