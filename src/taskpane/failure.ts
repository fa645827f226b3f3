/**
 * What is our or Office's fault, as the pane shows it: once, with a code and details that can be copied
 * into a report. What the controller can mend is a `Problem`, never a failure.
 */

import { WorkbookError, WriteFailed, type Aftermath, type WorkbookFailure } from "../workbookError";

/** What was going on when it failed. */
export type Doing =
  "survey" | "run" | "choice" | "insert" | "review" | "replace" | "comment" | "draw" | "file" | "roll" | "copy";

export interface Failure {
  readonly doing: Doing;
  /** Office's own code where it has one ("AccessDenied"), else the kind of error ("TypeError"). */
  readonly code: string;
  /** What the workbook said; `undefined` for a fault of our own. */
  readonly reason: WorkbookFailure | undefined;
  /** How the workbook stands after a run; `undefined` for anything but a run. */
  readonly aftermath: Aftermath | undefined;
  /** Everything that whoever mends it needs, as plain text. */
  readonly details: string;
}

export function failureOf(error: unknown, doing: Doing, at: Date): Failure {
  const code = codeOf(error);
  const lines = [`Avvik ${doing} ${at.toISOString()}`, `code: ${code}`, ...describe(error)];
  return {
    doing,
    code,
    reason: error instanceof WorkbookError ? error.failure : undefined,
    aftermath: doing === "run" || doing === "roll" ? aftermathOf(error) : undefined,
    details: lines.join("\n"),
  };
}

/** Only the last step of a run writes, and what fails there says how the workbook stands. */
function aftermathOf(error: unknown): Aftermath {
  return error instanceof WriteFailed ? error.aftermath : "untouched";
}

/** Office's `error.code` if there is one, since its messages are in the user's language. */
export function codeOf(error: unknown): string {
  if (!isObject(error)) return "Unknown";
  if ("code" in error && typeof error.code === "string" && error.code !== "") return error.code;
  return "name" in error && typeof error.name === "string" && error.name !== "" ? error.name : "Unknown";
}

function describe(error: unknown): readonly string[] {
  if (!isObject(error)) return [String(error)];
  return [
    ...("message" in error ? [`message: ${String(error.message)}`] : []),
    ...("debugInfo" in error ? [`debugInfo: ${asJson(error.debugInfo)}`] : []),
    ...("cause" in error && error.cause !== undefined ? [`cause: ${describe(error.cause).join("; ")}`] : []),
    ...("stack" in error ? [String(error.stack)] : []),
  ];
}

/** Not `instanceof Object`: an error may come from another frame's realm. */
function isObject(error: unknown): error is object {
  return typeof error === "object" && error !== null;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "none";
  } catch {
    return "not serialisable";
  }
}
