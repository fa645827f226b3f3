/**
 * `load`: from the names that were asked for to the values of an object, no more and no less. A name that Excel does
 * not have is passed over; one that only the host does not have is refused.
 */
import { Failure } from "../cells/failure";
import { isObject, type Json, type JsonObject } from "./json";
import type { QueryInfo } from "./message";
import type { Scene } from "./scene";
import type { WireObject, WireType } from "./type";

interface Wish {
  all: boolean;
  /** Lower-case scalar and link names → what is wanted of them. */
  readonly names: Map<string, Wish>;
}

export function query(object: WireObject | null, info: QueryInfo, scene: Scene): Json {
  if (object === null) return null;
  const wish = wishOf(info);
  return object.type.items === undefined ? read(object, wish, scene) : readItems(object, wish, scene, info);
}

/** As `query`, in the form of `retrieve`: camelCase names, collections as `items`. */
export function queryAsJson(object: WireObject | null, info: QueryInfo, scene: Scene): Json {
  return camelCased(query(object, info, scene));
}

export function identityOf(object: WireObject): JsonObject {
  const own = object.type.identity?.(object.self) ?? {};
  return object.referenceId === undefined ? own : { ...own, _ReferenceId: object.referenceId };
}

/** The member's wire name, found without regard to case. */
export function memberName(
  type: WireType<never>,
  kind: "scalars" | "links" | "methods",
  name: string
): string | undefined {
  const members = type[kind];
  if (members === undefined) return undefined;
  if (Object.hasOwn(members, name)) return name;
  const names = NAMES.get(members) ?? new Map(Object.keys(members).map((member) => [member.toLowerCase(), member]));
  NAMES.set(members, names);
  // Asked for again as it was spelt, it is found at once.
  const found = names.get(name) ?? names.get(name.toLowerCase());
  if (found !== undefined) names.set(name, found);
  return found;
}

/** The members of each type by their names in lower case, and as they have been asked for. */
const NAMES = new WeakMap<object, Map<string, string>>();

export function unknownMember(type: WireType<never>, name: string): Failure {
  return new Failure("ApiNotFound", `The in-memory host has no ${type.name}.${name}.`);
}

function wishOf(info: QueryInfo): Wish {
  const wish: Wish = { all: false, names: new Map() };
  const select = (info.Select ?? []).flatMap((names) => names.split(",")).map((name) => name.trim());
  for (const path of select) {
    if (path === "*" || path === "") wish.all = true;
    else add(wish, path);
  }
  if (select.length === 0) wish.all = true;
  for (const path of info.Expand ?? []) add(wish, path);
  return wish;
}

function add(wish: Wish, path: string): void {
  const steps = path
    .toLowerCase()
    .split(/[/.]/)
    .filter((step) => step !== "items");
  let here = wish;
  for (const step of steps) {
    if (step === "*") break;
    const next = here.names.get(step) ?? { all: false, names: new Map<string, Wish>() };
    here.names.set(step, next);
    here = next;
  }
  here.all = true;
}

function read(object: WireObject, wish: Wish, scene: Scene): Json {
  const { type, self } = object;
  const result: Record<string, Json> = { ...identityOf(object) };
  if (wish.all) {
    for (const [name, scalar] of Object.entries(type.scalars ?? {}))
      if (scalar.read) result[name] = scalar.read(self, scene);
  }
  for (const [name, inner] of wish.names) {
    const scalar = memberName(type, "scalars", name);
    const link = memberName(type, "links", name);
    const reader = scalar === undefined ? undefined : type.scalars?.[scalar]?.read;
    if (scalar !== undefined && reader !== undefined) result[scalar] ??= reader(self, scene);
    else if (link !== undefined) result[link] = readChild(type.links?.[link]?.(self, scene) ?? null, inner, scene);
    else if (scene.isExcelName(type.name, name)) throw unknownMember(type, name);
  }
  return result;
}

function readChild(child: WireObject | null, wish: Wish, scene: Scene): Json {
  if (child === null) return null;
  return child.type.items === undefined ? read(child, wish, scene) : readItems(child, wish, scene, {});
}

function readItems(object: WireObject, wish: Wish, scene: Scene, info: QueryInfo): Json {
  const { type, self } = object;
  const own: Record<string, Json> = {};
  const ofItems: Wish = { all: wish.all, names: new Map(wish.names) };
  for (const name of wish.names.keys()) {
    const scalar = memberName(type, "scalars", name);
    const reader = scalar === undefined ? undefined : type.scalars?.[scalar]?.read;
    if (scalar === undefined || reader === undefined) continue;
    own[scalar] = reader(self, scene);
    ofItems.names.delete(name);
  }
  if (wish.all) {
    for (const [name, scalar] of Object.entries(type.scalars ?? {}))
      if (scalar.read) own[name] = scalar.read(self, scene);
  }
  if (!ofItems.all && ofItems.names.size === 0) return own;
  const skip = info.Skip ?? 0;
  const items = (type.items?.(self, scene) ?? []).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const read1 = (item: WireObject, index: number): Json => {
    const value = read(item, ofItems, scene);
    return type.item === undefined && isObject(value) ? { ...value, _Index: skip + index } : value;
  };
  return { ...own, _Items: items.map(read1) };
}

function camelCased(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => camelCased(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name === "_Items") return [["items", camelCased(inner)] as const];
    if (name.startsWith("_")) return [];
    return [[name.charAt(0).toLowerCase() + name.slice(1), isObject(inner) ? camelCased(inner) : inner] as const];
  });
  return Object.fromEntries(entries);
}
