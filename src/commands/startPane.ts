/**
 * Fetches and shows the pane when Office is ready. A page without a place for it (the headless runner's) only
 * has commands.
 */
import { environment } from "./environment";
import { showMessage } from "./message";
import { sharedSession } from "./sharedSession";

export async function startPane(): Promise<void> {
  const root = document.getElementById("avvik");
  if (root === null) return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showMessage("not-excel");
  try {
    const [{ mount }, session] = await Promise.all([
      import(/* webpackChunkName: "pane" */ "../taskpane/index"),
      sharedSession(),
    ]);
    mount(root, session, environment());
  } catch (error) {
    showMessage("part-missing");
    throw error;
  }
}
