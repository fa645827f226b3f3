/** The ninth set's workbooks out of systems that speak Norwegian and English. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, minus, monthsAndYear, sumRow } from "./eighthShape";
import { inPlaceOf, SHORT_MONTHS, twoDigits } from "./seventhShape";
import { namesIn, sumOf, type Exported, type Row } from "./shape";

/** A Norwegian system's months: its own words for everything, "mai", "okt" and "des". */
function norwegianMonths(town: Invented): Exported {
  const names = namesIn(town);
  const months = SHORT_MONTHS.map((month) => ({ maj: "mai", dec: "des" })[month] ?? month);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => {
    const rows = codesOf(facts).map(({ at, own }): Row => [
      at.responsibility,
      names.responsibility(at.responsibility),
      at.activity,
      at.account,
      names.account(at.account),
      ...monthsAndYear(own),
    ]);
    return {
      name: `${name} ${town.year}`,
      cells: [
        ["Ansvar", "Ansvarsnavn", "Funksjon", "Art", "Artsnavn", ...months, "Sum"],
        ...rows,
        sumRow("Totalsum", 5, rows),
      ],
    };
  };
  return inPlaceOf(town, LEDGERS, [sheet("Regnskap", town.outcome), sheet("Budsjett", town.budget)]);
}

/** A system in English: periods as "01/2024", both ledgers and their variance in a row, funding by decision. */
function englishPeriodsAndFunding(town: Invented): Exported {
  const names = namesIn(town);
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const columns = ["Cost centre", "Cost centre name", "Account", "Account name", "Function", "Period"];
  const ledger: ArraySheet = {
    name: "GL analysis",
    cells: [
      [...columns, "Actual", "Budget", "Variance"],
      ...town.outcome.map((fact, at): Row => {
        const budget = sumOf(town.budget.slice(at, at + 1));
        return [
          fact.responsibility,
          names.responsibility(fact.responsibility),
          fact.account,
          names.account(fact.account),
          fact.activity,
          `${twoDigits(fact.period % 100)}/${town.year}`,
          amountOf(fact),
          budget,
          minus(budget, amountOf(fact)),
        ];
      }),
    ],
  };
  const dayOf = (date: string): string => {
    const [year = "", month = "", day = ""] = date.split("-");
    return `${day} ${months[Number(month) - 1] ?? ""} ${year}`;
  };
  const funding: ArraySheet = {
    name: "Council funding",
    cells: [
      ["Decision", "Decision date", "Service area", "Municipal grant (SEK)"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [decision, dayOf(date), area, kronor]),
      ["Total", "", "", town.grants.reduce((sum, { kronor }) => sum + kronor, 0)],
    ],
  };
  return inPlaceOf(town, [...LEDGERS, "Kommunbidrag"], [ledger, funding]);
}

export const NINTH_ABROAD = { norwegianMonths, englishPeriodsAndFunding };
