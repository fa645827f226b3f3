/**
 * A SIE file with what was chosen of it → Utfall and Budget as ledgers of Avvik's own form, with every control that the
 * file itself allows. What is left out is told with its sum.
 */
import { add, total, ZERO, type Ore } from "../../model/money";
import type { Period } from "../../model/period";
import type { FileControl, FileLedger, FileRow } from "../ledger";
import type { FileFindings } from "../problem";
import { brokenDown, type Broken } from "./breakdown";
import type { SieChoice } from "./choice";
import { monthControl, readingIn, resultControl } from "./controls";
import { isBalanceAccount, type FiscalYear, type Objects, type PeriodAmount, type Sie } from "./sie";

/** An amount of the file on its way to be a row. */
interface Booked {
  readonly period: Period;
  readonly account: string;
  readonly objects: Objects;
  readonly amount: Ore;
  readonly text?: string;
  readonly voucher?: string;
}

export function sieLedgers(sie: Sie, choice: SieChoice, findings: FileFindings): readonly FileLedger[] {
  const outcome = outcomeOf(sie, choice, findings);
  const budget = choice.takesBudget ? brokenRows(sie, sie.budgets, choice, findings) : undefined;
  const ledgers: FileLedger[] = [];
  if (outcome !== undefined && outcome.length > 0) {
    const ledger = ledgerOf("outcome", outcome, sie, choice, findings);
    ledgers.push({ ...ledger, controls: [...ledger.controls, ...outcomeControls(sie, choice, ledger.rows, findings)] });
  }
  if (budget !== undefined && budget.length > 0) ledgers.push(ledgerOf("budget", budget, sie, choice, findings));
  if (ledgers.every(({ rows }) => rows.length === 0)) findings.tell("blocking", { kind: "noRows" });
  return ledgers.filter(({ rows }) => rows.length > 0);
}

function outcomeOf(sie: Sie, choice: SieChoice, findings: FileFindings): readonly Booked[] | undefined {
  switch (choice.basis) {
    case undefined:
      return undefined;
    case "vouchers":
      return inYear(sie.transactions, sie.years.get(choice.year), findings);
    case "months":
      return brokenRows(sie, sie.balances, choice, findings);
    case "year": {
      const period = lastMonthOf(sie, choice.year);
      if (period === undefined) {
        findings.tell("blocking", { kind: "yearUnknown" });
        return [];
      }
      findings.tell("note", { kind: "yearOnly", period });
      const results = sie.results.filter(({ year }) => year === choice.year);
      return results.map(({ account, amount }) => ({ period, account, amount, objects: new Map() }));
    }
  }
}

/** The month that a year's balances are of; `undefined` where the file does not say which its years are. */
function lastMonthOf({ years, through }: Sie, year: number): Period | undefined {
  const last = years.get(year)?.last;
  return year === 0 ? (through ?? last) : last;
}

function inYear(booked: readonly Booked[], year: FiscalYear | undefined, findings: FileFindings): readonly Booked[] {
  if (year === undefined) return booked;
  const isWithin = ({ period }: Booked): boolean => period >= year.first && period <= year.last;
  tellLeftOut(
    "otherYear",
    booked.filter((row) => !isWithin(row)),
    findings
  );
  return booked.filter(isWithin);
}

function tellLeftOut(why: "balanceAccount" | "otherYear", left: readonly Booked[], findings: FileFindings): void {
  if (left.length === 0) return;
  const amount = total(left.map((row) => row.amount));
  findings.tell("note", { kind: "leftOut", why, rows: left.length, amount }, undefined, why);
}

/** One breakdown of each account's months. */
function brokenRows(
  sie: Sie,
  amounts: readonly PeriodAmount[],
  { year, responsibility, activity }: SieChoice,
  findings: FileFindings
): readonly Booked[] {
  const wanted = [responsibility, activity].filter((dimension) => dimension !== undefined);
  const ofYear = amounts.filter((amount) => amount.year === year);
  const { reading, isSure } = readingIn(sie, year, amounts);
  const broken = brokenDown(ofYear, wanted, reading);
  if (!isSure) tellOtherReading(broken, ofYear, findings);
  return inYear(broken.flatMap(bookedIn), sie.years.get(year), findings);
}

/** Where nothing in the file bears the reading out, and another would come to another sum, a person must say. */
function tellOtherReading(taken: readonly Broken[], amounts: readonly PeriodAmount[], findings: FileFindings): void {
  const sum = total(taken.map(({ whole }) => whole));
  const others = (["wholes", "combinations"] as const).map((reading) =>
    total(brokenDown(amounts, [], reading).map(({ whole }) => whole))
  );
  const other = others.find((it) => it !== sum);
  if (other !== undefined) findings.tell("preliminary", { kind: "readingUnclear", taken: sum, other });
}

function bookedIn({ period, account, rows }: Broken): readonly Booked[] {
  return rows.filter(({ amount }) => amount !== ZERO).map((row) => ({ ...row, period, account }));
}

function ledgerOf(
  source: FileLedger["source"],
  booked: readonly Booked[],
  sie: Sie,
  { responsibility, activity }: SieChoice,
  findings: FileFindings
): FileLedger {
  const isBalance = ({ account }: Booked): boolean => isBalanceAccount(account, sie);
  const taken = booked.filter((row) => !isBalance(row));
  const left = booked.filter(isBalance);
  tellLeftOut("balanceAccount", left, findings);
  const used = new Set(taken.flatMap(({ objects }) => [...objects.keys()]));
  const others = [...used]
    .filter((id) => id !== responsibility && id !== activity)
    .sort((a, b) => Number(a) - Number(b));
  const codeIn = ({ objects }: Booked, id: string | undefined): string =>
    id === undefined ? "" : (objects.get(id) ?? "");
  const rows = taken.map((row): FileRow => ({
    period: row.period,
    account: row.account,
    responsibility: codeIn(row, responsibility),
    activity: codeIn(row, activity),
    amount: row.amount,
    text: row.text ?? "",
    verification: row.voucher ?? "",
    others: others.map((id) => codeIn(row, id)),
  }));
  tellWithoutCode(source, rows, findings);
  return {
    source,
    rows,
    others: others.map((id) => sie.dimensions.get(id)?.name ?? id),
    sum: sumOf(rows),
    months: [...new Set(rows.flatMap(({ period }) => period ?? []))].sort((a, b) => a - b),
    controls: [rowControl(booked, rows, left)],
  };
}

function tellWithoutCode(source: FileLedger["source"], rows: readonly FileRow[], findings: FileFindings): void {
  const without = rows.filter(({ responsibility }) => responsibility === "");
  if (without.length === 0) return;
  const found = { source, rows: without.length, amount: sumOf(without) };
  findings.tell("preliminary", { kind: "withoutCode", ...found }, undefined, source);
}

/** What was read is what is taken and what is left out, to the öre. */
function rowControl(booked: readonly Booked[], rows: readonly FileRow[], left: readonly Booked[]): FileControl {
  return {
    kind: "rows",
    unit: "ore",
    left: sumOf(booked),
    right: add(sumOf(rows), sumOf(left)),
    differing: [],
  };
}

function outcomeControls(
  sie: Sie,
  choice: SieChoice,
  rows: readonly FileRow[],
  findings: FileFindings
): readonly FileControl[] {
  const controls = [resultControl(sie, choice, rows), monthControl(sie, choice, rows)].filter((it) => it !== undefined);
  for (const { kind, differing } of controls) {
    const [first] = differing;
    if (first === undefined) continue;
    const amount = total(differing.map(({ left, right }) => (left - right) as Ore));
    const control = kind === "results" ? "RES" : "PSALDO";
    const found = { control, account: first.account, accounts: differing.length, amount } as const;
    findings.tell("preliminary", { kind: "controlDiffers", ...found }, undefined, control);
  }
  return controls;
}

function sumOf(rows: readonly { readonly amount: Ore }[]): Ore {
  return total(rows.map(({ amount }) => amount));
}
