/** A bridge: each step starts where the one before ended, and stacked columns show exactly the step. */
import fc from "fast-check";
import { bridgeOf, stackOf } from "../../src/pictures/bridge";
import { bridgeIllustration } from "../../src/pictures/bridges";

const steps = fc.array(fc.record({ label: fc.constant("x"), value: fc.integer({ min: -1e6, max: 1e6 }) }), {
  maxLength: 12,
});

describe("a bridge", () => {
  test("joins its steps and ends in their sum", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const bars = bridgeOf(given, "Resultat");
        bars.slice(0, -1).forEach((bar, index) => expect(bar.from).toBe(bars[index - 1]?.to ?? 0));
        expect(bars.at(-1)?.value).toBe(given.reduce((sum, { value }) => sum + value, 0));
      })
    );
  });

  test("as stacked columns covers each step from where it starts to where it ends, below and above zero", () => {
    fc.assert(
      fc.property(steps, (given) => {
        for (const bar of bridgeOf(given, "Resultat")) {
          const { base, above, below } = stackOf(bar);
          const top = Math.max(base, 0) + above;
          const bottom = Math.min(base, 0) + below;
          expect(above - below).toBe(Math.abs(bar.to - bar.from));
          expect([bottom, top]).toEqual(
            above > 0 && below < 0
              ? [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)]
              : base >= 0 && above > 0
                ? [0, Math.max(bar.from, bar.to)]
                : base <= 0 && below < 0
                  ? [Math.min(bar.from, bar.to), 0]
                  : [bottom, top]
          );
        }
      })
    );
  });

  test("has a table whose stacks have the size of each step, and a label that prints it", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const bars = bridgeOf(given, "Resultat");
        const { table: steps, drawn = steps } = bridgeIllustration({ by: "area", scenario: "outcome", bars }, "tkr");
        const at = (row: number, column: string, table = drawn): number | string | undefined => {
          const cell = table.rows[row]?.cells[table.columns.findIndex(({ key }) => key === column) - 1];
          return cell?.kind === "number" ? cell.value : cell?.kind === "text" ? cell.text : undefined;
        };
        const size = (row: number, columns: readonly string[]): number =>
          columns.reduce((sum, column) => sum + Math.abs(Number(at(row, column) ?? 0)), 0);
        bars.forEach(({ value, isSum, label }, row) => {
          expect(at(row, "effect", steps)).toBe(value);
          expect(size(row, ["surplusAbove", "surplusBelow"])).toBe(!isSum && value > 0 ? value : 0);
          expect(size(row, ["deficitAbove", "deficitBelow"])).toBe(!isSum && value < 0 ? -value : 0);
          expect(at(row, "sum") ?? 0).toBe(isSum ? value : 0);
          expect(
            String(at(row, "label"))
              .replace(/\u00A0/g, "")
              .replace("−", "-")
          ).toBe(`${label} ${value > 0 ? "+" : ""}${value}`);
        });
      })
    );
  });

  test("says in its title how large the result is and which steps weigh most", () => {
    const { picture } = bridgeIllustration(
      {
        by: "area",
        scenario: "outcome",
        bars: bridgeOf(
          [
            { label: "Stab", value: 73_861 },
            { label: "IFO", value: -77_865 },
          ],
          "Resultat"
        ),
      },
      "tkr"
    );
    expect(picture.title.replace(/\u00A0/g, " ")).toBe(
      "Underskott 4 miljoner kronor; störst underskott: IFO −77 865 tkr; störst överskott: Stab 73 861 tkr"
    );
  });
});
