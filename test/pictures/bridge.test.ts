/** A bridge: each step starts where the one before ended, and stacked columns show exactly the step. */
import fc from "fast-check";
import { bridgeOf, stackOf } from "../../src/pictures/bridge";

const steps = fc.array(fc.record({ label: fc.constant("x"), value: fc.integer({ min: -1e6, max: 1e6 }) }), { maxLength: 12 });

describe("a bridge", () => {
  test("joins its steps and ends in their sum", () => {
    fc.assert(fc.property(steps, (given) => {
      const bars = bridgeOf(given, "Resultat");
      bars.slice(0, -1).forEach((bar, index) => expect(bar.from).toBe(bars[index - 1]?.to ?? 0));
      expect(bars.at(-1)?.value).toBe(given.reduce((sum, { value }) => sum + value, 0));
    }));
  });

  test("as stacked columns covers each step from where it starts to where it ends, below and above zero", () => {
    fc.assert(fc.property(steps, (given) => {
      for (const bar of bridgeOf(given, "Resultat")) {
        const { base, above, below } = stackOf(bar);
        const top = Math.max(base, 0) + above;
        const bottom = Math.min(base, 0) + below;
        expect(above - below).toBe(Math.abs(bar.to - bar.from));
        expect([bottom, top]).toEqual(above > 0 && below < 0 ? [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)]
          : base >= 0 && above > 0 ? [0, Math.max(bar.from, bar.to)] : base <= 0 && below < 0 ? [Math.min(bar.from, bar.to), 0] : [bottom, top]);
      }
    }));
  });
});
