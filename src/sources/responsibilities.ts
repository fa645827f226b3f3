/** Ansvar: which area a responsibility code belongs to, by prefix; the longest prefix wins. */
import { prefixMap, type PrefixMap } from "../model/code";
import type { AreaId } from "../model/organisation";
import type { Problem } from "../model/problem";
import { area, codePrefix, needed, type Context } from "./field";
import type { Grid } from "./grid";
import { contradictionsIn } from "./prefixes";
import { readRows, rowSource } from "./rows";

export const RESPONSIBILITIES = rowSource("responsibilities", true, {
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
    )
  ),
  area: needed(area("Verksamhetsområde", "Område", "Avdelning", "Tillhör", "Förvaltningsområde")),
});

export function readResponsibilities(
  grid: Grid | undefined,
  context: Context
): { readonly areaOf: PrefixMap<AreaId>; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(RESPONSIBILITIES, grid, context);
  const prefixes = rows.map(({ values, placeOf }) => ({
    prefix: values.prefix,
    belongsTo: values.area,
    label: values.area,
    place: placeOf("prefix"),
  }));
  return {
    areaOf: prefixMap(prefixes.map(({ prefix, belongsTo }) => [prefix, belongsTo])),
    problems: [...problems, ...contradictionsIn("responsibilities", prefixes)],
  };
}
