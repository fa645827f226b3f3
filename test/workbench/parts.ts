/** The three parts of the page that F6 goes between: ribbon, sheet and pane, whichever of them are shown. */

interface Part {
  readonly id: string;
  /** What takes the keyboard in it. */
  readonly entry: string;
}

const PARTS: readonly Part[] = [
  { id: "ribbon", entry: "button" },
  { id: "grid", entry: '[contenteditable="true"][id$="DOCS_NORMAL"]' },
  { id: "pane", entry: "iframe" },
];

export function moveToPart(step: 1 | -1): void {
  const shown = PARTS.filter(({ id }) => document.getElementById(id)?.checkVisibility());
  const at = shown.findIndex(({ id }) => document.getElementById(id)?.contains(document.activeElement));
  const next = shown[(at + step + shown.length) % shown.length];
  const entry = next && document.getElementById(next.id)?.querySelector<HTMLElement>(next.entry);
  if (entry instanceof HTMLIFrameElement) entry.contentDocument?.querySelector<HTMLElement>("h1, button")?.focus();
  else entry?.focus();
}
