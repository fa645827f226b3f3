/** What a run came to; a report that was written alone by its name, also where the workbook gives it no table. */
import { aloneHeadings, headings } from "../words/labels";
import type { Speaker } from "./speech";
import type { WrittenRun } from "./state";

export function doneHeading({ preliminary, only, reports, tables }: WrittenRun, say: Speaker["say"]): string {
  if (preliminary) return say(headings.donePreliminary);
  if (only === undefined) return say(headings.done);
  const isWritten = tables.some(({ report }) => report !== undefined && only.includes(report));
  const names = reports.filter(({ id }) => only.includes(id)).map(({ name }) => name);
  return isWritten ? aloneHeadings.done(say, names) : aloneHeadings.nothing(say, names);
}
