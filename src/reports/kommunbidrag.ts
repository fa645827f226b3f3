/**
 * The grant per area and decision, in date order. Where frames without result responsibility have grants of
 * their own, the frames with it are summed first and the others stand below, before the grand total.
 */
import type { Analysis } from "../analysis/analysis";
import type { AreaResult, FrameResult } from "../analysis/deviation";
import { UNALLOCATED, type AreaKey } from "../analysis/statement";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { total, type Ore } from "../model/money";
import type { FrameId } from "../model/organisation";
import { COMMITTEE, grantFigure, subjectOfArea, subjectOfFrame, UNALLOCATED_LABEL, type Subject } from "./figures";
import type { Report } from "./report";
import { figure, figureKey, plus, type Row, type RowKind } from "./table";

export const kommunbidrag: Report = {
  id: "kommunbidrag",
  name: "Kommunbidrag per beslut",
  sources: ["grants"],
  tables: (analysis) => {
    const decisions = decisionsOf(analysis.model.grants);
    return [
      {
        id: "Avvik.kommunbidrag",
        sheet: "Ram och beslut",
        title: "Kommunbidrag per verksamhetsområde och beslut",
        columns: [
          { key: "area", heading: "Verksamhetsområde", kind: "text" },
          ...decisions.map((decision) => ({ key: decisionKey(decision), heading: decision, kind: "figure" as const })),
          {
            key: "sum",
            heading: `SUMMA helår ${analysis.model.settings.year}`,
            kind: "figure",
            terms: decisions.map((decision) => plus(decisionKey(decision))),
          },
        ],
        rows: rowsOf(analysis, decisions),
      },
    ];
  },
};

/** A subject's rows of Kommunbidrag: which entries are its own. */
interface Section {
  readonly subject: Subject;
  readonly label: string;
  readonly kind: RowKind;
  readonly grant: Ore;
  readonly owns: (entry: GrantEntry) => boolean;
  readonly of?: readonly string[];
}

function rowsOf(analysis: Analysis, decisions: readonly string[]): readonly Row[] {
  const { committee, frames, model } = analysis;
  const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility);
  const isApart = (frame: FrameId): boolean => apart.some((group) => group.frame.id === frame);
  const own = committee.areas.map((area) => areaSection(area, (entry) => !isApart(entry.frame)));
  if (apart.length === 0)
    return rowsOfSections([...own, sumOf(COMMITTEE, "TOTAL", "total", committee.grant, own)], decisions, model.grants);

  const responsible = sumOf(COMMITTEE, "Summa med resultatansvar", "subtotal", committee.grant, own);
  const others = apart.map(frameSections);
  const sums = [responsible, ...others.flatMap((sections) => sections.slice(-1))];
  const everything = sumOf("total", "TOTAL", "total", total(sums.map(({ grant }) => grant)), sums);
  return rowsOfSections([...own, responsible, ...others.flat(), everything], decisions, model.grants);
}

function frameSections(group: FrameResult): readonly Section[] {
  const frame = group.frame.id;
  const areas = group.areas.map((area): Section => {
    const section = areaSection(area, (entry) => entry.frame === frame);
    return area.key === UNALLOCATED
      ? { ...section, subject: `${UNALLOCATED}:${frame}`, label: `${UNALLOCATED_LABEL}, ${frame}` }
      : section;
  });
  return [...areas, sumOf(subjectOfFrame(frame), `Summa ${frame}`, "subtotal", group.grant, areas)];
}

function sumOf(subject: Subject, label: string, kind: RowKind, grant: Ore, parts: readonly Section[]): Section {
  return {
    subject,
    label,
    kind,
    grant,
    owns: (entry) => parts.some((part) => part.owns(entry)),
    of: parts.map((part) => part.subject),
  };
}

function areaSection(area: AreaResult, inFrame: (entry: GrantEntry) => boolean): Section {
  const key: AreaKey = area.key;
  const owns = (entry: GrantEntry): boolean =>
    key === UNALLOCATED ? entry.area === undefined && inFrame(entry) : entry.area === key;
  return {
    subject: subjectOfArea(area),
    label: area.area?.id ?? UNALLOCATED_LABEL,
    kind: area.area === undefined ? "unallocated" : "line",
    grant: area.grant,
    owns,
  };
}

function rowsOfSections(
  sections: readonly Section[],
  decisions: readonly string[],
  grants: readonly GrantEntry[]
): readonly Row[] {
  return sections.map((section) => rowOf(section, decisions, grants));
}

function rowOf(
  { subject, label, kind, grant, owns, of }: Section,
  decisions: readonly string[],
  grants: readonly GrantEntry[]
): Row {
  const own = grants.filter(owns);
  const cells = decisions.map((decision) => {
    const amount = total(own.filter((entry) => entry.decision === decision).map((entry) => entry.amount));
    return figure(figureKey("grant", subject, decisionKey(decision)), amount);
  });
  return {
    key: subject,
    label,
    kind,
    cells: [...cells, grantFigure(subject, { grant })],
    ...(of === undefined ? {} : { terms: of.map(plus) }),
  };
}

function decisionKey(decision: string): string {
  return `decision:${decision}`;
}
