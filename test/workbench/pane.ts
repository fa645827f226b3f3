/**
 * Where Excel would put the task pane: a frame with the add-in's unchanged page, made at the first press (Excel
 * starts the shared runtime then), kept alive while hidden, made anew when language or theme changes.
 */

export interface Pane {
  /** Starts the page if it is not running; it stays hidden until `show`. */
  start(): void;
  show(): void;
  hide(): void;
  /** Lets the page go: the next `start` loads it afresh. */
  stop(): void;
  readonly isShown: boolean;
}

export interface PaneSetting {
  readonly place: HTMLElement;
  readonly divider: HTMLElement;
  /** The page's address, from the manifest. */
  readonly address: string;
  readonly title: string;
  readonly closeLabel: string;
  /** The user has opened or closed it, or the add-in has. */
  readonly onVisibility: (shown: boolean) => void;
}

export function createPane(setting: PaneSetting): Pane {
  const { place, divider } = setting;
  let frame: HTMLIFrameElement | undefined;

  const setShown = (shown: boolean): void => {
    if (place.hidden !== shown) return;
    place.hidden = !shown;
    divider.hidden = !shown;
    setting.onVisibility(shown);
  };
  const pane: Pane = {
    start() {
      if (frame !== undefined) return;
      frame = document.createElement("iframe");
      frame.title = setting.title;
      frame.src = setting.address;
      place.replaceChildren(drawHeader(setting, () => setShown(false)), frame);
    },
    show() {
      pane.start();
      setShown(true);
    },
    hide: () => setShown(false),
    stop() {
      frame = undefined;
      place.replaceChildren();
    },
    get isShown() {
      return !place.hidden;
    },
  };
  return pane;
}

function drawHeader(setting: PaneSetting, close: () => void): HTMLElement {
  const header = document.createElement("header");
  const title = document.createElement("h2");
  title.textContent = setting.title;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", setting.closeLabel);
  button.addEventListener("click", close);
  header.append(title, button);
  return header;
}
