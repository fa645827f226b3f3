/** A second set, written down before its first trial: lists of rows as exports have them. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  acrossMonths,
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
import { grouped, inMonth, ledgers, MONTHS, namesIn, sumOf, type Exported, type Row } from "./shape";

/** All codes in one cell. */
function codeString(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Kontosträng", (fact) => `${fact.responsibility}-${fact.account}-${fact.activity}`],
    ["Belopp", amount],
  ]);
}

/** A flag says which side the amount is on. */
function sideFlag(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["D/K", ({ hundredths }) => (hundredths < 0 ? "K" : "D")],
    ["Belopp", ({ hundredths }) => kronor(Math.abs(hundredths))],
  ]);
}

/** Income and costs in a column each, both as sizes. */
function incomeAndCosts(town: Invented): Exported {
  return both(town, [
    ["Månad", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Vht", activity],
    ["Intäkter", ({ hundredths }) => (hundredths < 0 ? kronor(-hundredths) : 0)],
    ["Kostnader", ({ hundredths }) => (hundredths > 0 ? kronor(hundredths) : 0)],
  ]);
}

/** Sizes only: nothing says what is income but the account. */
function sizesOnly(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Summa", ({ hundredths }) => kronor(Math.abs(hundredths))],
  ]);
}

/** The unit of money in the cell. */
function kronorInCell(town: Invented): Exported {
  return both(town, [
    ["Per", period],
    ["Kst", responsibility],
    ["Kto", account],
    ["Vht", activity],
    ["Netto", ({ hundredths }) => `${kronor(hundredths).toFixed(2).replace(".", ",")} kr`],
  ]);
}

/** Counts and prices beside the amount. */
function countsBeside(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Antal", (_, at) => (at % 7) + 0.5],
    ["À-pris", ({ hundredths }, at) => Number((kronor(hundredths) / ((at % 7) + 0.5)).toFixed(2))],
    ["Belopp", amount],
  ]);
}

/** Many dimensions that look like codes. */
function manyDimensions(town: Invented): Exported {
  return both(town, [
    ["Verifikat", (_, at) => 70_000 + at],
    ["Motpart", (_, at) => 810 + (at % 9)],
    ["Projekt", (_, at) => 1_000 + (at % 30)],
    ["Objekt", (_, at) => 500 + (at % 4)],
    ["Konto", account],
    ["Aktivitet", (_, at) => 10 + (at % 5)],
    ["Verksamhet", activity],
    ["Ansvar", responsibility],
    ["Bokf.datum", (fact) => Number(`${fact.period}15`)],
    ["Belopp", amount],
  ]);
}

/** From and to. */
function fromAndTo(town: Invented): Exported {
  return both(town, [
    ["Period från", period],
    ["Period till", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ]);
}

/** "M01" with the year in a title. */
function monthMarks(town: Invented): Exported {
  const columns: Columns = [
    ["Månad", (fact) => `M${twoDigits(monthOf(fact))}`],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Kronor", amount],
  ];
  return ledgers(
    town,
    listOf("Bokfört", town.outcome, columns, [[`Bokfört ${town.year}`]]),
    listOf("Budgeterat", town.budget, columns, [[`Budgeterat ${town.year}`]])
  );
}

/** "2024 jan". */
function yearFirst(town: Invented): Exported {
  return both(town, [
    ["Månad", (fact) => `${town.year} ${(MONTH_NAMES[monthOf(fact) - 1] ?? "").slice(0, 3)}`],
    ["Kostnadsställe", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ]);
}

/** Opening balances in a month zero. */
function monthZero(town: Invented): Exported {
  const first = town.outcome.filter((fact) => monthOf(fact) === 1).slice(0, 6);
  const opening = first.map((fact) => ({ ...fact, period: town.year * 100, hundredths: 500_000 }));
  const columns: Columns = [
    ["Period", period],
    ["Konto", account],
    ["Ansvar", responsibility],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ];
  return ledgers(
    town,
    listOf("Resultat export", [...opening, ...town.outcome], columns),
    listOf("Budget export", town.budget, columns)
  );
}

/** No activities at all. */
function withoutActivities(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Enhet", responsibility],
    ["Konto", account],
    ["Belopp", amount],
  ]);
}

const PRINTED: Columns = [
  ["Period", period],
  ["Ansvar", responsibility],
  ["Konto", account],
  ["Verksamhet", activity],
  ["Belopp", amount],
];

/** The headings come again every forty rows, as on printed pages. */
function headingsOnEveryPage(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: rowsOf(facts, PRINTED).flatMap((row, at): readonly Row[] =>
      at % 40 === 0 ? [[`${name}, sida ${at / 40 + 1}`], headingsOf(PRINTED), row] : [row]
    ),
  });
  return ledgers(town, sheet("Utfall utskrift", town.outcome), sheet("Budget utskrift", town.budget));
}

/** Page breaks without titles: only the heading row again. */
function headingsAgain(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: rowsOf(facts, PRINTED).flatMap((row, at) => (at % 100 === 0 ? [headingsOf(PRINTED), row] : [row])),
  });
  return ledgers(town, sheet("Bokföringslista", town.outcome), sheet("Budgetlista", town.budget));
}

/** An area after the other on one sheet, each with its title and headings. */
function areasBelowEachOther(town: Invented): Exported {
  const rows = paired(town, "period", "responsibility", "account", "activity");
  const blocks = town.areas.flatMap((area): readonly Row[] => [
    [`${area.name} ${town.year}`],
    ["Period", "Ansvar", "Konto", "Verksamhet", "Utfall", "Budget"],
    ...rows
      .filter(({ fact }) => fact.responsibility.startsWith(area.prefix))
      .map(({ fact, outcome, budget }): Row => [
        fact.period,
        fact.responsibility,
        fact.account,
        fact.activity,
        sumOf(outcome),
        sumOf(budget),
      ]),
    [],
  ]);
  return ledgers(town, { name: "Uppföljning områden", cells: blocks });
}

/** Utfall row and Budget row of each code, months across. */
function scenarioRowsWithMonths(town: Invented): Exported {
  const { year } = town;
  return ledgers(town, {
    name: "Per månad",
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Typ", ...MONTHS.map((month) => `${year}-${twoDigits(month)}`)],
      ...paired(town, "responsibility", "account", "activity").flatMap(({ fact, outcome, budget }): readonly Row[] => {
        const keys = [fact.responsibility, fact.account, fact.activity];
        const [booked, planned] = [acrossMonths(outcome, MONTHS), acrossMonths(budget, MONTHS)];
        return [
          [...keys, "Utfall", ...booked],
          [...keys, "Budget", ...planned],
          [...keys, "Avvikelse", ...planned.map((one, at) => less(one, booked[at] ?? 0))],
        ];
      }),
    ],
  });
}

/** A sheet per responsibility, named by its code, accounts down and months across. */
function sheetPerResponsibility(town: Invented): Exported {
  const name = namesIn(town);
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    grouped(facts, "account", "activity").map((own) => [
      own[0]?.account ?? "",
      name.account(own[0]?.account ?? ""),
      own[0]?.activity ?? "",
      ...MONTHS.map((month) => sumOf(inMonth(own, month))),
    ]);
  const heading = (what: string): Row => [
    "Konto",
    "Benämning",
    "Verksamhet",
    ...MONTHS.map((month) => `${what} ${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)}`),
  ];
  const of = (facts: readonly Fact[], code: string): readonly Fact[] =>
    facts.filter((fact) => fact.responsibility === code);
  return ledgers(
    town,
    ...town.responsibilities.map(([code, text]) => ({
      name: code,
      cells: [[`Ansvar ${code} ${text}`], [`Utfall ${town.year}`], heading("Utfall"), ...rows(of(town.outcome, code))],
    })),
    {
      name: "Budget samlad",
      cells: [
        ["Ansvar", ...heading("Budget")],
        ...town.responsibilities.flatMap(([code]) => rows(of(town.budget, code)).map((row): Row => [code, ...row])),
      ],
    }
  );
}

/** Headings in two rows: what, and of what. */
function codeAndNameBelow(town: Invented): Exported {
  const name = namesIn(town);
  const columns: Columns = [
    ...withName("Kod", responsibility, "Namn", name.responsibility),
    ...withName("Kod", account, "Namn", name.account),
    ...withName("Kod", activity, "Namn", name.activity),
    ["Period", period],
    ["Belopp", amount],
  ];
  const above: readonly Row[] = [["Ansvar", "", "Konto", "", "Verksamhet", "", "Bokföring", ""]];
  return ledgers(
    town,
    listOf("Utfall koder", town.outcome, columns, above),
    listOf("Budget koder", town.budget, columns, above)
  );
}

/** Millions by the heading. */
function millionsInHeading(town: Invented): Exported {
  return both(town, [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Mnkr", ({ hundredths }) => Number((hundredths / 100_000_000).toFixed(8))],
  ]);
}

/** Both budgets beside each other: the adopted and the revised. */
function adoptedAndRevised(town: Invented): Exported {
  const columns: Columns = [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
  ];
  return ledgers(
    town,
    listOf("Utfall detalj", town.outcome, [...columns, ["Belopp", amount]]),
    listOf("Budget detalj", town.budget, [
      ...columns,
      ["Ursprunglig budget", amount],
      ["Reviderad budget", ({ hundredths }) => kronor(hundredths + 20_000)],
    ])
  );
}

/** Dates of 1904's calendar: four years and a day early. */
function calendarOf1904(town: Invented): Exported {
  const serial = (fact: Fact): number => Date.UTC(yearOf(fact), monthOf(fact) - 1, 15) / 86_400_000 + 25_569 - 1_462;
  return both(town, [
    ["Datum", serial],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Belopp", amount],
  ]);
}

export const FRESH_LISTS = {
  codeString,
  sideFlag,
  incomeAndCosts,
  sizesOnly,
  kronorInCell,
  countsBeside,
  manyDimensions,
  fromAndTo,
  monthMarks,
  yearFirst,
  monthZero,
  withoutActivities,
  headingsOnEveryPage,
  headingsAgain,
  areasBelowEachOther,
  scenarioRowsWithMonths,
  sheetPerResponsibility,
  codeAndNameBelow,
  millionsInHeading,
  adoptedAndRevised,
  calendarOf1904,
};
