/** Measures for balance: decided effect, realised effect, and the share realised. */
import { MEASURES, nthOf, subjectKey, type Figure } from "../model/figure";
import type { Measure } from "../sources/measures";
import { subtract, total } from "../model/money";
import { cellColumn, figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import type { Report } from "./report";
import { difference, percent } from "./table";

export const atgarder: Report = {
  id: "atgarder",
  name: "Åtgärder för balans",
  needs: ["measures"],
  sources: ["measures"],
  tables: ({ model: { measures } }) => {
    if (measures.length === 0) return [];
    const head = { id: "Avvik.atgarder", sheet: "Prognoshistorik", title: "Åtgärder för balans" } as const;
    return [tableOf(head, { key: "measure", heading: "Åtgärd" }, COLUMNS, rowsOf(measures))];
  },
};

/** A measure, or all of them together. */
type Effect = Pick<Measure, "decided" | "realised"> &
  Partial<Measure> & { readonly whose: Pick<Figure, "subject" | "nth"> };

const COLUMNS: readonly ColumnOf<Effect>[] = [
  textColumn("area", "Verksamhetsområde", ({ area }) => area),
  textColumn("responsible", "Ansvarig", ({ responsible }) => responsible),
  textColumn("date", "Datum", ({ date }) => date),
  figureColumn("decided", "Beslutad effekt", ({ whose, decided }) => [{ what: "decidedEffect", ...whose }, decided]),
  figureColumn("realised", "Realiserad effekt", ({ whose, realised }) => [
    { what: "realisedEffect", ...whose },
    realised,
  ]),
  figureColumn(
    "difference",
    "Skillnad",
    ({ whose, decided, realised }) => [
      { what: "deviation", of: "realisedEffect", ...whose },
      subtract(realised, decided),
    ],
    { terms: difference("realised", "decided") }
  ),
  cellColumn("share", "Andel realiserad", "percent", ({ whose, decided, realised }) => {
    const share = decided === 0 ? undefined : (100 * realised) / decided;
    return percent(share, 0, { figure: { what: "shareRealised", ...whose }, unit: "percent" });
  }),
];

function rowsOf(measures: readonly Measure[]): readonly RowOf<Effect>[] {
  const nth = nthOf(measures.map(({ name }) => name));
  const rows = measures.map((measure, index): RowOf<Effect> => ({
    key: `measure:${index}`,
    label: measure.name,
    kind: "line",
    of: { ...measure, whose: { subject: subjectKey("measure", measure.name), nth: nth[index] } },
  }));
  const all: Effect = {
    whose: { subject: MEASURES },
    decided: total(measures.map(({ decided }) => decided)),
    realised: total(measures.map(({ realised }) => realised)),
  };
  return [...rows, sumRow({ key: "total", label: "SUMMA", kind: "total" }, rows, all)];
}
