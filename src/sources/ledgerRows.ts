/**
 * What becomes of each row of a ledger: it is added to an entry, or put on a list of rows that are left out. Both are
 * added up on their own, beside what was read, so that Avstämning can prove that nothing is lost. What a code means
 * is found out once, when it is first met.
 */
import { isIncomeLine } from "../model/account";
import type { Ledger } from "../model/ledger";
import { ore, type Ore } from "../model/money";
import type { CellValue } from "../workbook";
import { addressOf, placeOf } from "./address";
import { parseAmount } from "./amount";
import { isEmpty } from "./cell";
import { codeDictionary, ERROR, OUTSIDE, UNKNOWN, type CodeDictionary } from "./codeDictionary";
import { Combinations } from "./combinations";
import { Duplicates } from "./duplicates";
import { findingsIn } from "./findings";
import type { Plan } from "./grid";
import { ACCOUNT, ACTIVITY, AMOUNT, PERIOD, RESPONSIBILITY, VERIFICATION } from "./ledgerColumns";
import { ledgerProblems } from "./ledgerProblems";
import type { LedgerRead, LedgerRules, RowAccount } from "./ledgerRules";
import { OTHER_PERIOD, periodDictionary, UNREADABLE } from "./periodDictionary";
import { strays } from "./strays";
import type { SumRow } from "./sumRows";

export function ledgerRows(rules: LedgerRules, { wanted, columns }: Plan) {
  const { source, unit, sign, chart, areaOf } = rules;
  const has = (name: string): boolean => columns.has(name);
  const digits = (name: string): number => columns.get(name)?.digits ?? 0;
  const periods = periodDictionary({ ...rules.periods, mayBeEmpty: rules.periods.mayBeEmpty || !has(PERIOD) });
  const accounts = codeDictionary(digits(ACCOUNT), (code) => {
    const accountClass = chart(code);
    return accountClass === undefined ? (has(ACCOUNT) ? UNKNOWN : 0) : isIncomeLine(accountClass) ? 0 : OUTSIDE;
  });
  const responsibilities = codeDictionary(digits(RESPONSIBILITY), (code) =>
    areaOf === undefined || !has(RESPONSIBILITY) || areaOf(code) !== undefined ? 0 : UNKNOWN
  );
  const activities = codeDictionary(digits(ACTIVITY), () => 0);

  const entries = new Combinations();
  const duplicates = has(VERIFICATION) ? new Duplicates(wanted.rectangle.rows) : undefined;
  const findings = findingsIn(source, wanted.rectangle.sheet);
  const found = { unknownAccount: strays(), unknownResponsibility: strays(), outside: strays(), repeated: strays() };
  /** Rows that are left out. Those with neither amount nor period, footnotes mostly, are told as lacking an amount. */
  const leftOut = { unreadablePeriod: strays(), otherPeriod: strays(), footnotes: strays() };
  const tally = { read: 0, used: 0, sumRead: 0, sumUsed: 0, size: 0, rowsSince: 0, sumSince: 0 };

  const sheetColumn = (name: string): number => (columns.get(name) ?? columns.get(AMOUNT))?.sheetColumn ?? 0;
  const addressIn = (name: string, sheetRow: number): string => addressOf(sheetRow, sheetColumn(name));

  /** Effect on the result; `undefined` for what is no amount. */
  function effectOf(cell: CellValue): Ore | undefined {
    const parsed = typeof cell === "number" ? ore(cell, unit) : parseAmount(cell, unit);
    const stated = typeof parsed === "object" ? (parsed.kind === "value" ? parsed.value : undefined) : parsed;
    return sign === 1 || stated === undefined || stated === 0 ? stated : (-stated as Ore);
  }

  function count(
    sheetRow: number,
    cell: CellValue,
    period: number,
    account: number,
    responsibility: number,
    activity: number,
    verification: CellValue
  ): void {
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
      const list =
        (periodMarks & OTHER_PERIOD) !== 0
          ? leftOut.otherPeriod
          : isEmpty(cell)
            ? leftOut.footnotes
            : leftOut.unreadablePeriod;
      list.add(periods.labels[period] ?? "", amount, () => addressIn(PERIOD, sheetRow));
      return;
    }
    tally.used++;
    tally.sumUsed += amount;
    const entry = entries.add(period, account, responsibility, activity, amount);
    const isOdd =
      ((accounts.marks[account] ?? 0) |
        (responsibilities.marks[responsibility] ?? 0) |
        (activities.marks[activity] ?? 0)) >=
      ERROR;
    if (isOdd) reportCodes(sheetRow, amount, account, responsibility, activity);
    if (
      duplicates !== undefined &&
      amount !== 0 &&
      verification !== "" &&
      duplicates.hasSeen(verification, entry, amount)
    ) {
      found.repeated.add(String(verification), amount, () => addressIn(VERIFICATION, sheetRow));
    }
  }

  function reportAmount(cell: CellValue, sheetRow: number): void {
    const parsed = parseAmount(cell, unit);
    const finding = parsed.kind === "wrong" ? parsed.finding : ({ kind: "amountMissing" } as const);
    const severity = finding.kind === "amountMissing" ? "note" : "blocking";
    findings.add({ column: AMOUNT, sheetRow, sheetColumn: sheetColumn(AMOUNT), severity, finding });
  }

  function reportCodes(
    sheetRow: number,
    amount: number,
    account: number,
    responsibility: number,
    activity: number
  ): void {
    reportError(ACCOUNT, accounts, account, sheetRow);
    reportError(RESPONSIBILITY, responsibilities, responsibility, sheetRow);
    reportError(ACTIVITY, activities, activity, sheetRow);
    const [accountMarks, accountCode] = [accounts.marks[account] ?? 0, accounts.codes[account] ?? ""];
    if ((accountMarks & UNKNOWN) !== 0)
      found.unknownAccount.add(accountCode, amount, () => addressIn(ACCOUNT, sheetRow));
    if ((accountMarks & OUTSIDE) !== 0) found.outside.add(accountCode, amount, () => addressIn(ACCOUNT, sheetRow));
    else if (((responsibilities.marks[responsibility] ?? 0) & UNKNOWN) !== 0) {
      found.unknownResponsibility.add(responsibilities.codes[responsibility] ?? "", amount, () =>
        addressIn(RESPONSIBILITY, sheetRow)
      );
    }
  }

  function reportError(name: string, dictionary: CodeDictionary, index: number, sheetRow: number): void {
    if (((dictionary.marks[index] ?? 0) & ERROR) === 0) return;
    const finding = { kind: "errorCell", text: dictionary.codes[index] ?? "" } as const;
    findings.add({ column: name, sheetRow, sheetColumn: sheetColumn(name), severity: "preliminary", finding });
  }

  function finish(sumRows: readonly SumRow[]): LedgerRead {
    const summed = entries.finish();
    const lists = Object.values(leftOut);
    const account: RowAccount = {
      read: tally.read,
      used: summed.rowCount.reduce((sum, rows) => sum + rows, 0),
      listed: lists.reduce((sum, list) => sum + list.rows(), 0),
      sumRead: tally.sumRead as Ore,
      sumUsed: summed.amount.reduce((sum, amount) => sum + amount, 0) as Ore,
      sumListed: lists.reduce((sum, list) => sum + list.sum(), 0) as Ore,
    };
    const ledger: Ledger = {
      periods: periods.periods,
      accounts: accounts.codes,
      responsibilities: responsibilities.codes,
      activities: activities.codes,
      ...summed,
      rows: tally.used,
      sum: tally.sumUsed as Ore,
    };
    const problems = ledgerProblems({
      source,
      site: placeOf(wanted.rectangle),
      year: rules.periods.year,
      chart,
      account,
      ...found,
      ...leftOut,
      sumRows,
    });
    return { ledger, account, size: tally.size, problems: [...findings.problems(), ...problems] };
  }

  return { periods, accounts, responsibilities, activities, tally, addressIn, effectOf, count, finish };
}
