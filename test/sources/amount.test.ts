/** Amounts as Swedish workbooks write them: what is written is read back to the öre, and nothing else is guessed at. */
import fc from "fast-check";
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import { parseAmount, parseSwedishNumber } from "../../src/sources/amount";

const SPACES = ["", " ", "\u00A0", "\u202F", "\u2009"];
const MINUSES = [
  (text: string) => `-${text}`,
  (text: string) => `−${text}`,
  (text: string) => `${text}-`,
  (text: string) => `${text}−`,
  (text: string) => `- ${text}`,
];

/** Öre as text in a unit, every digit of it: `written(123450, "tkr", " ")` is "1,23450". */
function written(ore: number, unit: MoneyUnit, space: string): string {
  const decimals = String(ORE_PER[unit]).length - 1;
  const digits = String(Math.abs(ore)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, space);
  return `${whole},${digits.slice(-decimals)}`;
}

describe("Swedish amounts", () => {
  test("any whole number of öre is read back as it was written, in any unit, with any space and minus", () => {
    const amounts = fc.oneof(fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 0, max: 100_000 }));
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom<MoneyUnit>("kr", "tkr", "mnkr"),
        fc.constantFrom(...SPACES),
        fc.option(fc.constantFrom(...MINUSES)),
        (ore, unit, space, minus) => {
          const text = written(ore, unit, space);
          const signed = ore === 0 || minus === null ? ore : -ore;
          expect(parseAmount(minus === null ? text : minus(text), unit)).toEqual({ kind: "value", value: signed });
        }
      ),
      { numRuns: 2000 }
    );
  });

  test("a number in a cell and the same number as text are the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const number = hundredths / 100;
        expect(parseAmount(String(number).replace(".", ","), "kr")).toEqual(parseAmount(number, "kr"));
      })
    );
  });

  test("text that is no Swedish number is never a number", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = parseSwedishNumber(text);
        if (number !== undefined) expect(text.trim()).toMatch(/^[-−]?\s?\d[\d\s]*(,\d+)?\s?[-−]?$/u);
      }),
      { numRuns: 2000 }
    );
  });

  test.each([
    ["", "empty"],
    [" \u00A0", "empty"],
    [0, "value"],
    ["0", "value"],
    ["-0", "value"],
  ])("%p is %s", (cell, kind) => {
    const parsed = parseAmount(cell, "kr");
    expect(parsed.kind).toBe(kind);
    if (parsed.kind === "value") expect(Object.is(parsed.value, 0)).toBe(true);
  });
});
