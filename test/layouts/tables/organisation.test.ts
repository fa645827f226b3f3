/** Områden and Ansvar out of the lists that municipalities keep of their organisation. */
import { plainLists } from "../../../src/layouts/tables/plainLists";
import { arrayWorkbook, type ArraySheet } from "../../support/arrayWorkbook";
import type { Row } from "../exports/shape";
import { perArea, sheet, TOWN, triedWithout } from "./town";

type Unit = readonly [code: string, name: string];
const unitsOf = (prefix: string): readonly Unit[] => TOWN.responsibilities.filter(([code]) => code.startsWith(prefix));
const perUnit = (row: (area: (typeof TOWN.areas)[number], unit: Unit, at: number) => Row): readonly Row[] =>
  TOWN.areas.flatMap((area) => unitsOf(area.prefix).map((unit, at) => row(area, unit, at)));
const unnamed = { ...TOWN, areas: TOWN.areas.map((area) => ({ ...area, shortName: "" })) };

test.each<readonly [string, ArraySheet]>([
  [
    "several codes in a cell",
    sheet(
      "Ansvarskoder",
      ["Område", "Kostnadsställen"],
      ...perArea(({ name, prefix }) => [
        name,
        unitsOf(prefix)
          .map(([code]) => code)
          .join("; "),
      ])
    ),
  ],
  [
    "an interval in a cell",
    sheet("Kodplan", ["Ansvar", "Tillhör"], ...perArea((one) => [`${one.prefix}00–${one.prefix}99`, one.name])),
  ],
  ["a beginning and a star", sheet("Kodplan", ["Ansvar", "Område"], ...perArea((one) => [`${one.prefix}*`, one.name]))],
  [
    "a beginning and crosses",
    sheet("Kodplan", ["Område", "Ansvar", "Chef"], ...perArea((one) => [one.name, `${one.prefix}xx`, "Eva"])),
  ],
  [
    "units below their areas",
    sheet(
      "Ansvar per område",
      TOWN.areas.map(({ name }) => name),
      ...[0, 1].map((nth) => TOWN.areas.map(({ prefix }) => (unitsOf(prefix)[nth] ?? ["", ""]).join(" ")))
    ),
  ],
  [
    "units to the right of their areas",
    sheet(
      "Organisation",
      ["Område", "Ansvar", ""],
      ...perArea(({ name, prefix }) => [name, ...unitsOf(prefix).map(([code, text]) => `${code} ${text}`)])
    ),
  ],
])("Ansvar as %s", async (_, foreign) => {
  expect(await triedWithout(["responsibilities"], [foreign])).toBe("same");
});

const HEADS = ["Ansvar", "Benämning", "Enhet"];

test.each<readonly [string, readonly Row[]]>([
  ["with a gap below them", [["Ansvarslista"], ["Användare:", "EKO02"], HEADS, []]],
  ["below pairs that say what it was chosen by", [["Nämnd:", "Socialnämnden"], ["Rapport:", "Per enhet"], HEADS]],
])("the headings of a list of units are found %s", async (_, above) => {
  const rows: readonly Row[] = [
    ["7101", "Flyktingmottagning", "Integration"],
    ["7102", "Stödboende", "Integration"],
    ["7201", "Rehab", "Hälsa"],
  ];
  const [seen] = await arrayWorkbook([sheet("Lista", ...above, ...rows)]).explore();
  const [list] = seen === undefined ? [] : plainLists(seen);
  expect(list?.headingRows.map(({ cells }) => cells)).toEqual([HEADS]);
  expect(list?.rows).toHaveLength(rows.length);
});

test.each<readonly [string, readonly Row[]]>([
  ["with a gap below them", [["Verksamhetsområde", "Förk."], []]],
  [
    "below a pair",
    [
      ["Företag", "RG"],
      ["Verksamhetsområde", "Förk."],
    ],
  ],
])("the headings of a list of areas are found %s", async (_, above) => {
  const rows = TOWN.areas.map(({ name, shortName }): Row => [name, shortName]);
  const units = perUnit(({ name }, [code, text]) => [code, text, name]);
  const sheets = [sheet("Avdelningar", ...above, ...rows), sheet("Kodplan", HEADS, ...units)];
  expect(await triedWithout(["areas", "responsibilities"], sheets)).toBe("same");
});

test("areas that only a ledger names have their short names from a list of areas", async () => {
  const list = sheet("Avdelningar", ["Avdelning:", "Kort namn"], ...perArea((one) => [one.name, one.shortName]));
  const rows = TOWN.outcome.map(({ period, account, responsibility, activity, hundredths }): Row => {
    const area = TOWN.areas.find(({ prefix }) => responsibility.startsWith(prefix));
    return [period, account, responsibility, area?.name ?? "", activity, hundredths / 100];
  });
  const ledger = sheet("Bokfört i år", ["Period", "Konto", "Ansvar", "Avdelning", "Verksamhet", "Belopp"], ...rows);
  expect(await triedWithout(["areas", "responsibilities", "outcome"], [list, ledger])).toBe("same");
});

test("an area with one unit of its own name is an area in a tree of names", async () => {
  const rows = TOWN.areas.flatMap(({ name, prefix }, at): readonly Row[] => [
    [prefix, name],
    ...unitsOf(prefix).map(([code, text]): Row => [code, at === 0 ? name : text]),
  ]);
  const foreign = sheet("Ansvar per enhet", ["Ansvar", "Benämning"], ...rows);
  expect(await triedWithout(["areas", "responsibilities"], [foreign], unnamed)).toBe("same");
});

test("a list of units has areas, short names and codes, where neither source stands", async () => {
  const rows = perUnit(({ name, shortName }, [code, text]) => [name, shortName, code, text]);
  const foreign = sheet("Organisationsschema", ["Avdelning", "Förk.", "Kst", "Benämning"], ...rows);
  expect(await triedWithout(["areas", "responsibilities"], [foreign])).toBe("same");
});

test("Enhet in Ansvar is of names where the codes stand beside it", async () => {
  const rows = perUnit(({ name }, [code, text]) => [text, name, code]);
  const foreign = sheet("Ansvar", ["Enhet", "Verksamhetsområde", "AnsvarKod"], ...rows);
  expect(await triedWithout(["responsibilities"], [foreign])).toBe("same");
});

test("a register is known by its codes and names, whatever its columns are called", async () => {
  const attesting = ["ANNBER", "ERILUN", "SAROST"];
  const rows = perUnit(({ name }, [code, text], at) => [code, text, attesting[at % 3] ?? "", name]);
  const register = sheet("DIM_2", ["Nyckel", "Text", "Attest", "Nivå 2"], ...rows);
  const staff = sheet("Anställda", ["Enhet", "Antal"], ...perUnit((_, [, text], at) => [text, at + 4.5]));
  expect(await triedWithout(["areas", "responsibilities"], [register, staff], unnamed)).toBe("same");
});

test("areas and units in one list are told apart by the column that says their level", async () => {
  const rows = TOWN.areas.flatMap(({ name, shortName, prefix }) => [
    ["Verksamhetsområde", shortName, name],
    ...unitsOf(prefix).map(([code, text]) => ["Ansvar", code, text]),
  ]);
  const foreign = sheet("Organisationsplan", ["Nivå", "Kod", "Benämning"], ...rows);
  expect(await triedWithout(["areas", "responsibilities"], [foreign])).toBe("same");
});

test.each<readonly [string, ArraySheet]>([
  [
    "a list that says the area once",
    sheet("Enheter", ["Område", "Ansvar"], ...perUnit(({ name }, [code], at) => [at === 0 ? name : "", code])),
  ],
  [
    "a tree in one column",
    sheet(
      "Organisationsträd",
      ["Organisation"],
      ...TOWN.areas.flatMap(({ prefix, name }) => [
        [`${prefix} ${name}`],
        ...unitsOf(prefix).map(([code, text]) => [`${code} ${text}`]),
      ])
    ),
  ],
  [
    "a tree with codes and names beside each other",
    sheet(
      "Kodplan ansvar",
      ["Ansvar", "Benämning"],
      ...TOWN.areas.flatMap(({ prefix, name }) => [[prefix, name], ...unitsOf(prefix)])
    ),
  ],
])("Områden and Ansvar out of %s", async (_, foreign) => {
  expect(await triedWithout(["areas", "responsibilities"], [foreign], unnamed)).toBe("same");
});

test.each<readonly [string, readonly ArraySheet[]]>([
  [
    "units whose areas have their short names in brackets",
    [
      sheet(
        "Organisation",
        ["Kod", "Enhet", "Område"],
        ...perUnit(({ name, shortName }, [code, text]) => [code, text, `${name} (${shortName})`])
      ),
    ],
  ],
  [
    "units, and beside them areas with short names",
    [
      sheet("Sektorer", ["Område", "Kort"], ...perArea(({ name, shortName }) => [name, shortName])),
      sheet("Enheter", ["Kod", "Enhet", "Område"], ...perUnit(({ name }, [code, text]) => [code, text, name])),
    ],
  ],
  [
    "an outline below a title, with short names",
    [
      sheet(
        "Aktuell organisation",
        ["Gäller hela året"],
        ["Ansvar", "Område / enhet", "Kort"],
        ...TOWN.areas.flatMap(({ prefix, name, shortName }) => [
          [prefix, name, shortName],
          ...unitsOf(prefix).map(([code, text]) => [code, text, ""]),
        ])
      ),
    ],
  ],
])("Områden, Ansvar and short names out of %s", async (_, foreign) => {
  expect(await triedWithout(["areas", "responsibilities"], foreign)).toBe("same");
});

test("a list of accounts with another kind of areas is never silently an organisation", async () => {
  const rows = TOWN.accounts.map(([code, name], at): Row => [code, name, at % 2 === 0 ? "Drift" : "Personal"]);
  const foreign = sheet("Kontolista", ["Konto", "Benämning", "Område"], ...rows);
  expect(["asked", "told"]).toContain(await triedWithout(["areas", "responsibilities"], [foreign]));
});

test("short names with digits stand under the headings that name both columns, abbreviated or not", async () => {
  for (const heads of [
    ["Område", "Förk"],
    ["Omr", "Kort"],
  ]) {
    const list = sheet("Lista", heads, ...perArea(({ name }, at) => [name, `GR${at + 6}`]));
    const [table] = (await arrayWorkbook([list]).explore(["Lista"])).flatMap(plainLists);
    expect(table?.columns.map(({ heading }) => heading)).toEqual(heads);
  }
});
