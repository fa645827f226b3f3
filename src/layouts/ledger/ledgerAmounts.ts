/** The amounts of a ledger: which columns they are, how they become one, in which form, unit and sign. */
import type { AmountColumn } from "../columns/amountColumn";
import { amountIn, figureIn, isPartOf, isRestOf, isSigned, isSumOf, standInTurn } from "../columns/derivedColumns";
import { acrossIn } from "./crossAxes";
import { AMOUNT } from "../mapping/fields";
import type { Doubt } from "../mapping/doubt";
import type { Step } from "../mapping/mapping";
import type { SeenRow } from "../../workbook";
import { isOfIncome } from "../shaping/rowReading";
import { codeIn } from "../said/codeInCell";
import { rowsWithAmounts } from "../tables/table";
import { says, wordsOf } from "../said/amountWords";
import { areOfOneSize, areRound, areVersions } from "./likeVersions";
import { withoutDrafts } from "../said/versions";
import { type Meaning } from "../said/meaning";
import { type LedgerSource, type Seen, type Chosen, refOf } from "./ledgerSeen";

/** Which columns are the amounts of the source, and how they become one. No amount is left without a reason. */
export function amountSteps(seen: Seen, source: LedgerSource): Chosen | undefined {
  const chosen = chosenAmounts(seen, source);
  if (chosen === undefined || chosen.said.length === chosen.columns.length) return chosen;
  const hasSides = chosen.columns.some(({ meaning }) => meaning.side !== undefined);
  const isExplained = ({ meaning, heading }: AmountColumn): boolean =>
    meaning.isAccumulated ||
    meaning.isMonthAlone ||
    isPartOfYear(meaning, chosen) ||
    (hasSides && says(wordsOf(heading), ["saldo", "balans", "balance"]));
  const left = chosen.said.filter(
    (column) => !chosen.columns.includes(column) && !isExplained(column) && !isSumOf(seen.table, column, chosen.columns)
  );
  const asked = chosen.doubts.find(({ kind }) => kind === "whichColumn");
  if (left.length === 0 && asked === undefined) return chosen;
  const isSingle = chosen.columns.length === 1 && chosen.steps[0]?.kind === "take";
  const whole = isSingle ? wholeAmong([...chosen.columns, ...left], seen) : undefined;
  if (whole !== undefined) return taking(whole, chosen);
  if (asked !== undefined) return chosen;
  const candidates = [...left, ...chosen.columns.slice(0, 1)].map(refOf);
  return { ...chosen, doubts: [...chosen.doubts, { kind: "whichColumn", field: AMOUNT, candidates }] };
}

/**
 * Of columns that each could be the amount, the one that the others are parts of: external and internal, say; a budget
 * and what was added to it. The last part may have been taken for what remains of the whole.
 */
function wholeAmong(open: readonly AmountColumn[], { table, amounts }: Seen): AmountColumn | undefined {
  const scenarios = [undefined, ...open.map(({ scenario }) => scenario)];
  const others = amounts.filter(
    (one) => !open.includes(one) && !one.meaning.isDerived && scenarios.includes(one.scenario)
  );
  const isWhole = (one: AmountColumn): boolean => {
    const parts = open.filter((other) => other !== one);
    const rests = others.filter((other) => other !== one && isPartOf(table, other, one));
    return [parts, ...rests.map((rest) => [...parts, rest])].some((some) => isSumOf(table, one, some));
  };
  return [...open, ...others].find(isWhole);
}

function taking(whole: AmountColumn, { steps, doubts, ...chosen }: Spoken): Spoken {
  const take: Step = { kind: "take", field: AMOUNT, column: refOf(whole) };
  return {
    ...chosen,
    columns: [whole],
    steps: [take, ...steps.filter(({ kind }) => kind !== "take")],
    doubts: doubts.filter(({ kind }) => kind !== "whichColumn"),
  };
}

/** One month's amount beside the year's, or the year's so far. */
function isPartOfYear({ month, isAccumulated, isTotal }: Meaning, { columns }: Chosen): boolean {
  const [whole] = columns;
  const isOfYear = whole !== undefined && (whole.meaning.isAccumulated || whole.meaning.isTotal);
  return columns.length === 1 && isOfYear && month !== undefined && !isAccumulated && !isTotal;
}

/** With all columns that may have amounts of the source. */
type Spoken = Chosen & { readonly said: readonly AmountColumn[] };

function chosenAmounts(seen: Seen, source: LedgerSource): Spoken | undefined {
  const { amounts, whole, table, year } = seen;
  const possible = amounts.filter(
    ({ scenario, isDerived }) => !isDerived && (scenario === source || scenario === undefined)
  );
  const others = amounts.filter(({ scenario }) => scenario !== undefined && scenario !== source);
  const near = possible.filter(
    ({ meaning }) => !meaning.isOtherYear && (meaning.year === undefined || year === undefined || meaning.year === year)
  );
  const isUnsaid = near.every(({ scenario }) => scenario === undefined);
  const contrasted = isUnsaid ? contrastedWith(others, seen, near) : undefined;
  const ofYear = contrasted === undefined ? near : [contrasted];
  const isOther =
    contrasted !== undefined || (source === "outcome" && isUnsaid && areBookedBeside(others, ofYear, seen));
  if (ofYear.length === 0 || (isUnsaid && others.length > 0 && !isOther)) return undefined;
  const all = isUnsaid ? ofYear : ofYear.filter(({ scenario }) => scenario !== undefined);
  const said = withoutDrafts(all, ({ parts }) => parts);
  const doubts: readonly Doubt[] = isUnsaid && !isOther ? [{ kind: "whichScenario", sheet: table.sheet }] : [];
  const years = said.map(({ meaning }) => meaning.year).find((one) => one !== undefined);
  const base = { said, doubts, year: years ?? whole.year, melts: [] };

  // What says itself what it is stands before what only its sheet says.
  const saying = said.filter(({ saysScenario }) => saysScenario);
  const hasMonths = seen.keys.columns.period !== undefined;
  const own = saying.length > 0 ? saying : said;
  const ofMonth = own.filter(({ meaning }) => !meaning.isAccumulated && !meaning.isTotal);
  const isOfMonth = seen.isMonthsOwn && ofMonth.length > 0 && ofMonth.length < own.length;
  const spoken = isOfMonth ? ofMonth : fromYearStart(own, source, hasMonths);
  const across = acrossIn(spoken, seen);
  if (across !== undefined) return { ...base, ...across };
  const [debit, credit] = sidesAmong(spoken, seen);
  if (debit !== undefined && credit !== undefined)
    return { ...base, columns: [debit, credit], steps: [sides(debit, credit)] };
  return { ...base, ...singleColumn(spoken, doubts, hasMonths) };
}

/** The one column that what remains of the other ledger is left of, whatever it is called. */
function contrastedWith(
  others: readonly AmountColumn[],
  { table, amounts }: Seen,
  open: readonly AmountColumn[]
): AmountColumn | undefined {
  const ledgers = others.filter(({ scenario }) => scenario === "outcome" || scenario === "budget");
  const rests = amounts.filter(({ isDerived }) => isDerived);
  const found = open.filter((one) =>
    ledgers.some((ledger) => rests.some((rest) => rest !== ledger && isRestOf(table, rest, [one, ledger])))
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Months, debit and credit or the one column that nothing is said of, beside a budget that they do not come to. */
function areBookedBeside(budgets: readonly AmountColumn[], booked: readonly AmountColumn[], { table }: Seen): boolean {
  const areMonths = booked.length >= 2 && booked.every(({ meaning }) => meaning.month !== undefined);
  const areSides = (["debit", "credit"] as const).every((of) => booked.some(({ meaning }) => meaning.side === of));
  const areBudgets = budgets.length > 0 && budgets.every(({ scenario }) => scenario === "budget");
  const sum = sizeOf(booked);
  const isOne = budgets.some((budget) => booked.length === 1 && booked.every((one) => isBooked(one, budget, table)));
  return (
    (areMonths || areSides || isOne) && areBudgets && budgets.every((one) => Math.abs(sizeOf([one]) - sum) > sum * 1e-6)
  );
}

/** About as large as the budget, and neither round as it is nor a version of it. */
function isBooked(one: AmountColumn, budget: AmountColumn, table: Seen["table"]): boolean {
  const { isTotal, isAccumulated, year, month } = one.meaning;
  const saysElse = isTotal || isAccumulated || year !== undefined || month !== undefined;
  const pairs = rowsWithAmounts(table, [one]).map((row) => [amountIn(row, one), amountIn(row, budget)] as const);
  const isLike = areOfOneSize(sizeOf([one]), sizeOf([budget]));
  return !saysElse && isLike && !areRound(pairs.map(([own]) => own)) && !areVersions(pairs);
}

/**
 * Without months in rows or headings an amount is of the year so far: the outcome's from its beginning, the budget's
 * whole.
 */
function fromYearStart(
  said: readonly AmountColumn[],
  source: LedgerSource,
  hasMonths: boolean
): readonly AmountColumn[] {
  const months = new Set(said.map(({ meaning }) => meaning.month).filter((month) => month !== undefined));
  if (hasMonths || months.size >= 2) return said;
  const soFar = said.filter(({ meaning }) => meaning.isAccumulated);
  const whole = said.filter(({ meaning }) => !meaning.isAccumulated && !meaning.isMonthAlone);
  const years = whole.filter(({ meaning }) => meaning.isTotal);
  if (source === "budget" && years.length > 0) return years;
  if (soFar.length === 0) return whole.length > 0 ? whole : said;
  const isWhole =
    whole.some(({ meaning }) => meaning.isTotal) || sizeOf(whole.slice(0, 1)) >= sizeOf(soFar.slice(0, 1));
  return source === "budget" && whole.length > 0 && isWhole ? whole : soFar;
}

/** The sum of all amounts, whatever their signs. */
function sizeOf(columns: readonly AmountColumn[]): number {
  const sizes = columns.flatMap((column) => column.cells.map((cell) => Math.abs(figureIn(cell, column) ?? 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Debit and credit, by their headings or by what they hold: the one that has the accounts of income is the credit. */
function sidesAmong(spoken: readonly AmountColumn[], { table, keys }: Seen): readonly (AmountColumn | undefined)[] {
  const said = (["debit", "credit"] as const).map((side) => spoken.find(({ meaning }) => meaning.side === side));
  const [one, other] = spoken;
  const { account } = keys.columns;
  if (!said.includes(undefined) || one === undefined || other === undefined || account === undefined) return said;
  if (spoken.length > 2 || !standInTurn(table, one, other)) return said;
  const isIncome = (row: SeenRow): boolean => isOfIncome(codeIn(row.cells[account.at] ?? ""));
  const shares = [one, other].map(({ at }) => {
    const own = rowsWithAmounts(table, [{ at }]);
    return own.filter(isIncome).length / own.length;
  });
  const [a = 0, b = 0] = shares;
  if (Math.max(a, b) < MOST_ON_SIDE || Math.min(a, b) > 1 - MOST_ON_SIDE) return said;
  return a > b ? [other, one] : [one, other];
}

/** Of a side's rows: some are corrections. */
const MOST_ON_SIDE = 0.8;

/** Debit less credit, or both together where the credits have their minus already. */
function sides(debit: AmountColumn, credit: AmountColumn): Step {
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
