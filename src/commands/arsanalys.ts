/**
 * The ribbon's Årsanalys, and its shortcut's: runs at once with what is known. The pane comes forward only when
 * something must be asked or mended, or was lost from view: nothing was written, the tables are preliminary,
 * somebody's edits inside them were written anew, or what somebody has written in Kommentarer no longer agrees.
 */
import type { SessionState } from "../taskpane/state";
import { showMessage } from "./message";
import { openPane } from "./open-pane";
import { sharedSession } from "./shared-session";

/** Gives what the press came to. Office ignores that; the headless runner prints it. A shortcut sends no event. */
export async function arsanalys(event?: Office.AddinCommands.Event): Promise<SessionState> {
  try {
    const session = await sharedSession();
    const state = await session.run();
    if (needsTheUser(state)) await openPane();
    return state;
  } catch (error) {
    showMessage("part-missing");
    await openPane();
    throw error;
  } finally {
    event?.completed();
  }
}

function needsTheUser(state: SessionState): boolean {
  if (state.kind !== "done") return true;
  const { preliminary, written } = state.result;
  const isStale = written.commented?.comments.some(({ status }) => status === "stale") ?? false;
  return preliminary || isStale || written.replacedEdits.length > 0;
}
