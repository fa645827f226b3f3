/** Ledgers as Hypergene, Stratsys, Qlik, Power BI and pivot tables lay them out. */
import { MONTH_NAMES } from "../forms";
import { kronor, type Fact, type Invented } from "../municipality";
import { less, paired } from "./lists";
import {
  blanks,
  grouped,
  inMonth,
  ledgers,
  MONTHS,
  namesIn,
  ofArea,
  sumOf,
  throughMonth,
  type Exported,
  type Row,
} from "./shape";

const short = (month: number): string => (MONTH_NAMES[month - 1] ?? "").slice(0, 3);

/** "Utfall Jan", "Budget Jan", "Avv Jan", "Utfall Feb" … */
function monthsInterleaved(town: Invented): Exported {
  return ledgers(town, {
    name: "Hypergene export",
    cells: [
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        ...MONTHS.flatMap((month) => ["Utfall", "Budget", "Avv"].map((what) => `${what} ${short(month)}`)),
      ],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        ...MONTHS.flatMap((month) => {
          const [o, b] = [sumOf(inMonth(outcome, month)), sumOf(inMonth(budget, month))];
          return [o, b, less(b, o)];
        }),
      ]),
    ],
  });
}

/** The month over Utfall, Budget and Avvikelse. */
function monthOverScenarios(town: Invented): Exported {
  return ledgers(town, {
    name: "Månadsuppföljning",
    cells: [
      [`Månadsuppföljning ${town.year}`],
      [],
      [...blanks(3), ...MONTHS.flatMap((month) => [MONTH_NAMES[month - 1] ?? "", "", ""])],
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.flatMap(() => ["Utfall", "Budget", "Avvikelse"])],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        ...MONTHS.flatMap((month) => {
          const [o, b] = [sumOf(inMonth(outcome, month)), sumOf(inMonth(budget, month))];
          return [o, b, less(b, o)];
        }),
      ]),
    ],
  });
}

/** Qlik: the total first, expressions as headings, a dash for nothing. */
function qlikStraight(town: Invented): Exported {
  const rows = grouped([...town.outcome, ...town.budget], "period", "responsibility", "account", "activity");
  const isOutcome = new Set(town.outcome);
  const cell = (facts: readonly Fact[]) => (facts.length === 0 ? "-" : sumOf(facts));
  return ledgers(town, {
    name: "Sheet1",
    cells: [
      ["ÅrMånad", "Ansvarskod", "Kontokod", "Verksamhetskod", "Sum(Utfall)", "Sum(Budget)"],
      ["Totals", "", "", "", sumOf(town.outcome), sumOf(town.budget)],
      ...rows.map((facts): Row => {
        const [fact] = facts;
        const month = short((fact?.period ?? 0) % 100);
        return [
          `${town.year}-${month}`,
          fact?.responsibility ?? "",
          fact?.account ?? "",
          fact?.activity ?? "",
          cell(facts.filter((one) => isOutcome.has(one))),
          cell(facts.filter((one) => !isOutcome.has(one))),
        ];
      }),
    ],
  });
}

/** A compact pivot table: area, responsibility and account under each other in one column, sums above their rows. */
function pivotCompact(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (facts: readonly Fact[]): Row => [
    ...MONTHS.map((month) => sumOf(inMonth(facts, month))),
    sumOf(facts),
  ];
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Summa av Belopp", "Kolumnetiketter"],
      ["Radetiketter", ...MONTHS.map((month) => town.year * 100 + month), "Totalsumma"],
      ...town.areas.flatMap((area): readonly Row[] => {
        const own = ofArea(facts, area);
        return [
          [area.name, ...figures(own)],
          ...grouped(own, "responsibility").flatMap((unit): readonly Row[] => {
            const code = unit[0]?.responsibility ?? "";
            return [
              [`${code} ${name.responsibility(code)}`, ...figures(unit)],
              ...grouped(unit, "account").map((one): Row => {
                const account = one[0]?.account ?? "";
                return [`${account} ${name.account(account)}`, ...figures(one)];
              }),
            ];
          }),
        ];
      }),
      ["Totalsumma", ...figures(facts)],
    ],
  });
  return ledgers(town, sheet("Pivot utfall", town.outcome), sheet("Pivot budget", town.budget));
}

/** A tabular pivot table whose sums have no word, only the code once more. */
function pivotUnlabelledSums(town: Invented): Exported {
  const figures = (facts: readonly Fact[]): Row => MONTHS.map((month) => sumOf(inMonth(facts, month)));
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map(short)],
      ...grouped(facts, "responsibility").flatMap((unit): readonly Row[] => [
        ...grouped(unit, "account", "activity").map((one, at): Row => [
          at === 0 ? (one[0]?.responsibility ?? "") : "",
          one[0]?.account ?? "",
          one[0]?.activity ?? "",
          ...figures(one),
        ]),
        ["", "", "", ...figures(unit)],
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** One long list with four scenarios in a column. */
function powerBiLong(town: Invented): Exported {
  const rows = (scenario: string, facts: readonly Fact[], part = 1): readonly Row[] =>
    facts.map((fact) => [
      town.year,
      MONTH_NAMES[(fact.period % 100) - 1] ?? "",
      fact.responsibility,
      fact.account,
      fact.activity,
      scenario,
      kronor(Math.round(fact.hundredths * part)),
    ]);
  return ledgers(town, {
    name: "Export",
    cells: [
      ["År", "Månadsnamn", "Ansvarskod", "Kontokod", "Verksamhetskod", "Scenario", "Värde"],
      ...rows("Utfall", town.outcome),
      ...rows("Utfall föregående år", town.outcome, 0.95),
      ...rows("Budget", town.budget),
      ...rows("Prognos", town.budget, 1.01),
    ],
  });
}

/** Quarters across. */
function quarters(town: Invented): Exported {
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      [`${sheetName} ${town.year}`],
      ["Ansvar", "Konto", "Verksamhet", "Kv 1", "Kv 2", "Kv 3", "Kv 4"],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...[3, 6, 9, 12].map((last) => sumOf(throughMonth(own, last).filter(({ period }) => period % 100 > last - 3))),
      ]),
    ],
  });
  return ledgers(town, sheet("Utfall kvartal", town.outcome), sheet("Budget kvartal", town.budget));
}

/** Tertials, each from the year's beginning. */
function tertialsAccumulated(town: Invented): Exported {
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Ack april", "Ack augusti", "Ack december"],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...[4, 8, 12].map((last) => sumOf(throughMonth(own, last))),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** A sheet per month, each with the year so far. */
function sheetPerMonthAccumulated(town: Invented): Exported {
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    grouped(facts, "responsibility", "account", "activity").map((own) => [
      own[0]?.responsibility ?? "",
      own[0]?.account ?? "",
      own[0]?.activity ?? "",
      sumOf(own),
    ]);
  return ledgers(
    town,
    ...MONTHS.map((month) => ({
      name: `Utfall tom ${short(month)}`,
      cells: [
        [`Ackumulerat utfall t.o.m. ${MONTH_NAMES[month - 1] ?? ""} ${town.year}`],
        ["Ansvar", "Konto", "Verksamhet", "Belopp"],
        ...rows(throughMonth(town.outcome, month)),
      ],
    })),
    { name: `Årsbudget ${town.year}`, cells: [["Ansvar", "Konto", "Verksamhet", "Belopp"], ...rows(town.budget)] }
  );
}

/** A sheet per quarter, rows with months of their own. */
function sheetPerQuarter(town: Invented): Exported {
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    facts.map((fact) => [fact.period, fact.responsibility, fact.account, fact.activity, kronor(fact.hundredths)]);
  const heading: Row = ["Period", "Ansvar", "Konto", "Vht", "Utfall kr"];
  return ledgers(
    town,
    ...[1, 2, 3, 4].map((quarter) => ({
      name: `Kvartal ${quarter}`,
      cells: [heading, ...rows(town.outcome.filter(({ period }) => Math.ceil((period % 100) / 3) === quarter))],
    })),
    { name: "Budgetrader", cells: [["Period", "Ansvar", "Konto", "Vht", "Budget kr"], ...rows(town.budget)] }
  );
}

/** Two lists beside each other, with a word over each. */
function sideBySide(town: Invented): Exported {
  const row = (fact: Fact | undefined): Row =>
    fact === undefined
      ? blanks(5)
      : [fact.period, fact.account, fact.responsibility, fact.activity, kronor(fact.hundredths)];
  const heading: Row = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
  return ledgers(town, {
    name: "Underlag",
    cells: [
      ["Utfall", ...blanks(5), "Budget"],
      [...heading, "", ...heading],
      ...town.outcome.map((fact, at): Row => [...row(fact), "", ...row(town.budget[at])]),
    ],
  });
}

/** Income statement's lines across, per area: no accounts anywhere. */
function linesAcross(town: Invented): Exported {
  const lines: readonly (readonly [string, RegExp])[] = [
    ["Intäkter", /^3/],
    ["Personalkostnader", /^5/],
    ["Övriga kostnader", /^[467]/],
  ];
  const rows = (facts: readonly Fact[]): readonly Row[] =>
    town.areas.map((area) => [
      area.name,
      ...lines.map(([, accounts]) => sumOf(ofArea(facts, area).filter(({ account }) => accounts.test(account)))),
    ]);
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [["Verksamhetsområde", ...lines.map(([line]) => line)], ...rows(facts)],
  });
  return ledgers(town, sheet("Utfall helår", town.outcome), sheet("Budget helår", town.budget));
}

/** Stratsys: area, budget, outcome, deviation. */
function areaOnly(town: Invented): Exported {
  return ledgers(town, {
    name: "Ekonomisk sammanställning",
    cells: [
      [`Bokslut ${town.year}`],
      ["Enhet", "Budget helår", "Utfall helår", "Avvikelse"],
      ...town.areas.map((area): Row => {
        const [b, o] = [sumOf(ofArea(town.budget, area)), sumOf(ofArea(town.outcome, area))];
        return [area.name, b, o, less(b, o)];
      }),
    ],
  });
}

export const CROSS_TABLES = {
  monthsInterleaved,
  monthOverScenarios,
  qlikStraight,
  pivotCompact,
  pivotUnlabelledSums,
  powerBiLong,
  quarters,
  tertialsAccumulated,
  sheetPerMonthAccumulated,
  sheetPerQuarter,
  sideBySide,
  linesAcross,
  areaOnly,
};
