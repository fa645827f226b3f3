/** What the members of the API can reach: the workbook, the kept references, and the host's own state. */
import type { Book } from "../cells/shape";
import type { PaneState } from "../pane";
import type { Vocabulary } from "../vocabulary";
import type { References } from "./references";
import type { Registrations } from "./events";

export interface Counters {
  /** Requests with work in them, from 1. */
  requests: number;
  /** Requests that only remove references, sent by office.js after each run. */
  cleanups: number;
  bytesSent: number;
  bytesReceived: number;
  largestSent: number;
  largestReceived: number;
  actions: number;
  cellsRead: number;
  cellsWritten: number;
}

/** State of the add-in's own surroundings. */
export interface AppState {
  /** As `Office.addin` sees it. */
  readonly pane: PaneState;
  /** The add-in shows or hides its pane. */
  readonly askPane: (state: PaneState) => void;
  startup: PaneState;
  /** Each `Office.ribbon.requestUpdate`, newest last. */
  readonly ribbonUpdates: unknown[];
  eventsEnabled: boolean;
  /** Times that `workbook.save()` was called. */
  saved: number;
  /** By `workbook.close()`: whether it saved, "Save" or "SkipSave". */
  closed: string | undefined;
}

export interface Scene {
  readonly book: Book;
  readonly references: References;
  readonly registrations: Registrations;
  readonly counters: Counters;
  readonly app: AppState;
  readonly isExcelName: Vocabulary;
  /** Most cells that one get may return. */
  readonly cellLimit: number;
}

export function newCounters(): Counters {
  return {
    requests: 0,
    cleanups: 0,
    bytesSent: 0,
    bytesReceived: 0,
    largestSent: 0,
    largestReceived: 0,
    actions: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
}
