/** Parts of a forecast that say the opposite of the area's total. */
import { whole } from "../../model/money";
import { orNothing, type Judgement, type Rule } from "./judgement";
import { occasionsIn, statedAt, type Stated } from "./stated";

/** Parts that say the opposite of the area's total. */
export const forecastParts: Rule = (figures) => {
  const looked = {
    check: "forecast",
    id: "forecast:parts",
    where: { source: "forecasts" },
    usual: { kind: "rightSign" },
  } as const;
  const judgedParts = occasionsIn(figures).flatMap((occasion) =>
    statedAt(figures, occasion).flatMap((area): readonly Judgement[] => {
      if (area.parts === undefined || !isOpposite(area, area.parts)) return [];
      return [
        {
          ...looked,
          id: `${looked.id}:${occasion}:${area.area}`,
          where: { source: "forecasts", items: [occasion], areas: [area.area] },
          found: { kind: "parts", whole: whole(area.forecast), parts: whole(area.parts) },
          cause: "partsTurned",
          weight: "doubt",
        },
      ];
    })
  );
  return orNothing(judgedParts, looked, occasionsIn(figures).length);
};

function isOpposite({ forecast, grant }: Stated, parts: number): boolean {
  if (forecast * parts >= 0) return false;
  const isMirrored =
    Math.abs(forecast + parts) < 0.25 * Math.abs(forecast) && Math.abs(forecast) > 0.005 * Math.abs(grant);
  return isMirrored || Math.abs(forecast - parts) > 0.15 * Math.abs(grant);
}
