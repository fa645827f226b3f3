/** A press on the ribbon or its shortcut: runs the act, and brings the pane forward where the act wants it seen. */
import type { Command, Given } from "../taskpane/acts/act";
import type { SessionState } from "../taskpane/state";
import { showMessage } from "./message";
import { canOpenPane, openPane } from "./openPane";
import { sharedSession } from "./sharedSession";

/**
 * Gives what the press came to: Office ignores that, the headless runner prints it. A shortcut sends no event, and only
 * the runner gives a text or a file. A part that can't be fetched is told, and Office gets its end. The event is
 * completed before the pane is asked for, since Office shows a pane only when the command has ended
 * (OfficeDev/office-js 3250); the work goes on in the runtime that the pane shares. Where there is no such runtime, it
 * ends with the event.
 */
export async function press(
  { run, bringsPane }: Command,
  event: Office.AddinCommands.Event | undefined,
  given: Given = {}
): Promise<SessionState> {
  let isOver = false;
  const complete = (): void => {
    if (!isOver) event?.completed();
    isOver = true;
  };
  const bringPane = async (): Promise<void> => {
    if (!canOpenPane()) return;
    complete();
    await openPane();
  };
  try {
    const ending = run(await sharedSession(), given);
    if (bringsPane === "atOnce") await bringPane();
    const ended = await ending;
    if (bringsPane !== "atOnce" && bringsPane(ended)) await bringPane();
    return ended;
  } catch (error) {
    showMessage("part-missing");
    await bringPane();
    throw error;
  } finally {
    complete();
  }
}
