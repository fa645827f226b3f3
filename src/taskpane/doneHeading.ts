/** What a run came to; a report that was written alone by its name, also where the workbook gives it no table. */
import { aloneHeadings, headings } from "../words/labels";
import { roundHeadings } from "../words/round";
import type { Speaker } from "./speech";
import type { WrittenRun } from "./state";

export function doneHeading(result: WrittenRun, say: Speaker["say"]): string {
  const { preliminary, press, locked, broughtIn, only, reports, tables } = result;
  if (locked !== undefined) return roundHeadings.locked(say, locked.occasion, locked.version);
  if (broughtIn !== undefined) return roundHeadings.broughtIn(say, broughtIn);
  if (press !== undefined && press !== "lock") return say(preliminary ? roundHeadings.preliminary : roundHeadings.done);
  if (preliminary) return say(headings.donePreliminary);
  if (only === undefined) return say(headings.done);
  const isWritten = tables.some(({ report }) => report !== undefined && only.includes(report));
  const names = reports.filter(({ id }) => only.includes(id)).map(({ name }) => name);
  return isWritten ? aloneHeadings.done(say, names) : aloneHeadings.nothing(say, names);
}
