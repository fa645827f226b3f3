/**
 * A SIE file's text → what it says. Every record with an amount is either read or a problem with its line; a record
 * that can't be read stops the file, so that nothing half is taken in. Labels that nobody knows are told.
 */
import type { FileFindings } from "../problem";
import { readBalances } from "./balances";
import { Checksum } from "./checksum";
import { readHead } from "./head";
import { objectLists } from "./lists";
import { recordsOf, type SieRecord } from "./records";
import type { Sie } from "./sie";
import { readVouchers } from "./vouchers";

/** Records whose amounts are counted. */
const COUNTED = /^(?:TRANS|PSALDO|PBUDGET|RES)$/;

export function readSie(text: string, findings: FileFindings): Sie {
  const listOf = objectLists(findings);
  const [head, balances, vouchers] = [
    readHead(findings),
    readBalances(findings, listOf),
    readVouchers(findings, listOf),
  ];
  const takes = new Map(Object.entries({ ...head.takes, ...balances.takes, ...vouchers.takes }));
  const checksum = new Checksum();
  let last: SieRecord | undefined;
  let hasBeginning = false;
  for (const record of recordsOf(text)) {
    last = record;
    checksum.take(record);
    const { label, fields, line, open } = record;
    hasBeginning ||= label === "FLAGGA";
    const take = takes.get(label);
    if (label === "") findings.tell("blocking", { kind: "lineUnreadable", text: fields[0] ?? "" }, line);
    else if (take === undefined) findings.tell("note", { kind: "labelUnknown", label }, line, label);
    if (open === "quote") findings.tell("preliminary", { kind: "quoteOpen", label }, line, label);
    take?.(record);
  }
  const sie: Sie = { ...head.finish(), ...balances.finish(), transactions: vouchers.finish() };
  if (checksum.differs) findings.tell("preliminary", { kind: "checksumDiffers" });
  if (last !== undefined && COUNTED.test(last.label) && !/[\r\n]\s*$/.test(text))
    findings.tell("preliminary", { kind: "endsAbruptly" }, last.line);
  if (last !== undefined && !hasBeginning) findings.tell("preliminary", { kind: "beginningMissing" });
  if (last === undefined) findings.tell("blocking", { kind: "fileEmpty" });
  if (lacksItsContents(sie)) findings.tell("preliminary", { kind: "contentsMissing", type: sie.type ?? "" });
  tellUndeclared(sie, findings);
  return sie;
}

/** It has a label that only SIE files have. */
export function isSie(text: string): boolean {
  return /^\s*#(?:FLAGGA|SIETYP|FORMAT|PROGRAM|FNAMN|KONTO|VER|RES|PSALDO|PBUDGET)\b/m.test(text);
}

/** Vouchers make type 4, months types 2 and 3, the year's results type 1. */
function lacksItsContents({ type, transactions, balances, results }: Sie): boolean {
  const contents = { "1": results, "2": balances, "3": balances, "4": transactions };
  return type !== undefined && type in contents && contents[type as keyof typeof contents].length === 0;
}

/** Accounts and codes that amounts are booked on though the file does not list them, where it lists any. */
function tellUndeclared(sie: Sie, findings: FileFindings): void {
  const { accounts, objects } = sie;
  for (const { account, line } of [...sie.transactions, ...sie.balances, ...sie.budgets, ...sie.results])
    if (accounts.size > 0 && !accounts.has(account))
      findings.tell("preliminary", { kind: "undeclared", what: "account", code: account }, line, "account");
  for (const { objects: booked, line } of [...sie.transactions, ...sie.balances, ...sie.budgets])
    for (const [dimension, code] of booked)
      if (objects.get(dimension)?.has(code) === false)
        findings.tell("note", { kind: "undeclared", what: "object", code }, line, "object");
}
