/**
 * What the pane says first of a run: the year's result at its end, before it what is expected and what has happened.
 */
import type { Analysis } from "../analysis/analysis";
import { ADJUSTMENT } from "../model/forecast";
import { monthOf } from "../model/period";
import type { Headline } from "../words/headline";
import { whenOf } from "../words/stamp";

export function headlineOf({ committee, comparison, forecast, model }: Analysis): Headline {
  const { settings, forecasts, organisation } = model;
  const { current } = comparison;
  const toDate = { result: committee.result, grant: committee.grantToDate };
  const told = { committee: organisation.committee, when: whenOf(settings), ...toDate };
  if (current === "outcome") return { ...told, month: undefined, expected: undefined };
  const stated = new Set(forecasts.flatMap(({ occasion, area }) => (occasion === current.name ? [area] : [])));
  const isWhole = committee.areas.every(
    ({ area }) => area === undefined || area.id === ADJUSTMENT || stated.has(area.id)
  );
  const expected = isWhole ? { result: forecast(committee, current), grant: committee.grant } : undefined;
  return { ...told, month: monthOf(settings.through), expected };
}
