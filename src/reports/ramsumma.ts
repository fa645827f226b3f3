/**
 * The committee's result by frame, for whoever has more than one. Frames without result responsibility stand below
 * it, apart: no total ever holds them (contract).
 */
import type { Analysis } from "../analysis/analysis";
import type { FrameResult } from "../analysis/deviation";
import { isMaterial } from "../analysis/materiality";
import { UNALLOCATED } from "../analysis/statement";
import { COMMITTEE, figureKey, type Figure, type SubjectKey } from "../model/figure";
import { columnsOver, figureColumn, tableOf, type ColumnOf, type RowOf } from "./columns";
import {
  isReported,
  resultAt,
  scenarioAt,
  subjectOfArea,
  subjectOfFrame,
  toldArea,
  toldFrame,
  UNALLOCATED_LABEL,
  type Told,
} from "./figures";
import type { Report } from "./report";
import { resultInScenarios, scenarioColumns } from "./scenarios";
import { plus, type RowKind, type Tie } from "./table";

export const ramsumma: Report = {
  id: "ramsumma",
  name: "Resultat per ram, med och utan resultatansvar",
  sources: ["outcome", "grants", "forecasts"],
  tables: (analysis) => {
    if (analysis.frames.length < 2) return [];
    const ties = analysis.frames.flatMap((frame) => tiesOf(frame, analysis));
    return [
      tableOf(
        { id: "Avvik.ramsumma", sheet: "Avvikelse", title: "Resultat per ram", ties },
        { key: "label", heading: "Ram" },
        columnsOf(analysis),
        linesOf(analysis).map((line) => rowOf(line, analysis))
      ),
    ];
  },
};

/** A frame, or a sum of frames. */
interface Line extends Told {
  readonly label: string;
  readonly kind: RowKind;
  readonly parts?: readonly SubjectKey[];
}

function linesOf({ frames, committee }: Analysis): readonly Line[] {
  const lineOf = (frame: FrameResult): Line => ({ ...toldFrame(frame), label: frame.frame.id, kind: "line" });
  const responsible = frames.filter(({ frame }) => frame.hasResultResponsibility).map(lineOf);
  const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility).map(lineOf);
  const strays = committee.areas
    .filter(({ key }) => key === UNALLOCATED)
    .map((area): Line => ({ ...toldArea(area), label: UNALLOCATED_LABEL, kind: "unallocated" }));
  const own = [...responsible, ...strays];
  const result: Line = {
    subject: COMMITTEE,
    label: "Nämndens resultat",
    kind: "total",
    group: committee,
    parts: own.map(({ subject }) => subject),
  };
  return [...own, result, ...apart];
}

/** At the year end grant and net cost make the result; before it the outcome to date stands beside the forecast. */
function columnsOf(analysis: Analysis): readonly ColumnOf<Told>[] {
  const { comparison } = analysis;
  const [current, ...others] = columnsOver(scenarioColumns(comparison), (told: Told) =>
    resultInScenarios(told, analysis)
  );
  const grant = figureColumn<Told>("grant", "Kommunbidrag", ({ subject, group }) => [
    { what: "grant", subject },
    group.grant,
  ]);
  if (current === undefined) return [grant];
  if (comparison.current !== "outcome") {
    const toDate = figureColumn<Told>("result", "Utfall budgetavvikelse", ({ subject, group }) => [
      { what: "result", subject },
      group.result,
    ]);
    return [grant, toDate, { ...current, isDeviation: true }, ...others];
  }
  const netCost = figureColumn<Told>("netCost", "Nettokostnad", ({ subject, group }) => [
    { what: "netCost", subject },
    group.netCost,
  ]);
  const terms = [plus("grant"), plus("netCost")];
  return [grant, netCost, { ...current, heading: "Resultat (budgetavvikelse)", terms, isDeviation: true }, ...others];
}

/** A frame has what its areas have, also as printed; a frame of one area is that area's figure. */
function tiesOf({ frame, areas: all }: FrameResult, { comparison }: Analysis): readonly Tie[] {
  const areas = all.filter((area) => isReported(area, comparison));
  if (areas.length === 0) return [];
  const figures: readonly Pick<Figure, "what" | "scenario" | "occasion">[] = [
    { what: "grant" },
    { what: "result" },
    { what: "result", ...scenarioAt(comparison.current) },
  ];
  return figures.map((figure): Tie => ({
    figure: figureKey({ ...figure, subject: subjectOfFrame(frame.id) }),
    terms: areas.map((area) => ({ figure: figureKey({ ...figure, subject: subjectOfArea(area) }), sign: 1 })),
  }));
}

function rowOf(line: Line, analysis: Analysis): RowOf<Told> {
  const { subject, label, kind, group, parts } = line;
  const reported = resultAt(group, analysis.comparison.current, analysis);
  return {
    key: subject,
    label,
    kind,
    isMaterial: kind === "line" && isMaterial(reported, group.grant, analysis.model.settings.materiality),
    of: line,
    ...(parts === undefined ? {} : { terms: parts.map(plus) }),
  };
}
