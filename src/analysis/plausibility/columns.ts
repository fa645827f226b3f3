/** The columns of amounts that people type: what each holds, what it is a part of, and how to turn or scale it in thought. */
import { whole } from "../../model/money";
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

export function columnsIn(figures: Figures): readonly Column[] {
  return [
    ...investmentColumns(figures),
    ...eventColumns(figures),
    ...receivedColumns(figures),
    ...measureColumns(figures),
    ...volumeColumns(figures),
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

function investmentColumns({ investments }: Figures): readonly Column[] {
  return (["budget", "outcome", "forecast"] as const).map((name) => ({
    where: { source: "investments", columns: [{ budget: "Budget", outcome: "Utfall", forecast: "Prognos" }[name]] },
    amounts: investments.map((row) => row[name] ?? 0),
    hasOneSign: false,
    leastOf: 0,
    times: (figures, factor) => ({
      ...figures,
      investments: figures.investments.map((row) => {
        const amount = row[name];
        return amount === undefined ? row : { ...row, [name]: whole(amount * factor) };
      }),
    }),
  }));
}

/** Each group for itself: an increased cost that is written as its effect has a minus. */
function eventColumns({ events }: Figures): readonly Column[] {
  const groups = [...new Set(events.map(({ group }) => group))];
  return groups.map((group) => ({
    where: { source: "events", items: [group] },
    amounts: events.filter((row) => row.group === group).map(({ amount }) => amount),
    hasOneSign: true,
    leastOf: 0,
    times: (figures, factor) => ({
      ...figures,
      events: figures.events.map((row) => (row.group === group ? { ...row, amount: whole(row.amount * factor) } : row)),
    }),
  }));
}

function receivedColumns({ grantsReceived }: Figures): readonly Column[] {
  return [
    {
      where: { source: "grantsReceived", columns: ["Belopp"] },
      amounts: grantsReceived.map(({ amount }) => amount),
      hasOneSign: false,
      leastOf: 0,
      times: (figures, factor) => ({
        ...figures,
        grantsReceived: figures.grantsReceived.map((row) => ({ ...row, amount: whole(row.amount * factor) })),
      }),
    },
  ];
}

function measureColumns({ measures }: Figures): readonly Column[] {
  return (["decided", "realised"] as const).map((name) => ({
    where: { source: "measures", columns: [{ decided: "Beslutad effekt", realised: "Realiserad effekt" }[name]] },
    amounts: measures.map((row) => row[name]),
    hasOneSign: false,
    leastOf:
      name === "realised"
        ? measures.reduce((sum, { decided, realised }) => (realised < 0 ? sum + Math.max(0, decided) : sum), 0)
        : 0,
    times: (figures, factor) => ({
      ...figures,
      measures: figures.measures.map((row) => ({ ...row, [name]: whole(row[name] * factor) })),
    }),
  }));
}

function volumeColumns({ volumes }: Figures): readonly Column[] {
  return (["budgetCost", "outcomeCost"] as const).map((name) => ({
    where: { source: "volumes", columns: [{ budgetCost: "Budget kostnad", outcomeCost: "Utfall kostnad" }[name]] },
    amounts: volumes.map((row) => row[name] ?? 0),
    hasOneSign: false,
    leastOf: 0,
    times: (figures, factor) => ({
      ...figures,
      volumes: figures.volumes.map((row) => {
        const amount = row[name];
        return amount === undefined ? row : { ...row, [name]: whole(amount * factor) };
      }),
    }),
  }));
}
