/** Ledgers whose columns and lines are known by what they hold and where they stand, whatever they are called. */
import { tablesOf } from "../../../src/layouts/tables/tables";
import { arrayWorkbook, type ArraySheet } from "../../support/arrayWorkbook";
import { grouped, inMonth, ledgers, MONTHS, sumOf, type Row } from "../exports/shape";
import type { Fact } from "../municipality";
import { tried } from "../trial";
import { budgetSheet, KEYS, perKey, town, verdictOf } from "./ledgerTown";

const { year, outcome, budget } = town;

/** The other ledger's amounts of the same keys. */
function twinOf(own: readonly Fact[], facts: readonly Fact[]): readonly Fact[] {
  const keyOf = ({ account, responsibility, activity }: Fact): string => [account, responsibility, activity].join("|");
  const key = own[0] === undefined ? "" : keyOf(own[0]);
  return facts.filter((fact) => keyOf(fact) === key);
}

test("quarters between the months are no months", async () => {
  const quarters = [1, 2, 3, 4].map((quarter) => MONTHS.slice(quarter * 3 - 3, quarter * 3));
  const heads = quarters.flatMap((months, at) => [...months.map((month) => year * 100 + month), `Q${at + 1}`]);
  const rows = perKey(outcome, (own, keys) => [
    ...keys,
    ...quarters.flatMap((months) => {
      const amounts = months.map((month) => sumOf(inMonth(own, month)));
      return [...amounts, amounts.reduce((sum, one) => sum + one, 0)];
    }),
  ]);
  expect(await verdictOf({ name: "Utfall i år", cells: [[...KEYS, ...heads], ...rows] }, budgetSheet())).toBe("same");
});

test.each(["Nyckel 1", "konto"])(
  "what stands over %s of one of two tables beside each other says what all is",
  async (key) => {
    const block = (facts: readonly Fact[]): readonly Row[] =>
      perKey(facts, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
    const heads = [key, "Nyckel 2", "Nyckel 3", ...MONTHS.map((month) => year * 100 + month)];
    const [left, right] = [block(outcome), block(budget)];
    const rows = left.map((row, at): Row => [...row, "", ...(right[at] ?? [])]);
    const over = ["Utfall", ...heads.map(() => ""), "Budget", ...heads.slice(1).map(() => "")];
    expect(await verdictOf({ name: "Läget", cells: [over, [...heads, "", ...heads], ...rows] })).toBe("same");
  }
);

test("a rest is no budget, whatever it is called and wherever it stands", async () => {
  const rows = MONTHS.flatMap((month) =>
    perKey(outcome, (own, keys) => {
      const [booked, planned] = [inMonth(own, month), inMonth(twinOf(own, budget), month)].map(sumOf);
      const [ours = 0, of = 0] = [booked, planned];
      return [...keys, year * 100 + month, Math.round((of - ours) * 100) / 100, of, ours];
    })
  );
  const heads = [...KEYS, "Period", "Budgetutrymme", "Budget", "Utfall"];
  expect(await verdictOf({ name: "Blad3", cells: [heads, ...rows] })).toBe("same");
});

test("of two columns that have amounts in turn, the one with the accounts of income is the credit", async () => {
  const rows = outcome.map(({ period, account, responsibility, activity, hundredths }): Row => {
    const amount = hundredths / 100;
    return [account, responsibility, activity, period, ...(amount < 0 ? ["", -amount] : [amount, ""])];
  });
  const heads = [...KEYS, "Period", "DR", "CR"];
  expect(await verdictOf({ name: "Utfall i år", cells: [heads, ...rows] }, budgetSheet())).toBe("same");
});

test("a sheet of a month is of its month, whatever the report was chosen by", async () => {
  const sheets = MONTHS.map((month): ArraySheet => {
    const rows = perKey(outcome, (own, keys) => [...keys, sumOf(inMonth(own, month))]);
    const chosen: readonly Row[] = [
      ["Period fr.o.m.", year * 100 + 1],
      ["Period t.o.m.", year * 100 + 12],
      ["Uppdaterad", `${year + 1}-01-19`],
    ];
    return { name: `UTF P${String(month).padStart(2, "0")}`, cells: [...chosen, [...KEYS, "Utfall"], ...rows] };
  });
  expect(await verdictOf(...sheets, budgetSheet())).toBe("same");
});

test("what has come to so far beside each month's own amount is told by the rows that follow each other", async () => {
  const rows = grouped(outcome, "account", "responsibility", "activity").flatMap((own) => {
    const [{ account = "", responsibility = "", activity = "" } = {}] = own;
    let all = 0;
    return MONTHS.map((month): Row => {
      const amount = sumOf(inMonth(own, month));
      all = Math.round((all + amount) * 100) / 100;
      return [account, responsibility, activity, year * 100 + month, amount, all];
    });
  });
  const heads = [...KEYS, "Period", "Just då", "Från början"];
  expect(await verdictOf({ name: "Utfall i år", cells: [heads, ...rows] }, budgetSheet())).toBe("same");
});

test("a sheet of an area may be called by the area's short name", async () => {
  const sheets = town.areas.map(({ prefix, shortName }): ArraySheet => {
    const own = outcome.filter(({ responsibility }) => responsibility.startsWith(prefix));
    const rows = grouped(own, "account", "activity", "period").map((facts): Row => {
      const [{ account = "", activity = "", period = 0 } = {}] = facts;
      return [account, activity, period, sumOf(facts)];
    });
    return { name: `Utfallet ${shortName}`, cells: [["Konto", "Verksamhet", "Period", "Belopp"], ...rows] };
  });
  expect(await verdictOf(...sheets, budgetSheet())).toBe("same");
});

test("when a sheet was last read in says nothing of its year", async () => {
  const rows = perKey(budget, (own, keys) => [...keys, sumOf(own)]);
  const above = [[`Budget för hela ${year}`], ["Senast inläst", `${year + 1}-01-12`], []];
  const own = { name: "Budget", cells: [...above, [...KEYS, "Fastställd budget"], ...rows] };
  const monthly = perKey(outcome, (mine, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(mine, month)))]);
  const heads = [...KEYS, ...MONTHS.map((month) => year * 100 + month)];
  const { sheets, same } = ledgers(town, { name: "Utfall i år", cells: [heads, ...monthly] }, own);
  const { result } = await tried({ sheets }, same);
  expect(result.problems.filter(({ kind }) => kind === "noRowsForYear")).toEqual([]);
});

test("a list of investments that says utfall is no ledger beside the months that say nothing", async () => {
  const month = (at: number): ArraySheet => ({
    name: String(year * 100 + at),
    cells: [[...KEYS, "Belopp"], ...perKey(inMonth(outcome, at), (own, keys) => [...keys, sumOf(own)])],
  });
  const investments: ArraySheet = {
    name: `Inv ${year}`,
    cells: [
      ["Projekt", "Benämning", `Budget ${year}`, "Utfall"],
      [7901, "Inventarier", 2500, 1874],
      [7902, "Larm", 4000, 0],
      [7905, "Sängar", 1500, 1612],
    ],
  };
  expect(await verdictOf(...MONTHS.map(month), investments, budgetSheet())).toBe("same");
});

test("a word alone over some of the headings is no part of them", async () => {
  const rows = perKey(outcome, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
  const heads = [...KEYS, ...MONTHS.map((month) => year * 100 + month)];
  const [seen] = await arrayWorkbook([{ name: "Blad1", cells: [["", "Arbetsmaterial"], heads, ...rows] }]).explore();
  const [table] = seen === undefined ? [] : tablesOf(seen);
  expect(table?.columns.slice(0, 3).map(({ heading }) => heading)).toEqual(KEYS);
});

test("headings that come again among rows whose unit is said once are no unit, though their months are numbers", async () => {
  const heads = ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => year * 100 + month)];
  const all = perKey(outcome, (own, [account = "", unit = "", activity = ""]) => [
    ...[unit, account, activity],
    ...MONTHS.map((month) => sumOf(inMonth(own, month))),
  ]).toSorted(([a = ""], [b = ""]) => String(a).localeCompare(String(b)));
  const rows = all.map((row, at): Row => (row[0] === all[at - 1]?.[0] ? ["", ...row.slice(1)] : row));
  const middle = rows.findIndex(([unit], at) => at > rows.length / 2 && unit === "");
  const cells = [heads, ...rows.slice(0, middle), [], heads, ...rows.slice(middle)];
  expect(await verdictOf({ name: `Utfall ${year}`, cells }, budgetSheet())).toBe("same");
});

test("the day that a table was printed is not of its year", async () => {
  const rows = perKey(outcome, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
  const printed = ["Data uppdaterad", `${year + 1}-01-10 05:30`];
  const heads = [...KEYS, "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  const of = (cells: readonly Row[], said: number): ArraySheet => ({
    name: said === year ? "Underlag" : `Bokslut ${said}`,
    cells: [[`Utfall ${said}`], said === year ? printed : ["Data uppdaterad", `${year}-01-10`], heads, ...cells],
  });
  const before = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell - 100 : cell)));
  expect(await verdictOf(budgetSheet(), of(rows, year), of(before, year - 1))).toBe("same");
});

test.each([
  [`Huvudbok ${year}`, "same"],
  // Nothing says that they are not four years old.
  ["Huvudbok", "asked"],
])("dates counted from 1904 are of the year that %s says", async (name, verdict) => {
  const dateIn = (month: number): number => Date.UTC(year, month - 1, 15) / 86_400_000 + 25_569 - 1_462;
  const rows = perKey(outcome, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
  const cells = rows.flatMap((row) =>
    MONTHS.map((month, at): Row => [...row.slice(0, 3), dateIn(month), row[3 + at] ?? ""])
  );
  const ledger = { name, cells: [[...KEYS, "Bokföringsdatum", "Utfall"], ...cells] };
  expect(await verdictOf(budgetSheet(), ledger)).toBe(verdict);
});

test("the unit over the month's amounts is that of the year's so far beside them", async () => {
  const inThousands = (facts: readonly Fact[]): number => sumOf(facts) / 1000;
  const rows = perKey(outcome, (own, keys) => [...keys, inThousands(inMonth(own, 12)), inThousands(own)]);
  const cells = [[...KEYS, "Perioden, tkr", "Från 1 januari"], ...rows];
  const { sheets, same } = ledgers(town, { name: `Utfall Per 12 ${year}`, cells }, budgetSheet());
  const { result } = await tried({ sheets }, same);
  const preview = (result.layouts ?? []).find(({ source }) => source === "outcome")?.preview;
  expect(preview?.sum).toBeCloseTo(sumOf(outcome), 0);
});

test("the unit over a budget is not that of an outcome that is typed a thousand times larger", async () => {
  const rows = MONTHS.flatMap((month) =>
    perKey(outcome, (own, keys) => {
      const planned = sumOf(inMonth(twinOf(own, budget), month));
      return [...keys, year * 100 + month, sumOf(inMonth(own, month)), planned / 1000];
    })
  );
  const heads = [...KEYS, "Period", "Utfall", "Budget, tkr"];
  expect(await verdictOf({ name: "Blad3", cells: [heads, ...rows] })).toBe("same");
});

test.each(["Ver.nr", "Verifikat", "Voucher No", "Bilagsnummer"])(
  "a row that stands twice under %s is told, with its cell; the voucher's text and day are something else",
  async (heading) => {
    const rows = MONTHS.flatMap((month) =>
      perKey(outcome, (own, keys) => [...keys, year * 100 + month, sumOf(inMonth(own, month))])
    );
    const numbered = rows.map((row, at): Row => [`Ver ${at} text`, `V${1000 + at}`, ...row]);
    const [first = []] = numbered;
    const heads = ["Vertext", heading, ...KEYS, "Månad", "Utfall"];
    const { sheets, same } = ledgers(town, { name: "Huvudbok", cells: [heads, ...numbered, first] }, budgetSheet());
    const { result } = await tried({ sheets }, same);
    expect(result.problems.filter(({ kind }) => kind === "duplicateRows")).toMatchObject([
      { place: { sheet: "Huvudbok", address: `B${numbered.length + 2}` } },
    ]);
  }
);
