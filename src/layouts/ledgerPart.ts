/**
 * A table as a part of Utfall or Budget: its key columns and its columns of amounts become steps. What decides between
 * two readings is what the cells hold; what they do not decide is a doubt.
 */
import type { MoneyUnit } from "../model/money";
import { ORE_PER } from "../model/money";
import { periodOf, type Period } from "../model/period";
import { isEmpty, isTotalLabel } from "../sources/cell";
import { periodIn } from "../sources/date";
import { fold } from "../sources/fold";
import { code } from "../model/code";
import { splitCode } from "./cellSteps";
import { amountColumnsOf, meaningOfTable, type AmountColumn, type TableMeaning } from "./amountColumns";
import { contentsOf, type Column } from "./contents";
import { ACCOUNT, ACTIVITY, AMOUNT, PERIOD, RESPONSIBILITY } from "./fields";
import { keyColumnsOf, type ChosenKeys, type Key } from "./keyColumns";
import type { Known } from "./known";
import type { Doubt } from "./doubt";
import type { ColumnRef } from "./terms";
import type { BlockPart, Melted, Stated, Step } from "./mapping";
import { meaningOf, says, wordsOf, type Scenario } from "./meaning";
import type { CellValue } from "../workbook";
import { monthIn } from "./months";
import { formOf } from "./numberForms";
import type { Reason } from "./proposal";
import type { Table } from "./tables";

export type LedgerSource = "outcome" | "budget";

export interface LedgerPart {
  readonly source: LedgerSource;
  readonly table: Table;
  readonly part: BlockPart;
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly Reason[];
  /** The year that its headings or sheet say, where the rows do not. */
  readonly year: number | undefined;
  /** Its sheet says that it is the year so far, through this month. */
  readonly accumulatedThrough: Period | undefined;
  /** What its sheet and titles say that it is. */
  readonly scenario: Scenario | undefined;
  /** Headings of the key columns: tables that share them may be pieces of one source. */
  readonly signature: string;
}

const FIELDS: Readonly<Record<Key, string>> = {
  period: PERIOD,
  account: ACCOUNT,
  responsibility: RESPONSIBILITY,
  activity: ACTIVITY,
};

/** What is known of a table before it is asked what it is a ledger of. */
interface Seen {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly keys: ChosenKeys;
  readonly amounts: readonly AmountColumn[];
  readonly whole: TableMeaning;
  readonly area: Column | undefined;
  readonly known: Known;
  readonly year: number | undefined;
}

/** A table's readings as outcome and as budget; none where it is no ledger. */
export function ledgerPartsOf(table: Table, known: Known, year: number | undefined): readonly LedgerPart[] {
  const columns = contentsOf(table, known);
  const keys = keyColumnsOf(columns, known);
  const whole = meaningOfTable(table);
  const area = keys.columns.responsibility === undefined ? areaColumn(columns) : undefined;
  const chosen = [...Object.values(keys.columns), ...(area === undefined ? [] : [area])];
  const amounts = amountColumnsOf(table, columns, chosen, whole, known);
  const seen: Seen = { table, columns, keys, amounts, whole, area, known, year };
  const hasAccounts =
    keys.columns.account !== undefined ||
    accountHeadings(seen) !== undefined ||
    amounts.filter(({ account }) => account !== undefined).length >= 3;
  if (!hasAccounts) return [];
  const inRows = scenarioColumn(columns);
  return (["outcome", "budget"] as const).flatMap((source) => {
    const part = inRows === undefined ? partOf(seen, source) : partInRows(seen, source, inRows);
    return part === undefined ? [] : [part];
  });
}

function areaColumn(columns: readonly Column[]): Column | undefined {
  return columns.filter(({ isArea }) => isArea >= 0.7).sort((a, b) => b.isArea - a.isArea)[0];
}

/** A column whose words say what each row is: Utfall, Budget. */
interface ScenarioColumn {
  readonly column: Column;
  readonly words: Readonly<Record<LedgerSource, readonly string[]>>;
  /** Words of rows that belong to neither ledger, and whose meaning is known: forecasts, differences, last year. */
  readonly others: readonly string[];
}

function isOther(word: string): boolean {
  const { scenario, isDerived, isLastYear } = meaningOf(word);
  return scenario !== undefined || isDerived || isLastYear;
}

function scenarioColumn(columns: readonly Column[]): ScenarioColumn | undefined {
  for (const column of columns) {
    if (column.isWord < 0.9 || column.distinct < 2 || column.distinct > 8 || column.filled < 0.9) continue;
    const words = [...new Set(column.cells.map(String))];
    const of = (source: LedgerSource): readonly string[] =>
      words.filter((word) => meaningOf(word).scenario === source && !meaningOf(word).isLastYear);
    if (of("outcome").length === 1 && of("budget").length === 1)
      return { column, words: { outcome: of("outcome"), budget: of("budget") }, others: words.filter(isOther) };
  }
  return undefined;
}

function partInRows(
  seen: Seen,
  source: LedgerSource,
  { column, words, others }: ScenarioColumn
): LedgerPart | undefined {
  const amounts = seen.amounts.map((amount) => ({ ...amount, scenario: source }));
  const part = partOf({ ...seen, amounts }, source);
  if (part === undefined) return undefined;
  const keep: Step = { kind: "keep", column: refOf(column), words: words[source], others };
  return { ...part, part: { ...part.part, steps: [keep, ...part.part.steps] } };
}

function partOf(seen: Seen, source: LedgerSource): LedgerPart | undefined {
  const { table, keys, known, whole } = seen;
  const chosen = amountSteps(seen, source);
  if (chosen === undefined) return undefined;
  const responsibility = responsibilitySteps(seen, chosen);
  const period = periodSteps(seen, source, chosen);
  const { account, activity } = keys.columns;
  const above = account === undefined && !chosen.meltsAccounts ? accountHeadings(seen) : undefined;
  const codes = [account, activity].flatMap((column, at) =>
    column === undefined ? [] : codeSteps(column, at === 0 ? ACCOUNT : ACTIVITY)
  );
  const amounts = chosen.columns;
  const steps: Step[] = [
    ...chosen.steps,
    ...period.steps,
    ...(above === undefined ? [] : headedBy(above, ACCOUNT)),
    ...codes,
    ...responsibility.steps,
    ...fillDownSteps(seen, responsibility.column),
    { kind: "dropSums", labels: labelColumns(seen, amounts), ...responsibility.sums },
    ...(above !== undefined && keys.columns.period !== undefined ? [{ kind: "need", field: PERIOD } as const] : []),
    ...(chosen.meltsAccounts ? [] : [{ kind: "need", field: ACCOUNT } as const]),
    ...numberSteps(amounts),
    ...scaleSteps(seen, amounts),
    ...sideSteps(seen, amounts),
  ];
  const part: BlockPart = {
    kind: "block",
    sheet: table.sheet,
    headingRows: table.headingRows.map(({ row }) => row),
    firstRow: table.firstRow,
    ...(table.lastRow === undefined ? {} : { lastRow: table.lastRow }),
    steps,
  };
  const doubts: readonly Doubt[] = [
    ...chosen.doubts,
    ...period.doubts,
    ...responsibility.doubts,
    ...keys.doubts.map(({ key, candidates }): Doubt => ({
      kind: "whichColumn",
      field: FIELDS[key],
      candidates: candidates.map(refOf),
    })),
    ...numberDoubts(amounts),
    ...unitDoubts(seen, amounts),
  ];
  const fields = Object.keys(keys.columns).map((key) => FIELDS[key as Key]);
  return {
    source,
    table,
    part,
    doubts,
    reasons: [{ kind: "contents", fields }],
    accumulatedThrough: accumulatedThrough(part, whole),
    scenario: whole.scenario,
    year: chosen.year ?? whole.year ?? (known.year === undefined ? seen.year : undefined),
    signature: Object.values(keys.columns)
      .map(({ heading }) => fold(heading))
      .sort()
      .join("|"),
  };
}

function accumulatedThrough(part: BlockPart, whole: TableMeaning): Period | undefined {
  const period = part.steps.find((step) => step.kind === "state" && step.field === PERIOD);
  return whole.isAccumulated && period?.kind === "state" ? periodIn(period.value) : undefined;
}

interface Chosen {
  readonly columns: readonly AmountColumn[];
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
  readonly year: number | undefined;
  readonly meltsMonths: boolean;
  readonly meltsAreas: boolean;
  readonly meltsAccounts: boolean;
}

const NO_MELT = { meltsMonths: false, meltsAreas: false, meltsAccounts: false };

/** Which columns are the amounts of the source, and how they become one. No amount is left without a reason. */
function amountSteps(seen: Seen, source: LedgerSource): Chosen | undefined {
  const chosen = chosenAmounts(seen, source);
  if (chosen === undefined || chosen.said.length === chosen.columns.length) return chosen;
  const hasSides = chosen.columns.some(({ meaning }) => meaning.side !== undefined);
  const isExplained = ({ meaning, heading }: AmountColumn): boolean =>
    meaning.isAccumulated || (hasSides && says(wordsOf(heading), ["saldo", "balans", "balance"]));
  const left = chosen.said.filter((column) => !chosen.columns.includes(column) && !isExplained(column));
  const isAsked = chosen.doubts.some(({ kind }) => kind === "whichColumn");
  if (left.length === 0 || isAsked) return chosen;
  const candidates = [...left, ...chosen.columns.slice(0, 1)].map(refOf);
  return { ...chosen, doubts: [...chosen.doubts, { kind: "whichColumn", field: AMOUNT, candidates }] };
}

function chosenAmounts(
  seen: Seen,
  source: LedgerSource
): (Chosen & { readonly said: readonly AmountColumn[] }) | undefined {
  const { amounts, whole, table, year } = seen;
  const own = amounts.filter(
    ({ scenario, isDerived }) => !isDerived && (scenario === source || scenario === undefined)
  );
  const others = amounts.filter(({ scenario }) => scenario !== undefined && scenario !== source);
  const ofYear = own.filter(
    ({ meaning }) => !meaning.isLastYear && (meaning.year === undefined || year === undefined || meaning.year === year)
  );
  const isUnsaid = ofYear.every(({ scenario }) => scenario === undefined);
  if (ofYear.length === 0 || (isUnsaid && others.length > 0)) return undefined;
  const said = isUnsaid ? ofYear : ofYear.filter(({ scenario }) => scenario !== undefined);
  const doubts: readonly Doubt[] = isUnsaid ? [{ kind: "whichScenario", sheet: table.sheet }] : [];
  const years = said.map(({ meaning }) => meaning.year).find((one) => one !== undefined);
  const base = { said, doubts, year: years ?? whole.year, ...NO_MELT };

  // What says itself what it is stands before what only its sheet says.
  const saying = said.filter(({ saysScenario }) => saysScenario);
  const spoken = saying.length > 0 ? saying : said;
  const debit = spoken.find(({ meaning }) => meaning.side === "debit");
  const credit = spoken.find(({ meaning }) => meaning.side === "credit");
  if (debit !== undefined && credit !== undefined)
    return { ...base, columns: [debit, credit], steps: [sides(debit, credit)] };

  const months = monthColumns(spoken);
  if (months.length >= 2) {
    const isAccumulated = months.every(({ meaning }) => meaning.isAccumulated);
    const melt: Step = { kind: "melt", columns: months.map((column) => melted(column, monthStated(column, seen))) };
    const perMonth: readonly Step[] = isAccumulated ? [{ kind: "perMonth", across: "columns" }] : [];
    return { ...base, columns: months, steps: [melt, ...perMonth], meltsMonths: true };
  }
  const areas = spoken.filter(({ area }) => area !== undefined);
  if (areas.length >= 2) {
    const columns = areas.map((column) => melted(column, { [RESPONSIBILITY]: codeOf(column, seen) }));
    return { ...base, columns: areas, steps: [{ kind: "melt", columns }], meltsAreas: true };
  }
  const accounts = spoken.filter(({ account }) => account !== undefined);
  if (accounts.length >= 3 && seen.keys.columns.account === undefined) {
    const columns = accounts.map((column) => melted(column, { [ACCOUNT]: column.account ?? "" }));
    return { ...base, columns: accounts, steps: [{ kind: "melt", columns }], meltsAccounts: true };
  }
  return { ...base, ...singleColumn(spoken, doubts, seen.keys.columns.period !== undefined) };
}

/** Debit less credit, or both together where the credits have their minus already. */
function sides(debit: AmountColumn, credit: AmountColumn): Step {
  const isNegative = (cell: CellValue): boolean =>
    typeof cell === "number" ? cell <= 0 : /^\s*[-−(]|[-−]\s*$/u.test(String(cell)) || Number(cell) === 0;
  const isSigned = ({ cells }: AmountColumn): boolean =>
    cells.every(isNegative) && cells.some((cell) => cell !== 0 && String(cell) !== "0");
  return isSigned(credit) !== isSigned(debit)
    ? { kind: "add", columns: [refOf(debit), refOf(credit)] }
    : { kind: "difference", debit: refOf(debit), credit: refOf(credit) };
}

/** The one column of amounts: the period's own before what is accumulated. */
function singleColumn(
  said: readonly AmountColumn[],
  doubts: readonly Doubt[],
  hasMonths: boolean
): Pick<Chosen, "columns" | "steps" | "doubts"> {
  const plain = said.filter(({ meaning }) => !meaning.isAccumulated && !meaning.isTotal);
  const totals = said.filter(({ meaning }) => !meaning.isAccumulated);
  const candidates = [plain, totals, said].find((some) => some.length > 0) ?? [];
  const [first, second] = candidates;
  if (first === undefined) return { columns: [], steps: [], doubts };
  const isAccumulated = first.meaning.isAccumulated;
  const take: Step = { kind: "take", field: AMOUNT, column: refOf(first) };
  const perMonth: readonly Step[] = isAccumulated && hasMonths ? [{ kind: "perMonth", across: "rows" }] : [];
  const which: readonly Doubt[] =
    second === undefined ? [] : [{ kind: "whichColumn", field: AMOUNT, candidates: candidates.map(refOf) }];
  return { columns: [first], steps: [take, ...perMonth], doubts: [...doubts, ...which] };
}

/** Columns of different months, in order; where a month stands both alone and accumulated, alone. */
function monthColumns(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const dated = columns.filter(
    ({ meaning }) => meaning.month !== undefined && !(meaning.isTotal && !meaning.isAccumulated)
  );
  const alone = dated.filter(({ meaning }) => !meaning.isAccumulated);
  const chosen = alone.length >= 2 ? alone : dated;
  const months = new Map(
    chosen.map((column) => [(column.meaning.year ?? 0) * 100 + (column.meaning.month ?? 0), column])
  );
  return [...months].sort(([a], [b]) => a - b).map(([, column]) => column);
}

function melted(column: AmountColumn, states: Stated): Melted {
  return { column: refOf(column), states };
}

function monthStated({ meaning }: AmountColumn, seen: Seen): Stated {
  const year = meaning.year ?? seen.whole.year ?? seen.year;
  return year === undefined || meaning.month === undefined ? {} : { [PERIOD]: periodOf(year, meaning.month) };
}

function codeOf({ area }: AmountColumn, { known }: Seen): string {
  return area === undefined ? "" : (known.codeOfArea(area) ?? area);
}

interface Steps {
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}

function periodSteps(seen: Seen, source: LedgerSource, chosen: Chosen): Steps {
  const { keys, whole, known, columns, amounts } = seen;
  const nothing: Steps = { steps: [], doubts: [] };
  if (chosen.meltsMonths) return nothing;
  const { period } = keys.columns;
  if (period !== undefined) {
    const take: Step = { kind: "take", field: PERIOD, column: refOf(period) };
    const isPlain = period.cells.every((cell) => periodIn(cell) !== undefined);
    if (isPlain) return { steps: [take], doubts: [] };
    const yearColumn =
      period.isPeriod < 0.5 ? columns.find((column) => column !== period && column.isYear > 0.95) : undefined;
    const year = whole.year ?? seen.year;
    const read: Step = {
      kind: "readPeriod",
      year,
      ...(yearColumn === undefined ? {} : { yearColumn: refOf(yearColumn) }),
    };
    return { steps: [take, read], doubts: [] };
  }
  const year = chosen.year ?? seen.year;
  const ownMonth = chosen.columns[0]?.meaning.month;
  const month = ownMonth ?? whole.month;
  const stated = (value: Period): Steps => ({ steps: [{ kind: "state", field: PERIOD, value }], doubts: [] });
  if (month !== undefined && year !== undefined) return stated(periodOf(year, month));
  if (source === "budget") return nothing;
  const column = amounts[0];
  const isOfYear =
    chosen.columns.some(({ meaning }) => meaning.isTotal || meaning.year !== undefined) || whole.year !== undefined;
  if (isOfYear && year !== undefined && known.through !== undefined) return stated(known.through);
  return column === undefined ? nothing : { steps: [], doubts: [{ kind: "whichMonths", column: refOf(column) }] };
}

function codeSteps(column: Column, field: string): readonly Step[] {
  const take: Step = { kind: "take", field, column: refOf(column) };
  return column.hasText > 0 ? [take, { kind: "splitCode", field }] : [take];
}

interface ResponsibilitySteps extends Steps {
  readonly column: Column | undefined;
  /** Names whose rows are sums. */
  readonly sums?: { readonly words: readonly string[] };
}

/** The responsibility as a code, as an area's name in a column, over the rows, in the sheet's name or in a heading. */
function responsibilitySteps(seen: Seen, chosen: Chosen): ResponsibilitySteps {
  const { keys, area, known, table } = seen;
  const field = RESPONSIBILITY;
  const { responsibility } = keys.columns;
  if (chosen.meltsAreas) return { steps: [], doubts: [], column: undefined };
  if (responsibility !== undefined) {
    const pad: readonly Step[] =
      responsibility.digits > 0 ? [{ kind: "padCode", field, digits: responsibility.digits }] : [];
    return { steps: [...codeSteps(responsibility, field), ...pad], doubts: [], column: responsibility };
  }
  if (area !== undefined) {
    const steps: readonly Step[] = [{ kind: "take", field, column: refOf(area) }, translation(area, known)];
    return { steps, doubts: [], column: area };
  }
  const tree = treeIn(seen);
  if (tree !== undefined) return tree;
  const heading = groupHeadingColumn(seen, chosen);
  if (heading !== undefined) return { ...heading, column: undefined };
  const unit = [table.sheet, ...table.titles].map((text) => unitIn(text, known)).find((found) => found !== undefined);
  if (unit !== undefined) return { steps: [{ kind: "state", field, value: unit }], doubts: [], column: undefined };
  const ofSheet = [table.sheet, ...table.titles]
    .map((text) => areaInText(text, known))
    .find((found) => found !== undefined);
  if (ofSheet !== undefined)
    return {
      steps: [{ kind: "state", field, value: known.codeOfArea(ofSheet) ?? ofSheet }],
      doubts: [],
      column: undefined,
    };
  return { steps: [], doubts: [{ kind: "whichArea", sheet: table.sheet }], column: undefined };
}

/**
 * Areas, responsibilities and accounts below each other in one column, as a pivot table has them: each level's row is
 * the sum of the rows of the next. None where a code could be on two levels.
 */
function treeIn({ keys, known }: Seen): ResponsibilitySteps | undefined {
  const { account } = keys.columns;
  if (account === undefined || !known.hasResponsibilities) return undefined;
  const names = [...new Set(account.cells.map(String))];
  const codeIn = (name: string): string => String(splitCode(name)).trim();
  const isAccount = (name: string): boolean => known.chart(code(codeIn(name))) !== undefined;
  const isUnit = (name: string): boolean => /^\d/.test(codeIn(name)) && known.areaOfCode(codeIn(name)) !== undefined;
  const areas = names.filter((name) => known.areaNamed(name) !== undefined);
  const units = names.filter((name) => isUnit(name) && !isAccount(name));
  const others = names.filter((name) => !areas.includes(name) && !units.includes(name));
  if (units.length + areas.length < 2 || !others.every((name) => isAccount(name) && !isUnit(name))) return undefined;
  const field = RESPONSIBILITY;
  const column = refOf(account);
  const steps: readonly Step[] =
    units.length === 0
      ? [{ kind: "groupHeadings", field, column, words: areas }, translation({ ...account, cells: areas }, known)]
      : [
          { kind: "groupHeadings", field, column, words: units },
          { kind: "splitCode", field },
        ];
  return { steps, doubts: [], column: undefined, ...(units.length === 0 ? {} : { sums: { words: areas } }) };
}

/** Accounts that stand over their rows, without an amount: "Konto: 5011 Månadslön". */
function accountHeadings({ table, columns, keys, amounts, known }: Seen): Column | undefined {
  if (keys.columns.account !== undefined || amounts.length === 0) return undefined;
  const bare = table.rows.filter(({ cells }) => amounts.every(({ at }) => isEmpty(cells[at] ?? "")));
  const isAccount = (cell: CellValue): boolean => {
    const text = String(splitCode(cell));
    return /^\d{3,6}$/.test(text) && known.chart(code(text)) !== undefined;
  };
  return columns.find(({ at }) => {
    const cells = bare.map((row) => row.cells[at] ?? "").filter((cell) => !isEmpty(cell) && !isTotalLabel(cell));
    return cells.length >= 2 && cells.filter(isAccount).length >= cells.length * 0.6;
  });
}

function headedBy(column: Column, field: string): readonly Step[] {
  return [
    { kind: "groupHeadings", field, column: refOf(column) },
    { kind: "splitCode", field },
  ];
}

function translation(area: Pick<Column, "cells">, known: Known): Step {
  const names = [...new Set(area.cells.map((cell) => String(cell).trim()))];
  const words = names.flatMap((name) => {
    const found = known.areaNamed(name);
    const code = found === undefined ? undefined : known.codeOfArea(found);
    return code === undefined ? [] : [[name, code] as const];
  });
  return { kind: "translate", field: RESPONSIBILITY, words: Object.fromEntries(words) };
}

/** A responsibility's code in a sheet's name or a title: "0410", "Ansvar 0410 Norra". */
function unitIn(text: string, { areaOfCode, hasResponsibilities }: Known): string | undefined {
  const [, digits] = /^\s*(?:ansvar|enhet|kst|kostnadsställe)?\s*:?\s*(\d{3,10})(?=\s|$)/iu.exec(text) ?? [];
  const isKnown = hasResponsibilities && digits !== undefined && areaOfCode(digits) !== undefined;
  return isKnown && monthIn(digits) === undefined ? digits : undefined;
}

/** An area's name or short name in a sheet's name or a title; a sheet's name ends at 31 signs. */
function areaInText(text: string, known: Known): ReturnType<Known["areaNamed"]> {
  const whole = known.areaNamed(text);
  if (whole !== undefined) return whole;
  const folded = fold(text);
  const found = known.areas.filter(
    (area) => folded.includes(fold(area)) || (text.length === 31 && fold(area).startsWith(folded))
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Rows above their rows, with a code or an area's name and no amount, in the first column. */
function groupHeadingColumn({ table, columns, known }: Seen, { columns: amounts }: Chosen): Steps | undefined {
  const rows = table.rows.filter(({ cells }) => amounts.every(({ at }) => isEmpty(cells[at] ?? "")));
  const at = columns.find(({ heading }) => heading !== "")?.at ?? 0;
  const column = columns.find((one) => one.at === at);
  const cells = rows.map(({ cells }) => cells[at] ?? "").filter((cell) => !isEmpty(cell) && !isTotalLabel(cell));
  if (column === undefined || cells.length < 2) return undefined;
  const field = RESPONSIBILITY;
  const step: Step = { kind: "groupHeadings", field, column: refOf(column) };
  const areCodes = cells.filter((cell) => /^\s*\d{2,}/u.test(String(cell))).length >= cells.length * 0.6;
  if (areCodes) return { steps: [step, { kind: "splitCode", field }], doubts: [] };
  const names = cells.filter((cell) => known.areaNamed(String(cell)) !== undefined);
  return names.length < cells.length * 0.6
    ? undefined
    : { steps: [step, translation({ ...column, cells: names }, known)], doubts: [] };
}

/** Keys that stand only in the first row of their group. */
function fillDownSteps({ table, keys, amounts, area }: Seen, responsibility: Column | undefined): readonly Step[] {
  const rows = table.rows.filter(
    ({ cells }) => !cells.some(isTotalLabel) && amounts.some(({ at }) => !isEmpty(cells[at] ?? ""))
  );
  const columns = [
    ...new Set([keys.columns.period, area, responsibility, keys.columns.account, keys.columns.activity]),
  ];
  const gappy = columns
    .filter((column) => column !== undefined)
    .filter(
      ({ at }) =>
        rows.length > 1 &&
        !isEmpty(rows[0]?.cells[at] ?? "") &&
        rows.filter(({ cells }) => isEmpty(cells[at] ?? "")).length > rows.length * 0.2
    )
    .sort((a, b) => a.at - b.at);
  return gappy.length === 0 ? [] : [{ kind: "fillDown", columns: gappy.map(refOf) }];
}

/** Every column of keys and words: in any of them a row of sums may be labelled. */
function labelColumns({ columns }: Seen, amounts: readonly AmountColumn[]): readonly ColumnRef[] {
  const first = Math.min(...amounts.map(({ at }) => at));
  const chosen = new Set(amounts.map(({ at }) => at));
  const isLabelled = (column: Column): boolean =>
    !chosen.has(column.at) && column.cells.length > 0 && (column.at < first || column.isWord > 0.5);
  return columns.filter(isLabelled).map(refOf);
}

/** A column of D and K beside amounts that have no sign of their own. */
function sideSteps({ columns }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const [amount] = amounts;
  const isSize = amount?.cells.every((cell) => (typeof cell === "number" ? cell >= 0 : !/[-−(]/u.test(String(cell))));
  if (amount === undefined || amounts.length > 1 || isSize !== true) return [];
  const flag = columns.find(
    ({ cells, filled, distinct }) =>
      filled > 0.95 && distinct === 2 && cells.every((cell) => SIDES.has(fold(String(cell))))
  );
  if (flag === undefined) return [];
  const words = [...new Set(flag.cells.map(String))].filter((word) => SIDES.get(fold(word)) === "credit");
  return words.length === 1 ? [{ kind: "turnRows", column: refOf(flag), words }] : [];
}

const SIDES: ReadonlyMap<string, "debit" | "credit"> = new Map([
  ["d", "debit"],
  ["deb", "debit"],
  ["debet", "debit"],
  ["debit", "debit"],
  ["k", "credit"],
  ["kr", "credit"],
  ["c", "credit"],
  ["kred", "credit"],
  ["kredit", "credit"],
  ["credit", "credit"],
]);

function numberSteps(amounts: readonly AmountColumn[]): readonly Step[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  return form.kind === "one" ? [{ kind: "readNumbers", form: form.form }] : [];
}

function numberDoubts(amounts: readonly AmountColumn[]): readonly Doubt[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  const [column] = amounts;
  if (form.kind !== "several" || column === undefined) return [];
  const example = String(column.cells.find((cell) => typeof cell === "string" && /\d[.,]\d/.test(cell)) ?? "");
  return [{ kind: "whichNumbers", column: refOf(column), forms: form.forms, example }];
}

/** From the unit that the headings or the lines around say to the one that Inställningar says. */
function scaleSteps({ whole, known }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const stated = amounts.map(({ meaning }) => meaning.unit).find((unit) => unit !== undefined) ?? whole.unit;
  return scaled(stated, known.units.unit);
}

function unitDoubts({ whole, table }: Seen, amounts: readonly AmountColumn[]): readonly Doubt[] {
  const units = [...new Set([...amounts.map(({ meaning }) => meaning.unit), whole.unit])].filter(
    (unit) => unit !== undefined
  );
  return units.length < 2 ? [] : [{ kind: "whichUnit", sheet: table.sheet, units }];
}

export function scaled(stated: MoneyUnit | undefined, used: MoneyUnit): readonly Step[] {
  const by = stated === undefined ? 1 : ORE_PER[stated] / ORE_PER[used];
  return by === 1 ? [] : [{ kind: "scale", by }];
}

export function refOf({ at, heading }: Pick<Column, "at" | "heading">): ColumnRef {
  return { at, heading };
}
