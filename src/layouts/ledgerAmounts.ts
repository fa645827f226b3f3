/** The amounts of a ledger: which columns they are, how they become one, in which form, unit and sign. */
import type { MoneyUnit } from "../model/money";
import { ORE_PER } from "../model/money";
import { periodOf } from "../model/period";
import { fold } from "../sources/fold";
import { type AmountColumn } from "./amountColumns";
import type { Column } from "./contents";
import { ACCOUNT, AMOUNT, PERIOD, RESPONSIBILITY } from "./fields";
import type { Doubt } from "./doubt";
import type { Melted, Stated, Step } from "./mapping";
import { says, wordsOf } from "./meaning";
import type { CellValue } from "../workbook";
import { formOf } from "./numberForms";
import { type LedgerSource, type Seen, type Chosen, NO_MELT, refOf } from "./ledgerSeen";

/** Which columns are the amounts of the source, and how they become one. No amount is left without a reason. */
export function amountSteps(seen: Seen, source: LedgerSource): Chosen | undefined {
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

export function numberSteps(amounts: readonly Pick<AmountColumn, "cells">[]): readonly Step[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  return form.kind === "one" ? [{ kind: "readNumbers", form: form.form }] : [];
}

export function numberDoubts(amounts: readonly Column[]): readonly Doubt[] {
  const form = formOf(amounts.flatMap(({ cells }) => cells));
  const [column] = amounts;
  if (form.kind !== "several" || column === undefined) return [];
  const example = String(column.cells.find((cell) => typeof cell === "string" && /\d[.,]\d/.test(cell)) ?? "");
  return [{ kind: "whichNumbers", column: refOf(column), forms: form.forms, example }];
}

/** From the unit that the headings or the lines around say to the one that Inställningar says. */
export function scaleSteps({ whole, known }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
  const stated = amounts.map(({ meaning }) => meaning.unit).find((unit) => unit !== undefined) ?? whole.unit;
  return scaled(stated, known.units.unit);
}

export function unitDoubts({ whole, table }: Seen, amounts: readonly AmountColumn[]): readonly Doubt[] {
  const units = [...new Set([...amounts.map(({ meaning }) => meaning.unit), whole.unit])].filter(
    (unit) => unit !== undefined
  );
  return units.length < 2 ? [] : [{ kind: "whichUnit", sheet: table.sheet, units }];
}

export function scaled(stated: MoneyUnit | undefined, used: MoneyUnit): readonly Step[] {
  const by = stated === undefined ? 1 : ORE_PER[stated] / ORE_PER[used];
  return by === 1 ? [] : [{ kind: "scale", by }];
}

/** A column of D and K beside amounts that have no sign of their own. */
export function sideSteps({ columns }: Seen, amounts: readonly AmountColumn[]): readonly Step[] {
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
