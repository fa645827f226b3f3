/** A sheet for each occasion: which one each of them is of, their names or titles say together better than alone. */
import { fold } from "../../sources/fold";
import { contentsOf } from "../columns/contents";
import type { Known } from "../said/known";
import type { Table } from "../tables/table";
import { saysDeviation } from "./columnsSaid";
import { isOfKnownYear } from "./matrixHeadings";

/** The tables with the occasion that their sheet is of, where sheets of the same areas are one for each of several. */
export function withOccasions(tables: readonly Table[], known: Known): readonly Table[] {
  const ofYear = tables.filter((table) => isOfKnownYear(table, known));
  const groups = LIKENESSES.flatMap((likeness) =>
    groupsOf(ofYear, (table) => likenessOf(table, likeness(table), known)).filter(({ length }) => length >= 2)
  );
  const occasions = new Map<Table, string>();
  for (const group of groups)
    for (const nameOf of NAMES) {
      const found = known.occasionsAmong(group.map(nameOf));
      for (const table of group) {
        const occasion = occasions.get(table) ?? found.get(nameOf(table));
        if (occasion !== undefined) occasions.set(table, occasion);
      }
    }
  return tables.map((table) => {
    const occasion = occasions.get(table);
    return occasion === undefined ? table : { ...table, occasion };
  });
}

const NAMES: readonly ((table: Table) => string)[] = [({ sheet }) => sheet, ({ titles }) => titles.join(" ")];

/** What such sheets have alike: all their headings, their titles, or what they call the deviation. */
const LIKENESSES: readonly ((table: Table) => readonly string[])[] = [
  ({ columns }) => columns.map(({ heading }) => heading),
  ({ titles }) => titles,
  ({ columns }) => columns.map(({ heading }) => heading).filter(saysDeviation),
];

/** `undefined` where it has no areas, or nothing of the kind. */
function likenessOf(table: Table, said: readonly string[], known: Known): string | undefined {
  const area = contentsOf(table, known).find(({ isArea, distinct }) => isArea >= 0.6 && distinct >= 2);
  const areas = area?.cells.map((cell) => known.areaNamed(String(cell)) ?? "").filter((name) => name !== "");
  return areas === undefined || said.length === 0
    ? undefined
    : JSON.stringify([[...areas].sort(), table.columns.length, said.map(fold)]);
}

function groupsOf(
  tables: readonly Table[],
  keyOf: (table: Table) => string | undefined
): readonly (readonly Table[])[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const key = keyOf(table);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()];
}
