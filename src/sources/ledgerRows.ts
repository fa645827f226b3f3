/**
 * What becomes of each row of a ledger: it is added to an entry, or put on a list of rows that are left out. Both are
 * added up on their own, beside what was read, so that Avstämning can prove that nothing is lost.
 */
import { CODE_DIMENSIONS, DIMENSIONS, type CodeDimension, type Keys, type Ledger } from "../model/ledger";
import { ore, type Ore } from "../model/money";
import type { Severity } from "../model/problem";
import type { CellValue } from "../workbook";
import { addressOf, placeOf } from "./address";
import { parseAmount } from "./amount";
import { isEmpty } from "./cell";
import { Combinations } from "./combinations";
import { MARKS, type Dictionary } from "./dictionary";
import { Duplicates } from "./duplicates";
import { findingsIn, type Findings } from "./findings";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { ledgerDictionaries, type LedgerDictionaries } from "./ledgerDictionaries";
import { ledgerProblems } from "./ledgerProblems";
import type { LedgerRead, LedgerRules, RowAccount } from "./ledgerRules";
import { countIn, type Behind } from "./ledgerSums";
import type { CellFinding } from "./parsed";
import type { Plan } from "./plan";
import { strays } from "./strays";
import type { SumRow } from "./sumRows";

type Column = Readonly<Record<"name", string>>;

/** From which mark on a code is told of. */
const ODD = MARKS.error;

export class LedgerRows {
  readonly #dictionaries: LedgerDictionaries;
  /** The dictionaries in the order of the dimensions: what a row's key refers to. */
  readonly inOrder: readonly Pick<Dictionary<unknown>, "indexOf" | "marks" | "labels">[];
  readonly #entries = new Combinations(DIMENSIONS.length);
  readonly #earlier = new Combinations(DIMENSIONS.length);
  readonly #duplicates: Duplicates | undefined;
  readonly #findings: Findings;
  readonly #found = {
    unknownAccount: strays(),
    unknownResponsibility: strays(),
    outside: strays(),
    repeated: strays(),
  };
  /** Rows that are left out. Those with neither amount nor period, footnotes mostly, are told as lacking an amount. */
  readonly #leftOut = { unreadablePeriod: strays(), otherPeriod: strays(), footnotes: strays() };
  readonly #tally = { read: 0, used: 0, sumRead: 0, sumUsed: 0, size: 0 };

  constructor(
    private readonly rules: LedgerRules,
    private readonly plan: Plan
  ) {
    this.#dictionaries = ledgerDictionaries(rules, plan.columns);
    const { period, codes } = this.#dictionaries;
    this.inOrder = DIMENSIONS.map((dimension) => (dimension === "period" ? period : codes[dimension]));
    const hasVerifications = plan.columns.has(LEDGER_COLUMNS.verification.name);
    this.#duplicates = hasVerifications ? new Duplicates(plan.wanted.rectangle.rows) : undefined;
    this.#findings = findingsIn(rules.source, plan.wanted.rectangle.sheet);
  }

  addressIn(column: Column, sheetRow: number): string {
    return addressOf(sheetRow, this.#sheetColumn(column));
  }

  /** Effect on the result; `undefined` for what is no amount. */
  effectOf(cell: CellValue): Ore | undefined {
    const stated = this.#statedIn(cell);
    return this.rules.sign === 1 || stated === undefined || stated === 0 ? stated : (-stated as Ore);
  }

  /** The rows behind a row of a ledger of sums. A count that is none is told, and counts as one row. */
  behind(sheetRow: number, count: CellValue, repeats: CellValue, repeatedAmount: CellValue): Behind {
    const rows = countIn(count, 1);
    const repeatedRows = countIn(repeats, 0);
    if (rows === undefined) this.#tellCount(LEDGER_COLUMNS.rows, sheetRow, count);
    if (repeatedRows === undefined) this.#tellCount(LEDGER_COLUMNS.repeatedRows, sheetRow, repeats);
    return { rows: rows ?? 1, repeatedRows: repeatedRows ?? 0, repeatedAmount };
  }

  /** Counts a row, or a sum of rows, and gives its effect on the result: 0 where no amount can be read. */
  count(sheetRow: number, cell: CellValue, key: Int32Array, verification: CellValue, behind: Behind): number {
    const { rows, repeatedRows } = behind;
    const effect = this.effectOf(cell);
    if (effect === undefined) this.#tellAmount(cell, sheetRow, rows);
    const amount = effect ?? 0;
    const tally = this.#tally;
    tally.read += rows;
    tally.sumRead += amount;
    tally.size += amount < 0 ? -amount : amount;
    if (this.#isLeftOut(sheetRow, cell, key, amount, rows)) return amount;
    tally.used += rows;
    tally.sumUsed += amount;
    const entry = this.#entries.add(key, amount, rows);
    if (this.#isOdd(key)) this.#tellCodes(sheetRow, key, amount, rows);
    if (repeatedRows > 0)
      this.#tellRepeated(sheetRow, verification, this.effectOf(behind.repeatedAmount) ?? 0, repeatedRows);
    else if (amount !== 0 && verification !== "" && this.#duplicates?.hasSeen(verification, entry, amount) === true)
      this.#tellRepeated(sheetRow, verification, amount, 1);
    return amount;
  }

  finish(sumRows: readonly SumRow[]): LedgerRead {
    const { read, used, sumRead, sumUsed, size } = this.#tally;
    const ledger: Ledger = { ...this.#ledgerOf(this.#entries), rows: used, sum: sumUsed as Ore };
    const lists = Object.values(this.#leftOut);
    const account: RowAccount = {
      read,
      used: ledger.rowCount.reduce((sum, rows) => sum + rows, 0),
      listed: lists.reduce((sum, list) => sum + list.rows(), 0),
      sumRead: sumRead as Ore,
      sumUsed: ledger.amount.reduce((sum, amount) => sum + amount, 0) as Ore,
      sumListed: lists.reduce((sum, list) => sum + list.sum(), 0) as Ore,
    };
    const site = placeOf(this.plan.wanted.rectangle);
    const problems = ledgerProblems(this.rules, { site, account, ...this.#found, ...this.#leftOut, sumRows });
    const earlier = this.#ledgerOf(this.#earlier);
    return { ledger, earlier, account, site, size, problems: [...this.#findings.problems(), ...problems] };
  }

  #ledgerOf(combinations: Combinations): Ledger {
    const { keys, ...summed } = combinations.finish();
    const { period, codes } = this.#dictionaries;
    return {
      ...summed,
      ...(Object.fromEntries(DIMENSIONS.map((dimension, at) => [dimension, keys[at]])) as unknown as Keys),
      periods: period.meanings,
      codes: Object.fromEntries(CODE_DIMENSIONS.map((it) => [it, codes[it].meanings])) as unknown as Ledger["codes"],
      rows: summed.rowCount.reduce((sum, rows) => sum + rows, 0),
      sum: summed.amount.reduce((sum, amount) => sum + amount, 0) as Ore,
    };
  }

  /** The amount as the workbook states it. */
  #statedIn(cell: CellValue): Ore | undefined {
    if (typeof cell === "number") return ore(cell, this.rules.unit);
    const parsed = parseAmount(cell, this.rules.unit);
    return parsed.kind === "value" ? parsed.value : undefined;
  }

  #sheetColumn({ name }: Column): number {
    const { columns } = this.plan;
    return (columns.get(name) ?? columns.get(LEDGER_COLUMNS.amount.name))?.sheetColumn ?? 0;
  }

  /** Lists a row whose period is not counted. */
  #isLeftOut(sheetRow: number, cell: CellValue, key: Int32Array, amount: number, rows: number): boolean {
    const { marks, labels } = this.#dictionaries.period;
    const period = key[0] ?? 0;
    const mark = marks[period] ?? 0;
    if ((mark & (MARKS.unreadable | MARKS.otherPeriod)) === 0) return false;
    const { otherPeriod, footnotes, unreadablePeriod } = this.#leftOut;
    const unreadable = isEmpty(cell) ? footnotes : unreadablePeriod;
    const list = (mark & MARKS.otherPeriod) !== 0 ? otherPeriod : unreadable;
    if ((mark & MARKS.earlier) !== 0) this.#earlier.add(key, amount, rows);
    list.add(labels[period] ?? "", amount, () => this.addressIn(LEDGER_COLUMNS.period, sheetRow), rows);
    return true;
  }

  #isOdd(key: Int32Array): boolean {
    let marks = 0;
    for (let at = 1; at < key.length; at++) marks |= this.inOrder[at]?.marks[key[at] ?? 0] ?? 0;
    return marks >= ODD;
  }

  #tellRepeated(sheetRow: number, verification: CellValue, amount: number, rows: number): void {
    const address = (): string => this.addressIn(LEDGER_COLUMNS.verification, sheetRow);
    this.#found.repeated.add(String(verification), amount, address, rows);
  }

  #tellAmount(cell: CellValue, sheetRow: number, rows: number): void {
    const parsed = parseAmount(cell, this.rules.unit);
    const finding = parsed.kind === "wrong" ? parsed.finding : ({ kind: "amountMissing" } as const);
    const severity = finding.kind === "amountMissing" ? "note" : "blocking";
    this.#tell(LEDGER_COLUMNS.amount, sheetRow, severity, finding, rows);
  }

  #tellCount(column: Column, sheetRow: number, cell: CellValue): void {
    this.#tell(column, sheetRow, "preliminary", { kind: "numberUnreadable", text: String(cell) });
  }

  /** Tells of codes that are errors, belong nowhere, or stand outside the statement. */
  #tellCodes(sheetRow: number, key: Int32Array, amount: number, rows: number): void {
    for (const dimension of CODE_DIMENSIONS) {
      const { label, marks } = this.#codeIn(dimension, key);
      if ((marks & MARKS.error) === 0) continue;
      this.#tell(LEDGER_COLUMNS[dimension], sheetRow, "preliminary", { kind: "errorCell", text: label }, rows);
    }
    const { unknownAccount, outside, unknownResponsibility } = this.#found;
    const [account, responsibility] = [this.#codeIn("account", key), this.#codeIn("responsibility", key)];
    const inAccount = (): string => this.addressIn(LEDGER_COLUMNS.account, sheetRow);
    const inResponsibility = (): string => this.addressIn(LEDGER_COLUMNS.responsibility, sheetRow);
    if ((account.marks & MARKS.unknown) !== 0) unknownAccount.add(account.label, amount, inAccount, rows);
    if ((account.marks & MARKS.outside) !== 0) outside.add(account.label, amount, inAccount, rows);
    else if ((responsibility.marks & MARKS.unknown) !== 0)
      unknownResponsibility.add(responsibility.label, amount, inResponsibility, rows);
  }

  #codeIn(dimension: CodeDimension, key: Int32Array): { readonly label: string; readonly marks: number } {
    const { labels, marks } = this.#dictionaries.codes[dimension];
    const index = key[DIMENSIONS.indexOf(dimension)] ?? 0;
    return { label: labels[index] ?? "", marks: marks[index] ?? 0 };
  }

  #tell(column: Column, sheetRow: number, severity: Severity, finding: CellFinding, cells = 1): void {
    const sheetColumn = this.#sheetColumn(column);
    this.#findings.add({ column: column.name, sheetRow, sheetColumn, severity, finding, cells });
  }
}
