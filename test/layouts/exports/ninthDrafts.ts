/** The ninth set's workbooks where the right sheet or name has to be found: drafts, registers, lost zeros. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { type Fact, type Invented } from "../municipality";
import { amountOf, codesOf, contactList, decisionsOf, lastYears, LEDGERS, monthsAndYear, sumRow } from "./eighthShape";
import { cover, joinedIn, keyFigures, loans } from "./ninthShape";
import { inPlaceOf, lastDay, LONG_MONTHS, SHORT_MONTHS, SWEDISH, written } from "./seventhShape";
import { blanks, grantOf, namesIn, sumOf, type Exported, type Row } from "./shape";

/** The adopted budget and the draft before it, this year's entries and last year's, and the municipality's loans. */
function draftAndAdoptedBudget(town: Invented): Exported {
  const { year } = town;
  const says = joinedIn(town);
  const codes = ({ account, responsibility, activity }: Fact): Row => [
    says.responsibility(responsibility),
    says.account(account),
    says.activity(activity),
  ];
  const entries = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [name],
      ["Verdatum", "Vernr", "Ansvar", "Konto", "Verksamhet", "Text", "Belopp"],
      ...facts.map((fact, at): Row => [
        lastDay(fact.period),
        `L${20_000 + at}`,
        ...codes(fact),
        at % 4 === 0 ? "Rättelse" : "",
        written(amountOf(fact), SWEDISH),
      ]),
      ["Summa", ...blanks(5), written(sumOf(facts), SWEDISH)],
    ],
  });
  const budget = (name: string, status: string, facts: readonly Fact[]): ArraySheet => {
    const rows = codesOf(facts).map(({ at, own }): Row => [...codes(at), ...monthsAndYear(own)]);
    return {
      name,
      cells: [
        [`Budget ${year}`, status],
        ["Ansvar", "Konto", "Verksamhet", ...SHORT_MONTHS, "Helår"],
        ...rows,
        sumRow("Summa", 3, rows),
      ],
    };
  };
  const drafted = town.budget.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths * 1.02) }));
  return inPlaceOf(town, LEDGERS, [
    cover(town, ["Innehåll", "Utfall, budget och låneportfölj"], ["Enhet", "Kronor"]),
    budget(`Budget ${year} UTKAST`, "UTKAST – ersatt av beslutad budget", drafted),
    budget(`Budget ${year} beslutad`, "Beslutad av nämnden i december", town.budget),
    entries(`Utfall ${year - 1}`, lastYears(town.outcome)),
    entries(`Utfall ${year}`, town.outcome),
    loans(year),
  ]);
}

/** Units by name alone in both ledgers; a register says their codes and areas; decisions stand across the areas. */
function unitsByNameWithRegister(town: Invented): Exported {
  const names = namesIn(town);
  const register: ArraySheet = {
    name: "Enhetsregister",
    cells: [
      ["Enhet", "Ansvarskod", "Verksamhetsområde", "Chef", "Telefon"],
      ...town.responsibilities.map(([code, name], at): Row => [
        name,
        code,
        names.area(code),
        ["A Berg", "K Lund", "M Ek"][at % 3] ?? "",
        `0${at + 40}-22 33 4${at % 10}`,
      ]),
    ],
  };
  const ledger: ArraySheet = {
    name: "Transaktioner",
    cells: [
      ["År", "Månad", "Enhet", "Konto", "Kontonamn", "Verksamhet", "Belopp"],
      ...town.outcome.map((fact): Row => [
        town.year,
        LONG_MONTHS[(fact.period % 100) - 1] ?? "",
        names.responsibility(fact.responsibility),
        fact.account,
        names.account(fact.account),
        fact.activity,
        amountOf(fact),
      ]),
    ],
  };
  const rows = codesOf(town.budget).map(({ at, own }): Row => [
    names.responsibility(at.responsibility),
    at.account,
    at.activity,
    ...monthsAndYear(own),
  ]);
  const budget: ArraySheet = {
    name: "Enheternas budget",
    cells: [
      [`Enheternas budget ${town.year}`],
      ["Enhet", "Konto", "Verksamhet", ...LONG_MONTHS, "Summa"],
      ...rows,
      sumRow("Summa", 3, rows),
    ],
  };
  const given = town.areas.map(({ name }): Row => [
    name,
    ...decisionsOf(town).map(({ decision }) => grantOf(town, name, decision) / 1000),
    grantOf(town, name) / 1000,
  ]);
  const frames: ArraySheet = {
    name: "Ramar och beslut",
    cells: [
      [`Kommunbidrag ${town.year}, tkr`],
      ["", ...decisionsOf(town).map(({ date }) => date), ""],
      ["Verksamhetsområde", ...decisionsOf(town).map(({ decision }) => decision), "Summa"],
      ...given,
      sumRow("Totalt", 1, given),
    ],
  };
  return inPlaceOf(town, ["Ansvar", ...LEDGERS, "Kommunbidrag"], [register, ledger, budget, frames, keyFigures(town)]);
}

/** Quarters of entries, sides as text, codes without their zeros; a budget in thousands; days below decisions. */
function quarterSheetsWithLostZeros(town: Invented): Exported {
  const names = namesIn(town);
  const side = (amount: number): Row => (amount < 0 ? ["", written(-amount, SWEDISH)] : [written(amount, SWEDISH), ""]);
  const thousands = (facts: readonly Fact[]): readonly number[] =>
    monthsAndYear(facts).map((amount) => Math.round(amount * 100) / 100_000);
  const quarter = (number: number): ArraySheet => ({
    name: `Kv${number} ${town.year}`,
    cells: [
      [`Bokförda transaktioner kvartal ${number}`],
      ["Datum", "Ver", "Kst", "Kst namn", "Konto", "Vsh", "Debet", "Kredit"],
      ...town.outcome
        .filter(({ period }) => Math.ceil((period % 100) / 3) === number)
        .map((fact, at): Row => [
          `${(at % 28) + 1}/${fact.period % 100} ${town.year}`,
          `V${number * 10_000 + at}`,
          Number(fact.responsibility),
          names.responsibility(fact.responsibility),
          Number(fact.account),
          Number(fact.activity),
          ...side(amountOf(fact)),
        ]),
    ],
  });
  const rows = codesOf(town.budget).map(({ at, own }): Row => [
    Number(at.responsibility),
    names.responsibility(at.responsibility),
    Number(at.account),
    names.account(at.account),
    Number(at.activity),
    ...thousands(own),
  ]);
  const budget: ArraySheet = {
    name: "Budgetunderlag",
    cells: [
      [`Budget ${town.year}`, "", "", "", "", "Belopp i tkr"],
      [
        "Kst",
        "Kst namn",
        "Konto",
        "Kontonamn",
        "Vsh",
        ...SHORT_MONTHS.map((month) => `${month}-${town.year % 100}`),
        "Året",
      ],
      ...rows,
      ["Totalt", ...blanks(4), ...thousands(town.budget)],
    ],
  };
  const given: readonly Row[] = town.areas.map(({ name, shortName }) => [
    shortName,
    name,
    ...decisionsOf(town).map(({ decision }) => grantOf(town, name, decision)),
  ]);
  const frames: ArraySheet = {
    name: "Anslag",
    cells: [
      ["Kort", "Verksamhetsområde", ...decisionsOf(town).map(({ decision }) => decision)],
      ["", "Beslutsdatum", ...decisionsOf(town).map(({ date }) => date)],
      ...given,
    ],
  };
  const sheets = [...[1, 2, 3, 4].map(quarter), budget, frames, contactList(town), loans(town.year)];
  return inPlaceOf(town, [...LEDGERS, "Kommunbidrag"], sheets);
}

export const NINTH_DRAFTS = { draftAndAdoptedBudget, unitsByNameWithRegister, quarterSheetsWithLostZeros };
