/** What a session works with; all but the workbook may be loaded when first called. */
import type { Layout } from "../layouts/atHome";
import type { Mapping } from "../layouts/mapping/mapping";
import type { ReportChoice } from "../reports/choice";
import type { ReportId } from "../reports/table";
import type { GivenFile, FileChoice, ReadFile } from "../files/readFile";
import type { Manner, Taken } from "../files/taken";
import type { Basis, Review } from "../review";
import type { YearStage } from "../model/round";
import type { Figures, Pipeline, Stopped } from "../run";
import type { CannotRoll, Rolling, TextsChoice } from "../rolling/rolling";
import type { WrittenText } from "../comments/writtenTexts";
import type { Units } from "../sources/settingValues";
import type { WordDocument } from "../documents/document";
import type { Language } from "../words/language";
import type { Recognition } from "../sources/status";
import type { ChangeOrder, SheetContents, Survey, Watch, Workbook } from "../workbook";

interface Sources {
  readonly recognition: Recognition;
  readonly layouts: readonly Layout[];
}

export interface Means {
  readonly workbook: Workbook;
  readonly now: () => Date;
  /** Milliseconds, for how long each phase of a run takes. */
  readonly clock: () => number;
  /** What is recognised, and how sources that are laid out in another way are understood. */
  readonly recognise: (workbook: Workbook, survey: Survey) => Promise<Sources>;
  /** Every report of the catalogue, and which of them `skipped` leaves out. */
  readonly reportChoices: (
    recognition: Recognition,
    skipped: readonly ReportId[] | undefined
  ) => Promise<readonly ReportChoice[]>;
  /** Where in the year the workbook is; `undefined` where that can't be known. */
  readonly stage: (workbook: Workbook, survey: Survey, recognition: Recognition) => Promise<YearStage | undefined>;
  readonly yearEnd: Pipeline;
  /** The figures of a run, without writing them. */
  readonly figures: (workbook: Workbook, watch: Watch) => Promise<Figures | Stopped>;
  readonly rolling: () => Promise<Roller>;
  readonly copier: () => Promise<Copier>;
  readonly reviewer: () => Promise<Reviewer>;
  readonly files: () => Promise<FileReader>;
  readonly documents: () => Promise<DocumentReviewer>;
  /** The text of one of the sample's files: `sampleFile("Utfall.csv")`. */
  readonly sampleFile: (name: string) => Promise<string>;
}

/** The reader of files, fetched when it is first needed. */
interface FileReader {
  readonly readFile: (given: GivenFile) => ReadFile;
  readonly takenOf: (file: ReadFile, choice: FileChoice, manner: Manner) => Taken;
  readonly readUnits: (workbook: Workbook, recognition: Recognition, watch: Watch) => Promise<Units>;
}

/** What rolling to the next year comes to, fetched when it is first asked for. */
interface Roller {
  readonly rollingOf: (workbook: Workbook, watch: Watch) => Promise<Rolling | CannotRoll>;
  readonly rollingOrder: (rolling: Rolling, texts: TextsChoice, watch: Watch) => ChangeOrder;
  readonly isSameRolling: (one: Rolling, other: Rolling) => boolean;
}

/** What makes a workbook for another committee, fetched when it is first asked for. */
interface Copier {
  readonly copiedSheets: (workbook: Workbook, watch: Watch) => Promise<readonly SheetContents[]>;
  readonly newWorkbook: (sheets: readonly SheetContents[]) => Promise<Uint8Array>;
  readonly sharedMappings: (mappings: readonly Mapping[]) => string | undefined;
}

/** The reader of texts, fetched when it is first needed. */
interface Reviewer {
  readonly basisOf: (workbook: Workbook, watch: Watch) => Promise<Basis | Stopped>;
  readonly reviewOf: (texts: readonly WrittenText[], basis: Basis) => Review;
}

/** The reader of Word documents, fetched when a file is chosen. */
interface DocumentReviewer {
  readonly refuseWhatIsTooLarge: (size: number) => void;
  readonly readDocument: (bytes: Uint8Array) => Promise<WordDocument>;
  readonly reviewDocument: (document: WordDocument, basis: Basis) => Review;
  readonly commentedCopy: (bytes: Uint8Array, review: Review, language: Language, at: Date) => Promise<CommentedCopy>;
}

/** A document's copy, and how many comments it has got. */
interface CommentedCopy {
  readonly bytes: Uint8Array;
  readonly comments: number;
}
