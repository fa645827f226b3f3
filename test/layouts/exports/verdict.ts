/** How an export came out beside the contract's form, and whether what it must tell was told. */
import { tried } from "../trial";
import type { Exported } from "./shape";

/** `refused`: it stops and says what is missing, without a question. `untold`: right, but silent on what is unused. */
export type ExportVerdict = "same" | "asked" | "refused" | "told" | "untold" | "silent";

export interface TriedExport {
  readonly verdict: ExportVerdict;
  readonly differing: readonly string[];
  /** What the run said, as JSON, the gravest first. */
  readonly told: readonly string[];
}

export async function triedExport({ sheets, same, mustTell }: Exported): Promise<TriedExport> {
  const { verdict, result, differing } = await tried({ sheets }, same);
  const problems = [...result.problems].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const told = problems.map((problem) => `${problem.severity} ${JSON.stringify(problem)}`);
  const isTold = mustTell === undefined || told.some((text) => text.includes(`"${mustTell}"`));
  return { verdict: verdictOf(), differing, told };

  function verdictOf(): ExportVerdict {
    if (verdict === "asked") return problems.some(({ kind }) => kind === "layoutAsked") ? "asked" : "refused";
    return verdict === "same" && !isTold ? "untold" : verdict;
  }
}

const GRAVITY = ["blocking", "preliminary", "note"];
