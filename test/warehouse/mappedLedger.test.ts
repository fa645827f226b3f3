/** One mapping, two ways: on rows that stand in a sheet, and on the same rows in a file that the engine adds up. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { atHome } from "../../src/layouts/atHome";
import { stepsOf, type BlockPart, type Mapping, type Step } from "../../src/layouts/mapping/mapping";
import { isTotalLabel } from "../../src/sources/cell";
import { readModel, type Reading } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import type { CellValue } from "../../src/workbook";
import { SOUND } from "../sources/town";
import { arrayWorkbook, unwatched } from "../support/arrayWorkbook";
import { leftOutOf } from "./leftOut";
import { openLedgerFile } from "./ledgerFile";
import { sumsOf } from "./ledgerSums";
import { mappedLedger } from "./mappedLedger";
import { outcomeOf } from "./outcome";
import { NOTHING, withLeftOut } from "./sumsSheet";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-map-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = readonly (readonly CellValue[])[];

const HEADINGS = [
  "Vad",
  "År",
  "Mån",
  "Bokf.dag",
  "Kontering",
  "Enhet",
  "Vht",
  "D/K",
  "Belopp A",
  "Belopp B",
  "Ver",
  "Not",
];
const ref = (heading: string) => ({ at: HEADINGS.indexOf(heading), heading });
const [A, B] = [ref("Belopp A"), ref("Belopp B")];

const text = (...texts: readonly string[]) => fc.constantFrom(...texts);
const often = (usual: fc.Arbitrary<string>, seldom: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: seldom });
const amount = often(
  text("1", "-20,005", "1 234,50", "0,0005", "12,5-", "0", "1,0045", "33", "-7,25", "1000", "0,1", "0,2"),
  text(
    "1.234",
    "1,234.50",
    "tolv",
    "",
    "#N/A",
    "99999999999999999",
    "(5)",
    "+3",
    "12 kr",
    "12 tkr",
    "1'000",
    "- 5 -",
    "1.5"
  )
);
const row = fc.tuple(
  often(text("Utfall", "utfall "), text("Budget", "Plan X", "")),
  often(text("2024", "2023"), text("", "x")),
  often(text("1", "02", "12"), text("13", "mars", "")),
  often(text("2024-01-15", "20240331", "jan 24", "2024-02"), text("", "Summa", "2024-02-31")),
  often(
    text("5011 Lön", "5011", "5011 Löner", "3511 Avgift", "6410.0"),
    text("", "Lön", "9999 X", "varav x", "Summa 5011")
  ),
  often(text("Norra", "041", "41", "0412", "09"), text("", "Södra", "77", "Totalt")),
  text("510", "520", ""),
  text("D", "K", "K "),
  amount,
  amount,
  text("A1", "A2", "", "B 7"),
  often(text("", "hyra", "lön"), text("Delsumma", "Summa allt", "varav lön"))
);
/** Some rows again, headings again and empty rows between. */
const ledger = fc
  .array(row, { minLength: 1, maxLength: 40 })
  .chain((rows) =>
    fc
      .tuple(fc.subarray(rows), fc.nat(rows.length), fc.constantFrom<Rows>([], [HEADINGS], [HEADINGS.map(() => "")]))
      .map(([again, at, between]): Rows => [...rows.slice(0, at), ...between, ...rows.slice(at), ...again])
  );

const optional = (...steps: readonly Step[]) => fc.constantFrom<readonly Step[]>([], steps);
const take = (field: string, heading: string): Step => ({ kind: "take", field, column: ref(heading) });
const mapped = fc
  .tuple(
    fc.constantFrom<readonly Step[]>(
      [take("Period", "Bokf.dag"), { kind: "readPeriod", year: 2024 }],
      [take("Period", "Bokf.dag")],
      [take("Period", "Mån"), { kind: "readPeriod", year: 2024, yearColumn: ref("År") }],
      [{ kind: "state", field: "Period", value: 202403 }]
    ),
    optional({ kind: "splitCode", field: "Konto" }),
    fc.constantFrom<readonly Step[]>(
      [],
      [{ kind: "padCode", field: "Ansvar", digits: 3 }],
      [{ kind: "translate", field: "Ansvar", words: { Norra: "041", södra: "09" } }]
    ),
    fc.constantFrom<readonly Step[]>(
      [take("Belopp", "Belopp A")],
      [{ kind: "difference", debit: A, credit: B }],
      [{ kind: "add", columns: [A, B] }],
      [
        {
          kind: "melt",
          columns: [
            { column: A, states: { Period: 202401 } },
            { column: B, states: { Period: 202402 } },
          ],
        },
      ],
      [
        {
          kind: "melt",
          columns: [
            { column: A, states: { Verksamhet: "9" } },
            { column: B, states: {}, isCredit: true },
          ],
        },
      ],
      [
        {
          kind: "melt",
          columns: [
            { column: A, states: {} },
            { column: B, states: {} },
          ],
        },
        { kind: "perMonth", across: "columns" },
      ],
      [{ kind: "melt", columns: [{ column: A, states: {}, from: B }] }]
    ),
    fc.constantFrom<readonly Step[]>(
      [],
      [{ kind: "readNumbers", form: "german" }],
      [{ kind: "readNumbers", form: "english" }],
      [{ kind: "readNumbers", form: "swiss" }],
      [{ kind: "readNumbers", form: "swedish", unit: "tkr" }],
      [{ kind: "readNumbers", form: "swedish" }]
    ),
    fc.constantFrom<readonly Step[]>([], [{ kind: "scale", by: 1000 }], [{ kind: "scale", by: 0.001 }]),
    optional({ kind: "turnSign" }),
    optional({ kind: "turnRows", column: ref("D/K"), words: ["k"] }),
    fc.constantFrom<readonly Step[]>(
      [],
      [{ kind: "keep", column: ref("Vad"), words: ["Utfall"], others: ["Budget"] }],
      [{ kind: "keep", column: ref("Vad"), words: ["Utfall"] }],
      [{ kind: "keep", column: ref("Enhet"), words: ["Norra", "041", "09"], of: "committee" }]
    ),
    fc.constantFrom<readonly Step[]>(
      [],
      [{ kind: "dropSums", labels: ["Vad", "Kontering", "Enhet", "Ver", "Not"].map(ref) }],
      [{ kind: "dropSums", labels: ["Not", "Enhet"].map(ref), words: ["Södra"] }]
    ),
    optional({ kind: "need", field: "Konto", is: "code" }),
    optional(take("Verifikation", "Ver"))
  )
  .map((parts): readonly Step[] => [
    take("Konto", "Kontering"),
    take("Ansvar", "Enhet"),
    take("Verksamhet", "Vht"),
    ...parts.flat(),
  ]);

const partOf = (steps: readonly Step[]): BlockPart => ({
  kind: "block",
  sheet: "Utfall",
  headingRows: [0],
  firstRow: 1,
  steps,
});

/** A sum that no step knows of is the reader's to tell, by where it stands: sums have other places. */
function isUnlabelledSum(cells: readonly CellValue[], part: BlockPart): boolean {
  const labels = stepsOf(part, "dropSums").flatMap((step) => step.labels.map(({ at }) => at));
  const codes = [3, 4, 5];
  return cells.some((cell, at) => codes.includes(at) && isTotalLabel(cell) && !labels.includes(at));
}

/** The town's workbook with this ledger, read as the mapping says. */
async function read(Utfall: Rows, mapping: Mapping | undefined): Promise<Reading> {
  const sheets = Object.entries({ ...SOUND, Utfall }).map(([name, cells]) => ({ name, cells }));
  const workbook = arrayWorkbook(sheets);
  if (mapping !== undefined) await workbook.rememberMapping("outcome", mapping);
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const reading = await readModel({ ...workbook, read: home.read }, home.recognition, unwatched);
  const told = home.told(reading.problems).filter(({ kind }) => kind !== "layoutRead");
  return { ...reading, problems: told };
}

/** The engine's sums of a file with these rows. */
async function summed(rows: Rows, part: BlockPart): Promise<Reading> {
  const path = join(folder, "bok.csv");
  writeFileSync(path, Papa.unparse(rows as unknown[][], { delimiter: ";" }));
  const file = await openLedgerFile("outcome", path);
  try {
    const { ledger, rows: all } = await mappedLedger(file, part);
    const { cells } = await sumsOf(ledger, "kr");
    const { cells: whole, mapping } = withLeftOut("outcome", "Utfall", cells, await leftOutOf(file, part, all));
    return await read(whole, mapping);
  } finally {
    file.database.close();
  }
}

const FIRST = ["Utfall", "2024", "1", "2024-01-15", "3511", "041", "510", "D", "-3", "4", "X", "not"];
const LAST = ["Utfall", "2024", "1", "2024-01-15", "5011", "041", "510", "D", "1", "2", "Z", ""];

test("random ledgers with every kind of dirt come to the same through a random mapping, from a sheet or a file", async () => {
  await fc.assert(
    fc.asyncProperty(ledger, mapped, async (rows, steps) => {
      const part = partOf(steps);
      const all = [HEADINGS, FIRST, ...rows.filter((cells) => !isUnlabelledSum(cells, part)), LAST];
      const asRows = await read(all, { source: "outcome", parts: [part] });
      const asSums = await summed(all, part);
      const nothing = new RegExp(` ${NOTHING.replace(/[()]/g, "\\$&")} `, "g");
      expect(JSON.stringify(outcomeOf(asSums)).replace(nothing, "  ")).toEqual(JSON.stringify(outcomeOf(asRows)));
    }),
    { numRuns: Number(process.env.RUNS ?? 20), endOnFailure: true }
  );
}, 600_000);

test("a committee's cut without any row is told as an empty sheet is, not as headings that are gone", async () => {
  const headings = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Antal rader"];
  const { cells, mapping } = withLeftOut("outcome", "Utfall", [headings], []);
  const { problems } = await read(cells, mapping);
  expect(problems.map(({ kind }) => kind)).toEqual(["sourceEmpty"]);
});
