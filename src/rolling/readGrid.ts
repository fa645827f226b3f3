/** The rows of a small source, as the workbook has them. */
import type { GridRow } from "../sources/grid";
import { rowsOf, type Plan } from "../sources/plan";
import type { Watch, Workbook } from "../workbook";

export async function readGrid(
  workbook: Pick<Workbook, "read">,
  { wanted }: Plan,
  watch: Watch
): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  await workbook.read([wanted], (block) => rows.push(...rowsOf(block)), watch);
  return rows;
}
