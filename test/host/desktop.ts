/**
 * `window.external` as Excel on the desktop provides it (office.js 1.1.110, win32): who the host is, what it
 * supports, its theme, and the events that ribbon buttons come by. The old Common API behind `Execute` is not
 * supported but for the end of a command.
 */
export interface DesktopOptions {
  /** "sv-SE" or "en-US": language of Office, and so `displayLanguage`. */
  readonly locale?: string;
  /** Highest ExcelApi version that `isSetSupported` admits. */
  readonly excelApi?: string;
  readonly isDark?: boolean;
  /** The runtime was started by a ribbon button: its pane is not shown. */
  readonly isHidden?: boolean;
}

/** Results and event payloads are read through `toArray`, as the safe arrays of the desktop are. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

type EventHandler = (event: number, payload: SafeArray) => void;

const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SHARED_RUNTIME = 1;
const DISPLAY_HIDDEN = 1;
const DISPLAY_TASKPANE = 2;

const LIGHT = {
  bodyForegroundColor: 0x262626,
  bodyBackgroundColor: 0xe6e6e6,
  controlForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
};
const DARK = {
  bodyForegroundColor: 0xffffff,
  bodyBackgroundColor: 0x262626,
  controlForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
};

export class Desktop {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly waiting = new Map<string, () => void>();
  private presses = 0;
  private registered: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => (this.registered = resolve));

  constructor(private readonly options: DesktopOptions) {}

  /** What is to be assigned to `window.external`. */
  external(): object {
    const locale = this.options.locale ?? "sv-SE";
    return {
      GetHostInfo: () => ["excel", "win32", "16.01", locale, "", "", "disableLogging", SHARED_RUNTIME].join("|"),
      GetContext: () => this.context(locale),
      GetLoggingAllowed: () => false,
      RegisterEvent: (
        event: number,
        _target: string,
        handler: EventHandler,
        done: (status: number, list: readonly number[]) => void
      ) => {
        this.handlers.set(event, handler);
        if (event === COMMAND_INVOKED) this.registered();
        done(SUCCESS, [SUCCESS]);
      },
      UnregisterEvent: (event: number, _target: string, done: (status: number) => void) => {
        this.handlers.delete(event);
        done(SUCCESS);
      },
      Execute: (method: number, parameters: readonly unknown[], done: (reply: SafeArray) => void) => {
        if (method === COMMAND_COMPLETED) this.completed(String(parameters[0]));
        const status = method === COMMAND_COMPLETED ? SUCCESS : NOT_SUPPORTED;
        done(safeArray([status]));
      },
    };
  }

  /** Runs an associated function as a ribbon button does; waits for the page to be ready and for its end. */
  async press(functionName: string, controlId: string): Promise<void> {
    await this.ready;
    this.presses += 1;
    const id = String(this.presses);
    const event = JSON.stringify({ source: { id: controlId } });
    await new Promise<void>((resolve) => {
      this.waiting.set(id, resolve);
      this.handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, safeArray([id, functionName, event]));
    });
  }

  private completed(id: string): void {
    this.waiting.get(id)?.();
    this.waiting.delete(id);
  }

  private context(locale: string): object {
    const settings = { Read: () => undefined, Write: () => undefined };
    const sets = {
      excelapi: this.options.excelApi ?? "1.20",
      sharedruntime: "1.2",
      ribbonapi: "1.2",
      dialogapi: "1.2",
      keyboardshortcuts: "1.1",
      addincommands: "1.1",
      delayforcelledit: "1.1",
    };
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "avvik",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => "1",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetHostFullVersion: () => "16.0.20000.20000",
      GetOfficeThemeInfo: () => JSON.stringify(this.options.isDark === true ? DARK : LIGHT),
      GetInitialDisplayMode: () => (this.options.isHidden === true ? DISPLAY_HIDDEN : DISPLAY_TASKPANE),
      GetSettings: () => settings,
    };
  }
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}
