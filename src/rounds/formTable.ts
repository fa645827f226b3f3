/**
 * The form of an occasion as a table: the figures to date, with room for what people fill in. Its figures are rounded
 * together with those of all other tables; the cells that are filled in come when it is met with what stands.
 */
import type { Analysis } from "../analysis/analysis";
import type { Method } from "../analysis/forecasting/methods";
import type { RoundLine } from "../analysis/roundLines";
import { ADJUSTMENT } from "../model/forecast";
import { ADJUSTED, COMMITTEE, RESIDUAL, subjectKey, type Figure } from "../model/figure";
import type { Ore } from "../model/money";
import { UNALLOCATED } from "../analysis/statement";
import { figureColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "../reports/columns";
import { subjectOfFrame, unallocatedIn } from "../reports/figures";
import type { ReportTable } from "../reports/report";
import { withUnit } from "../reports/index";
import { toDateWords } from "../reports/toDate";
import { difference, minus, plus, type Row, type RowKind, type Table } from "../reports/table";
import { FORM_HEADINGS } from "./formHeadings";
import { noteColumns, proposalColumns } from "./proposalColumns";

export const FORM_ID = "Avvik.prognosunderlag";
export const FORM_SHEET = "Prognosunderlag";

/** With its figures to the öre. `ways`: which of the four ways to a full-year figure have columns of their own. */
export function exactForm(analysis: Analysis, lines: readonly RoundLine[], ways: readonly Method[]): Table {
  return withUnit(formTable(analysis, lines, ways), analysis.model.reportUnit);
}

function formTable(analysis: Analysis, lines: readonly RoundLine[], ways: readonly Method[]): ReportTable {
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
    columnsOf(analysis, lines, ways),
    lines.map(rowOf)
  );
  const widths: Readonly<Record<string, number>> = { area: 34, cause: 30, way: 24, comment: 44, note: 60 };
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
function columnsOf(
  { comparison, model: { settings, reportUnit } }: Analysis,
  lines: readonly RoundLine[],
  ways: readonly Method[]
): readonly ColumnOf<RoundLine>[] {
  const { current, earlier } = comparison;
  const isYearEnd = current === "outcome";
  const year = settings.year - 1;
  const toDate = toDateWords(settings.through);
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
    ...(lines.every(({ lastYear }) => lastYear === undefined)
      ? []
      : [
          figureColumn(
            "lastYear",
            FORM_HEADINGS.lastYear,
            shown(({ lastYear }) => lastYear, { what: "netCost", year })
          ),
        ]),
    ...(earlier === undefined
      ? []
      : [figureColumn("earlier", `Prognos vid förra tillfället (${earlier.shortName})`, then)]),
    ...(isYearEnd ? [] : proposalColumns(lines, reportUnit, ways)),
    isYearEnd
      ? figureColumn(
          "forecast",
          FORM_HEADINGS.outcome,
          shown(({ current }) => current, { what: "result" })
        )
      : figureColumn<RoundLine>("forecast", FORM_HEADINGS.forecast, () => undefined),
    textColumn("comment", FORM_HEADINGS.comment, () => undefined),
    ...(isYearEnd ? [] : noteColumns(lines, reportUnit)),
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
