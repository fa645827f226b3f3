/** The tables of ours that people type in, as they stand: asked for in the survey's own request. */
import { READ_BACK, type CellValue, type MemoryName, type StandingTable } from "../workbook";
import { WorkbookError } from "../workbookError";
import { gridOf, parseReference } from "./area";
import { loadMemory, remembered } from "./memory";
import { borrow } from "./office";
import { rowsBelow } from "./rowsBelow";

export interface AskedBack {
  readonly tables: readonly { readonly id: string; readonly range: Excel.Range; readonly used: Excel.Range }[];
  readonly memories: readonly { readonly name: MemoryName; readonly setting: Excel.Setting }[];
}

export interface ReadBack {
  readonly standing: ReadonlyMap<string, StandingTable>;
  readonly remembered: ReadonlyMap<MemoryName, string>;
}

/** Loads what `readBack` needs. */
export function askBack(context: Excel.RequestContext): AskedBack {
  const { names } = context.workbook;
  return {
    tables: READ_BACK.tables.map((id) => {
      const range = borrow(names.getItemOrNullObject(id).getRangeOrNullObject());
      const used = borrow(range.worksheet.getUsedRangeOrNullObject(true));
      range.load("address");
      used.load("address,formulas,values");
      return { id, range, used };
    }),
    memories: READ_BACK.memories.map((name) => ({ name, setting: loadMemory(context, name) })),
  };
}

export function readBack({ tables, memories }: AskedBack): ReadBack {
  return {
    standing: new Map(tables.flatMap(({ id, range, used }) => standingIn(range, used).map((table) => [id, table]))),
    remembered: new Map(
      memories.flatMap(({ name, setting }) => {
        const text = remembered(setting);
        return text === undefined ? [] : [[name, text]];
      })
    ),
  };
}

function standingIn(range: Excel.Range, used: Excel.Range): readonly StandingTable[] {
  const area = range.isNullObject ? undefined : parseReference(range.address);
  const filled = used.isNullObject ? undefined : parseReference(used.address);
  if (area === undefined || filled === undefined) return [];
  const [formulas, values] = [used.formulas as CellValue[][] | null, used.values as CellValue[][] | null];
  if (formulas === null || values === null)
    throw new WorkbookError({ kind: "tooLarge", place: { sheet: area.sheet, address: used.address } });
  const cellIn = (grid: CellValue[][]) => (row: number, column: number) =>
    grid[row - filled.row]?.[column - filled.column] ?? "";
  const whole = { ...area, rows: area.rows + rowsBelow(area, cellIn(formulas)) };
  const within = (grid: CellValue[][]) =>
    gridOf(whole, (row, column) => cellIn(grid)(whole.row + row, whole.column + column));
  return [
    { sheet: area.sheet, row: area.row, column: area.column, contents: within(formulas), values: within(values) },
  ];
}
