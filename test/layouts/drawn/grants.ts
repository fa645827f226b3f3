/** The year's grants as a list, a matrix, a column for each year or below each area. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grantOf } from "../exports/shape";
import type { Invented } from "../municipality";
import { derived, moneyOf, sumOfCells, type Cell, type Laid, type Money, type Style } from "./cells";
import type { Draw, Value } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import { said, SHEETS } from "./words";

type Grant = Invented["grants"][number];

export interface GrantPlan {
  readonly shape: Exclude<Value<"grants">, "contract">;
  readonly areaLabel: (area: string) => string;
}

const AREA_HEADS = ["Avdelning", "Verksamhetsområde", "Område", "Verksamhet/område", "Nämndens områden"];
const SUM_HEADS = ["Summa", "Totalt {y}", "Kommunbidrag totalt", "Ram {y}", "Summa helår"];
const TOTAL_LABELS = ["Summa", "Totalt", "Nämnden totalt", "SUMMA", "Summa nämnden"];

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
  const { chance } = draw;
  const unit = draw.pick("grantUnit");
  const decimals = { kr: 0, tkr: 0, mnkr: 3 }[unit];
  const style: Style = {
    unit,
    decimals,
    form: draw.pick("amounts", unit === "mnkr" ? ["number"] : ["number", "swedish"]),
    isTurned: false,
  };
  const grid = { matrix, transposed, perYear, areaHeadings, list }[plan.shape]();
  const title = said(
    chance.one(["Kommunbidrag {y} per område", "Fördelning av kommunbidraget {y}", "Nämndens kommunbidrag {y}"]),
    town.year
  );
  const name = said(chance.one(SHEETS.grants), town.year);
  const needsTitle = plan.shape === "matrix" || plan.shape === "transposed" || plan.shape === "areaHeadings";
  const amountHeads = ["Belopp", "Anslag", "Kommunbidrag", "Tilldelat"];
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
    const label = chance.one(TOTAL_LABELS);
    return Array.from({ length: width }, (_, at) => (at === 0 ? label : sumOfCells(rows.map((row) => row[at] ?? ""))));
  }

  function matrix(): Grid {
    const hasSum = chance.happens(0.75);
    const hasShare = chance.happens(0.15);
    const whole = town.grants.reduce((sum, { kronor }) => sum + kronor, 0);
    const sumHead = said(chance.one(SUM_HEADS), town.year);
    const rows = town.areas.map(({ name }): readonly Cell[] => [
      plan.areaLabel(name),
      ...decisions().map((decision) => moneyFor(find(name, decision))),
      ...(hasSum ? [derived(grantOf(town, name) * 100)] : []),
      ...(hasShare ? [Math.round((grantOf(town, name) / whole) * 1000) / 10] : []),
    ]);
    const head = [
      chance.one(AREA_HEADS),
      ...decisions(),
      ...(hasSum ? [sumHead] : []),
      ...(hasShare ? ["Andel %"] : []),
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
      chance.one(["Beslut", "Ärende", "Post"]),
      ...town.areas.map(({ name }) => plan.areaLabel(name)),
      chance.one(TOTAL_LABELS),
    ];
    return { heads: [head], rows: [...rows, totalRow(rows)], merged: [] };
  }

  function perYear(): Grid {
    const word = chance.one(["Kommunbidrag {y}", "Ram {y}", "{y}", "Budgetram {y}"]);
    const years = chance.one([
      [-1, 0],
      [-1, 0, 1],
      [0, 1, 2],
      [-2, -1, 0],
    ]);
    const isNumber = chance.happens(0.5);
    const yearHead = (head: string): Cell => (isNumber && /^\d+$/.test(head) ? Number(head) : head);
    const amount = (area: string, after: number): Money => {
      const kronor = grantOf(town, area);
      if (after !== 0) return derived(Math.round((kronor * (100 + 3 * after)) / 100_000) * 100_000);
      return moneyOf([{ source: "grants", name: `Kommunbidrag ${town.year}`, area, hundredths: kronor * 100 }]);
    };
    const rows = town.areas.map(({ name }): readonly Cell[] => [
      plan.areaLabel(name),
      ...years.map((after) => amount(name, after)),
    ]);
    const head = [chance.one(AREA_HEADS), ...years.map((after) => yearHead(said(word, town.year + after)))];
    return { heads: [head], rows: chance.happens(0.7) ? [...rows, totalRow(rows)] : rows, merged: [] };
  }

  function areaHeadings(): Grid {
    const hasDates = town.grants.some(({ date }) => date !== "");
    const blank = hasDates ? [""] : [];
    const hasSums = chance.happens(0.6);
    const rows = town.areas.flatMap(({ name }): readonly (readonly Cell[])[] => {
      const own = town.grants.filter((one) => one.area === name && one.kronor !== 0);
      const parts = own.map((one): readonly Cell[] => [one.decision, ...(hasDates ? [one.date] : []), moneyFor(one)]);
      const sum = [`Summa ${plan.areaLabel(name)}`, ...blank, derived(grantOf(town, name) * 100)];
      return [[plan.areaLabel(name)], ...parts, ...(hasSums ? [sum] : [])];
    });
    const head = [
      chance.one(["Beslut", "Område / beslut", ""]),
      ...(hasDates ? ["Datum"] : []),
      chance.one(["Belopp", "Anslag"]),
    ];
    return { heads: [head], rows, merged: [] };
  }

  function list(): Grid {
    const dateForm = chance.one(["iso", "serial", "words", "dotted"]);
    const fields: readonly (readonly [head: string, cell: (one: Grant, at: number) => Cell])[] = chance.shuffled([
      [chance.one(["Beslut", "Benämning", "Ärende", "Avser"]), (one) => one.decision],
      [chance.one(["Datum", "Beslutsdatum", "Beslutad"]), (one) => dateIn(dateForm, one.date)],
      [chance.one(AREA_HEADS), (one) => plan.areaLabel(one.area)],
      [chance.one(["Belopp", "Anslag", "Kommunbidrag", "Tilldelat"]), (one) => moneyFor(one)],
      ...(chance.happens(0.3) ? [["Dnr", (_: Grant, at: number) => `KS ${town.year}:${at + 101}`] as const] : []),
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
