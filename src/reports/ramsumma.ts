/**
 * The committee's result by frame, and together with the frames that have no result responsibility: for whoever has
 * more than one frame. The committee's own result never holds the latter (contract), so both sums stand here.
 */
import type { Analysis } from "../analysis/analysis";
import type { FrameResult, GroupResult } from "../analysis/deviation";
import { isMaterial } from "../analysis/materiality";
import { UNALLOCATED } from "../analysis/statement";
import { total, type Ore } from "../model/money";
import {
  COMMITTEE,
  grantFigure,
  OUTCOME,
  resultFigure,
  subjectOfArea,
  subjectOfFrame,
  UNALLOCATED_LABEL,
  type Subject,
} from "./figures";
import type { Report } from "./report";
import { scenarioCells, scenarioColumns, scenarioOf } from "./scenarios";
import { figure, figureKey, plus, type Column, type FigureKey, type Row, type RowKind, type Tie } from "./table";

export const ramsumma: Report = {
  id: "ramsumma",
  name: "Resultat per ram, med och utan resultatansvar",
  sources: ["outcome", "grants", "forecasts"],
  tables: (analysis) =>
    analysis.frames.length < 2
      ? []
      : [
          {
            id: "Avvik.ramsumma",
            sheet: "Avvikelse",
            title: "Resultat per ram",
            columns: columnsOf(analysis),
            rows: linesOf(analysis).map((line) => rowOf(line, analysis)),
            ties: analysis.frames.flatMap((frame) => tiesOf(frame, analysis)),
          },
        ],
};

/** A frame, or a sum of frames. */
interface Line {
  readonly subject: Subject;
  readonly label: string;
  readonly kind: RowKind;
  readonly group: GroupResult;
  readonly of?: readonly Subject[];
}

function linesOf({ frames, committee }: Analysis): readonly Line[] {
  const lineOf = ({ frame, ...group }: Analysis["frames"][number]): Line => ({
    subject: subjectOfFrame(frame.id),
    label: frame.id,
    kind: "line",
    group,
  });
  const responsible = frames.filter(({ frame }) => frame.hasResultResponsibility).map(lineOf);
  const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility).map(lineOf);
  const strays = committee.areas
    .filter(({ key }) => key === UNALLOCATED)
    .map((area): Line => ({
      subject: UNALLOCATED,
      label: UNALLOCATED_LABEL,
      kind: "unallocated",
      group: { ...area, areas: [area] },
    }));
  const own = [...responsible, ...strays];
  const result: Line = {
    subject: COMMITTEE,
    label: "Nämndens resultat",
    kind: apart.length === 0 ? "total" : "subtotal",
    group: committee,
    of: own.map(({ subject }) => subject),
  };
  if (apart.length === 0) return [...own, result];
  const everything: Line = {
    subject: "total",
    label: "Med ramar utan resultatansvar",
    kind: "total",
    group: togetherOf([committee, ...apart.map(({ group }) => group)]),
    of: [COMMITTEE, ...apart.map(({ subject }) => subject)],
  };
  return [...own, result, ...apart, everything];
}

function togetherOf(groups: readonly GroupResult[]): GroupResult {
  const sum = (pick: (group: GroupResult) => Ore): Ore => total(groups.map(pick));
  return {
    areas: groups.flatMap(({ areas }) => areas),
    grant: sum(({ grant }) => grant),
    grantToDate: sum(({ grantToDate }) => grantToDate),
    netCost: sum(({ netCost }) => netCost),
    result: sum(({ result }) => result),
    budgetNetCost: sum(({ budgetNetCost }) => budgetNetCost),
    budgetToDate: sum(({ budgetToDate }) => budgetToDate),
  };
}

/** At the year end grant and net cost make the result; before it the outcome to date stands beside the forecast. */
function columnsOf({ comparison }: Analysis): readonly Column[] {
  const [label, ...scenarios] = scenarioColumns(comparison, "Ram");
  const grant: Column = { key: "grant", heading: "Kommunbidrag", kind: "figure" };
  const isYearEnd = comparison.current === "outcome";
  const own: readonly Column[] = isYearEnd
    ? [grant, { key: "netCost", heading: "Nettokostnad", kind: "figure" }]
    : [grant, { key: "result", heading: "Utfall budgetavvikelse", kind: "figure" }];
  const results = scenarios.map((column): Column =>
    column.key !== "current" || !isYearEnd
      ? column
      : { ...column, heading: "Resultat (budgetavvikelse)", terms: [plus("grant"), plus("netCost")] }
  );
  return [...(label === undefined ? [] : [label]), ...own, ...results];
}

/** A frame has what its areas have, also as printed; a frame of one area is that area's figure. */
function tiesOf({ frame, areas }: FrameResult, { comparison }: Analysis): readonly Tie[] {
  if (areas.length === 0) return [];
  const keys: readonly ((subject: Subject) => FigureKey)[] = [
    (subject) => figureKey("grant", subject),
    (subject) => figureKey("result", subject, OUTCOME),
    (subject) => figureKey("result", subject, scenarioOf(comparison.current)),
  ];
  return keys.map((keyOf): Tie => ({
    figure: keyOf(subjectOfFrame(frame.id)),
    terms: areas.map((area) => ({ figure: keyOf(subjectOfArea(area)), sign: 1 })),
  }));
}

function rowOf(
  { subject, label, kind, group, of }: Line,
  {
    comparison,
    forecast,
    model: {
      settings: { materiality },
    },
  }: Analysis
): Row {
  const own =
    comparison.current === "outcome"
      ? figure(figureKey("netCost", subject, OUTCOME), group.netCost)
      : resultFigure(subject, group);
  return {
    key: subject,
    label,
    kind,
    isMaterial:
      kind === "line" &&
      isMaterial(
        comparison.current === "outcome" ? group.result : forecast(group, comparison.current),
        group.grant,
        materiality
      ),
    cells: [
      grantFigure(subject, group),
      own,
      ...scenarioCells(
        comparison,
        (scenario) => ["result", subject, scenario],
        (at) => (at === "outcome" ? group.result : forecast(group, at))
      ),
    ],
    ...(of === undefined ? {} : { terms: of.map(plus) }),
  };
}
