/**
 * Excel for a page in a browser: gives a window, before its office.js runs, the bridge to a workbook in memory
 * and the functions that Excel on the desktop gives. The page and office.js stay unmodified; the page comes up as
 * `{ host: "Excel", platform: "PC" }`. Runs in the page itself or in its parent:
 *
 *     const { host, press } = connect(frame.contentWindow, book, { locale: "sv-SE" });   // before office.js
 *     await press("arsanalys");
 */
import type { MemoryWorkbook } from "./cells/book";
import { Desktop, type DesktopOptions } from "./desktop";
import { ExcelHost } from "./host";
import { vocabularyOf } from "./vocabulary";

export interface Connection {
  readonly book: MemoryWorkbook;
  readonly host: ExcelHost;
  /** Presses a ribbon button; resolves when the add-in has called `event.completed()`. */
  readonly press: (functionName: string, controlId?: string) => Promise<void>;
  /** The page is gone. */
  readonly close: () => void;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

export function connect(page: Window, book: MemoryWorkbook, options: DesktopOptions = {}): Connection {
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => host.receive(text) };
  const host = new ExcelHost(book, (text) => bridge.onMessageFromHost?.(text));
  host.isExcelName = vocabularyOf(page);
  const desktop = new Desktop(options);
  host.pane.state = options.isHidden === true ? "Background" : "Visible";
  Object.assign(page, { _richApiNativeBridge: bridge });
  Object.assign(page.external, desktop.external());
  return {
    book,
    host,
    press: async (functionName, controlId = functionName) => {
      host.pane.commandBegins();
      await desktop.press(functionName, controlId);
      host.pane.commandEnds();
    },
    close: () => {
      host.close();
      bridge.onMessageFromHost = null;
    },
  };
}
