/**
 * The columns of amounts that people type: what each holds, what it is a part of, and how to turn or scale it in
 * thought.
 */
import { whole, type Ore } from "../../model/money";
import type { Figures } from "./figures";
import type { Where } from "./finding";

/** A column of sizes: its amounts, and the table with that column turned or in another unit. */
export interface Column {
  readonly where: Where;
  readonly amounts: readonly number[];
  /** A group has one sign; in other columns a minority of the other sign is usual. */
  readonly hasOneSign: boolean;
  /** What the column is a part of: a little below zero is then usual even where nothing is above. 0 for nothing. */
  readonly leastOf: number;
  readonly times: (figures: Figures, factor: number) => Figures;
}

/** The tables that people type, and how each names its amounts. */
type Table = "investments" | "events" | "grantsReceived" | "measures" | "volumes";
type Row<T extends Table> = Figures[T][number];
type AmountOf<T extends Table> = {
  [Name in keyof Row<T>]-?: Row<T>[Name] extends Ore | undefined ? Name : never;
}[keyof Row<T>] &
  string;

export function columnsIn(figures: Figures): readonly Column[] {
  const groups = [...new Set(figures.events.map(({ group }) => group))];
  return [
    column(figures, "investments", "budget", { columns: ["Budget"] }),
    column(figures, "investments", "outcome", { columns: ["Utfall"] }),
    column(figures, "investments", "forecast", { columns: ["Prognos"] }),
    // Each group for itself: an increased cost that is written as its effect has a minus.
    ...groups.map((group) => column(figures, "events", "amount", { items: [group] }, (row) => row.group === group)),
    column(figures, "grantsReceived", "amount", { columns: ["Belopp"] }),
    column(figures, "measures", "decided", { columns: ["Beslutad effekt"] }),
    { ...column(figures, "measures", "realised", { columns: ["Realiserad effekt"] }), leastOf: decidedBelow(figures) },
    column(figures, "volumes", "budgetCost", { columns: ["Budget kostnad"] }),
    column(figures, "volumes", "outcomeCost", { columns: ["Utfall kostnad"] }),
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

/** What has been decided of the measures whose realised effect lies below zero. */
function decidedBelow({ measures }: Figures): number {
  return measures.reduce((sum, { decided, realised }) => (realised < 0 ? sum + Math.max(0, decided) : sum), 0);
}

/** A column of a table; of a group in it, its rows alone. */
function column<T extends Table, Name extends AmountOf<T>>(
  figures: Figures,
  source: T,
  name: Name,
  where: Omit<Where, "source">,
  isInGroup?: (row: Row<T>) => boolean
): Column {
  const rowsOf = (from: Figures): readonly Row<T>[] => from[source];
  const isIn = (row: Row<T>): boolean => isInGroup === undefined || isInGroup(row);
  const amountIn = (row: Row<T>): number | undefined => row[name] as Ore | undefined;
  return {
    where: { source, ...where },
    amounts: rowsOf(figures)
      .filter(isIn)
      .map((row) => amountIn(row) ?? 0),
    hasOneSign: isInGroup !== undefined,
    leastOf: 0,
    times: (before, factor) => ({
      ...before,
      [source]: rowsOf(before).map((row) => {
        const amount = amountIn(row);
        return amount === undefined || !isIn(row) ? row : { ...row, [name]: whole(amount * factor) };
      }),
    }),
  };
}
