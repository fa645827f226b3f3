/** The pane's way in: draws a session. Loaded after the ribbon's commands, with React in its own chunk. */
import { createRoot } from "react-dom/client";
import type { Environment } from "./environment";
import { Pane } from "./Pane";
import type { Session } from "./session";

/** Draws the session in `root`. Gives a function that takes it away again. */
export function mount(root: HTMLElement, session: Session, environment: Environment): () => void {
  const reactRoot = createRoot(root);
  reactRoot.render(<Pane session={session} environment={environment} />);
  return () => reactRoot.unmount();
}
