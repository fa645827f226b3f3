/** What a press came to, as the JSON of the headless runner: the workbook contract says what it holds. */
import type { Layout } from "../../src/layouts/atHome";
import { commentedIn } from "../../src/comments/commented";
import type { JudgedCheck } from "../../src/analysis/plausibility/answers";
import { holds, type Check } from "../../src/analysis/reconciliation";
import type { FileProblem } from "../../src/files/problem";
import type { Comment } from "../../src/model/comment";
import type { Place, Problem } from "../../src/model/problem";
import { nameOf, verdictOf } from "../../src/reports/avstamning";
import type { Cell, RoundedTable } from "../../src/reports/table";
import { SPECS } from "../../src/sources/catalogue";
import type { SessionState } from "../../src/taskpane/state";
import { statusWords } from "../../src/comments/commentWords";
import { fileProblemText } from "../../src/words/files/fileProblems";
import { failureText, whileDoing } from "../../src/words/failures";
import { plausibilityText } from "../../src/words/plausibility/plausibility";
import { documentFailureText } from "../../src/words/documentWords";
import { verdictOfCheck } from "../../src/words/plausibility/rimlighet";
import { problemText } from "../../src/words/problems";
import type { Taken } from "../warehouse/outsideLedgers";
import { reviewJson, type ClaimJson, type RemarkJson } from "./review-json";

/** What the press cost, seen from the host. */
export interface Costs {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

export type Value = number | string | null;

export interface PressJson {
  /**
   * `written`; `reviewed`: a text was read; `inserted`: a file became sheets; `copied`: the set-up became a file;
   * `stopped`: something must be mended first; `failed`: our or Office's fault.
   */
  readonly status: "written" | "reviewed" | "inserted" | "copied" | "stopped" | "failed";
  readonly preliminary: boolean;
  readonly problems: readonly ProblemJson[];
  readonly tables: readonly TableJson[];
  /** The rows of Kommentarer; none when it was not written. */
  readonly texts: readonly TextJson[];
  readonly checks: readonly CheckJson[];
  /** Every plausibility check, found or not. */
  readonly plausibility: readonly PlausibilityJson[];
  /** Reports that were left out, and the sheet with the source that each of them needs. */
  readonly leftOut: readonly { readonly report: string; readonly needs: string }[];
  /** Ids of the reports that could be made and were not written, by choice. */
  readonly skipped: readonly string[];
  /** How many proposals the press took into the form. */
  readonly taken?: number;
  /** Sheets that a file became. */
  readonly inserted?: readonly string[];
  /** Columns that are read as nothing, by the sheet that the source has in the template. */
  readonly unread?: Readonly<Record<string, readonly string[]>>;
  /** Of a workbook that was rolled: the year that it is for now, and the cells that were emptied. */
  readonly rolled?: { readonly year: number; readonly emptied: readonly Place[] };
  /** Sheets of the file that the set-up was copied to. */
  readonly copied?: readonly string[];
  /** Of a text that was read; `foreign` where it is about another year or committee. */
  readonly foreign?: string | null;
  readonly claims?: readonly ClaimJson[];
  readonly remarks?: readonly RemarkJson[];
  /** What was taken of the ledgers outside the workbook, in öre as they state it. */
  readonly ledgers?: readonly Taken[];
  readonly stats: Costs & { readonly milliseconds: Readonly<Record<string, number>> };
}

interface ProblemJson {
  readonly kind: string;
  readonly severity: "blocking" | "preliminary" | "note" | "failure";
  readonly sheet?: string;
  readonly address?: string;
  /** In a file: the first line that it is found on. */
  readonly line?: number;
  readonly text: string;
  /** Of a ledger outside the workbook: the first rows behind the cell, `utfall.parquet: 17`. */
  readonly rows?: readonly string[];
}

interface TableJson {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Headings, without the label column's. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly kind: string; readonly values: readonly Value[] }[];
}

interface TextJson {
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  /** "genererad", "redigerad", "inaktuell". */
  readonly status: string;
  /** Lines under Att åtgärda. */
  readonly toDo: readonly string[];
}

interface PlausibilityJson {
  readonly check: string;
  readonly id: string;
  /** `doubt` makes the tables preliminary until it is answered; `explained` is told by another. */
  readonly weight: string;
  readonly where: string;
  readonly seen: string;
  readonly usual: string;
  readonly verdict: string;
  /** What it is and what to do; "" where nothing was found. */
  readonly text: string;
  readonly answer: string | null;
}

interface CheckJson {
  readonly name: string;
  /** Amounts are exact, in öre; rows are counted. */
  readonly unit: "ore" | "rows";
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  readonly holds: boolean;
  readonly verdict: string;
}

/** `milliseconds` is the whole press; the phases of a run that wrote are given beside it. */
export function pressJson(state: SessionState, costs: Costs, milliseconds: number): PressJson {
  const none = { tables: [], texts: [], checks: [], plausibility: [], leftOut: [], skipped: [] } as const;
  const nothing = { preliminary: false, ...none };
  const { requests, bytesSent, bytesReceived, cellsRead, cellsWritten } = costs;
  const stats = { requests, bytesSent, bytesReceived, cellsRead, cellsWritten, milliseconds: { total: milliseconds } };
  switch (state.kind) {
    case "done": {
      const { preliminary, problems, tables, checks, plausibility, leftOut, skipped, phases, written } = state.result;
      const { press, round, layouts = [] } = state.result;
      const hasTaken = typeof press === "object" && press.kind === "take" && round !== undefined;
      return {
        ...nothing,
        status: "written",
        preliminary,
        problems: problems.map(problemJson),
        tables: tables.map(tableJson),
        texts: (commentedIn(written)?.comments ?? []).map(textJson),
        checks: checks.map(checkJson),
        plausibility: plausibility.map(plausibilityJson),
        leftOut: leftOut.map(({ report, needs }) => ({ report, needs: SPECS[needs].sheet })),
        skipped: skipped.map(({ id }) => id),
        ...(hasTaken ? { taken: round.taken } : {}),
        ...(layouts.some(({ unread = [] }) => unread.length > 0) ? { unread: unreadOf(layouts) } : {}),
        stats: { ...stats, milliseconds: { ...phases, total: milliseconds } },
      };
    }
    case "reviewed": {
      const {
        basis: { tables, isPreliminary },
      } = state.review;
      return {
        ...nothing,
        status: "reviewed",
        preliminary: isPreliminary,
        problems: [],
        tables: tables.map(tableJson),
        ...reviewJson(state.review),
        stats,
      };
    }
    // A file without text has no claims.
    case "reviewStart":
      if (state.notice?.kind === "documentNotRead") {
        const { failure } = state.notice;
        const text = documentFailureText(failure, "sv");
        return { ...nothing, status: "failed", problems: [{ kind: failure.kind, severity: "failure", text }], stats };
      }
      return { ...nothing, status: "reviewed", problems: [], claims: [], remarks: [], stats };
    case "stopped":
      return { ...nothing, status: "stopped", problems: state.result.problems.map(problemJson), stats };
    case "failed": {
      const { doing, code, reason, details } = state.failure;
      const text = [whileDoing[doing].sv, failureText(reason, "sv"), details].join(" ");
      return { ...nothing, status: "failed", problems: [{ kind: code, severity: "failure", text }], stats };
    }
    case "file":
      return { ...nothing, status: "stopped", problems: state.taken.problems.map(fileProblemJson), stats };
    case "ready": {
      const { notice } = state;
      if (notice?.kind === "rolled") {
        const rolled = { year: notice.year, emptied: notice.emptied };
        return { ...nothing, status: "written", problems: [], rolled, stats };
      }
      if (notice?.kind === "setupCopied")
        return { ...nothing, status: "copied", problems: [], copied: notice.sheets, stats };
      if (notice?.kind !== "inserted") return { ...nothing, status: "stopped", problems: [], stats };
      const problems = (notice.told ?? []).map(fileProblemJson);
      return { ...nothing, status: "inserted", inserted: notice.sheets, problems, stats };
    }
    case "idle":
    case "surveying":
    case "fileStart":
    case "readingFile":
    case "inserting":
    case "rolling":
    case "rollAsked":
    case "checked":
    case "running":
    case "reviewing":
      throw new Error(`A press ended while the session was ${state.kind}`);
  }
}

function fileProblemJson(problem: FileProblem): ProblemJson {
  const { what, where, remedy } = fileProblemText(problem, "sv");
  const { kind, severity, lines } = problem;
  const [line] = lines;
  const text = [what, remedy, where].filter((part) => part !== "").join(" ");
  return { kind, severity, ...(line === undefined ? {} : { line }), text };
}

function problemJson(problem: Problem): ProblemJson {
  const { what, remedy } = problemText(problem, "sv");
  return { kind: problem.kind, severity: problem.severity, ...problem.place, text: [what, remedy].join(" ") };
}

function tableJson(table: RoundedTable): TableJson {
  return {
    id: table.id,
    title: table.title,
    unit: table.unit,
    columns: table.columns.slice(1).map(({ heading }) => heading),
    rows: table.rows.map(({ label, kind, cells }) => ({
      label,
      kind,
      values: cells.map((cell) => valueOf(cell, table)),
    })),
  };
}

/** What is printed, also where the sheet has a formula. */
function valueOf(cell: Cell, table: RoundedTable): Value {
  switch (cell.kind) {
    case "figure":
      return table.printed.get(cell.key) ?? null;
    case "number":
    case "live":
      return rounded(cell.value, cell.decimals);
    case "input":
      return cell.value ?? (cell.content === "" ? null : String(cell.content));
    case "percent":
      return cell.value === undefined ? null : rounded(cell.value, cell.decimals);
    case "text":
      return cell.text;
    case "empty":
      return null;
  }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function textJson({ section, heading, text, status, toMend, notes }: Comment): TextJson {
  return { section, heading, text, status: statusWords[status].sv, toDo: [...toMend, ...notes] };
}

function plausibilityJson(judged: JudgedCheck): PlausibilityJson {
  const { name, where, seen, usual, what, remedy } = plausibilityText(judged, "sv");
  return {
    check: name,
    id: judged.id,
    weight: judged.weight,
    where,
    seen,
    usual,
    verdict: verdictOfCheck(judged, "sv"),
    text: [what, remedy].join(" ").trim(),
    answer: judged.answer?.word ?? null,
  };
}

function checkJson(check: Check): CheckJson {
  const { left, right, unit } = check;
  return {
    name: nameOf(check),
    unit,
    left,
    right,
    difference: left - right,
    holds: holds(check),
    verdict: verdictOf(check),
  };
}

function unreadOf(layouts: readonly Layout[]): NonNullable<PressJson["unread"]> {
  const some = layouts.filter(({ unread = [] }) => unread.length > 0);
  return Object.fromEntries(some.map(({ source, unread = [] }) => [SPECS[source].sheet, unread]));
}
