/** What each decision did after the opening budget: who gave, who got, and whether it adds to nothing. */
import { UNALLOCATED } from "../analysis/statement";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { total, type Ore } from "../model/money";
import type { Area } from "../model/organisation";
import { UNALLOCATED_LABEL } from "./figures";
import type { Report } from "./report";
import { figure, figureKey, plus, text, type Row } from "./table";

export const omfordelningar: Report = {
  id: "omfordelningar",
  name: "Beslut och omfördelningar under året",
  sources: ["grants"],
  tables: ({ model: { grants, organisation } }) => {
    const later = decisionsOf(grants).slice(1);
    return later.length === 0
      ? []
      : [
          {
            id: "Avvik.omfordelningar",
            sheet: "Ram och beslut",
            title: "Beslut och omfördelningar under året",
            columns: [
              { key: "decision", heading: "Beslut", kind: "text" },
              { key: "purpose", heading: "Syfte", kind: "text" },
              { key: "from", heading: "Från", kind: "text" },
              { key: "to", heading: "Till", kind: "text" },
              { key: "amount", heading: "Belopp", kind: "figure" },
              { key: "verdict", heading: "Kontroll", kind: "text" },
            ],
            rows: later.flatMap((decision) =>
              decisionRows(
                decision,
                grants.filter((entry) => entry.decision === decision),
                organisation.areas
              )
            ),
            ties: later.flatMap((decision) =>
              areasOf(grants, decision).map((area) => ({
                figure: figureKey("grant", area === UNALLOCATED ? UNALLOCATED : `area:${area}`, `decision:${decision}`),
                terms: purposesOf(grants, decision)
                  .filter((purpose) => entriesOf(grants, decision, purpose, area).length > 0)
                  .map((purpose) => ({ figure: keyOf(decision, purpose, area), sign: 1 as const })),
              }))
            ),
          },
        ];
  },
};

/** A decision's purposes, each with what every area gave or got, then the decision's sum. */
function decisionRows(decision: string, entries: readonly GrantEntry[], areas: readonly Area[]): readonly Row[] {
  const rows = purposesOf(entries, decision).flatMap((purpose) =>
    areasOf(entries, decision).flatMap((area): readonly Row[] => {
      const own = entriesOf(entries, decision, purpose, area);
      if (own.length === 0) return [];
      const amount = total(own.map((entry) => entry.amount));
      const name = area === UNALLOCATED ? UNALLOCATED_LABEL : (areas.find(({ id }) => id === area)?.shortName ?? area);
      const cells = [
        text(purpose),
        text(amount < 0 ? name : ""),
        text(amount < 0 ? "" : name),
        figure(keyOf(decision, purpose, area), amount),
        text(""),
      ];
      return [{ key: `${decision}|${purpose}|${area}`, label: decision, kind: "line", cells }];
    })
  );
  const sum = total(entries.map(({ amount }) => amount));
  const cells = [
    text(""),
    text(""),
    text(""),
    figure(figureKey("grant", "decision", decision), sum),
    text(verdictOf(entries, sum)),
  ];
  return [
    ...rows,
    { key: decision, label: `Summa ${decision}`, kind: "subtotal", terms: rows.map(({ key }) => plus(key)), cells },
  ];
}

/** A decision that both gives and takes is a redistribution and should add to nothing. */
function verdictOf(entries: readonly GrantEntry[], sum: Ore): string {
  const moves = entries.some(({ amount }) => amount < 0) && entries.some(({ amount }) => amount > 0);
  if (!moves) return sum < 0 ? "Minskar ramen" : "Ökar ramen";
  return sum === 0 ? "Omfördelning, summan är noll" : "Flyttar mellan områden och ändrar ramen";
}

function purposesOf(grants: readonly GrantEntry[], decision: string): readonly string[] {
  return [...new Set(grants.filter((entry) => entry.decision === decision).map(({ purpose }) => purpose ?? ""))];
}

function areasOf(grants: readonly GrantEntry[], decision: string): readonly string[] {
  return [...new Set(grants.filter((entry) => entry.decision === decision).map(({ area }) => area ?? UNALLOCATED))];
}

function entriesOf(
  grants: readonly GrantEntry[],
  decision: string,
  purpose: string,
  area: string
): readonly GrantEntry[] {
  return grants.filter(
    (entry) => entry.decision === decision && (entry.purpose ?? "") === purpose && (entry.area ?? UNALLOCATED) === area
  );
}

function keyOf(decision: string, purpose: string, area: string): ReturnType<typeof figureKey> {
  return figureKey("grant", `area:${area}`, `decision:${decision}`, `purpose:${purpose}`);
}
