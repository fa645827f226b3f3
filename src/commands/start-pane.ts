/**
 * Fetches and shows the pane when Office is ready. A page without a place for it (the headless runner's) only
 * has commands. Where the pane cannot be shown, the page says why in words that stand in taskpane.html.
 */

export async function startPane(): Promise<void> {
  const root = document.getElementById("avvik");
  if (root === null) return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showMessage("not-excel");
  try {
    const pane = await import(/* webpackChunkName: "pane" */ "../taskpane/index");
    pane.mount(root);
  } catch (error) {
    showMessage("pane-missing");
    throw error;
  }
}

function showMessage(id: "not-excel" | "pane-missing"): void {
  document.getElementById(id)?.removeAttribute("hidden");
}
