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
  const known = new Map<string, ReadList>();
  return (record, listAt) => {
    const { objects: list = [], open, line } = record;
    if (list.length === 0 && open === undefined) return NO_OBJECTS;
    const key = list.join("\u0000");
    const read = known.get(key) ?? { objects: objectsIn(list), repeated: repeatedDimension(list) };
    known.set(key, read);
    const objects = open !== "list" && record.listAt === listAt ? read.objects : undefined;
    if (objects === undefined) tellUnreadable(findings, record, "objects", list.join(" "));
    if (read.repeated !== undefined)
      findings.tell("preliminary", { kind: "dimensionTwice", dimension: read.repeated }, line, read.repeated);
    return objects;
  };
}

interface ReadList {
  readonly objects: Objects | undefined;
  readonly repeated: string | undefined;
}
