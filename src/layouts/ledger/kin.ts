/**
 * Sheets that are pieces of one report, an area or a month each: what one of them says of its amounts, over them or in
 * its name, holds for those that say nothing of it. Each was printed with other lines above it, or with none.
 */
import { areAlike, typicalOf } from "./amountUnits";
import { meaningOfTable } from "../columns/amountColumns";
import { meaningOf } from "../said/meaning";
import { monthsNumbered } from "../said/monthRuns";
import { scaleOf } from "../mapping/mapping";
import { amountsIn } from "../shaping/sample";
import type { Table } from "../tables/table";
import { belongTogether, isOfYear } from "./ledgerGroups";
import { isSaid, type Tried } from "./ledgerSigns";

/** `read`: what a table gives. Those whose kin of the year say more of them than they do are read again. */
export function informedByKin(
  all: readonly Tried[],
  year: number | undefined,
  read: (table: Table) => readonly Tried[]
): readonly Tried[] {
  if (year === undefined) return all;
  const ofYear = all.filter((one) => isOfYear(one, year) && !isOfOtherYear(one.table));
  const again = new Map<Table, Table>();
  for (const table of new Set(ofYear.map((one) => one.table))) {
    const own = ofYear.filter((one) => one.table === table);
    const kin = ofYear.filter((other) => own.some((one) => areKin(one, other)));
    const beside = ofYear.filter((other) => own.some((one) => areBeside(one, other)));
    const lines = [scenarioLine(own, kin, ofYear), unitLine(own, [...kin, ...beside])];
    const said = lines.filter((line) => line !== undefined);
    const month = monthLine(own, ofYear);
    const titles = [...said, ...table.titles, ...(month === undefined ? [] : [month])];
    if (titles.length > table.titles.length) again.set(table, { ...table, titles });
  }
  return all.flatMap((one, at) => {
    const informed = again.get(one.table);
    if (informed === undefined) return [one];
    return all.findIndex(({ table }) => table === one.table) === at
      ? read(informed).map((found) => ({ ...found, table: one.table }))
      : [];
  });
}

/** "Föregående års utfall". */
function isOfOtherYear({ sheet, titles }: Table): boolean {
  return [sheet, ...titles].some((text) => meaningOf(text).isOtherYear);
}

function areKin(one: Tried, other: Tried): boolean {
  return one.source === other.source && one.table.sheet !== other.table.sheet && belongTogether(one, other);
}

/** "UTFALL" and "BUDGET tkr" on one sheet. */
function areBeside(one: Tried, { table }: Tried): boolean {
  return table !== one.table && table.sheet === one.table.sheet;
}

/** Which ledger it is; none where another table of its months and units is that already. */
function scenarioLine(own: readonly Tried[], kin: readonly Tried[], all: readonly Tried[]): string | undefined {
  const [first] = own;
  if (first === undefined || first.scenario !== undefined) return undefined;
  const said = kin.filter(({ scenario }) => scenario !== undefined);
  const [scenario, ...others] = new Set(said.map((one) => one.scenario));
  if (scenario === undefined || others.length > 0) return undefined;
  const isTaken = all.some(
    (one) =>
      one.table !== first.table &&
      one.source === scenario &&
      isSaid(one) &&
      own.some((part) => part.source === scenario && !belongTogether(part, one) && one.signature === part.signature)
  );
  return isTaken ? undefined : lineOf(said, (line) => (meaningOf(line).scenario ?? meaningOf(line).faint) === scenario);
}

/** Which month it is of, where sheets of the same rows are numbered as the year's months are: nearer than a title. */
function monthLine([first]: readonly Tried[], all: readonly Tried[]): string | undefined {
  const alike = all.filter(
    (one) => first !== undefined && one.source === first.source && one.signature === first.signature
  );
  const areApart = alike.some((one) => one !== first && first !== undefined && belongTogether(first, one));
  const sheets = new Set(alike.map(({ table }) => table.sheet));
  return areApart ? undefined : monthsNumbered([...sheets]).get(first?.table.sheet ?? "");
}

/** In which unit, where amounts are of the same size as those that it is said of. */
function unitLine(own: readonly Tried[], kin: readonly Tried[]): string | undefined {
  const [first] = own;
  if (first === undefined || unitOf(first) !== undefined) return undefined;
  const said = kin.filter((one) => unitOf(one) !== undefined);
  const [unit, ...others] = new Set(said.map(unitOf));
  const size = typedSize(first);
  return others.length > 0 || !said.every((one) => areAlike(size, typedSize(one))) ? undefined : unit;
}

function unitOf({ table }: Tried): string | undefined {
  return meaningOfTable(table).unit;
}

/** The middle one of its amounts as they are typed. */
function typedSize({ sample, part }: Tried): number {
  return typicalOf(amountsIn(sample).map((amount) => Math.abs(amount / scaleOf(part))));
}

function lineOf(kin: readonly Tried[], isSaying: (line: string) => boolean): string | undefined {
  return kin.flatMap(({ table }) => [...table.titles, table.sheet]).find(isSaying);
}
