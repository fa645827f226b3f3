/**
 * Hämta historik: the rows of Tidigare prognoser as locked rows, each marked with where it came from. A round that has
 * been locked or brought in before is left as it is and told; of the reported year nothing is brought in, since it is
 * locked as it is forecast.
 */
import { fold } from "../sources/fold";
import type { EarlierForecast } from "../sources/earlierForecasts";
import type { Model } from "../sources/model";
import type { Problem } from "../model/problem";
import { versionOf, type LockedContent, type LockedRow } from "../model/round";
import { broughtFromText } from "../words/round";

export interface BroughtIn {
  readonly added: readonly LockedContent[];
  /** What was left, and why; blocking where nothing can be brought in. */
  readonly problems: readonly Problem[];
}

/** `now` is local time as it is written in the rows. */
export function broughtIn(
  { earlierForecasts, settings, occasions }: Pick<Model, "earlierForecasts" | "settings" | "occasions">,
  locked: readonly LockedRow[],
  now: string
): BroughtIn {
  const earlier = earlierForecasts.filter(({ year }) => year < settings.year);
  const differing = outcomesThatDiffer(earlier);
  if (differing.length > 0) return { added: [], problems: differing };
  const yearEnd = occasions.at(-1)?.name ?? "";
  const all = [...earlier.flatMap((row) => forecastOf(row, now)), ...outcomesOf(earlier, yearEnd, now)];
  const isThere = ({ year, occasion }: LockedContent): boolean => versionOf(locked, year, occasion) > 0;
  // A sort that keeps the sheet's order within a year.
  const added = all.filter((row) => !isThere(row)).sort((a, b) => a.year - b.year);
  const left = [...alreadyThere(all.filter(isThere)), ...notEarlier(earlierForecasts, settings.year)];
  if (added.length > 0) return { added, problems: left };
  return {
    added,
    problems: [{ kind: "nothingToBringIn", severity: "blocking", place: undefined }, ...left],
  };
}

const VERSION = { version: 1, reason: "" } as const;

function forecastOf(row: EarlierForecast, now: string): readonly LockedContent[] {
  return row.forecast === undefined ? [] : [{ ...contentOf(row, now), forecast: row.forecast, outcome: undefined }];
}

/** What a year came to stands with each of its forecasts; it is locked once, as the year end's. */
function outcomesOf(rows: readonly EarlierForecast[], yearEnd: string, now: string): readonly LockedContent[] {
  const firsts = rows.filter(
    (row, index) => row.outcome !== undefined && rows.findIndex((one) => isOutcomeOf(one, row)) === index
  );
  return firsts.map((row) => ({
    ...contentOf(row, now),
    occasion: yearEnd,
    comment: "",
    forecast: undefined,
    outcome: row.outcome,
  }));
}

function isOutcomeOf(one: EarlierForecast, row: EarlierForecast): boolean {
  return one.outcome !== undefined && whoseYear(one) === whoseYear(row);
}

function whoseYear({ year, area, cause = "" }: EarlierForecast): string {
  return [year, fold(area), fold(cause)].join("\n");
}

function contentOf(row: EarlierForecast, now: string): Omit<LockedContent, "forecast" | "outcome"> {
  const { year, occasion, area, cause, grant, comment = "", place } = row;
  return { year, occasion, area, cause, grant, comment, lockedAt: now, basis: broughtFromText(place), ...VERSION };
}

function outcomesThatDiffer(rows: readonly EarlierForecast[]): readonly Problem[] {
  return rows.flatMap((row): readonly Problem[] => {
    const first = rows.find((one) => isOutcomeOf(one, row));
    if (row.outcome === undefined || first?.outcome === undefined || first.outcome === row.outcome) return [];
    const { place, year, area } = row;
    const amounts = { stated: row.outcome, before: first.outcome };
    return [{ kind: "broughtOutcomesDiffer", severity: "blocking", place, year, area, ...amounts }];
  });
}

function alreadyThere(rows: readonly LockedContent[]): readonly Problem[] {
  const rounds = new Map(rows.map(({ year, occasion }) => [`${occasion} ${year}`, { year, occasion }]));
  return [...rounds.values()].map(({ year, occasion }) => ({
    kind: "roundAlreadyThere",
    severity: "note",
    place: undefined,
    occasion,
    year,
  }));
}

function notEarlier(rows: readonly EarlierForecast[], year: number): readonly Problem[] {
  const late = rows.filter((row) => row.year >= year);
  const [first] = late;
  if (first === undefined) return [];
  return [{ kind: "notOfEarlierYear", severity: "note", place: first.place, rows: late.length, year }];
}
