/**
 * START HERE. The workbench: grid, ribbon and pane around one workbook in memory. The pane's page finds
 * `workbench.connect` in its parent (bridge.ts) and from then on speaks with this workbook as with Excel's.
 *
 * In the address: `?lang=en-US`, `?theme=dark`, `?pane=closed`, `?book=none` (an empty workbook).
 */
import { MemoryWorkbook } from "../host/cells/book";
import { Desk } from "./desk";
import type { Language } from "./labels";

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language: Language = asked.get("lang") === "en-US" ? "en-US" : "sv-SE";
  const desk = new Desk(
    await textOf("/manifest.xml"),
    await textOf("/shortcuts.json"),
    language,
    asked.get("theme") === "dark"
  );
  Object.assign(window, { workbench: desk });
  if (asked.get("book") === "none") desk.show(emptyWorkbook());
  else await desk.openSample();
  if (asked.get("pane") !== "closed") desk.openPane();
  desk.isReady = true;
}

function emptyWorkbook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.addSheet();
  return book;
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

void start();
