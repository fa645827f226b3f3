/** The ribbon's Granska text: opens the pane on the text of the selected cells, or on the choice of what to read. */
import type { SessionState } from "../taskpane/state";
import { openPane } from "./openPane";
import { press } from "./press";

/** `text` is read instead of the selection: the headless runner has a file. */
export function granska(event?: Office.AddinCommands.Event, text?: string): Promise<SessionState> {
  return press(event, async ({ review }) => {
    const reviewed = text === undefined ? review.readSelection() : review.read({ kind: "pasted", text });
    await openPane();
    return reviewed;
  });
}
