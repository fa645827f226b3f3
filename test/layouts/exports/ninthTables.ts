/** The ninth set's ledgers in sums: units across, the year so far, and the year by code and by unit. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, sumRow, unitsOf, yearSums } from "./eighthShape";
import { joinedIn, roundedSoFar, soFar } from "./ninthShape";
import { inPlaceOf, SHORT_MONTHS, undatedBudget, wholeYear } from "./seventhShape";
import { blanks, namesIn, sumOf, type Exported, type Row } from "./shape";

/** The year's budget as the politicians have it: accounts down, units across under code and name, sums both ways. */
function yearBudgetOfUnitsAcross(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearSums(town).budget;
  const rows = town.accounts.map(([account]): Row => {
    const own = summed.filter((fact) => fact.account === account);
    return [
      says.account(account),
      ...town.responsibilities.map(([code]) => sumOf(own.filter(({ responsibility }) => responsibility === code))),
      sumOf(own),
    ];
  });
  const sheet: ArraySheet = {
    name: "Budget per enhet",
    cells: [
      [`Budget ${town.year} per enhet`],
      ["Konto", ...town.responsibilities.map(([code]) => code), "Summa"],
      ["", ...town.responsibilities.map(([, name]) => name), ""],
      ...rows,
      sumRow("Summa", 1, rows),
    ],
  };
  return inPlaceOf(town, ["Budget"], [sheet], undatedBudget({ ...town, budget: summed }));
}

/** Each month's column the year so far in whole thousands, a sum under every unit, a share of the budget at the end. */
function soFarInThousands(town: Invented): Exported {
  const names = namesIn(town);
  const rounded = { ...town, outcome: roundedSoFar(town.outcome), budget: roundedSoFar(town.budget) };
  const sheet = (name: string, title: string, facts: readonly Fact[]): ArraySheet => {
    const units = unitsOf(town, facts).map(({ code, name: unit, own }) => {
      const rows = codesOf(own).map((one): Row => [
        code,
        one.at.account,
        names.account(one.at.account),
        one.at.activity,
        ...soFar(one.own).map((amount) => amount / 1000),
      ]);
      return { rows, sum: sumRow(`Summa ${unit}`, 4, rows) };
    });
    return {
      name,
      cells: [
        [title],
        ["Tkr, ackumulerat från årets början"],
        [],
        ["Ansvar", "Konto", "Benämning", "Vht", ...SHORT_MONTHS.map((month) => `jan-${month}`)].map((heading) =>
          heading === "jan-jan" ? "jan" : heading
        ),
        ...units.flatMap(({ rows, sum }): readonly Row[] => [...rows, sum, []]),
        sumRow(
          "Totalt",
          4,
          units.flatMap(({ rows }) => rows)
        ),
      ],
    };
  };
  return inPlaceOf(
    town,
    LEDGERS,
    [
      sheet("Ack utfall", `Ackumulerat utfall ${town.year}`, rounded.outcome),
      sheet("Ack budget", `Ackumulerad budget ${town.year}`, rounded.budget),
    ],
    canonical(rounded)
  );
}

/** The year's sums of outcome and budget beside each other, one row for each code. */
function yearSumsBeside(town: Invented): Exported {
  const summed = yearSums(town);
  const sheet: ArraySheet = {
    name: "Årssammanställning",
    cells: [
      ["Kostnadsställe", "Konto", "Verksamhet", `Budget ${town.year}`, `Utfall ${town.year}`, "Avvikelse"],
      ...summed.outcome.map((fact, at): Row => {
        const [budget, outcome] = [sumOf(summed.budget.slice(at, at + 1)), amountOf(fact)];
        return [
          fact.responsibility,
          fact.account,
          fact.activity,
          budget,
          outcome,
          Math.round((budget - outcome) * 100) / 100,
        ];
      }),
      ["Summa", ...blanks(2), sumOf(summed.budget), sumOf(summed.outcome), ""],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** A follow-up of units without accounts in whole thousands, the sum of its area below them. */
function unitsUnderAreaSums(town: Invented): Exported {
  const says = joinedIn(town);
  const ofUnits = (facts: readonly Fact[]): readonly Fact[] =>
    wholeYear(
      facts.map((fact) => ({ ...fact, account: "", activity: "" })),
      "responsibility"
    ).map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths / 100_000) * 100_000 }));
  const summed = { ...town, outcome: ofUnits(town.outcome), budget: ofUnits(town.budget) };
  const thousands = (facts: readonly Fact[], prefix: string): number =>
    sumOf(facts.filter(({ responsibility }) => responsibility.startsWith(prefix))) / 1000;
  const row = (label: string, prefix: string): Row => {
    const [budget, outcome] = [thousands(summed.budget, prefix), thousands(summed.outcome, prefix)];
    return [label, budget, outcome, budget - outcome, Math.round((outcome / budget) * 1000) / 1000];
  };
  const sheet: ArraySheet = {
    name: "Uppföljning per enhet",
    cells: [
      [`${town.committee} januari–december ${town.year}`],
      ["Nettokostnad, tkr"],
      ["Enhet", "Budget helår", "Utfall", "Avvikelse", "Förbrukning"],
      ...town.areas.flatMap(({ name, prefix }): readonly Row[] => [
        ...town.responsibilities
          .filter(([code]) => code.startsWith(prefix))
          .map(([code]) => row(says.responsibility(code), code)),
        row(`Summa ${name}`, prefix),
      ]),
      row("Summa nämnden", ""),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

export const NINTH_TABLES = {
  yearBudgetOfUnitsAcross,
  soFarInThousands,
  yearSumsBeside,
  unitsUnderAreaSums,
};
