/** What the workbook's own sources say already, for judging what other columns hold: areas, codes, year, units. */
import type { ChartOfAccounts } from "../../model/account";
import { code } from "../../model/code";
import type { AreaId } from "../../model/organisation";
import { isYearEnd, type Occasion, type Occasions } from "../../model/occasion";
import type { Period } from "../../model/period";
import type { SourceName } from "../../model/source";
import { isEmpty } from "../../sources/cell";
import type { Grid, GridRow } from "../../sources/grid";
import { namesOf } from "../../sources/names";
import { planOf } from "../../sources/plan";
import { remembered } from "../../sources/remembered";
import { RESPONSIBILITIES } from "../../sources/responsibilities";
import type { Units } from "../../sources/settingValues";
import { readSmallSources } from "../../sources/smallSources";
import type { Recognition } from "../../sources/status";
import type { SeenSheet } from "../../workbook";
import { areaNamer } from "./areaName";
import type { Key } from "./keyWords";
import { meaningOf } from "./meaning";
import { occasionBegun, occasionIn, occasionOf, occasionsAmong } from "./occasions";

export interface Known {
  readonly year: number | undefined;
  readonly through: Period | undefined;
  readonly committee: string | undefined;
  readonly units: Units;
  readonly chart: ChartOfAccounts;
  readonly frames: readonly string[];
  readonly areas: readonly AreaId[];
  readonly hasAreas: boolean;
  readonly hasResponsibilities: boolean;
  /** Some table says the year that its dates are of only if they are counted from 1904. */
  readonly hasDatesFrom1904: boolean;
  /** The area of a responsibility code; `undefined` where Ansvar does not know it. */
  readonly areaOfCode: (text: string) => AreaId | undefined;
  readonly areaNamed: (name: string) => AreaId | undefined;
  /** A code that Ansvar gives to the area and to no other. */
  readonly codeOfArea: (area: AreaId) => string | undefined;
  readonly occasionNamed: (name: string) => string | undefined;
  /** Those at which the year's forecasts have been made, in order: through the present one, and no year end. */
  readonly occasions: readonly string[];
  /** A code that another sheet gives to the name and to no other. */
  readonly codeNamed: (key: Key, name: string) => string | undefined;
  /** What the ledgers say that each area costs in a year; empty before they are found. */
  readonly nets: ReadonlyMap<AreaId, number>;
  /** The one occasion that reports the month which the text names: "T2 augusti". */
  readonly occasionOfMonth: (text: string) => string | undefined;
  /** The occasions of all the different texts of an axis; empty where not each is of one of its own. */
  readonly occasionsAmong: (texts: readonly string[]) => ReadonlyMap<string, string>;
}

/** By its code, or by its name where a ledger has no codes. */
export function areaOfText(text: string, known: Known): AreaId | undefined {
  return known.areaOfCode(text) ?? known.areaNamed(text);
}

/** Reads the small sources that stand in the contract's form out of what has been seen of their sheets. */
export function knownFrom(recognition: Recognition, seen: readonly SeenSheet[]): Known {
  const gridOf = (source: SourceName): Grid | undefined => gridIn(recognition, seen, source);
  const isReady = (source: SourceName): boolean => gridOf(source) !== undefined;
  const small = readSmallSources(gridOf, isReady);
  const { frames, areas, areaOf } = small.organisation;
  const names = namesOf(
    areas.map(({ id, shortName }) => ({ name: id, shortName, is: id })),
    true
  );
  const occasions = namesOf(
    small.occasions.map(({ name, shortName }) => ({ name, shortName, is: name })),
    true
  );
  const prefixes = prefixesIn(gridOf("responsibilities"));
  const forecasting = forecastingIn(small.occasions, small.settings?.occasion);
  return {
    year: small.year,
    through: small.settings?.through,
    committee: small.settings?.committee,
    units: small.units,
    chart: small.chart,
    frames: frames.map(({ id }) => id),
    areas: areas.map(({ id }) => id),
    hasAreas: areas.length > 0,
    hasResponsibilities: prefixes.length > 0,
    hasDatesFrom1904: false,
    areaOfCode: (text) => areaOf(code(text)),
    areaNamed: areaNamer(names.find, names.known),
    codeOfArea: (area) => prefixes.find((prefix) => areaOf(code(prefix)) === area),
    occasionNamed: remembered(
      (name: string) =>
        occasions.find(name.trim()) ??
        occasionIn(name, small.occasions) ??
        occasionBegun(name, small.occasions) ??
        (meaningOf(name).scenario === "forecast" ? occasionOf(name, small.occasions) : undefined)
    ),
    occasions: forecasting,
    codeNamed: () => undefined,
    nets: new Map(),
    occasionOfMonth: (text) => occasionOf(text, small.occasions),
    occasionsAmong: (texts) => occasionsAmong(texts, small.occasions, forecasting),
  };
}

function forecastingIn(all: Occasions, present: Occasion | undefined): readonly string[] {
  const last = all.findIndex(({ name }) => name === present?.name);
  const until = last < 0 ? all : all.slice(0, last + 1);
  return until.filter((one) => !isYearEnd(all, one)).map(({ name }) => name);
}

function gridIn(recognition: Recognition, seen: readonly SeenSheet[], source: SourceName): Grid | undefined {
  const status = recognition.find((one) => one.source === source);
  const plan = status?.state === "ready" ? planOf(status) : undefined;
  if (plan === undefined) return undefined;
  const { rectangle, columns } = plan.wanted;
  const sheet = seen.find((one) => one.rectangle.sheet.toLowerCase() === rectangle.sheet.toLowerCase());
  if (sheet === undefined || !sheet.isWhole) return undefined;
  const rows = sheet.rows
    .filter(({ row }) => row >= rectangle.row && row < rectangle.row + rectangle.rows)
    .map(({ row, cells }): GridRow => ({
      sheetRow: row,
      cells: columns.map((at) => cells[rectangle.column + at] ?? ""),
    }));
  return { source, sheet: rectangle.sheet, columns: plan.columns, rows };
}

/** The prefixes of Ansvar as they stand, longest first: the longest is overridden by none. */
function prefixesIn(grid: Grid | undefined): readonly string[] {
  return pairsOf(grid)
    .map(([prefix]) => prefix)
    .sort((a, b) => b.length - a.length);
}

/** Ansvar's prefixes and what it says that each belongs to, whether or not there are such areas. */
export function statedPrefixes(
  recognition: Recognition,
  seen: readonly SeenSheet[]
): readonly (readonly [prefix: string, area: string])[] {
  return pairsOf(gridIn(recognition, seen, "responsibilities"));
}

function pairsOf(grid: Grid | undefined): readonly (readonly [prefix: string, area: string])[] {
  const [prefix, area] = RESPONSIBILITIES.columns.map(({ name }) => grid?.columns.get(name));
  if (grid === undefined || prefix === undefined) return [];
  return grid.rows.flatMap(({ cells }): readonly (readonly [string, string])[] => {
    const cell = cells[prefix.position] ?? "";
    if (isEmpty(cell)) return [];
    const text = typeof cell === "number" ? String(cell).padStart(prefix.digits, "0") : String(cell).trim();
    return [[text, area === undefined ? "" : String(cells[area.position] ?? "").trim()]];
  });
}
