/** Everything that explains the ledgers, without them: enough to know where in the year one is. */
import type { SourceName } from "../model/source";
import type { Watch, Workbook } from "../workbook";
import type { Grid, GridRow } from "./grid";
import type { Model } from "./model";
import { planOf, rowsOf } from "./plan";
import { readSmallSources } from "./smallSources";
import type { Recognition } from "./status";

export type ModelWithoutLedgers = Pick<
  Model,
  "settings" | "occasions" | "organisation" | "causes" | "forecasts" | "reportUnit"
>;

const ASKED: readonly SourceName[] = [
  "settings",
  "occasions",
  "frames",
  "areas",
  "responsibilities",
  "causes",
  "forecasts",
];

/** In one request. `undefined` where Inställningar does not say which year and occasion it is. */
export async function readWithoutLedgers(
  workbook: Pick<Workbook, "read">,
  recognition: Recognition,
  watch: Watch
): Promise<ModelWithoutLedgers | undefined> {
  const ready = recognition.filter(({ source, state }) => ASKED.includes(source) && state === "ready");
  const plans = ready.flatMap((status) => planOf(status) ?? []);
  if (!ready.some(({ source }) => source === "settings")) return undefined;
  const rows = new Map<SourceName, GridRow[]>(ready.map(({ source }) => [source, []]));
  await workbook.read(
    plans.map(({ wanted }) => wanted),
    (block) => rows.get(block.source)?.push(...rowsOf(block)),
    watch
  );
  const gridOf = (source: SourceName): Grid | undefined => {
    const plan = plans.find(({ wanted }) => wanted.source === source);
    return plan && { source, sheet: plan.wanted.rectangle.sheet, columns: plan.columns, rows: rows.get(source) ?? [] };
  };
  const small = readSmallSources(gridOf, (source) => rows.has(source));
  const { settings, occasions, organisation, units } = small;
  if (settings === undefined) return undefined;
  const { causes, forecasts } = small.rows;
  const { reportUnit } = units;
  return {
    settings,
    occasions,
    causes,
    forecasts,
    reportUnit,
    organisation: { committee: settings.committee, ...organisation },
  };
}
