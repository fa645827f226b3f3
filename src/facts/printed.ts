/**
 * The figures that a run's tables print, as facts: a new report can be read and cited with no further line. What a
 * figure also says of somebody else (the grant is the budgeted net cost) follows it directly.
 */
import { fact, type CellReference, type Fact, type FactUnit } from "../model/fact";
import { COMMITTEE, figureKey, INVESTMENTS, subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { ORE_PER, type MoneyUnit } from "../model/money";
import { lineFigure } from "../reports/resultatrakning";
import type { Cell, RoundedTable } from "../reports/table";
import { framesApart, type FactSources } from "./sources";

export interface PrintedFacts {
  /** In the order of the tables, their rows and columns. */
  readonly facts: readonly Fact[];
  /** The fact of a figure, of the reported year where it says none. */
  readonly find: (figure: Figure) => Fact | undefined;
}

export function printedFacts(sources: FactSources): PrintedFacts {
  const { year } = sources.settings;
  const alsoSaid = alsoSaidIn(sources);
  const facts = sources.tables
    .flatMap((table) => factsIn(table, year))
    .flatMap((printed) => {
      const own = alsoSaid.asIncome(printed);
      return [own, ...alsoSaid.by(own)];
    });
  const byKey = new Map<string, Fact>();
  for (const one of facts) if (!byKey.has(one.key)) byKey.set(one.key, one);
  return { facts, find: (figure) => byKey.get(figureKey({ year, ...figure })) };
}

function factsIn(table: RoundedTable, reported: number): readonly Fact[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index): readonly Fact[] => {
      const said = saidBy(cell, table);
      const column = table.columns[index + 1];
      if (said === undefined || column === undefined) return [];
      const { figure, ...value } = said;
      const place: CellReference = { table: table.id, row: row.key, column: column.key };
      return [fact({ ...figure, year: figure.year ?? reported, ...value, cell: place })];
    })
  );
}

interface Said {
  readonly figure: Figure;
  readonly unit: FactUnit;
  readonly exact: number;
  readonly printed?: number | undefined;
}

function saidBy(cell: Cell, { printed, unit }: RoundedTable): Said | undefined {
  switch (cell.kind) {
    case "figure": {
      const { figure, key, exact, isSize = false } = cell;
      const shown = (printed.get(key) ?? 0) * ORE_PER[unit as MoneyUnit];
      return { figure, unit: "ore", exact: isSize ? -exact : exact, printed: isSize ? -shown : shown };
    }
    case "number":
    case "percent": {
      const { says, value } = cell;
      return says === undefined || value === undefined ? undefined : { exact: value, ...says };
    }
    case "input":
    case "live":
    case "text":
    case "empty":
      return undefined;
  }
}

interface AlsoSaid {
  /** The net cost of a frame with an income requirement is called income. */
  readonly asIncome: (printed: Fact) => Fact;
  /** The same figure said of somebody else, or as something else. */
  readonly by: (printed: Fact) => readonly Fact[];
}

const TOLD_OF_ONLY_AREA = new Set(["grant", "result", "netCost", "income"]);

function alsoSaidIn(sources: FactSources): AlsoSaid {
  const { organisation, grants = [], investments = [] } = sources;
  const apart = framesApart(sources);
  const required = new Set(apart.filter((frame) => sumOf(grants.filter((entry) => entry.frame === frame)) < 0));
  const incomeOf = new Set([...required].map((frame) => subjectKey("frame", frame)));
  const onlyArea = new Map<SubjectKey, SubjectKey>();
  for (const frame of apart) {
    const areas = organisation.areas.filter((area) => area.frame === frame);
    const [only] = areas;
    if (areas.length === 1 && only !== undefined) onlyArea.set(subjectKey("frame", frame), subjectKey("area", only.id));
  }
  const onlyInvestment =
    investments.length === 1 ? investments.map(({ name }) => subjectKey("investment", name))[0] : undefined;
  const totalIncome = lineFigure("income").subject;

  const otherSubject = ({ subject, what }: Fact): SubjectKey | undefined => {
    if (subject === onlyInvestment) return INVESTMENTS;
    if (subject === totalIncome && what === "income") return COMMITTEE;
    return TOLD_OF_ONLY_AREA.has(what) ? onlyArea.get(subject) : undefined;
  };
  return {
    asIncome: (printed) =>
      printed.what === "netCost" && incomeOf.has(printed.subject) ? restated(printed, { what: "income" }) : printed,
    by: (printed) => {
      const other = otherSubject(printed);
      const both = other === undefined ? [printed] : [printed, restated(printed, { subject: other })];
      return [...both.slice(1), ...both.flatMap(budgetedNetCost)];
    },
  };
}

/** The grant is also the budgeted net cost. */
function budgetedNetCost(printed: Fact): readonly Fact[] {
  const { what, subject, scenario, values } = printed;
  const isWhole = subject === COMMITTEE || /^(?:area|frame):/.test(subject);
  if (what !== "grant" || scenario !== "outcome" || !isWhole) return [];
  const [exact, shown = exact] = values;
  return [restated(printed, { what: "netCost", scenario: "budget" }, [-exact, -shown])];
}

/** The same cell, said as another figure. */
function restated(
  { values, cell, unit, year, ...printed }: Fact,
  as: Partial<Figure>,
  [exact, shown]: readonly number[] = values
): Fact {
  const { what, subject, narrowedTo, scenario, occasion, of, against, group, nth } = { ...printed, ...as };
  const figure: Figure = { what, subject, narrowedTo, scenario, occasion, of, against, group, nth };
  return fact({ ...figure, year, unit, exact: exact ?? 0, printed: shown, cell });
}

function sumOf(grants: NonNullable<FactSources["grants"]>): number {
  return grants.reduce((sum, { amount }) => sum + amount, 0);
}
