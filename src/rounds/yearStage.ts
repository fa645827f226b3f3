/** Where in the year one is: which occasion is open, what is done of it, and what it needs next. */
import { isYearEnd } from "../model/occasion";
import { versionOf, type YearStage } from "../model/round";
import type { ModelWithoutLedgers } from "../sources/withoutLedgers";
import { readWithoutLedgers } from "../sources/withoutLedgers";
import type { Recognition } from "../sources/status";
import type { Survey, Watch, Workbook } from "../workbook";
import { holdsUnlocked, isRoundLocked } from "./locking";
import { roundState, type RoundState } from "./roundState";

/** From the workbook's small sources and its form; `undefined` where they do not say which occasion it is. */
export async function readStage(
  workbook: Pick<Workbook, "read">,
  survey: Survey,
  recognition: Recognition,
  watch: Watch
): Promise<YearStage | undefined> {
  const model = await readWithoutLedgers(workbook, recognition, watch);
  return model && stageOf(model, roundState(model, survey));
}

/** `made`: what a press has just written, which did not stand in the workbook that was read. */
export function stageOf(model: ModelWithoutLedgers, state: RoundState, made?: "form" | "yearEnd"): YearStage {
  const { settings, occasions, organisation, reportUnit } = model;
  const { year, occasion } = settings;
  const { form, history, isOpen } = state;
  const round = { year, occasion: occasion.name, isYearEnd: isYearEnd(occasions, occasion) };
  const areas = organisation.areas.length;
  const forecast = new Set(state.forecasts.filter((one) => one.occasion === occasion.name).map(({ area }) => area));
  const lacking = organisation.areas.filter(({ id }) => !forecast.has(id)).length;
  const version = versionOf(history.rows, year, occasion.name);
  const known = { ...round, areas, lacking, version };
  if (form !== undefined && holdsUnlocked(state, reportUnit)) {
    return { ...known, year: form.year, occasion: form.occasion, isYearEnd: false, needs: "formerLock" };
  }
  const isLocked = version > 0 && (!isOpen || round.isYearEnd || isRoundLocked(state, reportUnit));
  if (isLocked) return { ...known, needs: "nothing" };
  if (round.isYearEnd) {
    if (!state.isMade && made !== "yearEnd") return { ...known, needs: "yearEnd" };
    return { ...known, needs: history.rows.length > 0 ? "lock" : "written" };
  }
  if (!isOpen && made !== "form") return { ...known, needs: "form" };
  return { ...known, needs: lacking > 0 ? "forecasts" : "lock" };
}
