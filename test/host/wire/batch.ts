/**
 * One request: its actions in order, each path resolved once; stops at the first failure, what was done stays done.
 * A null object takes any method and any property in silence.
 */
import { Failure } from "../cells/failure";
import { isObject, type Json, type JsonObject } from "./json";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchError,
  type BatchReply,
  type ObjectPath,
  type RequestBody,
} from "./message";
import { identityOf, memberName, query, queryAsJson, unknownMember } from "./query";
import { AreasAt, RangeAt } from "./range-at";
import type { Scene } from "./scene";
import { serviceNamed } from "./services";
import { Arguments, WireObject, keptObject, wire } from "./type";
import { workbookType } from "./workbook";

/** An error to be given instead of the action with this index (from 0). */
export interface PlannedError {
  readonly action: number;
  readonly code: string;
}

export async function runBatch(body: RequestBody, scene: Scene, planned?: PlannedError): Promise<BatchReply> {
  const batch = new Batch(body.ObjectPaths, scene);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    scene.counters.actions += 1;
    try {
      if (planned?.action === index) throw new PlannedFailure(planned.code);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      scene.references.forgetUnkept();
      return { Results: results, TraceIds: traces, Error: errorOf(error, index, batch.locationOf(action)) };
    }
  }
  scene.references.forgetUnkept();
  return { Results: results, TraceIds: traces };
}

class PlannedFailure extends Error {
  constructor(readonly code: string) {
    super(`${code}, as the test has planned.`);
  }
}

class Batch {
  private readonly resolved = new Map<number, WireObject | null>();
  private readonly root: WireObject;

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly scene: Scene
  ) {
    this.root = wire(workbookType, scene.book);
  }

  async run(action: Action): Promise<Json> {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const object = this.resolve(action.ObjectPathId);
        return object === null ? null : identityOf(object);
      }
      case ActionType.query:
      case ActionType.recursiveQuery:
        await this.settle();
        return query(this.resolve(action.ObjectPathId), action.QueryInfo ?? {}, this.scene);
      case ActionType.queryAsJson:
        await this.settle();
        return queryAsJson(this.resolve(action.ObjectPathId), action.QueryInfo ?? {}, this.scene);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty: {
        const object = this.resolve(action.ObjectPathId);
        const value = this.argumentsOf(action.Name, action.ArgumentInfo).json(0);
        if (object !== null) this.set(object, action.Name, value);
        return null;
      }
      case ActionType.update: {
        const object = this.resolve(action.ObjectPathId);
        if (object !== null) this.update(object, action.ObjectState ?? {});
        return null;
      }
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new Failure("UnsupportedOperation", `The in-memory host knows no action type ${action.ActionType}.`);
    }
  }

  locationOf(action: Action): string {
    const path = this.paths[String(action.ObjectPathId)];
    const type =
      this.resolved.get(action.ObjectPathId)?.type.name ??
      (path?.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId)?.type.name);
    const name = action.Name || path?.Name || "";
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    return type === undefined ? member : `${type}.${member}`;
  }

  /** Formulas are brought up to date before anything that reads values. */
  private async settle(): Promise<void> {
    if (this.scene.book.needsCalculation) await this.scene.book.calculate();
  }

  private async call(action: Action): Promise<Json> {
    const object = this.resolve(action.ObjectPathId);
    const { Name: name } = action;
    if (object === null) return null;
    if (name === "_KeepReference") {
      this.scene.references.keep(object);
      return null;
    }
    if (!name.startsWith("_")) await this.settle();
    const outcome = await this.method(object, name, action.ArgumentInfo);
    return outcome instanceof WireObject || outcome === undefined ? null : outcome;
  }

  private method(
    object: WireObject,
    name: string,
    info: ArgumentInfo | undefined
  ): WireObject | Json | undefined | void | Promise<void> {
    const method = object.type.methods?.[name];
    if (method === undefined) throw unknownMember(object.type, name);
    object.type.check?.(object.self);
    return method(object.self, this.argumentsOf(`${object.type.name}.${name}`, info), this.scene);
  }

  private set(object: WireObject, name: string, value: Json): void {
    const scalar = object.type.scalars?.[name];
    if (scalar === undefined) throw unknownMember(object.type, name);
    if (scalar.write === undefined) throw new Failure("InvalidOperation", `${object.type.name}.${name} is read-only.`);
    object.type.check?.(object.self);
    scalar.write(object.self, value, this.scene);
  }

  private update(object: WireObject, state: JsonObject): void {
    for (const [name, value] of Object.entries(state)) {
      const scalar = memberName(object.type, "scalars", name);
      const link = memberName(object.type, "links", name);
      const child = link === undefined ? null : (object.type.links?.[link]?.(object.self, this.scene) ?? null);
      if (scalar !== undefined) this.set(object, scalar, value);
      else if (child !== null && isObject(value)) this.update(child, value);
      else throw unknownMember(object.type, name);
    }
  }

  private resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new Failure("InvalidObjectPath", `The request has no path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    for (const range of rangesOf(object)) this.scene.references.follow(range);
    return object;
  }

  private follow(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.newObject:
        return serviceNamed(path.Name);
      case PathType.referenceId:
        return keptObject(this.scene.references, path.Name);
      case PathType.nullObject:
        return null;
      default:
        break;
    }
    const parent = path.ParentObjectPathId === undefined ? this.root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    parent.type.check?.(parent.self);
    switch (path.ObjectPathType) {
      case PathType.method:
        return this.objectFrom(parent, path.Name, this.method(parent, path.Name, path.ArgumentInfo));
      case PathType.property: {
        const link = parent.type.links?.[path.Name];
        if (link === undefined) throw unknownMember(parent.type, path.Name);
        return link(parent.self, this.scene);
      }
      case PathType.indexer: {
        const item = parent.type.item;
        if (item === undefined) throw unknownMember(parent.type, "getItem");
        return item(parent.self, this.argumentsOf("getItem", path.ArgumentInfo).json(0), this.scene);
      }
      default:
        throw new Failure("InvalidObjectPath", `The in-memory host knows no path type ${path.ObjectPathType}.`);
    }
  }

  private objectFrom(parent: WireObject, name: string, outcome: unknown): WireObject | null {
    if (outcome instanceof WireObject || outcome === null) return outcome;
    throw new Failure("InvalidObjectPath", `${parent.type.name}.${name} gives no object.`);
  }

  private argumentsOf(member: string, info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      member,
      (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index] ?? 0))
    );
  }

  private argument(value: Json, id: Json): Json | WireObject {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (isObject(value) && typeof value["_ObjectPathId"] === "number") return this.resolve(value["_ObjectPathId"]);
    return value;
  }
}

/** The ranges that must move along when cells are inserted before them. */
function rangesOf(object: WireObject | null): readonly RangeAt[] {
  const self: unknown = object?.self;
  if (self instanceof RangeAt) return [self];
  return self instanceof AreasAt ? self.ranges : [];
}

/** A defect of the host itself is told to the add-in as Excel's general failure, with its reason. */
function errorOf(error: unknown, index: number, location: string): BatchError {
  const isExpected = error instanceof Failure || error instanceof PlannedFailure;
  const code = isExpected ? error.code : "GeneralException";
  const message = isExpected
    ? error.message
    : `The in-memory host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: STATUS[code] ?? 400 };
}

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};
