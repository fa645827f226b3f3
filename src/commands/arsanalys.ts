/** The ribbon's Årsanalys. */
import { openPane } from "./open-pane";

export async function arsanalys(event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await openPane();
  } finally {
    event?.completed();
  }
}
