/** Object lists as they are met again and again: each is read once, and told once where it is wrong. */
import type { FileFindings } from "../problem";
import { objectsIn, repeatedDimension } from "./parts";
import type { SieRecord } from "./records";
import { tellUnreadable } from "./section";
import { NO_OBJECTS, type Objects } from "./sie";

/**
 * Gives a record's objects, which stand after so many fields; `undefined` where its list can't be read, which has then
 * been told.
 */
export type ObjectLists = (record: SieRecord, listAt: number) => Objects | undefined;

export function objectLists(findings: FileFindings): ObjectLists {
  const known = new Map<string, Objects | undefined>();
  return (record, listAt) => {
    const { objects: list = [], open, line } = record;
    if (list.length === 0 && open === undefined) return NO_OBJECTS;
    const key = list.join("\u0000");
    if (!known.has(key)) known.set(key, objectsIn(list));
    const isInPlace = open !== "list" && record.listAt === listAt;
    const objects = isInPlace ? known.get(key) : undefined;
    if (objects === undefined) tellUnreadable(findings, record, "objects", list.join(" "));
    const dimension = repeatedDimension(list);
    if (dimension !== undefined) findings.tell("preliminary", { kind: "dimensionTwice", dimension }, line, dimension);
    return objects;
  };
}
