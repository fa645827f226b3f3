/** Faults to practise on: what Excel refuses or does in the middle of a run, one at a time. */
import type { MemoryWorkbook } from "../host/cells/book";
import type { ExcelHost } from "../host/host";
import type { Language } from "./labels";

export interface PracticeFault {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Switches it on. */
  readonly set: (host: ExcelHost, book: MemoryWorkbook) => void;
}

export const FAULTS: readonly PracticeFault[] = [
  {
    id: "cellEdit",
    label: { "sv-SE": "En cell redigeras", "en-US": "A cell is being edited" },
    set: (host) => (host.fault = { kind: "cellEdit", refuses: "writes" }),
  },
  {
    id: "refusal",
    label: { "sv-SE": "Excel vägrar mitt i skrivningen", "en-US": "Excel refuses in the middle of the writing" },
    set: (host) =>
      (host.fault = { kind: "action", at: host.counters.requests + 5, action: 7, code: "GeneralException" }),
  },
  {
    id: "silence",
    label: { "sv-SE": "Excel svarar inte", "en-US": "Excel does not answer" },
    set: (host) => (host.fault = { kind: "silence", at: host.counters.requests + 3, applied: false }),
  },
  {
    id: "protection",
    label: { "sv-SE": "Alla blad är skyddade", "en-US": "All sheets are protected" },
    set: (_host, book) => {
      for (const sheet of book.sheets) sheet.protect();
    },
  },
];

/** Back to a workbook where nothing goes wrong. */
export function clearFaults(host: ExcelHost, book: MemoryWorkbook): void {
  host.leaveCell();
  host.fault = undefined;
  for (const sheet of book.sheets) if (sheet.protection !== undefined) sheet.unprotect();
}
