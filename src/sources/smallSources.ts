/**
 * Every source but the ledgers, read in the order in which they explain each other: settings give units and
 * year, frames and areas the names that the rest refer to.
 */
import type { ChartOfAccounts } from "../model/account";
import { prefixMap, type PrefixMap } from "../model/code";
import type { Occasions, Settings } from "../model/occasion";
import type { AreaId, Organisation } from "../model/organisation";
import { isBlocking, type Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import { ACCOUNTS, chartOf, type AccountRule } from "./accounts";
import { AREAS } from "./areas";
import { ROW_SOURCES } from "./catalogue";
import { NOTHING_KNOWN } from "./context";
import type { Context } from "./field";
import { FRAMES } from "./frames";
import type { Grid } from "./grid";
import type { SourceRows } from "./model";
import { namesOf } from "./names";
import { OCCASIONS } from "./occasions";
import { RESPONSIBILITIES } from "./responsibilities";
import type { RowSource } from "./rowSource";
import { SETTINGS } from "./settings";
import type { TurnedAmounts } from "../model/turned";
import { settingsOf, unitsOf, yearIn, type Units } from "./settingValues";

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
  /** The rows of Kontoplan that the chart has above the built-in ones. */
  readonly ownAccounts: readonly AccountRule[];
  readonly rows: SourceRows;
  /** Amounts that were written the other way round. */
  readonly turned: readonly TurnedAmounts[];
  readonly problems: ReadonlyMap<SourceName, readonly Problem[]>;
}

/** `isReady`: the source is there and every needed column of it is understood. */
export function readSmallSources(
  gridOf: (source: SourceName) => Grid | undefined,
  isReady: (source: SourceName) => boolean
): SmallSources {
  const problems = new Map<SourceName, readonly Problem[]>();
  const turned: TurnedAmounts[] = [];
  const tell = (source: SourceName, found: readonly Problem[]): void => {
    problems.set(source, [...(problems.get(source) ?? []), ...found]);
  };
  const read = <R>(source: RowSource<R>, context: Context): readonly R[] => {
    const { values, problems: found, turned: other = [] } = source.read(gridOf(source.source), context);
    tell(source.source, found);
    turned.push(...other);
    return values;
  };
  const isSound = (source: SourceName): boolean => isReady(source) && !(problems.get(source) ?? []).some(isBlocking);
  /** Whether every name that the source defines is known, though one of them may be stated twice. */
  const namesAll = (source: SourceName): boolean =>
    isReady(source) && !(problems.get(source) ?? []).some((it) => isBlocking(it) && it.kind !== "duplicateName");

  const entries = new Map(read(SETTINGS, NOTHING_KNOWN));
  const { units, problems: unitProblems } = unitsOf(entries);
  tell("settings", unitProblems);
  const occasions = read(OCCASIONS, NOTHING_KNOWN);
  const occasionNames = namesOf(
    occasions.map((is) => ({ name: is.name, shortName: is.shortName, is })),
    true
  );
  const stated = settingsOf(entries, occasions, occasionNames, units.unit);
  const isStated = gridOf("settings") !== undefined;
  if (isStated) tell("settings", stated.problems);

  const withOccasions: Context = {
    ...NOTHING_KNOWN,
    unit: units.unit,
    costsAreNegative: units.ledgerSign === 1,
    occasions: occasionNames,
  };
  const frames = read(FRAMES, withOccasions);
  const frameNames = namesOf(
    frames.map(({ id }) => ({ name: id, is: id })),
    namesAll("frames")
  );
  const withFrames: Context = { ...withOccasions, frames: frameNames };
  const areas = read(AREAS, withFrames);
  const areaNames = namesOf(
    areas.map(({ id, shortName }) => ({ name: id, shortName, is: id })),
    namesAll("areas") && frameNames.areComplete
  );
  const frameOf: Context["frameOf"] = (area) => areas.find(({ id }) => id === area)?.frame;
  const context: Context = { ...withFrames, areas: areaNames, frameOf };
  const prefixes = read(RESPONSIBILITIES, context);
  const ownAccounts = read(ACCOUNTS, context);
  const areaOf = prefixMap(prefixes);

  return {
    settings: isStated ? stated.settings : undefined,
    units,
    occasions,
    chart: chartOf(ownAccounts),
    ownAccounts,
    problems,
    year: yearIn(entries),
    organisation: { frames, areas, areaOf, prefixes },
    areaOf: isSound("responsibilities") && areaNames.areComplete ? areaOf : undefined,
    rows: rowsOf((source) => read(source, context)),
    turned,
  };
}

function rowsOf(read: (source: RowSource<unknown>) => readonly unknown[]): SourceRows {
  const rows = Object.entries(ROW_SOURCES).map(([name, source]) => [name, read(source)] as const);
  return Object.fromEntries(rows) as unknown as SourceRows;
}
