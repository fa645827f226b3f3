/** A sixth set, written down before its first trial: lists of rows as systems and people leave them. */
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  activity,
  amount,
  both,
  headingsOf,
  listOf,
  monthOf,
  paired,
  period,
  responsibility,
  rowsOf,
  twoDigits,
  yearOf,
  type Columns,
} from "./lists";
import { blanks, ledgers, MONTHS, namesIn, sumOf, swedish, type Exported, type Row } from "./shape";

/** A text file opened as it is: each line in one cell, semicolons between. */
function linesOfText(town: Invented): Exported {
  const line = (fact: Fact): Row => [
    [fact.period, fact.account, fact.responsibility, fact.activity, swedish(kronor(fact.hundredths))].join(";"),
  ];
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [["Period;Konto;Ansvar;Verksamhet;Belopp"], ...facts.map(line)],
  });
  return ledgers(town, sheet(`utfall_${town.year}`, town.outcome), sheet(`budget_${town.year}`, town.budget));
}

/** Each amount a text with its unit: "512,34567 tkr". */
function thousandsInCells(town: Invented): Exported {
  return both(
    town,
    [
      ["Period", period],
      ["Enhet", responsibility],
      ["Konto", account],
      ["Verksamhet", activity],
      ["Värde", ({ hundredths }) => `${(hundredths / 100_000).toFixed(5).replace(".", ",")} tkr`],
    ],
    "Utfall värden",
    "Budget värden"
  );
}

/** Months as headings over their rows, each with a sum; no column of periods. */
function monthHeadings(town: Invented): Exported {
  const columns: Columns = [
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Text", (_, at) => ["Lön", "Faktura", "Internhyra"][at % 3] ?? ""],
    ["Belopp", amount],
  ];
  const long = (month: number): string => MONTH_NAMES[month - 1] ?? "";
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      headingsOf(columns),
      ...MONTHS.flatMap((month): readonly Row[] => {
        const own = facts.filter((fact) => monthOf(fact) === month);
        return [
          [`${long(month)} ${town.year}`],
          ...rowsOf(own, columns),
          [`Summa ${long(month)}`, ...blanks(3), sumOf(own)],
        ];
      }),
    ],
  });
  return ledgers(town, sheet("Bokförda poster", town.outcome), sheet("Budgeterade poster", town.budget));
}

/** For each unit its code and name in cells beside a word, then headings and rows. */
function unitCards(town: Invented): Exported {
  const columns: Columns = [
    ["Konto", account],
    ["Verksamhet", activity],
    ["Period", period],
    ["Belopp", amount],
  ];
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: town.responsibilities.flatMap(([code, text]): readonly Row[] => [
      ["Ansvar", code, text],
      headingsOf(columns),
      ...rowsOf(
        facts.filter((fact) => fact.responsibility === code),
        columns
      ),
      [],
    ]),
  });
  return ledgers(town, sheet("Kontokort utfall", town.outcome), sheet("Kontokort budget", town.budget));
}

/** Whole vouchers: beside each cost stands what was paid, on an account of the balance sheet and without a unit. */
function wholeVouchers(town: Invented): Exported {
  const columns = (sign: 1 | -1): Columns => [
    ["Vernr", (_, at) => `A${at + 1}`],
    ["Datum", (fact) => `${yearOf(fact)}-${twoDigits(monthOf(fact))}-25`],
    ["Konto", (fact) => (sign === 1 ? fact.account : "2440")],
    ["Ansvar", (fact) => (sign === 1 ? fact.responsibility : "")],
    ["Verksamhet", (fact) => (sign === 1 ? fact.activity : "")],
    ["Belopp", ({ hundredths }) => kronor(sign * hundredths)],
  ];
  const [costs, payments] = [rowsOf(town.outcome, columns(1)), rowsOf(town.outcome, columns(-1))];
  return ledgers(
    town,
    {
      name: "Verifikationslista",
      cells: [headingsOf(columns(1)), ...costs.flatMap((row, at) => [row, payments[at] ?? []])],
    },
    listOf("Budgetlista", town.budget, columns(1).slice(1))
  );
}

/** Organisation and accounts in numbered levels, code and name in each cell. */
function levelsAsColumns(town: Invented): Exported {
  const name = namesIn(town);
  const areaOf = ({ responsibility: code }: Fact) => town.areas.find(({ prefix }) => code.startsWith(prefix));
  const classes: Readonly<Record<string, string>> = { 3: "Intäkter", 4: "Bidrag", 5: "Personal", 6: "Övrigt" };
  return both(
    town,
    [
      ["Org nivå 1", () => `400 ${town.committee}`],
      ["Org nivå 2", (fact) => `${areaOf(fact)?.prefix ?? ""} ${areaOf(fact)?.name ?? ""}`],
      ["Org nivå 3", (fact) => `${fact.responsibility} ${name.responsibility(fact.responsibility)}`],
      ["Konto nivå 1", (fact) => `${fact.account.slice(0, 1)} ${classes[fact.account.slice(0, 1)] ?? "Övrigt"}`],
      ["Konto nivå 2", (fact) => `${fact.account} ${name.account(fact.account)}`],
      ["Verksamhet", (fact) => `${fact.activity} ${name.activity(fact.activity)}`],
      ["Månad", (fact) => `${yearOf(fact)}-${twoDigits(monthOf(fact))}`],
      ["Belopp", amount],
    ],
    "Utfall kub",
    "Budget kub"
  );
}

/** Both ledgers in one list, told apart by a version's number, which a line above explains. */
function numberedVersions(town: Invented): Exported {
  const columns = (version: number): Columns => [
    ["Version", () => version],
    ["Räkenskapsår", yearOf],
    ["Period", monthOf],
    ["Kostnadsställe", responsibility],
    ["Konto", account],
    ["Funktionsområde", activity],
    ["Belopp i lokal valuta", amount],
  ];
  return ledgers(town, {
    name: "CO-poster",
    cells: [
      ["Version 0 = utfall, version 1 = budget"],
      [],
      headingsOf(columns(0)),
      ...rowsOf(town.outcome, columns(0)),
      ...rowsOf(town.budget, columns(1)),
    ],
  });
}

/** The first and the last day of the month in one cell. */
function daysOfTheMonth(town: Invented): Exported {
  const day = (fact: Fact, of: number): string => `${yearOf(fact)}-${twoDigits(monthOf(fact))}-${twoDigits(of)}`;
  const last = (fact: Fact): number => new Date(Date.UTC(yearOf(fact), monthOf(fact), 0)).getUTCDate();
  return both(
    town,
    [
      ["Avser tid", (fact) => `${day(fact, 1)} – ${day(fact, last(fact))}`],
      ["Ansvarskod", responsibility],
      ["Kontokod", account],
      ["Verksamhetskod", activity],
      ["Summa kronor", amount],
    ],
    "Utfallsposter",
    "Budgetposter"
  );
}

/** The outcome's debit and credit beside the budget's amount. */
function sidesBesideBudget(town: Invented): Exported {
  return ledgers(town, {
    name: "Saldolista",
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Period", "Debet", "Kredit", "Budget"],
      ...paired(town, "responsibility", "account", "activity", "period").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        fact.period,
        Math.max(0, sumOf(outcome)),
        Math.max(0, -sumOf(outcome)),
        sumOf(budget),
      ]),
    ],
  });
}

/** Names first, codes in brackets after them. */
function codesInBrackets(town: Invented): Exported {
  const name = namesIn(town);
  return both(
    town,
    [
      ["Ansvar", (fact) => `${name.responsibility(fact.responsibility)} [${fact.responsibility}]`],
      ["Konto", (fact) => `${name.account(fact.account)} (${fact.account})`],
      ["Verksamhet", (fact) => `${name.activity(fact.activity)} (${fact.activity})`],
      ["Period", period],
      ["Belopp", amount],
    ],
    "Utfall klartext",
    "Budget klartext"
  );
}

export const SIXTH_LISTS = {
  linesOfText,
  thousandsInCells,
  monthHeadings,
  unitCards,
  wholeVouchers,
  levelsAsColumns,
  numberedVersions,
  daysOfTheMonth,
  sidesBesideBudget,
  codesInBrackets,
};
