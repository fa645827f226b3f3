/**
 * A mapping with another column for one of its fields, as a user has chosen it. The steps that depend on the column are
 * made anew from what it holds: codes with names beside them, lost zeros, names of areas, months in words, amounts as
 * text.
 */
import type { SourceName } from "../model/source";
import { SPECS } from "../sources/catalogue";
import { isSameHeading } from "../sources/heading";
import type { SeenSheet, SourceChoice } from "../workbook";
import { meaningOfTable } from "./columns/amountColumns";
import { contentsOf, type Column } from "./columns/contents";
import type { Doubt } from "./mapping/doubt";
import { ACCOUNT, amountFieldOf, PERIOD, RESPONSIBILITY } from "./mapping/fields";
import { signedAsSaid } from "./matrix/forecastSigns";
import type { Known } from "./said/known";
import { numberDoubts, numberSteps } from "./ledger/amountForms";
import { scaled } from "./ledger/amountUnits";
import { codeSteps, periodFrom, responsibilityFrom } from "./ledger/ledgerKeys";
import { gappyIn } from "./ledger/saidOnce";
import { stepsOf, type BlockPart, type Mapping, type Part, type Step } from "./mapping/mapping";
import { meaningOf } from "./said/meaning";
import { tableOfPart } from "./refit";
import { amountColumnsIn } from "./mapping/stepColumns";
import type { Table } from "./tables/table";
import type { ColumnRef } from "./mapping/terms";

/** The field from another column, in every block; `undefined` takes it from none. */
export function withColumn(
  mapping: Mapping,
  field: string,
  chosen: number | undefined,
  seen: readonly SeenSheet[],
  known: Known,
  choice: SourceChoice | undefined
): Mapping {
  const { source, parts, doubts = [], ...rest } = mapping;
  const blocks = parts.filter((part) => part.kind === "block");
  const first = blocks[0] && tableOfPart(blocks[0], seen, choice);
  const heading = first?.columns.find(({ at }) => at === chosen)?.heading;
  const made = parts.map((part): { readonly part: Part; readonly doubts: readonly Doubt[] } => {
    const table = part.kind === "block" ? tableOfPart(part, seen, choice) : undefined;
    if (part.kind !== "block" || table === undefined) return { part, doubts: [] };
    const columns = contentsOf(table, known);
    const own = columns.find(({ at, heading: of }) => (table === first ? at === chosen : isSame(of, heading)));
    return chosenIn({ source, part, table, columns, known }, field, own);
  });
  const open = [...doubts.filter((doubt) => !isAbout(doubt, field, source)), ...made.flatMap((one) => one.doubts)];
  return { ...rest, source, parts: made.map(({ part }) => part), ...(open.length === 0 ? {} : { doubts: open }) };
}

function isSame(heading: string, other: string | undefined): boolean {
  return other !== undefined && isSameHeading(heading, other);
}

/** What has been answered by choosing the column. */
function isAbout(doubt: Doubt, field: string, source: SourceName): boolean {
  switch (doubt.kind) {
    case "whichColumn":
      return doubt.field === field;
    case "whichSign":
      return source === "forecasts" && field === amountFieldOf(source);
    case "whichNumbers":
    case "whichForecast":
    case "whichOccasion":
      return field === amountFieldOf(source);
    case "whichMonths":
      return field === PERIOD;
    case "whichArea":
      return field === RESPONSIBILITY;
    case "whichScenario":
    case "whichTable":
    case "whichUnit":
      return false;
  }
}

interface InBlock {
  readonly source: SourceName;
  readonly part: BlockPart;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly known: Known;
}

function chosenIn(
  block: InBlock,
  field: string,
  column: Column | undefined
): { readonly part: BlockPart; readonly doubts: readonly Doubt[] } {
  const { source, part } = block;
  if (field === amountFieldOf(source)) return amountChosen(block, column);
  const others = part.steps.flatMap((step): readonly Step[] => withoutField(step, field));
  if (column === undefined) return { part: { ...part, steps: others }, doubts: [] };
  const amounts = amountColumnsIn(block.part, block.source);
  const account = stepsOf(part, "take").find((step) => step.field === ACCOUNT)?.column;
  const gappy = gappyIn(block.table, amounts, [column], account);
  const steps = [...others, ...stepsFor(block, field, column)];
  return { part: { ...part, steps: labelled(filledDown(steps, gappy), column) }, doubts: [] };
}

/** The step without what it does for the field. */
function withoutField(step: Step, field: string): readonly Step[] {
  switch (step.kind) {
    case "take":
    case "state":
    case "groupHeadings":
    case "splitCode":
    case "padCode":
    case "translate":
      return step.field === field ? [] : [step];
    case "readPeriod":
      return field === PERIOD ? [] : [step];
    case "melt":
      return [{ ...step, columns: step.columns.map((one) => ({ ...one, states: without(one.states, field) })) }];
    default:
      return [step];
  }
}

function without<T>(states: Readonly<Record<string, T>>, field: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(states).filter(([name]) => name !== field));
}

function stepsFor({ source, columns, table, known }: InBlock, field: string, column: Column): readonly Step[] {
  const holds = SPECS[source].columns.find(({ name }) => name === field)?.holds;
  if (field === PERIOD && (source === "outcome" || source === "budget"))
    return periodFrom(column, columns, meaningOfTable(table).year ?? known.year);
  if (field === RESPONSIBILITY) return responsibilityFrom(column, known);
  return holds === "code" ? codeSteps(column, field, known) : [take(field, column)];
}

function take(field: string, { at, heading }: ColumnRef): Step {
  return { kind: "take", field, column: { at, heading } };
}

/** One column of amounts; what the heading of a chosen one among several says holds for all rows. */
function amountChosen(
  { source, part, table, known }: InBlock,
  column: Column | undefined
): { readonly part: BlockPart; readonly doubts: readonly Doubt[] } {
  if (column === undefined) return { part, doubts: [] };
  const field = amountFieldOf(source);
  const [melt] = stepsOf(part, "melt");
  const states = melt?.columns.find((one) => one.column.at === column.at)?.states ?? {};
  const stated = Object.entries(states).map(([name, value]): Step => ({ kind: "state", field: name, value }));
  const { unit } = meaningOf(column.heading);
  const isKept = (step: Step): boolean =>
    !(step.kind === "take" && step.field === field) &&
    !AMOUNT_STEPS.has(step.kind) &&
    !(step.kind === "turnSign" && source === "forecasts") &&
    !(step.kind === "scale" && unit !== undefined);
  const kept = part.steps.filter(isKept).map((step) => unlabelled(step, column.at));
  const signed = source === "forecasts" ? signedAsSaid(table, [column]) : { steps: [], doubts: [] };
  const read = [...numberSteps([column]), ...scaled(unit, known.units.unit), ...signed.steps];
  const steps = [take(field, column), ...kept, ...stated, ...read];
  const isLost = (name: string): boolean =>
    melt?.columns.some((one) => name in one.states) === true && !(name in states);
  const doubts: readonly Doubt[] = [
    ...numberDoubts([column]),
    ...signed.doubts,
    ...(isLost(PERIOD) && source === "outcome" ? [{ kind: "whichMonths", column: ref(column) } as const] : []),
    ...(isLost(RESPONSIBILITY) ? [{ kind: "whichArea", sheet: part.sheet } as const] : []),
  ];
  return { part: { ...part, steps }, doubts };
}

const AMOUNT_STEPS: ReadonlySet<Step["kind"]> = new Set(["melt", "difference", "add", "perMonth", "readNumbers"]);

function ref({ at, heading }: ColumnRef): ColumnRef {
  return { at, heading };
}

/** Amounts are no labels of sums. */
function unlabelled(step: Step, at: number): Step {
  return step.kind === "dropSums" ? { ...step, labels: step.labels.filter((one) => one.at !== at) } : step;
}

/** A row of sums may have its label in the column too. */
function labelled(steps: readonly Step[], column: Column): readonly Step[] {
  return steps.map((step) =>
    step.kind === "dropSums" && !step.labels.some(({ at }) => at === column.at)
      ? { ...step, labels: [...step.labels, ref(column)] }
      : step
  );
}

/** Keys that stand only in the first row of their group. Columns that no field is taken from any more are left out. */
function filledDown(steps: readonly Step[], gappy: readonly ColumnRef[]): readonly Step[] {
  const used = new Set(steps.flatMap((step) => (step.kind === "take" ? [step.column.at] : [])));
  const former = steps.flatMap((step) => (step.kind === "fillDown" ? step.columns : []));
  const columns = [...former.filter(({ at }) => used.has(at) && !gappy.some((one) => one.at === at)), ...gappy];
  const others = steps.filter(({ kind }) => kind !== "fillDown");
  const inOrder = [...columns].sort((a, b) => a.at - b.at).map(ref);
  return inOrder.length === 0 ? others : [...others, { kind: "fillDown", columns: inOrder }];
}
