/**
 * Proposals in the form: what they are, where they are taken, and that nothing which somebody has filled is touched.
 */
import { lineKey } from "../../src/model/round";
import { formOf, sampleYear, type, typedIn, written, type Year } from "./year";
import type { Cells } from "../support/arrayWorkbook";
import { smallTown } from "./smallTown";

const town = (): Year => sampleYear(smallTown());

const headingsOf = (year: Year) => formOf(year).contents[0];

describe("the form's proposals", () => {
  const year = town();
  beforeAll(async () => void (await written(year.press("form"))));

  test("stand in the contract's columns, beside an empty Prognos", () => {
    expect(headingsOf(year)).toEqual([
      "Verksamhetsområde",
      "Orsak",
      "Kommunbidrag",
      "Budget t.o.m. augusti",
      "Utfall t.o.m. augusti",
      "Avvikelse t.o.m. augusti",
      "Utfall samma period föregående år",
      "Förslag",
      "Metod",
      "Prognos",
      "Kommentar",
    ]);
    expect(new Set(Object.values(typedIn(year, "Prognos")))).toEqual(new Set(["", 0]));
  });

  test("are by the way that has missed least on earlier years, and rest and sum follow the rows", () => {
    expect(typedIn(year, "Förslag")).toEqual({
      "Förskola (FSK)": -540,
      "Grundskola (GR)": -2016,
      "Grundskola (GR) · Skolskjuts": -1296,
      "Grundskola (GR) · Övrigt": -720,
      Kultur: -150,
      Justeringspost: "",
      SUMMA: -2706,
      Lokaler: -42,
    });
    expect(typedIn(year, "Metod")["Grundskola (GR)"]).toBe("Säsong (medelfel 0 tkr)");
    expect(formOf(year).contents.find(([area]) => area === "SUMMA")?.[7]).toBe("=ROUND(H5+H6+H9+H10,0)");
  });

  test("come with what is to be known of the budget's spread and of a thin last month", async () => {
    const sheets = new Map(smallTown());
    const ofCulture = (row: Cells[number]): boolean => row[3] === "30";
    const times = (row: Cells[number], factor: number): Cells[number] => [...row.slice(0, 4), Number(row[4]) * factor];
    const early = sheets
      .get("Budget")
      ?.map((row) => (ofCulture(row) && Number(row[0]) < 202409 ? times(row, 1.2) : row));
    const thin = sheets.get("Utfall")?.map((row) => (ofCulture(row) && row[0] === 202408 ? times(row, 0.2) : row));
    const unlike = sampleYear(sheets.set("Budget", early ?? []).set("Utfall", thin ?? []));
    await written(unlike.press("form"));
    expect(typedIn(unlike, "Att notera")).toMatchObject({
      "Förskola (FSK)": "",
      Kultur:
        "Augusti ser ofullständig ut mot tidigare år: omkring 210 tkr saknas. Med en vanlig månad blir förslaget 315 tkr sämre. 70,6 procent av årets budget ligger på perioden, mot 66,7 procent av kostnaden 2022–2023. Det förklarar 133 tkr av avvikelsen hittills.",
    });
  });
});

describe("taking a proposal", () => {
  test("fills every area in which nothing is forecast, and leaves what somebody has filled as it stands", async () => {
    const year = town();
    await written(year.press("form"));
    type(year, { area: "Förskola" }, "Prognos", 0);
    type(year, { area: "Grundskola", cause: "Skolskjuts" }, "Prognos", -900);
    await written(year.press({ kind: "take", rows: "empty", way: "marked" }));
    expect(typedIn(year, "Prognos")).toMatchObject({
      "Förskola (FSK)": 0,
      "Grundskola (GR)": "",
      "Grundskola (GR) · Skolskjuts": -900,
      Kultur: -150,
      SUMMA: -1050,
      Lokaler: -42,
    });
  });

  test("takes another way where that is asked for, into the named row alone", async () => {
    const year = town();
    await written(year.press("form"));
    await written(year.press({ kind: "take", rows: [lineKey("area", "Grundskola")], way: "runRate" }));
    const typed = Object.entries(typedIn(year, "Prognos")).filter(([, amount]) => amount !== "" && amount !== 0);
    expect(typed.map(([row]) => row)).toEqual(["Grundskola (GR)", "Grundskola (GR) · Övrigt", "SUMMA"]);
  });

  test("is taken back where the amount still stands, and nowhere else", async () => {
    const year = town();
    await written(year.press("form"));
    await written(year.press({ kind: "take", rows: "empty", way: "marked" }));
    type(year, { area: "Kultur" }, "Prognos", -200);
    await written(year.press({ kind: "takeBack" }));
    expect(typedIn(year, "Prognos")).toMatchObject({ "Förskola (FSK)": "", Kultur: -200, Lokaler: "", SUMMA: -200 });
  });

  test("works in a form that does not stand yet, and counts in the lock", async () => {
    const year = town();
    await written(year.press({ kind: "take", rows: "empty", way: "marked" }));
    expect(typedIn(year, "Prognos").Kultur).toBe(-150);
    expect((await written(year.press("lock"))).locked?.version).toBe(1);
  });
});

describe("the ways' own columns", () => {
  test("come and go, with their misses, and leave what is typed and what formulas point at", async () => {
    const year = town();
    await written(year.press("form"));
    type(year, { area: "Kultur" }, "Prognos", "=H9*2", -300);
    type(year, { area: "Förskola" }, "Prognos", "=J9/2", -150);
    await written(year.press({ kind: "ways", ways: ["season", "budget"] }));
    expect(headingsOf(year)?.slice(6, 14)).toEqual([
      "Utfall samma period föregående år",
      "Enligt budget",
      "Enligt budget, medelfel tidigare år",
      "Säsong",
      "Säsong, medelfel tidigare år",
      "Förslag",
      "Metod",
      "Prognos",
    ]);
    expect(typedIn(year, "Prognos").Kultur).toBe(-300);
    const row = formOf(year).contents.find(([area]) => area === "Kultur");
    expect(row?.[13]).toBe("=L9*2");
    expect(row?.slice(7, 13)).toEqual([-100, "", -150, 0, -150, "I takt med året (medelfel 0 tkr)"]);
    await written(year.press({ kind: "ways", ways: [] }));
    expect(headingsOf(year)).toHaveLength(11);
    expect(formOf(year).contents.find(([area]) => area === "Kultur")?.[9]).toBe("=H9*2");
    expect(formOf(year).contents[1]?.[9]).toBe("=J9/2");
  });

  test("stay where a formula of somebody's refers to them", async () => {
    const year = town();
    await written(year.press({ kind: "ways", ways: ["season"] }));
    type(year, { area: "Kultur" }, "Prognos", "=H9+10", -140);
    await written(year.press({ kind: "ways", ways: [] }));
    expect(headingsOf(year)?.[7]).toBe("Säsong");
  });
});
