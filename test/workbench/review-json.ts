/** What a text came to, as the JSON of the headless runner: every claim, and what several of them say together. */
import type { PrintedCell } from "../../src/reports/printedCell";
import type { Fact } from "../../src/model/fact";
import { ORE_PER } from "../../src/model/money";
import type { Review, ReviewedClaim } from "../../src/review";
import { reasonInWords, remarkInWords, verdictInWords, whyInWords, whyOf } from "../../src/words/review/verdicts";
import { groupOf, type VerdictGroup } from "../../src/words/review/reviewSaid";
import { foreignInWords } from "../../src/words/review/reviewWords";

export interface ClaimJson {
  readonly sentence: string;
  /** Line of the figure in the file, from 1. */
  readonly line: number;
  /** The figure as it stands, with hedge and unit. */
  readonly printed: string;
  /** In its printed unit, without sign; `upTo` ends a range. None where the words say only which way. */
  readonly amount: number | null;
  readonly upTo: number | null;
  readonly unit: string;
  readonly hedge: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly direction: string | null;
  readonly verdict: VerdictGroup;
  /** The verdict in Swedish, with what is wrong or why it can't be checked. */
  readonly words: string;
  /** The cell it agrees with, or should; none where the sources alone have the figure. */
  readonly tableCell: { readonly table: string; readonly row: string; readonly column: string } | null;
  readonly rightValue: number | null;
  /** "tkr" as the table has it; "kr", "procent", "antal" and "ordning" where no table has it. */
  readonly rightUnit: string | null;
  readonly rightWording: string | null;
  readonly reason: string | null;
  /** Where the right figure stands and what the text says, in a sentence to pass on. */
  readonly why: string | null;
}

export interface RemarkJson {
  readonly kind: string;
  readonly words: string;
  readonly lines: readonly number[];
}

export function reviewJson({ basis, foreign, claims, remarks }: Review): {
  /** What is said above all verdicts where the text is about another year or committee. */
  readonly foreign: string | null;
  readonly claims: readonly ClaimJson[];
  readonly remarks: readonly RemarkJson[];
} {
  return {
    foreign: foreign === undefined ? null : foreignInWords(foreign, basis.facts, "sv"),
    claims: claims.map(claimJson),
    remarks: remarks.map(({ remark, claims: concerned }) => ({
      kind: remark.kind,
      words: remarkInWords(remark, "sv"),
      lines: concerned.map(({ line }) => line),
    })),
  };
}

function claimJson({ claim, line, cell }: ReviewedClaim): ClaimJson {
  const { sentence, printed, amount, upTo, unit, hedge, kind, subject, direction, verdict } = claim;
  const fact = verdict.kind === "uncheckable" || verdict.kind === "addsUp" ? undefined : verdict.fact;
  const right = fact === undefined ? undefined : rightValue(fact, cell);
  const why = whyOf(claim, cell, "sv");
  return {
    sentence,
    line,
    printed,
    amount: amount ?? null,
    upTo: upTo ?? null,
    unit,
    hedge,
    kind,
    subject: subject ?? null,
    direction: direction ?? null,
    verdict: groupOf(verdict),
    words: verdictInWords(verdict, "sv"),
    tableCell: fact?.cell === undefined || cell === undefined ? null : namedCell(fact.cell.table, cell),
    rightValue: right?.value ?? null,
    rightUnit: right?.unit ?? null,
    rightWording: verdict.kind === "disagrees" || verdict.kind === "roundedAside" ? verdict.wording : null,
    reason: verdict.kind === "uncheckable" ? reasonInWords(verdict.reason, "sv") : null,
    why: why === undefined ? null : whyInWords(why),
  };
}

/** Digit for digit as its table prints it, or as the sources have it. */
function rightValue(fact: Fact, cell: PrintedCell | undefined): ReturnType<typeof valueOf> {
  return cell !== undefined && fact.unit === "ore" ? { value: cell.value, unit: cell.unit } : valueOf(fact);
}

/** As whoever opens the sheet sees it: by the row's label and the column's heading. */
function namedCell(table: string, { row, column }: PrintedCell): NonNullable<ClaimJson["tableCell"]> {
  return { table, row, column };
}

function valueOf({ unit, values: [exact] }: Fact): { readonly value: number; readonly unit: string } {
  switch (unit) {
    case "ore":
    case "orePer":
      return { value: exact / ORE_PER.kr, unit: "kr" };
    case "percent":
      return { value: exact, unit: "procent" };
    case "points":
      return { value: exact, unit: "procentenheter" };
    case "count":
      return { value: exact, unit: "antal" };
    case "place":
      return { value: exact, unit: "ordning" };
  }
}
