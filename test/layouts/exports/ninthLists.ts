/** The ninth set's ledgers row by row: one that is laid out anew, the rest of the book as it should be. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { amountOf, turned, yearSums } from "./eighthShape";
import { daysIn } from "./ninthShape";
import { dashed, inPlaceOf, lastDay, LONG_MONTHS, SHORT_MONTHS, twoDigits, undatedBudget } from "./seventhShape";
import { blanks, namesIn, sumOf, type Exported, type Row } from "./shape";

/** Visma's list of entries with its months as "jan-24". */
function periodsLikeJan24(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Utfall från Visma",
    cells: [
      ["Period", "Kst", "Konto", "Vsh", "Text", "Belopp"],
      ...town.outcome.map((fact, at): Row => [
        `${SHORT_MONTHS[(fact.period % 100) - 1] ?? ""}-${town.year % 100}`,
        fact.responsibility,
        fact.account,
        fact.activity,
        at % 3 === 0 ? "Periodisering" : "Faktura",
        amountOf(fact),
      ]),
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** The year's budget by code, with the key by which the system spreads it over the months. */
function budgetWithSpreadingKeys(town: Invented): Exported {
  const names = namesIn(town);
  const summed = yearSums(town).budget;
  const sheet: ArraySheet = {
    name: "Detaljbudget",
    cells: [
      ["Ansvar", "Ansvar benämning", "Konto", "Konto benämning", "Verksamhet", "Fördelningsnyckel", "Årsbudget"],
      ...summed.map((fact): Row => [
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.account,
        names.account(fact.account),
        fact.activity,
        fact.account.startsWith("5") ? "LÖN" : "12-DEL",
        amountOf(fact),
      ]),
      ["Summa", ...blanks(5), sumOf(summed)],
    ],
  };
  return inPlaceOf(town, ["Budget"], [sheet], undatedBudget({ ...town, budget: summed }));
}

/** The budget by month, each the month's first day, which Excel shows as "jan-24". */
function firstDaysShownAsMonths(town: Invented): Exported {
  const headings = ["Månad", "Ansvar", "Konto", "Verksamhet", "Budgetbelopp"];
  const firstDay = (period: number): number => lastDay(period) - daysIn(period) + 1;
  const sheet: ArraySheet = {
    name: "Budget periodiserad",
    formats: [headings.map(() => "General"), ...town.budget.map(() => ["mmm\\-yy", "@", "@", "@", "#,##0.00"])],
    cells: [
      headings,
      ...town.budget.map((fact): Row => [
        firstDay(fact.period),
        fact.responsibility,
        fact.account,
        fact.activity,
        amountOf(fact),
      ]),
    ],
  };
  return inPlaceOf(town, ["Budget"], [sheet]);
}

/** The outcome with income above zero and costs below, which a line above the headings says. */
function incomeAboveZeroSaidAbove(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: `Resultatposter ${town.year}`,
    cells: [
      ["Intäkter redovisas med plus och kostnader med minus"],
      [],
      ["Bokföringsdatum", "Ansvar", "Konto", "Verksamhet", "Verifikation", "Belopp"],
      ...town.outcome.map((fact, at): Row => [
        `${dashed(fact.period)}-${twoDigits((at % 28) + 1)}`,
        fact.responsibility,
        fact.account,
        fact.activity,
        10_000 + at,
        turned(amountOf(fact)),
      ]),
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** What was bought outside and within the municipality, and both together, in a column each. */
function externalInternalTotal(town: Invented): Exported {
  const names = namesIn(town);
  const sheet: ArraySheet = {
    name: "Huvudbok ext-int",
    cells: [
      [`${town.committee}, huvudbok ${town.year}`],
      ["Period", "Ansvar", "Konto", "Kontonamn", "Vht", "Externt", "Internt", "Totalt"],
      ...town.outcome.map((fact): Row => {
        const amount = amountOf(fact);
        const isInternal = fact.account.startsWith("60");
        return [
          fact.period,
          fact.responsibility,
          fact.account,
          names.account(fact.account),
          fact.activity,
          isInternal ? 0 : amount,
          isInternal ? amount : 0,
          amount,
        ];
      }),
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** Out of a PDF: narrow spaces and long minuses in the amounts, spaces after the codes, gaps where the pages ended. */
function copiedFromPdf(town: Invented): Exported {
  const text = (amount: number): string => {
    const [whole = "0", decimals = "00"] = Math.abs(amount).toFixed(2).split(".");
    return `${amount < 0 ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, "\u202f")},${decimals}`;
  };
  const sheet: ArraySheet = {
    name: "Blad1",
    cells: [
      [`Bokförda poster ${town.year}`],
      ["Redovisnings-\nperiod", "Ansvar", "Konto", "Verksam-\nhet", "Belopp\n(kr)"],
      ...town.outcome.flatMap((fact, at): readonly Row[] => {
        const month = LONG_MONTHS[(fact.period % 100) - 1] ?? "";
        const row = [
          `${month.charAt(0).toUpperCase()}${month.slice(1)} ${town.year}`,
          `${fact.responsibility} `,
          `${fact.account}\u00a0`,
          `${fact.activity} `,
          text(amountOf(fact)),
        ];
        return at % 45 === 44 ? [row, [], []] : [row];
      }),
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

export const NINTH_LISTS = {
  periodsLikeJan24,
  budgetWithSpreadingKeys,
  firstDaysShownAsMonths,
  incomeAboveZeroSaidAbove,
  externalInternalTotal,
  copiedFromPdf,
};
