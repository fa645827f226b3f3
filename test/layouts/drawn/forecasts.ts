/** Forecasts of the areas at the year's occasions: matrices, lists, a sheet each, or beside budget and net cost. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grantOf } from "../exports/shape";
import type { Invented } from "../municipality";
import { derived, isMoney, moneyOf, sumOfCells, type Cell, type Laid, type Style } from "./cells";
import type { Draw } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import type { Value } from "./shapes";
import { said } from "./words/house";

export interface ForecastPlan {
  readonly shape: Exclude<Value<"forecasts">, "contract">;
  readonly areaLabel: (area: string) => string;
}

export function forecastSheets(
  draw: Draw,
  town: Invented,
  { shape, areaLabel }: ForecastPlan,
  record: Laid[]
): readonly ArraySheet[] {
  const { chance, house, word } = draw;
  const words = house.forecasts;
  const unit = draw.pick("forecastUnit");
  const form = draw.pick("amounts", unit === "mnkr" ? ["number"] : ["number", "swedish"]);
  const style: Style = { unit, decimals: { kr: 0, tkr: 0, mnkr: 3 }[unit], form, isTurned: false };
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const called = chance.one(words.occasions);
  const calls = (occasion: string): string => said(called[occasions.indexOf(occasion)] ?? occasion, town.year);
  const deviation = word(words.deviations);
  const hasComment = draw.has("forecastComment");
  const areaHead = word(words.areaHeads);
  const titled = said(word(words.titles), town.year).replace("{deviation}", deviation.toLowerCase());
  const title = `${titled}${word(words.signNotes)}`;
  const name = said(word(house.sheets.forecasts), town.year);
  const likeness = chance.below(1_000_000);
  switch (shape) {
    case "matrix":
      return [sheet(name, true, matrix())];
    case "transposed":
      return [sheet(name, true, transposed())];
    case "list":
      return [sheet(name, false, list())];
    case "triples":
      return [sheet(name, false, triples())];
    case "twoColumns":
      return [sheet(name, true, twoColumns())];
    case "sheetEach": {
      const before = word(words.sheetEach);
      return occasions.map((occasion) => {
        const own = calls(occasion);
        return sheet(
          own.length > 20 || own.startsWith(before) ? own : `${before} ${own}`,
          false,
          single(draw.anew(likeness), occasion)
        );
      });
    }
  }

  function sheet(sheetName: string, needsTitle: boolean, grid: Grid): ArraySheet {
    const amountHeads = [deviation];
    const page = { name: sheetName, title, needsTitle, style, saysSigns: false, parts: [{ grid }], amountHeads };
    return pageOf(shape === "sheetEach" ? draw.anew(likeness + 1) : draw, town, page, record);
  }

  function moneyFor(area: string, occasion: string): Cell {
    const one = town.forecasts.find((forecast) => forecast.area === area && forecast.occasion === occasion);
    return one === undefined
      ? ""
      : moneyOf([{ source: "forecasts", name: occasion, area, hundredths: one.kronor * 100 }]);
  }

  function comment(): Cell {
    return chance.happens(0.4) ? word(house.comments) : "";
  }

  function withTotal(rows: Grid["rows"], share = 0.7): Grid["rows"] {
    if (!chance.happens(share)) return rows;
    const label = word(words.totals);
    const width = rows[0]?.length ?? 0;
    const total = (column: number): Cell => sumOfCells(rows.map((row) => row[column] ?? ""));
    return [...rows, Array.from({ length: width }, (_, column) => (column === 0 ? label : total(column)))];
  }

  function matrix(): Grid {
    const rows = town.areas.map((area): readonly Cell[] => [
      areaLabel(area.name),
      ...occasions.map((occasion) => moneyFor(area.name, occasion)),
      ...(hasComment ? [comment()] : []),
    ]);
    const head = [areaHead, ...occasions.map(calls), ...(hasComment ? [word(words.comment)] : [])];
    return { heads: [head], rows: withTotal(rows), merged: [] };
  }

  function transposed(): Grid {
    const rows = occasions.map((occasion): readonly Cell[] => {
      const cells = town.areas.map((area) => moneyFor(area.name, occasion));
      return [calls(occasion), ...cells, sumOfCells(cells)];
    });
    const head = [
      word(words.transposedHeads),
      ...town.areas.map((area) => areaLabel(area.name)),
      word(words.transposedSum),
    ];
    return { heads: [head], rows, merged: [] };
  }

  function list(): Grid {
    const occasionHead = word(words.occasionHeads);
    const fields = chance.shuffled<readonly [head: string, cell: (area: string, occasion: string) => Cell]>([
      [occasionHead, (_, occasion) => calls(occasion)],
      [areaHead, (area) => areaLabel(area)],
      [deviation, moneyFor],
      ...(hasComment ? [[word(words.comment), comment] as const] : []),
    ]);
    const pairs = occasions.flatMap((occasion) => town.areas.map((area) => [area.name, occasion] as const));
    const rows = pairs.map(([area, occasion]) => fields.map(([, cell]) => cell(area, occasion)));
    return { heads: [fields.map(([head]) => head)], rows, merged: [] };
  }

  function single(own: Draw, occasion: string): Grid {
    const hasGrant = own.chance.happens(0.5);
    const rows = town.areas.map((area): readonly Cell[] => [
      areaLabel(area.name),
      ...(hasGrant ? [derived(grantOf(town, area.name) * 100)] : []),
      moneyFor(area.name, occasion),
      ...(hasComment ? [comment()] : []),
    ]);
    const head = [
      areaHead,
      ...(hasGrant ? [word(words.grant)] : []),
      deviation,
      ...(hasComment ? [word(words.comment)] : []),
    ];
    return { heads: [head], rows: withTotal(rows), merged: [] };
  }

  /** Below each occasion surpluses in one column and deficits in another, both as sizes. */
  function twoColumns(): Grid {
    const sides = chance.one(words.sides);
    const cellsOf = (area: string, occasion: string): readonly Cell[] => {
      const money = moneyFor(area, occasion);
      if (!isMoney(money)) return ["", ""];
      const size = { ...money, shown: Math.abs(money.shown), isSize: true };
      return money.shown < 0 ? ["", size] : [size, ""];
    };
    const rows = town.areas.map(({ name: area }): readonly Cell[] => [
      areaLabel(area),
      ...occasions.flatMap((occasion) => cellsOf(area, occasion)),
    ]);
    const isMerged = draw.pick("groupHeads", ["merged", "first"]) === "merged";
    return {
      heads: [
        ["", ...occasions.flatMap((occasion) => [calls(occasion), ""])],
        [areaHead, ...occasions.flatMap(() => sides)],
      ],
      rows: withTotal(rows),
      merged: isMerged ? occasions.map((_, at) => [0, 1 + at * 2, 2 + at * 2] as const) : [],
    };
  }

  /** Below each occasion the year's budget, the net cost that is expected and the deviation: budget less net cost. */
  function triples(): Grid {
    const inner = [word(words.inner.budget), word(words.inner.expected), word(words.innerDeviations)];
    const budgetOf = (area: string): number => grantOf(town, area) * 100;
    const deviationOf = (area: string, occasion: string): number =>
      (town.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0) * 100;
    const rows = town.areas.map(({ name: area }): readonly Cell[] => [
      areaLabel(area),
      ...occasions.flatMap((occasion) => [
        derived(budgetOf(area)),
        derived(budgetOf(area) - deviationOf(area, occasion)),
        moneyFor(area, occasion),
      ]),
    ]);
    const isMerged = draw.pick("groupHeads", ["merged", "first", "repeated"]);
    const tops = occasions.flatMap((occasion) => {
      const top = calls(occasion);
      return isMerged === "repeated" ? [top, top, top] : [top, "", ""];
    });
    const merged = occasions.map((_, group) => [0, 1 + group * 3, 3 + group * 3] as const);
    return {
      heads: [
        ["", ...tops],
        [areaHead, ...occasions.flatMap(() => inner)],
      ],
      rows: withTotal(rows),
      merged: isMerged === "merged" ? merged : [],
    };
  }
}
