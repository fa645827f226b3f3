/** Every source that is laid out in another way: as it is remembered, else as it is proposed; with what is asked. */
import type { SourceName } from "../model/source";
import type { Recognition } from "../sources/status";
import type { SeenSheet, Survey } from "../workbook";
import { answersTo, type Answer } from "./answers";
import type { Doubt } from "./doubt";
import type { Known } from "./known";
import type { Mapping } from "./mapping";
import { previewOf, type Preview } from "./preview";
import { proposalsFor, type LeftTable } from "./proposals";
import type { Proposal } from "./proposal";
import { refitted } from "./refit";

interface UnderstoodSource {
  readonly source: SourceName;
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
  /** Headings and sheets of a remembered mapping that are gone. */
  readonly lost: readonly string[];
  readonly isRemembered: boolean;
  readonly preview: Preview;
  readonly answers: readonly Answer[];
}

export interface Understood {
  readonly sources: readonly UnderstoodSource[];
  readonly left: readonly LeftTable[];
  readonly known: Known;
}

export function understood(survey: Survey, recognition: Recognition, seen: readonly SeenSheet[]): Understood {
  const { proposals, left, known } = proposalsFor(survey, recognition, seen);
  const { mappings = [] } = survey;
  const remembered = mappings.map((mapping) => rememberedSource(mapping, seen, known));
  const isRemembered = ({ source }: Proposal): boolean => mappings.some((mapping) => mapping.source === source);
  const proposed = proposals.filter((one) => !isRemembered(one)).map((one) => proposedSource(one, seen, known));
  const stillLeft = left.filter(({ source }) => !mappings.some((mapping) => mapping.source === source));
  return { sources: [...remembered, ...proposed], left: stillLeft, known };
}

function rememberedSource(stored: Mapping, seen: readonly SeenSheet[], known: Known): UnderstoodSource {
  const { mapping, lost } = refitted(stored, seen);
  const { source, doubts = [] } = mapping;
  const answers = answersTo({ source, mapping, doubts, reasons: [], others: [] }, known);
  return { source, mapping, doubts, lost, isRemembered: true, preview: previewOf(mapping, seen, known), answers };
}

function proposedSource(proposal: Proposal, seen: readonly SeenSheet[], known: Known): UnderstoodSource {
  const { source, doubts } = proposal;
  const mapping: Mapping = doubts.length === 0 ? proposal.mapping : { ...proposal.mapping, doubts };
  const preview = previewOf(mapping, seen, known);
  return { source, mapping, doubts, lost: [], isRemembered: false, preview, answers: answersTo(proposal, known) };
}
