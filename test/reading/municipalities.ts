/**
 * Invented municipalities as a few words, and the facts' sources that follow: tables in the contract's form,
 * forecasts, grants, volumes. Amounts are given in million kronor with effect on the result.
 */
import type { Indicator } from "../../src/model/indicator";
import { ore, type Ore } from "../../src/model/money";
import type { Occasion } from "../../src/model/occasion";
import type { AreaId, FrameId } from "../../src/model/organisation";
import { prefixMap } from "../../src/model/code";
import { analyse } from "../../src/analysis/analysis";
import type { FactSources } from "../../src/facts/sources";
import type { Model } from "../../src/sources/model";
import { CATALOGUE, withUnit } from "../../src/reports/index";
import type { RoundedTable } from "../../src/reports/table";
import { modelOf } from "../support/municipality";
import { typedTable, type PrintedRow, type PrintedTable } from "./typed";

interface DescribedArea {
  readonly name: string;
  readonly short?: string;
  readonly frame?: string;
  readonly grant: number;
  readonly result: number;
  /** Forecast deviation per occasion's name. */
  readonly forecasts: Readonly<Record<string, number>>;
}

interface DescribedCause {
  readonly name: string;
  readonly area: string;
  readonly result?: number;
  readonly forecasts?: Readonly<Record<string, number>>;
  /** Income and cost, budget and outcome. */
  readonly sums?: { readonly budget: readonly [number, number]; readonly outcome: readonly [number, number] };
}

export interface Described {
  readonly committee: string;
  readonly year: number;
  readonly occasions: readonly (readonly [name: string, shortName: string, definite: string, month: number])[];
  readonly occasion: string;
  readonly apart?: readonly string[];
  readonly areas: readonly DescribedArea[];
  readonly causes: readonly DescribedCause[];
  readonly lines?: readonly (readonly [label: string, kind: PrintedRow["kind"], outcome: number, budget: number])[];
  readonly grants?: readonly (readonly [
    decision: string,
    date: string,
    area: string,
    purpose: string,
    amount: number,
  ])[];
  readonly volumes?: readonly (readonly [
    metric: string,
    unit: string,
    area: string,
    cause: string | undefined,
    year: number,
    budget: number | undefined,
    outcome: number | undefined,
    budgetCost?: number,
    outcomeCost?: number,
  ])[];
  readonly investments?: readonly (readonly [name: string, budget: number, outcome: number, forecast?: number])[];
  readonly received?: readonly (readonly [group: string, name: string, grantor: string, amount: number])[];
  readonly reserve?: readonly (readonly [date: string, event: string, amount: number])[];
  readonly measures?: readonly (readonly [name: string, area: string | undefined, decided: number, realised: number])[];
  readonly indicators?: readonly Indicator[];
}

export const millions = (amount: number): Ore => {
  const exact = ore(amount, "mnkr");
  if (exact === undefined) throw new Error(`No amount: ${amount}`);
  return exact;
};

const PLACE = { sheet: "Volymer", address: "A2" };

export function sourcesOf(described: Described): FactSources {
  const occasions = described.occasions.map(([name, shortName, definite, month]): Occasion => ({
    name,
    shortName,
    definite,
    month,
  }));
  const occasion = occasions.find(({ name }) => name === described.occasion);
  if (occasion === undefined) throw new Error(`No occasion ${described.occasion}`);
  const own = described.areas.filter(({ frame }) => frame === undefined || !(described.apart ?? []).includes(frame));
  const main = "Nämndens ram";
  const sources = {
    settings: { committee: described.committee, year: described.year, occasion },
    occasions,
    organisation: {
      committee: described.committee,
      frames: [
        { id: main as FrameId, hasResultResponsibility: true },
        ...(described.apart ?? []).map((id) => ({ id: id as FrameId, hasResultResponsibility: false })),
      ],
      areas: described.areas.map(({ name, short, frame }) => ({
        id: name as AreaId,
        shortName: short,
        frame: (frame ?? main) as FrameId,
      })),
      areaOf: prefixMap<AreaId>([]),
    },
    grants: (described.grants ?? []).map(([decision, date, area, purpose, amount]) => ({
      decision,
      date,
      frame: main as FrameId,
      area: area as AreaId,
      purpose,
      amount: millions(amount),
    })),
    forecasts: [
      ...described.areas.flatMap((area) =>
        Object.entries(area.forecasts).map(([name, amount]) => ({
          occasion: name,
          area: area.name as AreaId,
          cause: undefined,
          deviation: millions(amount),
          comment: undefined,
        }))
      ),
      ...described.causes.flatMap((cause) =>
        Object.entries(cause.forecasts ?? {}).map(([name, amount]) => ({
          occasion: name,
          area: cause.area as AreaId,
          cause: cause.name,
          deviation: millions(amount),
          comment: undefined,
        }))
      ),
    ],
    volumes: (described.volumes ?? []).map(
      ([metric, unit, area, cause, year, budgetVolume, outcomeVolume, budgetCost, outcomeCost]) => ({
        metric,
        unit,
        area: area as AreaId,
        cause,
        year,
        budgetVolume,
        outcomeVolume,
        budgetCost: budgetCost === undefined ? undefined : millions(budgetCost),
        outcomeCost: outcomeCost === undefined ? undefined : millions(outcomeCost),
        place: PLACE,
      })
    ),
    investments: (described.investments ?? []).map(([name, budget, outcome, forecast]) => ({
      name,
      budget: millions(budget),
      outcome: millions(outcome),
      forecast: forecast === undefined ? undefined : millions(forecast),
    })),
    grantsReceived: (described.received ?? []).map(([group, name, grantor, amount]) => ({
      group,
      name,
      grantor,
      amount: millions(amount),
    })),
    reserve: (described.reserve ?? []).map(([date, event, amount]) => ({ date, event, amount: millions(amount) })),
    measures: (described.measures ?? []).map(([name, area, decided, realised]) => ({
      name,
      area: area as AreaId | undefined,
      decided: millions(decided),
      realised: millions(realised),
      forecast: undefined,
      responsible: undefined,
      date: undefined,
    })),
    indicators: described.indicators ?? [],
    ledgerSums: described.causes.flatMap(({ name, sums }) =>
      sums === undefined
        ? []
        : [
            {
              kind: "cause" as const,
              name,
              budget: { income: millions(sums.budget[0]), cost: millions(sums.budget[1]) },
              outcome: { income: millions(sums.outcome[0]), cost: millions(sums.outcome[1]) },
            },
          ]
    ),
    areaOfCause: new Map(described.causes.map(({ name, area }) => [name, area])),
  };
  const printed = tablesOf(described, own, occasions, occasion);
  return {
    ...sources,
    tables: [
      ...printed.map((table) => typedTable(table, occasions, occasion.name)),
      ...listTables({ ...sources, settings: { ...sources.settings, split: "flexible" } }),
    ],
  };
}

/** Reports of the lists alone, as a run makes them; each figure rounded for itself. */
const OF_LISTS = ["investeringsram", "bidrag", "reserv", "volymer", "prisvolym", "indikatorer", "atgarder"];

function listTables(
  sources: Omit<Partial<Model>, "settings"> & Pick<FactSources, "settings">
): readonly RoundedTable[] {
  const base = modelOf({ frames: [], areas: [], outcome: [], budget: [], grants: [] });
  const model = { ...base, ...sources, settings: { ...base.settings, ...sources.settings } } as Model;
  const analysis = { ...analyse(base), model };
  const made = CATALOGUE.filter(({ id }) => OF_LISTS.includes(id)).flatMap((report) => report.tables(analysis));
  return made.map((table) => {
    const figures = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "figure" ? [cell] : [])));
    return {
      ...withUnit(table, "tkr"),
      printed: new Map(figures.map(({ key, exact }) => [key, Math.round(exact / 100_000) + 0])),
    };
  });
}

function tablesOf(
  described: Described,
  own: readonly DescribedArea[],
  occasions: readonly Occasion[],
  occasion: Occasion
): readonly PrintedTable[] {
  const isYearEnd = occasions.at(-1) === occasion;
  const earlier = occasions[occasions.indexOf(occasion) - 1];
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const row = (label: string, kind: PrintedRow["kind"], amounts: readonly (number | undefined)[]): PrintedRow => ({
    label,
    kind,
    values: amounts.map((amount) => (amount === undefined ? null : Math.round(amount * 1000) + 0)),
    exact: amounts.map((amount) => (amount === undefined ? null : millions(amount))),
  });
  const labelOf = (name: string): string => {
    const area = described.areas.find((candidate) => candidate.name === name);
    return area?.short === undefined ? name : `${name} (${area.short})`;
  };
  const current = (area: DescribedArea): number => (isYearEnd ? area.result : (area.forecasts[occasion.name] ?? 0));
  const before = (area: DescribedArea): number => (earlier === undefined ? 0 : (area.forecasts[earlier.name] ?? 0));
  const grant = sum(own.map((area) => area.grant));
  const [now, then] = [sum(own.map(current)), sum(own.map(before))];
  const scenarios = [
    isYearEnd ? "Utfall" : `Prognos ${occasion.shortName}`,
    ...(earlier === undefined ? [] : [`Prognos ${earlier.shortName}`, "Förändring"]),
  ];
  const three = (a: number, b: number): readonly number[] => (earlier === undefined ? [a] : [a, b, a - b]);
  const effects = described.causes.map((cause) => ({
    cause,
    now: (isYearEnd ? cause.result : cause.forecasts?.[occasion.name]) ?? 0,
    then: (earlier === undefined ? 0 : cause.forecasts?.[earlier.name]) ?? 0,
  }));
  const residual = [
    now - sum(effects.map((effect) => effect.now)),
    then - sum(effects.map((effect) => effect.then)),
  ] as const;
  return [
    {
      id: "Avvik.budgetavvikelse",
      columns: ["Kommunbidrag", "Utfall budgetavvikelse", ...(isYearEnd ? [] : ["Prognos budgetavvikelse"])],
      rows: [
        ...own.map((area) =>
          row(labelOf(area.name), "line", [area.grant, area.result, ...(isYearEnd ? [] : [current(area)])])
        ),
        row("SUMMA", "total", [grant, sum(own.map((area) => area.result)), ...(isYearEnd ? [] : [now])]),
      ],
    },
    {
      id: "Avvik.driftbudget",
      columns: scenarios,
      rows: [
        row("Nettokostnad", "line", three(now - grant, then - grant)),
        row("Kommunbidrag", "line", earlier === undefined ? [grant] : [grant, grant, 0]),
        row("Resultat (budgetavvikelse)", "total", three(now, then)),
      ],
    },
    ...(described.apart ?? []).map((frame, index): PrintedTable => {
      const areas = described.areas.filter((area) => area.frame === frame);
      const [frameGrant, frameNow, frameThen] = [
        sum(areas.map((area) => area.grant)),
        sum(areas.map(current)),
        sum(areas.map(before)),
      ];
      return {
        id: `Avvik.ram.${index + 1}`,
        title: frame,
        columns: scenarios,
        rows: [
          row(
            frameGrant < 0 ? "Intäkter" : "Nettokostnad",
            "line",
            three(frameNow - frameGrant, frameThen - frameGrant)
          ),
          row("Kommunbidrag", "line", earlier === undefined ? [frameGrant] : [frameGrant, frameGrant, 0]),
          row("Resultat (budgetavvikelse)", "total", three(frameNow, frameThen)),
        ],
      };
    }),
    {
      id: "Avvik.orsaker",
      columns: [scenarios[0] ?? "Utfall"],
      rows: [
        ...effects.map((effect) => row(labelOfCause(effect.cause, described), "line", [effect.now])),
        row("Övriga avvikelser", "residual", [residual[0]]),
        row("Summa budgetavvikelser", "total", [now]),
      ],
    },
    ...(earlier === undefined
      ? []
      : [
          {
            id: "Avvik.forandringar" as const,
            columns: scenarios,
            rows: [
              ...effects.map((effect) =>
                row(labelOfCause(effect.cause, described), "line", three(effect.now, effect.then))
              ),
              row("Övriga avvikelser", "residual", three(...residual)),
              row("Summa förändringar", "total", three(now, then)),
            ],
          },
        ]),
    ...(described.lines === undefined
      ? []
      : [
          {
            id: "Avvik.resultatrakning" as const,
            columns: ["Utfall", "Budget", "Avvikelse"],
            rows: described.lines.map(([label, kind, outcome, budget]) =>
              row(label, kind, [outcome, budget, outcome - budget])
            ),
          },
        ]),
  ];
}

function labelOfCause({ name, area }: DescribedCause, described: Described): string {
  const short = described.areas.find((candidate) => candidate.name === area)?.short;
  return `${name} (${short ?? area})`;
}

/** An indicator in a few words: total, women, men; outcome before target. */
export function indicator(
  name: string,
  unit: string,
  direction: "higher" | "lower",
  outcome: readonly (number | undefined)[],
  target: readonly (number | undefined)[]
): Indicator {
  const figures = ([total, women, men, other]: readonly (number | undefined)[]): Indicator["outcome"] => ({
    total: total ?? 0,
    women,
    men,
    other,
  });
  return { name, unit, direction, outcome: figures(outcome), target: figures(target), statedVerdict: undefined };
}
