/**
 * office.js in Jest and Node: evaluates the genuine host script of a chosen flavour in the test's own realm,
 * and leads its requests to the workbook that `openExcel` was given last. Never commit, change or copy the
 * script: it is read from the installed package.
 */
import { noCalculation } from "./cells/shape";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setImmediate as soon } from "node:timers";
import { join } from "node:path";
import type { MemoryWorkbook } from "./cells/book";
import { documentOf } from "./document";
import { formulaCalculator } from "./formula-calculator";
import { ExcelHost } from "./host";
import { stubBrowser } from "./node-stubs";
import type { PaneState } from "./pane";
import { vocabularyOf } from "./vocabulary";

export type Flavour = "win32" | "web" | "mac";

export interface ExcelOptions {
  /** Highest ExcelApi version that `isSetSupported` admits; "1.20" unless told. */
  readonly excelApi?: string;
  /** `Office.context.displayLanguage`; "sv-SE" unless told. */
  readonly language?: string;
  /** false leaves formulas at the values they were given. */
  readonly calculate?: boolean;
}

export interface OpenExcel {
  readonly book: MemoryWorkbook;
  readonly host: ExcelHost;
  /** Presses the ribbon button of an associated function; resolves when it has called `event.completed()`. */
  readonly press: (functionName: string, controlId?: string) => Promise<void>;
}

type ActionHandler = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface Stage {
  readonly bridge: Bridge;
  readonly actions: Map<string, ActionHandler>;
  host: ExcelHost | undefined;
  options: ExcelOptions;
}

const SCRIPTS: Readonly<Record<Flavour, string>> = {
  win32: "excel-win32-16.01.js",
  web: "excel-web-16.00.js",
  mac: "excel-mac-16.00.js",
};

const SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  ExcelApiOnline: "0.0",
  DelayForCellEdit: "1.1",
};

const STAGE = Symbol.for("avvik.test.office");

/** Loads the script once a realm; asked again for the same flavour it does nothing. */
export function installOffice(flavour: Flavour = "win32"): void {
  const realm = globalThis as unknown as Record<PropertyKey, unknown>;
  if (realm[STAGE] !== undefined) return;
  stubBrowser(realm);
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => stage.host?.receive(text) };
  const stage: Stage = { bridge, actions: new Map(), host: undefined, options: {} };
  realm[STAGE] = stage;
  realm["_richApiNativeBridge"] = bridge;
  (0, eval)(readFileSync(scriptPath(flavour), "utf8"));
  realm["Office"] = facade(realm["Office"] as object, stage, flavour);
}

/** From now on `Excel.run` works on this workbook, with a host of its own. */
export function openExcel(book: MemoryWorkbook, options: ExcelOptions = {}): OpenExcel {
  installOffice();
  const stage = (globalThis as unknown as Record<symbol, Stage | undefined>)[STAGE];
  if (stage === undefined) throw new Error("office.js has not been loaded.");
  stage.host?.close();
  if (book.sheets.length === 0) book.addSheet();
  if (options.calculate !== false && book.calculator === noCalculation) book.calculator = formulaCalculator();
  // Of node, so that a test with fake timers still gets its replies, and without the millisecond of a timer.
  const host = new ExcelHost(
    book,
    (text) => {
      if (stage.host === host) stage.bridge.onMessageFromHost?.(text);
    },
    (act) => void soon(act)
  );
  host.isExcelName = vocabularyOf(globalThis);
  stage.host = host;
  stage.options = options;
  return { book, host, press: (name, id) => press(stage, host, name, id ?? name) };
}

/** The file of the installed package. */
function scriptPath(flavour: Flavour): string {
  return join(officeFolder(), SCRIPTS[flavour]);
}

/** The `dist` folder of the installed @microsoft/office-js. */
export function officeFolder(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(require.resolve("@microsoft/office-js/package.json"), "..", "dist");
}

function press(stage: Stage, { pane }: ExcelHost, name: string, id: string): Promise<void> {
  const action = stage.actions.get(name.toUpperCase());
  if (action === undefined) return Promise.reject(new Error(`No function "${name}" is associated.`));
  pane.commandBegins();
  return new Promise((resolve) => {
    const completed = (): void => {
      pane.commandEnds();
      resolve();
    };
    action({ source: { id }, completed });
  });
}

/** What office.js itself would add to the host script's `Office`. */
function facade(office: object, stage: Stage, flavour: Flavour): object {
  const own = (value: unknown): PropertyDescriptor => ({ value, configurable: true, writable: true, enumerable: true });
  const info = { host: "Excel", platform: flavour === "win32" ? "PC" : flavour === "mac" ? "Mac" : "OfficeOnline" };
  const ready = (callback?: (found: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then(async (found) => {
      await callback?.(found);
      return found;
    });
  const context = {
    ...info,
    get displayLanguage() {
      return stage.options.language ?? "sv-SE";
    },
    get contentLanguage() {
      return stage.options.language ?? "sv-SE";
    },
    diagnostics: { ...info, version: "16.0.20000.20000" },
    requirements: { isSetSupported: (name: string, version = "1.1") => isSupported(stage.options, name, version) },
    document: documentOf(() => {
      if (stage.host === undefined) throw new Error("No workbook is open.");
      return stage.host.book;
    }),
  };
  const ask = (state: PaneState) => (): Promise<void> => Promise.resolve(stage.host?.pane.ask(state));
  return Object.create(office, {
    onReady: own(ready),
    context: own(context),
    actions: own({
      associate: (name: string, action: ActionHandler) => void stage.actions.set(name.toUpperCase(), action),
    }),
    addin: own({
      showAsTaskpane: ask("Visible"),
      hide: ask("Background"),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    }),
    ribbon: own({
      requestUpdate: (update: unknown) => Promise.resolve(void stage.host?.app.ribbonUpdates.push(update)),
    }),
    HostType: own({ Excel: "Excel" }),
    PlatformType: own({ PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" }),
    StartupBehavior: own({ none: "None", load: "Load" }),
    VisibilityMode: own({ hidden: "Hidden", taskpane: "Taskpane" }),
  }) as object;
}

function isSupported(options: ExcelOptions, name: string, version: string): boolean {
  const highest = name === "ExcelApi" ? (options.excelApi ?? "1.20") : SETS[name];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = version.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
