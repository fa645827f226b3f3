/** The sample municipality, read from plain cells: every sum is the published one, to the öre. */
import { readModel, type Reading } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import { LINE_LABELS } from "../../src/sources/accounts";
import type { Ledger } from "../../src/model/ledger";
import type { Model } from "../../src/sources/model";
import { sampleSheets } from "../fixtures/exempel-2024";
import { arrayWorkbook, unwatched } from "../support/arrayWorkbook";
import expected from "../fixtures/exempel-2024.expected.json";

async function readSample(rowsPerBlock: number): Promise<Reading> {
  const workbook = arrayWorkbook(
    [...sampleSheets()].map(([name, cells]) => ({ name, cells })),
    { rowsPerBlock }
  );
  return readModel(workbook, recognise(await workbook.survey()), unwatched);
}

function sumBy(ledger: Ledger, keyOf: (account: string, responsibility: string) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (let entry = 0; entry < ledger.entries; entry++) {
    const key = keyOf(
      ledger.codes.account[ledger.account[entry] ?? -1] ?? "",
      ledger.codes.responsibility[ledger.responsibility[entry] ?? -1] ?? ""
    );
    sums[key] = (sums[key] ?? 0) + (ledger.amount[entry] ?? 0);
  }
  return sums;
}

describe("the sample municipality", () => {
  let model: Model;
  let reading: Reading;

  beforeAll(async () => {
    reading = await readSample(500);
    if (reading.model === undefined) throw new Error(JSON.stringify(reading.problems));
    model = reading.model;
  });

  test("is read without a problem", () => {
    expect(reading.problems).toEqual([]);
  });

  test("gives each area's outcome and budget to the öre", () => {
    const areaOf = (_: string, responsibility: string): string =>
      model.organisation.areaOf(responsibility as never) ?? "";
    const areas = Object.entries(expected.exact.areas);
    expect(sumBy(model.outcome, areaOf)).toEqual(
      Object.fromEntries(areas.map(([name, { outcome_net }]) => [name, outcome_net]))
    );
    expect(sumBy(model.budget, areaOf)).toEqual(
      Object.fromEntries(areas.map(([name, { budget_net }]) => [name, budget_net]))
    );
  });

  test("gives each line's outcome and budget to the öre", () => {
    const lineOf = (account: string): string => LINE_LABELS[model.chart(account as never) as keyof typeof LINE_LABELS];
    const lines = Object.entries(expected.exact.lines);
    expect(sumBy(model.outcome, lineOf)).toEqual(
      Object.fromEntries(lines.map(([name, { outcome }]) => [name, outcome]))
    );
    expect({ "Finansiella intäkter": 0, ...sumBy(model.budget, lineOf) }).toEqual(
      Object.fromEntries(lines.map(([name, { budget }]) => [name, budget]))
    );
  });

  test("gives each area's grant and forecast to the öre", () => {
    for (const [name, { grant, forecast_DR }] of Object.entries(expected.exact.areas)) {
      expect(model.grants.filter(({ area }) => area === name).reduce((sum, { amount }) => sum + amount, 0)).toBe(grant);
      expect(
        model.forecasts.find(
          ({ area, occasion, cause }) => area === name && occasion === "Delårsrapport" && cause === undefined
        )?.deviation
      ).toBe(forecast_DR);
    }
  });

  test("accounts for every row", () => {
    expect(reading.counts.outcome).toMatchObject({ read: 6000, used: 6000, listed: 0, sumListed: 0 });
    expect(reading.counts.budget).toMatchObject({ read: 1500, used: 1500, listed: 0, sumListed: 0 });
    expect(reading.counts.outcome.sumRead).toBe(reading.counts.outcome.sumUsed);
    expect(model.outcome.sum).toBe(reading.counts.outcome.sumUsed);
  });

  test("reads every other source too", () => {
    const {
      causes,
      partStatements,
      investments,
      grantsReceived,
      volumes,
      restatedSeries,
      reserve,
      measures,
      indicators,
      comparisons,
    } = model;
    expect(
      [
        causes,
        partStatements,
        investments,
        grantsReceived,
        volumes,
        restatedSeries,
        reserve,
        measures,
        indicators,
        comparisons,
      ].map(({ length }) => length)
    ).toEqual([6, 1, 1, 30, 12, 7, 2, 6, 6, 16]);
  });

  test("is the same however the cells are cut into blocks", async () => {
    const [one, many] = await Promise.all([readSample(100_000), readSample(13)]);
    expect(many.counts).toEqual(one.counts);
    expect(many.model?.outcome).toEqual(one.model?.outcome);
  });
});
