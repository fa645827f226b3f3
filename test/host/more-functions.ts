/** Functions that fast-formula-parser lacks and that users' workbooks or the add-in's formulas may well have. */
type FormulaErrorClass = new (error: string) => Error;

interface Argument {
  readonly value: unknown;
  readonly omitted?: boolean;
}

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export function moreFunctions(FormulaError: FormulaErrorClass): Functions {
  const fail = (error: string): never => {
    throw new FormulaError(error);
  };
  /** Numbers as SUM sees them: text and logical values in ranges are skipped; an error is the result. */
  const numbers = (args: readonly unknown[]): number[] =>
    args
      .flatMap((arg) => flat(arg))
      .flatMap((value) => {
        if (value instanceof FormulaError) throw value;
        return typeof value === "number" ? [value] : [];
      });
  const chosen = (values: unknown, criteria: readonly unknown[]): unknown[] => {
    const tests = pairs(criteria).map(([range, criterion]) => ({
      range: flat(range),
      matches: matcher(single(criterion)),
    }));
    return flat(values).filter((_, index) => tests.every(({ range, matches }) => matches(range[index])));
  };
  return {
    MAX: (...args) =>
      numbers(args).reduce<number | undefined>((most, value) => Math.max(most ?? value, value), undefined) ?? 0,
    MIN: (...args) =>
      numbers(args).reduce<number | undefined>((least, value) => Math.min(least ?? value, value), undefined) ?? 0,
    MEDIAN: (...args) => median(numbers(args)) ?? fail("#NUM!"),
    LARGE: (range, rank) => numbers([range]).sort((a, b) => b - a)[Number(single(rank)) - 1] ?? fail("#NUM!"),
    SMALL: (range, rank) => numbers([range]).sort((a, b) => a - b)[Number(single(rank)) - 1] ?? fail("#NUM!"),
    COUNTA: (...args) => args.flatMap((arg) => flat(arg)).filter((value) => value !== null).length,
    COUNTBLANK: (range) => flat(range).filter((value) => value === null || value === "").length,
    SUMIFS: (values, ...criteria) => sum(numbers([{ value: chosen(values, criteria) }])),
    COUNTIFS: (...criteria) => chosen(criteria[0], criteria).length,
    AVERAGEIFS: (values, ...criteria) => {
      const found = numbers([{ value: chosen(values, criteria) }]);
      return found.length === 0 ? fail("#DIV/0!") : sum(found) / found.length;
    },
    MATCH: (wanted, range, type) =>
      position(single(wanted), flat(range), type === undefined ? 1 : Number(single(type))) ?? fail("#N/A"),
    SUBTOTAL: (kind, ...ranges) => {
      const found = numbers(ranges);
      const total = { 9: sum(found), 109: sum(found), 2: found.length, 102: found.length }[Number(single(kind))];
      return total ?? fail("#VALUE!");
    },
  };
}

function flat(arg: unknown): unknown[] {
  const value = isArgument(arg) ? arg.value : arg;
  return Array.isArray(value) ? value.flat() : [value];
}

function single(arg: unknown): unknown {
  return flat(arg)[0];
}

function isArgument(arg: unknown): arg is Argument {
  return typeof arg === "object" && arg !== null && "value" in arg;
}

function pairs(list: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  return Array.from(
    { length: Math.floor(list.length / 2) },
    (_, index) => [list[2 * index], list[2 * index + 1]] as const
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A criterion as SUMIFS understands it: 5, "text*", ">=10", "<>". */
function matcher(criterion: unknown): (value: unknown) => boolean {
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(criterion ?? "")) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (operator !== "=" && operator !== "<>" && !Number.isNaN(number))
    return (value) => typeof value === "number" && compares(value, operator, number);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is"
  );
  const equals = (value: unknown): boolean =>
    Number.isNaN(number)
      ? pattern.test(String(value ?? ""))
      : Number(value) === number && value !== null && value !== "";
  return operator === "<>" ? (value) => !equals(value) : equals;
}

function compares(value: number, operator: string, wanted: number): boolean {
  if (operator === "<") return value < wanted;
  if (operator === "<=") return value <= wanted;
  return operator === ">" ? value > wanted : value >= wanted;
}

/** 1-based place as MATCH finds it: exact (0), largest not above (1), smallest not below (−1). */
function position(wanted: unknown, list: readonly unknown[], type: number): number | undefined {
  const same = (value: unknown): boolean =>
    typeof value === "string" && typeof wanted === "string"
      ? value.toLowerCase() === wanted.toLowerCase()
      : value === wanted;
  if (type === 0) return found(list.findIndex(same));
  const fits = (value: unknown): boolean =>
    typeof value === typeof wanted &&
    value !== null &&
    (type > 0 ? (value as number) <= (wanted as number) : (value as number) >= (wanted as number));
  return found(list.findLastIndex(fits));
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}
