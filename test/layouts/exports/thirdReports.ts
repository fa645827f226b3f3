/** A third set, written down before its first trial: cross tables, pivot tables and reports. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import { acrossMonths, less, monthOf, paired, twoDigits } from "./lists";
import {
  blanks,
  grouped,
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
const monthEnd = (year: number, month: number): number => Date.UTC(year, month, 0) / 86_400_000 + 25_569;

/** The year over the scenario over the month. */
function threeLevelsOfHeadings(town: Invented): Exported {
  const half = MONTHS.length;
  return ledgers(town, {
    name: "Matris",
    cells: [
      [...blanks(3), town.year],
      [...blanks(3), "Utfall", ...blanks(half - 1), "Budget"],
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map(short), ...MONTHS.map(short)],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        ...acrossMonths(outcome, MONTHS),
        ...acrossMonths(budget, MONTHS),
      ]),
    ],
    merged: ["D1:AA1", "D2:O2", "P2:AA2"],
  });
}

/** A pivot table in outline form: each level in a column of its own, its sum on its own row above. */
function pivotOutline(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (facts: readonly Fact[]): Row => [...acrossMonths(facts, MONTHS), sumOf(facts)];
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["Summa av Belopp", "", "", "", "Period"],
      ["Område", "Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => town.year * 100 + month), "Totalsumma"],
      ...town.areas.flatMap((area): readonly Row[] => {
        const own = ofArea(facts, area);
        return [
          [area.name, "", "", "", ...figures(own)],
          ...grouped(own, "responsibility").flatMap((unit): readonly Row[] => {
            const code = unit[0]?.responsibility ?? "";
            return [
              ["", `${code} ${name.responsibility(code)}`, "", "", ...figures(unit)],
              ...grouped(unit, "account", "activity").map((one): Row => [
                "",
                "",
                one[0]?.account ?? "",
                one[0]?.activity ?? "",
                ...figures(one),
              ]),
            ];
          }),
        ];
      }),
      ["Totalsumma", "", "", "", ...figures(facts)],
    ],
  });
  return ledgers(town, sheet("Pivot UTF", town.outcome), sheet("Pivot BUD", town.budget));
}

/** Tabular form without repeated labels, "0110 Summa" after each group, scenarios in the columns. */
function pivotScenarios(town: Invented): Exported {
  const groups = grouped([...town.outcome, ...town.budget], "responsibility");
  const isOutcome = new Set(town.outcome);
  const figures = (facts: readonly Fact[]): Row => {
    const outcome = facts.filter((fact) => isOutcome.has(fact));
    const budget = facts.filter((fact) => !isOutcome.has(fact));
    return [sumOf(budget), sumOf(outcome), sumOf(facts)];
  };
  return ledgers(town, {
    name: "Blad4",
    cells: [
      ["Period", "(Alla)"],
      [],
      ["Summa av Belopp", "", "", "Typ"],
      ["Ansvar", "Konto", "Verksamhet", "Budget", "Utfall", "Totalsumma"],
      ...groups.flatMap((unit): readonly Row[] => {
        const code = unit[0]?.responsibility ?? "";
        return [
          ...grouped(unit, "account", "activity").map((one, at): Row => [
            at === 0 ? code : "",
            one[0]?.account ?? "",
            one[0]?.activity ?? "",
            ...figures(one),
          ]),
          [`${code} Summa`, "", "", ...figures(unit)],
        ];
      }),
      ["Totalsumma", "", "", ...figures([...town.outcome, ...town.budget])],
    ],
  });
}

/** Power BI's matrix: the hierarchy stepped by indents in one column, "Totalt" last. */
function powerBiMatrix(town: Invented): Exported {
  const name = namesIn(town);
  const sheet = (sheetName: string, facts: readonly Fact[]) => ({
    name: sheetName,
    cells: [
      ["År", town.year, ...blanks(11), "Totalt"],
      ["Ansvar", ...MONTHS.map((month) => MONTH_NAMES[month - 1] ?? ""), ""],
      ...grouped(facts, "responsibility").flatMap((unit): readonly Row[] => {
        const code = unit[0]?.responsibility ?? "";
        return [
          [`${code} ${name.responsibility(code)}`, ...acrossMonths(unit, MONTHS), sumOf(unit)],
          ...grouped(unit, "account").map((one): Row => {
            const account = one[0]?.account ?? "";
            return [`    ${account} ${name.account(account)}`, ...acrossMonths(one, MONTHS), sumOf(one)];
          }),
        ];
      }),
      ["Totalt", ...acrossMonths(facts, MONTHS), sumOf(facts)],
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** Hypergene: the unit over its accounts, the line's sum below them, the year's budget last. */
function unitOverAccounts(town: Invented): Exported {
  const name = namesIn(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => [
    sumOf(outcome),
    sumOf(budget),
    less(sumOf(budget), sumOf(outcome)),
    sumOf(budget),
  ];
  const rows = paired(town, "responsibility", "account");
  return ledgers(town, {
    name: "Resultatuppföljning",
    cells: [
      [`Resultatuppföljning januari - december ${town.year}`],
      ["Belopp i kronor"],
      [],
      ["", "Utfall ack", "Budget ack", "Avvikelse", "Årsbudget"],
      ...town.responsibilities.flatMap(([code]): readonly Row[] => {
        const own = rows.filter(({ fact }) => fact.responsibility === code);
        return [
          [`Ansvar: ${code} ${name.responsibility(code)}`],
          ...own.map(({ fact, outcome, budget }): Row => [
            `${fact.account} ${name.account(fact.account)}`,
            ...figures(outcome, budget),
          ]),
          [
            "Resultat",
            ...figures(
              own.flatMap(({ outcome }) => outcome),
              own.flatMap(({ budget }) => budget)
            ),
          ],
          [],
        ];
      }),
    ],
  });
}

/** Each account's outcome and budget beside each other, units and months down. */
function accountsOverScenarios(town: Invented): Exported {
  const rows = paired(town, "period", "responsibility", "activity");
  return ledgers(town, {
    name: "Tvärsnitt",
    cells: [
      ["", "", "", ...town.accounts.flatMap(([code, text]) => [`${code} ${text}`, ""])],
      ["Period", "Ansvar", "Vht", ...town.accounts.flatMap(() => ["Utfall", "Budget"])],
      ...rows.map(({ fact, outcome, budget }): Row => [
        fact.period,
        fact.responsibility,
        fact.activity,
        ...town.accounts.flatMap(([code]) => [
          sumOf(outcome.filter(({ account }) => account === code)),
          sumOf(budget.filter(({ account }) => account === code)),
        ]),
      ]),
    ],
  });
}

/** Month ends as dates across, a blank row below the headings, thousands said below. */
function monthEndsAcross(town: Invented): Exported {
  const inThousands = (amounts: readonly number[]): Row => amounts.map((one) => Number((one / 1000).toFixed(5)));
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Kostnadsställe", "Konto", "Funktion", ...MONTHS.map((month) => monthEnd(town.year, month))],
      [],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...inThousands(acrossMonths(own, MONTHS)),
      ]),
      [],
      ["Alla belopp i tkr"],
    ],
  });
  return ledgers(town, sheet("Verkligt utfall", town.outcome), sheet("Lagd budget", town.budget));
}

/** Months by their first letter. */
function monthLetters(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      [`${name} ${town.year}`],
      ["Ansvar", "Konto", "Verksamhet", ..."JFMAMJJASOND", "Summa"],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...acrossMonths(own, MONTHS),
        sumOf(own),
      ]),
    ],
  });
  return ledgers(town, sheet("Utfall", town.outcome), sheet("Budget", town.budget));
}

/** Opening balance, P1 to P12, closing balance. */
function balanceAndPeriods(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Konto", "Ansvar", "Verksamhet", "IB", ...MONTHS.map((month) => `P${twoDigits(month)}`), "UB"],
      ...grouped(facts, "account", "responsibility", "activity").map((own): Row => [
        own[0]?.account ?? "",
        own[0]?.responsibility ?? "",
        own[0]?.activity ?? "",
        0,
        ...acrossMonths(own, MONTHS),
        sumOf(own),
      ]),
    ],
  });
  return ledgers(
    town,
    sheet(`Saldon ${town.year} utfall`, town.outcome),
    sheet(`Saldon ${town.year} budget`, town.budget)
  );
}

/** The area over Utfall, Budget and Avvikelse; accounts down. */
function areasOverScenarios(town: Invented): Exported {
  const name = namesIn(town);
  return ledgers(town, {
    name: "Sammanställning områden",
    cells: [
      [`Helår ${town.year}, belopp i kr`],
      ["", "", ...town.areas.flatMap((area) => [area.name, "", ""])],
      ["Konto", "Benämning", ...town.areas.flatMap(() => ["Utfall", "Budget", "Avvikelse"])],
      ...paired(town, "account").map(({ fact, outcome, budget }): Row => [
        fact.account,
        name.account(fact.account),
        ...town.areas.flatMap((area) => {
          const [o, b] = [sumOf(ofArea(outcome, area)), sumOf(ofArea(budget, area))];
          return [o, b, less(b, o)];
        }),
      ]),
      [
        "Summa",
        "",
        ...town.areas.flatMap((area) => {
          const [o, b] = [sumOf(ofArea(town.outcome, area)), sumOf(ofArea(town.budget, area))];
          return [o, b, less(b, o)];
        }),
      ],
    ],
  });
}

/** Lines of the income statement down, scenarios across, an area after the other: no accounts. */
function linesPerArea(town: Invented): Exported {
  const lines: readonly (readonly [string, RegExp])[] = [
    ["Bidrag", /^35/],
    ["Övriga intäkter", /^3[^5]/],
    ["Lönekostnader", /^5[01]/],
    ["Övriga personalkostnader", /^55/],
    ["PO-pålägg", /^56/],
    ["Lokal- och markhyror", /^60/],
    ["Övriga kostnader", /^(4|6[1-9]|7[0-8])/],
    ["Avskrivningar", /^79/],
  ];
  return ledgers(town, {
    name: "Resultaträkning per område",
    cells: [
      ["Verksamhetsområde", "Rad", "Utfall", "Budget", "Avvikelse"],
      ...town.areas.flatMap((area) =>
        lines.map(([line, accounts], at): Row => {
          const of = (facts: readonly Fact[]): number =>
            sumOf(ofArea(facts, area).filter(({ account }) => accounts.test(account)));
          const [o, b] = [of(town.outcome), of(town.budget)];
          return [at === 0 ? area.name : "", line, o, b, less(b, o)];
        })
      ),
    ],
  });
}

/** Net costs only, area by month. */
function areasByMonth(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Nettokostnad kr", ...MONTHS.map((month) => `${short(month)}-${String(town.year).slice(2)}`), "Helår"],
      ...town.areas.map((area): Row => {
        const own = ofArea(facts, area);
        return [area.name, ...acrossMonths(own, MONTHS), sumOf(own)];
      }),
      ["Summa", ...acrossMonths(facts, MONTHS), sumOf(facts)],
    ],
  });
  return ledgers(town, sheet("Utfall mån", town.outcome), sheet("Budget mån", town.budget));
}

/** Area, budget, outcome and deviation in thousands, with a sum and a share. */
function areaSumsInThousands(town: Invented): Exported {
  const row = (label: string, outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [o, b] = [sumOf(outcome) / 1000, sumOf(budget) / 1000];
    return [label, Number(b.toFixed(5)), Number(o.toFixed(5)), Number((b - o).toFixed(5)), o / b];
  };
  return ledgers(town, {
    name: "Ekonomiskt utfall",
    cells: [
      [`Ekonomiskt utfall ${town.year}`],
      ["Nettokostnader, tkr"],
      [],
      ["Verksamhet", "Budget", "Utfall", "Avvikelse", "Andel"],
      ...town.areas.map((area) => row(area.name, ofArea(town.outcome, area), ofArea(town.budget, area))),
      row("Totalt", town.outcome, town.budget),
    ],
  });
}

/** Units in a row of their own below the headings. */
function unitsBelowHeadings(town: Invented): Exported {
  return ledgers(town, {
    name: "Analys",
    cells: [
      ["Månad", "Ansvar", "Konto", "Verksamhet", "Utfall", "Budget"],
      ["ÅÅÅÅMM", "kod", "kod", "kod", "kr", "kr"],
      ...paired(town, "period", "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.period,
        fact.responsibility,
        fact.account,
        fact.activity,
        sumOf(outcome),
        sumOf(budget),
      ]),
    ],
  });
}

/** This year's and last year's months beside each other, then the budget's year. */
function twoYearsOfMonths(town: Invented): Exported {
  const { year } = town;
  return ledgers(town, {
    name: "Utveckling",
    cells: [
      [
        "Konto",
        "Ansvar",
        "Verksamhet",
        ...MONTHS.flatMap((month) => [`${short(month)} ${year - 1}`, `${short(month)} ${year}`]),
        `Budget ${year}`,
      ],
      ...paired(town, "account", "responsibility", "activity").map(({ fact, outcome, budget }): Row => [
        fact.account,
        fact.responsibility,
        fact.activity,
        ...acrossMonths(outcome, MONTHS).flatMap((own) => [Math.round(own * 0.95), own]),
        sumOf(budget),
      ]),
    ],
  });
}

/** Accumulated in each of three reports beside each other, of both ledgers. */
function reportsBesideEachOther(town: Invented): Exported {
  const ends = [4, 8, 12];
  return ledgers(town, {
    name: "Tertialrapporter",
    cells: [
      ["", "", "", ...ends.flatMap((end) => [`Ack jan-${short(end)}`, ""])],
      ["Ansvar", "Konto", "Verksamhet", ...ends.flatMap(() => ["Utfall", "Budget"])],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        ...ends.flatMap((end) => [sumOf(throughMonth(outcome, end)), sumOf(throughMonth(budget, end))]),
      ]),
    ],
  });
}

/** Forecast, outcome so far and budget beside each other: the forecast of rows is not the outcome. */
function forecastBetween(town: Invented): Exported {
  const name = namesIn(town);
  return ledgers(town, {
    name: "Uppföljning helår",
    cells: [
      ["Ansvar", "Ansvarsnamn", "Konto", "Verksamhet", "Budget", "Prognos", "Bokfört", "Diff"],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        fact.responsibility,
        name.responsibility(fact.responsibility),
        fact.account,
        fact.activity,
        sumOf(budget),
        Math.round(sumOf(budget) * 1.01),
        sumOf(outcome),
        less(sumOf(budget), sumOf(outcome)),
      ]),
    ],
  });
}

/** Months down and units across, with the unit's name under its code. */
function unitsWithNamesAcross(town: Invented): Exported {
  const units = town.responsibilities;
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["", "", "", ...units.map(([, text]) => text)],
      ["Månad", "Konto", "Verksamhet", ...units.map(([code]) => code), "Totalt"],
      ...grouped(facts, "period", "account", "activity").map((own): Row => [
        short(own[0] === undefined ? 1 : monthOf(own[0])),
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...units.map(([code]) => sumOf(own.filter(({ responsibility }) => responsibility === code))),
        sumOf(own),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

export const THIRD_REPORTS = {
  threeLevelsOfHeadings,
  pivotOutline,
  pivotScenarios,
  powerBiMatrix,
  unitOverAccounts,
  accountsOverScenarios,
  monthEndsAcross,
  monthLetters,
  balanceAndPeriods,
  areasOverScenarios,
  linesPerArea,
  areasByMonth,
  areaSumsInThousands,
  unitsBelowHeadings,
  twoYearsOfMonths,
  reportsBesideEachOther,
  forecastBetween,
  unitsWithNamesAcross,
};
