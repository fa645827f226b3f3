/** What the pane shows: one of these, each with what its view needs. Ribbon and pane share it. */
import type { Length } from "../model/comment";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import type { RunResult } from "../run";
import type { ReportChoice } from "../reports/choice";
import type { Recognition } from "../sources/recognise";
import type { Review } from "../review";
import type { Progress } from "../workbook";
import type { WorkbookFailure } from "../workbookError";
import type { Failure } from "./failure";
import type { TextChange } from "./reviewing";

export type WrittenRun = Extract<RunResult, { kind: "written" }>;
export type StoppedRun = Extract<RunResult, { kind: "stopped" }>;

/** A short answer to what the user just did, shown above the view until the next thing is done. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "nothingInserted" }
  | { readonly kind: "selectionUnusable" }
  | { readonly kind: "sampleRefused" }
  /** An earlier run had been interrupted, and the workbook has now been put back as it was before it. */
  | { readonly kind: "putBack" }
  /** Nothing that is selected, or on the sheet Kommentarer, is text. */
  | { readonly kind: "noText" }
  | { readonly kind: "noComments" }
  /** More is selected than texts are read from. */
  | { readonly kind: "notRead"; readonly failure: WorkbookFailure }
  | { readonly kind: "reviewCancelled" }
  /** A claim was made right, in a cell or in the pasted text. */
  | { readonly kind: "replaced"; readonly place: Place | undefined; readonly before: string; readonly after: string }
  | { readonly kind: "undone" }
  | { readonly kind: "notReplaced"; readonly place: Place; readonly failure: WorkbookFailure }
  | { readonly kind: "notRevealed"; readonly place: Place; readonly code: string };

/** A small thing under way while the sources stay in view. */
export type Errand = "choice" | "template" | "sample";

export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "surveying" }
  | {
      readonly kind: "ready";
      readonly recognition: Recognition;
      readonly reports: readonly ReportChoice[];
      /** The source that the user came here to mend. */
      readonly attention: SourceName | undefined;
      readonly errand: Errand | undefined;
      readonly notice: Notice | undefined;
    }
  | { readonly kind: "running"; readonly progress: Progress; readonly cancelling: boolean }
  | {
      readonly kind: "done";
      readonly result: WrittenRun;
      /** Chosen since for the comments. */ readonly length?: Length;
      readonly notice: Notice | undefined;
    }
  | { readonly kind: "stopped"; readonly result: StoppedRun; readonly notice: Notice | undefined }
  | {
      readonly kind: "reviewStart";
      /** What was pasted before. */ readonly draft: string;
      readonly notice: Notice | undefined;
    }
  | { readonly kind: "reviewing"; readonly progress: Progress; readonly cancelling: boolean }
  | {
      readonly kind: "reviewed";
      readonly choice: TextChoice;
      readonly review: Review;
      readonly undo: TextChange | undefined;
      readonly notice: Notice | undefined;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Which text is read by Granska text. */
export type TextChoice =
  { readonly kind: "selection" } | { readonly kind: "comments" } | { readonly kind: "pasted"; readonly text: string };

/** The sample is only for a workbook without sources: beside a user's own figures it would mix with them. */
export function mayLoadSample(recognition: Recognition): boolean {
  return recognition.every((status) => status.state === "missing");
}
