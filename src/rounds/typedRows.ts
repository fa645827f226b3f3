/** What is typed in the form, as forecasts, and what in it cannot be understood. */
import type { Forecast } from "../model/forecast";
import type { MoneyUnit, Ore } from "../model/money";
import type { Place, Problem } from "../model/problem";
import { lineKey } from "../model/round";
import { addressOf } from "../sources/address";
import { parseAmount } from "../sources/amount";
import type { StandingTable } from "../workbook";
import type { FormEntry, StandingForm, Typed } from "./standingForm";

export interface TypedRows {
  readonly forecasts: readonly Forecast[];
  readonly problems: readonly Problem[];
}

export function isFilled({ content }: Typed): boolean {
  return content !== "";
}

/** The amount that a cell shows, in öre; `undefined` where it shows none. */
export function amountIn({ value }: Typed, unit: MoneyUnit): Ore | undefined {
  const parsed = parseAmount(value, unit);
  return parsed.kind === "value" ? parsed.value : undefined;
}

export function typedRows(
  { entries, forecastColumn }: StandingForm,
  at: Pick<StandingTable, "sheet" | "row" | "column">,
  occasion: string,
  unit: MoneyUnit,
  known: readonly string[]
): TypedRows {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const forecasts = entries
    .filter(({ forecast }) => isFilled(forecast))
    .flatMap((entry): readonly Forecast[] => {
      const { key, area, cause, forecast, comment } = entry;
      const place = placeOf(entry, forecastColumn, at);
      const name = [entry.areaText, entry.causeText].filter((text) => text !== "").join(", ");
      if (key === undefined) problems.push({ kind: "formRowUnknown", severity: "preliminary", place, name, known });
      const isRest = area !== undefined && key === lineKey("rest", area);
      if (key === undefined || area === undefined || isRest) return [];
      if (seen.has(key)) problems.push({ kind: "formRowTwice", severity: "blocking", place, name });
      const deviation = amountIn(forecast, unit);
      if (deviation === undefined)
        problems.push({ kind: "formAmountUnreadable", severity: "blocking", place, text: String(forecast.value) });
      if (seen.has(key) || deviation === undefined) return [];
      seen.add(key);
      const words = String(comment.value);
      return [{ occasion, area, cause, deviation, comment: words === "" ? undefined : words, place }];
    });
  return { forecasts, problems };
}

function placeOf({ row }: FormEntry, column: number, at: Pick<StandingTable, "sheet" | "row" | "column">): Place {
  return { sheet: at.sheet, address: addressOf(at.row + row, at.column + Math.max(0, column)) };
}
