import fc from "fast-check";
import { ORE_PER, type Ore } from "../../src/model/money";
import {
  amountInWords,
  kronor,
  percentInWords,
  printed,
  saidAmount,
  saidPercent,
  type SaidFigure,
} from "../../src/words/numbers";

const NBSP = "\u00A0";

/** An amount in million kronor as öre. */
const millions = (amount: number) => Math.round(amount * ORE_PER.mnkr) as Ore;

test.each([
  [64.302, "drygt 64 miljoner kronor"],
  [-91.106, "drygt 91 miljoner kronor"],
  [-51.061, "drygt 51 miljoner kronor"],
  [73.861, "knappt 74 miljoner kronor"],
  [-4.00394635, "4 miljoner kronor"],
  [3.95, "4 miljoner kronor"],
  [3.9499, "knappt 4 miljoner kronor"],
  [4.05, "4 miljoner kronor"],
  [4.0501, "drygt 4 miljoner kronor"],
  [4.4999, "drygt 4 miljoner kronor"],
  [4.5, "knappt 5 miljoner kronor"],
  [1, "1 miljon kronor"],
  [1.2, "drygt 1 miljon kronor"],
  [0.95, "1 miljon kronor"],
  [0.9499, "0,9 miljoner kronor"],
  [0.3, "0,3 miljoner kronor"],
  [0.05, "0,1 miljoner kronor"],
  [0.0496, `knappt 50${NBSP}000 kronor`],
  [0.012, `12${NBSP}000 kronor`],
  [0.00095, `1${NBSP}000 kronor`],
  [0.00035, "350 kronor"],
  [0.000001, "1 krona"],
  [0, "0 kronor"],
  [4209.88850873, `knappt 4${NBSP}210 miljoner kronor`],
])("%d million kronor is said %s", (amount, words) => {
  expect(amountInWords(millions(amount), "sv")).toBe(words);
});

test("a municipality may have one decimal instead of hedges", () => {
  expect(amountInWords(millions(64.302), "sv", { millionsWithDecimal: true })).toBe("64,3 miljoner kronor");
  expect(amountInWords(millions(4), "sv", { millionsWithDecimal: true })).toBe("4,0 miljoner kronor");
});

test("a municipality may say miljarder from a thousand million", () => {
  expect(amountInWords(millions(4209.9), "sv", { billions: true })).toBe("4,2 miljarder kronor");
  expect(amountInWords(millions(999.9), "sv", { billions: true })).toBe(`knappt 1${NBSP}000 miljoner kronor`);
});

test("English says the same figure", () => {
  expect(amountInWords(millions(-91.106), "en")).toBe("just over 91 million kronor");
  expect(percentInWords(millions(-4.004), millions(4209.889), "en")).toBe("0.1 percent");
});

test.each([
  [-4.004, 4209.889, "0,1 procent"],
  [64.302, 1645.081, "knappt 4 procent"],
  [-51.061, 493.425, "drygt 10 procent"],
  [73.861, 248.752, "knappt 30 procent"],
  [1.94, 100, "1,9 procent"],
  [1.95, 100, "2 procent"],
  [2.3, 100, "drygt 2 procent"],
  [0.03, 100, "mindre än 0,1 procent"],
  [0, 100, "0 procent"],
  [5, -100, "5 procent"],
])("%d of %d is said %s", (part, whole, words) => {
  expect(percentInWords(millions(part), millions(whole), "sv")).toBe(words);
});

test("there is no share of nothing", () => {
  expect(percentInWords(millions(4), millions(0), "sv")).toBeUndefined();
});

test.each([
  [-1234.5, 2, `−1${NBSP}234,50`],
  [1234567, 0, `1${NBSP}234${NBSP}567`],
  [-0.001, 2, "0,00"],
  [999, 0, "999"],
])("%d with %d decimals is printed %s", (value, decimals, text) => {
  expect(printed(value, decimals, "sv")).toBe(text);
});

test("kronor show öre only where there are any", () => {
  expect(kronor(1_200_000 as Ore, "sv")).toBe(`12${NBSP}000 kr`);
  expect(kronor(-123_450 as Ore, "sv")).toBe(`−1${NBSP}234,50 kr`);
});

const ORE_PER_UNIT = { krona: ORE_PER.kr, miljon: ORE_PER.mnkr, miljard: 1000 * ORE_PER.mnkr };
const anyAmount = fc
  .oneof(
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    fc.integer({ min: -900_000_000_000_000, max: 900_000_000_000_000 })
  )
  .map((amount) => amount as Ore);
const anyGrant = fc.integer({ min: ORE_PER.mnkr, max: 900_000_000_000_000 }).map((amount) => amount as Ore);
const anyStyle = fc.record({ millionsWithDecimal: fc.boolean(), billions: fc.boolean() });

/** The words' meaning as a tolerant reader takes them: drygt X is above X and below X + step, and so on. */
function isTrueOf(said: SaidFigure, value: number, step: number): boolean {
  const float = 1e-9 * Math.max(1, Math.abs(value));
  switch (said.hedge) {
    case "none":
      return Math.abs(value - said.figure) <= step / 2 + float;
    case "over":
      return value > said.figure && value < said.figure + step;
    case "under":
      return value < said.figure && value > said.figure - step;
  }
}

test("what is said of an amount is true of it", () => {
  fc.assert(
    fc.property(anyAmount, anyStyle, (amount, style) => {
      const said = saidAmount(amount, style);
      const step = said.decimals === 1 ? 0.1 : said.unit === "krona" && Math.abs(amount) >= 95_000 ? 1000 : 1;
      return isTrueOf(said, Math.abs(amount) / ORE_PER_UNIT[said.unit], step);
    })
  );
});

test("what is said of a share is true of it", () => {
  fc.assert(
    fc.property(anyAmount, anyGrant, (part, whole) => {
      const said = saidPercent(part, whole);
      return (
        said !== undefined && isTrueOf(said, (100 * Math.abs(part)) / Math.abs(whole), said.decimals === 1 ? 0.1 : 1)
      );
    })
  );
});

test("a surplus and a deficit of the same size are said alike", () => {
  fc.assert(
    fc.property(anyAmount, anyStyle, (amount, style) => {
      expect(amountInWords(-amount as Ore, "sv", style)).toBe(amountInWords(amount, "sv", style));
    })
  );
});

test("a larger amount is never said as a smaller one", () => {
  const sizeOf = (amount: Ore) => {
    const { figure, unit } = saidAmount(amount);
    return figure * ORE_PER_UNIT[unit];
  };
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      const [smaller, larger] = Math.abs(a) <= Math.abs(b) ? [a, b] : [b, a];
      return sizeOf(smaller) <= sizeOf(larger);
    })
  );
});

test("a printed number read back is the number", () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(Number(printed(value, 0, "sv").replaceAll(NBSP, "").replace("−", "-"))).toBe(value);
    })
  );
});
