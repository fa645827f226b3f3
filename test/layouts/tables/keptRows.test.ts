/** Lists in which a column says which rows are this year's, or of the version in force. */
import type { SourceName } from "../../../src/model/source";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor } from "../municipality";
import { forecast, grant, OCCASIONS, perArea, sheet, TOWN, triedSheets, YEAR } from "./town";

const oneGrant = {
  ...TOWN,
  grants: TOWN.areas.map(({ name }) => ({
    decision: `Kommunbidrag ${YEAR}`,
    date: "",
    area: name,
    kronor: grant(name),
  })),
};

const budgetRow = (status: string, share: number): readonly (readonly (string | number)[])[] =>
  TOWN.budget.map(({ period, account, responsibility, activity, hundredths }) => [
    status,
    period,
    account,
    responsibility,
    activity,
    kronor(Math.round(hundredths * share)),
  ]);

test.each<readonly [string, SourceName, ArraySheet]>([
  [
    "grants of two years",
    "grants",
    sheet(
      "Kommunbidragsdata",
      ["År", "Område", "Kommunbidrag, kr"],
      ...[YEAR - 1, YEAR].flatMap((year) => perArea(({ name }) => [year, name, grant(name) + (year - YEAR) * 1000]))
    ),
  ],
  [
    "grants of a year that stands in every row",
    "grants",
    sheet("Kommunbidrag", ["År", "Område", "Anslag"], ...perArea(({ name }) => [YEAR, name, grant(name)])),
  ],
  [
    "forecasts of two years",
    "forecasts",
    sheet(
      "Prognoser",
      ["År", "Rapport", "Område", "Budgetavvikelse"],
      ...[YEAR - 1, YEAR].flatMap((year) =>
        OCCASIONS.flatMap((one) => perArea(({ name }) => [year, one, name, forecast(name, one) + (year - YEAR) * 7000]))
      )
    ),
  ],
  [
    "a proposed and an adopted budget",
    "budget",
    sheet(
      "Budgetversioner",
      ["Status", "Period", "Konto", "Ansvar", "Verksamhet", "Budget"],
      ...budgetRow("Förslag", 0.97),
      ...budgetRow("Beslutad", 1)
    ),
  ],
])("of %s in one list those in force are read", async (_, source, foreign) => {
  const { verdict, result } = await triedSheets([source], [foreign], source === "grants" ? oneGrant : TOWN);
  expect(verdict).toBe("same");
  const others = result.problems.find(({ kind }) => kind === "rowsOfOthers");
  if (source === "budget") expect(others).toMatchObject({ severity: "note", stray: { code: "Förslag" } });
});

test("opening grants that were decided in the year before are no other year's", async () => {
  const rows = TOWN.grants.map(({ decision, area, kronor: amount }) => [
    decision.startsWith("Budget") ? YEAR - 1 : YEAR,
    decision,
    area,
    amount,
  ]);
  const dateless = { ...TOWN, grants: TOWN.grants.map((one) => ({ ...one, date: "" })) };
  const foreign = sheet("Kommunbidrag", ["Beslutat år", "Beslut", "Område", "Belopp"], ...rows);
  expect((await triedSheets(["grants"], [foreign], dateless)).verdict).toBe("same");
});
