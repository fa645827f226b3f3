/**
 * Where Excel would put the task pane: a frame with the add-in's unchanged page, made at the first press (Excel
 * starts the shared runtime then) and kept alive while it is hidden.
 */

export interface PanePage {
  readonly title: string;
  readonly address: string;
  readonly closeLabel: string;
}

export interface Pane {
  setPage(page: PanePage): void;
  /** Starts the page if it is not running; it stays hidden until `show`. */
  start(): void;
  show(): void;
  hide(): void;
  /** Lets the page go: the next `start` loads it afresh. */
  stop(): void;
  readonly isShown: boolean;
}

/** `onVisibility` hears of every change, whether the user or the add-in made it. */
export function createPane(place: HTMLElement, divider: HTMLElement, onVisibility: (isShown: boolean) => void): Pane {
  let page: PanePage = { title: "", address: "about:blank", closeLabel: "" };
  let isRunning = false;

  const setShown = (isShown: boolean): void => {
    if (place.hidden !== isShown) return;
    place.hidden = !isShown;
    divider.hidden = !isShown;
    onVisibility(isShown);
  };
  return {
    setPage: (given) => (page = given),
    start() {
      if (isRunning) return;
      isRunning = true;
      const frame = document.createElement("iframe");
      Object.assign(frame, { title: page.title, src: page.address });
      place.replaceChildren(
        drawHeader(page, () => setShown(false)),
        frame
      );
    },
    show() {
      this.start();
      setShown(true);
    },
    hide: () => setShown(false),
    stop() {
      isRunning = false;
      place.replaceChildren();
    },
    get isShown() {
      return !place.hidden;
    },
  };
}

function drawHeader(page: PanePage, close: () => void): HTMLElement {
  const header = document.createElement("header");
  const title = document.createElement("h2");
  title.textContent = page.title;
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: "×" });
  button.setAttribute("aria-label", page.closeLabel);
  button.addEventListener("click", close);
  header.append(title, button);
  return header;
}
