/** The ribbon's Granska text: opens the pane on the text of the selected cells, or on the choice of what to read. */
import type { SessionState } from "../taskpane/state";
import { showMessage } from "./message";
import { openPane } from "./open-pane";
import { sharedSession } from "./shared-session";

/** `text` is read instead of the selection: the headless runner has a file. Gives what the press came to. */
export async function granska(event?: Office.AddinCommands.Event, text?: string): Promise<SessionState> {
  try {
    const { review } = await sharedSession();
    const reviewed = text === undefined ? review.readSelection() : review.read({ kind: "pasted", text });
    await openPane();
    return await reviewed;
  } catch (error) {
    showMessage("part-missing");
    await openPane();
    throw error;
  } finally {
    event?.completed();
  }
}
