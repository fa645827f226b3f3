/** The year's outcome as rows of Utfall tidigare år: one per month and codes, in the workbook's own unit and sign. */
import type { Ledger } from "../model/ledger";
import { joined } from "../model/ledgerParts";
import { ORE_PER, negate, type Ore } from "../model/money";
import type { Place } from "../model/problem";
import { placeOf } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import type { Model } from "../sources/model";
import type { Units } from "../sources/settingValues";
import type { SourceStatus } from "../sources/status";
import type { CellChange, CellValue, Rectangle, SheetContents, SourceChoice } from "../workbook";

export interface AddedRows {
  readonly rows: number;
  /** Öre, in the ledger's own sign. */
  readonly sum: Ore;
  /** Where the rows come to stand. */
  readonly place: Place;
  readonly changes: readonly CellChange[];
  readonly sheets: readonly SheetContents[];
  readonly choice: SourceChoice | undefined;
}

const COLUMNS = ["period", "account", "responsibility", "activity", "amount"] as const;

/** `earlier` is Utfall tidigare år as it stands; its rows stay, and the new ones come below them. */
export function addedRows(model: Model, units: Units, earlier: SourceStatus | undefined): AddedRows {
  // Rows of years before that stood in Utfall go along: the sheet is emptied.
  const ledger = joined([model.earlier.beside, model.outcome]);
  const rows = rowsOf(ledger, units);
  const sum = units.ledgerSign === 1 ? ledger.sum : negate(ledger.sum);
  const site = earlier?.site;
  if (earlier === undefined || site === undefined) {
    const sheet = sheetOf(rows);
    const place = placeOf({ sheet: sheet.name, row: 0, column: 0, rows: rows.length + 1, columns: COLUMNS.length });
    return { rows: rows.length, sum, place, changes: [], sheets: [sheet], choice: undefined };
  }
  const { rectangle } = site;
  const offsets = COLUMNS.map((column) => earlier.columns[LEDGER_COLUMNS[column].name] ?? -1);
  const below: Rectangle = { ...rectangle, row: rectangle.row + rectangle.rows, rows: rows.length };
  const contents = rows.map((cells) =>
    Array.from({ length: rectangle.columns }, (_, offset): CellValue => cells[offsets.indexOf(offset)] ?? "")
  );
  const grown: Rectangle = { ...rectangle, rows: rectangle.rows + rows.length };
  return {
    rows: rows.length,
    sum,
    place: placeOf(below),
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
