/** A third set, written down before its first trial: lists of rows, with what systems and people add to them. */
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  activity,
  amount,
  both,
  headingsOf,
  less,
  listOf,
  monthOf,
  paired,
  period,
  responsibility,
  rowsOf,
  twoDigits,
  withName,
  yearOf,
  type Columns,
} from "./lists";
import {
  blanks,
  grouped,
  ledgers,
  MONTHS,
  namesIn,
  sumOf,
  swedish,
  throughMonth,
  type Exported,
  type Row,
} from "./shape";

const isoDate = (fact: Fact): string => `${yearOf(fact)}-${twoDigits(monthOf(fact))}-28`;
const serial = (fact: Fact): number => Date.UTC(yearOf(fact), monthOf(fact) - 1, 17) / 86_400_000 + 25_569;

/** Unit4's transactions: series, currencies and counterparts that look like codes and amounts. */
function unit4Transactions(town: Invented): Exported {
  const name = namesIn(town);
  const columns: Columns = [
    ["BA", () => "GL"],
    ["Verifnr", (_, at) => 24_000_000 + at],
    ...withName("Konto", account, "Konto (T)", name.account),
    ...withName("Ansv", responsibility, "Ansv (T)", name.responsibility),
    ...withName("Vht", activity, "Vht (T)", name.activity),
    ["Motp", (_, at) => (at % 3 === 0 ? 870 : "")],
    ["Period", period],
    ["Valuta", () => "SEK"],
    ["Valutabelopp", amount],
    ["Belopp", amount],
  ];
  const total = (facts: readonly Fact[]): Row => ["Σ", ...blanks(10), sumOf(facts), sumOf(facts)];
  const sheet = (sheetName: string, facts: readonly Fact[]) => {
    const list = listOf(sheetName, facts, columns, [["Rapport: Transaktioner"], []]);
    return { ...list, cells: [...list.cells, total(facts)] };
  };
  return ledgers(town, sheet("Utfall trans", town.outcome), sheet("Budget trans", town.budget));
}

/** Invoices: net, tax and gross; the net is the cost. */
function invoiceList(town: Invented): Exported {
  const tax = ({ hundredths }: Fact): number => kronor(Math.round(hundredths * 0.25));
  return both(
    town,
    [
      ["Fakturanr", (_, at) => 880_100 + at],
      ["Attestant", (_, at) => ["anli02", "bema11", "kasv07"][at % 3] ?? ""],
      ["Konteringsdatum", serial],
      ["Konto", account],
      ["Ansvar", responsibility],
      ["Verksamhet", activity],
      ["Nettobelopp", amount],
      ["Moms", tax],
      ["Bruttobelopp", (fact, at) => kronor(Math.round((amount(fact, at) + tax(fact)) * 100))],
    ],
    "Utfall fakturor mm",
    "Budget fakturor mm"
  );
}

/** A SIE file laid out as a list: dates as eight digits in text, dimensions by number. */
function sieAsList(town: Invented): Exported {
  return both(
    town,
    [
      ["Serie", (_, at) => "ABL"[at % 3] ?? "A"],
      ["Vernr", (_, at) => 1 + at],
      ["Verdatum", (fact) => `${fact.period}28`],
      ["Vertext", () => "Lön mm"],
      ["Kontonr", account],
      ["Dim 1 Ansvar", responsibility],
      ["Dim 6 Verksamhet", activity],
      ["Transbelopp", amount],
    ],
    "SIE utfall",
    "SIE budget"
  );
}

/** Home-made: month numbers, the year in a title, headings with line breaks, thousands. */
function homeMadeThousands(town: Invented): Exported {
  const columns: Columns = [
    ["Mån-\nad", monthOf],
    ["Ansvars-\nkod", responsibility],
    ["Konto-\nnummer", account],
    ["Verk-\nsamhet", activity],
    ["Belopp\n(tkr)", ({ hundredths }) => Number((hundredths / 100_000).toFixed(5))],
  ];
  const sheet = (name: string, title: string, facts: readonly Fact[]) =>
    listOf(name, facts, columns, [[], ["", title], ["", "Uttag gjort av ekonomienheten"], []]);
  return ledgers(
    town,
    sheet("Blad1", `Utfall ${town.year}`, town.outcome),
    sheet("Blad2", `Budget ${town.year}`, town.budget)
  );
}

/** Amounts as a German system writes them, the minus last. */
function germanTrailing(town: Invented): Exported {
  const german = ({ hundredths }: Fact): string => {
    const [whole = "", decimals = ""] = kronor(Math.abs(hundredths)).toFixed(2).split(".");
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${decimals}${hundredths < 0 ? "-" : ""}`;
  };
  return both(
    town,
    [
      ["Buchungsperiode / Period", (fact) => `${twoDigits(monthOf(fact))}.${yearOf(fact)}`],
      ["Kostenstelle / Kostnadsställe", responsibility],
      ["Sachkonto / Konto", account],
      ["Funktion", activity],
      ["Betrag / Belopp", german],
    ],
    "Utfall SAP",
    "Budget SAP"
  );
}

/** Norwegian words, amounts as text with "kr" before them and a narrow space. */
function norwegianCurrency(town: Invented): Exported {
  const norwegian = (fact: Fact): string => `kr ${swedish(kronor(fact.hundredths)).replaceAll("\u00a0", "\u202f")}`;
  return both(
    town,
    [
      ["Måned", (fact) => `${yearOf(fact)}${twoDigits(monthOf(fact))}`],
      ["Koststed", responsibility],
      ["Art", account],
      ["Funksjon", activity],
      ["Beløp", norwegian],
    ],
    "Regnskap",
    "Budsjett"
  );
}

/** English text amounts in parentheses, dates with a time of day. */
function englishParentheses(town: Invented): Exported {
  const english = ({ hundredths }: Fact): string => {
    const text = kronor(Math.abs(hundredths))
      .toFixed(2)
      .replace(/\B(?=(\d{3})+\.)/g, ",");
    return hundredths < 0 ? `(${text})` : text;
  };
  return both(
    town,
    [
      ["Posting date", (fact) => `${isoDate(fact)} 00:00:00`],
      ["Department", responsibility],
      ["Account", account],
      ["Activity", activity],
      ["Net", english],
    ],
    "Actual postings",
    "Budget postings"
  );
}

/** Apostrophes between the thousands. */
function apostropheThousands(town: Invented): Exported {
  const text = ({ hundredths }: Fact): string =>
    kronor(hundredths)
      .toFixed(2)
      .replace(/\B(?=(\d{3})+\.)/g, "'");
  return both(town, [
    ["Period", (fact) => `${monthOf(fact)}/${yearOf(fact)}`],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Belopp", text],
  ]);
}

/** A sheet per month under its short name alone, both ledgers beside each other. */
function sheetPerMonthBoth(town: Invented): Exported {
  const name = namesIn(town);
  const rows = paired(town, "period", "responsibility", "account", "activity");
  return ledgers(
    town,
    ...MONTHS.map((month) => ({
      name: (MONTH_NAMES[month - 1] ?? "").slice(0, 3),
      cells: [
        ["Ansvar", "Konto", "Kontotext", "Verksamhet", "Utfall", "Budget", "Avvikelse"],
        ...rows
          .filter(({ fact }) => monthOf(fact) === month)
          .map(({ fact, outcome, budget }): Row => [
            fact.responsibility,
            fact.account,
            name.account(fact.account),
            fact.activity,
            sumOf(outcome),
            sumOf(budget),
            less(sumOf(budget), sumOf(outcome)),
          ]),
      ],
    }))
  );
}

/** Responsibilities by name only, each with its area's name in it. */
function unitsByNameOnly(town: Invented): Exported {
  const name = namesIn(town);
  return both(
    town,
    [
      ["Enhet", (fact) => name.responsibility(fact.responsibility)],
      ["Område", (fact) => name.area(fact.responsibility)],
      ["Konto", account],
      ["Verksamhet", activity],
      ["Bokföringsmånad", (fact) => `${MONTH_NAMES[monthOf(fact) - 1] ?? ""} ${yearOf(fact)}`],
      ["Summa kr", amount],
    ],
    "Utfall enheter",
    "Budget enheter"
  );
}

/** A line says where the budget begins; the headings are not said again. */
function budgetBelowMarker(town: Invented): Exported {
  const columns: Columns = [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  return ledgers(town, {
    name: "Ekonomi",
    cells: [
      headingsOf(columns),
      ["UTFALL"],
      ...rowsOf(town.outcome, columns),
      [],
      ["BUDGET"],
      ...rowsOf(town.budget, columns),
    ],
  });
}

/** Stars where a share can't be told, an empty last column, a hidden helper column with the area's number. */
function starsAndEmptyColumn(town: Invented): Exported {
  const rows = paired(town, "period", "responsibility", "account", "activity");
  return ledgers(town, {
    name: "Rapport 112",
    cells: [
      ["#", "Ansvar", "Konto", "Verksamhet", "Period", "Utfall", "Budget", "Avvikelse", "Avvikelse i %", ""],
      ...rows.map(({ fact, outcome, budget }, at): Row => [
        at + 1,
        fact.responsibility,
        fact.account,
        fact.activity,
        fact.period,
        sumOf(outcome),
        sumOf(budget),
        less(sumOf(budget), sumOf(outcome)),
        at % 4 === 0 ? "*****" : (at % 37) / 100,
        "",
      ]),
    ],
  });
}

/** Last year's and this year's outcome, this and next year's budget, per code. */
function fourYearColumns(town: Invented): Exported {
  const { year } = town;
  return ledgers(town, {
    name: "Jämförelse",
    cells: [
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        `Utfall ${year - 1}`,
        `Utfall ${year}`,
        `Budget ${year}`,
        `Budget ${year + 1}`,
        "Diff utfall/budget",
      ],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        Math.round(sumOf(outcome) * 0.96),
        sumOf(outcome),
        sumOf(budget),
        Math.round(sumOf(budget) * 1.03),
        less(sumOf(budget), sumOf(outcome)),
      ]),
    ],
  });
}

/** Debit and credit of the period and so far in the year. */
function sidesPeriodAndSoFar(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Konto", "Ansvar", "Vht", "Period", "Debet per", "Kredit per", "Debet ack", "Kredit ack"],
      ...grouped(facts, "account", "responsibility", "activity").flatMap((own) =>
        own.map((fact): Row => {
          const value = amount(fact, 0);
          const soFar = sumOf(throughMonth(own, monthOf(fact)));
          return [
            fact.account,
            fact.responsibility,
            fact.activity,
            fact.period,
            Math.max(0, value),
            Math.max(0, -value),
            Math.max(0, soFar),
            Math.max(0, -soFar),
          ];
        })
      ),
    ],
  });
  return ledgers(town, sheet("Huvudboksrapport", town.outcome), sheet("Budgetrapport", town.budget));
}

/** Each month's row has the month and the year so far, of both ledgers. */
function periodAndAccumulated(town: Invented): Exported {
  const groups = paired(town, "responsibility", "account", "activity");
  const rows = groups.flatMap(({ fact, outcome, budget }) =>
    MONTHS.map((month): Row => {
      const of = (facts: readonly Fact[]): readonly [number, number] => [
        sumOf(facts.filter((one) => monthOf(one) === month)),
        sumOf(throughMonth(facts, month)),
      ];
      const [[month1, ack1], [month2, ack2]] = [of(outcome), of(budget)];
      const keys = [fact.responsibility, fact.account, fact.activity, town.year * 100 + month];
      return [...keys, month1, month2, ack1, ack2, less(ack2, ack1)];
    })
  );
  return ledgers(town, {
    name: "Resultatrapport",
    cells: [
      [`Resultatrapport ${town.year}`],
      [],
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        "Period",
        "Utfall period",
        "Budget period",
        "Utfall ack",
        "Budget ack",
        "Avvikelse ack",
      ],
      ...rows,
    ],
  });
}

/** One list of both ledgers, told apart by an English word. */
function amountTypes(town: Invented): Exported {
  const columns = (type: string): Columns => [
    ["Year", yearOf],
    ["Month", monthOf],
    ["Cost centre", responsibility],
    ["Account", account],
    ["Function", activity],
    ["Amount type", () => type],
    ["Amount", amount],
  ];
  return ledgers(town, {
    name: "Data",
    cells: [
      headingsOf(columns("")),
      ...rowsOf(town.outcome, columns("Actual")),
      ...rowsOf(town.budget, columns("Budget")),
    ],
  });
}

/** Effects on the result: income positive; codes as numbers with a name in one cell. */
function effectsOnResult(town: Invented): Exported {
  const name = namesIn(town);
  return both(
    town,
    [
      ["År-månad", (fact) => `${yearOf(fact)}:${twoDigits(monthOf(fact))}`],
      ["Kostnadsställe", (fact) => `${fact.responsibility} - ${name.responsibility(fact.responsibility)}`],
      ["Konto", (fact) => `${fact.account} - ${name.account(fact.account)}`],
      ["Verksamhet", (fact) => `${fact.activity} - ${name.activity(fact.activity)}`],
      ["Resultat", ({ hundredths }) => kronor(-hundredths)],
    ],
    "Utfall resultat",
    "Budget resultat"
  );
}

/** Headings far down and to the right, blank rows between, a sum at the end in a cell of its own. */
function farDownWithGaps(town: Invented): Exported {
  const columns: Columns = [
    ["Datum", serial],
    ["Kst", (fact) => Number(fact.responsibility)],
    ["Kto", (fact) => Number(fact.account)],
    ["Vht", (fact) => Number(fact.activity)],
    ["Kronor", amount],
  ];
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ...Array.from({ length: 13 }, (_, at): Row => (at === 4 ? ["", "", "", `${name} för nämnden`] : [])),
      [...blanks(3), ...headingsOf(columns)],
      [],
      ...rowsOf(facts, columns).flatMap((row, at): readonly Row[] =>
        at % 25 === 24 ? [[...blanks(3), ...row], []] : [[...blanks(3), ...row]]
      ),
      [],
      [...blanks(7), sumOf(facts)],
    ],
  });
  return ledgers(town, sheet(`Redovisat ${town.year}`, town.outcome), sheet(`Budgeterat ${town.year}`, town.budget));
}

/** Notes below: who made it, when, and a sentence with a figure. */
function notesBelow(town: Invented): Exported {
  const columns: Columns = [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Kommentar", (_, at) => (at % 50 === 7 ? "se not 3" : "")],
    ["Belopp, kr", amount],
  ];
  const sheet = (name: string, facts: readonly Fact[]) => {
    const list = listOf(name, facts, columns);
    const notes: readonly Row[] = [
      [],
      ["Not 3: periodiserat med 12 000 kr per månad."],
      [`Upprättad ${town.year + 1}-01-14 av ekonomiavdelningen`],
      ["Sida 1 av 1"],
    ];
    return { ...list, cells: [...list.cells, ...notes] };
  };
  return ledgers(town, sheet("Utfall nämnd", town.outcome), sheet("Budget nämnd", town.budget));
}

/** Every row once with the account's class and group beside the account. */
function accountLevels(town: Invented): Exported {
  return both(
    town,
    [
      ["Kontoklass", (fact) => fact.account.slice(0, 1)],
      ["Kontogrupp", (fact) => fact.account.slice(0, 2)],
      ["Konto", account],
      ["Förvaltning", () => "40"],
      ["Avdelning", (fact) => fact.responsibility.slice(0, 2)],
      ["Ansvar", responsibility],
      ["Verksamhet", activity],
      ["Period", (fact) => `${String(yearOf(fact)).slice(2)}${twoDigits(monthOf(fact))}`],
      ["Belopp", amount],
    ],
    "Utfall nivåer",
    "Budget nivåer"
  );
}

/** Cancelled bookings: each with its amount and its opposite. */
function reversals(town: Invented): Exported {
  const twice = (facts: readonly Fact[]): readonly Fact[] =>
    facts.flatMap((fact, at) => (at % 20 === 0 ? [fact, { ...fact, hundredths: -fact.hundredths }, fact] : [fact]));
  const columns: Columns = [
    ["Bokf. datum", isoDate],
    ["Ver", (_, at) => `K${1000 + at}`],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp SEK", amount],
  ];
  return ledgers(
    town,
    listOf("Bokföringsjournal", twice(town.outcome), columns),
    listOf("Budgetjournal", twice(town.budget), columns)
  );
}

export const THIRD_LISTS = {
  unit4Transactions,
  invoiceList,
  sieAsList,
  homeMadeThousands,
  germanTrailing,
  norwegianCurrency,
  englishParentheses,
  apostropheThousands,
  sheetPerMonthBoth,
  unitsByNameOnly,
  budgetBelowMarker,
  starsAndEmptyColumn,
  fourYearColumns,
  sidesPeriodAndSoFar,
  periodAndAccumulated,
  amountTypes,
  effectsOnResult,
  farDownWithGaps,
  notesBelow,
  accountLevels,
  reversals,
};
