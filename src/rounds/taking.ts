/**
 * Proposals taken into the form: only into cells that nobody has filled, as if the amount had been typed there, and
 * taken back only from cells that still hold just what was taken.
 */
import type { RoundLine } from "../analysis/roundLines";
import type { Forecast } from "../model/forecast";
import { ORE_PER, type MoneyUnit } from "../model/money";
import type { LineKey } from "../model/round";
import type { Taken } from "./formMemory";
import type { ProposedLines, Way } from "./proposed";
import type { RoundState } from "./roundState";
import { isFilled } from "./typedRows";

/** `rows`: these, or every area in which nothing is forecast, its causes neither. */
export interface Taking {
  readonly kind: "take";
  readonly rows: "empty" | readonly LineKey[];
  readonly way: Way;
}

/** What a press takes: each row that is asked for, is empty, and has a proposal. */
export function takenBy(
  { rows, way }: Taking,
  lines: readonly RoundLine[],
  proposed: ProposedLines,
  state: RoundState
): readonly Taken[] {
  const isAsked = (line: RoundLine): boolean =>
    rows === "empty" ? line.kind === "area" && isWithoutForecast(line, lines, state) : rows.includes(line.key);
  return lines.flatMap((line): readonly Taken[] => {
    const amount = proposed.get(line.key)?.amounts[way];
    const isTyped = line.kind === "area" || line.kind === "cause";
    const isTaken = isTyped && isAsked(line) && isEmpty(line, state);
    return isTaken && amount !== undefined ? [{ key: line.key, amount }] : [];
  });
}

function isWithoutForecast({ area }: RoundLine, lines: readonly RoundLine[], state: RoundState): boolean {
  const own = lines.filter((line) => line.area === area && (line.kind === "area" || line.kind === "cause"));
  return own.every((line) => isEmpty(line, state));
}

/** A cell that nobody has filled: the form has it, and nothing else is known to be forecast. */
export function isEmpty({ key, current }: RoundLine, { form, isOpen }: RoundState): boolean {
  if (!isOpen) return current === undefined;
  const cells = form?.entries.filter((entry) => entry.key === key) ?? [];
  return cells.length > 0 && !cells.some(({ forecast }) => isFilled(forecast));
}

/** The round with these amounts in its form. */
export function withTaken(
  state: RoundState,
  taken: readonly Taken[],
  lines: readonly RoundLine[],
  occasion: string,
  unit: MoneyUnit
): RoundState {
  const amounts = new Map(taken.map(({ key, amount }) => [key, amount]));
  const forecasts = lines.flatMap(({ key, area, cause }): readonly Forecast[] => {
    const deviation = amounts.get(key);
    if (deviation === undefined || area === undefined) return [];
    return [{ occasion, area, cause, deviation, comment: commentOf(state, key) }];
  });
  const filled = filledWith(state, (key) => {
    const amount = amounts.get(key);
    return amount === undefined ? undefined : amount / ORE_PER[unit];
  });
  return { ...filled, forecasts: [...state.forecasts, ...forecasts], taken };
}

/** The round as it was before the last press took anything, where nobody has changed that since. */
export function withoutTaken(state: RoundState, unit: MoneyUnit): RoundState {
  const { form, isOpen, memory } = state;
  if (form === undefined || !isOpen) return state;
  const former = new Map((memory?.taken ?? []).map(({ key, amount }) => [key, amount / ORE_PER[unit]]));
  const back = form.entries.filter(({ key, forecast }) => key !== undefined && former.get(key) === forecast.content);
  const keys = new Set(back.map(({ key }) => key));
  const isBack = ({ area, cause, occasion }: Forecast): boolean =>
    occasion === form.occasion && back.some((entry) => entry.area === area && entry.cause === cause);
  return {
    ...filledWith(state, (key) => (keys.has(key) ? "" : undefined)),
    forecasts: state.forecasts.filter((forecast) => !isBack(forecast)),
    taken: [],
  };
}

function filledWith(state: RoundState, contentOf: (key: LineKey) => number | "" | undefined): RoundState {
  const { form } = state;
  if (form === undefined || !state.isOpen) return state;
  const entries = form.entries.map((entry) => {
    const content = entry.key && contentOf(entry.key);
    return content === undefined ? entry : { ...entry, forecast: { content, value: content } };
  });
  return { ...state, form: { ...form, entries } };
}

function commentOf({ form, isOpen }: RoundState, key: LineKey): string | undefined {
  const comment = isOpen ? form?.entries.find((entry) => entry.key === key)?.comment.value : undefined;
  return comment === undefined || comment === "" ? undefined : String(comment);
}
