/** A fourth set, written down when the third had been mended, and before any of it was tried. */
import { MONTH_NAMES } from "../forms";
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import {
  account,
  acrossMonths,
  activity,
  amount,
  both,
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
  grantOf,
  grants,
  grouped,
  inMonth,
  ledgers,
  MONTHS,
  namesIn,
  ofArea,
  sumOf,
  swedish,
  without,
  type Exported,
  type Row,
} from "./shape";

const short = (month: number): string => (MONTH_NAMES[month - 1] ?? "").slice(0, 3);
const long = (month: number): string => MONTH_NAMES[month - 1] ?? "";

/** Debit and credit under each month. */
function sidesUnderMonths(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      [`${name} ${town.year}`],
      ["", "", "", ...MONTHS.flatMap((month) => [long(month), ""])],
      ["Konto", "Ansvar", "Verksamhet", ...MONTHS.flatMap(() => ["Debet", "Kredit"])],
      ...grouped(facts, "account", "responsibility", "activity").map((own): Row => [
        own[0]?.account ?? "",
        own[0]?.responsibility ?? "",
        own[0]?.activity ?? "",
        ...acrossMonths(own, MONTHS).flatMap((one) => [Math.max(0, one), Math.max(0, -one)]),
      ]),
    ],
  });
  return ledgers(town, sheet("Utfall per månad", town.outcome), sheet("Budget per månad", town.budget));
}

/** A sheet per area: the outcome's block, and the budget's below it, each with its title and headings, in thousands. */
function areaSheetsWithTwoBlocks(town: Invented): Exported {
  const name = namesIn(town);
  const thousands = (amounts: readonly number[]): Row => amounts.map((one) => Number((one / 1000).toFixed(5)));
  return ledgers(
    town,
    ...town.areas.map((area) => {
      const block = (title: string, facts: readonly Fact[]): readonly Row[] => [
        [`${title} ${town.year}, tkr`],
        ["Konto", "Verksamhet", ...MONTHS.map(long), "Summa"],
        ...grouped(ofArea(facts, area), "account", "activity").map((own): Row => [
          `${own[0]?.account ?? ""} ${name.account(own[0]?.account ?? "")}`,
          own[0]?.activity ?? "",
          ...thousands([...acrossMonths(own, MONTHS), sumOf(own)]),
        ]),
        [],
      ];
      return {
        name: area.name.slice(0, 31),
        cells: [...block("Utfall", town.outcome), ...block("Budget", town.budget)],
      };
    })
  );
}

/** The whole committee first, then its rows; outcome, budget, forecast, deviation and share. */
function committeeTotalFirst(town: Invented): Exported {
  const row = (keys: Row, outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [o, b] = [sumOf(outcome), sumOf(budget)];
    return [...keys, o, b, Math.round(b * 1.01), less(b, o), Number((o / b).toFixed(3))];
  };
  return ledgers(town, {
    name: "Månadsrapport december",
    cells: [
      [`${town.committee}, december ${town.year}`],
      ["Ansvar", "Konto", "Vht", "Utfall jan-dec", "Budget helår", "Prognos helår", "Avvikelse", "Förbrukat"],
      row(["Totalt nämnden", "", ""], town.outcome, town.budget),
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }) =>
        row([fact.responsibility, fact.account, fact.activity], outcome, budget)
      ),
    ],
  });
}

/** Norwegian: a line for each ledger in the first column, months across, the sum last. */
function norwegianBlocks(town: Invented): Exported {
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    grouped(facts, "responsibility", "account", "activity").map((own) => [
      own[0]?.responsibility ?? "",
      own[0]?.account ?? "",
      own[0]?.activity ?? "",
      ...acrossMonths(own, MONTHS),
      sumOf(own),
    ]);
  const months = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
  return ledgers(town, {
    name: `Økonomi ${town.year}`,
    cells: [
      ["Ansvar", "Art", "Funksjon", ...months, "Sum"],
      ["Regnskap"],
      ...rows(town.outcome),
      ["Sum regnskap", ...blanks(2), ...acrossMonths(town.outcome, MONTHS), sumOf(town.outcome)],
      ["Budsjett"],
      ...rows(town.budget),
      ["Sum budsjett", ...blanks(2), ...acrossMonths(town.budget, MONTHS), sumOf(town.budget)],
    ],
  });
}

/** Qlik: months over pairs, the year's pair last, dashes for nothing, the unit's code said once. */
function qlikPivotPairs(town: Invented): Exported {
  const cell = (facts: readonly Fact[]) => (facts.length === 0 ? "-" : sumOf(facts));
  let before = "";
  return ledgers(town, {
    name: "Ekonomiuppföljning",
    cells: [
      ["", "", "Månad", ...blanks(1)],
      ["", "", ...MONTHS.flatMap((month) => [`${town.year}-${short(month)}`, ""]), "Totalt", ""],
      ["Kostnadsställe", "Konto", ...MONTHS.flatMap(() => ["Utfall", "Budget"]), "Utfall", "Budget"],
      ...paired(town, "responsibility", "account").map(({ fact, outcome, budget }): Row => {
        const isNew = fact.responsibility !== before;
        before = fact.responsibility;
        return [
          isNew ? fact.responsibility : "",
          fact.account,
          ...MONTHS.flatMap((month) => [cell(inMonth(outcome, month)), cell(inMonth(budget, month))]),
          cell(outcome),
          cell(budget),
        ];
      }),
    ],
  });
}

/** Everything as text: codes with names, month with its number, amounts with "kr". */
function everythingAsText(town: Invented): Exported {
  const name = namesIn(town);
  return both(
    town,
    [
      ["Ansvar", (fact) => `${fact.responsibility} ${name.responsibility(fact.responsibility)}`],
      ["Kontering konto", (fact) => `${fact.account} ${name.account(fact.account)}`],
      ["Verksamhet", (fact) => `${fact.activity} ${name.activity(fact.activity)}`],
      ["Månad", (fact) => `${twoDigits(monthOf(fact))} ${long(monthOf(fact))}`],
      ["Summa", (fact, at) => `${swedish(amount(fact, at))} kr`],
    ],
    "Utfall 2023-2025".replace("2023-2025", String(town.year)),
    `Budget ${town.year}`
  );
}

/** Area as a heading, accounts below in two columns, last year's and this year's closing, a sum after each. */
function closingsUnderAreas(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => [
    Math.round(sumOf(outcome) * 0.97),
    sumOf(budget),
    sumOf(outcome),
    less(sumOf(budget), sumOf(outcome)),
  ];
  return ledgers(town, {
    name: "Bokslutsbilaga",
    cells: [
      ["Konto", "Kontonamn", `Bokslut ${town.year - 1}`, `Budget ${town.year}`, `Bokslut ${town.year}`, "Skillnad"],
      ...town.areas.flatMap((area): readonly Row[] => [
        [area.name],
        ...paired(town, "account").map(({ fact, outcome, budget }): Row => [
          fact.account,
          name.account(fact.account),
          ...figures(ofArea(outcome, area), ofArea(budget, area)),
        ]),
        [`Summa ${area.name}`, "", ...figures(ofArea(town.outcome, area), ofArea(town.budget, area))],
      ]),
    ],
  });
}

/** Months as bare numbers, the year only in the sheet's name. */
function yearInSheetName(town: Invented): Exported {
  return both(
    town,
    [
      ["Per", monthOf],
      ["Ans", responsibility],
      ["Kto", account],
      ["Vht", activity],
      ["Belopp", amount],
    ],
    `${town.year} utfall`,
    `${town.year} budget`
  );
}

/** Units as headings over indented accounts, months counted, a blank column before the sum. */
function indentedUnderUnits(town: Invented): Exported {
  const name = namesIn(town);
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      [`${sheetName}, kronor`],
      [],
      ["Enhet/konto", ...MONTHS, "", "Summa"],
      ...grouped(facts, "responsibility").flatMap((unit): readonly Row[] => {
        const code = unit[0]?.responsibility ?? "";
        return [
          [`${code} ${name.responsibility(code)}`],
          ...grouped(unit, "account").map((own): Row => [
            `      ${own[0]?.account ?? ""} ${name.account(own[0]?.account ?? "")}`,
            ...acrossMonths(own, MONTHS),
            "",
            sumOf(own),
          ]),
        ];
      }),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** The budget's costs are negative, the outcome's are not. */
function signsApart(town: Invented): Exported {
  const columns = (sign: 1 | -1): Columns => [
    ["Period", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Verksamhet", activity],
    ["Kronor", ({ hundredths }) => kronor(sign * hundredths)],
  ];
  return ledgers(
    town,
    listOf("Bokfört utfall", town.outcome, columns(1)),
    listOf("Detaljbudget", town.budget, columns(-1))
  );
}

/** Both ledgers in one list, told apart by short marks. */
function shortMarks(town: Invented): Exported {
  const columns = (mark: string): Columns => [
    ["Typ", () => mark],
    ["ÅrMån", period],
    ["Ansvar", responsibility],
    ["Konto", account],
    ["Vht", activity],
    ["Tkr", ({ hundredths }) => Number((hundredths / 100_000).toFixed(5))],
  ];
  const { cells } = listOf("", town.outcome, columns("UTF"));
  return ledgers(town, { name: "Kub", cells: [...cells, ...rowsOf(town.budget, columns("BUD"))] });
}

/** A sheet per unit with months down and accounts across; the budget as a list. */
function unitSheetsAccountsAcross(town: Invented): Exported {
  const { accounts, responsibilities } = town;
  return ledgers(
    town,
    ...responsibilities.map(([code, name]) => {
      const own = town.outcome.filter((fact) => fact.responsibility === code);
      return {
        name: `Utfall ${code}`,
        cells: [
          [`Ansvar ${code} ${name}`, town.year],
          ["Månad", ...accounts.map(([number, text]) => `${number} ${text}`), "Totalt"],
          ...MONTHS.map((month): Row => {
            const facts = inMonth(own, month);
            return [
              long(month),
              ...accounts.map(([number]) => sumOf(facts.filter((fact) => fact.account === number))),
              sumOf(facts),
            ];
          }),
        ],
      };
    }),
    listOf(`Budget ${town.year}`, town.budget, [
      ["Månad", (fact) => `${yearOf(fact)}-${twoDigits(monthOf(fact))}`],
      ["Ansvar", responsibility],
      ["Konto", account],
      ["Belopp", amount],
    ])
  );
}

/** Sums on three levels, each with "Totalt" before its name. */
function totalsOnThreeLevels(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (facts: readonly Fact[]): Row => [...acrossMonths(facts, MONTHS), sumOf(facts)];
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Område", "Enhet", "Konto", ...MONTHS.map((month) => `${town.year}-${twoDigits(month)}`), "Totalt"],
      ...town.areas.flatMap((area): readonly Row[] => {
        const own = ofArea(facts, area);
        return [
          ...grouped(own, "responsibility").flatMap((unit, nth): readonly Row[] => {
            const code = unit[0]?.responsibility ?? "";
            const label = `${code} ${name.responsibility(code)}`;
            return [
              ...grouped(unit, "account").map((one, at): Row => [
                nth === 0 && at === 0 ? area.name : "",
                at === 0 ? label : "",
                one[0]?.account ?? "",
                ...figures(one),
              ]),
              ["", `Totalt ${label}`, "", ...figures(unit)],
            ];
          }),
          [`Totalt ${area.name}`, "", "", ...figures(own)],
        ];
      }),
      ["Totalt", "", "", ...figures(facts)],
    ],
  });
  return ledgers(town, sheet("Utfall analys", town.outcome), sheet("Budget analys", town.budget));
}

/** Amounts first, codes last. */
function codesLast(town: Invented): Exported {
  const name = namesIn(town);
  return ledgers(town, {
    name: "Avvikelseanalys",
    cells: [
      ["Avvikelse", "Budget", "Utfall", "Period", "Konto", "Kontonamn", "Ansvar", "Verksamhet"],
      ...paired(town, "period", "account", "responsibility", "activity").map(({ fact, outcome, budget }): Row => [
        less(sumOf(budget), sumOf(outcome)),
        sumOf(budget),
        sumOf(outcome),
        fact.period,
        fact.account,
        name.account(fact.account),
        fact.responsibility,
        fact.activity,
      ]),
    ],
  });
}

/** An area after the other with its own headings and sum; accounts only. */
function areaBlocksOfAccounts(town: Invented): Exported {
  return ledgers(town, {
    name: `Helårsutfall ${town.year}`,
    cells: town.areas.flatMap((area): readonly Row[] => [
      [area.name],
      ["Konto", "Benämning", "Budget", "Utfall", "Avvikelse"],
      ...paired(town, "account").map(({ fact, outcome, budget }): Row => {
        const [o, b] = [sumOf(ofArea(outcome, area)), sumOf(ofArea(budget, area))];
        return [fact.account, namesIn(town).account(fact.account), b, o, less(b, o)];
      }),
      ["Summa", "", sumOf(ofArea(town.budget, area)), sumOf(ofArea(town.outcome, area)), ""],
      [],
    ]),
  });
}

/** Dates as "15.01.2024". */
function dottedDates(town: Invented): Exported {
  return both(
    town,
    [
      ["Bilagsdato", (fact) => `15.${twoDigits(monthOf(fact))}.${yearOf(fact)}`],
      ["Ansvar", responsibility],
      ["Konto", account],
      ["Funksjon", activity],
      ["Beløp", amount],
    ],
    "Hovedbok regnskap",
    "Hovedbok budsjett"
  );
}

/** Dates as "15 jan 2024". */
function wordyDates(town: Invented): Exported {
  const name = namesIn(town);
  return both(
    town,
    [
      ["Bokföringsdatum", (fact) => `15 ${short(monthOf(fact))} ${yearOf(fact)}`],
      ...withName("Ansvar", responsibility, "Benämning", name.responsibility),
      ...withName("Konto", account, "Benämning", name.account),
      ["Verksamhet", activity],
      ["Belopp kr", amount],
    ],
    "Utfallslista",
    "Budgetlista"
  );
}

/** The frame, the area, three decisions of the year and their sum. */
function decisionsAcrossWithFrames(town: Invented): Exported {
  const [opening, later] = [...new Set(town.grants.map(({ decision }) => decision))] as [string, string];
  return {
    sheets: [
      ...without(town, "Kommunbidrag"),
      {
        name: "Kommunbidrag per beslut",
        cells: [
          ["Ram", "Område", opening, later, "Totalt kommunbidrag"],
          ...town.areas.map(({ name }): Row => [
            town.committee,
            name,
            grantOf(town, name, opening),
            grantOf(town, name, later),
            grantOf(town, name),
          ]),
          [
            "Totalt",
            "",
            ...[opening, later, undefined].map((one) =>
              town.areas.reduce((sum, { name }) => sum + grantOf(town, name, one), 0)
            ),
          ],
        ],
      },
    ],
    same: canonical({ ...town, grants: town.grants.map((one) => ({ ...one, date: "" })) }),
  };
}

/** Years down, areas across, thousands. */
function grantYearsDown(town: Invented): Exported {
  const { year } = town;
  return grants(town, {
    name: "Ramar tkr",
    cells: [
      ["Kommunbidrag per år (tkr)"],
      ["År", ...town.areas.map(({ name }) => name)],
      ...[0.97, 1, 1.03].map((part, at): Row => [
        year - 1 + at,
        ...town.areas.map(({ name }) =>
          at === 1 ? grantOf(town, name) / 1000 : Math.round((grantOf(town, name) * part) / 1000)
        ),
      ]),
    ],
  });
}

/** One row per area and occasion, in thousands. */
function forecastList(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: "Prognoslogg",
        cells: [
          ["Inlämnad", "Område", "Prognostillfälle", "Avvikelse helår (tkr)", "Kommentar"],
          ...town.forecasts.map(({ occasion, area, kronor: deviation }, at): Row => [
            `${town.year}-0${occasion === "Delårsrapport" ? 9 : 5}-1${at % 9}`,
            area,
            occasion,
            deviation / 1000,
            at % 2 === 0 ? "Enligt plan" : "",
          ]),
        ],
      },
    ],
    same: canonical(town),
  };
}

/** Forecasts under the month that they were made after. */
function forecastsByMonth(town: Invented): Exported {
  const of = (area: string, occasion: string): number =>
    town.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0;
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: "Prognoser",
        cells: [
          ["Budgetavvikelse helår, kr"],
          ["Verksamhetsområde", "Prognos april", "Prognos augusti"],
          ...town.areas.map(({ name }): Row => [name, of(name, "Ekonomisk prognos"), of(name, "Delårsrapport")]),
        ],
      },
    ],
    same: canonical(town),
  };
}

export const FOURTH_SET = {
  sidesUnderMonths,
  areaSheetsWithTwoBlocks,
  committeeTotalFirst,
  norwegianBlocks,
  qlikPivotPairs,
  everythingAsText,
  closingsUnderAreas,
  yearInSheetName,
  indentedUnderUnits,
  signsApart,
  shortMarks,
  unitSheetsAccountsAcross,
  totalsOnThreeLevels,
  codesLast,
  areaBlocksOfAccounts,
  dottedDates,
  wordyDates,
  decisionsAcrossWithFrames,
  grantYearsDown,
  forecastList,
  forecastsByMonth,
};
