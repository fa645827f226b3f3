/**
 * Reads a ledger or a budget block by block, straight into sums: every row is read, then used in an entry or
 * listed as a problem, and both are counted on their own so that Avstämning can prove it. Rows of sums and
 * empty rows are no rows. A million rows pass here: what a code means is found out once, and nothing is kept per row
 * but the three numbers that tell a repeated verification row.
 */
import type { ChartOfAccounts } from "../model/account";
import { isIncomeLine } from "../model/account";
import type { PrefixMap } from "../model/code";
import type { Ledger } from "../model/ledger";
import { ore, type MoneyUnit, type Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { Problem } from "../model/problem";
import type { Block, CellValue } from "../workbook";
import { addressOf, placeOf } from "./address";
import { parseAmount } from "./amount";
import { isEmpty, isTotalLabel } from "./cell";
import { codeDictionary, EMPTY, ERROR, OUTSIDE, TOTAL_LABEL, UNKNOWN, type CodeDictionary } from "./codeDictionary";
import { Combinations } from "./combinations";
import { Duplicates } from "./duplicates";
import { findingsIn } from "./findings";
import type { Plan } from "./grid";
import { ACCOUNT, ACTIVITY, AMOUNT, PERIOD, RESPONSIBILITY, VERIFICATION } from "./ledgerColumns";
import { ledgerProblems } from "./ledgerProblems";
import { OTHER_PERIOD, periodDictionary, UNREADABLE, type PeriodRules } from "./periodDictionary";
import { strays } from "./strays";
import type { SumRow } from "./sumRows";

/** What became of a ledger's rows: every row read is used in the model or listed as a problem. */
export interface RowAccount {
  /** Rows with any content; the heading, empty rows and rows of sums are not counted. */
  readonly read: number;
  /** Rows in the model's ledger, those that fit no area or line (Ej fördelat) included. */
  readonly used: number;
  /** Rows left out of it, each under a problem: other periods, unreadable periods. */
  readonly listed: number;
  /** Sums of the same rows, effect on the result, each added up on its own. */
  readonly sumRead: Ore;
  readonly sumUsed: Ore;
  readonly sumListed: Ore;
}

export interface LedgerRules {
  readonly source: "outcome" | "budget";
  readonly unit: MoneyUnit;
  /** What a positive amount does to the result. */
  readonly sign: 1 | -1;
  readonly periods: PeriodRules;
  readonly chart: ChartOfAccounts;
  /** `undefined` when the workbook's Ansvar could not be read: then no responsibility is called unknown. */
  readonly areaOf: PrefixMap<AreaId> | undefined;
}

export interface LedgerRead {
  readonly ledger: Ledger;
  readonly account: RowAccount;
  readonly problems: readonly Problem[];
  /** Sum of the sizes of all amounts in öre: no sum of any of the rows is larger. */
  readonly size: number;
}

export interface LedgerReader {
  readonly take: (block: Block) => void;
  readonly finish: () => LedgerRead;
}

/** The cells of a row that might turn out to be a row of sums, until the next row is met. */
interface Held {
  readonly sheetRow: number;
  readonly cell: CellValue;
  readonly amount: Ore | undefined;
  readonly label: string;
}

export function ledgerReader(rules: LedgerRules, { wanted, columns }: Plan): LedgerReader {
  const { source, unit, sign, chart, areaOf } = rules;
  const { sheet, rows: mostRows } = wanted.rectangle;
  const has = (name: string): boolean => columns.has(name);
  const digits = (name: string): number => columns.get(name)?.digits ?? 0;
  const periods = periodDictionary({ ...rules.periods, mayBeEmpty: rules.periods.mayBeEmpty || !has(PERIOD) });
  const accounts = codeDictionary(digits(ACCOUNT), (code) => {
    const accountClass = chart(code);
    return accountClass === undefined ? (has(ACCOUNT) ? UNKNOWN : 0) : isIncomeLine(accountClass) ? 0 : OUTSIDE;
  });
  const responsibilities = codeDictionary(digits(RESPONSIBILITY), (code) => (areaOf === undefined || !has(RESPONSIBILITY) || areaOf(code) !== undefined ? 0 : UNKNOWN));
  const activities = codeDictionary(digits(ACTIVITY), () => 0);

  const entries = new Combinations();
  const duplicates = has(VERIFICATION) ? new Duplicates(mostRows) : undefined;
  const findings = findingsIn(source, sheet);
  const found = { unknownAccount: strays(), unknownResponsibility: strays(), outside: strays(), unreadablePeriod: strays(), otherPeriod: strays(), repeated: strays() };
  const sumRows: SumRow[] = [];
  let held: Held | undefined;
  const tally = { read: 0, used: 0, sumRead: 0, sumUsed: 0, size: 0, rowsSince: 0, sumSince: 0 };

  const addressIn = (name: string, sheetRow: number): string => addressOf(sheetRow, (columns.get(name) ?? columns.get(AMOUNT))?.sheetColumn ?? 0);

  /** Effect on the result; `undefined` for what is no amount. */
  function effectOf(cell: CellValue): Ore | undefined {
    const parsed = typeof cell === "number" ? ore(cell, unit) : parseAmount(cell, unit);
    const stated = typeof parsed === "object" ? (parsed.kind === "value" ? parsed.value : undefined) : parsed;
    return sign === 1 || stated === undefined || stated === 0 ? stated : (-stated as Ore);
  }

  function reportAmount(cell: CellValue, sheetRow: number): void {
    const parsed = parseAmount(cell, unit);
    const finding = parsed.kind === "wrong" ? parsed.finding : ({ kind: "amountMissing" } as const);
    const severity = finding.kind === "amountMissing" ? "note" : "blocking";
    findings.add({ column: AMOUNT, sheetRow, sheetColumn: columns.get(AMOUNT)?.sheetColumn ?? 0, severity, finding });
  }

  function reportError(name: string, dictionary: CodeDictionary, index: number, sheetRow: number): void {
    if (((dictionary.marks[index] ?? 0) & ERROR) === 0) return;
    const finding = { kind: "errorCell", text: dictionary.codes[index] ?? "" } as const;
    findings.add({ column: name, sheetRow, sheetColumn: columns.get(name)?.sheetColumn ?? 0, severity: "preliminary", finding });
  }

  /** Counts one row: into an entry, or on a list. */
  function count(sheetRow: number, cell: CellValue, period: number, account: number, responsibility: number, activity: number, verification: CellValue): void {
    const effect = effectOf(cell);
    if (effect === undefined) reportAmount(cell, sheetRow);
    const amount = effect ?? 0;
    tally.read++;
    tally.rowsSince++;
    tally.sumRead += amount;
    tally.sumSince += amount;
    tally.size += amount < 0 ? -amount : amount;

    const periodMarks = periods.marks[period] ?? 0;
    if ((periodMarks & (UNREADABLE | OTHER_PERIOD)) !== 0) {
      const list = (periodMarks & UNREADABLE) === 0 ? found.otherPeriod : found.unreadablePeriod;
      list.add(periods.labels[period] ?? "", amount, () => addressIn(PERIOD, sheetRow));
      return;
    }
    tally.used++;
    tally.sumUsed += amount;
    const entry = entries.add(period, account, responsibility, activity, amount);

    const accountMarks = accounts.marks[account] ?? 0;
    const responsibilityMarks = responsibilities.marks[responsibility] ?? 0;
    if ((accountMarks | responsibilityMarks | (activities.marks[activity] ?? 0)) >= ERROR) {
      reportError(ACCOUNT, accounts, account, sheetRow);
      reportError(RESPONSIBILITY, responsibilities, responsibility, sheetRow);
      reportError(ACTIVITY, activities, activity, sheetRow);
      const accountCode = accounts.codes[account] ?? "";
      if ((accountMarks & OUTSIDE) !== 0) found.outside.add(accountCode, amount, () => addressIn(ACCOUNT, sheetRow));
      if ((accountMarks & UNKNOWN) !== 0) found.unknownAccount.add(accountCode, amount, () => addressIn(ACCOUNT, sheetRow));
      if ((responsibilityMarks & UNKNOWN) !== 0 && (accountMarks & OUTSIDE) === 0) {
        found.unknownResponsibility.add(responsibilities.codes[responsibility] ?? "", amount, () => addressIn(RESPONSIBILITY, sheetRow));
      }
    }
    if (duplicates !== undefined && amount !== 0 && verification !== "" && duplicates.hasSeen(verification, entry, amount)) {
      found.repeated.add(String(verification), amount, () => addressIn(VERIFICATION, sheetRow));
    }
  }

  /** A row of sums has a label, or nothing but an amount that is the sum of the rows above it. */
  function isSum({ amount, label }: Held, isLast: boolean): boolean {
    if (label !== "") return true;
    const isSumSince = tally.rowsSince > 1 && amount === tally.sumSince;
    return amount !== undefined && amount !== 0 && (isSumSince || (isLast && amount === tally.sumRead));
  }

  function release(isLast: boolean): void {
    if (held === undefined) return;
    const { sheetRow, cell, amount, label } = held;
    if (isSum(held, isLast)) {
      sumRows.push({ address: addressIn(AMOUNT, sheetRow), label, amount, isLast, sumAbove: tally.sumRead as Ore, sumSince: tally.sumSince as Ore });
      [tally.sumSince, tally.rowsSince] = [0, 0];
    } else {
      count(sheetRow, cell, periods.indexOf(""), accounts.indexOf(""), responsibilities.indexOf(""), activities.indexOf(""), "");
    }
    held = undefined;
  }

  function take(block: Block): void {
    const columnOf = (name: string): Block["columns"][number] | undefined => block.columns[columns.get(name)?.position ?? -1];
    const [periodColumn, accountColumn, responsibilityColumn] = [columnOf(PERIOD), columnOf(ACCOUNT), columnOf(RESPONSIBILITY)];
    const [activityColumn, amountColumn, verificationColumn] = [columnOf(ACTIVITY), columnOf(AMOUNT), columnOf(VERIFICATION)];
    for (let row = 0; row < block.rows; row++) {
      const cell = cellIn(amountColumn, row);
      const periodCell = cellIn(periodColumn, row);
      const accountCell = cellIn(accountColumn, row);
      const responsibilityCell = cellIn(responsibilityColumn, row);
      const activityCell = cellIn(activityColumn, row);
      const verification = cellIn(verificationColumn, row);
      if (isEmpty(cell) && isEmpty(periodCell) && isEmpty(accountCell) && isEmpty(responsibilityCell) && isEmpty(activityCell)) continue;
      if (held !== undefined) release(false);
      const period = periods.indexOf(periodCell);
      const account = accounts.indexOf(accountCell);
      const responsibility = responsibilities.indexOf(responsibilityCell);
      const activity = activities.indexOf(activityCell);
      const p = periods.marks[period] ?? 0;
      const a = accounts.marks[account] ?? 0;
      const r = responsibilities.marks[responsibility] ?? 0;
      const v = activities.marks[activity] ?? 0;
      const isBlank = (p & a & r & v & EMPTY) !== 0;
      const isLabelled = ((p | a | r | v) & TOTAL_LABEL) !== 0;
      if (isLabelled || isBlank) {
        const labels = isLabelled ? [periodCell, accounts.codes[account], responsibilities.codes[responsibility], activities.codes[activity]] : [verification];
        held = { sheetRow: block.firstRow + row, cell, amount: effectOf(cell), label: String(labels.find((label) => label !== undefined && isTotalLabel(label)) ?? "") };
      } else {
        count(block.firstRow + row, cell, period, account, responsibility, activity, verification);
      }
    }
  }

  function finish(): LedgerRead {
    release(true);
    const columnsOfEntries = entries.finish();
    const listed = [found.unreadablePeriod, found.otherPeriod];
    const account: RowAccount = {
      read: tally.read,
      used: columnsOfEntries.rowCount.reduce((sum, rows) => sum + rows, 0),
      listed: listed.reduce((sum, list) => sum + list.rows(), 0),
      sumRead: tally.sumRead as Ore,
      sumUsed: columnsOfEntries.amount.reduce((sum, amount) => sum + amount, 0) as Ore,
      sumListed: listed.reduce((sum, list) => sum + list.sum(), 0) as Ore,
    };
    const ledger: Ledger = {
      periods: periods.periods, accounts: accounts.codes, responsibilities: responsibilities.codes, activities: activities.codes,
      ...columnsOfEntries, rows: tally.used, sum: tally.sumUsed as Ore,
    };
    return { ledger, account, size: tally.size, problems: [...findings.problems(), ...ledgerProblems({ source, site: placeOf(wanted.rectangle), year: rules.periods.year, chart, account, ...found, sumRows })] };
  }

  return { take, finish };
}

function cellIn(column: { readonly values: readonly (readonly CellValue[])[]; readonly at: number } | undefined, row: number): CellValue {
  return column === undefined ? "" : (column.values[row]?.[column.at] ?? "");
}

