/** The pane's end of the bench: the genuine office.js in this thread, its requests answered by excel-process.ts. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { installOffice } from "../host/office";
import type { Counters } from "../host/wire/scene";
import type { Answer, Order } from "./excel-process";
import type { Form } from "./ledger-book";

export interface Excel {
  /** A fresh copy of the workbook, its ledger in the contract's form unless another is wanted: nothing written, nothing
   * remembered. */
  open(form?: Form): Promise<void>;
  counters(): Promise<Counters>;
  close(): Promise<void>;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

/** `onTurn` hears of every message from Excel, before office.js does. */
export function startExcel(rows: number, onTurn: () => void): Excel {
  installOffice();
  const worker = new Worker(join(__dirname, "excel-process.ts"), {
    workerData: { rows },
    execArgv: ["--require", "tsx/cjs"],
  });
  const bridge = (globalThis as unknown as { readonly _richApiNativeBridge: Bridge })._richApiNativeBridge;
  bridge.sendMessageToHost = (text) => worker.postMessage(text);
  let waiting: (answer: Answer) => void = () => undefined;
  worker.on("message", (message: string | Answer) => {
    onTurn();
    if (typeof message === "string") bridge.onMessageFromHost?.(message);
    else waiting(message);
  });
  worker.on("error", (error) => {
    throw error;
  });
  const ask = (order: Order): Promise<Answer> =>
    new Promise((answered) => {
      waiting = answered;
      worker.postMessage(order);
    });
  return {
    open: async (form = "own") => void (await ask({ order: "open", form })),
    async counters() {
      const answer = await ask({ order: "count" });
      if (answer.kind !== "counted") throw new Error("Excel did not say what it counted.");
      return answer.counters;
    },
    close: async () => void (await worker.terminate()),
  };
}
