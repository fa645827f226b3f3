/**
 * Kommunbidrag for itself: decisions of another year, and the same decision twice. Decisions of last year are known by
 * their dates, by a year in their names, or by an opening budget that comes after them.
 */
import { whole } from "../../model/money";
import { netOf, sumOfCells } from "./cells";
import {
  areaOfGrant,
  baseOf,
  committeeAreas,
  grantOf,
  wholeOf,
  withGrants,
  type Figures,
  type GrantEntry,
} from "./figures";
import { shareOf } from "./compare";
import { nothingIn, type Judgement, type Rule } from "./judgement";

/** A decision that gives at least this share of all of a year's grant opens a year. */
const OPENING = 0.5;
/** The earliest month of the year before in which a year's opening budget is decided. */
const EARLIEST_OPENING = "-06-01";

export const grantOfAnotherYear: Rule = (figures, usual) => {
  const window = { kind: "window", from: `${figures.year - 1}-01-01`, to: `${figures.year}-12-31` } as const;
  const looked = { check: "grantYear", id: "grantYear", where: { source: "grants" }, usual: window } as const;
  const strangers = new Set(strangersIn(figures, window.from, window.to));
  const grant = whole(grantOf(figures, ...figures.areas.map(({ key }) => key)));
  if (strangers.size === 0) return [nothingIn(looked, { kind: "decisions", decisions: [], amount: whole(0), grant })];
  const amount = [...strangers].reduce((sum, entry) => sum + entry.amount, 0);
  const size = [...strangers].reduce((sum, entry) => sum + Math.abs(entry.amount), 0);
  const decisions = [...new Set([...strangers].map(({ decision }) => decision))];
  const isLarge = shareOf(size, baseOf(figures)) > usual.otherYearsGrant;
  const areDated = [...strangers].some(({ date }) => date !== undefined && (date < window.from || date > window.to));
  return [
    {
      ...looked,
      where: { source: "grants", rows: strangers.size },
      found: { kind: "decisions", decisions, amount: whole(amount), grant },
      cause: "otherYear",
      weight: isLarge && (areDated || fitsBetter(figures, amount)) ? "doubt" : "note",
      mend: (before) => withGrants(before, (entry) => (strangers.has(entry) ? undefined : entry)),
    },
  ];
};

/** Whether budget and grant agree better without some of the grant. */
function fitsBetter(figures: Figures, amount: number): boolean {
  const areas = committeeAreas(figures);
  const budget = -netOf(sumOfCells(areas.map((area) => wholeOf(area, "budget"))));
  const grant = grantOf(figures, ...areas.map(({ key }) => key));
  return Math.abs(grant - amount - budget) < Math.abs(grant - budget);
}

function strangersIn(figures: Figures, from: string, to: string): readonly GrantEntry[] {
  const opening = openingDateOf(figures);
  return figures.grants.filter((entry) => {
    const { date } = entry;
    if (date !== undefined && (date < from || date > to)) return true;
    if (date !== undefined && opening !== undefined && date < opening) return true;
    return isNamedForAnother(entry, figures.year);
  });
}

/**
 * The day from which this year's decisions are counted: the last opening budget that was decided from the summer before
 * until the spring, where an earlier one stands beside it or decisions precede it. `undefined` where none is so large.
 */
function openingDateOf({ grants, year }: Figures): string | undefined {
  const byDate = new Map<string, number>();
  for (const { date, amount } of grants)
    if (date !== undefined) byDate.set(date, (byDate.get(date) ?? 0) + Math.abs(amount));
  const inSeason = [...byDate].filter(([date]) => date >= `${year - 1}${EARLIEST_OPENING}` && date <= `${year}-03-31`);
  const largest = Math.max(0, ...[...byDate.values()]);
  return inSeason
    .filter(([, size]) => size > OPENING * largest)
    .map(([date]) => date)
    .sort()
    .at(-1);
}

/**
 * "Nämndsbudget 2023" in 2024, unless its date says that the year in the name is when it was made or carried over from.
 */
function isNamedForAnother({ decision, date }: GrantEntry, year: number): boolean {
  const years = [...decision.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([text]) => Number(text));
  const spansYear = years.length > 1 && Math.min(...years) <= year && Math.max(...years) >= year;
  if (years.length === 0 || years.includes(year) || spansYear) return false;
  if (date === undefined) return true;
  const isMadeThen = years.some((named) => date.startsWith(String(named))) && date >= `${year - 1}${EARLIEST_OPENING}`;
  const isCarriedOver = date.startsWith(String(year));
  return !isMadeThen && !isCarriedOver;
}

/** The same decision, area, purpose and amount twice. */
export const grantTwice: Rule = (figures) => {
  const looked = {
    check: "grantYear",
    id: "grantYear:twice",
    where: { source: "grants" },
    usual: { kind: "once" },
  } as const;
  const grant = whole(grantOf(figures, ...figures.areas.map(({ key }) => key)));
  const seen = new Set<string>();
  const copies = new Set(
    figures.grants.filter((entry) => {
      const key = [entry.decision, entry.date, areaOfGrant(entry), entry.purpose, entry.amount].join("\n");
      if (entry.amount !== 0 && seen.has(key)) return true;
      seen.add(key);
      return false;
    })
  );
  const decisions = [...new Set([...copies].map(({ decision }) => decision))];
  const amount = whole([...copies].reduce((sum, entry) => sum + entry.amount, 0));
  if (copies.size === 0) return [nothingIn(looked, { kind: "decisions", decisions, amount, grant })];
  return [
    {
      ...looked,
      where: { source: "grants", rows: copies.size },
      found: { kind: "decisions", decisions, amount, grant },
      cause: "decisionTwice",
      weight: "doubt",
      mend: (before) => withGrants(before, (entry) => (copies.has(entry) ? undefined : entry)),
    } satisfies Judgement,
  ];
};
