/** What the pane shows: one of these, each with what its view needs. Ribbon and pane share it. */
import type { Layout } from "../layouts/atHome";
import type { Length } from "../model/comment";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import type { FileProblem } from "../files/problem";
import type { FileChoice, ReadFile } from "../files/readFile";
import type { Manner, Taken } from "../files/taken";
import type { DocumentFailure } from "../documentError";
import type { Figures, RunResult } from "../run";
import type { ReportChoice } from "../reports/choice";
import type { YearStage } from "../model/round";
import type { Rolling, TextsChoice } from "../rolling/rolling";
import type { Recognition } from "../sources/status";
import type { Review } from "../review";
import type { Progress, Survey } from "../workbook";
import type { WorkbookFailure } from "../workbookError";
import type { Failure } from "./failure";
import type { Instead, Placed } from "./placing";
import type { SavedFile } from "./saveFile";

export type WrittenRun = Extract<RunResult, { kind: "written" }>;
/** What the figures came to, without a run. */
export type CheckedFigures = Pick<Figures, "recognition" | "problems" | "plausibility">;
export type StoppedRun = Extract<RunResult, { kind: "stopped" }>;

/** A short answer to what the user just did, shown above the view until the next thing is done. */
export type Notice =
  | { readonly kind: "cancelled" }
  /** `told`: what was found in the file that they come from. */
  | { readonly kind: "inserted"; readonly sheets: readonly string[]; readonly told?: readonly FileProblem[] }
  | { readonly kind: "nothingInserted" }
  /** The workbook is now for another year; these cells were emptied. */
  | { readonly kind: "rolled"; readonly year: number; readonly emptied: readonly Place[] }
  /** Another committee's files are on their way to the user's downloads. */
  | { readonly kind: "setupCopied"; readonly files: readonly SavedFile[]; readonly sheets: readonly string[] }
  | { readonly kind: "rollCancelled" }
  /** The workbook is another than when the list was made: it is made anew, and asked again. */
  | { readonly kind: "rollChanged" }
  | { readonly kind: "selectionUnusable" }
  /** What is selected is no single column of the source's block. */
  | { readonly kind: "columnUnusable" }
  | { readonly kind: "sampleRefused" }
  /** An earlier run had been interrupted, and the workbook has now been put back as it was before it. */
  | { readonly kind: "putBack" }
  /** Nothing that is selected, or on the sheet Kommentarer, is text. */
  | { readonly kind: "noText" }
  | { readonly kind: "noComments" }
  /** More is selected than texts are read from. */
  | { readonly kind: "notRead"; readonly failure: WorkbookFailure }
  | { readonly kind: "reviewCancelled" }
  | { readonly kind: "fileCancelled" }
  /** The chosen file is no Word document that can be read. */
  | { readonly kind: "documentNotRead"; readonly failure: DocumentFailure }
  /** A copy of the document with comments is on its way to the user's downloads. */
  | { readonly kind: "copySaved"; readonly name: string; readonly comments: number }
  /** A claim was made right, in a cell or in the pasted text. */
  | { readonly kind: "replaced"; readonly place: Place | undefined; readonly before: string; readonly after: string }
  | { readonly kind: "undone" }
  | { readonly kind: "notReplaced"; readonly place: Place; readonly failure: WorkbookFailure }
  /** A row could not be added to Kontoplan or Ansvar, or taken back. */
  | { readonly kind: "codeNotPlaced"; readonly place: Place; readonly failure: WorkbookFailure }
  /** Kontoplan or Ansvar is an Excel table, which does not grow by what is written below it. */
  | { readonly kind: "codeByHand"; readonly sheet: string; readonly code: string; readonly belongsTo: string }
  /** Kontoplan or Ansvar is read out of another sheet, where a row of its own would mean something else. */
  | {
      readonly kind: "codeElsewhere";
      readonly sheet: string;
      readonly code: string;
      readonly belongsTo: string;
      readonly readFrom: string;
    }
  | { readonly kind: "notRevealed"; readonly place: Place; readonly code: string };

/** A small thing under way while the sources stay in view. */
export type Errand = "choice" | "template" | "sample";

/** Which text is read by Granska text. */
export type TextChoice =
  | { readonly kind: "selection" }
  | { readonly kind: "comments" }
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "document"; readonly file: ChosenFile };

/** A file that the user has chosen; its content is read where it is, and sent nowhere. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Rejects where it has been changed or moved. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** One text of a review, before and after. */
export interface TextChange {
  readonly text: number;
  readonly before: string;
  readonly after: string;
}

/** A file that has been read, and what has been chosen of it. */
export interface FileInHand {
  readonly file: ReadFile;
  readonly choice: FileChoice;
  readonly manner: Manner;
  /** What the workbook held when the file was read. */
  readonly survey: Survey;
  readonly recognition: Recognition;
  readonly instead: Instead;
}

interface Noticed {
  readonly notice: Notice | undefined;
}

/** Where in the year the workbook was when it was last looked at, for the button that is needed next. */
interface Staged {
  readonly stage?: YearStage | undefined;
}

interface UnderWay {
  readonly progress: Progress;
  readonly cancelling: boolean;
}

/** Each state and what it holds. How one comes about stands in reducer.ts, what it looks like in faces.tsx. */
interface States {
  readonly idle: unknown;
  readonly surveying: unknown;
  readonly ready: Noticed &
    Staged & {
      readonly recognition: Recognition;
      /** How sources that are laid out in another way are understood. */
      readonly layouts: readonly Layout[];
      readonly reports: readonly ReportChoice[];
      /** The source that the user came here to mend. */
      readonly attention: SourceName | undefined;
      readonly errand: Errand | undefined;
    };
  readonly running: UnderWay;
  readonly done: Noticed &
    Staged & {
      readonly result: WrittenRun;
      /** Chosen since for the comments. */
      readonly length?: Length;
    };
  readonly stopped: Noticed & Staged & { readonly result: StoppedRun };
  /** Seen before a run; nothing was written. */
  readonly checked: Noticed & Staged & { readonly figures: CheckedFigures };
  readonly reviewStart: Noticed & {
    /** What was pasted before. */
    readonly draft: string;
  };
  readonly reviewing: UnderWay;
  readonly reviewed: Noticed & {
    readonly choice: TextChoice;
    readonly review: Review;
    readonly undo: TextChange | undefined;
  };
  readonly fileStart: Noticed;
  readonly readingFile: UnderWay;
  readonly file: Noticed & {
    readonly hand: FileInHand;
    readonly taken: Taken;
    readonly placed: readonly Placed[];
  };
  readonly inserting: UnderWay;
  /** The workbook is looked through for what rolling comes to, or is being rolled. */
  readonly rolling: UnderWay;
  /** What rolling comes to stands to be answered; nothing has been changed. */
  readonly rollAsked: Noticed &
    Staged & {
      readonly rolling: Rolling;
      readonly texts: TextsChoice;
    };
  readonly failed: { readonly failure: Failure };
}

export type StateKind = keyof States;

/** Any state, or the one of that kind: `SessionState<"ready">`. */
export type SessionState<Kind extends StateKind = StateKind> = {
  [K in Kind]: { readonly kind: K } & States[K];
}[Kind];

/** The sample is only for a workbook without sources: beside a user's own figures it would mix with them. */
export function mayLoadSample(recognition: Recognition): boolean {
  return recognition.every((status) => status.state === "missing");
}
