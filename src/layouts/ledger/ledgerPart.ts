/**
 * A table as a part of Utfall or Budget: its key columns and its columns of amounts become steps. What decides between
 * two readings is what the cells hold; what they do not decide is a doubt.
 */
import { type Period } from "../../model/period";
import { periodIn } from "../../sources/date";
import { fold } from "../../sources/fold";
import { amountColumnsOf, meaningOfTable, type TableMeaning } from "../columns/amountColumns";
import { committeeIn, committeeSteps } from "../columns/committee";
import { statedActivity } from "../columns/codesInText";
import { keptRows } from "../columns/keptRows";
import { digitsOfRows } from "../columns/codeLevels";
import { entriesOf, isCoded, sumLabelsIn } from "../columns/entries";
import { withTree } from "./codeTree";
import { contentsOf, type Column } from "../columns/contents";
import { ACCOUNT, ACTIVITY, FIELD_OF_KEY, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import { keyColumnsOf, withLines } from "../columns/keyColumns";
import { withNamed } from "../columns/namedCodes";
import { KEYS, type Key } from "../said/keyWords";
import type { Known } from "../said/known";
import type { Doubt } from "../mapping/doubt";
import type { BlockPart, Step } from "../mapping/mapping";
import type { Scenario } from "../said/amountWords";
import { headingLevels } from "./rowHeadings";
import type { Reason } from "../mapping/proposal";
import { scenarioColumn, type ScenarioColumn } from "./scenarioColumn";
import { blockOf, type Table } from "../tables/table";
import { numberSteps, numberDoubts, sideSteps } from "./amountForms";
import { scaleSteps, unitDoubts } from "./amountUnits";
import { amountSteps } from "./ledgerAmounts";
import { periodSteps, codeSteps, responsibilitySteps, headingSteps, verificationSteps } from "./ledgerKeys";
import { fillDownSteps, labelColumns } from "./saidOnce";
import { hasAccounts, isOfSums, type Chosen, type LedgerSource, type Seen, refOf } from "./ledgerSeen";

export interface LedgerPart {
  readonly source: LedgerSource;
  readonly table: Table;
  readonly part: BlockPart;
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly Reason[];
  /** The year that its headings or sheet say, where the rows do not. */
  readonly year: number | undefined;
  /** Its sheet says a month, and this is the month's own amount, beside the year's so far. */
  readonly isMonthsOwn: boolean;
  /** Its sheet says that it is the year so far, through this month. */
  readonly accumulatedThrough: Period | undefined;
  /** What its sheet and titles say that it is, or each of its rows. */
  readonly scenario: Scenario | undefined;
  /** Headings of the key columns: tables that share them may be pieces of one source. */
  readonly signature: string;
  /** Sums per area or unit: no account says of what. */
  readonly isOfSums: boolean;
}

/** A table's readings as outcome and as budget; none where it is no ledger. */
export function ledgerPartsOf(whole: Table, known: Known, year: number | undefined): readonly LedgerPart[] {
  const all = contentsOf(whole, known);
  const { table, steps } = keptRows(whole, all, undefined);
  const columns = table === whole ? all : contentsOf(table, known);
  const parts = partsOf(table, contentsOf(entriesOf(table, columns, known), known), known, year);
  return parts.map((one) => ({ ...one, table: whole, part: { ...one.part, steps: [...steps, ...one.part.steps] } }));
}

function partsOf(
  table: Table,
  columns: readonly Column[],
  known: Known,
  year: number | undefined
): readonly LedgerPart[] {
  const keys = withNamed(withLines(withTree(keyColumnsOf(columns, known), columns, known), columns), columns, known);
  const whole = meaningOfTable(withoutArea(table, known));
  const area = keys.columns.responsibility === undefined ? areaColumn(columns) : undefined;
  const chosen = [...Object.values(keys.columns), ...(area === undefined ? [] : [area])];
  // What is added up from row to row, or left of another, is seen in the entries alone.
  const amounts = amountColumnsOf(entriesOf(table, columns, known, isCoded), columns, chosen, whole, known);
  const levels = headingLevels(table, columns, amounts, wantedOver(keys.columns, area), known);
  const seen: Seen = { table, columns, keys, amounts, whole, area, levels, known, year, isMonthsOwn: false };
  if (!hasAccounts(seen) && !isOfSums(seen)) return [];
  const inRows = scenarioColumn(columns, table, hasAccounts(seen), Object.values(keys.columns));
  const isOfMonth = whole.month !== undefined && amounts.some(({ meaning }) => meaning.isAccumulated);
  const ways = isOfMonth ? [seen, { ...seen, isMonthsOwn: true }] : [seen];
  return ways.flatMap((way) =>
    (["outcome", "budget"] as const).flatMap((source) => {
      const part = inRows === undefined ? partOf(way, source) : partInRows(way, source, inRows);
      const isGuess = part?.isOfSums === true && part.doubts.some(({ kind }) => kind === "whichScenario");
      return part === undefined || isGuess ? [] : [part];
    })
  );
}

/** A sheet that is called "Plan, bygg och mark" is an area's, and no budget. */
function withoutArea(table: Table, known: Known): Table {
  return known.areaNamed(table.sheet) === undefined ? table : { ...table, sheet: "" };
}

/** Keys that no column has. */
function wantedOver(columns: Seen["keys"]["columns"], area: Column | undefined): readonly Key[] {
  return KEYS.filter((key) => columns[key] === undefined && (key !== "responsibility" || area === undefined));
}

function areaColumn(columns: readonly Column[]): Column | undefined {
  return columns.filter(({ isArea }) => isArea >= 0.7).sort((a, b) => b.isArea - a.isArea)[0];
}

function partInRows(
  seen: Seen,
  source: LedgerSource,
  { column, words, others }: ScenarioColumn
): LedgerPart | undefined {
  const amounts = seen.amounts.filter(({ at }) => at !== column.at).map((amount) => ({ ...amount, scenario: source }));
  const part = partOf({ ...seen, amounts }, source);
  if (part === undefined) return undefined;
  const keep: Step = { kind: "keep", column: refOf(column), words: words[source], others };
  return { ...part, scenario: source, part: { ...part.part, steps: [keep, ...part.part.steps] } };
}

function partOf(seen: Seen, source: LedgerSource): LedgerPart | undefined {
  const { table, keys, known, whole } = seen;
  const chosen = amountSteps(seen, source);
  if (chosen === undefined) return undefined;
  const responsibility = responsibilitySteps(seen, chosen);
  const period = periodSteps(seen, source, chosen);
  const { account, activity } = keys.columns;
  const above = seen.levels.filter(({ key }) => !chosen.melts.includes(FIELD_OF_KEY[key]));
  const codes = [
    ...(account === undefined ? [] : codeSteps(account, ACCOUNT, known)),
    ...(activity === undefined
      ? above.some(({ key }) => key === "activity")
        ? []
        : statedActivity(table)
      : codeSteps(activity, ACTIVITY, known)),
  ];
  const amounts = chosen.columns;
  const isSums = !hasAccounts(seen);
  const sumLabels = sumLabelsIn(table, seen.columns, account, amounts);
  const levelsIn = (column: Column | undefined): number | undefined =>
    column === undefined ? undefined : digitsOfRows(table, column, amounts);
  const steps: Step[] = [
    ...committeeSteps(table, known),
    ...chosen.steps,
    ...period.steps,
    ...headingSteps(above, known),
    ...verificationSteps(seen, source),
    ...codes,
    ...responsibility.steps,
    ...fillDownSteps(seen, responsibility.column),
    {
      kind: "dropSums",
      labels: labelColumns(seen, amounts),
      words: isSums
        ? committeeIn(seen.area?.cells ?? [], known)
        : [...(responsibility.sums?.words ?? []), ...sumLabels],
    },
    ...(above.some(({ key }) => key === "account") && keys.columns.period !== undefined
      ? [{ kind: "need", field: PERIOD } as const]
      : []),
    ...(isSums
      ? needed(RESPONSIBILITY, chosen, levelsIn(responsibility.column))
      : needed(ACCOUNT, chosen, levelsIn(account))),
    ...numberSteps(amounts),
    ...scaleSteps(seen, amounts),
    ...sideSteps(seen, amounts),
  ];
  const part: BlockPart = blockOf(table, steps);
  const doubts: readonly Doubt[] = [
    ...chosen.doubts,
    ...period.doubts,
    ...responsibility.doubts,
    ...keys.doubts.map(({ key, candidates }): Doubt => ({
      kind: "whichColumn",
      field: FIELD_OF_KEY[key],
      candidates: candidates.map(refOf),
    })),
    ...numberDoubts(amounts),
    ...unitDoubts(seen, amounts),
  ];
  const fields = Object.keys(keys.columns).map((key) => FIELD_OF_KEY[key as Key]);
  return {
    source,
    table,
    part,
    doubts,
    reasons: [{ kind: "contents", fields }],
    isMonthsOwn: seen.isMonthsOwn,
    accumulatedThrough: accumulatedThrough(part, whole, amounts),
    scenario: whole.scenario,
    year: chosen.year ?? whole.year ?? (known.year === undefined ? seen.year : undefined),
    signature: Object.values(keys.columns)
      .map(({ parts, heading }) => fold(parts.findLast((part) => part !== "") ?? heading))
      .sort()
      .join("|"),
    isOfSums: isSums,
  };
}

/** A row without it is no row; an account is a code. */
function needed(field: string, { melts }: Chosen, digits: number | undefined): readonly Step[] {
  if (melts.includes(field)) return [];
  const isCode = field === ACCOUNT ? { is: "code" as const } : {};
  return [{ kind: "need", field, ...isCode, ...(digits === undefined ? {} : { digits }) }];
}

function accumulatedThrough(part: BlockPart, whole: TableMeaning, amounts: Chosen["columns"]): Period | undefined {
  const period = part.steps.find((step) => step.kind === "state" && step.field === PERIOD);
  const isSoFar = whole.isAccumulated || amounts.every(({ meaning }) => meaning.isAccumulated);
  return isSoFar && period?.kind === "state" ? periodIn(period.value) : undefined;
}
