/**
 * Names by which one source refers to another: areas, frames, occasions. A name is found as it is written,
 * else without regard to case, diacritics and spaces, else by the short name.
 */
import { fold } from "./fold";

export interface Names<T> {
  readonly find: (name: string) => T | undefined;
  /** The names as the workbook writes them, for showing what there is to choose from. */
  readonly known: readonly string[];
  /** False when the source that defines the names could not be read: then no name can be called unknown. */
  readonly areComplete: boolean;
}

export interface Named<T> {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly is: T;
}

/** Earlier names win over later, full names over short ones. A short name that two of them share means neither. */
export function namesOf<T>(entries: readonly Named<T>[], areComplete: boolean): Names<T> {
  const exact = new Map<string, T>();
  const folded = new Map<string, T>();
  const short = new Map<string, T | undefined>();
  for (const { name, shortName, is } of entries) {
    if (!exact.has(name)) exact.set(name, is);
    if (!folded.has(fold(name))) folded.set(fold(name), is);
    if (shortName === undefined) continue;
    const [key, label] = [fold(shortName), fold(`${name} (${shortName})`)];
    short.set(key, short.has(key) ? undefined : is);
    if (!folded.has(label)) folded.set(label, is);
  }
  return {
    find: (name) => exact.get(name) ?? folded.get(fold(name)) ?? short.get(fold(name)),
    known: entries.map(({ name }) => name),
    areComplete,
  };
}

export const NO_NAMES: Names<never> = { find: () => undefined, known: [], areComplete: false };
