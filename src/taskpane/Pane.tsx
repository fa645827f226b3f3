/** The pane: the view of the session's state, its one primary button, and what is read out when it changes. */
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { Button, FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { buttons, explanations, headings } from "../words/labels";
import { languageOf } from "../words/language";
import { reviewButtons, reviewHeadings } from "../reading/reviewWords";
import { announcementOf } from "./announcement";
import { failureOf } from "./failure";
import type { Environment } from "./index";
import type { Session } from "./session";
import { Speech, useSpeaker } from "./speech";
import type { SessionState } from "./state";
import { useLook } from "./theme";
import { Boundary } from "./views/Boundary";
import { FailureView } from "./views/FailureView";
import { NoticeBar } from "./views/NoticeBar";
import { ResultView } from "./views/ResultView";
import { RunningView } from "./views/RunningView";
import { SourcesView } from "./views/SourcesView";
import { StoppedView } from "./views/StoppedView";
import { useViewStyles } from "./views/viewStyles";

/** Comes with its controls when a text is to be read. */
const ReviewView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reviewView" */ "./views/ReviewView")).ReviewView,
}));

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
  spinner: { alignSelf: "flex-start" },
  /** No wider than its word, so that the buttons stand on one row where they can. */
  quietButton: { minWidth: 0 },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
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
  const reveal = (place: Place) => void session.reveal(place);
  useDocument(language, colorScheme);
  useFocusOnHeading(main, state);
  useEffect(() => {
    if (session.getSnapshot().kind === "idle") void session.examine();
  }, [session]);
  return (
    <FluentProvider theme={theme}>
      <Speech value={language}>
        <div className={styles.pane}>
          <main className={styles.main} ref={main}>
            <Boundary
              key={state.kind}
              instead={(error) => (
                <FailureView failure={failureOf(error, "draw", new Date())} about={environment.about} reveal={reveal} />
              )}
            >
              <View state={state} session={session} about={environment.about} reveal={reveal} />
            </Boundary>
          </main>
          <Footer state={state} session={session} />
          <Boundary key={`said of ${state.kind}`} instead={() => null}>
            <Announcer state={state} />
          </Boundary>
        </div>
      </Speech>
    </FluentProvider>
  );
}

interface ViewProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly about: string;
  readonly reveal: (place: Place) => void;
}

function View({ state, session, about, reveal }: ViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { say } = useSpeaker();
  const openSource = (source: SourceName) => void session.examine(source);
  switch (state.kind) {
    case "idle":
    case "surveying":
      return (
        <>
          <h1 className={view.title} tabIndex={-1}>
            {say(headings.surveying)}
          </h1>
          <Spinner className={styles.spinner} size="tiny" aria-hidden />
        </>
      );
    case "ready":
      return <SourcesView state={state} session={session} />;
    case "running":
      return (
        <RunningView title={say(headings.running)} progress={state.progress} advice={say(explanations.doNotEdit)} />
      );
    case "reviewing":
      return <RunningView title={say(reviewHeadings.reviewing)} progress={state.progress} />;
    case "reviewStart":
    case "reviewed":
      return (
        <>
          <h1 className={view.title} tabIndex={-1}>
            {say(state.kind === "reviewed" ? reviewHeadings.reviewed : reviewHeadings.start)}
          </h1>
          <Suspense fallback={<Spinner className={styles.spinner} size="tiny" aria-hidden />}>
            <ReviewView state={state} session={session} reveal={reveal} />
          </Suspense>
        </>
      );
    case "done":
      return (
        <ResultView
          result={state.result}
          reveal={reveal}
          openSource={openSource}
          writeAlone={(report) => void session.run([report])}
          length={state.length}
          chooseLength={(length) => void session.chooseLength(length)}
        />
      );
    case "stopped":
      return <StoppedView result={state.result} reveal={reveal} openSource={openSource} />;
    case "failed":
      return <FailureView failure={state.failure} about={about} reveal={reveal} />;
  }
}

/** Always in the same place: Årsanalys, or the way to stop it. */
function Footer({ state, session }: { readonly state: SessionState; readonly session: Session }) {
  const styles = useStyles();
  const { say } = useSpeaker();
  if (state.kind === "running" || state.kind === "reviewing") {
    return (
      <footer className={styles.footer}>
        <Button disabledFocusable={state.cancelling} onClick={() => session.cancel()}>
          {say(state.cancelling ? buttons.cancelling : buttons.cancel)}
        </Button>
      </footer>
    );
  }
  if (state.kind === "reviewStart" || state.kind === "reviewed") {
    return (
      <footer className={styles.footer}>
        {state.notice !== undefined && <NoticeBar notice={state.notice} />}
        {state.kind === "reviewed" && state.undo !== undefined && (
          <Button onClick={() => void session.review.undo()}>{say(reviewButtons.undo)}</Button>
        )}
        {state.kind === "reviewed" && (
          <Button onClick={() => void session.review.open()}>{say(reviewButtons.another)}</Button>
        )}
        <Button className={styles.quietButton} appearance="subtle" onClick={() => void session.review.leave()}>
          {say(reviewButtons.back)}
        </Button>
      </footer>
    );
  }
  const isBusy =
    state.kind === "idle" || state.kind === "surveying" || (state.kind === "ready" && state.errand !== undefined);
  return (
    <footer className={styles.footer}>
      {"notice" in state && state.notice !== undefined && <NoticeBar notice={state.notice} />}
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.run()}>
        {say(buttons.yearEnd)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.review.open()}>
        {say(reviewButtons.open)}
      </Button>
      <Button
        className={styles.quietButton}
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => void session.examine()}
      >
        {say(state.kind === "ready" ? buttons.readAgain : buttons.sources)}
      </Button>
    </footer>
  );
}

/** Says changes to whoever listens; what is said is in view as well. */
function Announcer({ state }: { readonly state: SessionState }) {
  const view = useViewStyles();
  const { language } = useSpeaker();
  return (
    <div className={view.unseen} role="status">
      {announcementOf(state, language)}
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
