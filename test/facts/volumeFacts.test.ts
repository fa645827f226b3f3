/** What texts may say of volume and price is what the table says, however the workbook splits it. */
import { analyse } from "../../src/analysis/analysis";
import type { Ore } from "../../src/model/money";
import type { VolumeYear } from "../../src/sources/volumes";
import { CATALOGUE } from "../../src/reports/index";
import { factsOf } from "../../src/facts/facts";
import { runSources } from "../../src/facts/run";
import { modelOf, PLACE } from "../support/municipality";

const VOLUMES: readonly VolumeYear[] = [
  {
    metric: "Dygn",
    unit: "dygn",
    area: undefined,
    cause: undefined,
    year: 2025,
    budgetVolume: 100,
    outcomeVolume: 130,
    budgetCost: 100_000_00 as Ore,
    outcomeCost: 169_000_00 as Ore,
    place: PLACE,
  },
  {
    metric: "Timmar",
    unit: "timmar per dygn",
    area: undefined,
    cause: undefined,
    year: 2025,
    budgetVolume: 8,
    outcomeVolume: 9,
    budgetCost: undefined,
    outcomeCost: undefined,
    place: PLACE,
  },
];

test.each(["flexible", "symmetric"] as const)("a %s split gives texts and table the same effects", (split) => {
  const analysis = analyse(
    modelOf({
      split,
      frames: [{ name: "Ram", responsible: true }],
      areas: [{ name: "Område", frame: "Ram" }],
      outcome: [{ account: "5011", responsibility: "1", amount: -100 }],
      budget: [{ account: "5011", responsibility: "1", amount: -100 }],
      grants: [{ decision: "Budget", frame: "Ram", area: "Område", amount: 100 }],
      also: { volumes: VOLUMES },
    })
  );
  const [table] = CATALOGUE.find(({ id }) => id === "prisvolym")?.tables(analysis) ?? [];
  const printed = (column: string): number | undefined => {
    const cell = table?.rows[0]?.cells[table.columns.findIndex(({ key }) => key === column) - 1];
    return cell?.kind === "figure" ? cell.exact : undefined;
  };
  const { facts } = factsOf(runSources(analysis, []));
  for (const what of ["volumeEffect", "priceEffect"] as const) {
    expect({ what, exact: facts.find((fact) => fact.what === what)?.values[0] }).toEqual({
      what,
      exact: printed(what),
    });
  }
  expect(printed("thirdEffect")).toBeLessThan(0);
});
