/** Ansvar: which area a responsibility code belongs to, by prefix; the longest prefix wins. */
import { needed } from "./field";
import { area, codePrefix } from "./kinds";
import { prefixed } from "./prefixes";
import { rowSource } from "./rowSource";

export const RESPONSIBILITIES = rowSource(
  {
    source: "responsibilities",
    sheet: "Ansvar",
    description: {
      sv: "Vilka ansvarskoder som hör till vilket område.",
      en: "Which responsibility codes belong to which area.",
    },
    importance: "needed",
    fields: {
      prefix: needed(
        codePrefix(
          "Ansvar",
          "Ansvarskod",
          "Ansvar från",
          "Kod",
          "Prefix",
          "Org",
          "Organisation",
          "Kostnadsställe",
          "Kst",
          "Enhet",
          "Resultatenhet"
        ),
        "Början av ansvarskoden räcker. Den längsta som passar gäller."
      ),
      area: needed(area("Verksamhetsområde", "Område", "Avdelning", "Tillhör", "Förvaltningsområde")),
    },
  },
  (rows) =>
    prefixed(
      "responsibilities",
      rows.map(({ values: { prefix, area }, placeOf }) => ({
        prefix,
        belongsTo: area,
        label: area,
        place: placeOf("prefix"),
      }))
    )
);
