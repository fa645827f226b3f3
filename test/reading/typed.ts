/**
 * Tables as a few headings and numbers say them, as reports make them: what each cell is follows from its row's label
 * and its column's heading. For invented municipalities; a run's own tables know it from the start.
 */
import type { Occasion } from "../../src/model/occasion";
import { COMMITTEE, RESIDUAL, subjectKey, type Figure, type FigureKey } from "../../src/model/figure";
import type { Ore } from "../../src/model/money";
import { figure, type Cell, type RoundedTable, type RowKind, type TableId } from "../../src/reports/table";

/** The label column is left out of `columns` and `values`. */
export interface PrintedTable {
  readonly id: TableId;
  /** The frame's name where the table is about one. */
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly label: string;
  readonly kind: RowKind;
  /** Printed in tkr, and exact in öre. */
  readonly values: readonly (number | null)[];
  readonly exact: readonly (number | null)[];
}

type Whose = Pick<Figure, "what" | "subject" | "narrowedTo">;
type When = Pick<Figure, "scenario" | "occasion"> & { readonly isDeviation?: boolean };

export function typedTable(table: PrintedTable, occasions: readonly Occasion[], current: string): RoundedTable {
  const printed = new Map<FigureKey, number>();
  const cellOf = (row: PrintedRow, at: number): Cell => {
    const [value, exact, heading] = [row.values[at], row.exact[at], table.columns[at] ?? ""];
    if (typeof value !== "number" || typeof exact !== "number") return { kind: "empty" };
    const cell = figure(figureOf(table, row, heading, whenOf(heading, table, occasions, current)), exact as Ore);
    printed.set(cell.key, value);
    return cell;
  };
  return {
    id: table.id,
    sheet: "Avvikelse",
    title: table.title ?? table.id,
    unit: "tkr",
    unitLine: "Belopp i tkr",
    columns: [
      { key: "label", heading: "", kind: "text" },
      ...table.columns.map((heading) => ({ key: heading, heading, kind: "figure" as const })),
    ],
    rows: table.rows.map((row) => ({
      key: row.label,
      label: row.label,
      kind: row.kind,
      cells: table.columns.map((_, at) => cellOf(row, at)),
    })),
    printed,
  };
}

function figureOf(table: PrintedTable, row: PrintedRow, heading: string, when: When): Figure {
  const { isDeviation = false, ...at } = when;
  if (heading === "Kommunbidrag") return { what: "grant", subject: areaOf(row) };
  const whose = whoseOf(table, row);
  if (whose.what === "grant") return at.scenario === "change" ? { ...whose, ...at } : whose;
  if (!isDeviation) return { ...whose, ...at };
  return whose.subject.startsWith("line:")
    ? { what: "result", subject: whose.subject }
    : { ...whose, what: "deviation", of: whose.what };
}

function whoseOf({ id, title = "" }: PrintedTable, row: PrintedRow): Whose {
  const { label } = row;
  switch (true) {
    case id === "Avvik.budgetavvikelse":
      return { what: "result", subject: areaOf(row) };
    case id === "Avvik.driftbudget":
      return { what: partOf(label), subject: COMMITTEE };
    case id.startsWith("Avvik.ram."):
      return { what: partOf(label), subject: subjectKey("frame", title) };
    case id === "Avvik.orsaker" || id === "Avvik.forandringar":
      return { what: "result", subject: causeOf(row) };
    default:
      return lineOf(label);
  }
}

function areaOf({ label, kind }: PrintedRow): string {
  return kind === "total" ? COMMITTEE : subjectKey("area", withoutShortName(label));
}

function causeOf({ label, kind }: PrintedRow): string {
  if (kind === "total") return COMMITTEE;
  return kind === "residual" ? RESIDUAL : subjectKey("cause", withoutShortName(label));
}

/** "Individ- och familjeomsorg" of "Individ- och familjeomsorg (IFO)". */
function withoutShortName(label: string): string {
  return label.replace(/\s*\([^()]*\)\s*$/, "").trim();
}

function partOf(label: string): Figure["what"] {
  if (/^kommunbidrag/i.test(label)) return "grant";
  return /^resultat/i.test(label) ? "result" : "netCost";
}

function lineOf(label: string): Whose {
  if (/^nettokostnad exkl/i.test(label)) return { what: "netCost", subject: COMMITTEE, narrowedTo: "beforeFinancial" };
  if (/^(?:kommunbidrag|resultat|nettokostnad)/i.test(label)) return { what: partOf(label), subject: COMMITTEE };
  return { what: /intäkt|bidrag/i.test(label) ? "income" : "cost", subject: subjectKey("line", label) };
}

function whenOf(heading: string, { columns }: PrintedTable, occasions: readonly Occasion[], current: string): When {
  if (heading.startsWith("Utfall")) return {};
  if (heading === "Budget") return { scenario: "budget" };
  if (heading.startsWith("Avvikelse")) return { isDeviation: true };
  if (heading.startsWith("Prognos"))
    return { scenario: "forecast", occasion: occasionIn(heading, occasions) ?? current };
  const since = columns.filter((other) => other.startsWith("Prognos")).at(-1) ?? "";
  return { scenario: "change", occasion: occasionIn(since, occasions) };
}

function occasionIn(heading: string, occasions: readonly Occasion[]): string | undefined {
  return occasions.find(({ shortName }) => heading === `Prognos ${shortName}`)?.name;
}
