/** What one sheet says and another does not know: names, settings, occasions. */
import { readTown, SOUND, told, toldAll, withCell, withRows } from "./town";

describe("names that do not meet", () => {
  test("an unknown frame stops the run", async () => {
    expect(toldAll(await readTown(withCell("Områden", 1, 2, "Socialnämden")))).toContain(
      "blocking Områden, C2: Ramen ”Socialnämden” i Områden finns inte i Ramar."
    );
    expect(toldAll(await readTown(withCell("Kommunbidrag", 1, 2, "Skolram")))).toContain(
      "blocking Kommunbidrag, C2: Ramen ”Skolram” i Kommunbidrag finns inte i Ramar."
    );
  });

  test("names are the same in other case, with other spaces, and by their short name", async () => {
    const { problems, model } = await readTown({
      Ansvar: [
        ["Ansvar", "Verksamhetsområde"],
        ["04", " OMSORG"],
        ["09", "stab"],
        ["5", "hyr"],
      ],
      ...withCell("Kommunbidrag", 1, 3, "Omsorg (OMS)"),
    });
    expect(problems).toEqual([]);
    expect(model?.grants[0]?.area).toBe("Omsorg");
  });

  test("a short name that two areas share means neither of them", async () => {
    const reading = await readTown({ ...withCell("Områden", 2, 1, "OMS"), ...withCell("Ansvar", 1, 1, "OMS") });
    expect(toldAll(reading)[0]).toBe(
      "preliminary Ansvar, B2: Verksamhetsområdet ”OMS” i Ansvar finns inte i Områden. Raden används inte."
    );
  });

  test("an area in Ansvar that is not in Områden leaves its codes under Ej fördelat", async () => {
    const told = toldAll(await readTown(withCell("Ansvar", 2, 1, "Stabben")));
    expect(told[0]).toBe(
      "preliminary Ansvar, B3: Verksamhetsområdet ”Stabben” i Ansvar finns inte i Områden. Raden används inte."
    );
    expect(told).toContain(
      "preliminary Utfall, C4: Ansvar 091 hör inte till något verksamhetsområde: 1 rad i Utfall, −300,25 kr på resultatet. Beloppet står under Ej fördelat."
    );
  });

  test("an area without grant, and a grant without area", async () => {
    const { problems, model } = await readTown(withCell("Kommunbidrag", 2, 3, "Kultur"));
    expect(problems.map((problem) => `${problem.severity} ${told(problem)}`)).toEqual([
      "preliminary Kommunbidrag, D3: Kommunbidrag på 400 kr går till ”Kultur”, som inte finns i Områden. Det står under Ej fördelat.",
      "preliminary ”Stab” har inget kommunbidrag.",
    ]);
    expect(model?.grants[1]).toMatchObject({ area: undefined, frame: "Socialnämnden", amount: 40_000 });
    expect(toldAll(await readTown(withCell("Kommunbidrag", 2, 3, "")))).toContain(
      "preliminary Kommunbidrag, D3: Kommunbidrag på 400 kr saknar verksamhetsområde och står under Ej fördelat."
    );
  });

  test("a negative grant is told and kept", async () => {
    const reading = await readTown(withCell("Kommunbidrag", 3, 5, -60));
    expect(toldAll(reading)).toEqual([
      "note Kommunbidraget till ”Hyror” är negativt: −60 kr. Det räknas som ett krav på intäkter.",
    ]);
    expect(reading.model?.grants[2]?.amount).toBe(-6000);
  });

  test("an area without budget", async () => {
    expect(toldAll(await readTown({ Budget: (SOUND["Budget"] ?? []).slice(0, 3) }))).toEqual([
      "preliminary ”Hyror” har ingen budget.",
    ]);
  });

  test("a grant on another frame than the area's is counted with the area, and told", async () => {
    const reading = await readTown(withCell("Kommunbidrag", 2, 2, "Hyresram"));
    expect(toldAll(reading)).toEqual([
      "preliminary Kommunbidrag, C3: Kommunbidraget till ”Stab” står på ramen ”Hyresram”, men området hör till ”Socialnämnden”. Beloppet räknas dit.",
    ]);
    expect(reading.model?.grants[1]?.frame).toBe("Socialnämnden");
  });

  test("the same area twice stops the run", async () => {
    expect(toldAll(await readTown(withRows("Områden", ["OMSORG", "", "Socialnämnden"])))).toEqual([
      "blocking Områden, A5: ”OMSORG” står mer än en gång i Områden.",
    ]);
  });

  test("what depends on a sheet that could not be read is not blamed for it", async () => {
    expect(toldAll(await readTown({ Ramar: undefined }))).toEqual(["blocking Bladet Ramar saknas."]);
    expect(toldAll(await readTown({ Områden: undefined }))).toEqual(["blocking Bladet Områden saknas."]);
    expect(toldAll(await readTown({ Inställningar: undefined }))).toEqual(["blocking Bladet Inställningar saknas."]);
  });

  test("everything wrong in one pass is told at once", async () => {
    const kinds = (
      await readTown({
        Kommunbidrag: undefined,
        ...withCell("Utfall", 2, 4, "x"),
        ...withCell("Ramar", 1, 1, "Kanske"),
        ...withCell("Budget", 1, 4, "#N/A"),
        ...withCell("Inställningar", 2, 1, "i år"),
      })
    ).problems.map(({ kind }) => kind);
    expect(kinds).toEqual(["settingNotAllowed", "valueNotAllowed", "amountUnreadable", "errorCell", "sourceMissing"]);
  });
});

describe("settings", () => {
  const settings = (...rows: (readonly (string | number | boolean)[])[]) => ({
    Inställningar: [["Nyckel", "Värde"], ["Nämnd", "Socialnämnden"], ["År", 2024], ["Tillfälle", "Årsanalys"], ...rows],
  });

  test("keys and values are the same in other case, and the defaults hold where nothing is said", async () => {
    const { model } = await readTown({
      Inställningar: [
        ["nyckel", "VÄRDE"],
        ["NAMND", "N"],
        ["ar:", "2024"],
        ["Tillfalle", "åa"],
        ["beloppsenhet", " TKR "],
        ["Rapportenhet", "Mnkr"],
        ["Kostnader", "Negativa"],
      ],
    });
    expect(model?.settings).toMatchObject({ committee: "N", year: 2024, through: 202412, split: "flexible" });
    expect(model?.reportUnit).toBe("mnkr");
    expect(model?.outcome.sum).toBe(224_975_000);
    expect(model?.grants[0]?.amount).toBe(180_000_000);
  });

  test("the workbook chooses how amounts are said in texts", async () => {
    expect((await readTown(settings())).model?.settings.prose).toEqual({});
    expect((await readTown(settings(["Belopp i text", "Miljoner med en decimal"]))).model?.settings.prose).toEqual({
      millionsWithDecimal: true,
    });
    expect((await readTown(settings(["Belopp i text", "miljarder"]))).model?.settings.prose).toEqual({
      billions: true,
    });
    expect(toldAll(await readTown(settings(["Belopp i text", "tusental"])))).toEqual([
      "blocking Inställningar, B5: Inställningen Belopp i text kan inte vara ”tusental”.",
    ]);
  });

  test("a value that is not allowed stops the run, with what is allowed", async () => {
    expect(toldAll(await readTown(settings(["Beloppsenhet", "euro"])))).toEqual([
      "blocking Inställningar, B5: Inställningen Beloppsenhet kan inte vara ”euro”.",
    ]);
    expect(toldAll(await readTown(settings(["Till och med", 202305])))).toEqual([
      "blocking Inställningar, B5: Inställningen Till och med kan inte vara ”202305”.",
    ]);
    expect(toldAll(await readTown(withCell("Inställningar", 3, 1, "Tertial 1")))).toEqual([
      "blocking Inställningar, B4: Inställningen Tillfälle kan inte vara ”Tertial 1”.",
    ]);
  });

  test("a key that must be there stops the run when it is not; a key that nobody knows is told", async () => {
    expect(
      toldAll(
        await readTown({
          Inställningar: [
            ["Nyckel", "Värde"],
            ["År", 2024],
            ["Tillfälle", "ÅA"],
          ],
        })
      )
    ).toEqual(["blocking Inställningen Nämnd saknas."]);
    expect(toldAll(await readTown(settings(["Belopsenhet", "tkr"])))).toEqual([
      "note Inställningar, A5: Inställningen ”Belopsenhet” är okänd och används inte.",
    ]);
  });

  test("the municipality's own occasions, in order, with months as the workbook likes to write them", async () => {
    const { model, problems } = await readTown({
      Tillfällen: [
        ["Tillfälle", "Kortnamn", "Period", "Bestämd form"],
        ["Tertial 1", "T1", 4, "tertialrapporten"],
        ["Delårsrapport", "", "augusti", ""],
        ["Bokslut", "", 202412, ""],
      ],
      ...withCell("Inställningar", 3, 1, "T1"),
      ...{
        Inställningar: [
          ["Nyckel", "Värde"],
          ["Nämnd", "N"],
          ["År", 2024],
          ["Tillfälle", "T1"],
        ],
      },
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
    const reading = await readTown({
      Prognos: [
        PROGNOS,
        ["DR", "Omsorg", "", -5, "x"],
        ["Tertial 1", "Omsorg", "", 1, ""],
        ["DR", "Skola", "", 1, ""],
        ["Delårsrapport", "omsorg", "", -5, ""],
      ],
    });
    expect(reading.model?.forecasts.map(({ occasion, area, deviation }) => [occasion, area, deviation])).toEqual([
      ["Delårsrapport", "Omsorg", -500],
      ["Delårsrapport", "Omsorg", -500],
    ]);
    expect(toldAll(reading)).toEqual([
      "preliminary Prognos, A3: Tillfället ”Tertial 1” i Prognos finns inte bland kommunens tillfällen. Raden används inte.",
      "preliminary Prognos, B4: Verksamhetsområdet ”Skola” i Prognos finns inte i Områden. Raden används inte.",
      "preliminary Prognos, A5: ”Delårsrapport, Omsorg” står mer än en gång i Prognos. Beloppen läggs ihop.",
    ]);
  });

  test("that are not understood mark the run preliminary; a sheet for a single report only informs", async () => {
    const reading = await readTown({
      Prognos: [
        ["Vad", "Som", "Helst"],
        [1, 2, 3],
      ],
      Åtgärder: [
        ["Åtgärd", "Ansvarig"],
        ["a", "b"],
      ],
    });
    expect(reading.model?.forecasts).toEqual([]);
    expect(toldAll(reading)).toEqual([
      "preliminary Prognos, A1:C2: Ingen rubrikrad hittades bland de 20 första raderna i Prognos.",
      "note Åtgärder, A1:B1: Kolumnen Beslutad effekt saknas i Åtgärder. Rubrikerna är Åtgärd, Ansvarig.",
      "note Åtgärder, A1:B1: Kolumnen Realiserad effekt saknas i Åtgärder. Rubrikerna är Åtgärd, Ansvarig.",
    ]);
  });
});
