/**
 * The figures in a document's tables, each compared with the fact that its row and its column mean. What a column
 * means is found by its figures (columnKinds.ts): whatever agrees confirms, and only a column whose others agree may
 * call a figure wrong, for rows of another year or another unit have the same names.
 */
import type { Claim, Verdict } from "../model/claim";
import type { FactSet } from "../model/fact";
import { grouped } from "../reading/lexicon";
import { remembered } from "../sources/remembered";
import { columnKinds, type ColumnKind } from "./columnKinds";
import type { WordDocument, WordTable } from "./document";
import { asPrinted, hasSameSign, isSameSize } from "./figureSize";
import { headingCues } from "./headingCues";
import { rowMeanings, type RowMeaning } from "./rowSubjects";
import { tableFigures, turnedAround, type TableFigure } from "./tableFigures";
import { tableSums } from "./tableSums";
import { scalesToTry } from "./tableUnit";

export interface TableClaim {
  readonly claim: Claim;
  /** Number of the table, names of row and column as they stand in it. */
  readonly table: number;
  readonly row: string;
  readonly column: string;
  /** As it stands in the table. */
  readonly figure: TableFigure;
  /** Whether its row sums up those above it. */
  readonly isSum: boolean;
}

/** A table in the unit, and with that for rows, in which most of its figures agree. */
interface Reading {
  readonly figures: readonly TableFigure[];
  /** Areas across, and what is said of them below each other. */
  readonly isTurnedAround: boolean;
  /** Öre per unit of its amounts. */
  readonly scale: number;
  readonly kindsOf: (figure: TableFigure) => readonly ColumnKind[];
}

export function tableClaims(
  { text, tables }: Pick<WordDocument, "text" | "tables">,
  facts: FactSet
): readonly TableClaim[] {
  if (tables.length === 0) return [];
  const known = { facts, meaningOf: remembered(rowMeanings(facts)), fitOf: headingCues(facts) };
  return tables.flatMap((table) => claimsOf(table, text, known));
}

interface Known {
  readonly facts: FactSet;
  readonly meaningOf: (row: string) => RowMeaning;
  readonly fitOf: ReturnType<typeof headingCues>;
}

function claimsOf(table: WordTable, text: string, known: Known): readonly TableClaim[] {
  const figures = tableFigures(table);
  const reading = bestReading(figures, scalesToTry(table), known);
  const sums = tableSums(figures, (row) => known.meaningOf(row).isSum);
  return reading.figures.map((one): TableClaim => {
    const [row, column] = reading.isTurnedAround ? [one.column, one.row] : [one.row, one.column];
    const { figure, start } = one;
    const compared = verdictOf(one, reading, known);
    const how = compared.kind === "agrees" ? undefined : sums.get(start);
    const verdict: Verdict =
      how === undefined || compared.kind === "disagrees" ? compared : { kind: "addsUp", how, facts: [] };
    const claim: Claim = {
      sentence: `${row}, ${column}: ${figure.printed}`,
      line: text.slice(0, start).split("\n").length,
      start,
      end: start + figure.printed.length,
      printed: figure.printed,
      amount: Math.abs(figure.value),
      upTo: undefined,
      unit: figure.unit,
      hedge: "none",
      kind: "unclear",
      subject: subjectOf(verdict, known.facts) ?? row,
      direction: undefined,
      verdict,
    };
    return { claim, table: table.number, row, column, figure: one, isSum: known.meaningOf(one.row).isSum };
  });
}

function bestReading(
  asTheyStand: readonly TableFigure[],
  scales: readonly number[],
  { meaningOf, fitOf }: Known
): Reading {
  const readings = scales.flatMap((scale) =>
    [false, true].map((isTurnedAround) => {
      const figures = isTurnedAround ? turnedAround(asTheyStand) : asTheyStand;
      const columns = [...grouped(figures, ({ right, part }) => `${right}|${part}`).values()];
      const kinds = new Map(
        columns.flatMap((column) => {
          const own = columnKinds(column, meaningOf, fitOf, scale);
          return column.map((one) => [one, own.filter((kind) => kind.factOf(one) !== undefined)] as const);
        })
      );
      const kindsOf = (one: TableFigure): readonly ColumnKind[] => kinds.get(one) ?? [];
      const agreeing = figures.filter((one) => likeliest(kindsOf(one)).some((kind) => agrees(one, kind, scale))).length;
      return { figures, isTurnedAround, scale, kindsOf, agreeing };
    })
  );
  return readings.reduce((best, one) => (one.agreeing > best.agreeing ? one : best));
}

/** Whether a figure has the size of its fact, and the sign that the column's others have. */
function agrees(one: TableFigure, { factOf, isTurned }: ColumnKind, scale: number): boolean {
  const fact = factOf(one);
  if (fact === undefined || !isSameSize(one.figure, fact, scale)) return false;
  return one.figure.value === 0 || hasSameSign(one.figure, fact) !== isTurned;
}

/** Those that agree in as many rows as any: which of them is meant can't be told. */
function likeliest(kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  return kinds.filter(({ agreeing }) => agreeing === kinds[0]?.agreeing);
}

/** Rows that must agree before another of the column can be wrong, and digits that they must print. */
const FEWEST_TO_REFUTE = { agreeing: 2, digits: 4 };

function verdictOf(one: TableFigure, { figures, scale, kindsOf }: Reading, { facts, meaningOf }: Known): Verdict {
  const { figure, row, start } = one;
  const kinds = likeliest(kindsOf(one));
  const [kind] = kinds;
  const fact = kind?.factOf(one);
  const { kinds: meant, isSum } = meaningOf(row);
  if (kind === undefined || fact === undefined) {
    const isKnown = meant.size > 0;
    return {
      kind: "uncheckable",
      reason: isKnown ? { kind: "noFigure", subject: row } : { kind: "narrower", words: [row] },
    };
  }
  const agreeing = kinds.filter((each) => agrees(one, each, scale));
  if (agreeing.length === kinds.length) return { kind: "agrees", fact };
  const wordings = new Set(
    kinds.map(({ factOf, isTurned }) => asPrinted(figure, factOf(one) ?? fact, scale, isTurned))
  );
  const [wording = "", ...others] = wordings;
  const isSure = kind.agreeing >= FEWEST_TO_REFUTE.agreeing && kind.digits >= FEWEST_TO_REFUTE.digits;
  if (!isSure || agreeing.length > 0 || others.length > 0 || (isSum && !isOfAll(one, figures, facts)))
    return { kind: "uncheckable", reason: { kind: "unclear" } };
  const flaw = isSameSize(figure, fact, scale) ? "direction" : "figure";
  const corrections = [{ start, end: start + figure.printed.length, text: wording }];
  return { kind: "disagrees", fact, flaw, wording, corrections };
}

/** Whether the rows that a sum is of are all areas: of some of them it may be another sum. */
function isOfAll({ right, part }: TableFigure, figures: readonly TableFigure[], { subjects }: FactSet): boolean {
  const rows = figures.filter((one) => one.right === right && one.part === part).length;
  return rows > subjects.filter(({ kind }) => kind === "area").length;
}

function subjectOf(verdict: Verdict, { subjects }: FactSet): string | undefined {
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp") return undefined;
  return subjects.find(({ key }) => key === verdict.fact.subject)?.name;
}
