/** Codes of a ledger and what looks like them: names, numbers of projects, months; and months beside a sum. */
import { grouped, inMonth, ledgers, MONTHS, sumOf, type Row } from "../exports/shape";
import type { Fact } from "../municipality";
import { tried } from "../trial";
import { budgetSheet, KEYS, perKey, town, verdictOf } from "./ledgerTown";

const { year, outcome, budget } = town;

function ofUnit(facts: readonly Fact[], unit: string): readonly Fact[] {
  return facts.filter(({ responsibility }) => responsibility === unit);
}

test("units by their names alone are known though a sum by a name of its own stands below them", async () => {
  const names = new Map(town.responsibilities.map(([code, name]) => [code, name]));
  const monthly = perKey(outcome, (own, [account = "", responsibility = "", activity = ""]) => [
    names.get(String(responsibility)) ?? "",
    account,
    activity,
    ...MONTHS.map((month) => sumOf(inMonth(own, month))),
  ]);
  const sums = MONTHS.map((month) => sumOf(inMonth(outcome, month)));
  const heads = ["Vem", "Konto", "Verksamhet", ...MONTHS.map((month) => year * 100 + month)];
  const ledger = { name: "Utfall i år", cells: [heads, ...monthly, ["Netto för oss alla", "", "", ...sums]] };
  const register = {
    name: "Register",
    cells: [["Ansvar", "Benämning"], ...town.responsibilities.map((one) => [...one])],
  };
  expect(await verdictOf(ledger, budgetSheet(), register)).toBe("same");
});

test("an account is no outcome though its heading begins with a word for one", async () => {
  const heads = ["Redovisningskonto", "Budgetansvar", "Verksamhet", ...MONTHS.map((month) => year * 100 + month)];
  const rows = perKey(outcome, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
  expect(await verdictOf({ name: "Bokfört", cells: [heads, ...rows] }, budgetSheet())).toBe("same");
});

test("numbers of projects are no accounts, though they look like them and are called as accounts are", async () => {
  const names = new Map(town.accounts.map(([code, name]) => [code, name]));
  const rows = perKey(outcome, (own, [account = "", unit = "", activity = ""]) => [
    names.get(String(account)) ?? "",
    unit,
    activity,
    ...MONTHS.map((month) => sumOf(inMonth(own, month))),
  ]);
  const heads = ["Kontonamn", "Ansvar", "Verksamhet", ...MONTHS.map((month) => year * 100 + month)];
  const accounts = { name: "Kontoplan", cells: [["Konto", "Benämning"], ...town.accounts.map(([...own]) => own)] };
  const projects = town.accounts.map(([, name], at): Row => [`${6410 + at}`, name, 900 + at * 70]);
  const plan = { name: "Projektplan", cells: [["Projekt", "Benämning", "Återstår"], ...projects] };
  expect(await verdictOf({ name: "Utfall i år", cells: [heads, ...rows] }, budgetSheet(), accounts, plan)).toBe("same");
});

test("units across keep their amounts though the numbers of some could be months", async () => {
  const codes = new Map(
    town.responsibilities.map(([code], at) => [code, `54${String(at)}${at % 2 === 0 ? "100" : "210"}`])
  );
  const rows = grouped(outcome, "account", "activity", "period").map((own): Row => {
    const [{ account = "", activity = "", period = 0 } = {}] = own;
    return [account, activity, period, ...[...codes.keys()].map((unit) => sumOf(ofUnit(own, unit))), sumOf(own)];
  });
  const heads: readonly Row[] = [
    ["", "", "", ...[...codes].map(() => ""), "Summa"],
    ["Konto", "Verksamhet", "Period", ...codes.values(), "helår"],
  ];
  const ansvar = town.responsibilities.map(([code]): Row => {
    const area = town.areas.find(({ prefix }) => code.startsWith(prefix));
    return [codes.get(code) ?? "", area?.name ?? ""];
  });
  const { sheets, same } = ledgers(town, { name: "Utfall i år", cells: [...heads, ...rows] }, budgetSheet());
  const own = sheets.map((one) =>
    one.name === "Ansvar" ? { ...one, cells: [...one.cells.slice(0, 1), ...ansvar, ...one.cells.slice(1)] } : one
  );
  const { result } = await tried({ sheets: own }, same);
  const preview = (result.layouts ?? []).find(({ source }) => source === "outcome")?.preview;
  expect(preview?.sum).toBeCloseTo(sumOf(outcome), 0);
});

test("a budget in months beside the year's sum is read by its months, whatever the sheet is called", async () => {
  const { cells } = budgetSheet();
  const summed = cells.map((row, at): Row =>
    at === 0 ? [...row, "Summa"] : [...row, row.slice(3).reduce<number>((sum, one) => sum + Number(one), 0)]
  );
  const { sheets, same } = ledgers(town, { name: "Utfall", cells: outcomeRows() }, { name: "Budget", cells: summed });
  const { result } = await tried({ sheets }, same);
  const preview = (result.layouts ?? []).find(({ source }) => source === "budget")?.preview;
  expect([preview?.months.length, Math.round(preview?.sum ?? 0)]).toEqual([12, Math.round(sumOf(budget))]);
});

/** In the contract's form. */
function outcomeRows(): readonly Row[] {
  const rows = outcome.map(({ period, account, responsibility, activity, hundredths }): Row => [
    ...[period, account, responsibility, activity, hundredths / 100],
  ]);
  return [["Period", ...KEYS, "Belopp"], ...rows];
}

test.each<readonly [string, (month: string) => string]>([
  ["01", (month) => month],
  ["Utfall 2401", (month) => `Utfall ${year - 2000}${month}`],
])("sheets that count the months as %s does are a month each, whatever the report was chosen by", async (_, nameOf) => {
  const chosen: Row = ["Period t.o.m.", year * 100 + 12];
  const sheets = MONTHS.map((month) => {
    const rows = perKey(outcome, (own, keys) => [...keys, sumOf(inMonth(own, month))]);
    return { name: nameOf(String(month).padStart(2, "0")), cells: [["Utfall"], chosen, [...KEYS, "Belopp"], ...rows] };
  });
  expect(await verdictOf(...sheets, budgetSheet())).toBe("same");
});

test("sums of an unknown name without an account are no rows of the account above them", async () => {
  const units = town.responsibilities.flatMap(([code]): readonly Row[] => {
    const own = perKey(ofUnit(outcome, code), (facts, [account = "", unit = "", activity = ""]) => [
      ...[unit, account, activity],
      ...MONTHS.map((month) => sumOf(inMonth(facts, month))),
    ]);
    const sums = MONTHS.map((month) => sumOf(inMonth(ofUnit(outcome, code), month)));
    return [...own, ...["Brutto sammanlagt", "Internt sammanlagt", "Landar på"].map((name) => [name, "", "", ...sums])];
  });
  const heads = ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => year * 100 + month)];
  const { sheets, same } = ledgers(town, { name: "Utfall i år", cells: [heads, ...units] }, budgetSheet());
  const { result } = await tried({ sheets }, same);
  const preview = (result.layouts ?? []).find(({ source }) => source === "outcome")?.preview;
  expect(preview?.sum).toBeCloseTo(sumOf(outcome), 0);
});
