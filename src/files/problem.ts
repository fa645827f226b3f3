/**
 * What is wrong with a file, told by line. A `blocking` one lets nothing of it into the workbook; with a `preliminary`
 * one the user is asked; a `note` only informs. The words stand in `words/files`.
 */
import type { Ore } from "../model/money";
import type { Severity } from "../model/problem";

interface FoundInFile {
  readonly severity: Severity;
  /** The first lines (from 1) that it is found on, at most ten; none for the file as a whole. */
  readonly lines: readonly number[];
  /** How many lines there are in all. */
  readonly count: number;
}

/** What of a record can't be read. */
export type Part = "account" | "amount" | "period" | "date" | "year" | "objects" | "code";

export type FileFinding =
  // the file as a whole
  | { readonly kind: "fileEmpty" }
  | { readonly kind: "lettersRepaired" }
  | { readonly kind: "lettersLost" }
  /** It ends in the middle of a line with an amount: it may have been cut off. */
  | { readonly kind: "endsAbruptly" }
  /** Without the flag that every SIE file begins with. */
  | { readonly kind: "beginningMissing" }
  /** Of its type, it should have what it has none of: the rest may have been cut off. */
  | { readonly kind: "contentsMissing"; readonly type: string }
  | { readonly kind: "checksumDiffers" }
  | { readonly kind: "currencyForeign"; readonly currency: string }
  | { readonly kind: "tooManyRows"; readonly rows: number; readonly most: number }
  | { readonly kind: "noRows" }
  // a line
  | { readonly kind: "recordUnreadable"; readonly label: string; readonly part: Part; readonly text: string }
  | { readonly kind: "lineUnreadable"; readonly text: string }
  | { readonly kind: "quoteOpen"; readonly label: string }
  | { readonly kind: "labelUnknown"; readonly label: string }
  | { readonly kind: "amountRounded" }
  /** A voucher without its closing brace: something of it is gone. */
  | { readonly kind: "voucherOpen" }
  | { readonly kind: "outsideVoucher"; readonly label: string }
  | { readonly kind: "voucherUnbalanced"; readonly voucher: string; readonly amount: Ore }
  /** #RTRANS must stand beside a #TRANS that says the same; it is not counted itself. */
  | { readonly kind: "addedWithoutTwin" }
  | { readonly kind: "dimensionTwice"; readonly dimension: string }
  | { readonly kind: "recordTwice"; readonly label: string }
  | { readonly kind: "undeclared"; readonly what: "account" | "object"; readonly code: string }
  // what the rows come to
  | {
      readonly kind: "leftOut";
      readonly why: "balanceAccount" | "otherYear";
      readonly rows: number;
      readonly amount: Ore;
    }
  /** Year-end balances alone: every row is put in the year's last month. */
  | { readonly kind: "yearOnly"; readonly period: number }
  /** Rows without a code in the dimension that was chosen. */
  | {
      readonly kind: "withoutCode";
      readonly source: "outcome" | "budget";
      readonly rows: number;
      readonly amount: Ore;
    }
  /** Amounts per object can be parts of the accounts' amounts or amounts of their own; what each comes to. */
  | { readonly kind: "readingUnclear"; readonly taken: Ore; readonly other: Ore }
  /** Balances of a year, and the file does not say which. */
  | { readonly kind: "yearUnknown" }
  | {
      readonly kind: "controlDiffers";
      readonly control: "RES" | "PSALDO";
      readonly account: string;
      readonly accounts: number;
      readonly amount: Ore;
    }
  // a table of text
  | { readonly kind: "fieldsDiffer"; readonly expected: number; readonly found: number }
  | { readonly kind: "quotesBroken" }
  | { readonly kind: "figuresUnclear"; readonly column: string; readonly text: string };

export type FileProblem = FileFinding & FoundInFile;

export function stopsFile({ severity }: FileProblem): boolean {
  return severity === "blocking";
}

const MOST_LINES = 10;

/** Gathers what is found, so that a thousand lines with the same fault are one problem. */
export class FileFindings {
  readonly #found = new Map<string, { finding: FileFinding; severity: Severity; lines: number[]; count: number }>();

  /** `same`: what makes it the same problem as one found before, beside its kind. */
  tell(severity: Severity, finding: FileFinding, line?: number, same = ""): void {
    const key = `${finding.kind} ${same}`;
    const known = this.#found.get(key) ?? { finding, severity, lines: [], count: 0 };
    this.#found.set(key, known);
    known.count++;
    if (line !== undefined && known.lines.length < MOST_LINES) known.lines.push(line);
  }

  problems(): readonly FileProblem[] {
    return [...this.#found.values()].map(({ finding, ...found }) => ({ ...finding, ...found }));
  }
}
