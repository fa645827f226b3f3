/** The line between sheet and pane: dragged, or moved with the arrow keys. A pane is 320 px wide or more. */
const NARROWEST = 320;
const AT_FIRST = 350;
const STEP = 16;

export function makeDivider(divider: HTMLElement, pane: HTMLElement): void {
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  const setWidth = (width: number): void => {
    const widest = Math.max(NARROWEST, document.body.clientWidth - NARROWEST);
    const chosen = Math.round(Math.min(widest, Math.max(NARROWEST, width)));
    pane.style.width = `${chosen}px`;
    divider.setAttribute("aria-valuenow", String(chosen));
  };
  setWidth(AT_FIRST);
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(pane.offsetWidth + STEP);
    else if (event.key === "ArrowRight") setWidth(pane.offsetWidth - STEP);
    else if (event.key === "Home") setWidth(NARROWEST);
    else return;
    event.preventDefault();
  });
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(document.body.clientWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => document.body.classList.remove("dragging"));
}
