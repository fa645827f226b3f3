/** The session that the pane shows, for every view below that asks something of it. */
import { createContext, useContext } from "react";
import type { Session } from "./session";

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("A view is drawn outside the pane.");
  return session;
}
