/**
 * The bridge from the basis that was read to the one that is reported: per area that an activity has left or come to,
 * what it was, what each move did, and what it is. The sums show that nothing came or went.
 */
import type { Analysis, Restatement } from "../analysis/analysis";
import type { AreaResult } from "../analysis/deviation";
import type { Figure, SubjectKey } from "../model/figure";
import { subtract, total, ZERO, type Ore } from "../model/money";
import { figureColumn, sumRow, tableOf, textColumn, type ColumnOf, type RowOf } from "./columns";
import { labelOfArea, resultAt, scenarioAt, subjectOfArea } from "./figures";
import type { Report } from "./report";
import { plus } from "./table";

export const flyttar: Report = {
  id: "flyttar",
  name: "Flyttar mellan verksamhetsområden",
  needs: ["moves"],
  tables: (analysis) => {
    const { restatement } = analysis;
    if (restatement === undefined) return [];
    const rows = measuresOf(analysis).flatMap((measure) => rowsOf(measure, analysis, restatement));
    if (rows.length === 0) return [];
    const head = {
      id: "Avvik.flyttar",
      sheet: "Ram och beslut",
      title: "Flyttar: från gammal till ny indelning",
    } as const;
    return [tableOf(head, { key: "area", heading: "Verksamhetsområde" }, columnsOf(restatement), rows)];
  },
};

/** What is restated, of an area. */
interface Measure {
  readonly key: string;
  readonly label: string;
  readonly figure: Omit<Figure, "subject">;
  readonly amount: (area: AreaResult, analysis: Analysis) => Ore;
}

/** A measure of an area, or of all areas in the bridge, on the basis before, and after each move. */
interface Bridge {
  readonly measure: Measure;
  readonly subject: SubjectKey;
  readonly before: Ore;
  readonly after: readonly Ore[];
}

function measuresOf({ comparison }: Analysis): readonly Measure[] {
  const { current, earlier } = comparison;
  const forecast = (at: NonNullable<typeof earlier>): Measure => ({
    key: `forecast:${at.name}`,
    label: `Prognos ${at.shortName}`,
    figure: { what: "result", ...scenarioAt(at) },
    amount: (area, analysis) => resultAt({ ...area, areas: [area] }, at, analysis),
  });
  return [
    { key: "grant", label: "Kommunbidrag", figure: { what: "grant" }, amount: ({ grant }) => grant },
    {
      key: "budget",
      label: "Budget helår",
      figure: { what: "netCost", scenario: "budget", narrowedTo: "year" },
      amount: ({ budgetNetCost }) => budgetNetCost,
    },
    { key: "outcome", label: "Utfall", figure: { what: "netCost" }, amount: ({ netCost }) => netCost },
    { key: "result", label: "Budgetavvikelse", figure: { what: "result" }, amount: ({ result }) => result },
    ...(earlier === undefined ? [] : [forecast(earlier)]),
    ...(current === "outcome" ? [] : [forecast(current)]),
  ];
}

function columnsOf({ steps }: Restatement): readonly ColumnOf<Bridge>[] {
  const moves = steps.map(({ label, starting }, index): ColumnOf<Bridge> =>
    figureColumn(`move:${index}`, `${label} (från och med ${starting})`, ({ measure, subject, before, after }) => [
      { ...measure.figure, subject: `move:${index}|${subject}` },
      subtract(after[index] ?? ZERO, after[index - 1] ?? before),
    ])
  );
  const terms = [plus("before"), ...moves.map(({ key }) => plus(key))];
  return [
    textColumn("measure", "Belopp", ({ measure }) => measure.label),
    figureColumn("before", "Före flyttar", ({ measure, subject, before }) => [
      { ...measure.figure, subject: `beforeMoves|${subject}` },
      before,
    ]),
    ...moves,
    figureColumn(
      "after",
      "Efter flyttar",
      ({ measure, subject, before, after }) => [{ ...measure.figure, subject }, after.at(-1) ?? before],
      { terms }
    ),
  ];
}

/** A measure's areas that it has changed for, and their sum, which is the same before and after. */
function rowsOf(measure: Measure, now: Analysis, { before, steps }: Restatement): readonly RowOf<Bridge>[] {
  const areas = areasIn(now);
  const bridges = areas.map((area): RowOf<Bridge> => {
    const subject = subjectOfArea(area);
    const amountIn = (analysis: Analysis): Ore => {
      const own = areasIn(analysis).find((known) => subjectOfArea(known) === subject);
      return own === undefined ? ZERO : measure.amount(own, analysis);
    };
    const of: Bridge = { measure, subject, before: amountIn(before), after: steps.map(({ after }) => amountIn(after)) };
    return { key: `${measure.key}|${subject}`, label: labelOfArea(area), kind: "line", of };
  });
  const changed = bridges.filter(({ of }) => of.after.some((amount) => amount !== of.before));
  if (changed.length === 0) return [];
  const sum: Bridge = {
    measure,
    subject: "moved",
    before: total(changed.map(({ of }) => of.before)),
    after: steps.map((_, index) => total(changed.map(({ of }) => of.after[index] ?? ZERO))),
  };
  const key = `${measure.key}|total`;
  return [...changed, sumRow({ key, label: "Summa", kind: "subtotal" }, changed, sum)];
}

function areasIn({ committee, frames }: Analysis): readonly AreaResult[] {
  const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility).flatMap(({ areas }) => areas);
  return [...committee.areas, ...apart].filter(({ area }) => area !== undefined);
}
