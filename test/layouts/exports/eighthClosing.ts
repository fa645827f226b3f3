/** The eighth set's forms of the closing: the list that managers comment, and the book in tkr. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  amountOf,
  EVERYTHING_COUNTED,
  forecastOf,
  instructions,
  LEDGERS,
  minus,
  OCCASIONS,
  sumRow,
  yearSums,
} from "./eighthShape";
import { inPlaceOf, inThousands, oneGrant, organisedByExport, SHORT_MONTHS, undatedBudget } from "./seventhShape";
import { blanks, type Exported, grantOf, namesIn, type Row, sumOf } from "./shape";

/** The year end's list for the units' managers: year's sums, percent, and comments that speak of amounts. */
function yearEndListWithComments(town: Invented): Exported {
  const names = namesIn(town);
  const sums = yearSums(town);
  const comments = ["", "Vakanser ca 120 tkr", "Faktura 45 000 kr saknas", "", "Se föregående år: 310 000"];
  const figures = (budget: number, outcome: number): Row => [
    budget,
    outcome,
    minus(budget, outcome),
    budget === 0 ? "" : Math.round((minus(budget, outcome) / Math.abs(budget)) * 1000) / 1000,
  ];
  const rows = sums.outcome.map((fact, at): Row => [
    names.area(fact.responsibility),
    fact.responsibility,
    names.responsibility(fact.responsibility),
    fact.account,
    names.account(fact.account),
    fact.activity,
    ...figures(sumOf(sums.budget.slice(at, at + 1)), amountOf(fact)),
    comments[at % comments.length] ?? "",
  ]);
  const sheet: ArraySheet = {
    name: "Budgetuppföljning",
    cells: [
      [`Budgetuppföljning januari–december ${town.year}`],
      ["Avvikelser större än 100 tkr ska kommenteras"],
      [],
      [
        "Område",
        "Kst",
        "Kostnadsställe",
        "Konto",
        "Kontotext",
        "Vsh",
        "Budg helår",
        "Ack utfall",
        "Avv",
        "Avv %",
        "Kommentar",
      ],
      ...rows,
      ["Totalt", ...blanks(5), ...figures(sumOf(town.budget), sumOf(town.outcome)), ""],
      ["Enheter med underskott ska lämna åtgärdsplan senast den 10 februari."],
    ],
  };
  return organisedByExport(town, LEDGERS, [sheet], undatedBudget(sums));
}

/** The closing's book in tkr all through: lists of months, and one table of grants with both forecasts beside. */
function closingBookInThousands(town: Invented): Exported {
  const rounded = { ...town, outcome: inThousands(town.outcome), budget: inThousands(town.budget) };
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [name, "", "", "", "Alla belopp i tkr"],
      ["Månad", "Kst", "Konto", "Vsh", "Belopp"],
      ...facts.map((fact): Row => [
        SHORT_MONTHS[(fact.period % 100) - 1] ?? "",
        fact.responsibility,
        fact.account,
        fact.activity,
        amountOf(fact) / 1000,
      ]),
    ],
  });
  const rows = town.areas.map(({ name }): Row => [
    name,
    grantOf(town, name) / 1000,
    ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000),
    "",
  ]);
  const overview: ArraySheet = {
    name: "Ram och prognoser",
    merged: ["C2:D2"],
    cells: [
      [town.committee, "", "Belopp i tkr"],
      ["", "", "Budgetavvikelse enligt", "", ""],
      ["Verksamhetsområde", `Kommunbidrag ${town.year}`, ...OCCASIONS, "Kommentar"],
      ...rows,
      [...sumRow("Totalt", 1, rows).slice(0, 4), ""],
    ],
  };
  const sheets = [
    sheet(`Bokfört ${town.year}`, rounded.outcome),
    sheet(`Budgeterat ${town.year}`, rounded.budget),
    overview,
    instructions("Avrunda till tusental innan siffrorna klistras in."),
  ];
  return inPlaceOf(town, EVERYTHING_COUNTED, sheets, canonical(oneGrant(rounded)));
}

export const EIGHTH_CLOSING = { yearEndListWithComments, closingBookInThousands };
