/**
 * How the objects of the Excel API are described to the host: a type has scalars, links to other objects,
 * methods and perhaps items, all under their wire names (PascalCase). What is not described is refused by
 * name, so that nothing an add-in uses passes unnoticed.
 */
import { Failure } from "../cells/failure";
import type { Json, JsonObject } from "./json";
import type { Kept, References } from "./references";
import type { Scene } from "./scene";

export interface Scalar<T> {
  readonly read?: (self: T, scene: Scene) => Json;
  readonly write?: (self: T, value: Json, scene: Scene) => void;
}

export type Outcome = WireObject | Json | void | Promise<void>;

export type Method<T> = (self: T, args: Arguments, scene: Scene) => Outcome;

export interface WireType<T> {
  readonly name: string;
  /** What every reply about the object carries, so that office.js can address it again. */
  readonly identity?: (self: T) => JsonObject;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (self: T, scene: Scene) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** For a collection. */
  readonly items?: (self: T, scene: Scene) => readonly WireObject[];
  /** For a collection: `getItem`, by name or id. */
  readonly item?: (self: T, key: Json, scene: Scene) => WireObject;
  /** Throws when the object has been deleted meanwhile. */
  readonly check?: (self: T) => void;
}

/** What the host answers, by the types' names. */
const TYPES = new Map<string, WireType<never>>();

/** All types of the API that the host has. */
export function allTypes(): readonly WireType<never>[] {
  return [...TYPES.values()];
}

export function described<T>(type: WireType<T>): WireType<T> {
  TYPES.set(type.name, type as WireType<never>);
  return type;
}

/** A type that others lead to before its members are told: `giveMembers` tells them, in a file above. */
export function declared<T>(name: string): WireType<T> {
  return described<T>({ name });
}

export function giveMembers<T>(type: WireType<T>, members: Omit<WireType<T>, "name">): void {
  Object.assign(type, members);
}

export class WireObject implements Kept {
  /** Set when office.js has asked to keep it. */
  referenceId: string | undefined;

  constructor(
    readonly type: WireType<never>,
    readonly self: never
  ) {}
}

/** The object that office.js has asked to keep under this id. */
export function keptObject(references: References, id: string): WireObject {
  const object = references.get(id);
  if (object instanceof WireObject) return object;
  throw new Failure("InvalidObjectPath", `There is no kept object "${id}".`);
}

export function wire<T>(type: WireType<T>, self: T): WireObject {
  return new WireObject(type, self as never);
}

/** The thing behind a wire object, if it is of that type. */
function selfOf<T>(object: WireObject, type: WireType<T>): T | undefined {
  return object.type === type ? (object.self as T) : undefined;
}

export function readOnly<T>(read: (self: T, scene: Scene) => Json): Scalar<T> {
  return { read };
}

/** Arguments of a method, by position; objects among them are resolved. */
export class Arguments {
  constructor(
    private readonly member: string,
    private readonly list: readonly (Json | WireObject)[]
  ) {}

  /** False for an argument that is left out. */
  has(index: number): boolean {
    return (this.list[index] ?? null) !== null;
  }

  text(index: number): string;
  text<D>(index: number, missing: D): string | D;
  text<D>(index: number, ...missing: readonly D[]): string | D {
    const value = this.list[index] ?? null;
    if (typeof value === "string") return value;
    if (value === null && missing.length > 0) return missing[0] as D;
    throw this.invalid(index);
  }

  integer(index: number): number;
  integer<D>(index: number, missing: D): number | D;
  integer<D>(index: number, ...missing: readonly D[]): number | D {
    const value = this.list[index] ?? null;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    if (value === null && missing.length > 0) return missing[0] as D;
    throw this.invalid(index);
  }

  flag(index: number): boolean {
    const value = this.list[index] ?? null;
    if (value === null) return false;
    if (typeof value === "boolean") return value;
    throw this.invalid(index);
  }

  /** The argument as JSON; null when left out. */
  json(index: number): Json {
    const value = this.list[index] ?? null;
    if (value instanceof WireObject) throw this.invalid(index);
    return value;
  }

  object<T>(index: number, type: WireType<T>): T | undefined {
    const value = this.list[index];
    return value instanceof WireObject ? selfOf(value, type) : undefined;
  }

  invalid(index: number): Failure {
    return new Failure("InvalidArgument", `Argument ${index} of ${this.member} is missing or has a wrong type.`);
  }
}
