/** Names that a source may state once. */
import type { Place, Problem, Severity } from "../model/problem";
import type { SourceName } from "../model/source";
import { fold } from "./fold";

/** The rows whose name no earlier row has, without regard to case and diacritics; each of the others is told. */
export function distinct<R>(
  source: SourceName,
  severity: Severity,
  rows: readonly R[],
  namedAt: (row: R) => { readonly name: string; readonly place: Place }
): { readonly firsts: readonly R[]; readonly problems: readonly Problem[] } {
  const seen = new Set<string>();
  const firsts: R[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const { name, place } = namedAt(row);
    if (seen.has(fold(name))) problems.push({ kind: "duplicateName", source, severity, place, name });
    else firsts.push(row);
    seen.add(fold(name));
  }
  return { firsts, problems };
}
