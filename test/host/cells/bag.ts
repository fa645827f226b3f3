/**
 * Things whose properties are only set and read back (charts, page layout, validation rules …): a bag of
 * property values under their wire names, with named parts and lists of parts.
 */
import type { Json, JsonObject } from "../wire/json";

export interface Bag {
  readonly values: Record<string, Json>;
  readonly parts: Record<string, Bag>;
  readonly lists: Record<string, Bag[]>;
}

export function emptyBag(values: JsonObject = {}): Bag {
  return { values: { ...values }, parts: {}, lists: {} };
}

/** The named part, made when first asked for. */
export function partOf(bag: Bag, name: string): Bag {
  return (bag.parts[name] ??= emptyBag());
}

export function listOf(bag: Bag, name: string): Bag[] {
  return (bag.lists[name] ??= []);
}

export function cloneBag(bag: Bag): Bag {
  return structuredClone(bag);
}

/** The bag as plain data, without its empty parts: for comparing and for writing files. */
export function plainBag(bag: Bag): JsonObject {
  const parts = Object.entries(bag.parts).map(([name, part]) => [name, plainBag(part)] as const);
  const lists = Object.entries(bag.lists).map(([name, list]) => [name, list.map(plainBag)] as const);
  return {
    ...bag.values,
    ...Object.fromEntries(parts.filter(([, part]) => Object.keys(part).length > 0)),
    ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
  };
}
