/** What the whole shows that no single source could: selections that catch nothing, and rows that several claim. */
import type { Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import type { Analysis } from "./analysis";
import { causesOf } from "./causes";
import { movesOfNothing } from "./moves/ofNothing";
import { forecastsNotMoved } from "./moves/forecastsNotMoved";
import { grantsMovedTwice } from "./moves/grantsMovedTwice";
import { partStatementsOf } from "./partStatement";
import type { CatchResult } from "./selection";

export function findingsOf(analysis: Analysis): readonly Problem[] {
  const { empty, contested } = causesOf(analysis);
  const parts = partStatementsOf(analysis);
  return [
    ...movesOfNothing(analysis).map(({ place, from, to }): Problem => ({
      kind: "selectionEmpty",
      severity: "note",
      place,
      source: "moves",
      name: `${from} → ${to}`,
    })),
    ...forecastsNotMoved(analysis),
    ...grantsMovedTwice(analysis),
    ...empty.map(({ name, place }): Problem => ({
      kind: "selectionEmpty",
      severity: "note",
      place,
      source: "causes",
      name,
    })),
    ...overlaps("causes", contested, (name) => analysis.model.causes.find((cause) => cause.name === name)?.place),
    ...overlaps(
      "partStatements",
      parts.contested,
      (name) => analysis.model.partStatements.find((part) => part.name === name)?.place
    ),
  ];
}

function overlaps(
  source: SourceName,
  contested: CatchResult["contested"],
  placeOf: (name: string) => Problem["place"]
): readonly Problem[] {
  return contested.map(({ names, rows, sum }) => ({
    kind: "selectionsOverlap",
    severity: "preliminary",
    place: placeOf(names[1] ?? ""),
    source,
    names,
    rows,
    amount: sum,
  }));
}
