/** Against the year before, where it is known: an area or a line that has changed much. Only told; years differ. */
import { whole } from "../../model/money";
import { periodOf } from "../../model/period";
import { LINE_KEYS } from "../statement";
import { lineIn, netOf, NO_CELLS, sumOfCells, type Cell, type Cells } from "./cells";
import { baseOf, type Figures, namedAreas } from "./figures";
import { nothingIn, type Judgement, type Rule } from "./judgement";

/** The last month is thin when its share of the year so far is less than half of what it was. */
const OF_LAST_SHARE = 0.5;

export const againstLastYear: Rule = (figures, usual) => {
  const year = Math.max(...[...figures.earlier.keys()].filter((known) => known < figures.year));
  const before = figures.earlier.get(year);
  const limit = { kind: "percent", percent: usual.yearChange * 100 } as const;
  const looked = { check: "lastYear", id: "lastYear", where: { source: "outcome" }, usual: limit } as const;
  if (before === undefined) return [nothingIn(looked, { kind: "areas", looked: 0 })];
  const until = (cells: Cells): Cell => sumOfCells(cells.slice(1, figures.through + 1));
  const all = (cells: Iterable<Cells>): Cell => sumOfCells([...cells].map(until));
  const isLarge = (now: number, then: number): boolean =>
    Math.abs(now - then) > usual.yearChange * Math.abs(then) &&
    Math.abs(now - then) > (usual.yearChangeOfGrant * baseOf(figures) * figures.through) / 12;
  const noteOf = (where: Judgement["where"], id: string, now: number, then: number): readonly Judgement[] =>
    isLarge(now, then)
      ? [
          {
            ...looked,
            id,
            where,
            found: { kind: "change", now: whole(now), before: whole(then), year },
            cause: undefined,
            weight: "note",
          },
        ]
      : [];
  const areas = namedAreas(figures);
  const byArea = areas.flatMap(({ key, outcome }) =>
    noteOf(
      { source: "outcome", areas: [key] },
      `lastYear:${key}`,
      netOf(until(outcome)),
      netOf(until(before.get(key) ?? NO_CELLS))
    )
  );
  const [now, then] = [all(figures.areas.map(({ outcome }) => outcome)), all(before.values())];
  const byLine = LINE_KEYS.flatMap((line) =>
    noteOf({ source: "outcome", lines: [line] }, `lastYear:line:${line}`, lineIn(now, line), lineIn(then, line))
  );
  const found = [...byArea, ...byLine, ...lastMonth(figures, before.values(), year)];
  return found.length > 0
    ? found
    : [nothingIn(looked, { kind: "change", now: whole(netOf(now)), before: whole(netOf(then)), year })];
};

/** The last month's net cost beside that of the months before it, against the same share the year before. */
function lastMonth(
  { areas, through, year: current }: Figures,
  before: Iterable<Cells>,
  year: number
): readonly Judgement[] {
  const shareIn = (some: readonly Cells[]): number => {
    const sum = (from: number, to: number): number => netOf(sumOfCells(some.flatMap((cells) => cells.slice(from, to))));
    const earlier = sum(1, through);
    return earlier === 0 ? 0 : sum(through, through + 1) / earlier;
  };
  const outcomes = areas.map(({ outcome }) => outcome);
  const [now, then] = [shareIn(outcomes), shareIn([...before])];
  if (through < 2 || then <= 0 || now >= OF_LAST_SHARE * then) return [];
  const booked = netOf(sumOfCells(outcomes.flatMap((cells) => cells[through] ?? [])));
  const earlier = netOf(sumOfCells(outcomes.flatMap((cells) => cells.slice(1, through))));
  return [
    {
      check: "lastYear",
      id: "lastYear:lastMonth",
      where: { source: "outcome", periods: [periodOf(current, through)] },
      usual: { kind: "percent", percent: OF_LAST_SHARE * 100 },
      found: { kind: "change", now: whole(booked), before: whole(earlier * then), year },
      cause: "monthThin",
      weight: "note",
    },
  ];
}
