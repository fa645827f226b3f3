/** What is told of sources that are laid out in another way: asked, gone, left unread, or standing beside. */
import type { Problem } from "../model/problem";
import { SPECS } from "../sources/catalogue";
import type { SourceStatus } from "../sources/status";
import type { Doubt } from "./mapping/doubt";
import { placeOfPart } from "./shaping/places";
import type { SummedTable } from "./ledger/summedTables";
import type { Lacking } from "./leftColumns";
import type { LeftTable } from "./leftTables";
import type { SourceBeside, UnderstoodSource } from "./understood";

export function withProblems(status: SourceStatus, problems: readonly Problem[]): SourceStatus {
  return problems.length === 0 ? status : { ...status, problems: [...status.problems, ...problems] };
}

/** What says that it is the source makes its tables preliminary until the user has said what it is. */
export function besideProblem({ source, sheets, place, isLikely }: SourceBeside): Problem {
  return { kind: "layoutBeside", source, severity: isLikely ? "preliminary" : "note", place, sheets };
}

/** What a source may lack makes its tables preliminary until the user has said that it is read right. */
export function lackingProblem({ source, place, headings }: Lacking): Problem {
  return { kind: "layoutColumnsLeft", source, severity: "preliminary", place, headings };
}

export function leftProblem({ source, sheet }: LeftTable): Problem {
  return { kind: "layoutLeft", source, severity: SEVERITY[SPECS[source].importance], place: { sheet, address: "A1" } };
}

export function summedProblem({ source, place, agrees }: SummedTable): Problem {
  return { kind: "layoutSummed", source, severity: "note", place, agrees };
}

const SEVERITY = { needed: "blocking", shaping: "preliminary", extra: "note" } as const;

/** What stands in the way: a heading that is gone, or the one question. */
export function doubted(status: SourceStatus, { source, mapping, doubts, lost }: UnderstoodSource): SourceStatus {
  const [part] = mapping.parts;
  const place = part === undefined ? undefined : placeOfPart({ part, base: 1, rows: 1 });
  const severity = SEVERITY[SPECS[source].importance];
  const [doubt] = doubts;
  if (lost.length > 0) {
    const gone: Problem = { kind: "layoutLost", source, severity, place, headings: lost };
    return { ...status, state: "unclear", problems: [gone] };
  }
  if (doubt === undefined) return status;
  const question: Problem = { kind: "layoutAsked", source, severity, place, about: doubt.kind, ...between(doubt) };
  return { ...status, state: "unclear", problems: [question] };
}

function between(doubt: Doubt): { readonly column: string; readonly candidates: readonly string[] } {
  switch (doubt.kind) {
    case "whichColumn":
      return { column: doubt.field, candidates: doubt.candidates.map(({ heading }) => heading) };
    case "whichNumbers":
      return { column: doubt.column.heading, candidates: [doubt.example] };
    case "whichMonths":
      return { column: doubt.column.heading, candidates: [] };
    case "whichForecast":
      return { column: doubt.plan.heading, candidates: doubt.columns.map(({ heading }) => heading) };
    case "whichOccasion":
      return { column: doubt.column.heading, candidates: doubt.occasions };
    case "whichTable":
      return { column: "", candidates: doubt.sheets };
    case "whichUnit":
      return { column: "", candidates: doubt.units };
    case "whichSign":
      return { column: doubt.said ?? "", candidates: [doubt.sheet] };
    case "whichScenario":
    case "whichArea":
      return { column: "", candidates: [doubt.sheet] };
  }
}
