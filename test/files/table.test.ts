/** Tables of text: separator, encoding and form of figures are found, and what is a ledger is known as one. */
import { figureIn, figuresIn } from "../../src/files/table/figures";
import { fileOf, takenFrom, toldOf } from "./read";

const HEADINGS = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
const csv = (separator: string, ...rows: readonly (readonly string[])[]): string =>
  [HEADINGS, ...rows].map((row) => row.join(separator)).join("\r\n") + "\r\n";

describe("A column of figures", () => {
  test.each([
    [["1 234,50", "12"], 1234.5],
    [["1.234,50", "12"], 1234.5],
    [["1,234.50", "12"], 1234.5],
    [["1234.5", "12"], 1234.5],
    [["1 234,50-", "12"], -1234.5],
    [["−1234,5"], -1234.5],
    [["1.234", "12,5"], 1234],
    [["1.234", "12.5"], 1.234],
    [["1'234.50"], 1234.5],
  ])("%j begins with %s", (cells, first) => {
    const figures = figuresIn(cells);
    expect(figures.kind === "figures" && figureIn(cells[0] ?? "", figures.form)).toBe(first);
  });

  test.each([[["0411", "12"]], [["12", "*****"]], [["1,2,3"]], [["12345678901234567890"]], [[""]]])(
    "%j is text",
    (cells) => expect(figuresIn(cells)).toEqual({ kind: "text" })
  );

  test("that can be read in two ways is neither", () => {
    expect(figuresIn(["1.234", "12", "5.600"])).toEqual({ kind: "unclear", text: "1.234" });
  });
});

describe("A ledger as text", () => {
  test.each([";", "\t", ",", "|"])("with %j between its fields is read", (separator) => {
    const amounts = separator === "," ? ["100.5", "-20.25"] : ["100,5", "-20,25"];
    const rows = amounts.map((amount) => ["202401", "5011", "0411", "510", amount]);
    const taken = takenFrom(fileOf(csv(separator, ...rows), "kommun.csv", "windows1252"));
    expect(taken.sheets[0]).toMatchObject({ source: "outcome", rows: 2, sum: 80.25, months: [202401] });
    expect(taken.sheets[0]?.contents).toMatchObject({ name: "Utfall", textColumns: [1, 2, 3] });
    expect(taken.sheets[0]?.contents.rows[1]).toEqual([202401, "5011", "0411", "510", 100.5]);
    expect(toldOf(taken)).toEqual([]);
  });

  test("is a budget where its name says so", () => {
    const text = csv(";", ["202401", "5011", "0411", "510", "1"], ["202402", "5011", "0411", "510", "1"]);
    expect(takenFrom(fileOf(text, "Budget 2024.csv")).sheets[0]?.contents.name).toBe("Budget");
  });

  test("of another layout goes in as it is, under the file's name", () => {
    const text = "Konto;jan;feb\r\n5010 Lön;1,5;2\r\n5011 Övrigt;3;4\r\n";
    const [sheet] = takenFrom(fileOf(text, "Export: [maj] 2024.csv")).sheets;
    expect(sheet).toMatchObject({ source: undefined, rows: 2 });
    expect(sheet?.contents.name).toBe("Export   maj  2024");
    expect(sheet?.contents.rows[1]).toEqual(["5010 Lön", 1.5, 2]);
  });

  test("whose quote never ends is refused with its line", () => {
    const text = csv(";", ["202401", "5011", "0411", "510", "1"], ["202402", '"5011', "0411", "510", "1"]);
    expect(toldOf(takenFrom(fileOf(text, "a.csv")))).toContain("blocking quotesBroken 3");
  });

  test("that is cut off in a row is refused, and one with a field too many is asked about", () => {
    const row = ["202401", "5011", "0411", "510", "1"];
    expect(toldOf(takenFrom(fileOf(csv(";", row, row) + "202401;50", "a.csv")))).toContain("blocking endsAbruptly 4");
    expect(toldOf(takenFrom(fileOf(csv(";", row, [...row, "2"], row), "a.csv")))).toContain(
      "preliminary fieldsDiffer 3"
    );
  });
});
