/** The pane's way in: draws a session. Loaded after the ribbon's commands, with React in its own chunk. */
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { Session } from "./session";

/** What the pane needs to know of Office, so that nothing in it asks Office itself. */
export interface Environment {
  /** The language that Office is shown in, "sv-SE"; `undefined` outside Office. */
  readonly displayLanguage: string | undefined;
  /** Whether Office's theme is dark; `undefined` where Office does not say. */
  readonly isDarkTheme: boolean | undefined;
  /** Host, platform and versions, for the details of a failure. */
  readonly about: string;
}

/** Draws the session in `root`. Gives a function that takes it away again. */
export function mount(root: HTMLElement, session: Session, environment: Environment): () => void {
  const reactRoot = createRoot(root);
  reactRoot.render(<Pane session={session} environment={environment} />);
  return () => reactRoot.unmount();
}
