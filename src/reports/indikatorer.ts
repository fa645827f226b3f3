/** Goal indicators with their groups, the verdict of a person or the rule's proposal, and how many reached. */
import { groupDifference, verdictOf } from "../analysis/indicators";
import { nthOf, subjectKey, type Figure, type Group } from "../model/figure";
import type { Indicator, Verdict } from "../model/indicator";
import type { Report } from "./report";
import { cellColumn, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { decimalsOf, EMPTY, number, text, type Cell } from "./table";

export const indikatorer: Report = {
  id: "indikatorer",
  name: "Indikatorer",
  needs: ["indicators"],
  sources: ["indicators"],
  tables: ({ model: { indicators } }) => {
    if (indicators.length === 0) return [];
    const nth = nthOf(indicators.map(({ name }) => name));
    return [
      tableOf(
        {
          id: "Avvik.indikatorer",
          sheet: "Måluppfyllelse",
          title: "Indikatorer",
          unit: "enhet",
          unitLine: "Utfall och önskat i indikatorns enhet, (kvinnor) (män) (annat)",
        },
        { key: "indicator", heading: "Indikator" },
        COLUMNS,
        [
          ...indicators.map((indicator, index) => rowOf(indicator, index, nth[index])),
          ...VERDICTS.map((verdict) => countRow(verdict, indicators)),
        ]
      ),
    ];
  },
};

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  reached: "Uppnådd",
  partlyReached: "Delvis uppnådd",
  notReached: "Ej uppnådd",
};
const VERDICTS: readonly Verdict[] = ["reached", "partlyReached", "notReached"];

const GROUPS: readonly { readonly group?: Group; readonly words: string }[] = [
  { words: "" },
  { group: "women", words: " (kvinnor)" },
  { group: "men", words: " (män)" },
  { group: "other", words: " (annat)" },
];

const SIDES = [
  { side: "outcome", what: "indicator", heading: "Utfall" },
  { side: "target", what: "target", heading: "Önskat" },
] as const;

/** An indicator, or how many indicators have a verdict. */
type Judged =
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly nth: number | undefined }
  | { readonly kind: "count"; readonly count: number };

const COLUMNS: readonly ColumnOf<Judged>[] = [
  textColumn("unit", "Enhet", (row) => (row.kind === "count" ? "antal" : row.indicator.unit)),
  ...SIDES.flatMap((side) => GROUPS.map((group) => valueColumn(side, group))),
  cellColumn("verdict", "Bedömning", "text", (row) => textOf(row, (indicator) => VERDICT_LABELS[judged(indicator)])),
  cellColumn("remark", "Anmärkning", "text", (row) => textOf(row, (indicator) => remarksOf(indicator).join("; "))),
];

function valueColumn(side: (typeof SIDES)[number], { group, words }: (typeof GROUPS)[number]): ColumnOf<Judged> {
  const key = group === undefined ? side.side : `${side.side}:${group}`;
  return cellColumn(key, `${side.heading}${words}`, "number", (row) => numberOf(row, side, group));
}

/** The verdict of a person, or else the rule's proposal. */
function judged(indicator: Indicator): Verdict {
  return indicator.statedVerdict ?? verdictOf(indicator);
}

function textOf(row: Judged, say: (indicator: Indicator) => string): Cell {
  return row.kind === "count" ? EMPTY : text(say(row.indicator));
}

function numberOf(row: Judged, { side, what }: (typeof SIDES)[number], group: Group | undefined): Cell {
  if (row.kind === "count") return side === "outcome" && group === undefined ? number(row.count, 0) : EMPTY;
  const { indicator, nth } = row;
  const value = indicator[side][group ?? "total"];
  if (value === undefined) return EMPTY;
  const figure: Figure = { what, subject: subjectKey("indicator", indicator.name), group, nth };
  return number(value, decimalsOf(value), { figure, unit: isPercent(indicator) ? "percent" : "count" });
}

function isPercent({ unit }: Indicator): boolean {
  return unit !== undefined && /procent|%|andel/i.test(unit);
}

function rowOf(indicator: Indicator, index: number, nth: number | undefined): RowOf<Judged> {
  const { name } = indicator;
  return { key: `indicator:${index}:${name}`, label: name, kind: "line", of: { kind: "indicator", indicator, nth } };
}

/**
 * The earlier value where it is stated, where a person judged otherwise than the rule, and where the groups do not add
 * up.
 */
function remarksOf(indicator: Indicator): readonly string[] {
  const rule = verdictOf(indicator);
  const own = judged(indicator) === rule ? [] : [`Regeln ger ${VERDICT_LABELS[rule].toLowerCase()}`];
  const sums = SIDES.flatMap(({ side, heading }) => {
    const difference = Math.abs(groupDifference(indicator, indicator[side]) ?? 0);
    return difference < 0.005 ? [] : [`${heading}: grupperna skiljer ${swedish(difference)} från totalen`];
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

function countRow(verdict: Verdict, indicators: readonly Indicator[]): RowOf<Judged> {
  const count = indicators.filter((indicator) => judged(indicator) === verdict).length;
  return {
    key: `count:${verdict}`,
    label: `Antal ${VERDICT_LABELS[verdict].toLowerCase().replace(/d$/u, "da")}`,
    kind: "subtotal",
    of: { kind: "count", count },
  };
}
