/** The contract's consistent rounding, on figures and equations. */
import fc from "fast-check";
import type { Ore } from "../../src/model/money";
import { equationsOf, figuresOf as figuresIn } from "../../src/reports/equations";
import type { Equation, Figure, Rounding } from "../../src/rounding/figures";
import { roundTogether } from "../../src/rounding/round";
import { costOf, missOf, roundExhaustively } from "./exhaustive";
import { packageOf, THIRTY_TABLES } from "./package";
import { systems, UNIT, type System } from "./systems";
import { leastByYalps } from "./yalps";

const noPause = async (): Promise<void> => {};

function figuresOf(amounts: Readonly<Record<string, number>>): readonly Figure[] {
  return Object.entries(amounts).map(([key, exact]) => ({ key, exact: exact as Ore }));
}

/** `sum("total", "a", "-b")` says total = a − b. */
function sum(total: string, ...terms: readonly string[]): Equation {
  return {
    total,
    terms: terms.map((term) => (term.startsWith("-") ? { key: term.slice(1), sign: -1 } : { key: term, sign: 1 })),
    importance: 0,
  };
}

async function round({ figures, equations }: System, unit = UNIT): Promise<Rounding<Figure, Equation>> {
  return roundTogether(figures, equations, unit, noPause);
}

async function printed(
  amounts: Readonly<Record<string, number>>,
  ...equations: readonly Equation[]
): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries((await round({ figures: figuresOf(amounts), equations })).printed);
}

function unitsOf({ figures }: System, { printed: units }: Rounding<Figure, Equation>): readonly number[] {
  return figures.map(({ key }) => units.get(key) ?? NaN);
}

describe("figures rounded together", () => {
  test.each([
    ["a figure that nothing ties is rounded by itself", 149_999, 1],
    ["a half goes away from zero", 150_000, 2],
    ["a half below zero goes away from zero too", -150_000, -2],
    ["less than half a unit below zero is 0, not −0", -49_999, 0],
    ["nothing is 0", 0, 0],
    ["a whole amount stays", -300_000, -3],
    ["10¹² kr and an öre less than half", 100_000_000_049_999, 1_000_000_000],
    [
      "the last öre below a whole unit counts where a quotient would lose it",
      9_007_199_254_700_000 - 50_001,
      90_071_992_546,
    ],
  ])("%s", async (_, exact, expected) => {
    expect(await printed({ a: exact })).toEqual({ a: expected });
  });

  test("a total is the sum of its printed parts, and the part nearest to its half is moved", async () => {
    expect(await printed({ a: 140_000, b: 145_000, c: 130_000, total: 415_000 }, sum("total", "a", "b", "c"))).toEqual({
      a: 1,
      b: 2,
      c: 1,
      total: 4,
    });
  });

  test("a difference is the difference of its printed terms", async () => {
    expect(
      await printed(
        { outcome: -260_000, budget: -140_000, deviation: -120_000 },
        sum("deviation", "outcome", "-budget")
      )
    ).toEqual({ outcome: -3, budget: -2, deviation: -1 });
  });

  test("one moved figure mends two equations rather than two figures one each", async () => {
    const rounding = await round({
      figures: figuresOf({ a: 130_000, b: 140_000, c: 130_000, ab: 270_000, bc: 270_000 }),
      equations: [sum("ab", "a", "b"), sum("bc", "b", "c")],
    });
    expect(rounding.moved).toEqual([{ figure: { key: "b", exact: 140_000 }, ordinary: 1, printed: 2 }]);
  });

  test("of equals, the figure that stands first keeps its ordinary rounding", async () => {
    expect(await printed({ a: 140_000, b: 140_000, c: 140_000, total: 420_000 }, sum("total", "a", "b", "c"))).toEqual({
      a: 1,
      b: 1,
      c: 2,
      total: 4,
    });
    expect(await printed({ total: 420_000, c: 140_000, b: 140_000, a: 140_000 }, sum("total", "a", "b", "c"))).toEqual({
      total: 4,
      c: 1,
      b: 1,
      a: 2,
    });
  });

  test("so too where a figure counts twice in a sum", async () => {
    expect(await printed({ a: 50_000, b: -50_000, c: 1, total: -99_998 }, sum("total", "-a", "b", "c", "c"))).toEqual({
      a: 1,
      b: 0,
      c: 0,
      total: -1,
    });
  });

  test("a figure that is its own only part, or a sum of nothing that is 0, is no matter", async () => {
    expect(await printed({ a: 140_000, none: 0 }, sum("a", "a"), sum("none"))).toEqual({ a: 1, none: 0 });
  });

  test("no figures give nothing", async () => {
    expect(await round({ figures: [], equations: [] })).toEqual({ printed: new Map(), moved: [], relaxed: [] });
  });

  test("everything that can be tried is no better: fewest figures moved, then the least detour, then the first ones left alone", async () => {
    await fc.assert(
      fc.asyncProperty(systems(12), async (system) => {
        const rounding = await round(system);
        const expected = roundExhaustively(system.figures, system.equations, UNIT);
        expect(costOf(unitsOf(system, rounding), system.figures, UNIT)).toEqual([expected.moved, expected.detour]);
        expect(unitsOf(system, rounding)).toEqual(expected.printed);
        expect(rounding.relaxed.map(({ equation }) => system.equations.indexOf(equation))).toEqual(expected.relaxed);
      }),
      { numRuns: 600 }
    );
  });

  test("another solver finds nothing better where there is too much to try", async () => {
    await fc.assert(
      fc.asyncProperty(systems(50), async (system) => {
        const rounding = await round(system);
        const least = leastByYalps(system.figures, system.equations, UNIT);
        expect(rounding.relaxed.length > 0).toBe(least === undefined);
        if (least !== undefined) expect(costOf(unitsOf(system, rounding), system.figures, UNIT)).toEqual(least);
      }),
      { numRuns: 150, seed: 1 }
    );
  });

  test.each([1, 2, 3, 4, 5, 6])("nor in a package of thirty tables (%i)", async (seed) => {
    const tables = packageOf(seed, THIRTY_TABLES);
    const figures = figuresIn(tables);
    const system = { figures, equations: equationsOf(tables, figures) };
    expect(costOf(unitsOf(system, await round(system)), figures, UNIT)).toEqual(
      leastByYalps(figures, system.equations, UNIT)
    );
  });

  test("every figure is within one unit, whole amounts stay, and every equation that is not said to yield adds up", async () => {
    await fc.assert(
      fc.asyncProperty(systems(60), async (system) => {
        const rounding = await round(system);
        const units = unitsOf(system, rounding);
        system.figures.forEach(({ exact }, number) => {
          const off = BigInt(units[number] ?? NaN) * BigInt(UNIT) - BigInt(exact);
          expect(off > -UNIT && off < UNIT).toBe(true);
          if (exact % UNIT === 0) expect(off).toBe(0n);
        });
        const yielded = new Map(rounding.relaxed.map(({ equation, difference }) => [equation, difference]));
        for (const equation of system.equations)
          expect(missOf(equation, system.figures, units)).toBe(yielded.get(equation) ?? 0);
        expect([...yielded.values()]).not.toContain(0);
        expect(rounding.moved.map(({ figure }) => figure)).toEqual(
          system.figures.filter(
            (_, number) => costOf([units[number] ?? NaN], system.figures.slice(number, number + 1), UNIT)[0] === 1
          )
        );
      }),
      { numRuns: 200 }
    );
  });

  test("figures that nothing ties together do not change each other's rounding, whatever stands between them", async () => {
    await fc.assert(
      fc.asyncProperty(
        systems(16),
        systems(16),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        async (one, other, coins) => {
          const renamed: System = {
            figures: other.figures.map(({ key, exact }) => ({ key: `other ${key}`, exact })),
            equations: other.equations.map(({ total, terms, importance }) => ({
              total: `other ${total}`,
              terms: terms.map(({ key, sign }) => ({ key: `other ${key}`, sign })),
              importance,
            })),
          };
          const apart = [await round(one), await round(renamed)];
          const together = await round({
            figures: interleaved(one.figures, renamed.figures, coins),
            equations: interleaved(one.equations, renamed.equations, coins),
          });
          for (const { printed: units } of apart)
            for (const [key, value] of units) expect(together.printed.get(key)).toBe(value);
          expect(together.printed.size).toBe(one.figures.length + renamed.figures.length);
        }
      ),
      { numRuns: 200 }
    );
  });

  test("the order of the equations does not matter while all of them can be kept", async () => {
    await fc.assert(
      fc.asyncProperty(systems(20), async (system) => {
        const rounding = await round(system);
        fc.pre(rounding.relaxed.length === 0);
        expect(await round({ ...system, equations: [...system.equations].reverse() })).toEqual(rounding);
      }),
      { numRuns: 200 }
    );
  });

  test.each([
    ["kr", 100],
    ["mnkr", 100_000_000],
  ])("amounts are rounded to whole %s as well", async (_, unit) => {
    await fc.assert(
      fc.asyncProperty(systems(10), async (system) => {
        const scaled: System = {
          ...system,
          figures: system.figures.map(({ key, exact }) => ({
            key,
            exact: (unit < UNIT
              ? Math.trunc(exact / UNIT) * unit + (exact % UNIT === UNIT / 2 ? unit / 2 : 0)
              : exact) as Ore,
          })),
        };
        fc.pre(
          scaled.equations.every(
            (equation) =>
              missOf(
                equation,
                scaled.figures,
                scaled.figures.map(({ exact }) => exact)
              ) === 0
          )
        );
        expect(unitsOf(scaled, await round(scaled, unit))).toEqual(
          roundExhaustively(scaled.figures, scaled.equations, unit).printed
        );
      }),
      { numRuns: 150 }
    );
  });
});

describe("equations that cannot all be kept", () => {
  /** Three halves, and every two of them make a whole: one of the three sums can't be printed. */
  const halves = figuresOf({ a: 50_000, b: 50_000, c: 50_000, ab: 100_000, bc: 100_000, ac: 100_000 });
  const pairs = [sum("ab", "a", "b"), sum("bc", "b", "c"), sum("ac", "a", "c")];

  test("the last of equally important ones yields, by one unit, and the figures keep to their exact amounts", async () => {
    const rounding = await round({ figures: halves, equations: pairs });
    expect(rounding.relaxed).toEqual([{ equation: pairs[2], difference: 1 }]);
    expect(Object.fromEntries(rounding.printed)).toEqual({ a: 1, b: 0, c: 1, ab: 1, bc: 1, ac: 1 });
  });

  test.each([0, 1, 2])("the least important one yields, wherever it stands (%i)", async (least) => {
    const equations = pairs.map((equation, number) => ({ ...equation, importance: number === least ? 0 : 1 }));
    const rounding = await round({ figures: halves, equations });
    expect(rounding.relaxed.map(({ equation }) => equation)).toEqual([equations[least]]);
  });

  test("an equation that is stated twice yields in both places", async () => {
    const rounding = await round({ figures: halves, equations: [...pairs, sum("ac", "c", "a")] });
    expect(rounding.relaxed.map(({ equation }) => equation.total)).toEqual(["ac", "ac"]);
  });

  test("what nothing ties to them is kept whole", async () => {
    const rounding = await round({
      figures: [...halves, ...figuresOf({ x: 140_000, y: 140_000, z: 280_000 })],
      equations: [...pairs, sum("z", "x", "y")],
    });
    expect(rounding.relaxed).toHaveLength(1);
    expect(["x", "y", "z"].map((key) => rounding.printed.get(key))).toEqual([1, 2, 3]);
  });

  test("where one unit is not enough for anyone, they may be off by two", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const fours = names.flatMap((_, a) =>
      names
        .slice(a + 1)
        .flatMap((__, b) =>
          names
            .slice(a + b + 2)
            .flatMap((___, c) =>
              names.slice(a + b + c + 3).map((____, d) => [a, a + b + 1, a + b + c + 2, a + b + c + d + 3])
            )
        )
    );
    const equations = fours.map((four, number) => sum(`sum ${number}`, ...four.map((at) => names[at] ?? "")));
    const amounts = Object.fromEntries([
      ...names.map((name) => [name, 50_000]),
      ...equations.map(({ total }) => [total, 200_000]),
    ]);
    const rounding = await round({ figures: figuresOf(amounts), equations });
    expect(Math.max(...rounding.relaxed.map(({ difference }) => Math.abs(difference)))).toBe(2);
  });
});

describe("mistakes of whoever calls", () => {
  test("exact amounts that do not add up are named", async () => {
    const wrong = round({ figures: figuresOf({ a: 1, b: 2, total: 4 }), equations: [sum("total", "a", "-b")] });
    await expect(wrong).rejects.toThrow("total is not + a − b: -5 öre differ");
  });

  test("an unknown figure is named", async () => {
    await expect(round({ figures: figuresOf({ total: 4 }), equations: [sum("total", "a")] })).rejects.toThrow(
      "total: there is no figure a"
    );
  });

  test("a figure that is given twice is refused", async () => {
    await expect(round({ figures: [...figuresOf({ a: 1 }), ...figuresOf({ a: 1 })], equations: [] })).rejects.toThrow(
      "twice"
    );
  });
});

describe("long work", () => {
  /** 6 × 6 × 6 amounts with the sums in all three directions. */
  const cube = cubeOf(6);

  test("pauses now and then, to the same result", async () => {
    let pauses = 0;
    const paused = await roundTogether(cube.figures, cube.equations, UNIT, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(0);
    expect(paused).toEqual(await round(cube));
    expect(paused.relaxed).toEqual([]);
  });

  test("is stopped by a pause that throws", async () => {
    await expect(
      roundTogether(cube.figures, cube.equations, UNIT, async () => {
        throw new Error("cancelled");
      })
    ).rejects.toThrow("cancelled");
  });
});

function interleaved<T>(one: readonly T[], other: readonly T[], coins: readonly boolean[]): readonly T[] {
  const [first, second] = [[...one], [...other]];
  const mixed: T[] = [];
  for (const coin of coins) {
    const next = (coin ? first.shift() : second.shift()) ?? first.shift() ?? second.shift();
    if (next === undefined) return mixed;
    mixed.push(next);
  }
  return mixed;
}

function cubeOf(size: number): System {
  const all = Array.from({ length: size + 1 }, (_, index) => index);
  const amountAt = (place: readonly number[]): number => {
    const axis = place.indexOf(size);
    if (axis < 0) return place.reduce((seed, index) => (seed * 7919 + index * 104_729 + 31) % 999_983, 17);
    return all.slice(0, size).reduce((total, index) => total + amountAt(place.with(axis, index)), 0);
  };
  const places = all.flatMap((a) => all.flatMap((b) => all.map((c) => [a, b, c])));
  return {
    figures: places.map((place) => ({ key: place.join(), exact: amountAt(place) as Ore })),
    equations: places.flatMap((place) =>
      place.flatMap((index, axis) =>
        index < size ? [] : [sum(place.join(), ...all.slice(0, size).map((at) => place.with(axis, at).join()))]
      )
    ),
  };
}
