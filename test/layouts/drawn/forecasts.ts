/** Forecasts of the areas at the year's occasions: matrices, lists, a sheet each, or beside budget and net cost. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grantOf } from "../exports/shape";
import type { Invented } from "../municipality";
import { derived, moneyOf, sumOfCells, type Cell, type Laid, type Style } from "./cells";
import type { Draw, Value } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import { COMMENTS, said, SHEETS } from "./words";

export interface ForecastPlan {
  readonly shape: Exclude<Value<"forecasts">, "contract">;
  readonly areaLabel: (area: string) => string;
}

const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  "Ekonomisk prognos": ["EP", "Prognos april", "Ekonomisk prognos (april)", "EP {y}", "April", "Ek. prognos per april"],
  Delårsrapport: ["DR", "Prognos augusti", "Delårsrapport augusti", "DR {y}", "Augusti", "Delår per 31 augusti"],
};
const DEVIATIONS = [
  "Budgetavvikelse",
  "Avvikelse mot budget",
  "Prognosavvikelse",
  "Prognostiserad avvikelse",
  "Över-/underskott",
  "Avvikelse helår",
];
const SIGN_NOTES = ["", "", " (+ överskott, - underskott)", ", plus = överskott"];
const AREA_HEADS = ["Avdelning", "Område", "Verksamhetsområde", "Sektor"];

export function forecastSheets(
  draw: Draw,
  town: Invented,
  { shape, areaLabel }: ForecastPlan,
  record: Laid[]
): readonly ArraySheet[] {
  const { chance } = draw;
  const unit = draw.pick("forecastUnit");
  const form = draw.pick("amounts", unit === "mnkr" ? ["number"] : ["number", "swedish"]);
  const style: Style = { unit, decimals: { kr: 0, tkr: 0, mnkr: 3 }[unit], form, isTurned: false };
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const at = chance.below(6);
  const word = (occasion: string): string => said(OCCASIONS[occasion]?.[at] ?? occasion, town.year);
  const deviation = chance.one(DEVIATIONS);
  const hasComment = draw.has("forecastComment");
  const areaHead = chance.one(AREA_HEADS);
  const title = `${said(chance.one(["Prognos {y}", "Helårsprognos {y}"]), town.year)}: ${deviation.toLowerCase()} per område${chance.one(SIGN_NOTES)}`;
  const name = said(chance.one(SHEETS.forecasts), town.year);
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
    case "sheetEach": {
      const before = chance.one(["Avvikelse", "Prognos"]);
      return occasions.map((occasion) => {
        const own = word(occasion);
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
    return chance.happens(0.4) ? chance.one(COMMENTS) : "";
  }

  function withTotal(rows: Grid["rows"], share = 0.7): Grid["rows"] {
    if (!chance.happens(share)) return rows;
    const label = chance.one(["Summa", "Totalt", "Nämnden"]);
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
    const head = [areaHead, ...occasions.map(word), ...(hasComment ? ["Kommentar"] : [])];
    return { heads: [head], rows: withTotal(rows), merged: [] };
  }

  function transposed(): Grid {
    const rows = occasions.map((occasion): readonly Cell[] => {
      const cells = town.areas.map((area) => moneyFor(area.name, occasion));
      return [word(occasion), ...cells, sumOfCells(cells)];
    });
    const head = [
      chance.one(["Tillfälle", "Prognos", "Avstämning"]),
      ...town.areas.map((area) => areaLabel(area.name)),
      "Summa",
    ];
    return { heads: [head], rows, merged: [] };
  }

  function list(): Grid {
    const occasionHead = chance.one(["Tillfälle", "Prognostillfälle", "Prognosomgång"]);
    const fields: readonly (readonly [string, (area: string, occasion: string) => Cell])[] = chance.shuffled([
      [occasionHead, (_, occasion) => word(occasion)],
      [areaHead, (area) => areaLabel(area)],
      [deviation, moneyFor],
      ...(hasComment ? [["Kommentar", comment] as const] : []),
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
    const head = [areaHead, ...(hasGrant ? ["Budget helår"] : []), deviation, ...(hasComment ? ["Kommentar"] : [])];
    return { heads: [head], rows: withTotal(rows), merged: [] };
  }

  /** Below each occasion the year's budget, the net cost that is expected and the deviation: budget less net cost. */
  function triples(): Grid {
    const inner = ["Budget", "Prognos", chance.one(["Avvikelse", "Budgetavvikelse", "Avvikelse mot budget"])];
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
      const top = word(occasion);
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
