/** The seventh set's whole workbooks: ledger, budget, grant, forecast and organisation in one export's own form. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import { decisionsOf, forecastMatrix, grantMatrix } from "./seventhMatrices";
import {
  amounts,
  dashed,
  inThousands,
  lastDay,
  LONG_MONTHS,
  oneGrant,
  organisedByExport,
  inPlaceOf,
  places,
  SHORT_MONTHS,
  totals,
  undated,
  undatedBudget,
} from "./seventhShape";
import {
  grantOf,
  grouped,
  inMonth,
  MONTHS,
  namesIn,
  sumOf,
  throughMonth,
  type Exported,
  type Kind,
  type Row,
} from "./shape";

const LEDGERS = ["Utfall", "Budget"];
const CODES = ["responsibility", "account", "activity"] as const;

/** A business partner's workbook: each ledger with the area's name beside its codes, matrices for the rest. */
function everythingFromTheExport(town: Invented): Exported {
  const names = namesIn(town);
  const unit = (code: string): Row => [code, names.responsibility(code), names.area(code)];
  const ledger: ArraySheet = {
    name: "Huvudbok",
    cells: [
      ["Period", "Ansv", "Ansv (T)", "Verksamhetsområde", "Konto", "Konto (T)", "Vht", "Vernr", "Text", "Belopp"],
      ...town.outcome.map(({ period, responsibility, account, activity, hundredths }, at): Row => [
        ...[period, ...unit(responsibility), account, names.account(account), activity],
        ...[10_000 + at, `Bokföringsorder ${at}`, kronor(hundredths)],
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "Budgetunderlag",
    cells: [
      ["Ansv", "Ansv (T)", "Verksamhetsområde", "Konto", "Vht", ...SHORT_MONTHS, "Helår"],
      ...grouped(town.budget, ...CODES).map((own): Row => {
        const { responsibility, account, activity } = own[0] as Fact;
        return [...unit(responsibility), account, activity, ...amounts(own), sumOf(own)];
      }),
    ],
  };
  const sheets: readonly ArraySheet[] = [
    { name: "Läs mig", cells: [["Uppdatera flikarna varje månad."], ["Frågor: ekonomienheten, tfn 0470-12 34 56"]] },
    ledger,
    budget,
    { name: "Ram", cells: [["Kommunbidrag i kr"], ...grantMatrix(town, "Område")] },
    { name: "Prognoser", cells: [["Prognos avvikelse helår, kr"], ...forecastMatrix(town, "Område")] },
  ];
  return organisedByExport(town, [...LEDGERS, "Kommunbidrag", "Prognos"], sheets, canonical(undated(town)));
}

/** Raindance with the organisation's levels by name, debit and credit; a year's budget; areas head the grants. */
function levelsByName(town: Invented): Exported {
  const names = namesIn(town);
  const ledger: ArraySheet = {
    name: "Transaktioner RD",
    cells: [
      ["Nämnd", "Verksamhetsområde", "Enhet", "Kst", "Slag", "Vsh", "Bokf.datum", "Ver", "Debet", "Kredit", "Moms"],
      ...town.outcome.map(({ period, responsibility, account, activity, hundredths }, at): Row => [
        ...[town.committee, names.area(responsibility), names.responsibility(responsibility), responsibility],
        ...[account, activity, lastDay(period), `A${at + 1}`],
        ...[hundredths > 0 ? kronor(hundredths) : 0, hundredths < 0 ? -kronor(hundredths) : 0, 0],
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "Internbudget",
    cells: [
      [`Internbudget ${town.year}`],
      ["Kst", "Slag", "Vsh", "Budg helår"],
      ...grouped(town.budget, ...CODES).map((own): Row => {
        const { responsibility, account, activity } = own[0] as Fact;
        return [responsibility, account, activity, sumOf(own)];
      }),
    ],
  };
  const given = decisionsOf(town).map((decision): Row => [
    ...[decision, ...town.areas.map(({ name }) => grantOf(town, name, decision))],
  ]);
  const grants: ArraySheet = {
    name: "KF-beslut",
    cells: [
      ["Beslut", ...town.areas.map(({ name }) => name)],
      ...given,
      ["Kommunbidrag efter beslut", ...totals(given, 1)],
    ],
  };
  return organisedByExport(town, [...LEDGERS, "Kommunbidrag"], [ledger, budget, grants], undatedBudget(undated(town)));
}

/** A year of month-ends: a sheet a month with period and so far under merged names; the grant as one column a year. */
function monthEndBook(town: Invented): Exported {
  const names = namesIn(town);
  const sheets = MONTHS.map((month): ArraySheet => {
    const soFar = { ...town, outcome: throughMonth(town.outcome, month), budget: throughMonth(town.budget, month) };
    const rows = places(soFar, ...CODES).map(({ at, outcome, budget }): Row => [
      ...[names.area(at.responsibility), at.responsibility, at.account, names.account(at.account), at.activity],
      ...[outcome, budget].flatMap((facts) => [sumOf(inMonth(facts, month)), sumOf(facts)]),
    ]);
    return {
      name: LONG_MONTHS[month - 1] ?? "",
      merged: ["F2:G2", "H2:I2"],
      cells: [
        [`Månadsbokslut ${town.year}`],
        ["", "", "", "", "", "Utfall", "", "Budget", ""],
        ["Verksamhetsområde", "Kostnadsställe", "Konto", "", "Vht", "Period", "Ack", "Period", "Ack"],
        ...rows,
        ["Totalt", "", "", "", "", ...totals(rows, 5)],
      ],
    };
  });
  const grants: ArraySheet = {
    name: "Kommunbidrag per år",
    cells: [
      ["Verksamhetsområde", `Utfall ${town.year - 1}`, `Budget ${town.year}`, `Plan ${town.year + 1}`],
      ...town.areas.map(({ name }): Row => {
        const grant = grantOf(town, name);
        return [name, grant - 30_000, grant, grant + 25_000];
      }),
    ],
  };
  return organisedByExport(town, [...LEDGERS, "Kommunbidrag"], [...sheets, grants], canonical(oneGrant(town)));
}

/** A workbook for politicians: whole thousands, which each sheet says in its own way; income is above zero. */
function thousandsThroughout(town: Invented): Exported {
  const rounded: Invented = { ...town, outcome: inThousands(town.outcome), budget: inThousands(town.budget) };
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => {
    const rows = grouped(facts, ...CODES).map((own): Row => {
      const { responsibility, account, activity } = own[0] as Fact;
      const months = own.map(({ hundredths }) => -hundredths / 100_000);
      return [responsibility, account, activity, ...months, months.reduce((sum, one) => sum + one, 0)];
    });
    return {
      name,
      cells: [
        [`${name} per månad (tkr)`],
        ["Enhet", "Konto", "Verksamhet", ...MONTHS.map((month) => dashed(town.year * 100 + month)), "Summa"],
        ...rows,
        ["Netto", "", "", ...totals(rows, 3)],
      ],
    };
  };
  const grants = { name: "Ramar i tkr", cells: [["Belopp i tusental kronor"], ...grantMatrix(town, "Område", 1000)] };
  const forecasts = { name: "Prognos avvikelse", cells: forecastMatrix(town, "Budgetavvikelse, tkr", 1000) };
  return inPlaceOf(
    town,
    [...LEDGERS, "Kommunbidrag", "Prognos"],
    [sheet("Bokfört", rounded.outcome), sheet("Periodbudget", rounded.budget), grants, forecasts],
    canonical(undated(rounded))
  );
}

export const SEVENTH_BOOKS: Readonly<Record<string, Kind>> = {
  everythingFromTheExport,
  levelsByName,
  monthEndBook,
  thousandsThroughout,
};
