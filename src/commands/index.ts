/**
 * The page's first script: ties the ribbon's buttons and shortcuts to what they do, before anything else is
 * loaded (a first click is lost otherwise), then fetches the pane once Office is ready. Kept small: everything
 * it needs beyond this comes as a chunk when it is wanted.
 */
import { arsanalys } from "./arsanalys";
import { startPane } from "./start-pane";

if (typeof Office === "undefined") {
  document.getElementById("office-missing")?.removeAttribute("hidden");
} else {
  Office.actions.associate("arsanalys", arsanalys);
  void startPane();
}
