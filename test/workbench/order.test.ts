import { parseOrder, usage } from "./order";

const ACTIONS = ["arsanalys", "prognos", "granska", "hamta"];
const REPORTS = ["driftbudget", "reserv"];
const parse = (...args: string[]) => parseOrder(args, ACTIONS, REPORTS, "/home/eva");

test("paths are meant from where the user stands", () => {
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys", "--out", "../ut.xlsx", "--json", "/tmp/ut.json")).toEqual({
    kind: "order",
    input: "/home/eva/bok.xlsx",
    action: "arsanalys",
    output: "/home/ut.xlsx",
    json: "/tmp/ut.json",
    text: undefined,
    file: undefined,
    proposals: { columns: undefined, areas: undefined },
    dimensions: {},
    outside: {},
    only: undefined,
    skip: [],
  });
});

test("a text to be read is a file", () => {
  expect(parse("--in", "bok.xlsx", "--do", "granska", "--text", "kapitel.txt")).toMatchObject({
    action: "granska",
    text: "/home/eva/kapitel.txt",
  });
});

test("a file to be loaded has the numbers of its dimensions beside it", () => {
  const order = parse("--in", "bok.xlsx", "--do", "hamta", "--sie", "kommun.se", "--ansvar", "1");
  expect(order).toMatchObject({ file: "/home/eva/kommun.se", dimensions: { responsibility: "1" } });
  expect(parse("--in", "bok.xlsx", "--do", "hamta")).toMatchObject({ kind: "misuse" });
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys", "--csv", "a.csv")).toMatchObject({ kind: "misuse" });
});

test("proposals are taken by area, whose names may have commas, and shown by way", () => {
  const forecast = (...args: string[]) => parse("--in", "bok.xlsx", "--do", "prognos", ...args);
  expect(forecast("--forslag", "Boende, tillsyn och service; IFO", "--kolumner", "sasong,budget")).toMatchObject({
    proposals: { areas: ["Boende, tillsyn och service", "IFO"], columns: ["budget", "season"] },
  });
  expect(forecast("--forslag", "alla", "--kolumner", "inga")).toMatchObject({
    proposals: { areas: "empty", columns: [] },
  });
  expect(forecast("--kolumner", "sasong,vår")).toMatchObject({ kind: "misuse" });
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys", "--forslag", "alla")).toMatchObject({ kind: "misuse" });
});

test("a ledger may stand in files or in a database's table", () => {
  const order = parse(
    "--in",
    "b.xlsx",
    "--do",
    "arsanalys",
    "--utfall",
    "2024/*.parquet",
    "--budget",
    "/d/lager.duckdb#b"
  );
  expect(order).toMatchObject({ outside: { outcome: "/home/eva/2024/*.parquet", budget: "/d/lager.duckdb#b" } });
});

test("a document that is read is given back as a document", () => {
  const args = ["--in", "in.xlsx", "--do", "granska", "--text", "Bokslut.docx", "--out"];
  expect(parseOrder([...args, "Granskad.docx"], ACTIONS, REPORTS, "/hem")).toMatchObject({
    kind: "order",
    text: "/hem/Bokslut.docx",
    output: "/hem/Granskad.docx",
  });
  expect(parseOrder([...args, "bok.xlsx"], ACTIONS, REPORTS, "/hem")).toMatchObject({ kind: "misuse" });
});

test("neither workbook nor result has to be kept", () => {
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys")).toMatchObject({ output: undefined, json: undefined });
});

test.each([
  ["no workbook", ["--do", "arsanalys"], /--in/],
  ["no action", ["--in", "bok.xlsx"], /--do/],
  ["an action that the ribbon does not have", ["--in", "bok.xlsx", "--do", "bokslut"], /bokslut.*arsanalys/],
  ["a flag that does not exist", ["--in", "bok.xlsx", "--do", "arsanalys", "--snabbt"], /--snabbt/],
  ["a flag without its value", ["--in", "bok.xlsx", "--do", "arsanalys", "--out"], /--out/],
  [
    "a text that nobody asked to read",
    ["--in", "bok.xlsx", "--do", "arsanalys", "--text", "kapitel.txt"],
    /--text.*granska/,
  ],
  ["a reading without its text", ["--in", "bok.xlsx", "--do", "granska"], /--text is missing/],
  [
    "a report that does not exist",
    ["--in", "bok.xlsx", "--do", "arsanalys", "--only", "reserv,bokslut"],
    /bokslut: they are driftbudget, reserv/,
  ],
  [
    "both what to write and what not",
    ["--in", "bok.xlsx", "--do", "arsanalys", "--only", "reserv", "--skip", "driftbudget"],
    /--only and --skip/,
  ],
  ["a loose word", ["bok.xlsx", "--do", "arsanalys"], /bok\.xlsx/],
])("%s is a misuse that is said", (_case, args, why) => {
  expect(parse(...args)).toEqual({ kind: "misuse", why: expect.stringMatching(why) });
});

test("reports are named by their ids, with commas between", () => {
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys", "--only", "reserv, driftbudget")).toMatchObject({
    only: ["reserv", "driftbudget"],
  });
  expect(parse("--in", "bok.xlsx", "--do", "arsanalys", "--skip", "reserv")).toMatchObject({
    only: undefined,
    skip: ["reserv"],
  });
});

test("the usage names the actions of the ribbon, and the reports", () => {
  expect(usage(ACTIONS, REPORTS)).toContain("--do arsanalys");
  expect(usage(ACTIONS, REPORTS)).toContain("driftbudget, reserv");
});
