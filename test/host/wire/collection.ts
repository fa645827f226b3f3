/** Common shapes of collections: by name, by id, by index. */
import { Failure } from "../cells/failure";
import type { Json } from "./json";

export function notFound(what: string, key: Json): Failure {
  return new Failure("ItemNotFound", `There is no ${what} ${JSON.stringify(key)}.`);
}

/** The item at an index from 0. */
export function itemAt<T>(items: readonly T[], index: number, what: string): T {
  const item = items[index];
  if (item === undefined) throw notFound(what, index);
  return item;
}

/** The found item; `ItemNotFound` when there is none. */
export function required<T>(item: T | undefined, what: string, key: Json): T {
  if (item === undefined) throw notFound(what, key);
  return item;
}
