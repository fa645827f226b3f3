/**
 * Tables that say what a code prefix belongs to. One prefix with two meanings is a contradiction that stops the run.
 */
import type { Code } from "../model/code";
import type { Place, Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import type { SourceRead } from "./rowSource";

interface PrefixRow<T> {
  readonly prefix: Code;
  readonly belongsTo: T;
  /** What it belongs to, as the workbook writes it. */
  readonly label: string;
  readonly place: Place;
}

/** What each prefix belongs to. The same prefix stated twice with the same meaning is no contradiction. */
export function prefixed<T>(
  source: SourceName,
  rows: readonly PrefixRow<T>[]
): SourceRead<readonly [prefix: Code, belongsTo: T]> {
  const first = new Map<string, PrefixRow<T>>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const earlier = first.get(row.prefix);
    if (earlier === undefined) first.set(row.prefix, row);
    else if (earlier.belongsTo !== row.belongsTo) {
      problems.push({
        kind: "prefixTwice",
        source,
        severity: "blocking",
        place: row.place,
        prefix: row.prefix,
        belongsTo: [earlier.label, row.label],
      });
    }
  }
  return { values: rows.map(({ prefix, belongsTo }) => [prefix, belongsTo]), problems };
}
