/** Months that hold the year so far, so that every month is counted again in all that follow. */
import { whole } from "../../model/money";
import { minus, sizeOf, sumOfCells, type Cell } from "./cells";
import { wholeOf, withCells, type AreaFigures, type Figures, namedAreas } from "./figures";
import { nothingIn, type Judgement, type Rule } from "./judgement";

/** Twelve accumulated months grow to twelve times the first, and come to six and a half times the year: nearly that. */
const GROWN = 0.5;
const GROWN_IN_AREA = 0.75;
const MANY_TIMES = 0.65;
/** An area may well grow for three months. */
const LEAST_MONTHS_IN_AREA = 4;

/** Months that hold the year so far: they grow to many times what is expected. In all of the outcome, or in an area. */
export const accumulatedMonths: Rule = (figures) => {
  const looked = {
    check: "repeated",
    id: "repeated:accumulated",
    where: { source: "outcome" },
    usual: { kind: "once" },
  } as const;
  const all = growthIn(figures, figures.areas, GROWN);
  const areas = namedAreas(figures);
  if (all !== undefined) return [accumulated(figures, looked, all, () => true)];
  const isLong = figures.through >= LEAST_MONTHS_IN_AREA;
  const found = areas.flatMap((area) => {
    const growth = isLong ? growthIn(figures, [area], GROWN_IN_AREA) : undefined;
    const inArea = { ...looked, id: `${looked.id}:${area.key}`, where: { ...looked.where, areas: [area.key] } };
    return growth === undefined ? [] : [accumulated(figures, inArea, growth, ({ key }) => key === area.key)];
  });
  return found.length > 0 ? found : [nothingIn(looked, { kind: "areas", looked: areas.length })];
};

type Growth = Extract<Judgement["found"], { kind: "growth" }>;

function growthIn(figures: Figures, areas: readonly AreaFigures[], grown: number): Growth | undefined {
  const { through } = figures;
  const sizes = Array.from({ length: through }, (_, index) =>
    sizeOf(sumOfCells(areas.flatMap((area) => area.outcome[index + 1] ?? [])))
  );
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  const steps = sizes.slice(1).map((size, index) => size >= (sizes[index] ?? 0) * 0.97);
  const sum = sizes.reduce((a, b) => a + b, 0);
  const expected = (sizeOf(sumOfCells(areas.map((area) => wholeOf(area, "budget")))) * through) / 12;
  const grows = steps.filter((up) => up).length >= steps.length * 0.9 && last > first * through * grown;
  const isManyTimes = expected > 0 && sum > (expected * (through + 1) * MANY_TIMES) / 2;
  if (through < 3 || first === 0 || !grows || !isManyTimes) return undefined;
  return { kind: "growth", first: whole(first), last: whole(last), sum: whole(sum), expected: whole(expected) };
}

function accumulated(
  figures: Figures,
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  found: Growth,
  isIn: (area: AreaFigures) => boolean
): Judgement {
  return {
    ...looked,
    found,
    cause: "accumulated",
    weight: "doubt",
    mend: (before) =>
      withCells(
        before,
        "outcome",
        (cell, month, area) => {
          const earlier = area.outcome[month - 1];
          return month < 2 || month > figures.through || earlier === undefined ? cell : differenceOf(cell, earlier);
        },
        isIn
      ),
  };
}

/** Rows too where they grow, as they do when every earlier row is there again. */
function differenceOf(cell: Cell, earlier: Cell): Cell {
  const rows = cell.rows > earlier.rows * 1.05 ? cell.rows - earlier.rows : cell.rows;
  return { ...minus(cell, earlier), rows };
}
