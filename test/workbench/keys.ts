/**
 * Keys that Excel itself would take: F6 goes from ribbon to sheet to pane and round again, and the add-in's own
 * shortcuts press what they stand for. They work wherever the keyboard is, in the pane's page too.
 */

/** The add-in's shortcuts.json, as far as it is used here. */
interface Shortcuts {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

export interface KeyActs {
  /** Moves the keyboard to the next part of the page, or the one before. */
  readonly move: (step: 1 | -1) => void;
  readonly run: (action: string) => void;
}

/** Gives what listens to a window's keys: the page's, and that of the pane's page. */
export function keyListener(shortcutsJson: string, acts: KeyActs): (event: KeyboardEvent) => void {
  const actions = new Map(parseShortcuts(shortcutsJson));
  return (event) => {
    const action = actions.get(nameOf(event));
    if (event.key === "F6") acts.move(event.shiftKey ? -1 : 1);
    else if (action !== undefined) acts.run(action);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** "Ctrl+Alt+Shift+A" → action. */
function parseShortcuts(json: string): readonly (readonly [keys: string, action: string])[] {
  const { shortcuts, resources } = JSON.parse(json) as Shortcuts;
  const text = (reference: string): string =>
    resources.default[/^\$\{resource\.(.+)\}$/.exec(reference)?.[1] ?? ""]?.value ?? reference;
  return shortcuts.map(({ action, key }) => [text(key.default), action] as const);
}

function nameOf({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const key = code.replace(/^(Key|Digit)/, "");
  return [ctrlKey ? "Ctrl" : "", altKey ? "Alt" : "", shiftKey ? "Shift" : "", key]
    .filter((part) => part !== "")
    .join("+");
}
