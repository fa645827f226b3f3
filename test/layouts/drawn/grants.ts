/** The year's grants as a list, a matrix, a column for each year or below each area. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grantOf } from "../exports/shape";
import type { Invented } from "../municipality";
import { derived, moneyOf, sumOfCells, type Cell, type Laid, type Money, type Style } from "./cells";
import type { Draw } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import type { Value } from "./shapes";
import { said } from "./words/house";

type Grant = Invented["grants"][number];

export interface GrantPlan {
  readonly shape: Exclude<Value<"grants">, "contract">;
  readonly areaLabel: (area: string) => string;
}

/** The grants as far as the shape says them: without dates, or as one decision of the year. */
export function grantsSaid(town: Invented, shape: GrantPlan["shape"], saysDates: boolean): readonly Grant[] {
  if (shape === "perYear")
    return town.areas.map(({ name }) => ({
      decision: `Kommunbidrag ${town.year}`,
      date: "",
      area: name,
      kronor: grantOf(town, name),
    }));
  return town.grants.map((one) => ({ ...one, date: saysDates ? one.date : "" }));
}

export function saysDates(draw: Draw, shape: GrantPlan["shape"]): boolean {
  if (shape === "list") return true;
  return shape !== "perYear" && shape !== "transposed" && draw.has("datesInHead");
}

/** `town` holds the grants as the shape says them. */
export function grantSheet(draw: Draw, town: Invented, plan: GrantPlan, record: Laid[]): ArraySheet {
  const { chance, house, word } = draw;
  const own = house.grants;
  const unit = draw.pick("grantUnit");
  const decimals = { kr: 0, tkr: 0, mnkr: 3 }[unit];
  const style: Style = {
    unit,
    decimals,
    form: draw.pick("amounts", unit === "mnkr" ? ["number"] : ["number", "swedish"]),
    isTurned: false,
  };
  const grid = { matrix, transposed, perYear, areaHeadings, list }[plan.shape]();
  const title = said(word(own.titles), town.year);
  const name = said(word(house.sheets.grants), town.year);
  const needsTitle = plan.shape === "matrix" || plan.shape === "transposed" || plan.shape === "areaHeadings";
  const amountHeads = [...own.amountHeads.list, ...own.amountHeads.areaHeadings];
  const page = { name, title, needsTitle, style, saysSigns: false, parts: [{ grid }], amountHeads };
  return pageOf(draw, town, page, record);

  function moneyFor(one: Grant | undefined): Cell {
    if (one === undefined || one.kronor === 0) return "";
    return moneyOf([{ source: "grants", name: one.decision, area: one.area, hundredths: one.kronor * 100 }]);
  }

  function find(area: string, decision: string): Grant | undefined {
    return town.grants.find((one) => one.area === area && one.decision === decision);
  }

  function decisions(): readonly string[] {
    return [...new Set(town.grants.map(({ decision }) => decision))];
  }

  function dateOf(decision: string): string {
    return town.grants.find((one) => one.decision === decision)?.date ?? "";
  }

  function totalRow(rows: readonly (readonly Cell[])[]): readonly Cell[] {
    const width = rows[0]?.length ?? 0;
    const label = word(own.totals);
    return Array.from({ length: width }, (_, at) => (at === 0 ? label : sumOfCells(rows.map((row) => row[at] ?? ""))));
  }

  function matrix(): Grid {
    const hasSum = chance.happens(0.75);
    const hasShare = chance.happens(0.15);
    const whole = town.grants.reduce((sum, { kronor }) => sum + kronor, 0);
    const sumHead = said(word(own.sumHeads), town.year);
    const rows = town.areas.map(({ name }): readonly Cell[] => [
      plan.areaLabel(name),
      ...decisions().map((decision) => moneyFor(find(name, decision))),
      ...(hasSum ? [derived(grantOf(town, name) * 100)] : []),
      ...(hasShare ? [Math.round((grantOf(town, name) / whole) * 1000) / 10] : []),
    ]);
    const head = [
      word(own.areaHeads),
      ...decisions(),
      ...(hasSum ? [sumHead] : []),
      ...(hasShare ? [word(own.share)] : []),
    ];
    const dates = decisions().map(dateOf);
    const heads = dates.every((date) => date === "") ? [head] : [head, ["", ...dates]];
    return { heads, rows: chance.happens(0.75) ? [...rows, totalRow(rows)] : rows, merged: [] };
  }

  function transposed(): Grid {
    const rows = decisions().map((decision): readonly Cell[] => {
      const cells = town.areas.map(({ name }) => moneyFor(find(name, decision)));
      return [decision, ...cells, sumOfCells(cells)];
    });
    const head = [
      word(own.decisionHeads.transposed),
      ...town.areas.map(({ name }) => plan.areaLabel(name)),
      word(own.totals),
    ];
    return { heads: [head], rows: [...rows, totalRow(rows)], merged: [] };
  }

  function perYear(): Grid {
    const head = word(own.perYear);
    const years = chance.one([
      [-1, 0],
      [-1, 0, 1],
      [0, 1, 2],
      [-2, -1, 0],
    ]);
    const isNumber = chance.happens(0.5);
    const yearHead = (text: string): Cell => (isNumber && /^\d+$/.test(text) ? Number(text) : text);
    const amount = (area: string, after: number): Money => {
      const kronor = grantOf(town, area);
      if (after !== 0) return derived(Math.round((kronor * (100 + 3 * after)) / 100_000) * 100_000);
      return moneyOf([{ source: "grants", name: `Kommunbidrag ${town.year}`, area, hundredths: kronor * 100 }]);
    };
    const rows = town.areas.map(({ name }): readonly Cell[] => [
      plan.areaLabel(name),
      ...years.map((after) => amount(name, after)),
    ]);
    const heads = [word(own.areaHeads), ...years.map((after) => yearHead(said(head, town.year + after)))];
    return { heads: [heads], rows: chance.happens(0.7) ? [...rows, totalRow(rows)] : rows, merged: [] };
  }

  function areaHeadings(): Grid {
    const hasDates = town.grants.some(({ date }) => date !== "");
    const blank = hasDates ? [""] : [];
    const hasSums = chance.happens(0.6);
    const before = word(own.areaSum);
    const rows = town.areas.flatMap(({ name }): readonly (readonly Cell[])[] => {
      const given = town.grants.filter((one) => one.area === name && one.kronor !== 0);
      const parts = given.map((one): readonly Cell[] => [one.decision, ...(hasDates ? [one.date] : []), moneyFor(one)]);
      const sum = [`${before}${plan.areaLabel(name)}`, ...blank, derived(grantOf(town, name) * 100)];
      return [[plan.areaLabel(name)], ...parts, ...(hasSums ? [sum] : [])];
    });
    const head = [
      word(own.decisionHeads.areaHeadings),
      ...(hasDates ? [word(own.dateHeads.areaHeadings)] : []),
      word(own.amountHeads.areaHeadings),
    ];
    return { heads: [head], rows, merged: [] };
  }

  function list(): Grid {
    const dateForm = chance.one(["iso", "serial", "words", "dotted"]);
    const fields: readonly (readonly [head: string, cell: (one: Grant, at: number) => Cell])[] = chance.shuffled([
      [word(own.decisionHeads.list), (one) => one.decision],
      [word(own.dateHeads.list), (one) => dateIn(dateForm, one.date)],
      [word(own.areaHeads), (one) => plan.areaLabel(one.area)],
      [word(own.amountHeads.list), (one) => moneyFor(one)],
      ...(chance.happens(0.3)
        ? [[word(own.diary.head), (_: Grant, at: number) => `${said(own.diary.number, town.year)}${at + 101}`] as const]
        : []),
    ]);
    const given = town.grants.filter(({ kronor }) => kronor !== 0);
    return {
      heads: [fields.map(([head]) => head)],
      rows: given.map((one, at) => fields.map(([, cell]) => cell(one, at))),
      merged: [],
    };
  }
}

function dateIn(form: string, date: string): CellValue {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const names = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"];
  switch (form) {
    case "serial":
      return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    case "words":
      return `${day} ${names[month - 1] ?? ""} ${year}`;
    case "dotted":
      return `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
    default:
      return date;
  }
}
