/** The ninth set's ledgers as systems give them: balances, data of a visual, cross tables and printed pages. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, monthsAndYear, sumRow, unitsOf } from "./eighthShape";
import { daysIn, joinedIn } from "./ninthShape";
import { dashed, inPlaceOf, LONG_MONTHS, twoDigits } from "./seventhShape";
import { MONTHS, namesIn, sumOf, type Exported, type Row } from "./shape";

/** Unit4's table of balances: what was asked for on top, each code's text beside it, periods across as numbers. */
function unit4BalanceTable(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, kind: string, facts: readonly Fact[]): ArraySheet => {
    const rows = codesOf(facts).map(({ at, own }): Row => [
      at.responsibility,
      names.responsibility(at.responsibility),
      at.account,
      names.account(at.account),
      at.activity,
      ...monthsAndYear(own),
    ]);
    return {
      name,
      cells: [
        ["Saldotabell", "", "Klient", "KO"],
        ["Beloppstyp", kind, "Period", `${town.year}01`, `${town.year}12`],
        [],
        [
          "Ansvar",
          "Ansvar(T)",
          "Konto",
          "Konto(T)",
          "Vht",
          ...MONTHS.map((month) => town.year * 100 + month),
          "Totalt",
        ],
        ...rows,
        sumRow("Totalt", 5, rows),
      ],
    };
  };
  const sheets = [sheet("Saldo GL", "Redovisat", town.outcome), sheet("Saldo PL", "Budget", town.budget)];
  return inPlaceOf(town, LEDGERS, sheets);
}

/** Power BI's data with its calendar in four columns: year, quarter, the month's name and the day. */
function dateHierarchy(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, measure: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [
        "År",
        "Kvartal",
        "Månad",
        "Dag",
        "Ansvar kod",
        "Ansvar namn",
        "Konto kod",
        "Konto namn",
        "Verksamhet kod",
        measure,
      ],
      ...facts.map((fact): Row => {
        const month = fact.period % 100;
        return [
          town.year,
          `Kvartal ${Math.ceil(month / 3)}`,
          LONG_MONTHS[month - 1] ?? "",
          daysIn(fact.period),
          fact.responsibility,
          names.responsibility(fact.responsibility),
          fact.account,
          names.account(fact.account),
          fact.activity,
          amountOf(fact),
        ];
      }),
    ],
  });
  return inPlaceOf(town, LEDGERS, [
    sheet("data utfall", "Summa av Utfall", town.outcome),
    sheet("data budget", "Summa av Budget", town.budget),
  ]);
}

/** Cognos' cross table: the measure in the corner, the unit once over its accounts and again before its sum. */
function cognosCrossTable(town: Invented): Exported {
  const says = joinedIn(town);
  const sheet = (name: string, measure: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [measure, "", "", ...MONTHS.map((month) => `${town.year}-${twoDigits(month)}`), "Total"],
      ...unitsOf(town, facts).flatMap(({ code, own }): readonly Row[] => [
        ...codesOf(own).map((one, nth): Row => [
          nth === 0 ? says.responsibility(code) : "",
          says.account(one.at.account),
          says.activity(one.at.activity),
          ...monthsAndYear(one.own),
        ]),
        [`${says.responsibility(code)} - Total`, "", "", ...monthsAndYear(own)],
      ]),
      ["Total", "", "", ...monthsAndYear(facts)],
    ],
  });
  return inPlaceOf(town, LEDGERS, [
    sheet("Sida1_1", "Utfall, kr", town.outcome),
    sheet("Sida2_1", "Budget, kr", town.budget),
  ]);
}

/** Printed pages: the committee, the day and the headings on each; text amounts, code and name, sums of units. */
function printedPages(town: Invented): Exported {
  const says = joinedIn(town);
  const text = (amount: number): string => {
    const size = Math.abs(amount)
      .toFixed(2)
      .replace(".", ",")
      .replace(/\B(?=(\d{3})+,)/g, " ");
    return amount < 0 ? `${size}-` : size;
  };
  const pages = (title: string, rows: readonly Row[]): readonly Row[] =>
    Array.from({ length: Math.ceil(rows.length / 40) }, (_, page) => page).flatMap((page): readonly Row[] => [
      [town.committee, "", "", title, `Sida ${page + 1}`],
      ["Utskriven", `${town.year + 1}-01-20`],
      [],
      ["Ansvar", "Konto", "Verksamhet", "Period", "Belopp"],
      ...rows.slice(page * 40, (page + 1) * 40),
      [],
    ]);
  const sheet = (name: string, title: string, facts: Invented["outcome"]): ArraySheet => ({
    name,
    cells: pages(title, [
      ...town.responsibilities.flatMap(([code]): readonly Row[] => {
        const own = facts.filter(({ responsibility }) => responsibility === code);
        return [
          ...own.map((fact): Row => [
            says.responsibility(code),
            says.account(fact.account),
            says.activity(fact.activity),
            dashed(fact.period),
            text(amountOf(fact)),
          ]),
          [`Summa ${says.responsibility(code)}`, "", "", "", text(sumOf(own))],
        ];
      }),
      ["Totalt", "", "", "", text(sumOf(facts))],
    ]),
  });
  return inPlaceOf(
    town,
    ["Utfall", "Budget"],
    [
      sheet("Utskrift bokfört", `Bokförda poster ${town.year}`, town.outcome),
      sheet("Utskrift budget", `Budgetposter ${town.year}`, town.budget),
    ]
  );
}

export const NINTH_SYSTEMS = { unit4BalanceTable, dateHierarchy, cognosCrossTable, printedPages };
