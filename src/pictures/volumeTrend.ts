/** A metric's volume over the years, with its unit cost where cost is known. */
import { unitCostOf } from "../analysis/priceVolume";
import { measuresOf, type Measured } from "../analysis/volumes";
import { ORE_PER } from "../model/money";
import type { Organisation } from "../model/organisation";
import type { VolumeYear } from "../sources/volumes";
import { decimalsOf, EMPTY, number, type Cell, type Row } from "../reports/table";
import { printed } from "../words/numbers";
import type { Illustration } from "./picture";

/** One picture per metric that has a volume in two years or more. */
export function volumeTrends(
  volumes: readonly VolumeYear[],
  organisation: Pick<Organisation, "areas">
): readonly Illustration[] {
  const known = volumes.filter(({ outcomeVolume }) => outcomeVolume !== undefined);
  const measures = measuresOf(known, organisation).filter(({ years }) => years.length >= 2);
  return measures.map((measured, index) => trend(measured, index + 1));
}

function trend({ label, unit, years }: Measured, number: number): Illustration {
  const costs = years.map(unitCostIn);
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
        cells: [outcomeVolume, ...(hasCosts ? [costs[index]] : [])].map(count),
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
  const level = `${printed(to, decimalsOf(to), "sv")} ${last.unit}`;
  if (from === 0 || from === to) return `${label}: ${level} ${last.year}`;
  const percent = printed((100 * Math.abs(to - from)) / from, 1, "sv");
  const when = last.year === before.year + 1 ? String(last.year) : `från ${before.year} till ${last.year}`;
  return `${label} ${to > from ? "ökade" : "minskade"} med ${percent} procent ${when}, till ${level}`;
}

function count(value: number | undefined): Cell {
  return value === undefined ? EMPTY : number(value, decimalsOf(value));
}

/** In whole kr. */
function unitCostIn({ outcomeCost, outcomeVolume = 0 }: VolumeYear): number | undefined {
  if (outcomeCost === undefined) return undefined;
  const cost = unitCostOf({ cost: outcomeCost, factors: [outcomeVolume] });
  return cost && Math.round(cost / ORE_PER.kr);
}
