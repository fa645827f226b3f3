/** Amounts whose column or group says which way they go: written as sizes or as effects, they mean the same. */
import fc from "fast-check";
import { readTown } from "./town";

type Rows = readonly (readonly (string | number)[])[];

async function read(sheet: string, rows: Rows) {
  const { model } = await readTown({ [sheet]: rows });
  return { model, told: model?.turned ?? [] };
}

const COLUMNS: readonly (readonly [sheet: string, headings: readonly string[], amounts: readonly number[]])[] = [
  ["Investeringar", ["Benämning", "Budget", "Utfall", "Prognos"], [1, 2, 3]],
  ["Bidrag", ["Grupp", "Benämning", "Bidragsgivare", "Belopp"], [3]],
  ["Åtgärder", ["Åtgärd", "Beslutad effekt", "Realiserad effekt"], [1, 2]],
  ["Jämförelseserier", ["Serie", "År", "Belopp"], [2]],
  ["Volymer", ["Mått", "Enhet", "År", "Budget kostnad", "Utfall kostnad"], [3, 4]],
];

const KEYS = {
  Investeringar: "investments",
  Bidrag: "grantsReceived",
  Åtgärder: "measures",
  Jämförelseserier: "restatedSeries",
  Volymer: "volumes",
} as const;

describe("sizes that are all written with a minus are those written without, and told", () => {
  test.each(COLUMNS)("%s", async (sheet, headings, amounts) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 5, maxLength: 5 }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (sizes) => {
          const rowsWith = (sign: number): Rows => [
            headings,
            ...sizes.map((row, index) =>
              headings.map((heading, column) => {
                if (amounts.includes(column)) return sign * (row[column] ?? 0);
                return heading === "År" ? 2000 + index : `${heading} ${index}`;
              })
            ),
          ];
          const [plain, turned] = [await read(sheet, rowsWith(1)), await read(sheet, rowsWith(-1))];
          const key = KEYS[sheet as keyof typeof KEYS];
          expect(turned.model?.[key]).toEqual(plain.model?.[key]);
          expect(plain.told).toEqual([]);
          expect(turned.told.length).toBeGreaterThan(0);
        }
      ),
      { numRuns: 20 }
    );
  });
});

describe("Händelser", () => {
  const HEADINGS = ["Händelse", "Grupp", "Orsak", "Belopp"];
  const amountsOf = async (...rows: Rows) => {
    const { model, told } = await read("Händelser", [HEADINGS, ...rows]);
    return { amounts: model?.events.map(({ amount }) => amount), told };
  };

  test("take the sign from their group, whether amounts are written as sizes or as effects", async () => {
    const asSizes = await amountsOf(
      ["Pandemin", "Ökade kostnader", "Vikarier", 5],
      ["Pandemin", "Ökade intäkter", "Statsbidrag", 7]
    );
    const asEffects = await amountsOf(
      ["Pandemin", "Ökade kostnader", "Vikarier", -5],
      ["Pandemin", "Ökade intäkter", "Statsbidrag", 7]
    );
    expect(asEffects.amounts).toEqual(asSizes.amounts);
    expect(asEffects.told).toEqual([
      { source: "events", group: "increasedCosts", column: "Belopp", cells: 1, asWritten: -500 },
    ]);
    expect(asSizes.told).toEqual([]);
  });

  test("of both signs within a group are left as they stand: nobody can know which is meant", async () => {
    const { amounts, told } = await amountsOf(
      ["Pandemin", "Ökade kostnader", "Vikarier", -5],
      ["Pandemin", "Ökade kostnader", "Material", 3]
    );
    expect(amounts).toEqual([-500, 300]);
    expect(told).toEqual([]);
  });
});

describe("Reserv", () => {
  const HEADINGS = ["Datum", "Händelse", "Belopp"];

  test("that begins below nothing and only rises is the other way round", async () => {
    const { model, told } = await read("Reserv", [
      HEADINGS,
      ["2024-01-01", "Ingående", -100],
      ["2024-03-01", "Till IFO", 30],
    ]);
    expect(model?.reserve.map(({ amount }) => amount)).toEqual([10_000, -3_000]);
    expect(told).toHaveLength(1);
  });

  test("with an opening amount, allocations and returns is as it stands", async () => {
    const rows = [
      HEADINGS,
      ["2024-01-01", "Ingående", 100],
      ["2024-03-01", "Till IFO", -30],
      ["2024-05-01", "Åter", 5],
    ];
    const { model, told } = await read("Reserv", rows);
    expect(model?.reserve.map(({ amount }) => amount)).toEqual([10_000, -3_000, 500]);
    expect(told).toEqual([]);
  });
});

test("costs of volumes that Inställningar says are written with a minus are turned without a word", async () => {
  const sheets = {
    Volymer: [
      ["Mått", "Enhet", "År", "Utfall kostnad"],
      ["Dygn", "dygn", 2024, -100],
    ],
    Inställningar: [
      ["Nyckel", "Värde"],
      ["Nämnd", "Prov"],
      ["År", 2024],
      ["Tillfälle", "Årsanalys"],
      ["Kostnader", "negativa"],
    ],
  };
  const { model } = await readTown(sheets);
  expect(model?.volumes[0]?.outcomeCost).toBe(10_000);
  expect(model?.turned).toEqual([]);
});
