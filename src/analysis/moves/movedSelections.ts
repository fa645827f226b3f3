/**
 * Causes and part statements that select within an area go along when everything that they select there goes. What is
 * forecast for such a cause goes with it, out of the one area's forecast and into the other's.
 */
import { selects } from "../../model/code";
import type { Forecast } from "../../model/forecast";
import type { Ledger } from "../../model/ledger";
import { add, negate, type Ore } from "../../model/money";
import type { AreaId } from "../../model/organisation";
import type { Model } from "../../sources/model";
import { at } from "../statement";
import type { Moved } from "./movedLedger";

/** A row that selects within an area; one with a stated amount selects nothing. */
type Selected = Model["partStatements"][number] & { readonly amount?: Ore | undefined };

interface MovedIn {
  readonly ledger: Ledger;
  readonly moved: Moved;
}

/** The same rows, those whose whole selection has moved with the area that it moved to. */
export function movedSelections<S extends Selected>(
  rows: readonly S[],
  { organisation }: Pick<Model, "organisation">,
  ledgers: readonly MovedIn[]
): readonly S[] {
  return rows.map((row) => {
    if (row.area === undefined || row.amount !== undefined) return row;
    const targets = new Set<AreaId | undefined>();
    for (const { ledger, moved } of ledgers) {
      const isOwn = ledger.codes.responsibility.map((code) => organisation.areaOf(code) === row.area);
      const activity = ledger.codes.activity.map((code) => selects(row.activities, code));
      const account = ledger.codes.account.map((code) => selects(row.accounts, code));
      for (let entry = 0; entry < ledger.entries; entry++) {
        const isCaught =
          isOwn[at(ledger.responsibility, entry)] === true &&
          activity[at(ledger.activity, entry)] === true &&
          account[at(ledger.account, entry)] === true;
        if (isCaught) targets.add(moved.goesTo[entry]);
      }
    }
    const [target] = targets;
    return target === undefined || targets.size > 1 ? row : { ...row, area: target };
  });
}

/** The causes as they have moved, and the forecasts with them. The forecasts' sum is the same at every occasion. */
export function movedForecasts(model: Model, causes: Model["causes"]): Pick<Model, "causes" | "forecasts"> {
  const goesTo = new Map<string, AreaId>();
  model.causes.forEach((before, index) => {
    const after = causes[index]?.area;
    if (before.area !== undefined && after !== undefined && after !== before.area)
      goesTo.set(keyOf(before.name, before.area), after);
  });
  for (const { name, area } of causes) if (area !== undefined) goesTo.delete(keyOf(name, area));
  const changes: { readonly occasion: string; readonly area: AreaId; readonly amount: Ore }[] = [];
  const parts = model.forecasts.map((forecast): Forecast => {
    const { cause, area, occasion, deviation } = forecast;
    const to = cause === undefined ? undefined : goesTo.get(keyOf(cause, area));
    if (to === undefined) return forecast;
    changes.push({ occasion, area, amount: negate(deviation) }, { occasion, area: to, amount: deviation });
    return { ...forecast, area: to };
  });
  const forecasts = changes.reduce(changedTotal, parts);
  return { causes, forecasts };
}

/** An area's own total changes by what came or went; where it has none its total is the sum of its causes. */
function changedTotal(
  forecasts: readonly Forecast[],
  { occasion, area, amount }: { readonly occasion: string; readonly area: AreaId; readonly amount: Ore }
): readonly Forecast[] {
  const at = forecasts.findIndex(
    (known) => known.occasion === occasion && known.area === area && known.cause === undefined
  );
  return forecasts.map((known, index) =>
    index === at ? { ...known, deviation: add(known.deviation, amount) } : known
  );
}

function keyOf(name: string, area: AreaId): string {
  return `${name}\n${area}`;
}
