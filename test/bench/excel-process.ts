/**
 * Excel as the bench sees it: the in-memory workbook in a thread of its own, as Excel is a process of its own, so
 * that what is measured in the pane's thread is the add-in and office.js and nothing else.
 */
import { parentPort, workerData } from "node:worker_threads";
import { formulaCalculator } from "../host/formula-calculator";
import { ExcelHost } from "../host/host";
import type { Counters } from "../host/wire/scene";
import { ledgerBook, type Form } from "./ledger-book";
import type { MemoryWorkbook } from "../host/cells/book";

/** A request from office.js is a text; these are the bench's own. */
export type Order = { readonly order: "open"; readonly form: Form } | { readonly order: "count" };

export type Answer = { readonly kind: "opened" } | { readonly kind: "counted"; readonly counters: Counters };

const { rows } = workerData as { readonly rows: number };
const port = parentPort;
if (port === null) throw new Error("Runs as a worker only.");

const ledgers = new Map<Form, MemoryWorkbook>();
let host: ExcelHost | undefined;

port.on("message", (message: string | Order) => {
  if (typeof message === "string") return host?.receive(message);
  if (message.order === "open") {
    host?.close();
    const ledger = ledgers.get(message.form) ?? ledgerBook(rows, message.form);
    ledgers.set(message.form, ledger);
    const book = ledger.clone();
    book.calculator = formulaCalculator();
    host = new ExcelHost(book, (text) => port.postMessage(text));
    return tell({ kind: "opened" });
  }
  if (host !== undefined) tell({ kind: "counted", counters: host.counters });
});

function tell(answer: Answer): void {
  port?.postMessage(answer);
}
