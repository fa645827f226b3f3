/** The pane: the view of the session's state, the acts that it offers, and what is read out when it changes. */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { languageOf } from "../words/language";
import type { Environment } from "./environment";
import { saidOf, viewOf, type FaceProps } from "./faces";
import { failureOf } from "./failure";
import { Footer } from "./Footer";
import type { Session } from "./session";
import { SessionProvider } from "./sessionContext";
import { Speech, useSpeaker } from "./speech";
import type { SessionState } from "./state";
import { useLook } from "./theme";
import { Boundary } from "./views/Boundary";
import { FailureView } from "./views/FailureView";
import { noticeText } from "./views/NoticeBar";
import { useViewStyles } from "./views/viewStyles";

/** Magnified so far that buttons always seen would leave no room for the rest. */
const SHALLOW = "@media (max-height: 320px)";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "break-word",
    [SHALLOW]: { height: "auto" },
  },
  /** Scrolls by itself, so that nothing is ever half behind the buttons. */
  main: {
    flexGrow: 1,
    overflowY: "auto",
    [SHALLOW]: { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

interface PaneProps {
  readonly session: Session;
  readonly environment: Environment;
}

export function Pane({ session, environment }: PaneProps) {
  const styles = useStyles();
  const language = languageOf(environment.displayLanguage);
  const { theme, colorScheme } = useLook(environment.isDarkTheme);
  const state = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const main = useRef<HTMLElement>(null);
  useDocument(language, colorScheme);
  useFocusOnHeading(main, state);
  useEffect(() => {
    if (session.getSnapshot().kind === "idle") void session.examine();
  }, [session]);
  return (
    <FluentProvider theme={theme}>
      <SessionProvider value={session}>
        <Speech value={language}>
          <div className={styles.pane}>
            <main className={styles.main} ref={main}>
              <Boundary
                key={state.kind}
                instead={(error) => (
                  <FailureView failure={failureOf(error, "draw", new Date())} about={environment.about} />
                )}
              >
                <View state={state} about={environment.about} />
              </Boundary>
            </main>
            <Footer state={state} />
            <Boundary key={`said of ${state.kind}`} instead={() => null}>
              <Announcer state={state} />
            </Boundary>
          </div>
        </Speech>
      </SessionProvider>
    </FluentProvider>
  );
}

/** A component of its own, so that the boundary around it catches what the view throws. */
function View(props: FaceProps) {
  return viewOf(props);
}

/** Says changes to whoever listens; what is said is in view as well. */
function Announcer({ state }: { readonly state: SessionState }) {
  const view = useViewStyles();
  const speaker = useSpeaker();
  const notice = "notice" in state ? state.notice : undefined;
  return (
    <div className={view.unseen} role="status">
      {notice === undefined ? saidOf(state, speaker) : noticeText(notice, speaker)}
    </div>
  );
}

/** The page's language, and the look of the browser's own parts. */
function useDocument(language: string, colorScheme: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = colorScheme;
  }, [language, colorScheme]);
}

/**
 * A new state takes the keyboard to its heading, but only from within the pane: a run that the ribbon started
 * must not pull anyone out of the sheet. A source that wants attention takes the keyboard itself.
 */
function useFocusOnHeading(main: React.RefObject<HTMLElement | null>, state: SessionState): void {
  const before = useRef(state.kind);
  const claimed = state.kind === "ready" && state.attention !== undefined;
  useEffect(() => {
    if (before.current === state.kind) return;
    before.current = state.kind;
    if (!claimed && document.hasFocus()) main.current?.querySelector("h1")?.focus();
  }, [main, state.kind, claimed]);
}
