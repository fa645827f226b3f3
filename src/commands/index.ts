/**
 * The page's first script: ties the ribbon's buttons and shortcuts to the acts of the catalogue, before anything else
 * is loaded (a first click is lost otherwise), then has the pane fetched once Office is ready. Kept small: everything
 * beyond this comes as a chunk when it is wanted.
 */
import type { Given } from "../taskpane/acts/act";
import { ACTS } from "../taskpane/acts/catalogue";
import { showMessage } from "./message";
import { press } from "./press";
import { startPane } from "./startPane";

if (typeof Office === "undefined") {
  showMessage("office-missing");
} else {
  for (const { id, command } of ACTS) {
    if (command === undefined) continue;
    Office.actions.associate(id, (event?: Office.AddinCommands.Event, given?: Given) => press(command, event, given));
  }
  void startPane();
}
