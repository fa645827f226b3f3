/** The year's outcome as rows of Utfall tidigare år: one per month and codes, in the workbook's own unit and sign. */
import type { Ledger } from "../model/ledger";
import { joined } from "../model/ledgerParts";
import { ORE_PER } from "../model/money";
import { placeOf } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import type { Model } from "../sources/model";
import type { Units } from "../sources/settingValues";
import type { SourceStatus } from "../sources/status";
import type { CellChange, CellValue, Rectangle, SheetContents, SourceChoice } from "../workbook";

export interface AddedRows {
  readonly changes: readonly CellChange[];
  readonly sheets: readonly SheetContents[];
  readonly choice: SourceChoice | undefined;
}

const COLUMNS = ["period", "account", "responsibility", "activity", "amount"] as const;

/** `earlier` is Utfall tidigare år as it stands; its rows stay, and the new ones come below them. */
export function addedRows(model: Model, units: Units, earlier: SourceStatus | undefined): AddedRows {
  // Rows of years before that stood in Utfall go along: the sheet is emptied.
  const rows = rowsOf(joined([model.earlier.beside, model.outcome]), units);
  const site = earlier?.site;
  if (earlier === undefined || site === undefined) return { changes: [], sheets: [sheetOf(rows)], choice: undefined };
  const { rectangle } = site;
  const offsets = COLUMNS.map((column) => earlier.columns[LEDGER_COLUMNS[column].name] ?? -1);
  const below: Rectangle = { ...rectangle, row: rectangle.row + rectangle.rows, rows: rows.length };
  const contents = rows.map((cells) =>
    Array.from({ length: rectangle.columns }, (_, offset): CellValue => cells[offsets.indexOf(offset)] ?? "")
  );
  const grown: Rectangle = { ...rectangle, rows: rectangle.rows + rows.length };
  return {
    changes: rows.length === 0 ? [] : [{ place: placeOf(below), contents, isAdded: true }],
    sheets: [],
    // A sheet grows with its rows; a table or a chosen range has to be told.
    choice: site.via === "sheet" ? undefined : { rectangle: grown, columns: earlier.columns },
  };
}

function sheetOf(rows: readonly (readonly CellValue[])[]): SheetContents {
  const headings = COLUMNS.map((column) => LEDGER_COLUMNS[column].name);
  return { name: SPECS.earlierOutcome.sheet, rows: [headings, ...rows], textColumns: [1, 2, 3] };
}

function rowsOf(ledger: Ledger, { unit, ledgerSign }: Units): readonly (readonly CellValue[])[] {
  return Array.from({ length: ledger.entries }, (_, entry) => [
    ledger.periods[ledger.period[entry] ?? -1] ?? "",
    ...(["account", "responsibility", "activity"] as const).map(
      (dimension) => ledger.codes[dimension][ledger[dimension][entry] ?? -1] ?? ""
    ),
    amountIn((ledger.amount[entry] ?? 0) * ledgerSign, unit),
  ]);
}

/** Öre as the workbook writes amounts; never −0. */
function amountIn(ore: number, unit: Units["unit"]): number {
  return ore === 0 ? 0 : ore / ORE_PER[unit];
}
