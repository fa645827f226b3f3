/** The drawn workbooks hold what they say: every amount once, every shape, and the same for the same seed. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { cases } from "../../support/cases";
import { kronor } from "../municipality";
import { HUNDREDTHS_IN, type Laid } from "./cells";
import { drawn, type Drawn } from "./drawn";
import { SHAPES, weightsOf, type Shape } from "./shapes";
import type { House } from "./words/house";
import { HOME_MADE } from "./words/homeMade";
import { HOUSES } from "./words/houses";
import { NEIGHBOUR } from "./words/neighbour";
import { PLAIN } from "./words/plain";
import { SYSTEM } from "./words/system";

const SEEDS = Array.from({ length: cases(20, 60) }, (_, seed) => seed);

/** What a cell's figure says, whatever its form: its digits, the last of them decimals, and its minus. */
function amountIn(cell: CellValue, decimals: number | undefined): number {
  if (typeof cell === "number") return cell;
  const digits = String(cell).replace(/\D/g, "");
  const size = Number(digits) / 10 ** (decimals ?? 0);
  return /[-\u2212(]/.test(String(cell)) ? -size : size;
}

function standsInCell({ money, style, cell }: Laid): boolean {
  const amount = amountIn(cell, style.decimals) * HUNDREDTHS_IN[style.unit];
  const shown = style.isTurned && money.isSize !== true ? -amount : amount;
  return Math.abs(shown - money.shown) < 0.01;
}

function sums(rows: readonly (readonly [key: string, hundredths: number])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [key, hundredths] of rows) all.set(key, (all.get(key) ?? 0) + hundredths);
  return new Map([...all].sort());
}

function rowsOf(sheets: readonly ArraySheet[], name: string): ArraySheet["cells"] {
  return sheets.find((sheet) => sheet.name === name)?.cells.slice(1) ?? [];
}

describe.each(HOUSES)("A drawn workbook in $name words", (house) => {
  const before = new Map<number, Drawn>();
  // Held no longer than they are looked at: all houses' together take more memory than the rest of the tests.
  afterAll(() => before.clear());

  /** Each workbook is drawn once. */
  function workbook(seed: number): Drawn {
    const one = before.get(seed) ?? drawn(seed, house);
    before.set(seed, one);
    return one;
  }

  test.each(SEEDS)("%i has every amount of its town in one cell, to the öre", (seed) => {
    const { record, town, sheets } = workbook(seed);
    expect(record.filter((laid) => !standsInCell(laid))).toEqual([]);
    const unlike = record.filter(({ money: { shown, laid, isSize, isAccumulated } }) => {
      const sum = laid.reduce((all, { hundredths }) => all + hundredths, 0);
      return isAccumulated !== true && shown !== (isSize === true ? Math.abs(sum) : sum);
    });
    expect(unlike).toEqual([]);
    const laid = record.flatMap(({ money }) => money.laid);
    for (const source of ["outcome", "budget"] as const) {
      const own = laid.flatMap((one) => ("period" in one && one.source === source ? [one] : []));
      const key = (one: (typeof town.outcome)[number]): string => `${one.period} ${one.responsibility} ${one.account}`;
      expect(sums(own.map((one) => [key(one), one.hundredths]))).toEqual(
        sums(town[source].map((one) => [key(one), one.hundredths]))
      );
      expect(own).toHaveLength(town[source].length);
    }
    const names = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });

  test.each(SEEDS)("%i has the grants and forecasts of the contract's form", (seed) => {
    const { record, same, choices } = workbook(seed);
    const laid = record.flatMap(({ money }) => money.laid.flatMap((one) => ("period" in one ? [] : [one])));
    const named = (source: string) =>
      sums(laid.filter((one) => one.source === source).map((one) => [`${one.name}|${one.area}`, one.hundredths]));
    const inSame = (name: string, area: number) =>
      sums(rowsOf(same, name).map((row) => [`${String(row[0])}|${String(row[area])}`, Number(row.at(-1)) * 100]));
    if (choices.grants !== "contract") expect(named("grants")).toEqual(inSame("Kommunbidrag", 3));
    if (choices.forecasts !== "contract") expect(named("forecasts")).toEqual(inSame("Prognos", 1));
  });

  test.each(SEEDS)("%i sums to the contract's form", (seed) => {
    const { record, same } = workbook(seed);
    const laid = record.flatMap(({ money }) => money.laid);
    for (const [source, name] of [
      ["outcome", "Utfall"],
      ["budget", "Budget"],
    ]) {
      const own = laid.filter((one) => one.source === source);
      const sum = rowsOf(same, name ?? "").reduce((all, row) => all + Math.round(Number(row.at(-1)) * 100), 0);
      expect(own.reduce((all, { hundredths }) => all + hundredths, 0)).toBe(sum);
      expect(kronor(sum)).toBeGreaterThan(0);
    }
  });

  test("every shape occurs among three hundred of them", () => {
    const all = (Object.keys(SHAPES) as Shape[]).flatMap((shape) => {
      const weights = weightsOf(house.weights, shape);
      return weights.length === 1 ? [] : weights.map(([one]) => `${shape}:${one}`);
    });
    const missing = new Set(all);
    for (let seed = 0; seed < 300 && missing.size > 0; seed++)
      for (const [shape, values] of Object.entries((seed < SEEDS.length ? workbook(seed) : drawn(seed, house)).choices))
        for (const value of values.split("|")) missing.delete(`${shape}:${value}`);
    expect([...missing]).toEqual([]);
  });
});

test("The same seed draws the same workbook, and another seed another", () => {
  for (const seed of [3, 44, 151]) {
    expect(drawn(seed)).toEqual(drawn(seed));
    expect(drawn(seed).sheets).not.toEqual(drawn(seed + 1).sheets);
  }
});

/**
 * Heading by heading, sheet by sheet: what a house calls a thing another house does not. The others are words as they
 * are used, with what everybody says among them.
 */
test("Houses that were written to be unlike have few words in common", () => {
  const unlike = [PLAIN, SYSTEM, HOME_MADE, NEIGHBOUR];
  for (const one of unlike)
    for (const other of unlike.filter((house) => house !== one)) {
      const [own, others] = [wordsOf(one), new Set(wordsOf(other))];
      expect(own.filter((word) => others.has(word)).length / own.length).toBeLessThan(0.1);
    }
});

function wordsOf({
  headings,
  sheets,
  titles,
  markers,
  unitNotes,
  turnedNotes,
  totals,
  grants,
}: House): readonly string[] {
  const lists = [headings, sheets, titles, markers, unitNotes, grants.titles, grants.areaHeads].flatMap(textsIn);
  return [...lists, ...turnedNotes, ...totals].map((word) => word.toLowerCase());
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
