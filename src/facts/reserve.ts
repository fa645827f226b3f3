/** The central reserve: what was set aside, what was given to areas, what remains. */
import { fact } from "../model/fact";
import type { Stated } from "./facts";
import type { FactSources } from "./sources";
import { RESERVE, subject } from "./subjects";

const OTHER_NAMES = [
  "centrala reserven",
  "central reserv",
  "övergripande reserven",
  "nämndens reserv",
  "reserv",
  "ofördelade medel",
  "medel till förfogande",
];

export function reserveFacts({ reserve = [], settings, tables }: FactSources): Stated {
  const [opening, ...later] = reserve;
  if (opening === undefined) return { facts: [], subjects: [] };
  const allocated = later.filter(({ amount }) => amount < 0);
  const sum = (entries: typeof reserve): number => entries.reduce((total, { amount }) => total + amount, 0);
  const table = tables.find(({ id }) => id === "Avvik.reserv");
  const cell = (row: string): { readonly table: string; readonly row: string; readonly column: string } | undefined =>
    table === undefined ? undefined : { table: table.id, row, column: "Belopp" };
  const stated = { subject: RESERVE, unit: "ore", year: settings.year } as const;
  return {
    subjects: [subject("reserve", "Reserv", { key: RESERVE, otherNames: OTHER_NAMES })],
    facts: [
      fact({ what: "reserveOpening", ...stated, exact: opening.amount, cell: cell(opening.event) }),
      ...(allocated.length === 0
        ? []
        : [
            fact({
              what: "reserveAllocated",
              ...stated,
              exact: -sum(allocated),
              cell: cell(allocated[0]?.event ?? ""),
            }),
          ]),
      ...(allocated.length < 2
        ? []
        : allocated.map(({ event, amount }) =>
            fact({ what: "reserveAllocated", narrowedTo: event, ...stated, exact: -amount, cell: cell(event) })
          )),
      fact({ what: "reserveRemaining", ...stated, exact: sum(reserve), cell: cell("Återstår") }),
    ],
  };
}
