/** What each decision did after the opening budget: who gave, who got, and whether it adds to nothing. */
import { UNALLOCATED } from "../analysis/statement";
import { figureKey, subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { total, type Ore } from "../model/money";
import type { Area } from "../model/organisation";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { UNALLOCATED_LABEL } from "./figures";
import type { Report } from "./report";
import type { Tie } from "./table";

export const omfordelningar: Report = {
  id: "omfordelningar",
  name: "Beslut och omfördelningar under året",
  sources: ["grants"],
  tables: ({ model: { grants, organisation } }) => {
    const later = decisionsOf(grants).slice(1);
    if (later.length === 0) return [];
    const decided = later.map((decision) => grants.filter((entry) => entry.decision === decision));
    return [
      tableOf(
        {
          id: "Avvik.omfordelningar",
          sheet: "Ram och beslut",
          title: "Beslut och omfördelningar under året",
          ties: decided.flatMap(tiesOf),
        },
        { key: "decision", heading: "Beslut" },
        COLUMNS,
        decided.flatMap((entries, index) => decisionRows(later[index] ?? "", entries, organisation.areas))
      ),
    ];
  },
};

/** What somebody got (+) or gave (−) for a purpose, or a decision's sum. */
interface Move {
  readonly figure: Figure;
  readonly amount: Ore;
  readonly purpose?: string;
  /** Whom it was given to or taken from. */
  readonly whom?: string;
  readonly verdict?: string;
}

const COLUMNS: readonly ColumnOf<Move>[] = [
  textColumn("purpose", "Syfte", ({ purpose }) => purpose),
  textColumn("from", "Från", ({ whom, amount }) => (amount < 0 ? whom : undefined)),
  textColumn("to", "Till", ({ whom, amount }) => (amount < 0 ? undefined : whom)),
  figureColumn("amount", "Belopp", ({ figure, amount }) => [figure, amount]),
  textColumn("verdict", "Kontroll", ({ verdict }) => verdict),
];

/** A decision's purposes, each with what every area gave or got, then the decision's sum. */
function decisionRows(
  decision: string,
  entries: readonly GrantEntry[],
  areas: readonly Area[]
): readonly RowOf<Move>[] {
  const rows = purposesOf(entries).flatMap((purpose) =>
    areasOf(entries).flatMap((area): readonly RowOf<Move>[] => {
      const own = entriesOf(entries, purpose, area);
      if (own.length === 0) return [];
      const amount = total(own.map((entry) => entry.amount));
      const move: Move = {
        figure: purposeFigure(decision, purpose, area),
        amount,
        purpose,
        whom: nameOf(area, areas),
      };
      return [{ key: `${decision}|${purpose}|${area}`, label: decision, kind: "line", of: move }];
    })
  );
  const amount = total(entries.map((entry) => entry.amount));
  const sum: Move = {
    figure: { what: "decided", subject: subjectKey("decision", decision), narrowedTo: "purposes" },
    amount,
    verdict: verdictOf(entries, amount),
  };
  return [...rows, sumRow({ key: decision, label: `Summa ${decision}`, kind: "subtotal" }, rows, sum)];
}

/** An area has of a decision what its purposes give it, also as printed. */
function tiesOf(entries: readonly GrantEntry[]): readonly Tie[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { decision } = first;
  return areasOf(entries).map((area) => ({
    figure: figureKey({
      what: "decided",
      subject: subjectKey("decision", decision),
      narrowedTo: subjectOf(area),
    }),
    terms: purposesOf(entries)
      .filter((purpose) => entriesOf(entries, purpose, area).length > 0)
      .map((purpose) => ({ figure: figureKey(purposeFigure(decision, purpose, area)), sign: 1 })),
  }));
}

/** What a decision gives an area for a purpose. */
function purposeFigure(decision: string, purpose: string, area: string): Figure {
  const narrowedTo = `${subjectKey("purpose", purpose)}|${subjectOf(area)}`;
  return { what: "decided", subject: subjectKey("decision", decision), narrowedTo };
}

function subjectOf(area: string): SubjectKey {
  return area === UNALLOCATED ? UNALLOCATED : subjectKey("area", area);
}

function nameOf(area: string, areas: readonly Area[]): string {
  if (area === UNALLOCATED) return UNALLOCATED_LABEL;
  return areas.find(({ id }) => id === area)?.shortName ?? area;
}

/** A decision that both gives and takes is a redistribution and should add to nothing. */
function verdictOf(entries: readonly GrantEntry[], sum: Ore): string {
  const moves = entries.some(({ amount }) => amount < 0) && entries.some(({ amount }) => amount > 0);
  if (!moves) return sum < 0 ? "Minskar ramen" : "Ökar ramen";
  return sum === 0 ? "Omfördelning, summan är noll" : "Flyttar mellan områden och ändrar ramen";
}

function purposesOf(entries: readonly GrantEntry[]): readonly string[] {
  return [...new Set(entries.map(({ purpose }) => purpose ?? ""))];
}

function areasOf(entries: readonly GrantEntry[]): readonly string[] {
  return [...new Set(entries.map(({ area }) => area ?? UNALLOCATED))];
}

function entriesOf(entries: readonly GrantEntry[], purpose: string, area: string): readonly GrantEntry[] {
  return entries.filter((entry) => (entry.purpose ?? "") === purpose && (entry.area ?? UNALLOCATED) === area);
}
