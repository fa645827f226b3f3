/** Shows one of the messages that stand in taskpane.html, for when the pane itself cannot speak. */

export function showMessage(id: "office-missing" | "not-excel" | "part-missing"): void {
  document.getElementById(id)?.removeAttribute("hidden");
}
