/** The sources of the year-end package: what their rows become, and what can be wrong with them. */
import { readTown, toldAll, withRows } from "./town";

test("a column that the workbook lacks gives nothing, where 0 would say something", async () => {
  const { model, problems } = await readTown({
    Orsaker: [
      ["Orsak", "Verksamhet"],
      ["Placeringar", "510"],
    ],
    Investeringar: [
      ["Benämning", "Budget", "Utfall"],
      ["Inventarier", 10, 9],
    ],
    Volymer: [
      ["Mått", "Enhet", "År", "Utfall volym"],
      ["Dygn", "dygn", 2024, 100],
    ],
  });
  expect(problems).toEqual([]);
  expect(model?.causes[0]?.amount).toBeUndefined();
  expect(model?.investments[0]?.forecast).toBeUndefined();
  expect(model?.volumes[0]).toMatchObject({ budgetVolume: undefined, budgetCost: undefined, outcomeCost: undefined });
});

describe("Orsaker", () => {
  const HEADINGS = ["Orsak", "Verksamhetsområde", "Verksamhet", "Konto", "Belopp", "Text"];

  test("are selected by codes within an area or stated as amounts; an empty cell selects everything", async () => {
    const { model, problems } = await readTown({
      Orsaker: [
        HEADINGS,
        ["Placeringar", "OMS", "5511-5513, 552", "", "", "Fler dygn."],
        ["Hyror", "", "", 60, "", ""],
        ["Engångspost", "Stab", "", "", -1.5, ""],
      ],
    });
    expect(problems).toEqual([]);
    expect(model?.causes).toMatchObject([
      {
        name: "Placeringar",
        area: "Omsorg",
        activities: {
          ranges: [
            ["5511", "5513"],
            ["552", "552"],
          ],
        },
        accounts: { ranges: [] },
        amount: undefined,
        words: "Fler dygn.",
        place: { sheet: "Orsaker", address: "A2" },
      },
      { name: "Hyror", area: undefined, activities: { ranges: [] }, accounts: { ranges: [["60", "60"]] } },
      { name: "Engångspost", area: "Stab", amount: -150 },
    ]);
  });

  test("with an unknown area or unreadable codes are left out and told, since they would mean something else", async () => {
    const reading = await readTown({
      Orsaker: [
        HEADINGS,
        ["a", "Skola", "", "", "", ""],
        ["b", "", "55-5513", "", "", ""],
        ["c", "", "", "#N/A", "", ""],
      ],
    });
    expect(reading.model?.causes).toEqual([]);
    expect(toldAll(reading)).toEqual([
      "preliminary Orsaker, B2: Verksamhetsområdet ”Skola” i Orsaker finns inte i Områden. Raden används inte.",
      "preliminary Orsaker, C3: ”55-5513” i kolumnen Verksamhet går inte att läsa som koder.",
      "preliminary Orsaker, D4: 1 cell i kolumnen Konto visar felet #N/A.",
    ]);
  });
});

describe("amounts of the package", () => {
  test("carry the workbook's unit and the sign that the workbook gives them", async () => {
    const { model, problems } = await readTown({
      Inställningar: [
        ["Nyckel", "Värde"],
        ["Nämnd", "N"],
        ["År", 2024],
        ["Tillfälle", "ÅA"],
        ["Beloppsenhet", "tkr"],
        ["Kostnader", "negativa"],
        ["Pris och volym", "symmetrisk"],
      ],
      Investeringar: [
        ["Benämning", "Budget (tkr)", "Utfall (tkr)", "Prognos"],
        ["Inventarier", 15, "8,5", ""],
        ["Summa", 15, 8.5, ""],
      ],
      Bidrag: [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["Riktade", "Psykisk hälsa", "", 6],
        ["Totalt", "", "", 6],
      ],
      Reserv: [
        ["Datum", "Händelse", "Belopp"],
        [45274, "Ingående", 91],
        ["2024-05-30", "Fördelat", -16.5],
      ],
      Händelser: [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ["Flytt", "ökade kostnader", "Hyra", 2],
        ["Flytt", "Minskad intäkt", "Uthyrning", 1],
      ],
      Volymer: [
        ["Mått", "Enhet", "Verksamhetsområde", "År", "Utfall volym", "Utfall kostnad", "Budget kostnad"],
        ["Dygn", "dygn", "OMS", 2024, "1 200", -3, 4],
      ],
      Jämförelseserier: [
        ["Serie", "År", "Belopp", "Flyttat belopp"],
        ["Boende", "2023", 300, -30],
        ["Boende", 2024, 400, ""],
      ],
      Åtgärder: [
        ["Åtgärd", "Verksamhetsområde", "Beslutad effekt", "Realiserad effekt", "Ansvarig", "Datum"],
        ["Spara", "Stab", 3, 2, "Chef", "2024-02-01"],
      ],
    });
    expect(problems.map(({ kind }) => kind)).toEqual(["totalRowSkipped", "totalRowSkipped"]);
    expect(model?.settings.split).toBe("symmetric");
    expect(model?.investments).toEqual([
      { name: "Inventarier", budget: 1_500_000, outcome: 850_000, forecast: undefined },
    ]);
    expect(model?.grantsReceived).toEqual([
      { group: "Riktade", name: "Psykisk hälsa", grantor: undefined, amount: 600_000 },
    ]);
    expect(model?.reserve).toEqual([
      { date: "2023-12-14", event: "Ingående", amount: 9_100_000 },
      { date: "2024-05-30", event: "Fördelat", amount: -1_650_000 },
    ]);
    expect(model?.events.map(({ group, amount }) => [group, amount])).toEqual([
      ["increasedCosts", 200_000],
      ["decreasedIncome", 100_000],
    ]);
    expect(model?.volumes).toMatchObject([
      {
        metric: "Dygn",
        area: "Omsorg",
        year: 2024,
        budgetVolume: undefined,
        outcomeVolume: 1200,
        budgetCost: 400_000,
        outcomeCost: 300_000,
      },
    ]);
    expect(model?.restatedSeries).toMatchObject([
      { year: 2023, moved: -3_000_000, remark: undefined },
      { year: 2024, moved: 0 },
    ]);
    expect(model?.measures).toEqual([
      { name: "Spara", area: "Stab", decided: 300_000, realised: 200_000, responsible: "Chef", date: "2024-02-01" },
    ]);
  });
});

describe("Volymer", () => {
  test.each([
    ["positiva", ["Utfall kostnad"]],
    ["negativa", []],
  ])("with costs stated %s, a cost of −3 kronor is an expenditure of 3, and told of %p", async (costs, told) => {
    const { model, problems } = await readTown({
      ...withRows("Inställningar", ["Kostnader", costs]),
      Volymer: [
        ["Mått", "Enhet", "År", "Utfall volym", "Utfall kostnad"],
        ["Dygn", "dygn", 2024, 1, -3],
      ],
    });
    expect(model?.volumes[0]?.outcomeCost).toBe(300);
    expect(problems).toEqual([]);
    expect(model?.turned.map(({ column }) => column)).toEqual(told);
  });
});

describe("Indikatorer", () => {
  const HEADINGS = [
    "Indikator",
    "Enhet",
    "Riktning",
    "Utfall",
    "Utfall (kvinnor)",
    "Utfall (män)",
    "Önskat",
    "Bedömning",
  ];

  test("have figures in total and per group, a direction, and a person's verdict where there is one", async () => {
    const { model, problems } = await readTown({
      Indikatorer: [HEADINGS, ["Nöjda", "procent", "högre", 91, "92,5", "", 90, "delvis uppnådd"]],
    });
    expect(problems).toEqual([]);
    expect(model?.indicators).toEqual([
      {
        name: "Nöjda",
        unit: "procent",
        direction: "higher",
        statedVerdict: "partlyReached",
        outcome: { total: 91, women: 92.5, men: undefined, other: undefined },
        target: { total: 90, women: undefined, men: undefined, other: undefined },
      },
    ]);
  });

  test("that cannot be read are told; the year-end tables do not wait for them", async () => {
    const reading = await readTown({
      Indikatorer: [
        HEADINGS,
        ["a", "", "Uppåt", 1, "", "", 1, ""],
        ["b", "", "Lägre", "ca 35", "", "", 1, ""],
        ["c", "", "Lägre", 1, "–", "", 1, ""],
      ],
    });
    expect(reading.model?.indicators.map(({ name }) => name)).toEqual(["c"]);
    expect(toldAll(reading)).toEqual([
      "preliminary Indikatorer, C2: ”Uppåt” är inget av de värden som kolumnen Riktning kan ha.",
      "preliminary Indikatorer, D3: ”ca 35” i kolumnen Utfall går inte att läsa som ett tal.",
      "preliminary Indikatorer, E4: ”–” i kolumnen Utfall kvinnor går inte att läsa som ett tal.",
    ]);
  });
});

describe("Delresultat and Jämförelsekommuner", () => {
  test("are read row by row", async () => {
    const { model, problems } = await readTown({
      Delresultat: [
        ["Delresultat", "Verksamhetsområde", "Verksamhet", "Konto"],
        ["Boende", "Omsorg", "5721-5723", ""],
      ],
      Jämförelsekommuner: [
        ["Mått", "Kommun", "År", "Värde"],
        ["Kostnad", "Ekvik", 2024, 11480.5],
      ],
    });
    expect(problems).toEqual([]);
    expect(model?.partStatements).toMatchObject([
      { name: "Boende", area: "Omsorg", activities: { ranges: [["5721", "5723"]] }, accounts: { ranges: [] } },
    ]);
    expect(model?.comparisons).toEqual([{ metric: "Kostnad", municipality: "Ekvik", year: 2024, value: 11480.5 }]);
  });

  test("in sheets without any amount, a row named Summa is a row", async () => {
    const { model } = await readTown({
      Delresultat: [
        ["Delresultat", "Verksamhet"],
        ["Summa boende", "57"],
      ],
    });
    expect(model?.partStatements).toHaveLength(1);
  });
});
