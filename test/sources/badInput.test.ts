/** What a controller's workbook can have wrong, and what is told then: each finding with its sheet, its cell and its words. */
import { periodOf } from "../../src/model/period";
import { only, readTown, SOUND, statusIn, told, toldAll, withCell, withRows } from "./town";

const OUTCOME = SOUND["Utfall"] ?? [];

describe("a sound workbook", () => {
  test("gives no problem at all", async () => {
    const { problems, model } = await readTown();
    expect(problems).toEqual([]);
    expect(model?.organisation.areas.map(({ id }) => id)).toEqual(["Omsorg", "Stab", "Hyror"]);
  });
});

describe("sheets and headings", () => {
  test("a missing sheet stops the run", async () => {
    const reading = await readTown({ Kommunbidrag: undefined });
    expect(reading.model).toBeUndefined();
    expect(toldAll(reading)).toEqual(["blocking Bladet Kommunbidrag saknas."]);
  });

  test("an empty sheet stops the run", async () => {
    expect(toldAll(await readTown({ Budget: [] }))).toEqual(["blocking Budget, A1: Budget har inga rader."]);
    expect(toldAll(await readTown({ Budget: [[""], ["", ""]] }))).toEqual(["blocking Budget, A1:B2: Budget har inga rader."]);
    expect(toldAll(await readTown({ Budget: OUTCOME.slice(0, 1) }))).toEqual(["blocking Budget, A1:F1: Budget har inga rader."]);
    expect(toldAll(await readTown({ Budget: [...OUTCOME.slice(0, 1), ["", " "], [""]] }))).toEqual(["blocking Budget, A2:F3: Budget har inga rader."]);
  });

  test("a missing heading row stops the run", async () => {
    const reading = await readTown({ Utfall: OUTCOME.slice(1) });
    expect(toldAll(reading)).toEqual(["blocking Utfall, A1:F4: Ingen rubrikrad hittades bland de 20 första raderna i Utfall."]);
    expect((await statusIn("outcome", { Utfall: OUTCOME.slice(1) })).state).toBe("unclear");
  });

  test("a missing column stops the run and tells the headings that are there", async () => {
    const withoutAccount = OUTCOME.map(([period, , ...rest]) => [period ?? "", ...rest]);
    expect(toldAll(await readTown({ Utfall: withoutAccount }))).toEqual([
      "blocking Utfall, A1:E1: Kolumnen Konto saknas i Utfall. Rubrikerna är Period, Ansvar, Verksamhet, Belopp, Verifikation.",
    ]);
  });

  test("two columns of the same meaning stop the run, both named with their cells", async () => {
    const twice = OUTCOME.map((cells, row) => [...cells, row === 0 ? "Belopp (tkr)" : 1]);
    expect(toldAll(await readTown({ Utfall: twice }))).toEqual(["blocking Utfall, A1:G1: Flera kolumner i Utfall kan vara Belopp: Belopp (E1), Belopp (tkr) (G1)."]);
  });

  test("an amount column by its own name is taken before a synonym, and that is told", async () => {
    const both = OUTCOME.map((cells, row) => [...cells, row === 0 ? "Summa" : 1]);
    const reading = await readTown({ Utfall: both });
    expect(toldAll(reading)).toEqual(["note Utfall, A1:G1: Flera kolumner i Utfall kan vara Belopp: Belopp (E1), Summa (G1). Belopp (E1) används."]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("twenty columns of noise, empty rows and a title above the headings change nothing", async () => {
    const noise = Array.from({ length: 20 }, (_, index) => `Kolumn ${index}`);
    const noisy = [["Utfall 2024"], [], ["Utskrivet", "2025-01-15"], ...OUTCOME.map((cells, row) => [...noise.slice(0, 7), ...cells, ...(row === 0 ? noise.slice(7) : noise.map(() => "x"))])];
    noisy.splice(6, 0, [], ["", " "]);
    const [sound, reading] = await Promise.all([readTown(), readTown({ Utfall: noisy })]);
    expect(reading.problems).toEqual([]);
    expect(reading.model?.outcome).toEqual(sound.model?.outcome);
  });
});

describe("amounts", () => {
  test.each([
    ["1 234,50", 1234.5], ["1\u00A0234,50", 1234.5], ["1\u202F234,50", 1234.5], ["−1 234,50", -1234.5], ["-1234,5", -1234.5], ["1 234,50-", -1234.5], ["1 234,50−", -1234.5],
    [" 12 ", 12], ["0,005", 0.01], ["1000000000000", 1e12], [1e12, 1e12], ["1 000 000 000 000,01", 1e12 + 0.01],
  ])("%p is read as %p kronor", async (cell, kronor) => {
    const { model, problems } = await readTown({ Utfall: [...OUTCOME.slice(0, 1), [202401, "5011", "041", "510", cell]] });
    expect(problems).toEqual([]);
    expect(model?.outcome.sum).toBe(-Math.round(kronor * 100));
  });

  test.each(["1.234,50", "1234.50", "NaN", "1e5", "1,234,567.00", "12 34", "(1 234)", "tolv", "1 234 kr", "--5", "-5-", "+", ",50", "5,", "Infinity", true])("%p is no amount, and stops the run", async (cell) => {
    const reading = await readTown(withCell("Utfall", 2, 4, cell));
    expect(reading.model).toBeUndefined();
    expect(toldAll(reading)).toEqual([`blocking Utfall, E3: ”${cell}” i kolumnen Belopp går inte att läsa som ett belopp.`]);
  });

  test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#SAKNAS!"])("the error %s, shown or typed in, stops the run", async (error) => {
    expect(toldAll(await readTown(withCell("Utfall", 2, 4, error)))).toEqual([`blocking Utfall, E3: 1 cell i kolumnen Belopp visar felet ${error}.`]);
    expect(toldAll(await readTown(withCell("Kommunbidrag", 2, 5, error)))).toEqual([`blocking Kommunbidrag, F3: 1 cell i kolumnen Belopp visar felet ${error}.`]);
  });

  test("an empty amount counts as 0, and that is told", async () => {
    const reading = await readTown(withRows("Utfall", [202405, "5011", "041", "510", ""], [202405, "5011", "041", "510", " "]));
    expect(toldAll(reading)).toEqual(["note Utfall, E6, E7: Kolumnen Belopp är tom på 2 rader i Utfall. De räknas som 0."]);
    expect(reading.counts.outcome).toMatchObject({ read: 6, used: 6 });
  });

  test("amounts of 10¹² kronor are counted to the öre", async () => {
    const { model, problems } = await readTown(withRows("Utfall", [202405, "5011", "041", "510", 1_000_000_000_000.01], [202405, "3511", "041", "510", -3_000_000_000_000.02]));
    expect(problems).toEqual([]);
    expect(model?.outcome.sum).toBe(-224_975 + 200_000_000_000_001);
  });

  test("an amount too large to hold every öre stops the run, and so does a sum", async () => {
    expect(toldAll(await readTown(withCell("Utfall", 2, 4, 1e15)))).toEqual(["blocking Utfall, E3: Beloppet 1000000000000000 i kolumnen Belopp är för stort för att räknas på öret."]);
    expect(toldAll(await readTown(withRows("Utfall", [202405, "5011", "041", "510", 8e13], [202405, "5011", "041", "510", -8e13])))).toEqual([
      "blocking Beloppen är tillsammans för stora för att räknas på öret, mest i Utfall.",
    ]);
  });

  test("the same unreadable text in a thousand cells is one problem with a count", async () => {
    const rows = Array.from({ length: 1000 }, () => [202405, "5011", "041", "510", "1.000,00"]);
    const problem = only((await readTown(withRows("Utfall", ...rows))).problems, "amountUnreadable");
    expect(problem.cells).toBe(1000);
    expect(told(problem)).toBe("Utfall, E6, E7, E8 …: 1 000 celler i kolumnen Belopp går inte att läsa som belopp, till exempel ”1.000,00”.");
  });

  test("thousands of different unreadable texts are a few problems that count them all", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [202405, "5011", "041", "510", `x${index}`]);
    const problems = (await readTown(withRows("Utfall", ...rows))).problems.filter((problem) => problem.kind === "amountUnreadable");
    expect(problems.length).toBeLessThan(30);
    expect(problems.reduce((sum, problem) => sum + problem.cells, 0)).toBe(3000);
  });
});

describe("periods and dates", () => {
  test.each([[202403, 3], ["202403", 3], ["2024-03", 3], ["2024-03-31", 3], ["20240331", 3], [20240331, 3], [45382, 3], [45382.75, 3], ["2024-03-31 12:30:00", 3]])("%p is March 2024", async (cell, month) => {
    const { model, problems } = await readTown({ Utfall: [...OUTCOME.slice(0, 1), [cell, "5011", "041", "510", 1]] });
    expect(problems).toEqual([]);
    expect(model?.outcome.periods[model.outcome.period[0] ?? -1]).toBe(periodOf(2024, month));
  });

  test.each(["mars", 202413, "2024-02-31", 0, "202400", "#N/A", true])("a row with the period %p is left out, listed with its amount", async (cell) => {
    const reading = await readTown(withRows("Utfall", [cell, "5011", "041", "510", 70]));
    expect(toldAll(reading)).toEqual([`preliminary Utfall, A6: Perioden ”${cell}” går inte att läsa: 1 rad i Utfall, −70 kr på resultatet. De räknas inte.`]);
    expect(reading.counts.outcome).toMatchObject({ read: 5, used: 4, listed: 1, sumListed: -7000 });
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("an outcome row without a period is left out and listed; a budget row without one is for the full year", async () => {
    const reading = await readTown({ ...withRows("Utfall", ["", "5011", "041", "510", 70]), ...withRows("Budget", ["", "5011", "041", "510", 70]) });
    expect(toldAll(reading)).toEqual(["preliminary Utfall, A6: Period saknas: 1 rad i Utfall, −70 kr på resultatet. De räknas inte."]);
    expect(reading.counts.budget).toMatchObject({ read: 4, used: 4 });
    expect(reading.model?.budget.periods).toContain(undefined);
  });

  test("a budget without the column Period is for the full year", async () => {
    const { model, problems } = await readTown({ Budget: (SOUND["Budget"] ?? []).map(([, ...rest]) => rest) });
    expect(problems).toEqual([]);
    expect(model?.budget.periods).toEqual([undefined]);
  });

  test("rows of other years, and after Till och med, are left out and told with their sum", async () => {
    const changes = withRows("Utfall", [202312, "5011", "041", "510", 70], [202305, "5011", "041", "510", 30], [202411, "5011", "041", "510", 5]);
    const reading = await readTown({ ...changes, ...withCell("Inställningar", 4, 1, 202408) });
    expect(toldAll(reading)).toEqual([
      "note Utfall, A6, A7: Rader för 2023 räknas inte: 2 rader i Utfall, −100 kr på resultatet.",
      "note Utfall, A8: Rader för 202411 räknas inte: 1 rad i Utfall, −5 kr på resultatet.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 7, used: 4, listed: 3, sumListed: -10_500 });
    expect(reading.counts.budget).toMatchObject({ read: 3, used: 3 });
  });

  test("a ledger of another year altogether stops the run", async () => {
    const reading = await readTown({ ...withCell("Inställningar", 2, 1, 2023), ...{ Inställningar: [["Nyckel", "Värde"], ["Nämnd", "N"], ["År", 2023], ["Tillfälle", "ÅA"]] } });
    expect(told(only(reading.problems.filter((problem) => "source" in problem && problem.source === "outcome"), "noRowsForYear"))).toBe("Utfall, A2:F5: Utfall har inga rader att räkna för 2023, bara för 2024.");
    expect(reading.model).toBeUndefined();
  });

  test("decision dates as serials and as text are the same date; an unreadable one is told", async () => {
    const reading = await readTown(withRows("Kommunbidrag", ["Maj", 45442, "Socialnämnden", "Stab", "", 1], ["Juni", "i juni", "", "Stab", "", 1], ["Juli", 20240701, "", "Stab", "", 1], ["Omöjlig", "2024-02-30", "", "Stab", "", 1]));
    expect(reading.model?.grants.slice(3).map(({ date }) => date)).toEqual(["2024-05-30", undefined, "2024-07-01", undefined]);
    expect(toldAll(reading)).toEqual([
      "note Kommunbidrag, B6: ”i juni” i kolumnen Datum går inte att läsa som ett datum.",
      "note Kommunbidrag, B8: ”2024-02-30” i kolumnen Datum går inte att läsa som ett datum.",
    ]);
  });
});

describe("rows that are no rows", () => {
  const sumOfRows = 2249.75;

  test.each([["Summa", ""], ["", "Totalt"], ["Totalsumma", ""], ["SUMMA 2024", ""], ["Total", ""]])("a last row labelled %p%p is never added, and is told", async (first, second) => {
    const reading = await readTown(withRows("Utfall", [first, second, "", "", sumOfRows], [], ["", ""]));
    expect(toldAll(reading)).toEqual(["note Utfall, E6: Sista raden i Utfall är en summarad och räknas inte med."]);
    expect(reading.counts.outcome).toMatchObject({ read: 4, used: 4, listed: 0 });
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("a last row with nothing but the sum of the rows above is a total row", async () => {
    const reading = await readTown({ ...withRows("Utfall", ["", "", "", "", "2 249,75"]), ...withRows("Kommunbidrag", ["", "", "", "", "", 2260]) });
    expect(toldAll(reading)).toEqual([
      "note Utfall, E6: Sista raden i Utfall är en summarad och räknas inte med.",
      "note Kommunbidrag, A5: Sista raden i Kommunbidrag är en summarad och räknas inte med.",
    ]);
    expect(reading.model?.grants).toHaveLength(3);
  });

  test("a last row with nothing but another amount is a row without codes: listed, not lost", async () => {
    const reading = await readTown(withRows("Budget", ["", "", "", "", 999]));
    expect(toldAll(reading)).toEqual([
      "preliminary Budget, C5: Ansvar saknas: 1 rad i Budget, −999 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Budget, B5: Konto saknas: 1 rad i Budget, −999 kr på resultatet. Beloppet står under Ej fördelat.",
    ]);
    expect(reading.counts.budget).toMatchObject({ read: 4, used: 4 });
  });

  test("a total row that says something else than the rows is told with both sums", async () => {
    expect(toldAll(await readTown(withRows("Utfall", ["Summa", "", "", "", 2000])))).toEqual([
      "note Utfall, E6: Sista raden i Utfall är en summarad och räknas inte med. Den motsvarar −2 000 kr, men raderna ovanför −2 249,75 kr.",
    ]);
  });

  test("subtotals between the rows are never added; those that do not agree mark the run preliminary", async () => {
    const [headings = [], ...rows] = OUTCOME;
    const subtotal = (amount: number) => ["", "5011 Summa", "", "", amount];
    const good = await readTown({ Utfall: [headings, ...rows.slice(0, 2), subtotal(1899.5), ...rows.slice(2), subtotal(350.25), ["Totalsumma", "", "", "", sumOfRows]] });
    expect(toldAll(good)).toEqual([
      "note Utfall, E4, E7: 2 summarader mellan andra rader i Utfall räknas inte med, till exempel ”5011 Summa”.",
      "note Utfall, E8: Sista raden i Utfall är en summarad och räknas inte med.",
    ]);
    const bad = await readTown({ Utfall: [headings, ...rows.slice(0, 2), subtotal(7), ...rows.slice(2)] });
    expect(toldAll(bad)).toEqual(["preliminary Utfall, E4: 1 summarad mellan andra rader i Utfall räknas inte med, till exempel ”5011 Summa”. De är inte summan av raderna ovanför."]);
    for (const { model } of [good, bad]) expect(model?.outcome.sum).toBe(-224_975);
  });

  test("a decision called Total something is a row like any other", async () => {
    const { model, problems } = await readTown(withRows("Kommunbidrag", ["Total omfördelning", "2024-05-01", "Socialnämnden", "Stab", "", 7]));
    expect(problems).toEqual([]);
    expect(model?.grants).toHaveLength(4);
  });

  test("hidden and filtered rows count, and that is told", async () => {
    const reading = await readTown({ Utfall: { cells: OUTCOME, hasHiddenRows: true } });
    expect(toldAll(reading)).toEqual(["note Utfall, A1:F5: Utfall har dolda eller bortfiltrerade rader. De räknas med."]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("merged cells below the headings mark the run preliminary; in headings, titles, unread columns and total rows they do no harm", async () => {
    const cells = [["Utfall"], ...OUTCOME.map((row) => [...row, "x"]), ["Summa", "", "", "", sumOfRows]];
    const harmless = ["A1:G1", "A2:B2", "G3:G5", "A7:D7"];
    const good = await readTown({ Utfall: { cells, merged: harmless } });
    expect(good.problems.map(({ kind }) => kind)).toEqual(["totalRowSkipped"]);
    const bad = only((await readTown({ Utfall: { cells, merged: [...harmless, "B4:B5", "$C$4:$C$5"] } })).problems, "mergedCells");
    expect(bad.severity).toBe("preliminary");
    expect(told(bad)).toBe("Utfall, B4:B5: Utfall har sammanfogade celler: B4:B5, $C$4:$C$5. Bara den första cellen i varje har ett värde, de andra läses som tomma.");
  });

  test("headings merged with the row below are one heading row", async () => {
    const [headings = [], ...rows] = OUTCOME;
    const { model, problems } = await readTown({ Utfall: { cells: [headings, ["", "", "", "", "kr"], ...rows], merged: ["A1:A2", "B1:B2"] } });
    expect(problems).toEqual([]);
    expect(model?.outcome.rows).toBe(4);
  });

  test("repeated verification rows are told with count and sum, and still count", async () => {
    const again = [202402, "5011", "041", "510", 2000, "A2"];
    const other = [[202402, "5011", "041", "510", 2000, "A9"], [202402, "5011", "041", "510", 2000, ""], [202402, "5011", "041", "511", 2000, "A2"], [202401, "5011", "041", "510", 0, "A7"], [202401, "5011", "041", "510", 0, "A7"]];
    const reading = await readTown(withRows("Utfall", again, ...other, again));
    expect(toldAll(reading)).toEqual([
      "note Utfall, F6, F12: Rader som upprepar en annan rad med samma verifikation, period, konto, ansvar, verksamhet och belopp, till exempel verifikation A2: 2 rader i Utfall, −4 000 kr på resultatet. De räknas med.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 11, used: 11 });
  });
});

describe("codes", () => {
  test("rows of an unknown responsibility or account are kept, and told per code with count and sum", async () => {
    const reading = await readTown(withRows("Utfall", [202401, "5011", "77", "510", 10], [202402, "5011", "77", "510", 20], [202402, "9999", "041", "510", 5], [202402, "9998", "88", "510", 1]));
    expect(toldAll(reading)).toEqual([
      "preliminary Utfall, C6, C7: Ansvar 77 hör inte till något verksamhetsområde: 2 rader i Utfall, −30 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, C9: Ansvar 88 hör inte till något verksamhetsområde: 1 rad i Utfall, −1 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, B8: Konto 9999 hör inte till någon rad i resultaträkningen: 1 rad i Utfall, −5 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, B9: Konto 9998 hör inte till någon rad i resultaträkningen: 1 rad i Utfall, −1 kr på resultatet. Beloppet står under Ej fördelat.",
    ]);
    expect(reading.model?.outcome.sum).toBe(-224_975 - 3600);
  });

  test("taxes are said to be no committee's; investments and closing entries are told to stand outside", async () => {
    const reading = await readTown(withRows("Utfall", [202401, "8010", "041", "510", -10], [202401, "4010", "777", "510", 20], [202401, "8910", "041", "510", 5]));
    expect(toldAll(reading)).toEqual([
      "preliminary Utfall, B6: Konto 8010 är för hela kommunen (skatt, generella bidrag och liknande) och inte en nämnds: 1 rad i Utfall, 10 kr på resultatet. Beloppet står under Ej fördelat.",
      "note Utfall, B7: Konto 4010 är investeringar och ingår inte i resultatet: 1 rad i Utfall, −20 kr på resultatet.",
      "note Utfall, B8: Konto 8910 är bokslutskonton och räknas inte i resultatet: 1 rad i Utfall, −5 kr på resultatet.",
    ]);
  });

  test("an error in a code column is told, and the row is kept", async () => {
    const reading = await readTown(withCell("Utfall", 2, 1, "#N/A"));
    expect(toldAll(reading)).toEqual([
      "preliminary Utfall, B3: 1 cell i kolumnen Konto visar felet #N/A.",
      "preliminary Utfall, B3: Konto #N/A hör inte till någon rad i resultaträkningen: 1 rad i Utfall, −2 000 kr på resultatet. Beloppet står under Ej fördelat.",
    ]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("a column of half a million different codes is a bounded list that counts every row", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [202401, "5011", `x${index}`, "510", 1]);
    const problems = (await readTown(withRows("Utfall", ...rows), { rowsPerBlock: 1000 })).problems.filter((problem) => problem.kind === "responsibilityUnknown");
    expect(problems.length).toBeLessThan(300);
    expect(problems.reduce((sum, { stray }) => sum + stray.rows, 0)).toBe(5000);
    expect(problems.reduce((sum, { stray }) => sum + stray.codes, 0)).toBe(5000);
  });

  test("codes are text whether cells hold numbers or text, and keep the zeros they are shown with", async () => {
    const [headings = [], ...rows] = OUTCOME;
    const asNumbers = rows.map(([period, account, responsibility, activity, ...rest]) => [period ?? "", Number(account), Number(responsibility), Number(activity), ...rest]);
    const formats = [headings.map(() => "General"), ["General", "0", "000", "General", "#,##0.00", "General"]];
    const { model, problems } = await readTown({ Utfall: { cells: [headings, ...asNumbers], formats }, Ansvar: [["Ansvar", "Verksamhetsområde"], ["04", "Omsorg"], ["09", "Stab"], ["05", "Hyror"]], Budget: [...(SOUND["Budget"] ?? []).slice(0, 3), [202401, "6011", "051", "200", 60]] });
    expect(problems).toEqual([]);
    expect(model?.outcome.responsibilities).toEqual(["041", "091", "051"]);
    expect(model?.outcome.accounts).toEqual(["3511", "5011", "6410", "6011"]);
  });

  test("one prefix for two areas stops the run; stated twice alike it does not", async () => {
    expect(toldAll(await readTown(withRows("Ansvar", ["04", "Stab"])))).toEqual(["blocking Ansvar, A5: Koden 04 i Ansvar hör både till ”Omsorg” och till ”Stab”."]);
    expect(toldAll(await readTown(withRows("Ansvar", ["04", "omsorg "])))).toEqual([]);
  });

  test("the workbook's Kontoplan stands above the built-in chart, the longest prefix wins", async () => {
    const { model, problems } = await readTown({ Kontoplan: [["Konto", "Rad"], [60, "Övriga kostnader"], ["6012", "lokal- och markhyror"], [99, "Räknas inte"], ["42", "ÖVRIGA  KOSTNADER"]] });
    expect(problems).toEqual([]);
    const classes = ["6011", "6012", "60", "5011", "9901", "4210", "8011"].map((account) => model?.chart(account as never));
    expect(classes).toEqual(["otherCosts", "premises", "otherCosts", "wages", "neverSummed", "otherCosts", undefined]);
  });

  test("a line that does not exist is told", async () => {
    expect(toldAll(await readTown({ Kontoplan: [["Konto", "Rad"], ["60", "Hyror"]] }))).toEqual([
      "preliminary Kontoplan, B2: ”Hyror” i Kontoplan är ingen rad i resultaträkningen. Kontot följer den inbyggda kontoplanen så länge.",
    ]);
  });
});

describe("names that do not meet", () => {
  test("an unknown frame stops the run", async () => {
    expect(toldAll(await readTown(withCell("Områden", 1, 2, "Socialnämden")))).toContain("blocking Områden, C2: Ramen ”Socialnämden” i Områden finns inte i Ramar.");
    expect(toldAll(await readTown(withCell("Kommunbidrag", 1, 2, "Skolram")))).toContain("blocking Kommunbidrag, C2: Ramen ”Skolram” i Kommunbidrag finns inte i Ramar.");
  });

  test("names are the same in other case, with other spaces, and by their short name", async () => {
    const { problems, model } = await readTown({ Ansvar: [["Ansvar", "Verksamhetsområde"], ["04", " OMSORG"], ["09", "stab"], ["5", "hyr"]], ...withCell("Kommunbidrag", 1, 3, "Omsorg (OMS)") });
    expect(problems).toEqual([]);
    expect(model?.grants[0]?.area).toBe("Omsorg");
  });

  test("an area in Ansvar that is not in Områden leaves its codes under Ej fördelat", async () => {
    const told = toldAll(await readTown(withCell("Ansvar", 2, 1, "Stabben")));
    expect(told[0]).toBe("preliminary Ansvar, B3: Verksamhetsområdet ”Stabben” i Ansvar finns inte i Områden. Raden används inte.");
    expect(told).toContain("preliminary Utfall, C4: Ansvar 091 hör inte till något verksamhetsområde: 1 rad i Utfall, −300,25 kr på resultatet. Beloppet står under Ej fördelat.");
  });

  test("an area without grant, and a grant without area", async () => {
    const { problems, model } = await readTown(withCell("Kommunbidrag", 2, 3, "Kultur"));
    expect(problems.map((problem) => `${problem.severity} ${told(problem)}`)).toEqual([
      "preliminary Kommunbidrag, D3: Kommunbidrag på 400 kr går till ”Kultur”, som inte finns i Områden. Det står under Ej fördelat.",
      "preliminary ”Stab” har inget kommunbidrag.",
    ]);
    expect(model?.grants[1]).toMatchObject({ area: undefined, frame: "Socialnämnden", amount: 40_000 });
    expect(toldAll(await readTown(withCell("Kommunbidrag", 2, 3, "")))).toContain("preliminary Kommunbidrag, D3: Kommunbidrag på 400 kr saknar verksamhetsområde och står under Ej fördelat.");
  });

  test("a negative grant is told and kept", async () => {
    const reading = await readTown(withCell("Kommunbidrag", 3, 5, -60));
    expect(toldAll(reading)).toEqual(["note Kommunbidraget till ”Hyror” är negativt: −60 kr. Det räknas som ett krav på intäkter."]);
    expect(reading.model?.grants[2]?.amount).toBe(-6000);
  });

  test("an area without budget", async () => {
    expect(toldAll(await readTown({ Budget: (SOUND["Budget"] ?? []).slice(0, 3) }))).toEqual(["preliminary ”Hyror” har ingen budget."]);
  });

  test("a grant on another frame than the area's is counted with the area, and told", async () => {
    const reading = await readTown(withCell("Kommunbidrag", 2, 2, "Hyresram"));
    expect(toldAll(reading)).toEqual(["preliminary Kommunbidrag, C3: Kommunbidraget till ”Stab” står på ramen ”Hyresram”, men området hör till ”Socialnämnden”. Beloppet räknas dit."]);
    expect(reading.model?.grants[1]?.frame).toBe("Socialnämnden");
  });

  test("the same area twice stops the run", async () => {
    expect(toldAll(await readTown(withRows("Områden", ["OMSORG", "", "Socialnämnden"])))).toEqual(["blocking Områden, A5: ”OMSORG” står mer än en gång i Områden."]);
  });

  test("what depends on a sheet that could not be read is not blamed for it", async () => {
    expect(toldAll(await readTown({ Ramar: undefined }))).toEqual(["blocking Bladet Ramar saknas."]);
    expect(toldAll(await readTown({ Områden: undefined }))).toEqual(["blocking Bladet Områden saknas."]);
    expect(toldAll(await readTown({ Inställningar: undefined }))).toEqual(["blocking Bladet Inställningar saknas."]);
  });

  test("everything wrong in one pass is told at once", async () => {
    const kinds = (await readTown({
      Kommunbidrag: undefined,
      ...withCell("Utfall", 2, 4, "x"), ...withCell("Ramar", 1, 1, "Kanske"), ...withCell("Budget", 1, 4, "#N/A"), ...withCell("Inställningar", 2, 1, "i år"),
    })).problems.map(({ kind }) => kind);
    expect(kinds).toEqual(["settingNotAllowed", "valueNotAllowed", "amountUnreadable", "errorCell", "sourceMissing"]);
  });
});

describe("settings", () => {
  const settings = (...rows: (readonly (string | number | boolean)[])[]) => ({ Inställningar: [["Nyckel", "Värde"], ["Nämnd", "Socialnämnden"], ["År", 2024], ["Tillfälle", "Årsanalys"], ...rows] });

  test("keys and values are the same in other case, and the defaults hold where nothing is said", async () => {
    const { model } = await readTown({ Inställningar: [["nyckel", "VÄRDE"], ["NAMND", "N"], ["ar:", "2024"], ["Tillfalle", "åa"], ["beloppsenhet", " TKR "], ["Rapportenhet", "Mnkr"], ["Kostnader", "Negativa"]] });
    expect(model?.settings).toMatchObject({ committee: "N", year: 2024, through: 202412, split: "flexible" });
    expect(model?.reportUnit).toBe("mnkr");
    expect(model?.outcome.sum).toBe(224_975_000);
    expect(model?.grants[0]?.amount).toBe(180_000_000);
  });

  test("a value that is not allowed stops the run, with what is allowed", async () => {
    expect(toldAll(await readTown(settings(["Beloppsenhet", "euro"])))).toEqual(["blocking Inställningar, B5: Inställningen Beloppsenhet kan inte vara ”euro”."]);
    expect(toldAll(await readTown(settings(["Till och med", 202305])))).toEqual(["blocking Inställningar, B5: Inställningen Till och med kan inte vara ”202305”."]);
    expect(toldAll(await readTown(withCell("Inställningar", 3, 1, "Tertial 1")))).toEqual(["blocking Inställningar, B4: Inställningen Tillfälle kan inte vara ”Tertial 1”."]);
  });

  test("a key that must be there stops the run when it is not; a key that nobody knows is told", async () => {
    expect(toldAll(await readTown({ Inställningar: [["Nyckel", "Värde"], ["År", 2024], ["Tillfälle", "ÅA"]] }))).toEqual(["blocking Inställningen Nämnd saknas."]);
    expect(toldAll(await readTown(settings(["Belopsenhet", "tkr"])))).toEqual(["note Inställningar, A5: Inställningen ”Belopsenhet” är okänd och används inte."]);
  });

  test("the municipality's own occasions, in order, with months as the workbook likes to write them", async () => {
    const { model, problems } = await readTown({
      Tillfällen: [["Tillfälle", "Kortnamn", "Period", "Bestämd form"], ["Tertial 1", "T1", 4, "tertialrapporten"], ["Delårsrapport", "", "augusti", ""], ["Bokslut", "", 202412, ""]],
      ...withCell("Inställningar", 3, 1, "T1"), ...{ Inställningar: [["Nyckel", "Värde"], ["Nämnd", "N"], ["År", 2024], ["Tillfälle", "T1"]] },
    });
    expect(problems).toEqual([]);
    expect(model?.occasions).toEqual([
      { name: "Tertial 1", shortName: "T1", month: 4, definite: "tertialrapporten" },
      { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
      { name: "Bokslut", shortName: "Bokslut", month: 12, definite: "bokslut" },
    ]);
    expect(model?.settings).toMatchObject({ occasion: { name: "Tertial 1" }, through: 202404 });
  });
});

describe("forecasts", () => {
  const PROGNOS = ["Tillfälle", "Verksamhetsområde", "Orsak", "Budgetavvikelse", "Kommentar"];

  test("an unknown occasion or area is told and left out; a repeated row is told", async () => {
    const reading = await readTown({ Prognos: [PROGNOS, ["DR", "Omsorg", "", -5, "x"], ["Tertial 1", "Omsorg", "", 1, ""], ["DR", "Skola", "", 1, ""], ["Delårsrapport", "omsorg", "", -5, ""]] });
    expect(reading.model?.forecasts.map(({ occasion, area, deviation }) => [occasion, area, deviation])).toEqual([["Delårsrapport", "Omsorg", -500], ["Delårsrapport", "Omsorg", -500]]);
    expect(toldAll(reading)).toEqual([
      "preliminary Prognos, A3: Tillfället ”Tertial 1” i Prognos finns inte bland kommunens tillfällen. Raden används inte.",
      "preliminary Prognos, B4: Verksamhetsområdet ”Skola” i Prognos finns inte i Områden. Raden används inte.",
      "preliminary Prognos, A5: ”Delårsrapport, Omsorg” står mer än en gång i Prognos. Beloppen läggs ihop.",
    ]);
  });

  test("an optional sheet that is not understood only informs", async () => {
    const reading = await readTown({ Prognos: [["Vad", "Som", "Helst"], [1, 2, 3]], Åtgärder: [["Åtgärd", "Ansvarig"], ["a", "b"]] });
    expect(reading.model?.forecasts).toEqual([]);
    expect(toldAll(reading)).toEqual([
      "note Prognos, A1:C2: Ingen rubrikrad hittades bland de 20 första raderna i Prognos.",
      "note Åtgärder, A1:B1: Kolumnen Beslutad effekt saknas i Åtgärder. Rubrikerna är Åtgärd, Ansvarig.",
      "note Åtgärder, A1:B1: Kolumnen Realiserad effekt saknas i Åtgärder. Rubrikerna är Åtgärd, Ansvarig.",
    ]);
  });
});

describe("a sheet of any name", () => {
  test("may have an apostrophe when the user has pointed it out", async () => {
    const rectangle = { sheet: "Nämndens '24", row: 0, column: 0, rows: OUTCOME.length, columns: 6 };
    const reading = await readTown({ Utfall: undefined, "Nämndens '24": withCell("Utfall", 2, 4, "x")["Utfall"] }, { choices: new Map([["outcome", { rectangle, columns: {} }]]) });
    expect(toldAll(reading)).toEqual(["blocking Nämndens '24, E3: ”x” i kolumnen Belopp går inte att läsa som ett belopp."]);
  });

  test("formulas whose result is text are read as that text", async () => {
    const reading = await readTown({ Utfall: OUTCOME.map((cells, row) => (row === 0 ? cells : cells.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)))) });
    expect(reading.problems).toEqual([]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });
});
