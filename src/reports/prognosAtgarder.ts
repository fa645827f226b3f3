/** The forecast before and after measures, area by area, and whether an area that expects a deficit has any. */
import type { Analysis } from "../analysis/analysis";
import { areasWithoutMeasure, hasForecastEffects, measuresFor, type MeasuresOf } from "../analysis/measures";
import { framesApart } from "../analysis/deviation";
import { COMMITTEE, MEASURES, type Figure } from "../model/figure";
import { subtract, total, ZERO, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { labelOfArea, resultAt, scenarioAt, toldArea } from "./figures";
import type { ReportTable } from "./report";
import { plus } from "./table";

/** Beside `Avvik.uppfoljning`; none where no measure says what is expected of it and no area lacks one. */
export function beforeAndAfterMeasures(analysis: Analysis, current: Occasion): readonly ReportTable[] {
  const hasEffects = hasForecastEffects(analysis);
  if (!hasEffects && areasWithoutMeasure(analysis).length === 0) return [];
  return [
    tableOf(
      {
        id: "Avvik.uppfoljning.atgarder",
        sheet: "Uppföljning",
        title: hasEffects ? "Prognos före och efter åtgärder" : "Prognos och åtgärder",
        unitLine: `Belopp i ${analysis.model.reportUnit}. Prognosen är efter åtgärder; effekten är helårets`,
      },
      { key: "area", heading: "Verksamhetsområde" },
      columnsOf(current, hasEffects),
      rowsOf(analysis, current)
    ),
  ];
}

/** An area with its measures, or a sum of them. */
interface Expected {
  readonly subject: string;
  /** With everything that has been decided. */
  readonly after: Ore;
  readonly effect: Ore;
  readonly said: string;
}

function columnsOf(current: Occasion, hasEffects: boolean): readonly ColumnOf<Expected>[] {
  const at = scenarioAt(current);
  const before = ({ subject, after, effect }: Expected): readonly [Figure, Ore] => [
    { what: "result", subject, ...at, narrowedTo: "beforeMeasures" },
    subtract(after, effect),
  ];
  const effect = ({ subject, effect }: Expected): readonly [Figure, Ore] => [
    { what: "realisedEffect", subject: MEASURES, narrowedTo: subject, ...at },
    effect,
  ];
  const after = ({ subject, after }: Expected): readonly [Figure, Ore] => [{ what: "result", subject, ...at }, after];
  const measures = textColumn<Expected>("measures", "Åtgärder", ({ said }) => said);
  if (!hasEffects) return [measures, figureColumn("after", "Prognos", after)];
  return [
    measures,
    figureColumn("before", "Prognos före åtgärder", before),
    figureColumn("effect", "Åtgärdernas effekt", effect),
    figureColumn("after", "Prognos efter åtgärder", after, { terms: [plus("before"), plus("effect")] }),
  ];
}

const NOTHING = { effect: ZERO, said: "" } as const;

function rowsOf(analysis: Analysis, current: Occasion): readonly RowOf<Expected>[] {
  const { committee, model } = analysis;
  const lacking = new Set(areasWithoutMeasure(analysis).map(({ key }) => key));
  const rowOf = (area: (typeof committee.areas)[number]): RowOf<Expected> => {
    const { subject, group } = toldArea(area);
    const own = measuresFor(model.measures, area.area?.id);
    const after = resultAt(group, current, analysis);
    if (area.area === undefined)
      return { key: subject, label: labelOfArea(area), kind: "unallocated", of: { subject, after, ...NOTHING } };
    const said = lacking.has(area.key) ? "Saknas" : inWords(own);
    return { key: subject, label: labelOfArea(area), kind: "line", of: { subject, after, effect: own.forecast, said } };
  };
  const areas = [...committee.areas.map(rowOf), ...ofNoArea(analysis)];
  const sum: Expected = {
    subject: COMMITTEE,
    after: resultAt(committee, current, analysis),
    effect: total(areas.map(({ of }) => of.effect)),
    said: "",
  };
  const apart = framesApart(analysis).flatMap((frame) => frame.areas.filter(({ area }) => area !== undefined));
  return [...areas, sumRow({ key: "total", label: "SUMMA", kind: "total" }, areas, sum), ...apart.map(rowOf)];
}

/** Measures without an area improve the committee's result alone: before them it is so much worse. */
function ofNoArea({ model }: Analysis): readonly RowOf<Expected>[] {
  const own = measuresFor(model.measures, undefined);
  if (own.measures.length === 0) return [];
  const of: Expected = { subject: "measuresOfNoArea", after: ZERO, effect: own.forecast, said: inWords(own) };
  return [{ key: of.subject, label: "Åtgärder utan verksamhetsområde", kind: "line", of }];
}

/** "2 åtgärder, 1 utan prognos"; "" where there are none. */
function inWords({ measures, unstated }: MeasuresOf): string {
  if (measures.length === 0) return "";
  const counted = measures.length === 1 ? "1 åtgärd" : `${measures.length} åtgärder`;
  return unstated === 0 ? counted : `${counted}, ${unstated} utan prognos`;
}
