/** What a run will read and from where, what is missing, and how to get it. */
import { Button } from "@fluentui/react-components";
import type { Recognition, SourceStatus } from "../../sources/status";
import { buttons, explanations, headings, sourceWords } from "../../words/labels";
import type { InBoth } from "../../words/language";
import { checkedWords } from "../../words/plausibility/labels";
import { useSession } from "../sessionContext";
import { useSpeaker, type Speaker } from "../speech";
import { standingOf, type Standing } from "../standing";
import { mayLoadSample, type SessionState } from "../state";
import { Fold } from "./Fold";
import { ReportChoices } from "./ReportChoices";
import { SourceEntry } from "./SourceEntry";
import { Title } from "./Title";
import { useViewStyles } from "./viewStyles";

export function SourcesView({ state }: { readonly state: SessionState<"ready"> }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const { recognition, attention } = state;
  const needed = recognition.filter((status) => status.needed);
  const optional = recognition.filter((status) => !status.needed);
  const present = optional.filter(({ state: found }) => found !== "missing");
  const isBusy = state.errand !== undefined;
  const entry = (status: SourceStatus) => (
    <li key={status.source}>
      <SourceEntry
        status={status}
        layout={state.layouts.find(({ source }) => source === status.source)}
        attention={status.source === attention}
        isAlarming={status.needed && !mayLoadSample(recognition)}
        isBusy={isBusy}
      />
    </li>
  );
  return (
    <>
      <Overview recognition={recognition} isBusy={isBusy} />
      <section>
        <h2 className={view.heading}>{say(headings.needed)}</h2>
        <ul className={view.list}>{needed.map(entry)}</ul>
      </section>
      <Fold
        heading={say(headings.optional)}
        aside={sourceWords.optionalFound(say, present.length, optional.length)}
        openAtFirst={optional.some(({ state: found, source }) => found === "unclear" || source === attention)}
      >
        <ul className={view.list}>{optional.map(entry)}</ul>
      </Fold>
      {!mayLoadSample(recognition) && <ReportChoices reports={state.reports} isBusy={isBusy} isChoice />}
    </>
  );
}

interface OverviewProps {
  readonly recognition: Recognition;
  readonly isBusy: boolean;
}

/** Heading, what is the matter, and what a newcomer can start with. */
function Overview({ recognition, isBusy }: OverviewProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const isMissing = recognition.some(({ needed, state }) => needed && state === "missing");
  return (
    <>
      <Title>{say(titleOf(recognition))}</Title>
      {findings(recognition, say).map((finding) => (
        <p key={finding} className={view.text}>
          {finding}
        </p>
      ))}
      {titleOf(recognition) === headings.ready && <CheckFirst isBusy={isBusy} />}
      {isMissing && <Starters isEmpty={mayLoadSample(recognition)} isBusy={isBusy} />}
    </>
  );
}

/** What cannot be right is best seen before anything is written. */
function CheckFirst({ isBusy }: { readonly isBusy: boolean }) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  return (
    <>
      <p className={view.quiet}>{say(checkedWords.offer)}</p>
      <div className={view.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => void session.check()}>
          {say(checkedWords.check)}
        </Button>
      </div>
    </>
  );
}

interface StartersProps {
  /** The workbook has nothing yet that the sample would mix with. */
  readonly isEmpty: boolean;
  readonly isBusy: boolean;
}

function Starters({ isEmpty, isBusy }: StartersProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const session = useSession();
  return (
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
  );
}

/** What most stands in the way of a run. */
function titleOf(recognition: Recognition): InBoth<string> {
  if (mayLoadSample(recognition)) return headings.start;
  const needed = new Set(recognition.filter((status) => status.needed).map(standingOf));
  if (needed.has("missing")) return headings.notReady;
  if (needed.has("unclear")) return headings.notUnderstood;
  return needed.has("empty") ? headings.toFillIn : headings.ready;
}

/** Everything that stands in the way, or that nothing does. */
function findings(recognition: Recognition, say: Speaker["say"]): readonly string[] {
  if (mayLoadSample(recognition)) return [say(explanations.start)];
  const needed = recognition.filter((status) => status.needed);
  const asked = recognition.filter(({ problems }) => problems.some(({ kind }) => kind === "layoutAsked"));
  const others = recognition.filter((status) => !asked.includes(status));
  const found = [
    { tell: explanations.missing, sources: namesOf(needed, "missing") },
    { tell: explanations.asked, sources: namesOf(asked, "unclear") },
    { tell: explanations.unclear, sources: namesOf(others, "unclear") },
    { tell: explanations.empty, sources: namesOf(needed, "empty") },
  ].filter(({ sources }) => sources.length > 0);
  const standing =
    found.length === 0 ? [say(explanations.allFound)] : found.map(({ tell, sources }) => tell(say, sources));
  const open = recognition.filter(isAskedThough);
  return open.length === 0
    ? standing
    : [
        ...standing,
        explanations.open(
          say,
          open.map(({ sheetName }) => sheetName)
        ),
      ];
}

/** It is read, and the tables are preliminary until something about it has been answered. */
function isAskedThough({ problems }: SourceStatus): boolean {
  return problems.some(
    ({ kind, severity }) => severity === "preliminary" && (kind === "layoutBeside" || kind === "layoutColumnsLeft")
  );
}

function namesOf(recognition: Recognition, standing: Standing): readonly string[] {
  return recognition.filter((status) => standingOf(status) === standing).map(({ sheetName }) => sheetName);
}
