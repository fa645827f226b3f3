/** Goal indicators: outcome and target, in total and per group. */
import { fact, type Fact, type Group } from "../model/fact";
import type { GroupFigures, Indicator } from "../model/indicator";
import type { Stated } from "./facts";
import type { FactSources } from "./sources";
import { subject, subjectKey } from "./subjects";

export function indicatorFacts({ indicators = [], settings, tables }: FactSources): Stated {
  const table = tables.find(({ id }) => id === "Avvik.indikatorer");
  return {
    subjects: indicators.map(({ name, unit }) => subject("indicator", name, { noun: unit })),
    facts: indicators.flatMap((indicator) =>
      (["outcome", "target"] as const).flatMap((side) =>
        groupsOf(indicator[side]).map(([group, exact]): Fact => {
          const column = side === "outcome" ? "Utfall" : "Önskat";
          const row = group === undefined ? indicator.name : undefined;
          const cell =
            table !== undefined && row !== undefined && table.columns.includes(column)
              ? { table: table.id, row, column }
              : undefined;
          return fact({
            what: side === "outcome" ? "indicator" : "target",
            subject: subjectKey("indicator", indicator.name),
            group,
            unit: isPercent(indicator) ? "percent" : "count",
            year: settings.year,
            exact,
            cell,
          });
        })
      )
    ),
  };
}

function groupsOf({ total, women, men, other }: GroupFigures): readonly (readonly [Group | undefined, number])[] {
  const groups: readonly (readonly [Group | undefined, number | undefined])[] = [
    [undefined, total],
    ["women", women],
    ["men", men],
    ["other", other],
  ];
  return groups.flatMap(([group, value]) => (value === undefined ? [] : [[group, value] as const]));
}

function isPercent({ unit }: Indicator): boolean {
  return unit !== undefined && /procent|%|andel/i.test(unit);
}
