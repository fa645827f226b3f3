/**
 * A year of a municipality with its own rounds: five forecasts under names and months of its own, one corrected, one
 * tampered with, an activity that moves in August, and the year after begun from the same workbook.
 */
import { sampleSheets } from "../fixtures/exempel-2024";
import { rollingOf, rollingOrder } from "../../src/rolling/rolling";
import { unwatched, type Cells } from "../support/arrayWorkbook";
import type { CellValue } from "../../src/workbook";
import { formOf, printedIn, sampleYear, type, typedIn, written, type Written, type Year } from "./year";

jest.setTimeout(240_000);

const ROUNDS = [
  { name: "Månadsuppföljning februari", shortName: "Feb", month: 2, definite: "februariuppföljningen" },
  { name: "Tertial 1", shortName: "T1", month: 4, definite: "första tertialrapporten" },
  { name: "Halvårsprognos", shortName: "HÅP", month: 6, definite: "halvårsprognosen" },
  { name: "Tertial 2", shortName: "T2", month: 8, definite: "andra tertialrapporten" },
  { name: "Höstprognos", shortName: "HP", month: 10, definite: "höstprognosen" },
  { name: "Bokslut", shortName: "BS", month: 12, definite: "bokslutet" },
] as const;

const IFO = "Individ- och familjeomsorg";
const BTS = "Boende, tillsyn och service";
const AMA = "Arbetsmarknad och ekonomiskt bistånd";
const STAB = "Stab och förvaltningsövergripande kostnader";

/** What is expected of each area, round by round, in tkr. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  [AMA]: [0, 12_000, 24_000, 45_000, 52_000],
  [IFO]: [-20_000, -58_200, -60_000, -77_106, -80_500.25],
  [BTS]: [0, -41_000, -41_000, -54_135, -60_000],
  [STAB]: [0, 91_000, 85_000, 83_011, 84_000],
};

function ownRounds(): ReadonlyMap<string, Cells> {
  const sheets = new Map<string, Cells>(sampleSheets());
  sheets.delete("Prognos");
  sheets.set("Tillfällen", [
    ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
    ...ROUNDS.map(({ name, shortName, month, definite }): readonly CellValue[] => [name, shortName, month, definite]),
  ]);
  return sheets;
}

function begin(year: Year, at: number): void {
  const { name, month } = ROUNDS[at] ?? ROUNDS[0];
  year.set("Tillfälle", name);
  year.set("Till och med", 202400 + month);
}

const pressedAt = (at: number): Date => new Date(2024, (ROUNDS[at]?.month ?? 1) - 1, 20, 10, 0);

async function typeAndLock(year: Year, at: number): Promise<Written> {
  begin(year, at);
  await written(year.press("form", pressedAt(at)));
  for (const [area, amounts] of Object.entries(EXPECTED)) {
    const amount = amounts[at];
    if (amount !== undefined) type(year, { area }, "Prognos", amount);
  }
  const made = await written(year.press("form", pressedAt(at)));
  const locked = await written(year.press("lock", pressedAt(at)));
  expect([locked.locked?.occasion, locked.locked?.version]).toEqual([ROUNDS[at]?.name, 1]);
  return made;
}

const textsOf = (year: Year): string => JSON.stringify(year.workbook.kommentarer.contents);
const kindsOf = ({ problems }: Pick<Written, "problems">): readonly string[] => problems.map(({ kind }) => kind);

describe("a year of five forecasts under names of their own", () => {
  const year = sampleYear(ownRounds());
  const packages: Written[] = [];
  const texts: string[] = [];

  beforeAll(async () => {
    for (const at of ROUNDS.keys()) {
      packages.push(await typeAndLock(year, at));
      texts.push(textsOf(year));
    }
  });

  test("each package compares with the round before, by its own short name and definite form", () => {
    packages.forEach(({ tables }, at) => {
      const [now, before] = [ROUNDS[at], ROUNDS[at - 1]];
      const headings = tables.find(({ id }) => id === "Avvik.driftbudget")?.columns.map(({ heading }) => heading);
      const current = now?.name === "Bokslut" ? "Utfall" : `Prognos ${now?.shortName ?? ""}`;
      const compared = before === undefined ? [] : [`Prognos ${before.shortName}`, "Förändring"];
      expect(headings).toEqual(["Driftbudget", current, ...compared]);
      const title = tables.find(({ id }) => id === "Avvik.forandringar")?.title;
      expect(title).toBe(before === undefined ? undefined : `Förändringar sedan ${before.definite}`);
    });
  });

  test("every forecast and every change is what was typed, to the printed unit", () => {
    packages.slice(0, -1).forEach((made, at) => {
      const sum = Object.values(EXPECTED).reduce((all, amounts) => all + (amounts[at] ?? 0), 0);
      const before = Object.values(EXPECTED).reduce((all, amounts) => all + (amounts[at - 1] ?? 0), 0);
      const [, , result = []] = printedIn(made, "Avvik.driftbudget");
      expect(Math.abs(Number(result[1]) - sum)).toBeLessThanOrEqual(1);
      if (at > 0) expect(Math.abs(Number(result[3]) - (sum - before))).toBeLessThanOrEqual(1);
    });
  });

  test("the texts name the rounds by their definite forms, and no round of other municipalities", () => {
    texts.forEach((text, at) => {
      const before = ROUNDS[at - 1];
      if (before !== undefined) expect(text).toContain(before.definite);
      expect(text).not.toMatch(/delårsrapport|ekonomiska prognosen|årsanalys/i);
    });
  });

  test("each round is locked once, and the year end says what came of each of them", () => {
    const rows = year.workbook.standing.get("Avvik.prognoshistorik")?.values ?? [];
    const ifo = rows.filter((row) => row[3] === IFO && row[4] === "");
    expect(ifo.map((row) => [row[1], row[2], row[5], row[6]])).toEqual([
      ...ROUNDS.slice(0, -1).map(({ name }, at) => [name, 1, 1000 * (EXPECTED[IFO]?.[at] ?? 0), -91_105_832.54]),
      ["Bokslut", 1, "", -91_105_832.54],
    ]);
  });

  test("a correction after the lock is a new version with its reason, and what comes after compares with it", async () => {
    const corrected = sampleYear(ownRounds());
    await typeAndLock(corrected, 0);
    await typeAndLock(corrected, 1);
    type(corrected, { area: IFO }, "Prognos", -60_000);
    expect((await corrected.press("lock", pressedAt(1))).problems[0]?.kind).toBe("correctionWithoutReason");
    await written(corrected.press("form", pressedAt(1)));
    type(corrected, { area: "Skäl" }, "Kommentar", "Två placeringar till");
    const again = await written(corrected.press("lock", pressedAt(1)));
    expect(again.locked?.version).toBe(2);
    begin(corrected, 2);
    await written(corrected.press("form", pressedAt(2)));
    expect(typedIn(corrected, "Prognos vid förra tillfället (T1)")["Individ- och familjeomsorg (IFO)"]).toBe(-60_000);
    const history = corrected.workbook.standing.get("Avvik.prognoshistorik")?.values ?? [];
    const versions = history.filter((row) => row[1] === "Tertial 1" && row[3] === IFO && row[4] === "");
    expect(versions.map((row) => [row[2], row[5], row[13]])).toEqual([
      [1, -58_200_000, ""],
      [2, -60_000_000, "Två placeringar till"],
    ]);
  });

  test("a locked row that somebody has changed is told with what it was, and put back", async () => {
    const before = year.workbook.standing.get("Avvik.prognoshistorik");
    if (before === undefined) throw new Error("There is no history");
    const spoilt = before.values.map((row, index) => (index === 4 ? row.map((c, at) => (at === 5 ? 1 : c)) : row));
    year.workbook.standing.set("Avvik.prognoshistorik", { ...before, values: spoilt, contents: spoilt });
    const told = await written(year.press(undefined, pressedAt(5)));
    expect(kindsOf(told).filter((kind) => kind.startsWith("locked"))).toEqual(["lockedRowChanged"]);
    expect(year.workbook.standing.get("Avvik.prognoshistorik")?.values).toEqual(before.values);
  });

  test("rolled, the next year begins with its first round, empty, with the year's rounds in its history", async () => {
    const rolling = await rollingOf(year.workbook, unwatched);
    if (rolling.kind === "stopped") throw new Error(JSON.stringify(rolling.problems));
    await year.workbook.change(rollingOrder(rolling, "kept", unwatched), unwatched);
    const settings = Object.fromEntries(year.cells("Inställningar").map(([key, value]) => [String(key), value]));
    expect([settings["År"], settings["Tillfälle"], settings["Till och med"]]).toEqual([2025, ROUNDS[0].name, 202502]);
    const sheets = sampleSheets();
    const next = (name: string, of: (row: readonly CellValue[]) => readonly CellValue[]): void => {
      const [headings = [], ...rows] = sheets.get(name) ?? [];
      year.replace(name, [headings, ...rows.map(of)]);
    };
    const later = (row: readonly CellValue[]): readonly CellValue[] =>
      row.map((cell) => (typeof cell === "number" && cell >= 202401 && cell <= 202412 ? cell + 100 : cell));
    next("Utfall", later);
    next("Budget", later);
    next("Kommunbidrag", (row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replaceAll("2024", "2025").replaceAll("2023", "2024") : cell))
    );
    const before = year.workbook.standing.get("Avvik.prognoshistorik")?.values ?? [];
    const first = await written(year.press("form", new Date(2025, 1, 20, 10, 0)));
    expect(typedIn(year, "Prognos")["Individ- och familjeomsorg (IFO)"]).toBe("");
    expect(formOf(year).contents[0]).not.toContain("Prognos vid förra tillfället (HP)");
    expect(kindsOf(first)).toContain("forecastIncomplete");
    expect(year.workbook.standing.get("Avvik.prognoshistorik")?.values).toEqual(before);
    for (const area of Object.keys(EXPECTED)) type(year, { area }, "Prognos", 1000);
    const locked = await written(year.press("lock", new Date(2025, 1, 21, 10, 0)));
    expect([locked.locked?.year, locked.locked?.version]).toEqual([2025, 1]);
    const rows = year.workbook.standing.get("Avvik.prognoshistorik")?.values ?? [];
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(before.length).every((row) => row[0] === "2025")).toBe(true);
  });
});

describe("an activity that moves in August", () => {
  test("is on one basis from then on: what was locked before, and the sums of every round, stay", async () => {
    const sheets = new Map(ownRounds());
    sheets.set("Flyttar", [
      ["Från och med", "Ansvar", "Från", "Till", "Anmärkning"],
      [202408, "", IFO, BTS, "Stödboende"],
    ]);
    const year = sampleYear(sheets);
    for (const at of [0, 1, 2]) await typeAndLock(year, at);
    const locked = year.workbook.standing.get("Avvik.prognoshistorik")?.values ?? [];
    const made = await typeAndLock(year, 3);
    expect(made.tables.map(({ id }) => id)).toContain("Avvik.flyttar");
    expect(year.workbook.standing.get("Avvik.prognoshistorik")?.values.slice(0, locked.length)).toEqual(locked);
    const sum = Object.values(EXPECTED).reduce((all, amounts) => all + (amounts[2] ?? 0), 0);
    expect(typedIn(year, "Prognos vid förra tillfället (HÅP)")["SUMMA"]).toBe(sum);
  });
});
