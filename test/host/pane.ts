/**
 * The task pane as Office keeps it, with the two faults that Office has: a pane that is asked for in a command comes
 * only when the command has ended (OfficeDev/office-js 3250), and a closed pane may take the runtime along, in the
 * middle of a run (6844: third-party web hosts; 4004: a Mac out of focus).
 */
export type PaneState = "Inactive" | "Background" | "Visible";

export class Pane {
  /**
   * Switch, on as in Excel: `Office.addin.showAsTaskpane` has no effect while a command runs, and takes effect after
   * it.
   */
  comesAfterCommand = true;
  /** Switch: when the pane is closed or hidden, everything of the add-in ends. */
  takesRuntime = false;
  private commands = 0;
  private isAwaited = false;

  /** `change` is told a new state that the add-in has asked for, `end` that the runtime goes. */
  constructor(
    public state: PaneState,
    private readonly change: (state: PaneState) => void,
    private readonly end: () => void
  ) {}

  /** The add-in asks for the pane, or sends it away. */
  ask(state: PaneState): void {
    if (state === "Visible" && this.comesAfterCommand && this.commands > 0) {
      this.isAwaited = true;
      return;
    }
    this.isAwaited = false;
    this.become(state);
    this.change(state);
  }

  /** The user opens or closes it. */
  become(state: PaneState): void {
    const closes = this.state === "Visible" && state !== "Visible";
    this.state = state;
    if (closes && this.takesRuntime) this.end();
  }

  commandBegins(): void {
    this.commands += 1;
  }

  commandEnds(): void {
    this.commands -= 1;
    if (this.commands === 0 && this.isAwaited) this.ask("Visible");
  }
}
