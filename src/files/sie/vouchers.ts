/**
 * #VER with its #TRANS. Of a corrected voucher, #BTRANS is a row that was taken away and #RTRANS one that was added;
 * readers that know neither are served by a #TRANS right after each #RTRANS, so #TRANS alone is counted.
 */
import { add, ZERO, type Ore } from "../../model/money";
import type { Period } from "../../model/period";
import type { FileFindings } from "../problem";
import type { ObjectLists } from "./lists";
import { amountIn, codeIn, monthOfDay } from "./parts";
import type { SieRecord } from "./records";
import { tellUnreadable, type Section } from "./section";
import type { Transaction } from "./sie";

interface Voucher {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  /** `undefined` where the voucher's day can't be read; then each row must say its own. */
  readonly period: Period | undefined;
  isEntered: boolean;
  sum: Ore;
}

export function readVouchers(findings: FileFindings, listOf: ObjectLists): Section<readonly Transaction[]> {
  const transactions: Transaction[] = [];
  let voucher: Voucher | undefined;
  /** An #RTRANS whose #TRANS has not come. */
  let added: SieRecord | undefined;

  const leave = (): void => {
    if (added !== undefined) findings.tell("preliminary", { kind: "addedWithoutTwin" }, added.line);
    added = undefined;
    if (voucher?.isEntered === true) findings.tell("blocking", { kind: "voucherOpen" }, voucher.line);
    voucher = undefined;
  };

  const open = (record: SieRecord): void => {
    leave();
    const { fields, line } = record;
    const [series = "", number = "", day = "", text = ""] = fields;
    const period = monthOfDay(day);
    if (period === undefined && day !== "") tellUnreadable(findings, record, "date", day);
    const name = [series, number].filter((part) => part !== "").join(" ");
    voucher = { name, text, line, period, isEntered: false, sum: ZERO };
  };

  const enter = ({ line }: SieRecord): void => {
    if (voucher === undefined || voucher.isEntered)
      return findings.tell("blocking", { kind: "outsideVoucher", label: "{" }, line, "{");
    voucher.isEntered = true;
  };

  const close = ({ line }: SieRecord): void => {
    if (voucher?.isEntered !== true)
      return findings.tell("blocking", { kind: "outsideVoucher", label: "}" }, line, "}");
    const { name, sum } = voucher;
    if (sum !== 0)
      findings.tell("preliminary", { kind: "voucherUnbalanced", voucher: name, amount: sum }, voucher.line);
    voucher.isEntered = false;
    leave();
  };

  const take = (record: SieRecord): void => {
    const { fields, line, label } = record;
    if (voucher?.isEntered !== true) return findings.tell("blocking", { kind: "outsideVoucher", label }, line, label);
    if (added !== undefined && !saysTheSame(added, record))
      findings.tell("preliminary", { kind: "addedWithoutTwin" }, added.line);
    added = undefined;
    const [stated, account] = [amountIn(fields[1]), codeIn(fields[0])];
    const objects = listOf(record, 1);
    const period = voucher.period ?? monthOfDay(fields[2]);
    if (account === undefined) tellUnreadable(findings, record, "account", fields[0]);
    if (stated === undefined) tellUnreadable(findings, record, "amount", fields[1]);
    if (period === undefined) tellUnreadable(findings, record, "date", fields[2]);
    if (account === undefined || stated === undefined || period === undefined || objects === undefined) return;
    if (stated.isRounded) findings.tell("note", { kind: "amountRounded" }, line);
    voucher.sum = add(voucher.sum, stated.amount);
    const text = fields[3] === undefined || fields[3] === "" ? voucher.text : fields[3];
    transactions.push({ line, voucher: voucher.name, period, account, objects, amount: stated.amount, text });
  };

  const takeAdded = (record: SieRecord): void => {
    if (added !== undefined) findings.tell("preliminary", { kind: "addedWithoutTwin" }, added.line);
    added = record;
  };

  return {
    takes: {
      VER: open,
      "{": enter,
      "}": close,
      TRANS: take,
      RTRANS: takeAdded,
      BTRANS: () => undefined,
    },
    finish: () => {
      leave();
      return transactions;
    },
  };
}

/** The account, the objects and the amount. */
function saysTheSame(a: SieRecord, b: SieRecord): boolean {
  const said = ({ fields, objects = [] }: SieRecord): string =>
    [fields[0], amountIn(fields[1])?.amount, ...objects].join("\u0000");
  return said(a) === said(b);
}
