/** Codes that belong to no line or area, among the problems of a run. */
import type { ChartOfAccounts } from "../model/account";
import type { Organisation } from "../model/organisation";
import type { Problem } from "../model/problem";

/** Where the codes that have a place belong. */
export interface Places {
  readonly chart: ChartOfAccounts;
  readonly organisation: Pick<Organisation, "areas" | "areaOf">;
}

export type Unplaced = Extract<Problem, { kind: "accountUnknown" | "responsibilityUnknown" }>;

/** One code that may be given a place; earlier years' codes make none of the year's figures preliminary. */
export function isUnplaced(problem: Problem): problem is Unplaced {
  return (
    (problem.kind === "accountUnknown" || problem.kind === "responsibilityUnknown") &&
    problem.source !== "earlierOutcome" &&
    problem.stray.codes === 1 &&
    problem.stray.code !== ""
  );
}
