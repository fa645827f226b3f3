/** Budget deviation per area against the grant: the table that the year-end report opens with. */
import type { Analysis } from "../analysis/analysis";
import { isMaterial } from "../analysis/materiality";
import { COMMITTEE, forecastAt, grantFigure, labelOfArea, resultFigure, subjectOfArea } from "./figures";
import type { Report } from "./report";
import { figure, figureKey, plus, type Cell, type Column, type Row } from "./table";

export const budgetavvikelse: Report = {
  id: "budgetavvikelse",
  name: "Budgetavvikelse per verksamhetsområde",
  tables: (analysis) => [
    {
      id: "Avvik.budgetavvikelse",
      sheet: "Avvikelse",
      title: "Budgetavvikelse per verksamhetsområde",
      columns: columnsOf(analysis),
      rows: rowsOf(analysis),
    },
  ],
};

function columnsOf({ comparison }: Analysis): readonly Column[] {
  const columns: Column[] = [
    { key: "area", heading: "Verksamhetsområde", kind: "text" },
    { key: "grant", heading: "Kommunbidrag", kind: "figure" },
    { key: "result", heading: "Utfall budgetavvikelse", kind: "figure" },
  ];
  return comparison.current === "outcome"
    ? columns
    : [...columns, { key: "forecast", heading: "Prognos budgetavvikelse", kind: "figure" }];
}

function rowsOf(analysis: Analysis): readonly Row[] {
  const {
    committee,
    comparison,
    forecast,
    model: {
      settings: { materiality },
    },
  } = analysis;
  const forecastCell = (subject: string, areas: Parameters<typeof forecast>[0]["areas"]): readonly Cell[] =>
    comparison.current === "outcome"
      ? []
      : [figure(figureKey("result", subject, forecastAt(comparison.current)), forecast({ areas }, comparison.current))];
  const areas = committee.areas.map((area): Row => {
    const subject = subjectOfArea(area);
    return {
      key: subject,
      label: labelOfArea(area),
      kind: area.area === undefined ? "unallocated" : "line",
      isMaterial: isMaterial(
        comparison.current === "outcome" ? area.result : forecast({ areas: [area] }, comparison.current),
        area.grant,
        materiality
      ),
      cells: [grantFigure(subject, area), resultFigure(subject, area), ...forecastCell(subject, [area])],
    };
  });
  return [
    ...areas,
    {
      key: "total",
      label: "SUMMA",
      kind: "total",
      terms: areas.map(({ key }) => plus(key)),
      cells: [
        grantFigure(COMMITTEE, committee),
        resultFigure(COMMITTEE, committee),
        ...forecastCell(COMMITTEE, committee.areas),
      ],
    },
  ];
}
