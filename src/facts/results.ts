/** Whom results are about, and what no table prints of them: net cost of areas, forecasts of every occasion. */
import { forecastOf } from "../analysis/forecast";
import { fact, type Fact, type Subject } from "../model/fact";
import { ADJUSTMENT } from "../model/forecast";
import { COMMITTEE, subjectKey, type SubjectKey } from "../model/figure";
import { earlierThan, isYearEnd, type Occasion } from "../model/occasion";
import type { AreaId } from "../model/organisation";
import type { PrintedFacts } from "./printed";
import { framesApart, ownAreas, type FactSources, type StatedFacts } from "./sources";
import { initialsOf, subject } from "./subjects";

export function resultFacts(sources: FactSources, printed: PrintedFacts): StatedFacts {
  return {
    subjects: subjectsOf(sources),
    facts: [...netCosts(sources, printed), ...forecasts(sources, printed)],
  };
}

function subjectsOf(sources: FactSources): readonly Subject[] {
  const { organisation, settings } = sources;
  const apart = framesApart(sources);
  const committee = subject("committee", settings.committee, {
    key: COMMITTEE,
    otherNames: [initialsOf(settings.committee)],
  });
  const areas = organisation.areas.map(({ id, shortName, frame }) =>
    subject("area", id, {
      otherNames: [shortName, /^(\p{Lu}{2,})-/u.exec(id)?.[1]],
      within: apart.includes(frame) ? subjectKey("frame", frame) : COMMITTEE,
    })
  );
  return [committee, ...areas, ...apart.filter((id) => id !== settings.committee).map((id) => subject("frame", id))];
}

/** Net cost of an area is its result less its grant; no table of areas prints it. */
function netCosts(sources: FactSources, { find }: PrintedFacts): readonly Fact[] {
  const { occasions, settings } = sources;
  if (!isYearEnd(occasions, settings.occasion)) return [];
  return [...ownAreas(sources).map((id) => subjectKey("area", id)), COMMITTEE].flatMap((about) => {
    const [grant, result] = [find({ what: "grant", subject: about }), find({ what: "result", subject: about })];
    if (grant === undefined || result === undefined) return [];
    const exact = result.values[0] - grant.values[0];
    const printed = (result.values[1] ?? result.values[0]) - (grant.values[1] ?? grant.values[0]);
    return [fact({ what: "netCost", subject: about, unit: "ore", year: settings.year, exact, printed })];
  });
}

/** Forecasts of areas and their sums, and what has changed since each of them. */
function forecasts(sources: FactSources, printed: PrintedFacts): readonly Fact[] {
  const { organisation } = sources;
  const areasOf = (frame: string): readonly AreaId[] =>
    organisation.areas.filter((area) => area.frame === frame).map(({ id }) => id);
  const groups: readonly (readonly [about: SubjectKey, areas: readonly AreaId[]])[] = [
    [COMMITTEE, [...ownAreas(sources), ADJUSTMENT]],
    ...organisation.areas.map(({ id }) => [subjectKey("area", id), [id]] as const),
    ...framesApart(sources).map((frame) => [subjectKey("frame", frame), areasOf(frame)] as const),
  ];
  return groups.flatMap(([about, areas]) => forecastsOf(about, areas, sources, printed));
}

function forecastsOf(
  about: SubjectKey,
  areas: readonly AreaId[],
  { settings, occasions, forecasts: rows = [] }: FactSources,
  { find }: PrintedFacts
): readonly Fact[] {
  const at = (occasion: Occasion): number | undefined => {
    const own = rows.filter(({ occasion: name, area }) => name === occasion.name && areas.includes(area));
    return own.length === 0 ? undefined : forecastOf(own, occasion, areas);
  };
  const stated = { what: "result", subject: about, unit: "ore", year: settings.year } as const;
  const forecastAt = ({ name }: Occasion, exact: number): Fact =>
    fact({ ...stated, scenario: "forecast", occasion: name, exact });
  const ends = isYearEnd(occasions, settings.occasion);
  const now = ends ? find({ what: "result", subject: about })?.values[0] : at(settings.occasion);
  const earlier = earlierThan(occasions, settings.occasion).flatMap((occasion) => {
    const then = at(occasion);
    if (then === undefined) return [];
    if (now === undefined) return [forecastAt(occasion, then)];
    const change = fact({ ...stated, scenario: "change", occasion: occasion.name, exact: now - then });
    return [forecastAt(occasion, then), change];
  });
  return ends || now === undefined ? earlier : [forecastAt(settings.occasion, now), ...earlier];
}
