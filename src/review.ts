/**
 * Granska text: what people have written, read against the figures that Årsanalys would write now. Figures → facts →
 * every claim with its verdict, in the text that it stands in.
 */
import type { FactSet } from "./model/fact";
import type { Place } from "./model/problem";
import type { Stopped } from "./run";
import { printedCellOf, showsFigures, type PrintedCell } from "./reports/printedCell";
import type { RoundedTable } from "./reports/table";
import { addressOf, parseArea } from "./sources/address";
import { pastedTables } from "./documents/pastedTables";
import { tableClaims, type TableClaim } from "./documents/tableClaims";
import { tableFaults } from "./documents/tableFaults";
import type { Claim, Correction, Foreign, Remark } from "./model/claim";
import { readText } from "./reading/read";
import { factsOf } from "./facts/facts";
import { runSources } from "./facts/run";
import { markedSentence, type MarkedSentence } from "./words/review/markedSentence";
import { joinedTexts, type Home, type JoinedTexts, type WrittenText } from "./comments/writtenTexts";
import type { Watch, Workbook, WrittenTable } from "./workbook";

/** What texts are read against. */
export interface Basis {
  readonly kind: "basis";
  readonly facts: FactSet;
  readonly tables: readonly RoundedTable[];
  /** Tables of earlier runs, where they stand in the workbook with these figures. */
  readonly standing: readonly WrittenTable[];
  /** Titles of those that stand with other figures: the sources have changed since they were written. */
  readonly outdated: readonly string[];
  /** Something in the sources must be mended before the figures can be relied on. */
  readonly isPreliminary: boolean;
}

/** A cell of the printed tables; `place` is where it stands in the workbook, if the table has been written. */
export interface FigureCell extends PrintedCell {
  readonly place: Place | undefined;
}

/** What makes something right in a text. */
export interface Mending {
  /** Index of the text. */
  readonly text: number;
  /** Counted from the beginning of the text; none where it is right, or can't be mended for sure. */
  readonly corrections: readonly Correction[];
}

/** Where in a document something stands, for whoever looks for it there. */
export type Spot =
  | { readonly kind: "underHeading"; readonly heading: string | undefined }
  | { readonly kind: "inNote"; readonly number: number }
  | { readonly kind: "inBox" }
  | { readonly kind: "inTable"; readonly number: number };

/** A claim with where it stands; `corrections` are for one that is wrong. */
export interface ReviewedClaim extends Mending {
  readonly claim: Claim;
  /** Line within that text, from 1. */
  readonly line: number;
  readonly sentence: MarkedSentence;
  /** The cell with the figure that it agrees with, or should. */
  readonly cell: FigureCell | undefined;
  /** `undefined` for what stands in no document: its text's cell or line tells where it is. */
  readonly spot: Spot | undefined;
}

export interface ReviewedRemark {
  readonly remark: Remark;
  readonly claims: readonly ReviewedClaim[];
  readonly mending: Mending | undefined;
}

export interface Review {
  readonly basis: Basis;
  /** `undefined` where the texts are about the workbook's own year and committee. */
  readonly foreign: Foreign | undefined;
  readonly texts: readonly WrittenText[];
  readonly claims: readonly ReviewedClaim[];
  readonly remarks: readonly ReviewedRemark[];
}

/** The figures as they are now; nothing is written. */
export async function basisOf(workbook: Workbook, watch: Watch): Promise<Basis | Stopped> {
  const { figuresOf } = await import(/* webpackChunkName: "pipeline" */ "./pipeline");
  const figures = await figuresOf(workbook, watch, () => undefined);
  if (figures.kind === "stopped") return figures;
  const { analysis, tables, preliminary } = figures;
  return {
    kind: "basis",
    facts: factsOf(runSources(analysis, tables)),
    tables,
    ...(await whatStands(workbook, tables)),
    isPreliminary: preliminary,
  };
}

async function whatStands(
  workbook: Workbook,
  tables: readonly RoundedTable[]
): Promise<Pick<Basis, "standing" | "outdated">> {
  const { tables: written = [] } = await workbook.survey();
  const known = written.flatMap((place) => {
    const table = tables.find(({ id }) => id === place.id);
    return table === undefined ? [] : [{ place, table }];
  });
  const shown = await workbook.readTables(known.map(({ place }) => place));
  const [standing, outdated] = [true, false].map((wanted) =>
    known.filter(({ table }, index) => showsFigures(shown[index] ?? [], table) === wanted)
  );
  return {
    standing: (standing ?? []).map(({ place }) => place),
    outdated: (outdated ?? []).map(({ table }) => table.title),
  };
}

/** Reads the texts one after the other, so that what one is about is known in the next. */
export function reviewOf(texts: readonly WrittenText[], basis: Basis): Review {
  const joined = joinedTexts(texts);
  const { foreign, claims, remarks } = readText(joined.text, basis.facts);
  const reviewed = new Map<Claim, ReviewedClaim>();
  const add = (claim: Claim, sentence: MarkedSentence): void => {
    const home = joined.homeOf(claim.start, claim.end);
    if (home === undefined) return;
    reviewed.set(claim, {
      claim,
      text: home.text,
      line: claim.line - home.linesAbove,
      sentence,
      cell: figureCellOf(claim, basis),
      corrections: within(home, joined, claim.verdict.kind === "disagrees" ? claim.verdict.corrections : []),
      spot: undefined,
    });
  };
  for (const claim of claims) add(claim, markedSentence(claim, joined.text));
  const inTables = foreign === undefined ? claimsInTables(joined.text, basis) : [];
  for (const one of inTables) add(one.claim, sentenceOf(one));
  return {
    basis,
    foreign,
    texts,
    claims: [...reviewed.values()].sort((a, b) => a.claim.start - b.claim.start),
    remarks: [...remarks, ...tableFaults(inTables)].map((remark) => {
      const home =
        remark.kind === "minusAfterWord" ? joined.homeOf(remark.correction.start, remark.correction.end) : undefined;
      const mending =
        home === undefined || remark.kind !== "minusAfterWord"
          ? undefined
          : { text: home.text, corrections: within(home, joined, [remark.correction]) };
      return { remark, claims: remark.claims.flatMap((claim) => reviewed.get(claim) ?? []), mending };
    }),
  };
}

/** Figures of pasted tables. A table that has no figure of the run is another's, or a list of contents. */
function claimsInTables(text: string, { facts }: Basis): readonly TableClaim[] {
  const claims = tableClaims({ text, tables: pastedTables(text) }, facts);
  const own = new Set(claims.flatMap(({ claim, table }) => (claim.verdict.kind === "agrees" ? [table] : [])));
  return claims.filter(({ table }) => own.has(table));
}

/** "Individ- och familjeomsorg, Resultat: −91 106". */
export function sentenceOf({ claim, row, column }: TableClaim): MarkedSentence {
  return { before: `${[row, column].filter((name) => name !== "").join(", ")}: `, figure: claim.printed, after: "" };
}

/** All of the corrections, counted from the beginning of their text, or none: half of them would make another fault. */
function within(home: Home, { homeOf }: JoinedTexts, corrections: readonly Correction[]): readonly Correction[] {
  const isWhole = corrections.every(({ start, end }) => homeOf(start, end)?.text === home.text);
  return isWhole
    ? corrections.map(({ start, end, text }) => ({ start: start - home.start, end: end - home.start, text }))
    : [];
}

/** The cell that prints what a claim agrees with, or should. */
export function figureCellOf({ verdict }: Claim, { tables, standing }: Basis): FigureCell | undefined {
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp" || verdict.fact.cell === undefined) return undefined;
  const cell = printedCellOf(verdict.fact.cell, tables);
  return cell === undefined ? undefined : { ...cell, place: placeOf(verdict.fact.cell.table, cell, standing) };
}

/** `undefined` where the table has not been written, or shows other figures. */
function placeOf(id: string, { down, right }: PrintedCell, standing: readonly WrittenTable[]): Place | undefined {
  const written = standing.find((table) => table.id === id);
  const area = parseArea(written?.address ?? "");
  return written === undefined || area === undefined
    ? undefined
    : { sheet: written.sheet, address: addressOf(area.row + down, area.column + right) };
}
