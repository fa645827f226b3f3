/** The seventh set's reports: print-outs with titles, groups and sums, and amounts that are summed before they come. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { inHundredths, inPlaceOf, places, totals, undatedBudget, wholeYear } from "./seventhShape";
import { namesIn, ofArea, sumOf, type Exported, type Kind, type Row } from "./shape";

const LEDGERS = ["Utfall", "Budget"];

/** Budget, outcome and what is left of the budget. */
function compared(outcome: readonly Fact[], budget: readonly Fact[]): Row {
  return [sumOf(budget), sumOf(outcome), inHundredths(sumOf(budget) - sumOf(outcome))];
}

/** A Word-like template for the annual report: areas as headings, accounts indented under them, last year beside. */
function indentedUnderAreas(town: Invented): Exported {
  const lastYear = (facts: readonly Fact[]): number => inHundredths(sumOf(facts) * 0.97);
  const row = (label: string, outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [planned = "", booked = "", left = ""] = compared(outcome, budget);
    return [label, planned, planned, booked, left, lastYear(outcome)];
  };
  const report: ArraySheet = {
    name: "Resultatrapport",
    cells: [
      [`Resultatrapport ${town.committee}`],
      [`Period: ${town.year}01-${town.year}12`],
      [],
      ["", "Budget", "Budget", "Utfall", "Avvikelse", "Utfall"],
      ["", "helår", "ack", "ack", "ack", "ack fg år"],
      ...town.areas.flatMap((area): readonly Row[] => {
        const own = { ...town, outcome: ofArea(town.outcome, area), budget: ofArea(town.budget, area) };
        return [
          [],
          [area.name],
          ...places(own, "account").map(({ at: { account }, outcome, budget }) =>
            row(`   ${account} ${namesIn(town).account(account)}`, outcome, budget)
          ),
          row(`Summa ${area.name}`, own.outcome, own.budget),
        ];
      }),
      [],
      row("Summa nämnden", town.outcome, town.budget),
      ["Not: Avvikelse med plustecken är överskott mot budget."],
    ],
  };
  const byArea = (facts: readonly Fact[]): readonly Fact[] =>
    town.areas.flatMap((area) => wholeYear(ofArea(facts, area), "account"));
  const same = undatedBudget({ ...town, outcome: byArea(town.outcome), budget: byArea(town.budget) });
  return inPlaceOf(town, LEDGERS, [report], same);
}

const LINES: readonly (readonly [line: string, accounts: readonly string[]])[] = [
  ["Statsbidrag", ["3515"]],
  ["Övriga intäkter", ["3011"]],
  ["Lönekostnader", ["5011", "5110"]],
  ["PO-pålägg", ["5610"]],
  ["Övriga personalkostnader", ["5510"]],
  ["Lokalhyror", ["6011"]],
  ["Övriga kostnader", ["4530", "6410", "7430"]],
  ["Avskrivningar", ["7910"]],
];

/** Stratsys' table: each area's lines of the income statement, summed already, income above zero and costs below. */
export function areasByLine(town: Invented): Exported {
  const turned = (facts: readonly Fact[]): readonly Fact[] =>
    facts.map((fact) => ({ ...fact, hundredths: -fact.hundredths }));
  const rows = town.areas.flatMap((area) =>
    LINES.flatMap(([label, accounts]): readonly Row[] => {
      const ofLine = (facts: readonly Fact[]): readonly Fact[] =>
        turned(ofArea(facts, area).filter(({ account }) => accounts.includes(account)));
      const [outcome, budget] = [ofLine(town.outcome), ofLine(town.budget)];
      const deviation = inHundredths(sumOf(outcome) - sumOf(budget));
      return outcome.length === 0 ? [] : [[area.name, label, sumOf(budget), sumOf(outcome), deviation]];
    })
  );
  const byLine = (facts: readonly Fact[]): readonly Fact[] =>
    town.areas.flatMap((area) =>
      LINES.flatMap(([, accounts]) => joined(ofArea(facts, area).filter(({ account }) => accounts.includes(account))))
    );
  const sheet: ArraySheet = {
    name: "Ekonomi per område",
    cells: [
      ["Verksamhetsområde", "Resultatrad", "Budg helår", "Utfall", "Avvikelse"],
      ...rows,
      ["Totalt", "", ...totals(rows, 2)],
    ],
  };
  const same = undatedBudget({ ...town, outcome: byLine(town.outcome), budget: byLine(town.budget) });
  return inPlaceOf(town, LEDGERS, [sheet], same);
}

/** One fact of all, in the year's last month and under the first one's codes; none of none. */
function joined(facts: readonly Fact[]): readonly Fact[] {
  const [first] = facts;
  if (first === undefined) return [];
  const hundredths = facts.reduce((sum, one) => sum + one.hundredths, 0);
  return [{ ...first, period: Math.max(...facts.map(({ period }) => period)), hundredths }];
}

/** The head of administration's one table: net cost by area and no more, so that there is no income statement. */
function areasAlone(town: Invented): Exported {
  const rows = town.areas.map((area): Row => [
    area.name,
    ...compared(ofArea(town.outcome, area), ofArea(town.budget, area)),
  ]);
  const sheet: ArraySheet = {
    name: "Nettokostnad",
    cells: [
      ["Nettokostnader per verksamhetsområde, kr"],
      ["Område", "Budget helår", "Utfall", "Avvikelse"],
      ...rows,
      ["Summa", ...totals(rows, 1)],
    ],
  };
  const net = (facts: readonly Fact[]): readonly Fact[] =>
    town.areas.flatMap((area) => joined(ofArea(facts, area)).map((one) => ({ ...one, account: "", activity: "" })));
  const same = undatedBudget({ ...town, outcome: net(town.outcome), budget: net(town.budget) });
  return inPlaceOf(town, LEDGERS, [sheet], same);
}

/** One sheet for everything: a summary on top, the rows it sums under a line that names them, then the budget's. */
function rowsUnderSummary(town: Invented): Exported {
  const summary = town.areas.map((area): Row => [
    area.name,
    ...compared(ofArea(town.outcome, area), ofArea(town.budget, area)),
  ]);
  const list = (amount: string, facts: readonly Fact[]): readonly Row[] => [
    ["Per", "Kst", "Konto", "Vht", amount],
    ...facts.map(({ period, responsibility, account, activity, hundredths }): Row => [
      ...[period, responsibility, account, activity, kronor(hundredths)],
    ]),
  ];
  const sheet: ArraySheet = {
    name: "Ekonomi",
    cells: [
      ["Sammanställning"],
      ["Område", "Budget", "Utfall", "Avvikelse"],
      ...summary,
      ["Totalt", ...totals(summary, 1)],
      [],
      ["Underlag utfall"],
      ...list("Nettobelopp", town.outcome),
      [],
      ["Underlag budget"],
      ...list("Nettobelopp", town.budget),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

/** Power BI's "export data": measures named Sum of, codes before their names, the filters as a text in the last row. */
function exportWithFilters(town: Invented): Exported {
  const names = namesIn(town);
  const headings = ["ÅrMånad", "Ansvar kod och namn", "Konto kod och namn", "Verksamhet kod"];
  const sheet: ArraySheet = {
    name: "Export",
    cells: [
      [...headings, "Sum of Utfall", "Sum of Budget", "Sum of Avvikelse"],
      ...places(town, "period", "responsibility", "account").map(({ at, outcome, budget }): Row => [
        `${at.period}`,
        `${at.responsibility} ${names.responsibility(at.responsibility)}`,
        `${at.account} ${names.account(at.account)}`,
        at.activity,
        ...[sumOf(outcome), sumOf(budget), inHundredths(sumOf(budget) - sumOf(outcome))],
      ]),
      [],
      [`Applied filters:\nÅr is ${town.year}\nNämnd is ${town.committee}`],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

export const SEVENTH_REPORTS: Readonly<Record<string, Kind>> = {
  indentedUnderAreas,
  areasByLine,
  areasAlone,
  rowsUnderSummary,
  exportWithFilters,
};
