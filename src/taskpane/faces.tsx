/** What each state of the pane looks like: its view, its row of buttons, and what is read out when it comes. */
import { lazy, Suspense, type ReactNode } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import { isOpenDoubt } from "../analysis/plausibility/answers";
import { stopsFile } from "../files/problem";
import { reviewHeadings, reviewSummary } from "../words/review/reviewSaid";
import { failureCode } from "../words/failures";
import { headlineSentence } from "../words/headline";
import { fileHeadings } from "../words/files/fileWords";
import { explanations, headings } from "../words/labels";
import type { InBoth } from "../words/language";
import { checkedWords } from "../words/plausibility/labels";
import { phases } from "../words/progress";
import { rollingHeadings } from "../words/rolling";
import type { Footer } from "./acts/act";
import { countsOf } from "./claimGroups";
import { doneHeading } from "./doneHeading";
import { useSpeaker, type Speaker } from "./speech";
import type { SessionState, StateKind } from "./state";
import { CheckedView } from "./views/CheckedView";
import { FailureView } from "./views/FailureView";
import { ResultView } from "./views/ResultView";
import { RunningView } from "./views/RunningView";
import { SourcesView } from "./views/SourcesView";
import { StoppedView } from "./views/StoppedView";
import { Title } from "./views/Title";

export interface FaceProps<Kind extends StateKind = StateKind> {
  readonly state: SessionState<Kind>;
  /** Host and versions, for the details of a failure. */
  readonly about: string;
}

interface Face<Kind extends StateKind> {
  readonly footer: Footer;
  readonly view: (props: FaceProps<Kind>) => ReactNode;
  /** What is read out when it comes; "" says nothing. */
  readonly said: (state: SessionState<Kind>, speaker: Speaker) => string;
}

const FACES: { readonly [Kind in StateKind]: Face<Kind> } = {
  idle: { footer: "atRest", view: () => <SurveyingView />, said: () => "" },
  surveying: { footer: "atRest", view: () => <SurveyingView />, said: (_, { say }) => say(headings.surveying) },
  ready: { footer: "atRest", view: ({ state }) => <SourcesView state={state} />, said: () => "" },
  running: {
    footer: "underWay",
    view: ({ state }) => (
      <RunningView title={headings.running} progress={state.progress} advice={explanations.doNotEdit} />
    ),
    said: ({ progress }, { say }) => say(phases[progress.phase]),
  },
  done: {
    footer: "atRest",
    view: ({ state: { result, length } }) => <ResultView result={result} length={length} />,
    said: ({ result }, { say, language }) =>
      `${doneHeading(result, say)}. ${headlineSentence(result.headline, language)}`,
  },
  stopped: {
    footer: "atRest",
    view: ({ state }) => <StoppedView result={state.result} />,
    said: (_, { say }) => say(headings.stopped),
  },
  checked: {
    footer: "atRest",
    view: ({ state }) => <CheckedView state={state} />,
    said: ({ figures }, { say }) =>
      say(figures.plausibility.some(isOpenDoubt) ? checkedWords.doubtful : checkedWords.plausible),
  },
  reviewStart: {
    footer: "review",
    view: ({ state }) => (
      <TextView title={reviewHeadings.start}>
        <ReviewStart draft={state.draft} />
      </TextView>
    ),
    said: (_, { say }) => say(reviewHeadings.start),
  },
  reviewing: {
    footer: "underWay",
    view: ({ state }) => <RunningView title={reviewHeadings.reviewing} progress={state.progress} />,
    said: ({ progress }, { say }) => say(phases[progress.phase]),
  },
  reviewed: {
    footer: "review",
    view: ({ state: { choice, review } }) => (
      <TextView title={reviewHeadings.reviewed}>
        <ReviewResult choice={choice} review={review} />
      </TextView>
    ),
    said: ({ review }, { say, language }) =>
      `${say(reviewHeadings.reviewed)}. ${reviewSummary(countsOf(review.claims), language)}`,
  },
  fileStart: {
    footer: "file",
    view: () => (
      <TextView title={fileHeadings.start}>
        <FileStart />
      </TextView>
    ),
    said: (_, { say }) => say(fileHeadings.start),
  },
  readingFile: {
    footer: "underWay",
    view: ({ state }) => <RunningView title={fileHeadings.reading} progress={state.progress} />,
    said: ({ progress }, { say }) => say(phases[progress.phase]),
  },
  file: {
    footer: "file",
    view: ({ state }) => (
      <TextView title={fileTitle(state)}>
        <FileView state={state} />
      </TextView>
    ),
    said: (state, { say }) => say(fileTitle(state)),
  },
  inserting: {
    footer: "underWay",
    view: ({ state }) => (
      <RunningView title={fileHeadings.inserting} progress={state.progress} advice={explanations.doNotEdit} />
    ),
    said: ({ progress }, { say }) => say(phases[progress.phase]),
  },
  rolling: {
    footer: "underWay",
    view: ({ state }) => (
      <RunningView title={rollingHeadings.underWay} progress={state.progress} advice={explanations.doNotEdit} />
    ),
    said: ({ progress }, { say }) => say(phases[progress.phase]),
  },
  rollAsked: {
    footer: "roll",
    view: ({ state }) => (
      <TextView title={rollTitle(state)}>
        <RollView state={state} />
      </TextView>
    ),
    said: (state, { say }) => say(rollTitle(state)),
  },
  failed: {
    footer: "atRest",
    view: ({ state, about }) => <FailureView failure={state.failure} about={about} />,
    said: ({ failure }, { say }) => `${say(headings.failed)}. ${say(failureCode)(failure.code)}`,
  },
};

export function viewOf<Kind extends StateKind>(props: FaceProps<Kind>): ReactNode {
  return FACES[props.state.kind].view(props);
}

export function saidOf<Kind extends StateKind>(state: SessionState<Kind>, speaker: Speaker): string {
  return FACES[state.kind].said(state, speaker);
}

export function footerOf({ kind }: SessionState): Footer {
  return FACES[kind].footer;
}

function fileTitle({ taken }: SessionState<"file">): InBoth<string> {
  return taken.problems.some(stopsFile) ? fileHeadings.refused : fileHeadings.understood;
}

function rollTitle({ rolling: { year } }: SessionState<"rollAsked">): InBoth<string> {
  return rollingHeadings.question(year);
}

const RollView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "rollView" */ "./views/RollView")).RollView,
}));

/** What shows a file comes when one is loaded. */
const FileStart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "fileView" */ "./views/FileStart")).FileStart,
}));
const FileView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "fileView" */ "./views/FileView")).FileView,
}));

/** What reads a text comes with its controls, when one is to be read. */
const ReviewStart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reviewView" */ "./views/ReviewStart")).ReviewStart,
}));
const ReviewResult = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reviewView" */ "./views/ReviewResult")).ReviewResult,
}));

const useStyles = makeStyles({ spinner: { alignSelf: "flex-start" } });

function WaitingSpinner() {
  const styles = useStyles();
  return <Spinner className={styles.spinner} size="tiny" aria-hidden />;
}

function SurveyingView() {
  const { say } = useSpeaker();
  return (
    <>
      <Title>{say(headings.surveying)}</Title>
      <WaitingSpinner />
    </>
  );
}

interface TextViewProps {
  readonly title: InBoth<string>;
  readonly children: ReactNode;
}

function TextView({ title, children }: TextViewProps) {
  const { say } = useSpeaker();
  return (
    <>
      <Title>{say(title)}</Title>
      <Suspense fallback={<WaitingSpinner />}>{children}</Suspense>
    </>
  );
}
