/** What can be taken from a SIE file, and what is proposed: the year, the amounts, and what its dimensions are. */
import { foldWords } from "../../sources/fold";
import { LEDGER_COLUMNS } from "../../sources/ledgerColumns";
import { isBalanceAccount, type Dimension, type PeriodAmount, type Sie } from "./sie";

/** What the outcome is taken from. */
export type Basis = "vouchers" | "months" | "year";

export interface SieChoice {
  readonly kind: "sie";
  /** 0 is the file's own year. */
  readonly year: number;
  /** `undefined`: no outcome is taken. */
  readonly basis: Basis | undefined;
  readonly takesBudget: boolean;
  /** Dimensions' numbers; `undefined` for none of them. */
  readonly responsibility: string | undefined;
  readonly activity: string | undefined;
}

export interface SieOptions {
  readonly years: readonly number[];
  readonly bases: readonly Basis[];
  readonly hasBudget: boolean;
  /** Dimensions that amounts are booked on, the most used first. */
  readonly dimensions: readonly UsedDimension[];
}

interface UsedDimension extends Dimension {
  /** How many rows have a code in it, and how many different codes. */
  readonly rows: number;
  readonly codes: number;
  /** The first codes with their names, to be recognised by. */
  readonly examples: readonly string[];
}

export function optionsOf(sie: Sie): SieOptions {
  const years = new Set([...sie.results, ...sie.balances, ...sie.budgets].map(({ year }) => year));
  if (sie.transactions.length > 0) years.add(0);
  const isResult = ({ account }: { readonly account: string }): boolean => !isBalanceAccount(account, sie);
  const bases: readonly (readonly [Basis, boolean])[] = [
    ["vouchers", sie.transactions.some(isResult)],
    ["months", sie.balances.some(isResult)],
    ["year", sie.results.some(isResult)],
  ];
  return {
    years: [...years].sort((a, b) => b - a),
    bases: bases.flatMap(([basis, isThere]) => (isThere ? [basis] : [])),
    hasBudget: sie.budgets.length > 0,
    dimensions: usedDimensions(sie),
  };
}

/** The file's own year, its most detailed amounts, and the dimensions that are called as the columns are. */
export function proposedChoice(sie: Sie, { years, bases, hasBudget, dimensions }: SieOptions): SieChoice {
  const year = years[0] ?? 0;
  const isThere = (amounts: readonly PeriodAmount[]): boolean => amounts.some((amount) => amount.year === year);
  const named = (column: "responsibility" | "activity"): string | undefined =>
    dimensions.find(({ name }) => isCalled(name, column))?.id;
  const activity = named("activity");
  const responsibility = named("responsibility") ?? dimensions.find(({ id }) => id === "1" && id !== activity)?.id;
  return {
    kind: "sie",
    year,
    basis: bases.find((basis) => basis !== "months" || isThere(sie.balances)),
    takesBudget: hasBudget && isThere(sie.budgets),
    responsibility,
    activity,
  };
}

/** Whether a dimension has the name of a ledger's column, or one of its synonyms. */
function isCalled(name: string, column: "responsibility" | "activity"): boolean {
  const { name: own, synonyms } = LEDGER_COLUMNS[column];
  return [own, ...synonyms].some((word) => foldWords(word) === foldWords(name));
}

const EXAMPLES = 3;

function usedDimensions(sie: Sie): readonly UsedDimension[] {
  const used = new Map<string, { rows: number; codes: Set<string> }>();
  for (const { objects } of [...sie.transactions, ...sie.balances, ...sie.budgets])
    for (const [dimension, code] of objects) {
      const known = used.get(dimension) ?? { rows: 0, codes: new Set() };
      used.set(dimension, known);
      known.rows++;
      known.codes.add(code);
    }
  const named = [...used].map(([id, { rows, codes }]): UsedDimension => {
    const dimension = sie.dimensions.get(id) ?? { id, name: id, above: undefined };
    const nameOf = (code: string): string => [code, sie.objects.get(id)?.get(code)].filter(Boolean).join(" ");
    const examples = [...codes].slice(0, EXAMPLES).map(nameOf);
    return { ...dimension, rows, codes: codes.size, examples };
  });
  return named.sort((a, b) => b.rows - a.rows);
}
