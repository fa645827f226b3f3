/** Months in another unit than the others. */
import { whole } from "../../model/money";
import { scaledCell, sizeOf } from "./cells";
import { monthOfAll, periodIn, withCells, type AreaFigures, type Figures } from "./figures";
import { isAbout, median } from "./compare";
import { orNothing, type Judgement, type Rule } from "./judgement";
import { ALIKE, factorOf, LEAST_ROWS, SAME_UNIT } from "./scale";

/** A month that was pasted in another unit, in all of the outcome or in an area. */
export const scaleInMonths: Rule = (figures) => {
  const all = monthsIn(figures, undefined);
  const found = all.length > 0 ? all : figures.areas.flatMap((area) => monthsIn(figures, area));
  const looked = { check: "scale", id: "scale:months", where: { source: "outcome" }, usual: SAME_UNIT } as const;
  return orNothing(found, looked, figures.through);
};

function monthsIn(figures: Figures, area: AreaFigures | undefined): readonly Judgement[] {
  const cells = Array.from({ length: figures.through }, (_, index) =>
    area === undefined ? monthOfAll(figures, index + 1) : area.outcome[index + 1]
  ).flatMap((cell) => cell ?? []);
  const sizes = cells.map(sizeOf);
  const usualSize = median(sizes);
  const usualRows = median(cells.map(({ rows }) => rows));
  const odd = sizes.flatMap((size, index) => (isAbout(size, usualSize, ALIKE) ? [] : [index]));
  const factors = odd.map((index) => factorOf(sizes[index] ?? 0, usualSize));
  const hasRows = odd.every((index) => isAbout(cells[index]?.rows ?? 0, usualRows, 2)) && usualRows >= LEAST_ROWS;
  const [factor] = factors;
  const isOne = factor !== undefined && factor !== 1 && factors.every((other) => other === factor);
  if (!isOne || !hasRows || odd.length * 3 > cells.length) return [];
  const months = odd.map((index) => index + 1);
  const periods = months.map((month) => periodIn(figures, month));
  const size = Math.max(...odd.map((index) => sizes[index] ?? 0));
  return [
    {
      check: "scale",
      id: ["scale", "outcome", ...(area === undefined ? [] : [area.key]), ...periods].join(":"),
      where: { source: "outcome", areas: area === undefined ? undefined : [area.key], periods },
      found: { kind: "pair", found: whole(size), beside: whole(usualSize), factor },
      usual: SAME_UNIT,
      cause: "unit",
      weight: "doubt",
      mend: (before) =>
        withCells(
          before,
          "outcome",
          (cell, month) => (months.includes(month) ? scaledCell(cell, 1 / factor) : cell),
          ({ key }) => area === undefined || key === area.key
        ),
    },
  ];
}
