/** All tables of a run rounded together, as the reports state them. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analysis";
import type { MoneyUnit } from "../../src/model/money";
import { CATALOGUE, withUnit } from "../../src/reports/index";
import { roundTables, type RoundedTables } from "../../src/reports/round";
import { EMPTY, minus, plus, text, type Cell, type Row, type RoundedTable, type Table } from "../../src/reports/table";
import type { FigureKey } from "../../src/model/figure";
import { packageOf, THIRTY_TABLES } from "../rounding/package";
import { amount, named } from "../support/figures";
import { modelOf, municipalities } from "../support/municipality";
import { publishedTables } from "./published";

const TKR = 100_000;

const money = amount;

function table(id: string, rows: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    id: `Avvik.${id}`,
    sheet: "Avvikelse",
    title: `Tabell ${id}`,
    unit: "tkr",
    unitLine: "Belopp i tkr",
    columns: [
      { key: "label", heading: "Rad", kind: "text" },
      { key: "outcome", heading: "Utfall", kind: "figure" },
    ],
    rows,
    ...more,
  };
}

function line(key: string, ...cells: readonly Cell[]): Row {
  return { key, label: `Rad ${key}`, kind: "line", cells };
}

function total(terms: readonly string[], ...cells: readonly Cell[]): Row {
  return { key: "total", label: "SUMMA", kind: "total", terms: terms.map(plus), cells };
}

/** Printed units row by row; `undefined` where no figure stands. */
function printedIn({ rows, printed }: RoundedTable): readonly (readonly (number | undefined)[])[] {
  return rows.map(({ cells }) => cells.map((cell) => (cell.kind === "figure" ? printed.get(cell.key) : undefined)));
}

async function printedOf(
  ...tables: readonly Table[]
): Promise<readonly (readonly (readonly (number | undefined)[])[])[]> {
  return (await roundTables(tables, "tkr")).tables.map(printedIn);
}

/** Everything the contract asks of the printed figures, checked on the tables themselves. */
function expectConsistent(before: readonly Table[], { tables, moved }: RoundedTables, orePerUnit: number): void {
  const everywhere = new Map<FigureKey, number>();
  const wrong: string[] = [];
  let differing = 0;
  expect(tables.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const { id, rows, columns, printed } of tables) {
    const valueAt = (row: Row | undefined, column: number): number => {
      const cell = row?.cells[column];
      return cell?.kind === "figure" ? (printed.get(cell.key) ?? NaN) : 0;
    };
    const sumOf = (terms: Row["terms"], value: (key: string) => number): number | undefined =>
      terms?.reduce((sum, term) => sum + term.sign * value(term.key), 0);
    for (const row of rows)
      row.cells.forEach((cell, column) => {
        if (cell.kind !== "figure") return;
        const value = valueAt(row, column);
        if (!everywhere.has(cell.key) && value !== ordinaryOf(cell.exact, orePerUnit)) differing += 1;
        const shown = everywhere.get(cell.key) ?? value;
        everywhere.set(cell.key, value);
        const down =
          sumOf(row.terms, (key) =>
            valueAt(
              rows.find((other) => other.key === key),
              column
            )
          ) ?? value;
        const across =
          sumOf(columns[column + 1]?.terms, (key) =>
            valueAt(row, columns.findIndex((other) => other.key === key) - 1)
          ) ?? value;
        const off = Math.abs(value * orePerUnit - cell.exact);
        const isRight =
          off < orePerUnit &&
          (cell.exact % orePerUnit !== 0 || off === 0) &&
          shown === value &&
          down === value &&
          across === value;
        if (!isRight)
          wrong.push(
            `${id} ${row.key} ${columns[column + 1]?.key}: ${JSON.stringify({ exact: cell.exact, value, shown, down, across })}`
          );
      });
  }
  for (const { figure: sum, terms } of tables.flatMap(({ ties }) => ties ?? [])) {
    const value = terms.reduce((all, term) => all + term.sign * (everywhere.get(term.figure) ?? NaN), 0);
    const isPrinted = everywhere.has(sum) && Number.isFinite(value);
    if (isPrinted && value !== everywhere.get(sum)) wrong.push(`tie of ${sum}: ${value}`);
  }
  expect(wrong).toEqual([]);
  expect(moved).toHaveLength(differing);
}

function ordinaryOf(exact: number, unit: number): number {
  return (exact < 0 ? -1 : 1) * Math.floor((Math.abs(exact) * 2 + unit) / (2 * unit)) + 0;
}

describe("tables rounded together", () => {
  test("a total is the sum of its printed rows, a difference that of its printed columns", async () => {
    const columns: Table["columns"] = [
      { key: "label", heading: "Rad", kind: "text" },
      { key: "outcome", heading: "Utfall", kind: "figure" },
      { key: "budget", heading: "Budget", kind: "figure" },
      { key: "deviation", heading: "Avvikelse", kind: "figure", terms: [plus("outcome"), minus("budget")] },
    ];
    const rows = [
      line("a", money("a outcome", -140_000), money("a budget", -100_000), money("a deviation", -40_000)),
      line("b", money("b outcome", -130_000), money("b budget", -80_000), money("b deviation", -50_000)),
      total(["a", "b"], money("outcome", -270_000), money("budget", -180_000), money("deviation", -90_000)),
    ];
    expect(await printedOf(table("a", rows, { columns }))).toEqual([
      [
        [-1, -1, 0],
        [-2, -1, -1],
        [-3, -2, -1],
      ],
    ]);
  });

  test("a figure is the same in every table, so what one table needs the others show", async () => {
    const first = table("first", [
      line("a", money("a", 140_000)),
      line("b", money("b", 145_000)),
      total(["a", "b"], money("total", 285_000)),
    ]);
    const second = table("second", [line("b", money("b", 145_000))]);
    expect(await printedOf(first, second)).toEqual([[[1], [2], [3]], [[2]]]);
  });

  test("an empty cell and a text count as nothing in a sum", async () => {
    const rows = [
      line("a", money("a", 140_000)),
      line("b", EMPTY),
      line("c", text("–")),
      total(["a", "b", "c"], money("total", 140_000)),
    ];
    expect(await printedOf(table("a", rows))).toEqual([[[1], [undefined], [undefined], [1]]]);
  });

  test("a row or column that is a sum says nothing of cells that are no figures", async () => {
    const rows = [line("a", money("a", 140_000)), total(["a"], EMPTY)];
    const percent: Row = { ...total(["a"], { kind: "percent", value: 3.25, decimals: 1 }), key: "percent" };
    const [rounded] = (await roundTables([table("a", [...rows, percent])], "tkr")).tables;
    expect(rounded?.rows).toEqual([...rows, percent]);
    expect(rounded?.printed).toEqual(new Map([["a", 1]]));
  });

  test("a tie holds between tables, and is void where one of its figures is not printed", async () => {
    const committee = table("committee", [line("all", money("all", 260_000))]);
    const part = table("part", [line("part", money("part", 130_000))]);
    const rest = table("rest", [line("rest", money("rest", 130_000))], {
      ties: [
        {
          figure: named("rest"),
          terms: [
            { figure: named("all"), sign: 1 },
            { figure: named("part"), sign: -1 },
          ],
        },
      ],
    });
    expect(await printedOf(committee, part, rest)).toEqual([[[2]], [[1]], [[1]]]);
    expect(await printedOf(committee, rest)).toEqual([[[3]], [[1]]]);
    expect(await printedOf(committee, part, { ...rest, rows: [] })).toEqual([[[3]], [[1]], []]);
  });

  test("what is moved is told with the place where it stands first", async () => {
    const rows = [
      line("a", money("a", 140_000)),
      line("b", money("b", 145_000)),
      total(["a", "b"], money("total", 285_000)),
    ];
    const { moved } = await roundTables([table("first", rows), table("second", rows)], "tkr");
    expect(moved).toEqual([{ place: "Tabell first: Rad b, Utfall", exact: 145_000, printed: 2 }]);
  });

  test("tables of any municipality are consistent, whatever the unit", async () => {
    await fc.assert(
      fc.asyncProperty(municipalities, fc.constantFrom<MoneyUnit>("kr", "tkr", "mnkr"), async (municipality, unit) => {
        const analysis = analyse(modelOf(municipality));
        const tables = CATALOGUE.flatMap((report) => report.tables(analysis)).map((reported) =>
          withUnit(reported, unit)
        );
        const rounding = await roundTables(tables, unit);
        expect(rounding.problems).toEqual([]);
        expectConsistent(tables, rounding, { kr: 100, tkr: TKR, mnkr: 100_000_000 }[unit]);
      }),
      { numRuns: 150 }
    );
  });

  test("so is a package of thirty tables", async () => {
    for (const seed of [1, 2, 3]) {
      const tables = packageOf(seed, THIRTY_TABLES);
      const rounding = await roundTables(tables, "tkr");
      expect(tables).toHaveLength(30);
      expect(rounding.problems).toEqual([]);
      expectConsistent(tables, rounding, TKR);
    }
  });

  test("tables that share no figure may stand in any order", async () => {
    const one = publishedTables();
    const others = packageOf(4, THIRTY_TABLES);
    const before = [...(await roundTables(one, "tkr")).tables, ...(await roundTables(others, "tkr")).tables];
    const mixed = [...others.slice(0, 11), ...one, ...others.slice(11)];
    const after = (await roundTables(mixed, "tkr")).tables;
    for (const { id, printed } of before) expect(after.find((rounded) => rounded.id === id)?.printed).toEqual(printed);
  });
});

describe("the published year", () => {
  test("all its tables are consistent when rounded together, and every figure is within 1 tkr of what was published", async () => {
    const tables = publishedTables();
    const rounding = await roundTables(tables, "tkr");
    expect(rounding.problems).toEqual([]);
    expectConsistent(tables, rounding, TKR);
    rounding.tables.forEach((rounded, index) => {
      const published = tables[index]?.published ?? [];
      printedIn(rounded).forEach((row, at) =>
        row.forEach((value, column) =>
          expect(Math.abs((value ?? NaN) - (published[at]?.[column] ?? NaN))).toBeLessThanOrEqual(1)
        )
      );
    });
  });

  test("eleven figures of 139 are moved", async () => {
    const { moved } = await roundTables(publishedTables(), "tkr");
    expect(moved.map(({ place, printed }) => `${place}: ${printed}`)).toEqual([
      "Avvik.driftbudget: Nettokostnad, Utfall: -4213893",
      "Avvik.kommunbidrag: Individ- och familjeomsorg, Nämndsbudget 2024: 1804100",
      "Avvik.kommunbidrag: TOTAL, Nämndsbudget 2024: 4179333",
      "Avvik.resultatrakning: Övriga intäkter, Utfall: 148245",
      "Avvik.resultatrakning: Övriga intäkter, Avvikelse: -19401",
      "Avvik.resultatrakning: Lönekostnader, Avvikelse: -4949",
      "Avvik.resultatrakning: PO-pålägg, Utfall: -671816",
      "Avvik.resultatrakning: Totala personalkostnader, Utfall: -2243894",
      "Avvik.resultatrakning: Avskrivningar, Avvikelse: -15475",
      "Avvik.resultatrakning: Totala övriga kostnader, Budget: -2497144",
      "Avvik.resultatrakning: Finansiella kostnader, Utfall: -3321",
    ]);
  });
});

describe("tables that cannot be printed consistently", () => {
  /** Every two of three halves are printed as a sum; one sum can't be. */
  const pairs = ["ab", "bc", "ca"].map((pair) => {
    const [first = "", second = ""] = pair;
    return table(pair, [
      line(first, money(first, 50_000)),
      line(second, money(second, 50_000)),
      total([first, second], money(pair, 100_000)),
    ]);
  });

  test("the last total yields and says so; the others add up", async () => {
    const { tables, problems } = await roundTables(pairs, "tkr");
    expect(tables.map(({ rows }) => rows.map(({ remark }) => remark))).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, "avrundad för sig"],
    ]);
    expect(tables.map(printedIn)).toEqual([
      [[1], [0], [1]],
      [[0], [1], [1]],
      [[1], [1], [1]],
    ]);
    expect(problems).toEqual([
      { kind: "roundingRelaxed", severity: "note", place: undefined, table: "Tabell ca", row: "SUMMA" },
    ]);
  });

  test("a subtotal yields before a total, wherever it stands, and keeps the remark it had", async () => {
    const [first, ...others] = pairs.map((pair, index) =>
      index > 0
        ? pair
        : {
            ...pair,
            rows: pair.rows.map((row): Row =>
              row.kind === "total" ? { ...row, kind: "subtotal", remark: "preliminär" } : row
            ),
          }
    );
    const { tables } = await roundTables([first ?? table("none", []), ...others], "tkr");
    expect(tables.map(({ rows }) => rows.at(-1)?.remark)).toEqual([
      "preliminär, avrundad för sig",
      undefined,
      undefined,
    ]);
  });

  test("a tie that yields says so in its own table", async () => {
    const [ab, bc] = pairs;
    const tied = table("tied", [line("ca", money("ca", 100_000))], {
      ties: [
        {
          figure: named("ca"),
          terms: [
            { figure: named("c"), sign: 1 },
            { figure: named("a"), sign: 1 },
          ],
        },
      ],
    });
    const { tables } = await roundTables([tied, ab ?? tied, bc ?? tied], "tkr");
    expect(tables[0]?.rows[0]?.remark).toBe("avrundad för sig");
  });
});

describe("mistakes in a report", () => {
  test("one figure with two amounts is named with both places", async () => {
    const contradicting = roundTables(
      [table("a", [line("x", money("shared", 1))]), table("b", [line("y", money("shared", 2))])],
      "tkr"
    );
    await expect(contradicting).rejects.toThrow(
      "shared is 1 öre in Tabell a: Rad x, Utfall but 2 öre in Tabell b: Rad y, Utfall"
    );
  });

  test("a total that is not the sum of its rows is named", async () => {
    await expect(
      roundTables([table("a", [line("x", money("x", 1)), total(["x"], money("sum", 2))])], "tkr")
    ).rejects.toThrow("sum is not + x: -1 öre differ");
  });

  test("a term that is no row of the table is named", async () => {
    await expect(roundTables([table("a", [total(["x"], money("sum", 0))])], "tkr")).rejects.toThrow(
      "Tabell a: SUMMA, Utfall: there is no x to add"
    );
  });

  test("a plain number among the terms is named", async () => {
    const rows = [line("x", { kind: "number", value: 5, decimals: 0 }), total(["x"], money("sum", 0))];
    await expect(roundTables([table("a", rows)], "tkr")).rejects.toThrow("x is no figure");
  });
});
