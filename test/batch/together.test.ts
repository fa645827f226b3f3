/** Committees put together: each keeps the figures of its own package, and every sum is the sum of what is printed. */
import fc from "fast-check";
import { COMMITTEE, subjectKey, type Figure, type FigureKey } from "../../src/model/figure";
import { ORE_PER, type Ore } from "../../src/model/money";
import { withUnit } from "../../src/reports/index";
import { figure, plus, printedIn, type Row, type RoundedTable, type Table } from "../../src/reports/table";
import { controls } from "./controls";
import { together, type Member } from "./together";

/** An amount of a package: whole tkr as printed, and how far the exact amount is from them, in öre. */
interface Amount {
  readonly printed: number;
  readonly aside: number;
}

const amount: fc.Arbitrary<Amount> = fc.record({
  printed: fc.integer({ min: -5000, max: 5000 }),
  aside: fc.integer({ min: -49_999, max: 49_999 }),
});
const committee: fc.Arbitrary<Parts> = fc.record({
  income: amount,
  cost: amount,
  grant: amount,
  hasStrays: fc.boolean(),
});

interface Parts {
  readonly income: Amount;
  readonly cost: Amount;
  readonly grant: Amount;
  readonly hasStrays: boolean;
}

const line = (name: string): Figure => ({ what: "cost", subject: subjectKey("line", name) });

/** A package of one committee, small but added up as it is printed. */
function memberOf(name: string, { income, cost, grant, hasStrays }: Parts) {
  const sum = (...terms: readonly Amount[]): Amount => ({
    printed: terms.reduce((all, { printed }) => all + printed, 0),
    aside: terms.reduce((all, { aside }) => all + aside, 0),
  });
  const stray: Amount = { printed: 3, aside: 0 };
  const net = hasStrays ? sum(income, cost, stray) : sum(income, cost);
  const printed = new Map<FigureKey, number>();
  const cell = (what: Figure, one: Amount) => {
    const made = figure(what, (one.printed * ORE_PER.tkr + one.aside) as Ore);
    printed.set(made.key, one.printed);
    return made;
  };
  const row = (
    key: string,
    label: string,
    kind: Row["kind"],
    what: Figure,
    one: Amount,
    terms?: Row["terms"]
  ): Row => ({
    key,
    label,
    kind,
    cells: [cell(what, one)],
    ...(terms === undefined ? {} : { terms }),
  });
  const netCost: Figure = { what: "netCost", subject: COMMITTEE };
  const statement: Table = withUnit(
    {
      id: "Avvik.resultatrakning",
      sheet: "Resultaträkning",
      title: "Resultaträkning",
      columns: [
        { key: "label", heading: "", kind: "text" },
        { key: "outcome", heading: "Utfall", kind: "figure" },
      ],
      rows: [
        row("income", "Intäkter", "line", line("Intäkter"), income),
        row("cost", "Kostnader", "line", line("Kostnader"), cost),
        ...(hasStrays ? [row("stray", "Ej fördelat", "unallocated", line("Ej fördelat"), stray)] : []),
        row("netCost", "Nettokostnad", "total", netCost, net, [
          plus("income"),
          plus("cost"),
          ...(hasStrays ? [plus("stray")] : []),
        ]),
      ],
    },
    "tkr"
  );
  const results: Table = withUnit(
    {
      id: "Avvik.budgetavvikelse",
      sheet: "Avvikelse",
      title: "Budgetavvikelse",
      columns: [
        { key: "area", heading: "", kind: "text" },
        { key: "grant", heading: "Kommunbidrag", kind: "figure" },
      ],
      rows: [row("total", "SUMMA", "total", { what: "grant", subject: COMMITTEE }, grant)],
    },
    "tkr"
  );
  const tables = [results, statement].map((table) => ({ ...table, printed }));
  const made = {
    committee: name,
    when: "Årsanalys 2024",
    result: 0 as Ore,
    grant: 0 as Ore,
    preliminary: false,
    tables,
  };
  return { member: { name, made } satisfies Member, income, cost, grant, net };
}

test("random committees: what each prints stands, every row and column adds up, and each total tells what it yields", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(committee, { minLength: 1, maxLength: 25 }), async (all) => {
      const members = all.map((one, at) => memberOf(`Nämnd ${at}`, one));
      const found = await together(members.map(({ member }) => member));
      if (found === undefined) throw new Error("Nothing came of it");
      const [results, statement] = found.tables;
      const shown = (table: RoundedTable | undefined, key: string): readonly (number | undefined)[] =>
        table?.rows.find((row) => row.key === key)?.cells.map((cell) => printedIn(table, cell)) ?? [];
      members.forEach(({ member, grant }) =>
        expect(shown(results, `committee:${member.name}`)).toEqual([grant.printed])
      );
      const added = (amounts: readonly Amount[]) => amounts.reduce((sum, { printed }) => sum + printed, 0);
      const grants = members.map(({ grant }) => grant);
      expect(shown(results, "total")).toEqual([added(grants)]);
      for (const key of ["income", "cost", "net"] as const) {
        const amounts = members.map((one) => one[key]);
        const expected = [...amounts.map(({ printed }) => printed), added(amounts)];
        expect(shown(statement, key === "net" ? "netCost" : key)).toEqual(expected);
      }
      expect(statement?.rows.find(({ key }) => key === "netCost")?.terms).toBeDefined();
      const told = found.sums.find(({ name }) => name.endsWith("Kommunbidrag"));
      const aside = grants.reduce((sum, one) => sum + one.aside, 0);
      expect(told && told.exact - told.printed * ORE_PER.tkr).toBe(aside);
      const verdict = controls(found.sums, "tkr", []).rows[0]?.cells[3];
      const isNear = Math.abs(aside) < ORE_PER.tkr;
      expect(verdict).toMatchObject({ text: expect.stringMatching(isNear ? /en enhet när/ : /går före/) });
    }),
    { numRuns: 60 }
  );
});

test("a row that had to yield in one committee's package is no sum here either, and says so", async () => {
  const zero: Amount = { printed: 0, aside: 0 };
  const { member } = memberOf("Ena", { income: zero, cost: zero, grant: zero, hasStrays: false });
  const off = member.made.tables.map((table) => ({
    ...table,
    printed: new Map([...table.printed].map(([key, units]) => [key, key.startsWith("netCost") ? units + 1 : units])),
  }));
  const found = await together([{ ...member, made: { ...member.made, tables: off } }]);
  const row = found?.tables[1]?.rows.find(({ key }) => key === "netCost");
  expect([row?.terms, row?.remark]).toEqual([undefined, "avrundad för sig"]);
});

test("committees of other months than most are left out and named", async () => {
  const zero: Amount = { printed: 1, aside: 0 };
  const [a, b, c] = ["A", "B", "C"].map(
    (name) => memberOf(name, { income: zero, cost: zero, grant: zero, hasStrays: false }).member
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error("Three were made");
  const found = await together([{ ...a, made: { ...a.made, when: "Delårsrapport 2024" } }, b, c]);
  expect(found?.members.map(({ name }) => name)).toEqual(["B", "C"]);
  expect(found?.leftOut.map(({ name }) => name)).toEqual(["A"]);
  expect(await together([])).toBeUndefined();
});
