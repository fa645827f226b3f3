/**
 * The form of an occasion as a table: the figures to date, with room for what people fill in. Its figures are rounded
 * together with those of all other tables; the cells that are filled in come when it is met with what stands.
 */
import type { Analysis } from "../analysis/analysis";
import { roundLines, type RoundLine } from "../analysis/roundLines";
import { ADJUSTMENT } from "../model/forecast";
import { ADJUSTED, COMMITTEE, RESIDUAL, subjectKey, type Figure } from "../model/figure";
import type { Ore } from "../model/money";
import { monthOf } from "../model/period";
import { MONTHS } from "../sources/date";
import { UNALLOCATED } from "../analysis/statement";
import { figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "../reports/columns";
import { subjectOfFrame, unallocatedIn } from "../reports/figures";
import type { ReportTable } from "../reports/report";
import { withUnit } from "../reports/index";
import { difference, minus, plus, type Row, type RowKind, type Table } from "../reports/table";
import { FORM_HEADINGS } from "./formHeadings";

const FORM_ID = "Avvik.prognosunderlag";
export const FORM_SHEET = "Prognosunderlag";

/** With its figures to the öre. */
export function exactForm(analysis: Analysis): Table {
  return withUnit(formTable(analysis), analysis.model.reportUnit);
}

function formTable(analysis: Analysis): ReportTable {
  const { settings, reportUnit } = analysis.model;
  const isYearEnd = analysis.comparison.current === "outcome";
  const hint = isYearEnd
    ? "Kommentarerna låses med utfallet."
    : "Fyll i de inramade cellerna: helårets avvikelse, överskott positivt.";
  const table = tableOf(
    {
      id: FORM_ID,
      sheet: FORM_SHEET,
      title: `Prognosunderlag, ${settings.occasion.name} ${settings.year}`,
      unitLine: `Belopp i ${reportUnit}. ${hint}`,
    },
    { key: "area", heading: FORM_HEADINGS.area },
    columnsOf(analysis),
    roundLines(analysis).map(rowOf)
  );
  const widths: Readonly<Record<string, number>> = { area: 34, cause: 30, comment: 44 };
  return {
    ...table,
    report: "prognosunderlag",
    columns: table.columns.map((column) => ({ ...column, ...charactersOf(widths[column.key]) })),
  };
}

function charactersOf(characters: number | undefined): { readonly characters?: number } {
  return characters === undefined ? {} : { characters };
}

/** The month that figures are counted to, in the words of a heading. */
function columnsOf({ comparison, model: { settings } }: Analysis): readonly ColumnOf<RoundLine>[] {
  const { current, earlier } = comparison;
  const toDate = `t.o.m. ${MONTHS[monthOf(settings.through) - 1] ?? ""}`;
  const shown = (pick: (line: RoundLine) => Ore | undefined, figure: Partial<Figure> & Pick<Figure, "what">) => {
    return (line: RoundLine): readonly [Figure, Ore] | undefined => {
      const exact = pick(line);
      return exact === undefined ? undefined : [{ ...whose(line), ...figure }, exact];
    };
  };
  const then = shown(({ earlier }) => earlier, { what: "result", scenario: "forecast", occasion: earlier?.name });
  return [
    textColumn("cause", FORM_HEADINGS.cause, ({ cause }) => cause),
    figureColumn(
      "grant",
      FORM_HEADINGS.grant,
      shown(({ grant }) => grant, { what: "grant" })
    ),
    figureColumn(
      "budget",
      `Budget ${toDate}`,
      shown(({ budget }) => budget, { what: "netCost", scenario: "budget" })
    ),
    figureColumn(
      "outcome",
      `Utfall ${toDate}`,
      shown(({ outcome }) => outcome, { what: "netCost" })
    ),
    figureColumn(
      "deviation",
      `Avvikelse ${toDate}`,
      shown(({ deviation }) => deviation, { what: "deviation", of: "netCost" }),
      { terms: difference("outcome", "budget") }
    ),
    ...(earlier === undefined
      ? []
      : [figureColumn("earlier", `Prognos vid förra tillfället (${earlier.shortName})`, then)]),
    current === "outcome"
      ? figureColumn(
          "forecast",
          FORM_HEADINGS.outcome,
          shown(({ current }) => current, { what: "result" })
        )
      : figureColumn<RoundLine>("forecast", FORM_HEADINGS.forecast, () => undefined),
    textColumn("comment", FORM_HEADINGS.comment, () => undefined),
  ];
}

function whose({ kind, area, frame, cause }: RoundLine): Pick<Figure, "subject" | "narrowedTo"> {
  const owner = area === ADJUSTMENT ? ADJUSTED : subjectKey("area", area ?? "");
  switch (kind) {
    case "area":
      return { subject: owner };
    case "cause":
      return { subject: subjectKey("cause", cause ?? ""), narrowedTo: owner };
    case "rest":
      return { subject: RESIDUAL, narrowedTo: owner };
    case "unallocated":
      return { subject: frame === undefined ? UNALLOCATED : unallocatedIn(frame) };
    case "frame":
      return { subject: frame === undefined ? COMMITTEE : subjectOfFrame(frame) };
    case "total":
    case "reason":
      return { subject: COMMITTEE };
  }
}

const ROW_KINDS: Readonly<Record<RoundLine["kind"], RowKind>> = {
  area: "subtotal",
  cause: "line",
  rest: "residual",
  unallocated: "unallocated",
  frame: "subtotal",
  total: "total",
  reason: "line",
};

function rowOf(line: RoundLine): RowOf<RoundLine> {
  const { key, kind, label, parts } = line;
  return { key, label, kind: ROW_KINDS[kind], of: line, ...termsOf(kind, parts) };
}

function termsOf(kind: RoundLine["kind"], [first, ...others]: RoundLine["parts"]): Pick<Row, "terms"> {
  if (first === undefined) return {};
  return { terms: [plus(first), ...others.map(kind === "rest" ? minus : plus)] };
}
