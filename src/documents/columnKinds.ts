/**
 * What kind of figure each column of a document's table holds, found by its figures: the kind by which most rows agree
 * with their facts, where the heading does not say otherwise. No heading needs to be known for it.
 */
import type { Fact } from "../model/fact";
import type { Fit } from "./headingCues";
import type { RowMeaning } from "./rowSubjects";
import type { TableFigure } from "./tableFigures";
import { hasSameSign, isSameSize, tellingDigits } from "./figureSize";

/** A kind of figure in a column, with how its rows agree. */
export interface ColumnKind {
  readonly kind: string;
  readonly fit: Fit;
  /** Rows that have such a fact, and those whose figure agrees with it in size. */
  readonly named: number;
  readonly agreeing: number;
  /** Digits that the agreeing figures print, but zeros at their end: what agrees by chance has few. */
  readonly digits: number;
  /** Most of what agrees has the other sign: costs written as sizes. */
  readonly isTurned: boolean;
  readonly factOf: (figure: TableFigure) => Fact | undefined;
}

interface Count {
  fit: Fit;
  named: number;
  agreeing: number;
  digits: number;
  same: number;
  other: number;
  readonly facts: Map<TableFigure, Fact>;
}

const FEWEST_DIGITS: Readonly<Record<Exclude<Fit, "contradicts">, number>> = { agrees: 3, open: 5 };

/** Kinds that a column may hold in one unit, the likeliest first. */
export function columnKinds(
  column: readonly TableFigure[],
  meaningOf: (row: string) => RowMeaning,
  fitOf: (heading: string) => (fact: Fact) => Fit,
  scale: number
): readonly ColumnKind[] {
  const counts = new Map<string, Count>();
  const fits = fitOf(column[0]?.column ?? "");
  for (const one of column)
    for (const [kind, facts] of meaningOf(one.row).kinds) {
      const known = counts.get(kind) ?? {
        fit: "open",
        named: 0,
        agreeing: 0,
        digits: 0,
        same: 0,
        other: 0,
        facts: new Map<TableFigure, Fact>(),
      };
      counts.set(kind, known);
      const equal = facts.filter((fact) => isSameSize(one.figure, fact, scale));
      const meant =
        equal.find((fact) => hasSameSign(one.figure, fact)) ?? equal[0] ?? (facts.length === 1 ? facts[0] : undefined);
      if (meant === undefined) continue;
      known.fit = fits(meant);
      known.facts.set(one, meant);
      known.named++;
      if (equal.length === 0) continue;
      known.agreeing++;
      known.digits += tellingDigits(one.figure);
      if (one.figure.value !== 0) known[hasSameSign(one.figure, meant) ? "same" : "other"]++;
    }
  return [...counts]
    .filter(([, count]) => holds(count))
    .map(([kind, { facts, same, other, ...count }]) => ({
      kind,
      ...count,
      isTurned: other > same,
      factOf: (figure: TableFigure) => facts.get(figure),
    }))
    .sort((a, b) => worth(b) - worth(a));
}

function holds({ fit, named, agreeing, digits }: Count): boolean {
  return (
    fit !== "contradicts" && 2 * agreeing > named && digits >= FEWEST_DIGITS[fit] && (agreeing >= 2 || fit === "agrees")
  );
}

/** Agreement first; of equals what the heading speaks for, then what has the sign that it has in the tables. */
function worth({ fit, agreeing, digits, isTurned }: ColumnKind): number {
  return 100 * agreeing + digits + (fit === "agrees" ? 2 : 0) - (isTurned ? 1 : 0);
}
