/** What each decision did after the opening budget: who gave, who got, and whether it adds to nothing. */
import { UNALLOCATED } from "../analysis/statement";
import { figureKey, subjectKey, type Figure, type SubjectKey } from "../model/figure";
import { decisionsOf, type GrantEntry } from "../model/grant";
import { total, type Ore } from "../model/money";
import type { Area, FrameId, Organisation } from "../model/organisation";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { subjectOfFrame, unallocatedIn, UNALLOCATED_LABEL } from "./figures";
import type { Report } from "./report";
import type { Tie } from "./table";

export const omfordelningar: Report = {
  id: "omfordelningar",
  name: "Beslut och omfördelningar under året",
  sources: ["grants"],
  tables: ({ model: { grants, organisation } }) => {
    const later = decisionsOf(grants).slice(1);
    const parts = later.flatMap((decision) =>
      partsOf(
        decision,
        grants.filter((entry) => entry.decision === decision),
        organisation
      )
    );
    if (parts.length === 0) return [];
    return [
      tableOf(
        {
          id: "Avvik.omfordelningar",
          sheet: "Ram och beslut",
          title: "Beslut och omfördelningar under året",
          ties: parts.flatMap(tiesOf),
        },
        { key: "decision", heading: "Beslut" },
        COLUMNS,
        parts.flatMap((part) => rowsOf(part, organisation.areas))
      ),
    ];
  },
};

/** What a decision does for the committee, or for a frame without result responsibility: never in one sum. */
interface DecisionPart {
  readonly decision: string;
  readonly entries: readonly GrantEntry[];
  /** The frame that stands apart; `undefined` for the committee. */
  readonly apart: FrameId | undefined;
}

function partsOf(decision: string, entries: readonly GrantEntry[], { frames }: Organisation): readonly DecisionPart[] {
  const apart = frames.filter(({ hasResultResponsibility }) => !hasResultResponsibility).map(({ id }) => id);
  const own = entries.filter(({ frame }) => !apart.includes(frame));
  const others = apart.map((id) => ({ decision, apart: id, entries: entries.filter(({ frame }) => frame === id) }));
  return [{ decision, apart: undefined, entries: own }, ...others].filter((part) => part.entries.length > 0);
}

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
function rowsOf(part: DecisionPart, areas: readonly Area[]): readonly RowOf<Move>[] {
  const { decision, entries, apart } = part;
  const rows = purposesOf(entries).flatMap((purpose) =>
    areasOf(part).flatMap((area): readonly RowOf<Move>[] => {
      const own = entriesOf(part, purpose, area);
      if (own.length === 0) return [];
      const amount = total(own.map((entry) => entry.amount));
      const whom = nameOf(area, areas);
      const of: Move = { figure: purposeFigure(decision, purpose, area), amount, purpose, whom };
      return [{ key: `${decision}|${purpose}|${area}`, label: decision, kind: "line", of }];
    })
  );
  const amount = total(entries.map((entry) => entry.amount));
  const narrowedTo = apart === undefined ? undefined : subjectOfFrame(apart);
  const figure: Figure = { what: "decided", subject: subjectKey("decision", decision), narrowedTo };
  const name = apart === undefined ? decision : `${decision}, ${apart}`;
  const of: Move = { figure, amount, verdict: verdictOf(entries, amount) };
  return [...rows, sumRow({ key: name, label: `Summa ${name}`, kind: "subtotal" }, rows, of)];
}

/** An area has of a decision what its purposes give it, also as printed. */
function tiesOf(part: DecisionPart): readonly Tie[] {
  const { decision, entries } = part;
  return areasOf(part).map((area) => ({
    figure: figureKey({
      what: "decided",
      subject: subjectKey("decision", decision),
      narrowedTo: area,
    }),
    terms: purposesOf(entries)
      .filter((purpose) => entriesOf(part, purpose, area).length > 0)
      .map((purpose) => ({ figure: figureKey(purposeFigure(decision, purpose, area)), sign: 1 })),
  }));
}

/** What a decision gives an area for a purpose. */
function purposeFigure(decision: string, purpose: string, area: SubjectKey): Figure {
  const narrowedTo = `${subjectKey("purpose", purpose)}|${area}`;
  return { what: "decided", subject: subjectKey("decision", decision), narrowedTo };
}

function nameOf(whom: SubjectKey, areas: readonly Area[]): string {
  const area = areas.find(({ id }) => subjectKey("area", id) === whom);
  return area === undefined ? UNALLOCATED_LABEL : (area.shortName ?? area.id);
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

function areasOf({ entries, apart }: DecisionPart): readonly SubjectKey[] {
  return [...new Set(entries.map((entry) => areaIn(entry, apart)))];
}

function entriesOf({ entries, apart }: DecisionPart, purpose: string, area: SubjectKey): readonly GrantEntry[] {
  return entries.filter((entry) => (entry.purpose ?? "") === purpose && areaIn(entry, apart) === area);
}

/** What fits no area is a subject of its own in every frame that stands apart. */
function areaIn({ area }: GrantEntry, apart: FrameId | undefined): SubjectKey {
  if (area !== undefined) return subjectKey("area", area);
  return apart === undefined ? UNALLOCATED : unallocatedIn(apart);
}
