/** Rows that are no rows (sums, footnotes, repeats, merged cells), and codes that belong nowhere. */
import { only, readTown, SOUND, told, toldAll, withCell, withRows } from "./town";

const OUTCOME = SOUND["Utfall"] ?? [];

describe("rows that are no rows", () => {
  const sumOfRows = 2249.75;

  test.each([
    ["Summa", ""],
    ["", "Totalt"],
    ["Totalsumma", ""],
    ["SUMMA 2024", ""],
    ["Total", ""],
  ])("a last row labelled %p%p is never added, and is told", async (first, second) => {
    const reading = await readTown(withRows("Utfall", [first, second, "", "", sumOfRows], [], ["", ""]));
    expect(toldAll(reading)).toEqual(["note Utfall, E6: Sista raden i Utfall är en summarad och räknas inte med."]);
    expect(reading.counts.outcome).toMatchObject({ read: 4, used: 4, listed: 0 });
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("a last row with nothing but the sum of the rows above is a total row", async () => {
    const reading = await readTown({
      ...withRows("Utfall", ["", "", "", "", "2 249,75"]),
      ...withRows("Kommunbidrag", ["", "", "", "", "", 2260]),
    });
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
    const good = await readTown({
      Utfall: [
        headings,
        ...rows.slice(0, 2),
        subtotal(1899.5),
        ...rows.slice(2),
        subtotal(350.25),
        ["Totalsumma", "", "", "", sumOfRows],
      ],
    });
    expect(toldAll(good)).toEqual([
      "note Utfall, E4, E7: 2 summarader mellan andra rader i Utfall räknas inte med, till exempel ”5011 Summa”.",
      "note Utfall, E8: Sista raden i Utfall är en summarad och räknas inte med.",
    ]);
    const bad = await readTown({ Utfall: [headings, ...rows.slice(0, 2), subtotal(7), ...rows.slice(2)] });
    expect(toldAll(bad)).toEqual([
      "preliminary Utfall, E4: 1 summarad mellan andra rader i Utfall räknas inte med, till exempel ”5011 Summa”. Den är inte summan av raderna ovanför.",
    ]);
    for (const { model } of [good, bad]) expect(model?.outcome.sum).toBe(-224_975);
  });

  test("a footnote below the rows is told as lacking an amount, no more", async () => {
    const reading = await readTown({
      ...withRows("Utfall", ["Summa", "", "", "", sumOfRows], ["Utskrivet 2025-01-15"]),
      ...withRows("Kommunbidrag", [], ["Källa: beslut i KF"]),
    });
    expect(toldAll(reading)).toEqual([
      "note Utfall, E7: Kolumnen Belopp är tom på 1 rad i Utfall. Den räknas som 0.",
      "note Utfall, E6: 1 summarad mellan andra rader i Utfall räknas inte med, till exempel ”Summa”.",
      "note Kommunbidrag, F6: Kolumnen Belopp är tom på 1 rad i Kommunbidrag. Den räknas som 0.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 5, used: 4, listed: 1 });
  });

  test("a line below a list of codes is a note; a code that lacks its area is still asked for", async () => {
    const good = await readTown(withRows("Ansvar", [], ["Källa: Unit4"]));
    expect(toldAll(good)).toEqual([
      "note Ansvar, B6: Kolumnen Verksamhetsområde är tom på 1 rad i Ansvar, som därför inte räknas.",
    ]);
    const bad = await readTown(withRows("Ansvar", ["77"]));
    expect(only(bad.problems, "valueMissing")).toMatchObject({ severity: "blocking" });
  });

  test("a decision called Total something is a row like any other", async () => {
    const { model, problems } = await readTown(
      withRows("Kommunbidrag", ["Total omfördelning", "2024-05-01", "Socialnämnden", "Stab", "", 7])
    );
    expect(problems).toEqual([]);
    expect(model?.grants).toHaveLength(4);
  });

  test("hidden and filtered rows count, and that is told", async () => {
    const reading = await readTown({ Utfall: { cells: OUTCOME, hasHiddenRows: true } });
    expect(toldAll(reading)).toEqual([
      "note Utfall, A1:F5: Utfall har dolda eller bortfiltrerade rader. De räknas med.",
    ]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("merged cells below the headings mark the run preliminary; in headings, titles, unread columns and total rows they do no harm", async () => {
    const cells = [["Utfall"], ...OUTCOME.map((row) => [...row, "x"]), ["Summa", "", "", "", sumOfRows]];
    const harmless = ["A1:G1", "A2:B2", "G3:G5", "A7:D7"];
    const good = await readTown({ Utfall: { cells, merged: harmless } });
    expect(good.problems.map(({ kind }) => kind)).toEqual(["totalRowSkipped"]);
    const bad = only(
      (await readTown({ Utfall: { cells, merged: [...harmless, "B4:B5", "$C$4:$C$5"] } })).problems,
      "mergedCells"
    );
    expect(bad.severity).toBe("preliminary");
    expect(told(bad)).toBe(
      "Utfall, B4:B5: Utfall har sammanfogade celler: B4:B5, $C$4:$C$5. Bara den första cellen i varje har ett värde, de andra läses som tomma."
    );
  });

  test("headings merged with the row below are one heading row", async () => {
    const [headings = [], ...rows] = OUTCOME;
    const { model, problems } = await readTown({
      Utfall: { cells: [headings, ["", "", "", "", "kr"], ...rows], merged: ["A1:A2", "B1:B2"] },
    });
    expect(problems).toEqual([]);
    expect(model?.outcome.rows).toBe(4);
  });

  test("repeated verification rows are told with count and sum, and still count", async () => {
    const again = [202402, "5011", "041", "510", 2000, "A2"];
    const other = [
      [202402, "5011", "041", "510", 2000, "A9"],
      [202402, "5011", "041", "510", 2000, ""],
      [202402, "5011", "041", "511", 2000, "A2"],
      [202401, "5011", "041", "510", 0, "A7"],
      [202401, "5011", "041", "510", 0, "A7"],
    ];
    const reading = await readTown(withRows("Utfall", again, ...other, again));
    expect(toldAll(reading)).toEqual([
      "note Utfall, F6, F12: Rader som upprepar en annan rad med samma verifikation, period, konto, ansvar, verksamhet och belopp, till exempel verifikation A2: 2 rader i Utfall, −4 000 kr på resultatet. De räknas med.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 11, used: 11 });
  });
});

describe("codes", () => {
  test("rows of an unknown responsibility or account are kept, and told per code with count and sum", async () => {
    const reading = await readTown(
      withRows(
        "Utfall",
        [202401, "5011", "77", "510", 10],
        [202402, "5011", "77", "510", 20],
        [202402, "9999", "041", "510", 5],
        [202402, "9998", "88", "510", 1]
      )
    );
    expect(toldAll(reading)).toEqual([
      "preliminary Utfall, C6, C7: Ansvar 77 hör inte till något verksamhetsområde: 2 rader i Utfall, −30 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, C9: Ansvar 88 hör inte till något verksamhetsområde: 1 rad i Utfall, −1 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, B8: Konto 9999 hör inte till någon rad i resultaträkningen: 1 rad i Utfall, −5 kr på resultatet. Beloppet står under Ej fördelat.",
      "preliminary Utfall, B9: Konto 9998 hör inte till någon rad i resultaträkningen: 1 rad i Utfall, −1 kr på resultatet. Beloppet står under Ej fördelat.",
    ]);
    expect(reading.model?.outcome.sum).toBe(-224_975 - 3600);
  });

  test("taxes are said to be no committee's; investments and closing entries are told to stand outside", async () => {
    const reading = await readTown(
      withRows(
        "Utfall",
        [202401, "8010", "041", "510", -10],
        [202401, "4010", "777", "510", 20],
        [202401, "8910", "041", "510", 5]
      )
    );
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
    const problems = (await readTown(withRows("Utfall", ...rows), { rowsPerBlock: 1000 })).problems.filter(
      (problem) => problem.kind === "responsibilityUnknown"
    );
    expect(problems.length).toBeLessThan(300);
    expect(problems.reduce((sum, { stray }) => sum + stray.rows, 0)).toBe(5000);
    expect(problems.reduce((sum, { stray }) => sum + stray.codes, 0)).toBe(5000);
  });

  test("codes are text whether cells hold numbers or text, and keep the zeros they are shown with", async () => {
    const [headings = [], ...rows] = OUTCOME;
    const asNumbers = rows.map(([period, account, responsibility, activity, ...rest]) => [
      period ?? "",
      Number(account),
      Number(responsibility),
      Number(activity),
      ...rest,
    ]);
    const formats = [headings.map(() => "General"), ["General", "0", "000", "General", "#,##0.00", "General"]];
    const { model, problems } = await readTown({
      Utfall: { cells: [headings, ...asNumbers], formats },
      Ansvar: [
        ["Ansvar", "Verksamhetsområde"],
        ["04", "Omsorg"],
        ["09", "Stab"],
        ["05", "Hyror"],
      ],
      Budget: [...(SOUND["Budget"] ?? []).slice(0, 3), [202401, "6011", "051", "200", 60]],
    });
    expect(problems).toEqual([]);
    expect(model?.outcome.codes.responsibility).toEqual(["041", "091", "051"]);
    expect(model?.outcome.codes.account).toEqual(["3511", "5011", "6410", "6011"]);
  });

  test("one prefix for two areas stops the run; stated twice alike it does not", async () => {
    expect(toldAll(await readTown(withRows("Ansvar", ["04", "Stab"])))).toEqual([
      "blocking Ansvar, A5: Koden 04 i Ansvar hör både till ”Omsorg” och till ”Stab”.",
    ]);
    expect(toldAll(await readTown(withRows("Ansvar", ["04", "omsorg "])))).toEqual([]);
  });

  test("the workbook's Kontoplan stands above the built-in chart, the longest prefix wins", async () => {
    const { model, problems } = await readTown({
      Kontoplan: [
        ["Konto", "Rad"],
        [60, "Övriga kostnader"],
        ["6012", "lokal- och markhyror"],
        [99, "Räknas inte"],
        ["42", "ÖVRIGA  KOSTNADER"],
      ],
    });
    expect(problems).toEqual([]);
    const classes = ["6011", "6012", "60", "5011", "9901", "4210", "8011"].map((account) =>
      model?.chart(account as never)
    );
    expect(classes).toEqual(["otherCosts", "premises", "otherCosts", "wages", "neverSummed", "otherCosts", undefined]);
  });

  test("a line that does not exist is told", async () => {
    expect(
      toldAll(
        await readTown({
          Kontoplan: [
            ["Konto", "Rad"],
            ["60", "Hyror"],
          ],
        })
      )
    ).toEqual([
      "preliminary Kontoplan, B2: ”Hyror” i Kontoplan är ingen rad i resultaträkningen. Kontot följer den inbyggda kontoplanen så länge.",
    ]);
  });
});
