/**
 * The ribbon's Årsanalys, and its shortcut's: runs at once with what is known. The pane comes forward only when
 * something must be asked or mended, or was lost from view: nothing was written, the tables are preliminary,
 * somebody's edits inside them were written anew, or what somebody has written in Kommentarer no longer agrees.
 */
import { commentedIn } from "../comments/commented";
import type { SessionState } from "../taskpane/state";
import { openPane } from "./openPane";
import { press } from "./press";

export function arsanalys(event?: Office.AddinCommands.Event): Promise<SessionState> {
  return press(event, async (session) => {
    const state = await session.run();
    if (needsTheUser(state)) await openPane();
    return state;
  });
}

function needsTheUser(state: SessionState): boolean {
  if (state.kind !== "done") return true;
  const { preliminary, written } = state.result;
  const isStale = commentedIn(written)?.comments.some(({ status }) => status === "stale") ?? false;
  return preliminary || isStale || written.replacedEdits.length > 0;
}
