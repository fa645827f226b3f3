/** What every ribbon button does around its own act: a part that can't be fetched is told, and Office gets its end. */
import type { Session } from "../taskpane/session";
import type { SessionState } from "../taskpane/state";
import { showMessage } from "./message";
import { openPane } from "./openPane";
import { sharedSession } from "./sharedSession";

/** Gives what the press came to. Office ignores that; the headless runner prints it. A shortcut sends no event. */
export async function press(
  event: Office.AddinCommands.Event | undefined,
  act: (session: Session) => Promise<SessionState>
): Promise<SessionState> {
  try {
    return await act(await sharedSession());
  } catch (error) {
    showMessage("part-missing");
    await openPane();
    throw error;
  } finally {
    event?.completed();
  }
}
