/** A session for tests: on a workbook that only remembers what it was asked, with a run of the test's own. */
import type { Said } from "../../src/analysis/plausibility/answers";
import type { Fingerprint } from "../../src/analysis/plausibility/fingerprint";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import type { Place } from "../../src/model/problem";
import type { SourceName } from "../../src/model/source";
import * as documentReview from "../../src/documentReview";
import * as rolling from "../../src/rolling/rolling";
import { reportChoices } from "../../src/reports/choice";
import type { Recognition } from "../../src/sources/status";
import type { Means } from "../../src/taskpane/means";
import { createSession, type Session } from "../../src/taskpane/session";
import type { SessionState } from "../../src/taskpane/state";
import type {
  CellChange,
  ChangeOrder,
  SheetContents,
  SourceChoice,
  Survey,
  TextCell,
  TextReplacement,
  TextSite,
  Workbook,
  WrittenTable,
} from "../../src/workbook";
import { BASIS, REVIEW } from "./reviews";
import { recognitionWith, STOPPED, WRITTEN } from "./states";

/** A workbook that remembers what it was asked, and has nothing of its own. */
export class AskedWorkbook implements Workbook {
  readonly asked: string[] = [];
  readonly choices = new Map<SourceName, SourceChoice>();
  readonly inserted: SheetContents[] = [];
  readonly changed: CellChange[] = [];
  selected = { sheet: "Huvudbok", row: 2, column: 1, rows: 40, columns: 6 };
  surveyed: Partial<Survey> = {};
  texts: readonly TextCell[] | undefined = [];
  readonly replaced: TextReplacement[] = [];
  failWith: Error | undefined;

  async survey(): Promise<Survey> {
    this.ask("survey");
    return { sites: new Map(), choices: this.choices, sheets: [], ...this.surveyed };
  }
  async explore() {
    this.ask("explore");
    return [];
  }
  async read(): Promise<void> {
    this.ask("read");
  }
  async write(): Promise<never> {
    throw new Error("The session never writes.");
  }
  async selection() {
    this.ask("selection");
    return { rectangle: this.selected, head: [], column: undefined };
  }
  async remember(source: SourceName, choice: SourceChoice | undefined): Promise<void> {
    this.ask(`remember ${source}`);
    if (choice === undefined) this.choices.delete(source);
    else this.choices.set(source, choice);
  }
  async rememberMapping(source: SourceName, mapping: Mapping | undefined): Promise<void> {
    this.ask(`remember a mapping of ${source}`);
    const others = (this.surveyed.mappings ?? []).filter((one) => one.source !== source);
    this.surveyed = { ...this.surveyed, mappings: mapping === undefined ? others : [...others, mapping] };
  }
  async answer(finding: Fingerprint, said: Said | undefined): Promise<void> {
    this.ask(`answer ${finding.what} ${said?.word ?? "taken back"}`);
    await Promise.resolve();
  }

  async skip(reports: readonly string[]): Promise<void> {
    this.ask(`skip ${reports.join(" ")}`);
    this.surveyed = { ...this.surveyed, skipped: reports };
  }
  async chooseLength(length: string): Promise<void> {
    this.ask(`chooseLength ${length}`);
  }
  async reveal(): Promise<void> {
    this.ask("reveal");
  }
  async readTables(tables: readonly WrittenTable[]) {
    this.ask("readTables");
    return tables.map(() => []);
  }
  async readTexts({ kind }: TextSite): Promise<readonly TextCell[] | undefined> {
    this.ask(`texts of the ${kind}`);
    return this.texts;
  }
  async replaceText(replacement: TextReplacement): Promise<void> {
    this.ask(`replace ${replacement.place.address}`);
    this.replaced.push(replacement);
  }
  async formulas(places: readonly Place[]) {
    return places.map(() => ({ cells: 0, written: [] }));
  }
  async change({ changes }: ChangeOrder): Promise<void> {
    this.ask("change");
    this.changed.push(...changes);
  }
  async insert(sheets: readonly SheetContents[]): Promise<readonly string[]> {
    this.ask("insert");
    this.inserted.push(...sheets);
    return sheets.map(({ name }) => name);
  }

  private ask(what: string): void {
    this.asked.push(what);
    if (this.failWith !== undefined) throw this.failWith;
  }
}

const sampleFile = async (name: string) => readFileSync(join(__dirname, "../../assets/exempel-2024", name), "utf8");

export interface Opened {
  readonly workbook: AskedWorkbook;
  readonly session: Session;
  /** Every state that was shown, by kind. */
  readonly shown: string[];
}

export function sessionWith(means: Partial<Means> = {}, recognition: Recognition = recognitionWith()): Opened {
  const workbook = new AskedWorkbook();
  const session = createSession({
    workbook,
    now: () => new Date(Date.UTC(2025, 0, 20)),
    clock: () => 0,
    recognise: async () => ({ recognition, layouts: [] }),
    reportChoices: async (found, skipped) => reportChoices(found, skipped),
    stage: async () => undefined,
    yearEnd: async () => WRITTEN,
    figures: async () => STOPPED,
    rolling: async () => ({ ...rolling, rollingOf: async () => STOPPED }),
    copier: () => import("../../src/commands/copying"),
    documents: async () => documentReview,
    reviewer: async () => ({ basisOf: async () => BASIS, reviewOf: (texts) => ({ ...REVIEW, texts }) }),
    files: () => import("../../src/files/files"),
    sampleFile,
    ...means,
  });
  const shown: string[] = [];
  session.subscribe(() => shown.push(session.getSnapshot().kind));
  return { workbook, session, shown };
}

/** The state of a session that shows its sources. */
export function ready(session: Session): SessionState<"ready"> {
  const state = session.getSnapshot();
  if (state.kind !== "ready") throw new Error(`The session is ${state.kind}, not ready.`);
  return state;
}
