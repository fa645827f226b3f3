/** Mappings as text, and what becomes of every amount on the way through one. */
import * as fc from "fast-check";
import type { Mapping, Part, Step, StepKind } from "../../src/layouts/mapping/mapping";
import { mappingsText, parseMappings } from "../../src/layouts/mapping/mappingFile";
import { sampleOf } from "../../src/layouts/shaping/sample";
import { NUMBER_FORMS } from "../../src/layouts/said/numberForm";
import type { ColumnRef } from "../../src/layouts/mapping/terms";
import { SOURCE_NAMES } from "../../src/model/source";
import type { CellValue, SeenRow } from "../../src/workbook";

const count = fc.nat(400);
const words = fc.array(fc.string(), { maxLength: 4 });
const column: fc.Arbitrary<ColumnRef> = fc.record({ at: fc.nat(60), heading: fc.string() });
const columns = fc.array(column, { maxLength: 4 });
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
);
const stated = fc.dictionary(
  fc.string().filter((key) => key !== "__proto__"),
  cell,
  { noNullPrototype: true, maxKeys: 3 }
);
const field = fc.constantFrom("Period", "Konto", "Ansvar", "Verksamhet", "Belopp");

/** Every kind, so that a new one must be tried here too. */
const STEPS: { readonly [K in StepKind]: fc.Arbitrary<Extract<Step, { kind: K }>> } = {
  take: fc.record({ kind: fc.constant("take" as const), field, column }),
  state: fc.record({ kind: fc.constant("state" as const), field, value: cell }),
  melt: fc.record({
    kind: fc.constant("melt" as const),
    columns: fc.array(fc.record({ column, states: stated }), { maxLength: 3 }),
  }),
  difference: fc.record({ kind: fc.constant("difference" as const), debit: column, credit: column }),
  add: fc.record({ kind: fc.constant("add" as const), columns }),
  fillDown: fc.record({ kind: fc.constant("fillDown" as const), columns }),
  groupHeadings: fc.record(
    { kind: fc.constant("groupHeadings" as const), field, column, words },
    { requiredKeys: ["kind", "field", "column"] }
  ),
  keep: fc.record(
    { kind: fc.constant("keep" as const), column, words, others: words },
    { requiredKeys: ["kind", "column", "words"] }
  ),
  dropSums: fc.record(
    { kind: fc.constant("dropSums" as const), labels: columns, words, agrees: fc.boolean() },
    { requiredKeys: ["kind", "labels"] }
  ),
  need: fc.record(
    { kind: fc.constant("need" as const), field, is: fc.constant("code" as const), digits: fc.nat(9) },
    { requiredKeys: ["kind", "field"] }
  ),
  splitCode: fc.record({ kind: fc.constant("splitCode" as const), field }),
  padCode: fc.record({ kind: fc.constant("padCode" as const), field, digits: fc.nat(20) }),
  translate: fc.record({
    kind: fc.constant("translate" as const),
    field,
    words: fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      fc.string(),
      { noNullPrototype: true }
    ),
  }),
  readPeriod: fc.oneof(
    fc.record({ kind: fc.constant("readPeriod" as const), year: count }),
    fc.record({ kind: fc.constant("readPeriod" as const), year: count, yearColumn: column }),
    fc.record({ kind: fc.constant("readPeriod" as const), year: count, isFrom1904: fc.constant(true as const) })
  ),
  readNumbers: fc.record({ kind: fc.constant("readNumbers" as const), form: fc.constantFrom(...NUMBER_FORMS) }),
  scale: fc.record({ kind: fc.constant("scale" as const), by: fc.integer({ min: 1, max: 1_000_000 }) }),
  turnRows: fc.record({ kind: fc.constant("turnRows" as const), column, words }),
  turnSign: fc.record({ kind: fc.constant("turnSign" as const) }),
  turnIncome: fc.record({ kind: fc.constant("turnIncome" as const) }),
  perMonth: fc.record({ kind: fc.constant("perMonth" as const), across: fc.constantFrom("columns", "rows") }),
};
const steps = fc.array(fc.oneof(...(Object.values(STEPS) as fc.Arbitrary<Step>[])), { maxLength: 8 });
const block: fc.Arbitrary<Part> = fc.record(
  {
    kind: fc.constant("block" as const),
    sheet: fc.string(),
    headingRows: fc.array(count, { maxLength: 3 }),
    firstRow: count,
    lastRow: count,
    steps,
  },
  { requiredKeys: ["kind", "sheet", "headingRows", "firstRow", "steps"] }
);
const statedPart: fc.Arbitrary<Part> = fc.record({
  kind: fc.constant("stated" as const),
  sheet: fc.string(),
  rows: fc.array(stated, { maxLength: 3 }),
});
const mapping: fc.Arbitrary<Mapping> = fc.record(
  {
    source: fc.constantFrom(...SOURCE_NAMES),
    parts: fc.array(fc.oneof(block, statedPart), { maxLength: 3 }),
    besides: words,
  },
  { requiredKeys: ["source", "parts"] }
);

test("a mapping of any steps is the same after it has been written down and read again", () => {
  fc.assert(
    fc.property(fc.array(mapping, { maxLength: 3 }), (mappings) => {
      expect(parseMappings(mappingsText(mappings))).toEqual(mappings);
    })
  );
});

test("a mapping in which any one value is spoilt is refused or read, and never throws", () => {
  fc.assert(
    fc.property(fc.array(mapping, { minLength: 1, maxLength: 2 }), fc.nat(), fc.string(), (mappings, at, junk) => {
      const text = mappingsText(mappings);
      const place = at % text.length;
      const spoilt = `${text.slice(0, place)}${junk}${text.slice(place + 1)}`;
      const read = parseMappings(spoilt);
      if (read !== undefined) expect(parseMappings(mappingsText(read))).toEqual(read);
    })
  );
});

test.each([
  "",
  "null",
  "[]",
  "{}",
  '{"version":2,"mappings":[]}',
  '{"version":1,"mappings":[{"source":"outcome"}]}',
  '{"version":1,"mappings":[{"source":"grants","parts":[{"kind":"stated","sheet":"Ram","rows":[{"Belopp":1e999}]}]}]}',
])("%j is no list of mappings", (text) => expect(parseMappings(text)).toBeUndefined());

/** Columns: label, account, scenario, then amounts. */
const ref = (at: number): ColumnRef => ({ at, heading: `${at}` });
const LABEL = ref(0);
const ACCOUNT = ref(1);
const KIND = ref(2);
const AMOUNTS = [ref(3), ref(4), ref(5)];

const amountSteps: fc.Arbitrary<readonly Step[]> = fc.constantFrom<readonly Step[]>(
  [{ kind: "take", field: "Belopp", column: ref(3) }],
  [{ kind: "add", columns: AMOUNTS }],
  [{ kind: "melt", columns: AMOUNTS.map((column, at) => ({ column, states: { Period: 202401 + at } })) }]
);
const optional = (step: Step): fc.Arbitrary<readonly Step[]> => fc.constantFrom([], [step]);
const rowSteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    amountSteps,
    fc.constant<readonly Step[]>([{ kind: "take", field: "Konto", column: ACCOUNT }]),
    optional({ kind: "fillDown", columns: [LABEL] }),
    optional({ kind: "groupHeadings", field: "Ansvar", column: LABEL, words: ["Norra"] }),
    optional({ kind: "dropSums", labels: [LABEL], words: ["Alla"] }),
    optional({ kind: "need", field: "Konto" }),
    optional({ kind: "keep", column: KIND, words: ["Utfall"], others: ["Budget"] }),
    optional({ kind: "splitCode", field: "Konto" })
  )
  .map((parts) => parts.flat());

const label = fc.constantFrom("", "Norra", "Södra", "Summa", "Totalt Norra", "varav lokaler", "Alla", "0410");
const hundredths = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 100);
const row = fc.tuple(
  label,
  fc.constantFrom("", "5011", "5011 Lön", "3011"),
  fc.constantFrom("Utfall", "Budget", "Korrigering", ""),
  fc.oneof(hundredths, fc.constant("")),
  fc.oneof(hundredths, fc.constant("")),
  fc.oneof(hundredths, fc.constant(""))
);

test("every öre of every row becomes a row, is told as left out, or is said to be another source's", () => {
  fc.assert(
    fc.property(rowSteps, fc.array(row, { maxLength: 25 }), (someSteps, rows) => {
      const seen = rows.map((cells, at): SeenRow => ({ row: at, cells }));
      const part = { kind: "block" as const, sheet: "Blad", headingRows: [], firstRow: 0, steps: someSteps };
      const { rows: made, fields, leftOut } = sampleOf(part, "outcome", seen);
      const takes = someSteps[0]?.kind === "take" ? [3] : [3, 4, 5];
      const öre = (cells: readonly CellValue[]): number =>
        cells.reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.round(value * 100) : 0), 0);
      const isAnothers = ([, , kind]: readonly CellValue[]): boolean =>
        kind === "Budget" && someSteps.some((step) => step.kind === "keep");
      const given = rows.filter((cells) => !isAnothers(cells)).flatMap((cells) => takes.map((at) => cells[at] ?? ""));
      const told = leftOut.filter(({ sheetRow }) => !isAnothers(rows[sheetRow] ?? []));
      const amount = fields.indexOf("Belopp");
      expect(öre(made.map((one) => one[amount] ?? "")) + öre(told.map((one) => one.amount))).toBe(öre(given));
    }),
    { numRuns: 400 }
  );
});
