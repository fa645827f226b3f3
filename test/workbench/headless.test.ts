/** The headless runner as whoever calls it sees it: its code, its words, its files. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { builtAddin } from "../build/built";
import { reportDocx } from "../documents/report";
import { buildSample } from "../fixtures/exempel-2024";
import expected from "../fixtures/exempel-2024.expected.json";
import { townFile } from "../files/town";
import { smallTown } from "../rounds/smallTown";
import { xlsxOf } from "../support/xlsxOf";
import { headlessHere, headlessProcess, type Called } from "./headlessCalls";
import type { PressJson } from "./press-json";

let folder: string;

beforeAll(async () => {
  await builtAddin();
  folder = mkdtempSync(join(tmpdir(), "avvik-"));
  writeFileSync(join(folder, "exempel.xlsx"), await buildSample());
  const blank = new ExcelJS.Workbook();
  blank.addWorksheet("Blad1");
  writeFileSync(join(folder, "tom.xlsx"), new Uint8Array(await blank.xlsx.writeBuffer()));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function headless(...args: string[]): Promise<Called> {
  return headlessHere(folder, args);
}

/** Where what is tried is the process: its code and what it says. */
function asProcess(...args: string[]): Called {
  return headlessProcess(folder, args);
}

function jsonIn(file: string): PressJson {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as PressJson;
}

describe("the sample", () => {
  let json: PressJson;
  let run: Called;

  beforeAll(() => {
    run = asProcess("--in", "exempel.xlsx", "--do", "arsanalys", "--out", "ut.xlsx", "--json", "ut.json");
    json = jsonIn("ut.json");
  }, 120_000);

  test("is written, and the run ends well", () => {
    expect({ status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
    expect(run.stdout).toMatch(/^\d+ tables, \d+ requests: .*ut\.xlsx\n$/);
    expect(json.status).toBe("written");
  });

  test.each(["Avvik.budgetavvikelse", "Avvik.driftbudget", "Avvik.kommunbidrag", "Avvik.resultatrakning"])(
    "%s has the published figures, within one unit",
    (id) => {
      const table = json.tables.find((one) => one.id === id);
      const published = expected.tables.find((one) => one.name === id);
      expect(table?.columns).toEqual(published?.columns);
      expect(table?.unit).toBe(published?.unit);
      expect(table?.rows.map(({ label }) => label)).toEqual(published?.rows.map(({ label }) => label));
      published?.rows.forEach((row, at) =>
        row.values.forEach((value, column) => {
          const printed = table?.rows[at]?.values[column];
          expect(Math.abs(Number(printed ?? 0) - (value ?? 0))).toBeLessThanOrEqual(published.tolerance);
        })
      );
    }
  );

  test("every control that must hold does, and tells both sides", () => {
    expect(json.checks.length).toBeGreaterThan(5);
    for (const check of json.checks) expect(check.holds).toBe(check.difference === 0);
    expect(json.preliminary).toBe(false);
  });

  test("costs are counted: at most 20 requests, and the milliseconds of each phase", () => {
    expect(json.stats.requests).toBeGreaterThan(2);
    expect(json.stats.requests).toBeLessThanOrEqual(20);
    for (const cost of [json.stats.bytesSent, json.stats.bytesReceived, json.stats.cellsRead, json.stats.cellsWritten])
      expect(cost).toBeGreaterThan(1000);
    expect(Object.keys(json.stats.milliseconds)).toEqual(
      expect.arrayContaining(["survey", "read", "compute", "round", "write", "total"])
    );
  });

  test("the saved workbook has the tables under their names, beside the sources", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, "ut.xlsx"));
    const names = new Set(book.definedNames.model.map(({ name }) => name));
    for (const { id } of json.tables) expect(names).toContain(id);
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Utfall", "Budget", "Avvikelse", "Avstämning"])
    );
  });
});

describe("a text read against the sample", () => {
  const TEXT = [
    "\uFEFF# Individ- och familjeomsorg",
    "",
    "Verksamhetsområdet redovisar ett underskott på knappt",
    "91 miljoner kronor. Skolskjutsen kostade 12 miljoner kronor.",
    "",
    "# Nämnden",
    "",
    "Nämnden redovisar ett underskott på 4 miljoner kronor. Vårddygn familjehem blev 96 900 dygn.",
  ].join("\r\n");
  let json: PressJson;
  let run: Called;

  beforeAll(async () => {
    writeFileSync(join(folder, "kapitel.txt"), TEXT);
    run = await headless("--in", "exempel.xlsx", "--do", "granska", "--text", "kapitel.txt", "--json", "granskat.json");
    json = jsonIn("granskat.json");
  }, 120_000);

  test("ends well, and tells what is wrong with its line", () => {
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
    expect(run.stdout).toContain(
      "4: knappt 91 miljoner kronor: Stämmer inte (avrundningsordet): ska vara drygt 91 miljoner kronor"
    );
    expect(run.stdout).toContain("4 claims: 1 stämmer inte, 0 avrundat åt sidan, 1 kan inte kontrolleras, 2 stämmer");
  });

  test("gives every claim with all that is known of it", () => {
    expect(json.status).toBe("reviewed");
    expect(json.claims).toHaveLength(4);
    expect(json.claims?.[0]).toEqual({
      sentence: "Verksamhetsområdet redovisar ett underskott på knappt 91 miljoner kronor.",
      line: 4,
      printed: "knappt\r\n91 miljoner kronor",
      amount: 91,
      upTo: null,
      unit: "miljoner kronor",
      hedge: "under",
      kind: "result",
      subject: "Individ- och familjeomsorg",
      direction: "underskott",
      verdict: "disagrees",
      words: "Stämmer inte (avrundningsordet): ska vara drygt 91 miljoner kronor",
      tableCell: {
        table: "Avvik.budgetavvikelse",
        row: "Individ- och familjeomsorg (IFO)",
        column: "Utfall budgetavvikelse",
      },
      rightValue: -91_106,
      rightUnit: "tkr",
      rightWording: "drygt 91 miljoner kronor",
      reason: null,
      why: expect.stringMatching(
        /^Enligt tabellen Budgetavvikelse .* är det −91.106 tkr: drygt 91 miljoner kronor, inte knappt 91 miljoner kronor\.$/
      ),
    });
    expect(json.claims?.map(({ line, verdict }) => [line, verdict])).toEqual([
      [4, "disagrees"],
      [4, "uncheckable"],
      [8, "agrees"],
      [8, "agrees"],
    ]);
    expect(json.claims?.[1]?.reason).toContain("skolskjutsen");
  });

  test("is read against tables that are given too, and nothing is written", () => {
    const { table, row, column } = json.claims?.[0]?.tableCell ?? {};
    const found = json.tables.find(({ id }) => id === table);
    expect(found?.rows.find(({ label }) => label === row)?.values[found.columns.indexOf(column ?? "")]).toBe(-91_106);
    expect(json.stats.cellsWritten).toBe(0);
  });
});

describe("a Word document", () => {
  test("is read with its tables, and given back with comments", async () => {
    writeFileSync(join(folder, "Bokslut.docx"), await reportDocx());
    const files = ["--text", "Bokslut.docx", "--out", "Granskad.docx", "--json", "dokument.json"];
    const run = await headless("--in", "exempel.xlsx", "--do", "granska", ...files);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
    const claims = jsonIn("dokument.json").claims ?? [];
    expect(claims.filter(({ verdict }) => verdict === "disagrees")).toHaveLength(4);
    expect(claims.find(({ printed }) => printed === "−50 161")).toMatchObject({
      rightWording: "−51\u00A0061",
      tableCell: { table: "Avvik.budgetavvikelse", row: "Boende, tillsyn och service (BTS)" },
    });
    const copy = await JSZip.loadAsync(readFileSync(join(folder, "Granskad.docx")));
    const comments = (await copy.file("word/comments.xml")?.async("string")) ?? "";
    expect([...comments.matchAll(/<w:comment /g)]).toHaveLength(4);
  }, 120_000);

  test("that is encrypted is told, and nothing is written", async () => {
    const compound = [
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ];
    writeFileSync(join(folder, "Skyddat.docx"), Uint8Array.from(compound));
    const files = ["--text", "Skyddat.docx", "--out", "Ingen.docx", "--json", "skyddat.json"];
    const run = await headless("--in", "exempel.xlsx", "--do", "granska", ...files);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("krypterat");
    expect(existsSync(join(folder, "Ingen.docx"))).toBe(false);
    expect(jsonIn("skyddat.json")).toMatchObject({ status: "failed", problems: [{ kind: "encrypted" }] });
  }, 60_000);
});

test("a text that can't be read against anything tells the problems", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, "exempel.xlsx"));
  book.removeWorksheet(book.getWorksheet("Utfall")?.id ?? 0);
  await book.xlsx.writeFile(join(folder, "utan-utfall.xlsx"));
  writeFileSync(join(folder, "rad.txt"), "Nämnden redovisar ett underskott på 4 miljoner kronor.");
  const run = await headless(
    "--in",
    "utan-utfall.xlsx",
    "--do",
    "granska",
    "--text",
    "rad.txt",
    "--json",
    "ograns.json"
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("Utfall");
  expect(jsonIn("ograns.json")).toMatchObject({ status: "stopped", problems: [{ kind: "sourceMissing" }] });
}, 60_000);

test("a workbook without its budget is not written, and says what is missing", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, "exempel.xlsx"));
  book.removeWorksheet(book.getWorksheet("Budget")?.id ?? 0);
  await book.xlsx.writeFile(join(folder, "utan-budget.xlsx"));
  const run = asProcess("--in", "utan-budget.xlsx", "--do", "arsanalys", "--out", "utan.xlsx", "--json", "utan.json");
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("Budget");
  expect(existsSync(join(folder, "utan.xlsx"))).toBe(false);
  expect(jsonIn("utan.json")).toMatchObject({
    status: "stopped",
    tables: [],
    problems: [{ kind: "sourceMissing", severity: "blocking" }],
  });
}, 60_000);

test("reports can be written alone or left out, and the saved workbook remembers nothing of it", async () => {
  const alone = "--in exempel.xlsx --do arsanalys --only driftbudget --out drift.xlsx --json drift.json";
  await headless(...alone.split(" "));
  expect(jsonIn("drift.json").tables.map(({ id }) => id)).toEqual([
    "Avvik.driftbudget",
    "Avvik.avstamning",
    "Avvik.rimlighet",
  ]);
  expect(jsonIn("drift.json").skipped).toContain("budgetavvikelse");
  await headless("--in", "drift.xlsx", "--do", "arsanalys", "--skip", "driftbudget,diagram", "--json", "resten.json");
  const ids = jsonIn("resten.json").tables.map(({ id }) => id);
  expect(ids).toContain("Avvik.budgetavvikelse");
  expect(jsonIn("resten.json").skipped).toEqual(["driftbudget", "diagram"]);
  expect(ids.filter((id) => /driftbudget|underlag/.test(id))).toEqual([]);
}, 60_000);

test.each([
  ["an action that is not on the ribbon", ["--in", "exempel.xlsx", "--do", "bokslut"]],
  ["a text that is not there", ["--in", "exempel.xlsx", "--do", "granska", "--text", "saknas.txt"]],
  ["a workbook that is not there", ["--in", "saknas.xlsx", "--do", "arsanalys"]],
])(
  "%s is told as a wrong call, and nothing is run",
  async (_case, args) => {
    const run = await headless(...args, "--json", "fel.json");
    expect(run.status).toBe(2);
    expect(run.stderr).not.toBe("");
    expect(existsSync(join(folder, "fel.json"))).toBe(false);
  },
  30_000
);

test("nothing at all is told as a wrong call, with how to call", () => {
  expect(asProcess()).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining("Usage: npm run headless") });
}, 30_000);

test("a SIE file becomes Utfall and Budget that a run reads; a broken one nothing, with its line", async () => {
  const town = townFile({ seed: 11, vouchers: 60 });
  writeFileSync(join(folder, "kommun.se"), town.text, "latin1");
  writeFileSync(join(folder, "bruten.se"), town.text.slice(0, -60), "latin1");
  const empty = ["--in", "tom.xlsx", "--do", "hamta"];
  const whole = await headless(...empty, "--sie", "kommun.se", "--out", "hamtad.xlsx", "--json", "hamtad.json");
  expect(whole.status).toBe(0);
  expect(jsonIn("hamtad.json")).toMatchObject({ status: "inserted", inserted: ["Utfall", "Budget"] });
  const broken = await headless(...empty, "--sie", "bruten.se", "--out", "bruten.xlsx", "--json", "bruten.json");
  expect(broken.status).toBe(1);
  expect(existsSync(join(folder, "bruten.xlsx"))).toBe(false);
  expect(jsonIn("bruten.json").problems.find(({ kind }) => kind === "voucherOpen")?.line).toBeGreaterThan(0);
  const run = await headless("--in", "hamtad.xlsx", "--do", "arsanalys");
  expect(run.stderr).not.toMatch(/Utfall.*(saknas|tom)/);
}, 300_000);

test("the set-up is copied to a new file for another committee, without an amount", async () => {
  const run = await headless("--in", "exempel.xlsx", "--do", "kopiera", "--out", "annan.xlsx", "--json", "annan.json");
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  expect(jsonIn("annan.json").status).toBe("copied");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, "annan.xlsx"));
  expect(book.worksheets.map(({ name }) => name)).toEqual(jsonIn("annan.json").copied);
  expect(book.getWorksheet("Utfall")?.actualRowCount).toBe(1);
  expect(book.getWorksheet("Inställningar")?.getCell("B2").value).toBeNull();
}, 120_000);

test("proposals are taken into the form by area, and an area that is not there is told with those that are", async () => {
  writeFileSync(join(folder, "delar.xlsx"), await xlsxOf(smallTown()));
  const forecast = ["--in", "delar.xlsx", "--do", "prognos", "--out", "taget.xlsx", "--json", "taget.json"];
  const run = await headless(...forecast, "--forslag", "GR; Kultur", "--kolumner", "sasong");
  expect({ status: run.status, stderr: run.stderr.includes("Förskola, Lokaler") }).toEqual({ status: 0, stderr: true });
  const json = jsonIn("taget.json");
  const form = json.tables.find(({ id }) => id === "Avvik.prognosunderlag");
  const typed = form?.rows.map(({ label, values }) => [label, values[form.columns.indexOf("Prognos")]]);
  expect(json.taken).toBe(2);
  expect(form?.columns).toContain("Säsong");
  expect(typed).toEqual(
    expect.arrayContaining([
      ["Grundskola (GR)", -2016],
      ["Kultur", -150],
      ["Förskola (FSK)", null],
    ])
  );
  const wrong = await headless(...forecast, "--forslag", "Idrott");
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain(
    "No area is called Idrott: they are Förskola (FSK); Grundskola (GR); Kultur; Lokaler."
  );
}, 120_000);

test("a workbook is rolled to the next year in a new file, and the one that was read is as it was", async () => {
  const before = readFileSync(join(folder, "exempel.xlsx"));
  const run = await headless("--in", "exempel.xlsx", "--do", "rulla", "--out", "nasta.xlsx", "--json", "nasta.json");
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "exempel.xlsx")).equals(before)).toBe(true);
  const { rolled } = jsonIn("nasta.json");
  expect(rolled?.year).toBe(2025);
  expect(rolled?.emptied.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(["Utfall", "Budget", "Kommunbidrag"])
  );
  const [old, next] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await old.xlsx.readFile(join(folder, "exempel.xlsx"));
  await next.xlsx.readFile(join(folder, "nasta.xlsx"));
  const kronor = (book: ExcelJS.Workbook, sheet: string): number =>
    book
      .getWorksheet(sheet)
      ?.getColumn("E")
      .values.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0) ?? 0;
  expect(kronor(next, "Utfall tidigare år")).toBeCloseTo(kronor(old, "Utfall"), 2);
  expect(kronor(next, "Utfall")).toBe(0);
}, 120_000);
