/** Tables that nobody has thought of: any figures of the run, of any areas, below or beside each other. */
import fc from "fast-check";
import { pastedTables } from "../../src/documents/pastedTables";
import { tableClaims } from "../../src/documents/tableClaims";
import type { Fact } from "../../src/model/fact";
import type { Basis } from "../../src/review";
import { printed } from "../../src/words/numbers";
import { cases } from "../support/cases";
import { sampleBasis } from "./report";

let basis: Basis;
let kinds: readonly (readonly Fact[])[];
beforeAll(async () => {
  basis = await sampleBasis();
  const byKind = new Map<string, Fact[]>();
  for (const fact of basis.facts.facts) {
    if (!fact.subject.startsWith("area:") || fact.unit !== "ore" || fact.narrowedTo !== undefined) continue;
    const kind = fact.key.replace(fact.subject, "");
    byKind.set(kind, [...(byKind.get(kind) ?? []), fact]);
  }
  kinds = [...byKind.values()].filter((facts) => facts.length > 3 && facts.every(isLong));
}, 60_000);

/** Three digits of tkr at least. */
function isLong({ values: [exact] }: Fact): boolean {
  return Math.abs(exact) >= 1e7;
}

interface Drawn {
  readonly columns: readonly (readonly Fact[])[];
  readonly isAcross: boolean;
  readonly isInMillions: boolean;
}

/** Two columns or three, each with a name that says nothing. */
function tables(): fc.Arbitrary<Drawn> {
  return fc.record({
    columns: fc
      .uniqueArray(fc.nat(kinds.length - 1), { minLength: 2, maxLength: 3 })
      .map((picked) => picked.map((at) => kinds[at] ?? [])),
    isAcross: fc.boolean(),
    isInMillions: fc.boolean(),
  });
}

function cellsOf({ columns, isAcross, isInMillions }: Drawn): readonly (readonly string[])[] {
  const areas = (columns[0] ?? [])
    .map(({ subject }) => subject)
    .filter((area) => columns.every((facts) => facts.some(({ subject }) => subject === area)));
  const rows = areas.map((area) => [
    area.replace("area:", ""),
    ...columns.map((facts) => {
      const [exact = 0] = facts.find(({ subject }) => subject === area)?.values ?? [];
      return isInMillions ? printed(exact / 1e8, 1, "sv") : printed(exact / 1e5, 0, "sv");
    }),
  ]);
  const grid = [["", ...columns.map((_, at) => `Kolumn ${"ABC".charAt(at)}`)], ...rows];
  return isAcross ? (grid[0] ?? []).map((_, right) => grid.map((row) => row[right] ?? "")) : grid;
}

function verdictsOf(grid: readonly (readonly string[])[]) {
  const text = grid.map((row) => row.join("\t")).join("\n");
  return tableClaims({ text, tables: pastedTables(text) }, basis.facts).map(({ claim }) => claim);
}

test("every figure of any table of the run's figures agrees, whatever its columns are called and whichever way it lies", () => {
  fc.assert(
    fc.property(tables(), (drawn) => {
      const odd = verdictsOf(cellsOf(drawn)).filter(({ verdict }) => !["agrees", "addsUp"].includes(verdict.kind));
      expect(odd.map(({ printed: figure }) => figure)).toEqual([]);
    }),
    { numRuns: cases(40, 400) }
  );
});

test("a figure in it that is changed never agrees, and is mostly found", () => {
  let [found, tried] = [0, 0];
  fc.assert(
    fc.property(tables(), fc.nat(), fc.integer({ min: 1, max: 9 }), (drawn, place, by) => {
      const grid = cellsOf(drawn);
      const figures = verdictsOf(grid);
      const one = figures[place % figures.length];
      if (one === undefined) return;
      const digit = /\d/.exec(one.printed)?.[0] ?? "0";
      const wrong = one.printed.replace(digit, String((Number(digit) + by) % 10));
      const at = figures.indexOf(one);
      const across = (grid[0]?.length ?? 0) - 1;
      const [down, right] = [1 + Math.floor(at / across), 1 + (at % across)];
      const spoilt = grid.map((row, y) => row.map((cell, x) => (y === down && x === right ? wrong : cell)));
      const verdict = verdictsOf(spoilt)[at]?.verdict.kind;
      expect(["disagrees", "uncheckable"]).toContain(verdict);
      tried++;
      if (verdict === "disagrees") found++;
    }),
    { numRuns: cases(40, 400) }
  );
  console.log(`${found} of ${tried} changed figures of tables found`);
  expect(found / tried).toBeGreaterThan(0.75);
});
