/**
 * The same fault in several places is told once: in three areas, in two columns, at each occasion. What is told names
 * all of them, with their figures together.
 */
import { whole } from "../../model/money";
import { fingerprint } from "./fingerprint";
import type { Effect, Evidence, PlausibilityCheck, Where } from "./finding";

/** Doubts and notes of one cause in one source; the first of them says it for all, and explains the others. */
export function together(checks: readonly PlausibilityCheck[]): readonly PlausibilityCheck[] {
  const groups = new Map<string, PlausibilityCheck[]>();
  for (const check of checks) {
    if (check.weight !== "doubt" && check.weight !== "note") continue;
    const key = groupOf(check);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return checks.map((check) => {
    if (check.weight !== "doubt" && check.weight !== "note") return check;
    const group = groups.get(groupOf(check)) ?? [];
    const [first] = group;
    if (first === undefined || group.length === 1) return check;
    return check === first ? merged(first, group) : { ...check, weight: "explained", explainedBy: first.id };
  });
}

/** What makes two findings one: everything but which area, column, item or line it was. */
function groupOf({ check, weight, cause, where, found }: PlausibilityCheck): string {
  const level = [where.areas, where.columns, where.items, where.lines].map((names) => names !== undefined);
  return [check, weight, cause, where.source, where.also, found.kind, ...(where.periods ?? []), ...level].join(" ");
}

function merged(first: PlausibilityCheck, group: readonly PlausibilityCheck[]): PlausibilityCheck {
  const namesOf = <T>(of: (where: Where) => readonly T[] | undefined): readonly T[] | undefined => {
    const names = [...new Set(group.flatMap(({ where }) => of(where) ?? []))];
    return names.length === 0 ? undefined : names;
  };
  const rows = group.flatMap(({ where }) => where.rows ?? []);
  const where: Where = {
    ...first.where,
    areas: namesOf(({ areas }) => areas),
    lines: namesOf(({ lines }) => lines),
    columns: namesOf(({ columns }) => columns),
    items: namesOf(({ items }) => items),
    rows: rows.length === 0 ? undefined : rows.reduce((sum, count) => sum + count, 0),
  };
  const found = group.slice(1).reduce((sum, check) => added(sum, check.found), first.found);
  return withFingerprint({ ...first, where, found, effect: effectOf(group) });
}

/** The effects on the same figure together. */
function effectOf(group: readonly PlausibilityCheck[]): Effect | undefined {
  const [first] = group.flatMap(({ effect }) => effect ?? []);
  if (first === undefined) return undefined;
  const amount = group.reduce((sum, { effect }) => (effect?.on === first.on ? sum + effect.amount : sum), 0);
  return { on: first.on, amount: whole(amount) };
}

/** Amounts and counts added; what is no sum (a factor, a year) stays the first one's. */
function added(sum: Evidence, other: Evidence): Evidence {
  const [mine, theirs]: readonly Record<string, unknown>[] = [{ ...sum }, { ...other }];
  const entries = Object.entries(mine ?? {}).map(([name, value]) => [name, addedValue(name, value, theirs?.[name])]);
  return Object.fromEntries(entries) as Evidence;
}

const NO_SUMS: readonly string[] = ["factor", "year", "usualRows", "part", "kind"];

function addedValue(name: string, mine: unknown, theirs: unknown): unknown {
  if (NO_SUMS.includes(name)) return mine;
  if (typeof mine === "number" && typeof theirs === "number") return mine + theirs;
  if (isList(mine) && isList(theirs)) return [...new Set([...mine, ...theirs])];
  return isAmounts(mine) && isAmounts(theirs) ? { rows: mine.rows + theirs.rows, sum: mine.sum + theirs.sum } : mine;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isAmounts(value: unknown): value is { readonly rows: number; readonly sum: number } {
  return typeof value === "object" && value !== null && "rows" in value && "sum" in value;
}

/** The check with what it is known by when it is asked about again. */
export function withFingerprint(check: Omit<PlausibilityCheck, "fingerprint">): PlausibilityCheck {
  const { id, cause, where, found, effect } = check;
  const { areas = [], lines = [], columns = [], items = [], periods = [] } = where;
  const what = [id, cause ?? "", ...areas, ...lines, ...columns, ...items, ...periods].join(" ");
  const figures = [...numbersIn(found), ...(effect === undefined ? [] : [effect.amount])];
  return { ...check, fingerprint: fingerprint(what, figures) };
}

/** The figures that a controller judges by. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
