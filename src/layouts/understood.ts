/** Every source that is laid out in another way: as it is remembered, else as it is proposed; with what is asked. */
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { addressOf } from "../sources/address";
import type { Recognition } from "../sources/status";
import type { SeenSheet, SourceChoice, Survey } from "../workbook";
import { answersTo, type Answer } from "./answers";
import { columnChoiceOf, type ColumnChoice } from "./columnChoice";
import { answersBeside, isPartOf, sheetsOf, type Beside } from "./beside";
import type { Doubt } from "./mapping/doubt";
import type { SummedTable } from "./ledger/summedTables";
import type { Known } from "./said/known";
import type { Mapping } from "./mapping/mapping";
import { inYear, titlesToCome } from "./mapping/otherYear";
import { previewOf, type Preview } from "./shaping/preview";
import { headingOf, lackingIn, unreadIn, usedColumns, type Lacking, type ReadTable } from "./leftColumns";
import type { LeftTable } from "./leftTables";
import { proposalsFor } from "./proposals";
import type { Proposal } from "./mapping/proposal";
import { refitted, tableOfPart } from "./refit";
import type { Table } from "./tables/table";

export interface UnderstoodSource {
  readonly source: SourceName;
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
  /** Headings and sheets of a remembered mapping that are gone. */
  readonly lost: readonly string[];
  readonly isRemembered: boolean;
  readonly preview: Preview;
  readonly answers: readonly Answer[];
  readonly columns: ColumnChoice | undefined;
  /** Columns of its tables that are read as nothing. */
  readonly unread: readonly string[];
  /** Those of them that may be what it lacks; the user has not said that it is read right. */
  readonly lacking: Lacking | undefined;
}

type Unaccounted = Omit<UnderstoodSource, "unread" | "lacking">;

/** A source that is read as it is, and what may be part of it. */
export interface SourceBeside {
  readonly source: SourceName;
  readonly sheets: readonly string[];
  readonly place: Place;
  readonly isLikely: boolean;
  readonly answers: readonly Answer[];
}

export interface Understood {
  readonly sources: readonly UnderstoodSource[];
  readonly besides: readonly SourceBeside[];
  readonly left: readonly LeftTable[];
  readonly summed: readonly SummedTable[];
  readonly known: Known;
}

export function understood(survey: Survey, recognition: Recognition, seen: readonly SeenSheet[]): Understood {
  const { proposals, besides, left, summed, known } = proposalsFor(survey, recognition, seen);
  const mappings = (survey.mappings ?? []).filter(({ parts }) => parts.length > 0);
  const choiceOf = (source: SourceName): SourceChoice | undefined => survey.choices.get(source);
  const remembered = mappings.map((mapping) => rememberedSource(mapping, seen, known, choiceOf(mapping.source)));
  const isSaid = (source: SourceName): boolean => mappings.some((mapping) => mapping.source === source);
  const proposed = proposals
    .filter(({ source }) => !isSaid(source))
    .map((one) => proposedSource(one, seen, known, choiceOf(one.source)));
  const stillLeft = left.filter(({ source }) => !isSaid(source));
  const sources = accounted([...remembered, ...proposed], seen, known, choiceOf, isSaid);
  const isPart = (table: Table): boolean =>
    remembered.some(({ mapping }) => mapping.parts.some((part) => isPartOf(part, table)));
  const open = besides.filter(({ source, tables }) => {
    const said = new Set(survey.mappings?.find((one) => one.source === source)?.besides);
    return !tables.some(isPart) && !tables.every(({ sheet }) => said.has(sheet));
  });
  const ofYear = (mapping: Mapping): Mapping => (known.year === undefined ? mapping : { ...mapping, year: known.year });
  const answering = (answers: readonly Answer[]): readonly Answer[] =>
    answers.map((answer) => ({ ...answer, mapping: ofYear(answer.mapping) }));
  return {
    sources: sources.map(({ lacking, ...one }) => ({
      ...one,
      mapping: ofYear(one.mapping),
      answers: answering(one.answers),
      lacking: lacking && { ...lacking, answers: answering(lacking.answers) },
    })),
    besides: bySource(open, sources).map((one) => ({ ...one, answers: answering(one.answers) })),
    left: stillLeft,
    summed,
    known,
  };
}

/** With what of their tables is not read. */
function accounted(
  sources: readonly Unaccounted[],
  seen: readonly SeenSheet[],
  known: Known,
  choiceOf: (source: SourceName) => SourceChoice | undefined,
  isSaid: (source: SourceName) => boolean
): readonly UnderstoodSource[] {
  const usedBy = usedColumns(sources.map(({ mapping }) => mapping));
  return sources.map((one) => {
    const { source, mapping } = one;
    const read = mapping.parts.flatMap((part): readonly ReadTable[] => {
      const table = part.kind === "block" ? tableOfPart(part, seen, choiceOf(source)) : undefined;
      return part.kind === "block" && table !== undefined ? [{ part, table, used: usedBy(part) }] : [];
    });
    const left = read.map((table) => ({ table, columns: unreadIn(table, known) }));
    const lacking = left.map(({ table, columns }) => lackingIn(mapping, table, columns, known));
    return {
      ...one,
      unread: [...new Set(left.flatMap(({ columns }) => columns.map(headingOf)))],
      lacking: isSaid(source) ? undefined : lacking.find((of) => of !== undefined),
    };
  });
}

/** One question for each source. */
function bySource(besides: readonly Beside[], sources: readonly UnderstoodSource[]): readonly SourceBeside[] {
  return [...new Set(besides.map(({ source }) => source))].flatMap((source): readonly SourceBeside[] => {
    const own = besides.filter((one) => one.source === source);
    const [first] = own.flatMap(({ tables }) => tables);
    if (first === undefined) return [];
    const current = sources.find((one) => one.source === source)?.mapping ?? { source, parts: [] };
    const answers = answersBeside(own, current);
    const place = {
      sheet: first.sheet,
      address: addressOf(first.headingRows[0]?.row ?? first.firstRow, first.columns[0]?.at ?? 0),
    };
    return [{ source, sheets: sheetsOf(own), place, isLikely: own.some(({ isLikely }) => isLikely), answers }];
  });
}

function rememberedSource(
  stored: Mapping,
  seen: readonly SeenSheet[],
  known: Known,
  choice: SourceChoice | undefined
): Unaccounted {
  const { mapping, lost } = refitted(inYear(stored, known.year), seen, choice);
  const late = titlesToCome(mapping, stored.year, (part) => tableOfPart(part, seen, choice)?.titles ?? []);
  const { source, doubts = [] } = mapping;
  const answers = answersTo({ source, mapping, doubts, reasons: [], others: [] }, known);
  const columns = columnChoiceOf(mapping, seen, choice);
  const preview = previewOf(mapping, seen, known);
  return { source, mapping, doubts, lost: [...lost, ...late], isRemembered: true, preview, answers, columns };
}

function proposedSource(
  proposal: Proposal,
  seen: readonly SeenSheet[],
  known: Known,
  choice: SourceChoice | undefined
): Unaccounted {
  const { source, doubts } = proposal;
  const mapping: Mapping = doubts.length === 0 ? proposal.mapping : { ...proposal.mapping, doubts };
  const preview = previewOf(mapping, seen, known);
  const columns = columnChoiceOf(mapping, seen, choice);
  const isRemembered = choice !== undefined;
  return { source, mapping, doubts, lost: [], isRemembered, preview, answers: answersTo(proposal, known), columns };
}
