/**
 * Merged cells below the headings: only the first of them has a value, so rows lack what they seem to have. Merged
 * cells that touch no column that is read, or only a row of sums, do no harm.
 */
import type { Problem } from "../model/problem";
import { parseArea } from "./address";
import type { Plan } from "./plan";
import type { SourceStatus } from "./status";

/** `found` are the source's other problems; they tell which rows are rows of sums. */
export function mergedCells(status: SourceStatus, plan: Plan, found: readonly Problem[]): readonly Problem[] {
  const { site } = status;
  if (site === undefined) return [];
  const { row: firstRow, sheet } = plan.wanted.rectangle;
  const read = [...plan.columns.values()].map(({ sheetColumn }) => sheetColumn);
  const sumRows = new Set(found.flatMap(sumRowAddresses).map((address) => parseArea(address)?.row));
  const areas = site.merged.filter((address) => {
    const area = parseArea(address);
    if (area === undefined || area.lastRow < firstRow) return false;
    const isSumRow = area.row === area.lastRow && sumRows.has(area.row);
    return !isSumRow && read.some((column) => column >= area.column && column <= area.lastColumn);
  });
  const [first] = areas;
  return first === undefined
    ? []
    : [
        {
          kind: "mergedCells",
          source: status.source,
          severity: "preliminary",
          place: { sheet, address: first },
          areas,
        },
      ];
}

function sumRowAddresses(problem: Problem): readonly string[] {
  if (problem.kind === "subtotalRowsSkipped") return problem.stray.addresses;
  return problem.kind === "totalRowSkipped" && problem.place !== undefined ? [problem.place.address] : [];
}
