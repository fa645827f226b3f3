/** Lås prognosen: what a lock leaves behind of the open round, and what stands in its way. */
import type { Analysis } from "../analysis/analysis";
import { effectsNow } from "../analysis/followedMeasures";
import type { RoundLine } from "../analysis/roundLines";
import { ADJUSTMENT } from "../model/forecast";
import { add, ZERO, type MoneyUnit, type Ore } from "../model/money";
import type { Place, Problem } from "../model/problem";
import {
  latestVersions,
  lineKey,
  versionOf,
  type LockedContent,
  type LockedEffect,
  type LockedRow,
} from "../model/round";
import { REST_LABEL, TOTAL_LABEL } from "../sources/roundNames";
import { addressOf } from "../sources/address";
import type { ReadForm, RoundState } from "./roundState";
import type { FormEntry } from "./standingForm";
import { amountIn, isFilled } from "./typedRows";

/** A row to lock, before it is known which version it is of. */
type Saying = Pick<LockedContent, "area" | "cause" | "forecast" | "outcome" | "grant" | "comment">;

export interface Locking {
  readonly year: number;
  readonly occasion: string;
  readonly version: number;
  /** Whether the round is the one that is reported: only then are the run's figures its own. */
  readonly isReported: boolean;
  readonly added: readonly LockedContent[];
  /** What measures have given so far; none of a round that is not reported any more. */
  readonly effects: readonly LockedEffect[];
  /** What stands in the way; then nothing is locked. */
  readonly problems: readonly Problem[];
}

/** `now` is local time as it is written in the row; `basis` what the reported round is made from. */
export function locking(
  analysis: Analysis,
  { state, lines }: { readonly state: RoundState; readonly lines: readonly RoundLine[] },
  now: string,
  basis: string
): Locking {
  const { form, history, isOpen } = state;
  const { settings } = analysis.model;
  const ofForm = form !== undefined && (isOpen || !isRoundLocked(state, analysis.model.reportUnit));
  const { year, occasion } = ofForm ? form : { year: settings.year, occasion: settings.occasion.name };
  const isReported = year === settings.year && occasion === settings.occasion.name;
  const version = versionOf(history.rows, year, occasion);
  const sayings = isReported ? reportedSayings(analysis, lines, state) : typedSayings(form, analysis.model.reportUnit);
  const reason = form === undefined ? "" : reasonIn(form);
  const from = isReported ? basis : (state.memory?.basis ?? "");
  const content = { year, occasion, version: version + 1, lockedAt: now, basis: from, reason };
  return {
    year,
    occasion,
    version: version + 1,
    isReported,
    added: sayings.map((saying) => ({ ...saying, ...content })),
    effects: isReported ? effectsNow(analysis.model.measures, { year, occasion, version: version + 1 }) : [],
    problems: obstacles(
      { year, occasion, version, sayings, reason },
      state,
      isReported ? areasWithout(analysis, lines) : []
    ),
  };
}

/** What is typed in the form is what was locked last. */
export function isRoundLocked({ form, history }: RoundState, unit: MoneyUnit): boolean {
  if (form === undefined) return false;
  const locked = latestOf(history.rows, form.year, form.occasion);
  return locked.length > 0 && isSame(typedSayings(form, unit), asTyped(locked));
}

/** Whether the form of another round holds what would be lost if it gave way. */
export function holdsUnlocked(state: RoundState, unit: MoneyUnit): boolean {
  const { form, isOpen } = state;
  if (form === undefined || isOpen) return false;
  return typedSayings(form, unit).length > 0 && !isRoundLocked(state, unit);
}

function latestOf(rows: readonly LockedRow[], year: number, occasion: string): readonly LockedRow[] {
  return latestVersions(rows.filter((row) => row.year === year && row.occasion === occasion));
}

/** What is stated: amounts of areas and causes, and every word; sums follow from the rest. */
function isSame(some: readonly Saying[], others: readonly Saying[]): boolean {
  const said = (all: readonly Saying[]): string =>
    all
      .flatMap(({ area, cause = "", forecast, outcome, comment }) => {
        const isSum = cause === REST_LABEL || area === TOTAL_LABEL || area.startsWith("Summa ");
        const amounts = isSum ? [] : [forecast ?? "", outcome ?? ""];
        const isStated = comment !== "" || amounts.some((amount) => amount !== "");
        return isStated ? [JSON.stringify([area, cause, amounts, comment])] : [];
      })
      .sort()
      .join();
  return said(some) === said(others);
}

/** Without what the ledger says, which is no part of a form. */
function asTyped(rows: readonly LockedRow[]): readonly Saying[] {
  return rows.map((row) => ({ ...row, outcome: undefined }));
}

/** The reported round: its rows as they are printed, with what is said of them in the form. */
function reportedSayings(
  analysis: Analysis,
  lines: readonly RoundLine[],
  { form, isOpen }: RoundState
): readonly Saying[] {
  const isYearEnd = analysis.comparison.current === "outcome";
  const entries = new Map(isOpen ? form?.entries.map((entry) => [entry.key as string, entry]) : []);
  return lines.flatMap((line): readonly Saying[] => {
    const { kind, area, cause, label, grant, key } = line;
    const comment = isOpen ? String(entries.get(key)?.comment.value ?? "") : commentOf(line, analysis);
    const causes = lines.filter((one) => one.kind === "cause" && one.area === area);
    const sum = causes.flatMap(({ current }) => current ?? []);
    const amount = line.current ?? (kind === "area" && sum.length > 0 ? sum.reduce(add, ZERO) : undefined);
    if (kind === "unallocated" && amount === undefined) return [];
    if (amount === undefined && comment === "") return [];
    return [
      {
        area: kind === "total" ? TOTAL_LABEL : (area ?? label),
        cause,
        forecast: isYearEnd ? undefined : amount,
        outcome: isYearEnd ? amount : undefined,
        grant,
        comment,
      },
    ];
  });
}

function commentOf(
  { area, cause }: { readonly area: string | undefined; readonly cause: string | undefined },
  { model }: Analysis
): string {
  const { forecasts, settings } = model;
  const stated = forecasts.find(
    (one) => one.occasion === settings.occasion.name && one.area === area && one.cause === cause
  );
  return stated?.comment ?? "";
}

/** Another round than the reported one: what stands in its form. */
function typedSayings(form: ReadForm | undefined, unit: MoneyUnit): readonly Saying[] {
  if (form === undefined) return [];
  const { entries } = form;
  return entries.flatMap((entry): readonly Saying[] => {
    const { key, area, cause } = entry;
    if (key === undefined || key === lineKey("reason")) return [];
    const comment = String(entry.comment.value);
    const isRest = area !== undefined && key === lineKey("rest", area);
    const forecast =
      amountIn(entry.forecast, unit) ?? (cause === undefined ? sumOfCauses(entry, entries, unit) : undefined);
    const isSum = area === undefined || isRest;
    if (comment === "" && (forecast === undefined || (isSum && !hasForecasts(entries)))) return [];
    const named = key === lineKey("total", TOTAL_LABEL) ? TOTAL_LABEL : (area ?? entry.areaText);
    return [
      { area: named, cause: isRest ? REST_LABEL : cause, forecast, outcome: undefined, grant: undefined, comment },
    ];
  });
}

/** Something is typed, so that the sums over it say something too. */
function hasForecasts(entries: readonly FormEntry[]): boolean {
  return entries.some(
    ({ area, key, forecast, comment }) =>
      (area !== undefined && key !== lineKey("rest", area) && isFilled(forecast)) || isFilled(comment)
  );
}

function sumOfCauses({ area }: FormEntry, entries: readonly FormEntry[], unit: MoneyUnit): Ore | undefined {
  if (area === undefined) return undefined;
  const amounts = entries.flatMap((one) =>
    one.area === area && one.cause !== undefined ? (amountIn(one.forecast, unit) ?? []) : []
  );
  return amounts.length === 0 ? undefined : amounts.reduce(add, ZERO);
}

function reasonIn({ entries }: ReadForm): string {
  const row = entries.find(({ key }) => key === lineKey("reason"));
  return String(row?.comment.value ?? "").trim();
}

interface Wanted {
  readonly year: number;
  readonly occasion: string;
  readonly version: number;
  readonly sayings: readonly Saying[];
  readonly reason: string;
}

function obstacles(
  { year, occasion, version, sayings, reason }: Wanted,
  state: RoundState,
  lacking: readonly string[]
): readonly Problem[] {
  const { form, history } = state;
  const place = form && reasonPlace(form);
  const last = latestOf(history.rows, year, occasion);
  if (version > 0 && isSame(sayings, last))
    return [{ kind: "nothingToLock", severity: "blocking", place: undefined, occasion, version }];
  if (version > 0 && (reason === "" || last.some((row) => row.reason === reason)))
    return [{ kind: "correctionWithoutReason", severity: "blocking", place, occasion }];
  if (lacking.length > 0)
    return [{ kind: "forecastIncomplete", severity: "blocking", place: undefined, occasion, areas: lacking }];
  return [];
}

/** Areas without a forecast of the reported occasion, by name; none at the year end. */
function areasWithout({ comparison }: Analysis, lines: readonly RoundLine[]): readonly string[] {
  if (comparison.current === "outcome") return [];
  const isStated = (area: string | undefined): boolean =>
    lines.some((line) => line.area === area && line.kind !== "rest" && line.current !== undefined);
  return lines.flatMap(({ kind, area }) =>
    kind === "area" && area !== undefined && area !== ADJUSTMENT && !isStated(area) ? [area] : []
  );
}

function reasonPlace({ entries, table, filledIn }: ReadForm): Place | undefined {
  const row = entries.find(({ key }) => key === lineKey("reason"));
  const column = Math.max(...[...filledIn].slice(0, 2));
  return row && { sheet: table.sheet, address: addressOf(table.row + row.row, table.column + column) };
}

/** What the reported occasion lacks, where its form is being filled in. */
export function incompleteRound(analysis: Analysis, lines: readonly RoundLine[]): readonly Problem[] {
  const areas = areasWithout(analysis, lines);
  const occasion = analysis.model.settings.occasion.name;
  return areas.length === 0
    ? []
    : [{ kind: "forecastIncomplete", severity: "preliminary", place: undefined, occasion, areas }];
}
