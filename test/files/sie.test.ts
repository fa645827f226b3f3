/** SIE files: what is read of them, what each type gives, and that nothing is counted twice or lost. */
import fc from "fast-check";
import { readFile } from "../../src/files/readFile";
import { bytesOf, fileOf, sumIn, takenFrom, toldOf } from "./read";
import { townFile } from "./town";

const HEAD = ["#FLAGGA 0", "#SIETYP 4", "#RAR 0 20240101 20241231"];
const sie = (...lines: readonly string[]): string => [...HEAD, ...lines, ""].join("\r\n");
const voucher = (...rows: readonly string[]): readonly string[] => ["#VER A 1 20240315 Lön", "{", ...rows, "}"];

describe("A year that is made from a seed", () => {
  test.each([1, 2, 3, 4] as const)("comes out to the öre as a file of type %s", (type) => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("cp437", "windows1252", "utf-8" as const), (seed, encoding) => {
        const town = townFile({ seed, type });
        const file = fileOf(town.text, "kommun.se", encoding);
        const taken = takenFrom(file);
        expect(sumIn(taken, "outcome")).toBe(town.outcome);
        expect(sumIn(taken, "budget")).toBe(town.budget);
        expect(toldOf(taken).filter((told) => !/^note|withoutCode/.test(told))).toEqual([]);
      }),
      { numRuns: 50 }
    );
  });
});

describe("A breakdown", () => {
  const both = sie(
    "#RES 0 5011 300",
    "#PSALDO 0 202401 5011 {} 300",
    '#PSALDO 0 202401 5011 {1 "10"} 200',
    '#PSALDO 0 202401 5011 {1 "20"} 100',
    '#PSALDO 0 202401 5011 {6 "A"} 300'
  );
  const rowsOf = (text: string, choice = {}) =>
    takenFrom(fileOf(text), choice)
      .sheets[0]?.contents.rows.slice(1)
      .map((row) => [row[2], row[4]]);

  test("is taken once, whichever dimension is asked for", () => {
    expect(rowsOf(both, { responsibility: "1" })).toEqual([
      ["10", 200],
      ["20", 100],
    ]);
    expect(rowsOf(both, { responsibility: "6" })).toEqual([["A", 300]]);
  });

  test("that does not explain all leaves the rest without a code", () => {
    const text = sie("#RES 0 5011 300", "#PSALDO 0 202401 5011 {} 300", '#PSALDO 0 202401 5011 {1 "10"} 250');
    expect(rowsOf(text, { responsibility: "1" })).toEqual([
      ["10", 250],
      ["", 50],
    ]);
  });

  test("with codes that are sums of other codes is taken without them", () => {
    const text = sie(
      "#RES 0 5011 300",
      "#PSALDO 0 202401 5011 {} 300",
      '#PSALDO 0 202401 5011 {1 "4"} 300',
      '#PSALDO 0 202401 5011 {1 "41"} 100',
      '#PSALDO 0 202401 5011 {1 "42"} 200'
    );
    expect(rowsOf(text, { responsibility: "1" })).toEqual([
      ["41", 100],
      ["42", 200],
    ]);
  });

  test("of combinations is added up where #RES says that the accounts come to that", () => {
    const text = sie(
      "#RES 0 5011 600",
      "#PSALDO 0 202401 5011 {} 300",
      '#PSALDO 0 202401 5011 {1 "10"} 200',
      '#PSALDO 0 202401 5011 {1 "10" 6 "A"} 100'
    );
    expect(rowsOf(text, { responsibility: "1" })).toEqual([
      ["", 300],
      ["10", 200],
      ["10", 100],
    ]);
  });

  test("that nothing bears out, and that could be read otherwise, is told", () => {
    const text = sie("#PSALDO 0 202401 5011 {} 300", '#PSALDO 0 202401 5011 {1 "10"} 200');
    expect(toldOf(takenFrom(fileOf(text)))).toContain("preliminary readingUnclear");
  });
});

describe("A file that is broken", () => {
  const told = (text: string) => toldOf(takenFrom(fileOf(text)));

  test("in a voucher is refused with the voucher's line", () => {
    const cut = sie(...voucher("#TRANS 5011 {} 100"))
      .split("\r\n")
      .slice(0, -2)
      .join("\r\n");
    expect(told(cut)).toContain("blocking voucherOpen 4");
  });

  test("in an amount is refused with the amount's line", () => {
    expect(told(sie(...voucher("#TRANS 5011 {} 1O0")))).toContain("blocking recordUnreadable 6");
    expect(told(sie(...voucher("#TRANS 5011 {1} 100")))).toContain("blocking recordUnreadable 6");
    expect(told(sie("#PSALDO 0 202413 5011 {} 100"))).toContain("blocking recordUnreadable 4");
  });

  test("so that its vouchers no longer come out is asked about", () => {
    expect(told(sie(...voucher("#TRANS 5011 {} 100", "#TRANS 1930 {} -90")))).toContain(
      "preliminary voucherUnbalanced 4"
    );
  });

  test("so that rows are missing is told by its own sums", () => {
    const rows = voucher("#TRANS 5011 {} 100", "#TRANS 1930 {} -100");
    expect(told(sie("#RES 0 5011 250", ...rows))).toContain("preliminary controlDiffers");
  });

  test("in its checksum is told", () => {
    const whole = ["#FLAGGA 0", "#KSUMMA", "#FORMAT PC8", "#KONTO 5011 Lön", "#RES 0 5011 100", "#KSUMMA 1", ""];
    expect(told(whole.join("\r\n"))).toContain("preliminary checksumDiffers");
  });

  test("or says the same thing twice is told, and counted once", () => {
    const taken = takenFrom(fileOf(sie("#PSALDO 0 202401 5011 {} 300", "#PSALDO 0 202401 5011 {} 300")));
    expect(toldOf(taken)).toContain("preliminary recordTwice 5");
    expect(sumIn(taken, "outcome")).toBe(30000);
  });
});

describe("A corrected voucher", () => {
  test("counts its #TRANS alone", () => {
    const rows = voucher("#BTRANS 5011 {} 900", "#RTRANS 5011 {} 100", "#TRANS 5011 {} 100", "#TRANS 1930 {} -100");
    const taken = takenFrom(fileOf(sie(...rows)));
    expect(sumIn(taken, "outcome")).toBe(10000);
    expect(toldOf(taken)).not.toContain("preliminary addedWithoutTwin 7");
  });

  test("whose added row has no #TRANS beside it is told", () => {
    expect(toldOf(takenFrom(fileOf(sie(...voucher("#RTRANS 5011 {} 100", "#TRANS 5011 {} 90")))))).toContain(
      "preliminary addedWithoutTwin 6"
    );
  });
});

describe("A text", () => {
  const textOf = (field: string): unknown =>
    takenFrom(fileOf(sie(...voucher(`#TRANS 5011 {} 100 20240315 ${field}`, "#TRANS 1930 {} -100")))).sheets[0]
      ?.contents.rows[1]?.[5];

  test.each([
    ['"a {b} c"', "a {b} c"],
    ['"12\\" skruv"', '12" skruv'],
    ['"C:\\temp\\"', "C:\\temp\\"],
    ['"1820\\A012 Cykel"', "1820\\A012 Cykel"],
    ["bart", "bart"],
    ['""', "Lön"],
  ])("%s is read as %s", (field, text) => expect(textOf(field)).toBe(text));

  test("that goes on over a line break is read whole, and no amount is lost", () => {
    const text = sie(...voucher('#TRANS 5011 {} 100 20240315 "rad ett', 'rad två"', "#TRANS 1930 {} -100"));
    const taken = takenFrom(fileOf(text));
    expect(taken.sheets[0]?.contents.rows[1]?.slice(4, 6)).toEqual([100, "rad ett rad två"]);
    expect(toldOf(taken).filter((told) => told.startsWith("blocking"))).toEqual([]);
  });
});

test("Dimensions that are called as the columns are proposed for them, and others come along", () => {
  const text = sie(
    '#DIM 1 "Motpart"',
    '#DIM 21 "Verksamhet"',
    '#DIM 22 "Ansvarskod"',
    ...voucher('#TRANS 5011 {1 "M" 21 "510" 22 "0411"} 100', "#TRANS 1930 {} -100")
  );
  const file = fileOf(text);
  expect(file.proposed).toMatchObject({ responsibility: "22", activity: "21" });
  const rows = takenFrom(file).sheets[0]?.contents.rows;
  expect(rows?.[0]).toEqual(["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Text", "Verifikation", "Motpart"]);
  expect(rows?.[1]).toEqual([202403, "5011", "0411", "510", 100, "Lön", "A 1", "M"]);
});

test("Amounts are written as the workbook writes them", () => {
  const file = fileOf(sie(...voucher("#TRANS 5011 {} 1234.50", "#TRANS 1930 {} -1234.50")));
  const amount = takenFrom(file, {}, { unit: "tkr", costsAreNegative: true }).sheets[0]?.contents.rows[1]?.[4];
  expect(amount).toBe(-1.2345);
});

test("What isn't a SIE file is refused under a SIE file's name", () => {
  const file = readFile({ name: "kommun.se", bytes: bytesOf("<!DOCTYPE html>\n<p>404</p>\n") });
  expect(toldOf(takenFrom(file))).toEqual([
    "blocking lineUnreadable 1",
    "preliminary beginningMissing",
    "blocking noRows",
  ]);
});
