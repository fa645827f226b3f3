/**
 * The page's first script: ties the ribbon's buttons and shortcuts to what they do, before anything else is
 * loaded (a first click is lost otherwise), then has the pane fetched once Office is ready. Kept small:
 * everything beyond this comes as a chunk when it is wanted.
 */
import { arsanalys } from "./arsanalys";
import { granska } from "./granska";
import { showMessage } from "./message";
import { startPane } from "./startPane";

if (typeof Office === "undefined") {
  showMessage("office-missing");
} else {
  Office.actions.associate("arsanalys", arsanalys);
  Office.actions.associate("granska", granska);
  void startPane();
}
