/** The bridge from the budgeted result, which is 0 against the grant, to the year's: by area and by cause. */
import type { Ore } from "../model/money";
import { ORE_PER } from "../model/money";
import {
  EMPTY,
  number,
  plus,
  printedIn,
  text,
  type Cell,
  type RoundedTable,
  type Row,
  type Table,
} from "../reports/table";
import { amountInWords, printed } from "../words/numbers";
import { bridgeOf, stackOf, type Bar, type Bridge, type Step } from "./bridge";
import type { Illustration, Picture } from "./picture";

const SUBJECTS: Readonly<Record<Bridge["by"], { readonly id: Picture["id"]; readonly what: string }>> = {
  area: { id: "Avvik.bild.omraden", what: "Från budget till resultat per verksamhetsområde" },
  cause: { id: "Avvik.bild.orsaker", what: "Från budget till resultat per orsak" },
};

/**
 * The bars of a table whose rows add up to its last: the named column's printed figures. `briefly` gives a row's
 * name where its label is long.
 */
export function barsOf(
  table: RoundedTable,
  column: string,
  briefly: (row: Row) => string | undefined = () => undefined
): readonly Bar[] {
  const index = table.columns.findIndex(({ key }) => key === column) - 1;
  const parts = table.rows.filter(({ kind }) => kind === "line" || kind === "unallocated" || kind === "residual");
  const steps = parts.map((row) => stepOf(row, row.cells[index], table, briefly(row)));
  return bridgeOf(steps, "Resultat");
}

export function bridgeIllustration(bridge: Bridge, unit: "tkr" | "mnkr"): Illustration {
  const { bars } = bridge;
  const { id, what } = SUBJECTS[bridge.by];
  const drawn = stacksOf(id, what, bars, unit);
  return {
    bridge,
    table: stepsOf(id, what, bars, unit),
    drawn,
    picture: {
      id,
      title: titleOf(bars, unit),
      kind: "bridge",
      table: drawn.id,
      categories: "label",
      unit,
      note: `Ljus stapel: överskott. Mörk: underskott. Grå: ${(bars.at(-1)?.label ?? "").toLowerCase()}. Belopp i ${unit}`,
      series: [
        { column: "base", role: "base" },
        { column: "surplusAbove", role: "surplus" },
        { column: "surplusBelow", role: "surplus" },
        { column: "deficitAbove", role: "deficit" },
        { column: "deficitBelow", role: "deficit" },
        { column: "sum", role: "sum" },
      ],
    },
  };
}

/**
 * "Underskott 4 miljoner kronor; störst underskott: Individ- och familjeomsorg −91 106 tkr; störst överskott: Stab 73
 * 861 tkr"
 */
function titleOf(bars: readonly Bar[], unit: "tkr" | "mnkr"): string {
  const sum = bars.at(-1);
  const steps = bars.filter(({ isSum }) => !isSum);
  const [worst] = steps.filter(({ value }) => value < 0).sort((a, b) => a.value - b.value);
  const [best] = steps.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const value = sum?.value ?? 0;
  const size = amountInWords((value * ORE_PER[unit]) as Ore, "sv");
  const message = `${value < 0 ? "Underskott" : "Överskott"} ${size}`;
  const named = (words: string, bar: Bar | undefined): readonly string[] =>
    bar === undefined ? [] : [`${words}: ${bar.label} ${printed(bar.value, 0, "sv")}\u00A0${unit}`];
  return [
    value === 0 ? "Resultatet är i balans" : message,
    ...named("störst underskott", worst),
    ...named("störst överskott", best),
  ].join("; ");
}

/** The steps as a reader wants them. */
function stepsOf(id: Picture["id"], what: string, bars: readonly Bar[], unit: "tkr" | "mnkr"): Table {
  return {
    id: id.replace("Avvik.bild.", "Avvik.diagram.") as Table["id"],
    sheet: "Diagram",
    title: what,
    unit,
    unitLine: `Belopp i ${unit}`,
    columns: [
      { key: "step", heading: "Steg", kind: "text" },
      { key: "effect", heading: "Effekt", kind: "number" },
    ],
    rows: bars.map((bar, index): Row => ({
      key: `step:${index}`,
      label: bar.label,
      cells: [number(bar.value, 0)],
      ...(bar.isSum
        ? { kind: "total", terms: bars.slice(0, index).map((_, step) => plus(`step:${step}`)) }
        : { kind: "line" }),
    })),
  };
}

/** The steps as stacked columns need them. */
function stacksOf(id: Picture["id"], what: string, bars: readonly Bar[], unit: "tkr" | "mnkr"): Table {
  return {
    id: id.replace("Avvik.bild.", "Avvik.underlag.") as Table["id"],
    sheet: "Diagramunderlag",
    title: `Underlag till diagrammet ${what}`,
    unit,
    unitLine: `Belopp i ${unit}`,
    columns: [
      { key: "step", heading: "Steg", kind: "text" },
      { key: "base", heading: "Bas", kind: "number" },
      { key: "surplusAbove", heading: "Överskott", kind: "number" },
      { key: "surplusBelow", heading: "Överskott under noll", kind: "number" },
      { key: "deficitAbove", heading: "Underskott", kind: "number" },
      { key: "deficitBelow", heading: "Underskott under noll", kind: "number" },
      { key: "sum", heading: "Summa", kind: "number" },
      { key: "label", heading: "Etikett", kind: "text" },
    ],
    rows: bars.map((bar, index): Row => ({
      key: `step:${index}`,
      label: bar.label,
      kind: bar.isSum ? "total" : "line",
      cells: stackCells(bar),
    })),
  };
}

function stackCells(bar: Bar): readonly Cell[] {
  const { base, above, below } = stackOf(bar);
  const surplus = !bar.isSum && bar.value >= 0;
  const deficit = !bar.isSum && bar.value < 0;
  const drawn = [
    surplus ? above : 0,
    surplus ? below : 0,
    deficit ? above : 0,
    deficit ? below : 0,
    bar.isSum ? bar.value : 0,
  ];
  // A part of no height is left empty: Excel would draw its outline as a dash.
  return [
    number(bar.isSum ? 0 : base, 0),
    ...drawn.map((value) => (value === 0 ? EMPTY : number(value, 0))),
    text(axisLabel(bar)),
  ];
}

/**
 * "Stab +73 861": the step and what it adds stand together under the bar. A label on the bar would give the
 * height of a part only, where a bar goes across zero, and would not fit on a small one.
 */
function axisLabel({ label, brief, value }: Bar): string {
  return `${brief ?? label} ${value > 0 ? "+" : ""}${printed(value, 0, "sv")}`;
}

function stepOf(row: Row, cell: Cell | undefined, table: RoundedTable, brief: string | undefined): Step {
  return {
    label: row.label,
    value: printedIn(table, cell) ?? 0,
    ...(brief === undefined ? {} : { brief }),
  };
}
