/** A metric's volume over the years, with its unit cost where cost is known. */
import { unitCostOf } from "../analysis/priceVolume";
import { measuresOf, type Measured } from "../analysis/volumes";
import { ORE_PER } from "../model/money";
import type { Organisation } from "../model/organisation";
import type { VolumeYear } from "../sources/volumes";
import { EMPTY, type Cell, type Row } from "../reports/table";
import { printed } from "../words/numbers";
import type { Illustration } from "./picture";

/** One picture per metric that has a volume in two years or more. */
export function volumeTrends(
  volumes: readonly VolumeYear[],
  organisation: Pick<Organisation, "areas">
): readonly Illustration[] {
  return measuresOf(
    volumes.filter(({ outcomeVolume }) => outcomeVolume !== undefined),
    organisation
  )
    .filter(({ years }) => years.length >= 2)
    .map((measured, index) => trend(measured, index + 1));
}

function trend({ label, unit, years }: Measured, number: number): Illustration {
  const costs = years.map(({ outcomeCost, outcomeVolume }) =>
    outcomeCost === undefined ? undefined : unitCostOf({ cost: outcomeCost, factors: [outcomeVolume ?? 0] })
  );
  const hasCosts = costs.filter((cost) => cost !== undefined).length >= 2;
  return {
    table: {
      id: `Avvik.diagram.volym.${number}`,
      sheet: "Diagram",
      title: label,
      unit: "antal",
      unitLine: hasCosts ? `${unit}, och kostnad per enhet i kr` : unit,
      columns: [
        { key: "year", heading: "År", kind: "text" },
        { key: "volume", heading: "Volym", kind: "number" },
        ...(hasCosts ? [{ key: "unitCost", heading: "Kr per enhet", kind: "number" as const }] : []),
      ],
      rows: years.map(({ year, outcomeVolume }, index): Row => ({
        key: String(year),
        label: String(year),
        kind: "line",
        cells: [
          count(outcomeVolume),
          ...(hasCosts
            ? [count(costs[index] === undefined ? undefined : Math.round((costs[index] ?? 0) / ORE_PER.kr))]
            : []),
        ],
      })),
    },
    picture: {
      id: `Avvik.bild.volym.${number}`,
      title: titleOf(label, years),
      kind: "trend",
      table: `Avvik.diagram.volym.${number}`,
      categories: "year",
      unit,
      note: hasCosts ? `Staplar: ${unit}. Linje: kr per enhet` : `Staplar: ${unit}`,
      series: [
        { column: "volume", role: "outcome" },
        ...(hasCosts ? [{ column: "unitCost", role: "unitCost" as const }] : []),
      ],
    },
  };
}

/** "Unika hushåll minskade med 2,7 procent 2024, till 9 753". */
function titleOf(label: string, years: readonly VolumeYear[]): string {
  const [before, last] = [years.at(-2), years.at(-1)];
  if (last === undefined || before === undefined) return "";
  const [from, to] = [before.outcomeVolume ?? 0, last.outcomeVolume ?? 0];
  const level = `${printed(to, Number.isInteger(to) ? 0 : 1, "sv")} ${last.unit}`;
  if (from === 0 || from === to) return `${label}: ${level} ${last.year}`;
  const percent = printed((100 * Math.abs(to - from)) / from, 1, "sv");
  return `${label} ${to > from ? "ökade" : "minskade"} med ${percent} procent ${last.year === before.year + 1 ? String(last.year) : `från ${before.year} till ${last.year}`}, till ${level}`;
}

function count(value: number | undefined): Cell {
  return value === undefined ? EMPTY : { kind: "number", value, decimals: Number.isInteger(value) ? 0 : 1 };
}
