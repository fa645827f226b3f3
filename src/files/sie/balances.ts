/** #RES, #PSALDO and #PBUDGET: what accounts came to, or were to come to, in a year or in its months. */
import type { FileFindings } from "../problem";
import type { ObjectLists } from "./lists";
import { amountIn, codeIn, monthIn, yearIn } from "./parts";
import type { SieRecord } from "./records";
import { tellUnreadable, type Section } from "./section";
import type { PeriodAmount, Sie, YearAmount } from "./sie";

export type Balances = Pick<Sie, "balances" | "budgets" | "results">;

export function readBalances(findings: FileFindings, listOf: ObjectLists): Section<Balances> {
  const balances: PeriodAmount[] = [];
  const budgets: PeriodAmount[] = [];
  const results: YearAmount[] = [];
  const stated = new Set<string>();

  /** What is stated again counts once; which of the two is right, a person must say. */
  const isRepeated = ({ label, line }: SieRecord, ...key: readonly unknown[]): boolean => {
    const text = [label, ...key].join("\u0000");
    const isKnown = stated.has(text);
    stated.add(text);
    if (isKnown) findings.tell("preliminary", { kind: "recordTwice", label }, line, label);
    return isKnown;
  };

  const takeResult = (record: SieRecord): void => {
    const common = commonOf(findings, record, record.fields[2]);
    if (common === undefined || isRepeated(record, common.year, common.account)) return;
    results.push({ line: record.line, ...common });
  };

  const takeMonths = (record: SieRecord, into: PeriodAmount[]): void => {
    const [year = "", month = "", account = "", amount] = record.fields;
    const objects = listOf(record, 3);
    const common = commonOf(findings, { ...record, fields: [year, account] }, amount);
    const period = monthIn(month);
    if (period === undefined) tellUnreadable(findings, record, "period", month);
    if (common === undefined || objects === undefined || period === undefined) return;
    if (isRepeated(record, common.year, period, common.account, ...[...objects].flat())) return;
    into.push({ line: record.line, ...common, period, objects });
  };

  return {
    takes: {
      RES: takeResult,
      PSALDO: (record) => takeMonths(record, balances),
      PBUDGET: (record) => takeMonths(record, budgets),
    },
    finish: () => ({ balances, budgets, results }),
  };
}

/** The year and the account, which stand first, and an amount; each that can't be read is told. */
function commonOf(findings: FileFindings, record: SieRecord, stated: string | undefined) {
  const [year, account] = [yearIn(record.fields[0]), codeIn(record.fields[1])];
  const amount = amountIn(stated);
  if (year === undefined) tellUnreadable(findings, record, "year", record.fields[0]);
  if (account === undefined) tellUnreadable(findings, record, "account", record.fields[1]);
  if (amount === undefined) tellUnreadable(findings, record, "amount", stated);
  if (amount?.isRounded === true) findings.tell("note", { kind: "amountRounded" }, record.line);
  if (year === undefined || account === undefined || amount === undefined) return undefined;
  return { year, account, amount: amount.amount };
}
