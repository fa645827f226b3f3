/** Goal indicators with their groups, the verdict of a person or the rule's proposal, and how many reached. */
import { groupDifference, verdictOf } from "../analysis/indicators";
import type { GroupFigures, Indicator, Verdict } from "../model/indicator";
import type { Report } from "./report";
import { EMPTY, text, type Cell, type Column, type Row } from "./table";

export const indikatorer: Report = {
  id: "indikatorer",
  name: "Indikatorer",
  needs: ["indicators"],
  sources: ["indicators"],
  tables: ({ model: { indicators } }) =>
    indicators.length === 0
      ? []
      : [
          {
            id: "Avvik.indikatorer",
            sheet: "Måluppfyllelse",
            title: "Indikatorer",
            unit: "enhet",
            unitLine: "Utfall och önskat i indikatorns enhet, (kvinnor) (män) (annat)",
            columns: COLUMNS,
            rows: [...indicators.map(rowOf), ...VERDICTS.map((verdict) => countRow(verdict, indicators))],
          },
        ],
};

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  reached: "Uppnådd",
  partlyReached: "Delvis uppnådd",
  notReached: "Ej uppnådd",
};
const VERDICTS: readonly Verdict[] = ["reached", "partlyReached", "notReached"];

const GROUPS = [
  ["women", "kvinnor"],
  ["men", "män"],
  ["other", "annat"],
] as const;

const COLUMNS: readonly Column[] = [
  { key: "indicator", heading: "Indikator", kind: "text" },
  { key: "unit", heading: "Enhet", kind: "text" },
  { key: "outcome", heading: "Utfall", kind: "number" },
  ...GROUPS.map(([group, name]): Column => ({ key: `outcome:${group}`, heading: `Utfall (${name})`, kind: "number" })),
  { key: "target", heading: "Önskat", kind: "number" },
  ...GROUPS.map(([group, name]): Column => ({ key: `target:${group}`, heading: `Önskat (${name})`, kind: "number" })),
  { key: "verdict", heading: "Bedömning", kind: "text" },
  { key: "remark", heading: "Anmärkning", kind: "text" },
];

function rowOf(indicator: Indicator, index: number): Row {
  const { name, unit, outcome, target, statedVerdict } = indicator;
  return {
    key: `indicator:${index}:${name}`,
    label: name,
    kind: "line",
    cells: [
      text(unit ?? ""),
      ...numbers(outcome),
      ...numbers(target),
      text(VERDICT_LABELS[statedVerdict ?? verdictOf(indicator)]),
      text(remarksOf(indicator).join("; ")),
    ],
  };
}

function numbers(figures: GroupFigures): readonly Cell[] {
  return [figures.total, figures.women, figures.men, figures.other].map((value) =>
    value === undefined ? EMPTY : { kind: "number", value, decimals: Number.isInteger(value) ? 0 : 1 }
  );
}

/** The earlier value where it is stated, where a person judged otherwise than the rule, and where the groups do not add up. */
function remarksOf(indicator: Indicator): readonly string[] {
  const rule = verdictOf(indicator);
  const own =
    indicator.statedVerdict !== undefined && indicator.statedVerdict !== rule
      ? [`Regeln ger ${VERDICT_LABELS[rule].toLowerCase()}`]
      : [];
  const sums = (
    [
      ["Utfall", indicator.outcome],
      ["Önskat", indicator.target],
    ] as const
  ).flatMap(([name, figures]) => {
    const difference = groupDifference(indicator, figures);
    return difference === undefined || Math.abs(difference) < 0.005
      ? []
      : [`${name}: grupperna skiljer ${swedish(Math.abs(difference))} från totalen`];
  });
  const before = indicator.earlier === undefined ? [] : [`Tidigare ${swedish(indicator.earlier)}`];
  return [...before, ...own, ...sums];
}

/** With as many decimals as it has, at most two: "6,4". */
function swedish(value: number): string {
  return String(Number(value.toFixed(2)))
    .replace(".", ",")
    .replace("-", "−");
}

function countRow(verdict: Verdict, indicators: readonly Indicator[]): Row {
  const count = indicators.filter((indicator) => (indicator.statedVerdict ?? verdictOf(indicator)) === verdict).length;
  const cells = COLUMNS.slice(1).map(({ key }): Cell =>
    key === "outcome" ? { kind: "number", value: count, decimals: 0 } : key === "unit" ? text("antal") : EMPTY
  );
  return {
    key: `count:${verdict}`,
    label: `Antal ${VERDICT_LABELS[verdict].toLowerCase().replace(/d$/u, "da")}`,
    kind: "subtotal",
    cells,
  };
}
