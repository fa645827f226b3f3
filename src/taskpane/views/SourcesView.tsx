/** What a run will read and from where, what is missing, and how to get it. */
import { Button } from "@fluentui/react-components";
import type { Recognition, SourceStatus } from "../../sources/recognise";
import { buttons, explanations, headings, sourceWords } from "../../words/labels";
import type { Session } from "../session";
import { useSpeaker } from "../speech";
import { standingOf, type Standing } from "../standing";
import { mayLoadSample, type SessionState } from "../state";
import { Disclosure } from "./Disclosure";
import { ReportChoices } from "./ReportChoices";
import { SourceEntry } from "./SourceEntry";
import { useViewStyles } from "./viewStyles";

interface SourcesViewProps {
  readonly state: Extract<SessionState, { kind: "ready" }>;
  readonly session: Session;
}

export function SourcesView({ state, session }: SourcesViewProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { recognition, attention } = state;
  const needed = recognition.filter((status) => status.needed);
  const optional = recognition.filter((status) => !status.needed);
  const isBusy = state.errand !== undefined;
  const entry = (status: SourceStatus) => (
    <li key={status.source}>
      <SourceEntry
        status={status}
        attention={status.source === attention}
        isAlarming={status.needed && !mayLoadSample(recognition)}
        isBusy={isBusy}
        acts={actsOn(status, session)}
      />
    </li>
  );
  return (
    <>
      <Overview recognition={recognition} needed={needed} isBusy={isBusy} session={session} />
      <section>
        <h2 className={view.heading}>{say(headings.needed)}</h2>
        <ul className={view.list}>{needed.map(entry)}</ul>
      </section>
      <Disclosure
        openAtFirst={optional.some(({ state: found, source }) => found === "unclear" || source === attention)}
        line={
          <>
            <span role="heading" aria-level={2} className={`${view.strong} ${view.grow}`}>
              {say(headings.optional)}
            </span>
            <span className={view.quiet}>
              {say(sourceWords.optionalFound)(
                optional.filter(({ state: found }) => found !== "missing").length,
                optional.length
              )}
            </span>
          </>
        }
      >
        <ul className={view.list}>{optional.map(entry)}</ul>
      </Disclosure>
      {!mayLoadSample(recognition) && (
        <ReportChoices
          reports={state.reports}
          isBusy={isBusy}
          write={(report) => void session.run([report])}
          skip={(report, isSkipped) => void session.skip(report, isSkipped)}
        />
      )}
    </>
  );
}

/** Heading, what is the matter, and what a newcomer can start with. */
function Overview(props: {
  readonly recognition: Recognition;
  readonly needed: Recognition;
  readonly isBusy: boolean;
  readonly session: Session;
}) {
  const { recognition, needed, isBusy, session } = props;
  const view = useViewStyles();
  const { say } = useSpeaker();
  const isEmpty = mayLoadSample(recognition);
  const missing = namesOf(needed, "missing");
  const unclear = namesOf(recognition, "unclear");
  const empty = namesOf(needed, "empty");
  return (
    <>
      <h1 className={view.title} tabIndex={-1}>
        {say(isEmpty ? headings.start : titleOf(needed))}
      </h1>
      {isEmpty && <p className={view.text}>{say(explanations.start)}</p>}
      {!isEmpty && missing.length > 0 && <p className={view.text}>{say(explanations.missing)(missing)}</p>}
      {unclear.length > 0 && <p className={view.text}>{say(explanations.unclear)(unclear)}</p>}
      {empty.length > 0 && <p className={view.text}>{say(explanations.empty)(empty)}</p>}
      {missing.length + unclear.length + empty.length === 0 && (
        <p className={view.text}>{say(explanations.allFound)}</p>
      )}
      {missing.length > 0 && (
        <>
          <p className={view.quiet}>{say(isEmpty ? explanations.startChoices : explanations.templateForMissing)}</p>
          <div className={view.buttons}>
            <Button disabledFocusable={isBusy} onClick={() => void session.insertTemplate()}>
              {say(buttons.insertTemplate)}
            </Button>
            {isEmpty && (
              <Button disabledFocusable={isBusy} onClick={() => void session.loadSample()}>
                {say(buttons.loadSample)}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** What most stands in the way of a run. */
function titleOf(needed: Recognition) {
  if (namesOf(needed, "missing").length > 0) return headings.notReady;
  if (namesOf(needed, "unclear").length > 0) return headings.notUnderstood;
  return namesOf(needed, "empty").length > 0 ? headings.toFillIn : headings.ready;
}

function namesOf(recognition: Recognition, standing: Standing): readonly string[] {
  return recognition.filter((status) => standingOf(status) === standing).map(({ sheetName }) => sheetName);
}

function actsOn({ source }: SourceStatus, session: Session) {
  return {
    reveal: (place: Parameters<Session["reveal"]>[0]) => void session.reveal(place),
    useSelection: () => void session.useSelection(source),
    mapColumn: (column: string, offset: number | undefined) => void session.mapColumn(source, column, offset),
    forget: () => void session.forget(source),
    insertSheet: () => void session.insertTemplate([source]),
  };
}
