/** Indikatorer: goal indicators in total and per group, with the verdict that a person may have set. */
import type { Indicator, Verdict } from "../model/indicator";
import { needed, optional } from "./field";
import { choice, number, text } from "./kinds";
import { each, rowSource } from "./rowSource";

/** A person's own verdict. */
export const VERDICT = "Bedömning";

export const INDICATORS = rowSource(
  {
    source: "indicators",
    sheet: "Indikatorer",
    description: {
      sv: "Målindikatorer med utfall och önskat värde.",
      en: "Goal indicators with outcome and target.",
    },
    importance: "extra",
    fields: {
      name: needed(text("Indikator", "Målindikator", "Mått", "Benämning")),
      unit: optional(text("Enhet", "Sort")),
      direction: needed(
        choice<Indicator["direction"]>(
          "Riktning",
          [
            ["higher", "Högre", "Hög", "Öka", "Ökning"],
            ["lower", "Lägre", "Låg", "Minska", "Minskning"],
          ],
          "Önskad riktning"
        )
      ),
      outcome: needed(number("Utfall", "Utfall totalt", "Resultat")),
      outcomeWomen: optional(number("Utfall kvinnor", "Kvinnor utfall", "Kvinnor")),
      outcomeMen: optional(number("Utfall män", "Män utfall", "Män")),
      outcomeOther: optional(number("Utfall annat", "Annat utfall", "Utfall övriga", "Annat")),
      target: needed(number("Önskat", "Målvärde", "Mål", "Önskat totalt", "Önskat värde")),
      targetWomen: optional(number("Önskat kvinnor", "Målvärde kvinnor")),
      targetMen: optional(number("Önskat män", "Målvärde män")),
      targetOther: optional(number("Önskat annat", "Målvärde annat", "Önskat övriga")),
      earlier: optional(number("Tidigare utfall", "Föregående utfall", "Utfall föregående år", "Tidigare värde")),
      verdict: optional(
        choice<Verdict>(
          VERDICT,
          [
            ["reached", "Uppnådd", "Uppnått", "Uppfylld", "Ja"],
            ["partlyReached", "Delvis uppnådd", "Delvis uppnått", "Delvis uppfylld", "Delvis"],
            ["notReached", "Ej uppnådd", "Ej uppnått", "Inte uppnådd", "Ej uppfylld", "Nej"],
          ],
          "Egen bedömning",
          "Måluppfyllelse"
        )
      ),
    },
  },
  each(({ values }): Indicator => ({
    name: values.name,
    unit: values.unit,
    direction: values.direction,
    outcome: {
      total: values.outcome,
      women: values.outcomeWomen,
      men: values.outcomeMen,
      other: values.outcomeOther,
    },
    target: { total: values.target, women: values.targetWomen, men: values.targetMen, other: values.targetOther },
    statedVerdict: values.verdict,
    ...(values.earlier === undefined ? {} : { earlier: values.earlier }),
  }))
);
