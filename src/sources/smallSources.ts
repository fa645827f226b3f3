/**
 * Every source but the ledgers, read in the order in which they explain each other: settings give units and
 * year, frames and areas the names that the rest refer to.
 */
import type { ChartOfAccounts } from "../model/account";
import type { PrefixMap } from "../model/code";
import type { Model } from "../model/model";
import type { Occasions, Settings } from "../model/occasion";
import type { AreaId, Organisation } from "../model/organisation";
import { isBlocking, type Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import { readAccounts } from "./accounts";
import { readAreas } from "./areas";
import { readCauses } from "./causes";
import { readComparisons } from "./comparisons";
import { readEvents } from "./events";
import type { Context } from "./field";
import { readForecasts } from "./forecasts";
import { readFrames } from "./frames";
import { readGrants } from "./grants";
import { readGrantsReceived } from "./grantsReceived";
import type { Grid } from "./grid";
import { readIndicators } from "./indicators";
import { readInvestments } from "./investments";
import { readMeasures } from "./measures";
import { NO_NAMES } from "./names";
import { readOccasions } from "./occasions";
import { readPartStatements } from "./partStatements";
import { readReserve } from "./reserve";
import { readResponsibilities } from "./responsibilities";
import { readRestatedSeries } from "./restatedSeries";
import { readSettings, settingsOf, unitsOf, yearIn, type Units } from "./settings";
import { readVolumes } from "./volumes";

export interface SmallSources {
  /** `undefined` when something that must be known is missing; the problems say what. */
  readonly settings: Settings | undefined;
  readonly year: number | undefined;
  readonly units: Units;
  readonly occasions: Occasions;
  readonly organisation: Omit<Organisation, "committee">;
  /** `undefined` when Ansvar or what it refers to could not be wholly understood. */
  readonly areaOf: PrefixMap<AreaId> | undefined;
  readonly chart: ChartOfAccounts;
  readonly rows: Pick<Model, RowsOfModel>;
  readonly problems: ReadonlyMap<SourceName, readonly Problem[]>;
}

type RowsOfModel =
  | "grants"
  | "forecasts"
  | "causes"
  | "partStatements"
  | "investments"
  | "grantsReceived"
  | "volumes"
  | "restatedSeries"
  | "events"
  | "reserve"
  | "measures"
  | "indicators"
  | "comparisons";

/** `isReady`: the source is there and every needed column of it is understood. */
export function readSmallSources(
  grid: (source: SourceName) => Grid | undefined,
  isReady: (source: SourceName) => boolean
): SmallSources {
  const problems = new Map<SourceName, readonly Problem[]>();
  /** Keeps what was found in a source, and gives the rest of what was read. */
  function from<T extends { readonly problems: readonly Problem[] }>(source: SourceName, read: T): T {
    problems.set(source, [...(problems.get(source) ?? []), ...read.problems]);
    return read;
  }
  const isSound = (source: SourceName): boolean => isReady(source) && !(problems.get(source) ?? []).some(isBlocking);

  const nothing: Context = {
    unit: "kr",
    costsAreNegative: false,
    frames: NO_NAMES,
    areas: NO_NAMES,
    occasions: NO_NAMES,
  };
  const { entries } = from("settings", readSettings(grid("settings"), nothing));
  const { units } = from("settings", unitsOf(entries));
  const { occasions, names: occasionNames } = from("occasions", readOccasions(grid("occasions"), nothing));
  const isStated = grid("settings") !== undefined;
  const settings = isStated
    ? from("settings", settingsOf(entries, occasions, occasionNames, units.unit)).settings
    : undefined;

  const withOccasions: Context = {
    ...nothing,
    unit: units.unit,
    costsAreNegative: units.ledgerSign === 1,
    occasions: occasionNames,
  };
  const { frames, names: frameNames } = from("frames", readFrames(grid("frames"), withOccasions, isReady("frames")));
  const withFrames: Context = { ...withOccasions, frames: frameNames };
  const { areas, names: areaNames } = from("areas", readAreas(grid("areas"), withFrames, isReady("areas")));
  const context: Context = { ...withFrames, areas: areaNames };
  const { areaOf } = from("responsibilities", readResponsibilities(grid("responsibilities"), context));
  const { chart } = from("accounts", readAccounts(grid("accounts"), context));

  return {
    settings,
    units,
    occasions,
    chart,
    problems,
    year: yearIn(entries),
    organisation: { frames, areas, areaOf },
    areaOf: isSound("responsibilities") && areaNames.areComplete ? areaOf : undefined,
    rows: {
      grants: from("grants", readGrants(grid("grants"), context, { areas })).grants,
      forecasts: from("forecasts", readForecasts(grid("forecasts"), context)).forecasts,
      causes: from("causes", readCauses(grid("causes"), context)).values,
      partStatements: from("partStatements", readPartStatements(grid("partStatements"), context)).values,
      investments: from("investments", readInvestments(grid("investments"), context)).values,
      grantsReceived: from("grantsReceived", readGrantsReceived(grid("grantsReceived"), context)).values,
      volumes: from("volumes", readVolumes(grid("volumes"), context)).values,
      restatedSeries: from("restatedSeries", readRestatedSeries(grid("restatedSeries"), context)).values,
      events: from("events", readEvents(grid("events"), context)).values,
      reserve: from("reserve", readReserve(grid("reserve"), context)).values,
      measures: from("measures", readMeasures(grid("measures"), context)).values,
      indicators: from("indicators", readIndicators(grid("indicators"), context)).values,
      comparisons: from("comparisons", readComparisons(grid("comparisons"), context)).values,
    },
  };
}
