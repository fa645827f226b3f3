/** Columns that some houses add to a ledger: row numbers, what is the same in each row, account groups, key figures. */
import { moneyOf, type Tagged } from "./cells";
import type { Group, Hand } from "./fields";
import type { Column } from "./rows";

interface Table {
  readonly isList: boolean;
  readonly isFlowing: boolean;
  /** One amount in a row, of the whole year: shares and amounts per inhabitant say something. */
  readonly isWholeYear: boolean;
  readonly whole: readonly Tagged[];
}

const INHABITANTS = 12_480;

export function addedColumns({ draw }: Hand, table: Table): readonly (readonly Column[])[] {
  const { chance, house, word } = draw;
  const { added } = house;
  if (added === undefined) return [];
  const columns: (readonly Column[])[] = [];
  if (table.isFlowing && draw.has("accountGroup")) columns.push(one(word(added.accountGroup), groupOf));
  if (table.isList && draw.has("systemColumns"))
    for (const [head, values] of chance.shuffled(added.columns).slice(0, 2))
      columns.push(one(head, () => word(values)));
  const figure = table.isWholeYear ? draw.pick("keyFigure") : "no";
  if (figure === "share") columns.push(one(word(added.share), shareOf));
  if (figure === "perInhabitant") columns.push(one(word(added.perInhabitant), perInhabitant));
  return columns;

  function groupOf({ facts: [first] }: Group): string {
    const { income = "", staff = "", other = "" } = added?.groups ?? {};
    const start = first?.account.slice(0, 1) ?? "";
    return start === "3" ? income : start === "5" ? staff : other;
  }

  function shareOf({ facts }: Group): number {
    return Math.round((moneyOf(facts).shown / moneyOf(table.whole).shown) * 1000) / 10;
  }
}

/** In whole kronor, whatever the table's unit. */
function perInhabitant({ facts }: Group): number {
  return Math.round(moneyOf(facts).shown / 100 / INHABITANTS);
}

/** The first column of a list as some systems print it. */
export function rowNumbers({ draw }: Hand): readonly Column[] {
  return draw.has("rowNumbers") ? one(draw.word(draw.house.added?.rowNumber ?? []), (_, at) => at + 1) : [];
}

function one(head: string, cell: Column["cell"]): readonly Column[] {
  return [{ heads: [head], isSummed: false, cell }];
}
