/** What the ledgers say that each area costs, for judging what other tables of areas hold. */
import type { AreaId } from "../../model/organisation";
import { codeOf } from "../../sources/cell";
import { AMOUNT, RESPONSIBILITY } from "../mapping/fields";
import { areaOfText, type Known } from "../said/known";
import type { Tried } from "./ledgerSigns";

/** As large as the ledger writes them, whatever their sign; none where not all of a ledger has been seen. */
export function netCosts(ledger: readonly Tried[], known: Known): ReadonlyMap<AreaId, number> {
  const sums = new Map<AreaId, number>();
  if (ledger.some(({ table, doubts }) => !table.isWhole || doubts.length > 0)) return sums;
  for (const { sample } of ledger) {
    const [place, amount] = [sample.fields.indexOf(RESPONSIBILITY), sample.fields.indexOf(AMOUNT)];
    for (const row of sample.rows) {
      const [text, value] = [codeOf(row[place] ?? ""), row[amount]];
      const area = areaOfText(text, known);
      if (area !== undefined && typeof value === "number") sums.set(area, (sums.get(area) ?? 0) + value);
    }
  }
  return sums;
}
