/** The stamp above every table: occasion, period, sources, time of run, and whether it is preliminary. */
import { MONTHS } from "../sources/date";
import type { Settings } from "../model/occasion";
import { monthOf, yearOf, type Period } from "../model/period";
import { listed } from "./language";
import { timeText } from "./round";

const LEDGERS = "Källa: Utfall, Budget och Kommunbidrag.";

/**
 * "Årsanalys 2024, januari–december 2024. Källa: Utfall, Budget och Kommunbidrag. Skapad 2025-01-20 09:15."
 * `toMend`: how many problems make it preliminary; 0 gives none of that.
 */
export function stampOf(settings: Settings, now: Date, toMend: number): string {
  const stamp = `${whenOf(settings)}. ${LEDGERS} Skapad ${timeText(now)}.`;
  return toMend === 0 ? stamp : `PRELIMINÄR (${toMend} att åtgärda). ${stamp}`;
}

/** Whether a stamp that stands in a sheet is of this occasion and period, preliminary or not. */
export function isStampOf(stamp: string, settings: Settings): boolean {
  return stamp.includes(`${whenOf(settings)}.`);
}

/** "Årsanalys 2024, januari–december 2024". */
export function whenOf({ through, occasion, year }: Settings): string {
  const months = monthOf(through) === 1 ? monthName(through) : `${MONTHS[0]}–${monthName(through)}`;
  return `${occasion.name} ${year}, ${months}`;
}

/** The stamp above a table whose figures come from other sheets: "… Källa: Volymer. …" */
export function stampFor(stamp: string, sources: readonly string[] | undefined): string {
  return sources === undefined || sources.length === 0
    ? stamp
    : stamp.replace(LEDGERS, `Källa: ${listed(sources, "sv")}.`);
}

function monthName(period: Period): string {
  return `${MONTHS[monthOf(period) - 1] ?? ""} ${yearOf(period)}`;
}
