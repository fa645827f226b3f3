/**
 * Reads a ledger or a budget block by block, straight into sums. Empty rows and rows of sums are told from rows
 * here; what becomes of a row is decided in `ledgerRows`. A million rows pass: no object is made for a row that is
 * in order.
 */
import type { Ore } from "../model/money";
import type { Block, CellValue } from "../workbook";
import { isEmpty, isTotalLabel } from "./cell";
import { EMPTY, TOTAL_LABEL } from "./codeDictionary";
import type { Plan } from "./grid";
import { ACCOUNT, ACTIVITY, AMOUNT, PERIOD, RESPONSIBILITY, VERIFICATION } from "./ledgerColumns";
import { ledgerRows } from "./ledgerRows";
import type { LedgerRead, LedgerRules } from "./ledgerRules";
import type { SumRow } from "./sumRows";

export interface LedgerReader {
  readonly take: (block: Block) => void;
  readonly finish: () => LedgerRead;
}

/** A row that may be a row of sums: it has a label, or nothing but an amount. It is decided when the next row is met. */
interface Held {
  readonly sheetRow: number;
  readonly cell: CellValue;
  readonly amount: Ore | undefined;
  /** "" for a row that has nothing but an amount. */
  readonly label: string;
}

export function ledgerReader(rules: LedgerRules, plan: Plan): LedgerReader {
  const rows = ledgerRows(rules, plan);
  const { periods, accounts, responsibilities, activities, tally } = rows;
  const sumRows: SumRow[] = [];
  let held: Held | undefined;

  function take(block: Block): void {
    const columnOf = (name: string): Column | undefined => block.columns[plan.columns.get(name)?.position ?? -1];
    const [periodColumn, accountColumn, responsibilityColumn] = [
      columnOf(PERIOD),
      columnOf(ACCOUNT),
      columnOf(RESPONSIBILITY),
    ];
    const [activityColumn, amountColumn, verificationColumn] = [
      columnOf(ACTIVITY),
      columnOf(AMOUNT),
      columnOf(VERIFICATION),
    ];
    for (let row = 0; row < block.rows; row++) {
      const cell = cellIn(amountColumn, row);
      const periodCell = cellIn(periodColumn, row);
      const accountCell = cellIn(accountColumn, row);
      const responsibilityCell = cellIn(responsibilityColumn, row);
      const activityCell = cellIn(activityColumn, row);
      if (
        isEmpty(cell) &&
        isEmpty(periodCell) &&
        isEmpty(accountCell) &&
        isEmpty(responsibilityCell) &&
        isEmpty(activityCell)
      )
        continue;
      if (held !== undefined) decide(held, false);
      const period = periods.indexOf(periodCell);
      const account = accounts.indexOf(accountCell);
      const responsibility = responsibilities.indexOf(responsibilityCell);
      const activity = activities.indexOf(activityCell);
      const verification = cellIn(verificationColumn, row);
      const p = periods.marks[period] ?? 0;
      const a = accounts.marks[account] ?? 0;
      const r = responsibilities.marks[responsibility] ?? 0;
      const v = activities.marks[activity] ?? 0;
      const isLabelled = ((p | a | r | v) & TOTAL_LABEL) !== 0;
      const isBlank = (p & a & r & v & EMPTY) !== 0;
      if (isLabelled || isBlank) {
        const label =
          [periodCell, accountCell, responsibilityCell, activityCell, verification].find(isTotalLabel) ?? "";
        held = { sheetRow: block.firstRow + row, cell, amount: rows.effectOf(cell), label: String(label) };
      } else {
        rows.count(block.firstRow + row, cell, period, account, responsibility, activity, verification);
      }
    }
  }

  function decide({ sheetRow, cell, amount, label }: Held, isLast: boolean): void {
    held = undefined;
    const isSum =
      amount !== undefined &&
      amount !== 0 &&
      ((tally.rowsSince > 1 && amount === tally.sumSince) || (isLast && amount === tally.sumRead));
    if (label !== "" || isSum) {
      sumRows.push({
        address: rows.addressIn(AMOUNT, sheetRow),
        label,
        amount,
        isLast,
        sumAbove: tally.sumRead as Ore,
        sumSince: tally.sumSince as Ore,
      });
      tally.sumSince = 0;
      tally.rowsSince = 0;
    } else {
      rows.count(
        sheetRow,
        cell,
        periods.indexOf(""),
        accounts.indexOf(""),
        responsibilities.indexOf(""),
        activities.indexOf(""),
        ""
      );
    }
  }

  function finish(): LedgerRead {
    if (held !== undefined) decide(held, true);
    return rows.finish(sumRows);
  }

  return { take, finish };
}

type Column = Block["columns"][number];

/** Empty where the workbook lacks the column. */
function cellIn(column: Column | undefined, row: number): CellValue {
  return column === undefined ? "" : (column.values[row]?.[column.at] ?? "");
}
