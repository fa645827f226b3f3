/** How a source stands for a run, as the list of sources shows it. */
import type { SourceStatus } from "../sources/status";

/** `empty`: found and understood, but without a row below its headings. */
export type Standing = "ready" | "empty" | "unclear" | "missing";

export function standingOf(status: SourceStatus): Standing {
  if (status.state !== "ready") return status.state;
  return rowsOf(status) === 0 ? "empty" : "ready";
}

/** Rows below the headings; 0 for a source that is not there. */
export function rowsOf({ site, firstRow }: SourceStatus): number {
  return Math.max(0, (site?.rectangle.rows ?? 0) - (firstRow ?? 0));
}
