/** Which cells of a place are calculated, and how: so that what is emptied can be told before it is. */
import type { Place } from "../model/problem";
import { addressOf } from "../sources/address";
import type { CellValue, FormulaCells } from "../workbook";
import { parseReference } from "./area";
import { borrow, rangeOn } from "./office";

/** More calculated cells in one place than this are counted, not looked at. */
const MOST_READ = 5_000;

export async function formulasIn(
  places: readonly Place[],
  context: Excel.RequestContext
): Promise<readonly FormulaCells[]> {
  const found = places.map(({ sheet, address }) => {
    // Of a single cell Excel may look through the whole sheet: only what lies within is asked for.
    const all = borrow(rangeOn(context, sheet, address).getSpecialCellsOrNullObject("Formulas"));
    const cells = borrow(all.getIntersectionOrNullObject(rangeOn(context, sheet, address)));
    cells.load("cellCount");
    return { sheet, address, cells };
  });
  await context.sync();
  const asked = found.map(({ sheet, address, cells }) => {
    const count = cells.isNullObject ? 0 : cells.cellCount;
    if (count === 0 || count > MOST_READ) return { sheet, count, areas: undefined };
    const all = borrow(rangeOn(context, sheet, address).getSpecialCells("Formulas"));
    const { areas } = borrow(all.getIntersectionOrNullObject(rangeOn(context, sheet, address)));
    areas.load("items/address,items/formulas");
    return { sheet, count, areas };
  });
  await context.sync();
  return asked.map(({ sheet, count, areas }) => ({
    cells: count,
    written: count > MOST_READ ? undefined : (areas?.items ?? []).flatMap((area) => writtenIn(sheet, area)),
  }));
}

function writtenIn(sheet: string, { address, formulas }: Excel.Range): NonNullable<FormulaCells["written"]> {
  const at = parseReference(address);
  if (at === undefined) return [];
  return (formulas as CellValue[][]).flatMap((line, r) =>
    line.map((formula, c) => ({
      place: { sheet, address: addressOf(at.row + r, at.column + c) },
      formula: String(formula),
    }))
  );
}
