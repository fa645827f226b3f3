/** A part of the reader: which labels it takes, and what they have come to when the file ends. */
import type { FileFindings, Part } from "../problem";
import type { SieRecord } from "./records";

type Takes = Readonly<Record<string, (record: SieRecord) => void>>;

export interface Section<T> {
  readonly takes: Takes;
  readonly finish: () => T;
}

/** Tells that a part of a record can't be read: the file is then not taken in. */
export function tellUnreadable(findings: FileFindings, { label, line }: SieRecord, part: Part, text = ""): void {
  findings.tell("blocking", { kind: "recordUnreadable", label, part, text }, line, `${label} ${part}`);
}
