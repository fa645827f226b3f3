/** The central reserve: what was given to areas of it. What it opened with and what remains its table prints. */
import { fact } from "../model/fact";
import { nthOf, RESERVE } from "../model/figure";
import { reserveFigure } from "../reports/reserv";
import type { PrintedFacts } from "./printed";
import type { FactSources, StatedFacts } from "./sources";
import { subject } from "./subjects";

const OTHER_NAMES = [
  "centrala reserven",
  "central reserv",
  "övergripande reserven",
  "nämndens reserv",
  "reserv",
  "ofördelade medel",
  "medel till förfogande",
];

export function reserveFacts({ reserve = [], settings }: FactSources, { find }: PrintedFacts): StatedFacts {
  if (reserve.length === 0) return { facts: [], subjects: [] };
  const nth = nthOf(reserve.map(({ event }) => event));
  const allocated = reserve
    .map((entry, place) => ({ ...entry, place, cell: find(reserveFigure(entry, place, nth[place]))?.cell }))
    .filter(({ amount, place }) => place > 0 && amount < 0);
  const stated = { what: "reserveAllocated", subject: RESERVE, unit: "ore", year: settings.year } as const;
  const all = allocated.slice(0, 1).map(({ cell }) => {
    const sum = allocated.reduce((total, { amount }) => total + amount, 0);
    return fact({ ...stated, exact: -sum, cell });
  });
  const each = allocated.map(({ event, amount, place, cell }) =>
    fact({ ...stated, narrowedTo: event, nth: nth[place], exact: -amount, cell })
  );
  return {
    subjects: [subject("reserve", "Reserv", { key: RESERVE, otherNames: OTHER_NAMES })],
    facts: [...all, ...(each.length < 2 ? [] : each)],
  };
}
