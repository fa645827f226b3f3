/** What is read out when the pane's state changes: the phase of a run, its outcome, the answer to an act. */
import { failureCode } from "../words/failures";
import { headlineSentence } from "../words/headline";
import { headings } from "../words/labels";
import type { InBoth, Language } from "../words/language";
import { phases } from "../words/progress";
import { reviewHeadings, reviewSummary } from "../reading/reviewWords";
import { countsOf } from "./claimGroups";
import type { SessionState, WrittenRun } from "./state";
import { noticeText } from "./views/NoticeBar";

export function announcementOf(state: SessionState, language: Language): string {
  const say = <T>(both: InBoth<T>): T => both[language];
  if ("notice" in state && state.notice !== undefined) return noticeText(state.notice, { say, language });
  switch (state.kind) {
    case "idle":
    case "ready":
      return "";
    case "surveying":
      return say(headings.surveying);
    case "reviewStart":
      return say(reviewHeadings.start);
    case "reviewed":
      return `${say(reviewHeadings.reviewed)}. ${reviewSummary(countsOf(state.review.claims), language)}`;
    case "reviewing":
    case "running":
      return say(phases[state.progress.phase]);
    case "done":
      return `${doneHeading(state.result, language)}. ${headlineSentence(state.result.headline.result, state.result.headline.grant, language)}`;
    case "stopped":
      return say(headings.stopped);
    case "failed":
      return `${say(headings.failed)}. ${say(failureCode)(state.failure.code)}`;
  }
}

/** What a run came to; a report that was written alone by its name, also where the workbook gives it no table. */
export function doneHeading({ preliminary, only, reports, tables }: WrittenRun, language: Language): string {
  if (preliminary) return headings.donePreliminary[language];
  if (only === undefined) return headings.done[language];
  const isWritten = tables.some(({ report }) => report !== undefined && only.includes(report));
  return headings[isWritten ? "doneAlone" : "nothingAlone"][language](
    reports.filter(({ id }) => only.includes(id)).map(({ name }) => name)
  );
}
