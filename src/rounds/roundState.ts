/**
 * Where the year's rounds stand, read back from the workbook, and which forecasts count: the open form of the occasion,
 * else the last version that was locked, else the rows of Prognos. What says otherwise is told and counts nowhere.
 */
import type { Forecast } from "../model/forecast";
import { isYearEnd } from "../model/occasion";
import type { Problem } from "../model/problem";
import { latestVersions, versionOf, type LockedEffect, type LockedRow } from "../model/round";
import { REST_LABEL, TOTAL_LABEL } from "../sources/roundNames";
import { monthIn } from "../sources/date";
import { fold } from "../sources/fold";
import type { ModelWithoutLedgers } from "../sources/withoutLedgers";
import { isStampOf } from "../words/stamp";
import { READ_BACK, type StandingTable, type Survey } from "../workbook";
import { checkedHistory, type CheckedHistory } from "./checkedHistory";
import { contradictions } from "./contradictions";
import { FORM_MEMORY, parseFormMemory, type FormMemory, type Taken } from "./formMemory";
import { HISTORY_MEMORY, parseHistoryMemory } from "./historyMemory";
import { knownNames, type KnownNames } from "./knownNames";
import { standingForm, type StandingForm } from "./standingForm";
import { typedRows } from "./typedRows";

/** The form as it was read, before anything was computed. */
export interface ReadForm extends StandingForm {
  readonly table: StandingTable;
  readonly year: number;
  readonly occasion: string;
  /** What is typed in it. */
  readonly forecasts: readonly Forecast[];
}

export interface RoundState {
  /** The forecasts that count, of every occasion. */
  readonly forecasts: readonly Forecast[];
  readonly form: ReadForm | undefined;
  /** The form is of the occasion that is reported. */
  readonly isOpen: boolean;
  /** Our tables stand as they were written for the reported occasion and period. */
  readonly isMade: boolean;
  /** The last version of the form's round, or of the reported one; 0 where it was never locked. */
  readonly version: number;
  readonly history: CheckedHistory;
  /** What measures had given at rounds that have been locked. */
  readonly effects: readonly LockedEffect[];
  readonly memory: FormMemory | undefined;
  /** Proposals that this press, or else the last one, has taken into the form. */
  readonly taken: readonly Taken[];
  readonly identities: FormMemory["identities"];
  readonly names: KnownNames;
  readonly problems: readonly Problem[];
}

export function roundState(
  model: ModelWithoutLedgers,
  { standing, remembered, stamp }: Pick<Survey, "standing" | "remembered" | "stamp">
): RoundState {
  const memory = parseFormMemory(remembered?.get(FORM_MEMORY));
  const historyMemory = parseHistoryMemory(remembered?.get(HISTORY_MEMORY));
  const identities = [...(memory?.identities ?? []), ...(historyMemory?.identities ?? [])];
  const names = knownNames(model, identities);
  const [formId, historyId] = READ_BACK.tables;
  const history = checkedHistory(standing?.get(historyId), historyMemory);
  const table = standing?.get(formId);
  const { form, problems: typed } = readForm(table, memory, names, model);
  const { year, occasion } = form ?? { year: model.settings.year, occasion: model.settings.occasion.name };
  const isOpen = form?.year === model.settings.year && form.occasion === model.settings.occasion.name;
  const locked = lockedForecasts(history.rows, model.settings.year, names);
  const counted = countedIn(model, form, isOpen, locked);
  const version = versionOf(history.rows, year, occasion);
  return {
    ...counted,
    form,
    isOpen,
    isMade: stamp !== undefined && isStampOf(stamp, model.settings),
    version,
    history,
    effects: historyMemory?.effects ?? [],
    memory,
    taken: isOpen ? (memory?.taken ?? []) : [],
    identities,
    names,
    problems: [...history.problems, ...typed, ...counted.problems],
  };
}

function readForm(
  table: StandingTable | undefined,
  memory: FormMemory | undefined,
  names: KnownNames,
  model: ModelWithoutLedgers
): { readonly form: ReadForm | undefined; readonly problems: readonly Problem[] } {
  const standing = table === undefined ? undefined : standingForm(table, memory, names);
  if (table === undefined || standing === undefined) return { form: undefined, problems: [] };
  const { year, occasion } = memory ?? roundByHeading(table, model);
  const known = model.organisation.areas.map(({ id }) => id);
  const isForecast = standing.forecastColumn >= 0;
  const { forecasts, problems } = isForecast
    ? typedRows(standing, table, occasion, model.reportUnit, known)
    : { forecasts: [], problems: [] };
  return { form: { ...standing, table, year, occasion, forecasts }, problems };
}

/**
 * Whose form it is where that is not remembered: of the occasion whose month stands in its headings, else the reported
 * one.
 */
function roundByHeading(
  { values }: StandingTable,
  { settings, occasions }: ModelWithoutLedgers
): { readonly year: number; readonly occasion: string } {
  const heading = (values[0] ?? []).map(String).find((text) => /^utfall t\.o\.m\./iu.test(text));
  const month = monthIn(heading?.split(" ").at(-1) ?? "");
  const found = occasions.find((occasion) => month !== undefined && occasion.month === month);
  return { year: settings.year, occasion: (found ?? settings.occasion).name };
}

/** The last versions of a year's locked rounds, as forecasts of today's areas and causes. */
function lockedForecasts(rows: readonly LockedRow[], year: number, names: KnownNames): readonly Forecast[] {
  return latestVersions(rows.filter((row) => row.year === year)).flatMap((row): readonly Forecast[] => {
    const isSum = fold(row.area) === fold(TOTAL_LABEL) || row.cause === REST_LABEL;
    const area = names.area(row.area) ?? names.adjustment(row.area);
    if (row.forecast === undefined || isSum || area === undefined) return [];
    const cause = row.cause === undefined ? undefined : names.cause(area, row.cause);
    const comment = row.comment === "" ? undefined : row.comment;
    return [{ occasion: row.occasion, area, cause, deviation: row.forecast, comment }];
  });
}

function countedIn(
  model: ModelWithoutLedgers,
  form: ReadForm | undefined,
  isOpen: boolean,
  locked: readonly Forecast[]
): Pick<RoundState, "forecasts" | "problems"> {
  const problems: Problem[] = [];
  const forecasts = model.occasions.flatMap((occasion): readonly Forecast[] => {
    const at = (all: readonly Forecast[]): readonly Forecast[] => all.filter((one) => one.occasion === occasion.name);
    const [stated, lockedThen] = [at(model.forecasts), at(locked)];
    const isForms = form?.occasion === occasion.name && form.year === model.settings.year;
    if (isForms && !isYearEnd(model.occasions, occasion) && (isOpen || lockedThen.length === 0)) {
      problems.push(...contradictions("form", occasion.name, stated, form.forecasts));
      return form.forecasts;
    }
    if (lockedThen.length > 0) {
      problems.push(...contradictions("history", occasion.name, stated, lockedThen));
      return lockedThen;
    }
    return stated;
  });
  return { forecasts, problems };
}
