/**
 * The grant per area and decision, in date order. The total is the committee's, as everywhere: frames without result
 * responsibility stand below it, apart, each with its own sum and in no total (contract).
 */
import type { Analysis } from "../analysis/analysis";
import { framesApart, type AreaResult, type FrameResult } from "../analysis/deviation";
import { UNALLOCATED, type AreaKey } from "../analysis/statement";
import { COMMITTEE, subjectKey, type SubjectKey } from "../model/figure";
import { ADJUSTMENT } from "../model/forecast";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { total, type Ore } from "../model/money";
import type { FrameId } from "../model/organisation";
import { figureColumn, tableOf, type RowOf } from "./columns";
import { subjectOfArea, subjectOfFrame, unallocatedIn, UNALLOCATED_LABEL } from "./figures";
import type { Report } from "./report";
import { plus, type RowKind } from "./table";

export const kommunbidrag: Report = {
  id: "kommunbidrag",
  name: "Kommunbidrag per beslut",
  sources: ["grants"],
  tables: (analysis) => {
    const { grants, settings } = analysis.model;
    const decisions = decisionsOf(grants).map((name) => ({ name, key: subjectKey("decision", name) }));
    const decided = decisions.map(({ name, key }) =>
      figureColumn<Section>(key, name, ({ owns, narrowedTo }) => [
        { what: "decided", subject: key, narrowedTo },
        total(grants.filter((entry) => entry.decision === name && owns(entry)).map(({ amount }) => amount)),
      ])
    );
    const sum = figureColumn<Section>(
      "sum",
      `SUMMA helår ${settings.year}`,
      ({ subject, grant }) => [{ what: "grant", subject }, grant],
      { terms: decisions.map(({ key }) => plus(key)) }
    );
    return [
      tableOf(
        { id: "Avvik.kommunbidrag", sheet: "Ram och beslut", title: "Kommunbidrag per verksamhetsområde och beslut" },
        { key: "area", heading: "Verksamhetsområde" },
        [...decided, sum],
        sectionsOf(analysis).map(rowOf)
      ),
    ];
  },
};

/** A subject's rows of Kommunbidrag: which entries are its own. */
interface Section {
  readonly subject: SubjectKey;
  /** Of which part of a decision its amounts are; `undefined` for what it gives the committee. */
  readonly narrowedTo: SubjectKey | undefined;
  readonly label: string;
  readonly kind: RowKind;
  readonly grant: Ore;
  readonly owns: (entry: GrantEntry) => boolean;
  readonly parts?: readonly SubjectKey[];
}

function sectionsOf(analysis: Analysis): readonly Section[] {
  const { committee } = analysis;
  const apart = framesApart(analysis);
  const isApart = (frame: FrameId): boolean => apart.some((group) => group.frame.id === frame);
  const own = committee.areas
    .filter(({ area }) => area?.id !== ADJUSTMENT)
    .map((area) => areaSection(area, (frame) => !isApart(frame)));
  const head = {
    subject: COMMITTEE,
    narrowedTo: undefined,
    label: "TOTAL",
    kind: "total",
    grant: committee.grant,
  } as const;
  return [...own, sumOf(head, own), ...apart.flatMap(frameSections)];
}

function frameSections(group: FrameResult): readonly Section[] {
  const frame = group.frame.id;
  const subject = subjectOfFrame(frame);
  const areas = group.areas.map((area): Section => {
    const section = areaSection(area, (id) => id === frame);
    if (area.key !== UNALLOCATED) return section;
    const strays = unallocatedIn(frame);
    return { ...section, subject: strays, narrowedTo: strays, label: `${UNALLOCATED_LABEL}, ${frame}` };
  });
  const head = { subject, narrowedTo: subject, label: `Summa ${frame}`, kind: "subtotal" as const };
  return [...areas, sumOf({ ...head, grant: group.grant }, areas)];
}

function sumOf(head: Omit<Section, "owns" | "parts">, parts: readonly Section[]): Section {
  return {
    ...head,
    owns: (entry) => parts.some((part) => part.owns(entry)),
    parts: parts.map(({ subject }) => subject),
  };
}

function areaSection(area: AreaResult, inFrame: (frame: FrameId) => boolean): Section {
  const key: AreaKey = area.key;
  const subject = subjectOfArea(area);
  return {
    subject,
    narrowedTo: subject,
    label: area.area?.id ?? UNALLOCATED_LABEL,
    kind: area.area === undefined ? "unallocated" : "line",
    grant: area.grant,
    owns: (entry) => (key === UNALLOCATED ? entry.area === undefined && inFrame(entry.frame) : entry.area === key),
  };
}

function rowOf(section: Section): RowOf<Section> {
  const { subject, label, kind, parts } = section;
  return {
    key: subject,
    label,
    kind,
    of: section,
    ...(parts === undefined ? {} : { terms: parts.map(plus) }),
  };
}
