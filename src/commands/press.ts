/** A press on the ribbon or its shortcut: runs the act, and brings the pane forward where the act wants it seen. */
import type { Command } from "../taskpane/acts/act";
import type { SessionState } from "../taskpane/state";
import { showMessage } from "./message";
import { openPane } from "./openPane";
import { sharedSession } from "./sharedSession";

/**
 * Gives what the press came to: Office ignores that, the headless runner prints it. A shortcut sends no event, and only
 * the runner a text. A part that can't be fetched is told, and Office gets its end.
 */
export async function press(
  { run, bringsPane }: Command,
  event: Office.AddinCommands.Event | undefined,
  text: string | undefined
): Promise<SessionState> {
  try {
    const ending = run(await sharedSession(), text);
    if (bringsPane === "atOnce") await openPane();
    const ended = await ending;
    if (bringsPane !== "atOnce" && bringsPane(ended)) await openPane();
    return ended;
  } catch (error) {
    showMessage("part-missing");
    await openPane();
    throw error;
  } finally {
    event?.completed();
  }
}
