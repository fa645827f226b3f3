/** Whether the cells of a source that was found by its headings are what the contract's form has under them. */
import { parseSwedishNumber } from "../sources/amount";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { periodIn } from "../sources/date";
import { LEDGER_COLUMNS } from "../sources/ledgerColumns";
import type { MoneyUnit } from "../model/money";
import { fold } from "../sources/fold";
import type { Recognition, SourceStatus } from "../sources/status";
import type { CellValue, Site } from "../workbook";
import { codeBesideName } from "./said/codeInCell";
import { IN_ANY_LAYOUT, RESPONSIBILITY } from "./mapping/fields";
import { meaningOf } from "./said/meaning";
import { monthIn } from "./said/months";
import { deficitWordsIn, signsSaid } from "./said/saidSigns";

/** The unit that Inställningar says, as far as its first rows show. */
export function unitSaid(found: Recognition): MoneyUnit | undefined {
  const head = found.find(({ source }) => source === "settings")?.site?.head ?? [];
  const row = head.find((cells) => cells.some((cell) => fold(String(cell)) === "beloppsenhet"));
  return row?.map((cell) => unitIn(String(cell))).find((unit) => unit !== undefined);
}

function unitIn(text: string): MoneyUnit | undefined {
  return meaningOf(text).unit;
}

/**
 * False where the first rows of a ledger have months in words, amounts in a foreign form, names beside or for codes, or
 * codes said once for several rows; where months stand across beside the year's sum; where Ansvar is of units' names
 * with their codes beside; where lines above, or headings of forecasts, say another unit; and where forecasts say in
 * another way than by a minus which are deficits.
 */
export function isInContractForm(status: SourceStatus, unit: MoneyUnit | undefined): boolean {
  const { source, site, firstRow, headingRow } = status;
  if (site === undefined || firstRow === undefined) return true;
  if (source === "responsibilities") return !areNamesBesideCodes(status, firstRow);
  if (!IN_ANY_LAYOUT.includes(source)) return true;
  const above = site.head.slice(0, headingRow ?? 0).flat();
  const headings = source === "forecasts" ? (site.head[headingRow ?? -1] ?? []) : [];
  const units = [...above, ...headings].map((cell) => (typeof cell === "string" ? meaningOf(cell).unit : undefined));
  if (units.some((one) => one !== undefined && one !== (unit ?? "kr"))) return false;
  if (source === "grants") return true;
  return source === "forecasts"
    ? areSignedByMinus(site.head, above, firstRow)
    : isLedgerInContractForm(status, firstRow);
}

function areSignedByMinus(head: Site["head"], above: readonly CellValue[], firstRow: number): boolean {
  const texts = [...above, ...(head[firstRow - 1] ?? [])].filter((cell): cell is string => typeof cell === "string");
  const plus = signsSaid(texts, ["surplus", "deficit"])?.plus ?? "surplus";
  const rows = head.slice(firstRow);
  const columns = (rows[0] ?? []).map((_, at) => rows.map((cells) => cells[at] ?? "").filter((cell) => !isEmpty(cell)));
  return plus === "surplus" && columns.every((cells) => deficitWordsIn(cells).length === 0);
}

/** "Enhet" may be heading of codes or of names: it is of names where another column has a code for each. */
function areNamesBesideCodes({ site, columns }: SourceStatus, firstRow: number): boolean {
  const isNote = (cells: readonly CellValue[]): boolean => cells.filter((cell) => !isEmpty(cell)).length < 2;
  const below = site?.head.slice(firstRow).filter((cells) => !isNote(cells)) ?? [];
  const isEach = (at: number, is: (cell: CellValue) => boolean): boolean =>
    below.length >= 2 && below.every((cells) => is(cells[at] ?? ""));
  const own = columns[RESPONSIBILITY];
  const others = (below[0] ?? []).map((_, at) => at).filter((at) => !Object.values(columns).includes(at));
  // "Skolan F-6" is a name too.
  const areNames = below.filter((cells) => isName(cells[own ?? -1] ?? "")).length * 2 > below.length;
  return areNames && others.some((at) => isEach(at, isCode));
}

function isName(cell: CellValue): boolean {
  return /\p{Ll}{3}/u.test(String(cell)) && !/\d/.test(String(cell));
}

function isCode(cell: CellValue): boolean {
  return /^\d{1,10}$/.test(String(cell).trim());
}

function isLedgerInContractForm({ site, columns, headingRow }: SourceStatus, firstRow: number): boolean {
  if (site === undefined) return true;
  const below = site.head.slice(firstRow).filter((cells) => !cells.every(isEmpty) && !cells.some(isTotalLabel));
  const cellsOf = ({ name }: { readonly name: string }): readonly CellValue[] => {
    const offset = columns[name];
    const cells = offset === undefined ? [] : below.map((row) => row[offset] ?? "");
    return cells.filter((cell) => !isEmpty(cell));
  };
  const { period, amount, account, responsibility } = LEDGER_COLUMNS;
  const most = (cells: readonly CellValue[], is: (cell: CellValue) => boolean): boolean =>
    cells.length >= 2 && cells.filter(is).length > cells.length / 2;
  const isForeignAmount = (cell: CellValue): boolean =>
    typeof cell === "string" && parseSwedishNumber(cell) === undefined;
  const hasName = (cell: CellValue): boolean => codeBesideName(cell) !== undefined || isName(cell);
  const isSaidOnce = (cells: readonly CellValue[]): boolean => cells.length > 0 && cells.length * 2 < below.length;
  const months = (site.head[headingRow ?? -1] ?? []).filter((cell) => monthIn(cell) !== undefined);
  return !(
    (columns[period.name] === undefined && months.length >= LEAST_MONTHS) ||
    [account, responsibility].some((column) => isSaidOnce(cellsOf(column))) ||
    most(cellsOf(period), (cell) => periodIn(cell) === undefined) ||
    most(cellsOf(amount), isForeignAmount) ||
    [account, responsibility].some((column) => most(cellsOf(column), hasName))
  );
}

/** Fewer may be anything. */
const LEAST_MONTHS = 3;
