/** Forecasts of areas that an activity has left without any part of the forecast that could go along. */
import type { Problem } from "../../model/problem";
import type { Analysis, Restatement } from "../analysis";
import { movesInEffect, type Move } from "./inEffect";

/** One per move and area that it leaves, at the occasion that is compared with. A forecast of nothing needs none. */
export function forecastsNotMoved({ restatement, comparison }: Analysis): readonly Problem[] {
  const occasion = comparison.earlier?.name;
  if (restatement === undefined || occasion === undefined) return [];
  const { model } = restatement.before;
  return movesInEffect(model).flatMap(({ label, moves }, step): readonly Problem[] =>
    leftAreas(moves)
      .filter(
        ({ from }) => isForecast(restatement, step, from, occasion) && !hasLeft(restatement, step, from, occasion)
      )
      .map(({ from, place }) => ({
        kind: "forecastNotMoved",
        severity: "note",
        place,
        move: label,
        area: from,
        occasion,
      }))
  );
}

function leftAreas(moves: readonly Move[]): readonly Move[] {
  return moves.filter(({ from }, index) => moves.findIndex((move) => move.from === from) === index);
}

type Forecasts = Analysis["model"]["forecasts"];

function forecastsAt({ before, steps }: Restatement, step: number, occasion: string): Forecasts {
  const { model } = steps[step]?.after ?? before;
  return model.forecasts.filter((forecast) => forecast.occasion === occasion);
}

function isForecast(way: Restatement, step: number, from: Move["from"], occasion: string): boolean {
  return forecastsAt(way, step - 1, occasion).some(({ area, deviation }) => area === from && deviation !== 0);
}

function hasLeft(way: Restatement, step: number, from: Move["from"], occasion: string): boolean {
  const now = forecastsAt(way, step, occasion);
  return forecastsAt(way, step - 1, occasion).some(({ area }, index) => area === from && now[index]?.area !== from);
}
