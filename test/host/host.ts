/**
 * The in-memory Excel host: answers the genuine, unmodified office.js from a workbook in memory. For tests,
 * the headless runner and the workbench; browser-safe (Node loads office.js through office.ts).
 *
 *     const book = new MemoryWorkbook();                       // cells/book.ts: the truth of the test
 *     book.addSheet("Utfall", [["Konto", "Belopp"], ["0123", 1200.5]]);     // exact cells, no parsing
 *     const { host } = openExcel(book);                        // office.ts: Excel and Office now mean this workbook
 *     await Excel.run(async (context) => { … });
 *     await host.idle();                                       // replies, clean-up and events have been delivered
 *     book.sheet("Utfall").value("B2"); book.contents();       // look at it; contents() is for toEqual
 *     host.counters.requests; host.references;                 // bytes, cells, actions; kept references, 0 after a run
 *     host.fault = { kind: "action", at: 3, action: 7 };       // fault.ts: one fault at a time
 *     host.pane.takesRuntime = true;                           // pane.ts: what Office does wrong with a pane
 *     host.limits.payload = undefined;                         // bytes a request or reply may have; 5 MB at first
 *     book.sheet("Utfall").type("B2", "7"); book.select(sheet, "A1:B2");   // what a user does; events follow
 *     await press("arsanalys");                                // from openExcel: a ribbon button
 *     book.clone(); await loadXlsx(bytes); await saveXlsx(book);           // xlsx.ts (Node and browser)
 *     connect(frameWindow, book, { locale: "sv-SE" });         // browser.ts: a page with an unmodified office.js
 *     book.calculator = formulaCalculator();                   // openExcel sets it; `Calculator` is an interface
 */
import type { MemoryWorkbook } from "./cells/book";
import { meetsCellEdit, type Fault } from "./fault";
import { Pane } from "./pane";
import type { Vocabulary } from "./vocabulary";
import { runBatch } from "./wire/batch";
import { byteLength, envelope, refused } from "./wire/envelope";
import { EventQueue, Registrations } from "./wire/events";
import {
  DELAY_FOR_CELL_EDIT,
  type BatchReply,
  type EventEntry,
  type RequestBody,
  type RequestMessage,
} from "./wire/message";
import { References } from "./wire/references";
import { isCleanup, isWriting } from "./wire/request-kind";
import { newCounters, type AppState, type Counters, type Scene } from "./wire/scene";

export interface Limits {
  /** Most bytes of a request or a reply, as in Excel on the web; undefined for none. */
  payload: number | undefined;
  /** Most cells that one get returns; more read as null. */
  cells: number;
}

const PAYLOAD = 5_000_000;
const CELLS = 5_000_000;
const ACTION_CATEGORY = 2;
const ACTION_TYPE = 1000;
const VISIBILITY_TYPE = 65_539;
const EVENT_CATEGORY = 65_536;

export class ExcelHost {
  readonly counters: Counters = newCounters();
  readonly limits: Limits = { payload: PAYLOAD, cells: CELLS };
  /** State of the task pane, and the switches for what Office does wrong with it. */
  readonly pane = new Pane(
    "Visible",
    (state) => this.onPane(state === "Visible"),
    () => this.end()
  );
  readonly app: AppState = appState(this.pane);
  fault: Fault | undefined;
  /** Told when the add-in shows or hides its pane (`Office.addin.showAsTaskpane`). */
  onPane: (isVisible: boolean) => void = () => undefined;
  /** Told when the add-in's runtime ends with its pane (`pane.takesRuntime`). */
  onEnd: () => void = () => undefined;
  /** Nothing of the add-in runs any more; the next start is another host on the same workbook. */
  isEnded = false;
  /** Which names Excel has; without it every name that the host does not have is passed over in a load. */
  isExcelName: Vocabulary = () => false;
  private readonly kept = new References();
  private readonly registrations = new Registrations();
  private readonly events = new EventQueue(this.kept, this.registrations);
  private readonly stopListening: () => void;
  private queue: Promise<void> = Promise.resolve();
  private flushIsPlanned = false;
  private endCellEdit: () => void = () => undefined;

  constructor(
    readonly book: MemoryWorkbook,
    private readonly send: (text: string) => void,
    private readonly later: (act: () => void) => void = (act) => void setTimeout(act, 0)
  ) {
    this.stopListening = book.listen((change, author) => {
      if (this.app.eventsEnabled) this.events.hear(change, author);
      if (author === "user") this.planFlush();
    });
  }

  /** Objects that office.js has asked to keep and has not yet given back. */
  get references(): number {
    return this.kept.count;
  }

  /** A message from office.js. Requests are answered one after the other, never at once. */
  receive(text: string): void {
    this.enqueue(() => this.answer(text));
  }

  /** Until everything received so far is answered, and office.js has cleaned up after its runs. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const { queue } = this;
      await queue;
      await new Promise<void>((resolve) => this.later(resolve));
      quiet = queue === this.queue && !this.flushIsPlanned ? quiet + 1 : 0;
    }
  }

  /** The user leaves the cell: requests that waited for it go on. */
  leaveCell(): void {
    if (this.fault?.kind === "cellEdit") this.fault = undefined;
    this.endCellEdit();
  }

  /** Tells office.js to run the function associated with a ribbon button or shortcut. */
  runAction(name: string, args: object): void {
    this.deliver([
      {
        messageCategory: ACTION_CATEGORY,
        messageType: ACTION_TYPE,
        targetId: "",
        message: JSON.stringify([name, JSON.stringify(args)]),
      },
    ]);
  }

  /** The user opens or closes the pane. */
  setPane(isVisible: boolean): void {
    this.pane.become(isVisible ? "Visible" : "Background");
    const message = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
    this.deliver([{ messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_TYPE, targetId: "", message }]);
  }

  /** Lets go of the workbook. */
  close(): void {
    this.stopListening();
  }

  /** The request under way is still done; those after it are not, and nobody hears of either. */
  private end(): void {
    this.isEnded = true;
    this.onEnd();
  }

  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(work);
  }

  private planFlush(): void {
    if (this.flushIsPlanned) return;
    this.flushIsPlanned = true;
    this.later(() =>
      this.enqueue(async () => {
        this.flushIsPlanned = false;
        await this.book.calculate();
        this.deliver(this.events.take());
      })
    );
  }

  private async answer(text: string): Promise<void> {
    if (this.isEnded) return;
    const sent = byteLength(text);
    const { id, flags = 0, message } = JSON.parse(text) as RequestMessage;
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    const isOwn = isCleanup(body);
    if (isOwn) this.counters.cleanups += 1;
    else this.counters.requests += 1;
    this.counters.bytesSent += sent;
    this.counters.largestSent = Math.max(this.counters.largestSent, sent);
    const request = isOwn ? 0 : this.counters.requests;
    const writes = isWriting(body);
    if (meetsCellEdit(this.fault, request, writes) && (flags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((resolve) => (this.endCellEdit = resolve));
    const { fault } = this;
    const isSilent = fault?.kind === "silence" && fault.at === request;
    if (isSilent && !fault.applied) return;
    const newest = this.kept.newest;
    const reply = await this.replyTo(body, request, sent, writes);
    if (fault?.kind === "foreignEdit" && fault.after === request) fault.edit(this.book);
    if (isSilent) return;
    this.reply(id, reply, newest);
  }

  private async replyTo(body: RequestBody, request: number, sent: number, writes: boolean): Promise<BatchReply> {
    const { fault } = this;
    if (sent > (this.limits.payload ?? Infinity))
      return refused("RequestPayloadSizeLimitExceeded", "The request is too large.");
    if (request > 0 && meetsCellEdit(fault, request, writes))
      return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (fault?.kind === "request" && fault.at === request)
      return refused(fault.code ?? "GeneralException", "The request was refused, as the test has planned.");
    const planned =
      fault?.kind === "action" && fault.at === request
        ? { action: fault.action, code: fault.code ?? "GeneralException" }
        : undefined;
    this.book.author = "addin";
    try {
      const reply = await runBatch(body, this.scene(), planned);
      await this.book.calculate();
      return reply;
    } finally {
      this.book.author = "user";
    }
  }

  private reply(id: number, reply: BatchReply, newest: number): void {
    let text = envelope(id, reply);
    let received = byteLength(text);
    if (received > (this.limits.payload ?? Infinity)) {
      text = envelope(id, refused("ResponsePayloadSizeLimitExceeded", "The reply is too large."));
      received = byteLength(text);
      this.kept.dropAfter(newest);
    }
    this.counters.bytesReceived += received;
    this.counters.largestReceived = Math.max(this.counters.largestReceived, received);
    const entries = this.events.take();
    this.later(() => {
      if (this.isEnded) return;
      this.send(text);
      if (entries.length > 0) this.later(() => this.deliver(entries));
    });
  }

  private deliver(entries: readonly EventEntry[]): void {
    if (entries.length > 0 && !this.isEnded) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }

  private scene(): Scene {
    const { book, kept, registrations, counters, app, limits, isExcelName } = this;
    return { book, references: kept, registrations, counters, app, isExcelName, cellLimit: limits.cells };
  }
}

function appState(pane: Pane): AppState {
  return {
    get pane() {
      return pane.state;
    },
    askPane: (state) => pane.ask(state),
    startup: "Inactive",
    ribbonUpdates: [],
    eventsEnabled: true,
    saved: 0,
    closed: undefined,
  };
}
