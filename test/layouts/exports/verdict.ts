/** How an export came out beside the contract's form, source by source, and whether what it must tell was told. */
import type { SourceName } from "../../../src/model/source";
import type { RunResult } from "../../../src/run";
import { SPECS } from "../../../src/sources/catalogue";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { tried } from "../trial";
import type { Exported } from "./shape";

/** `refused`: it stops and says what is missing, without a question. `untold`: right, but silent on what is unused. */
export type ExportVerdict = "same" | "asked" | "refused" | "told" | "untold" | "silent";

/** `right`: read without a question, and its amounts come to what the contract's form has. */
type SourceVerdict = "right" | "asked" | "refused" | "told" | "wrong";

export interface TriedExport {
  readonly verdict: ExportVerdict;
  readonly differing: readonly string[];
  /** What the run said, as JSON, the gravest first. */
  readonly told: readonly string[];
  /** Sources that the export lays out in a way of its own. */
  readonly sources: ReadonlyMap<SourceName, SourceVerdict>;
}

export async function triedExport({ sheets, same, mustTell }: Exported): Promise<TriedExport> {
  const { verdict, result, differing } = await tried({ sheets }, same);
  const problems = [...result.problems].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const told = problems.map((problem) => `${problem.severity} ${JSON.stringify(problem)}`);
  const isTold = mustTell === undefined || told.some((text) => text.includes(`"${mustTell}"`));
  const whole = verdictOf();
  const foreign = same.filter((sheet) => !sheets.some((own) => isSame(own, sheet)));
  const sources = new Map(
    SOURCES.flatMap((source): readonly (readonly [SourceName, SourceVerdict])[] => {
      const sheet = foreign.find(({ name }) => name === SPECS[source].sheet);
      return sheet === undefined ? [] : [[source, sourceVerdict(source, sheet, result, whole)]];
    })
  );
  return { verdict: whole, differing, told, sources };

  function verdictOf(): ExportVerdict {
    if (verdict === "asked") return problems.some(({ kind }) => kind === "layoutAsked") ? "asked" : "refused";
    return verdict === "same" && !isTold ? "untold" : verdict;
  }
}

const GRAVITY = ["blocking", "preliminary", "note"];
const SOURCES: readonly SourceName[] = ["areas", "responsibilities", "outcome", "budget", "grants", "forecasts"];

function sourceVerdict(
  source: SourceName,
  sheet: ArraySheet,
  { kind, problems, layouts = [], ...result }: RunResult,
  whole: ExportVerdict
): SourceVerdict {
  const isAbout = (asked: readonly string[]): boolean =>
    problems.some((one) => asked.includes(one.kind) && "source" in one && one.source === source);
  if (isAbout(["layoutAsked", "layoutLost"])) return "asked";
  const preview = layouts.find((layout) => layout.source === source)?.preview;
  const isPreliminary = "preliminary" in result && result.preliminary;
  if (preview === undefined) {
    if (kind === "stopped") return "refused";
    return whole === "same" ? "right" : isPreliminary ? "told" : "wrong";
  }
  const sum = amountsIn(sheet).reduce((all, amount) => all + amount, 0);
  if (Math.abs(preview.sum - sum) < 1) return "right";
  return isPreliminary ? "told" : "wrong";
}

/** The last column of a sheet in the contract's form. */
function amountsIn({ cells }: ArraySheet): readonly number[] {
  return cells.map((row) => row.at(-1)).filter((cell) => typeof cell === "number");
}

function isSame(a: ArraySheet, b: ArraySheet): boolean {
  return a.name === b.name && JSON.stringify(a.cells) === JSON.stringify(b.cells);
}
