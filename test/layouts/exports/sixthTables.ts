/** A sixth set, written down before its first trial: tables across, and tables below and beside each other. */
import { MONTH_NAMES } from "../forms";
import type { Fact, Invented } from "../municipality";
import { acrossMonths, less, monthOf, paired, twoDigits } from "./lists";
import { inMonth, ledgers, MONTHS, namesIn, sumOf, throughMonth, type Exported, type Row } from "./shape";

const short = (month: number): string => (MONTH_NAMES[month - 1] ?? "").slice(0, 3);
const long = (month: number): string => MONTH_NAMES[month - 1] ?? "";

function codesOf([fact]: readonly Fact[]): Row {
  return [fact?.responsibility ?? "", fact?.account ?? "", fact?.activity ?? ""];
}

/** Budget, outcome, and the deviation as a surplus. */
function compared(budget: readonly Fact[], outcome: readonly Fact[]): Row {
  return [sumOf(budget), sumOf(outcome), less(sumOf(budget), sumOf(outcome))];
}

/** A sheet per tertial with only its own four months. */
function sheetPerTertial(town: Invented): Exported {
  const rows = paired(town, "responsibility", "account", "activity");
  const inTertial = (facts: readonly Fact[], tertial: number): readonly Fact[] =>
    facts.filter((fact) => Math.ceil(monthOf(fact) / 4) === tertial);
  return ledgers(
    town,
    ...[1, 2, 3].map((tertial) => ({
      name: `T${tertial} ${town.year}`,
      cells: [
        [`Tertial ${tertial}: ${long(tertial * 4 - 3)}-${long(tertial * 4)} ${town.year}`],
        ["Ansvar", "Konto", "Verksamhet", "Budget", "Utfall", "Avvikelse"],
        ...rows.map(({ fact, outcome, budget }): Row => [
          ...codesOf([fact]),
          ...compared(inTertial(budget, tertial), inTertial(outcome, tertial)),
        ]),
      ],
    }))
  );
}

/** Areas over their units over budget and outcome; accounts down. */
function unitsUnderAreas(town: Invented): Exported {
  const { areas, responsibilities } = town;
  const unitsOf = (prefix: string) => responsibilities.filter(([code]) => code.startsWith(prefix));
  const units = areas.flatMap(({ prefix }) => unitsOf(prefix));
  return ledgers(town, {
    name: "Matris enheter",
    cells: [
      [`Helår ${town.year}`],
      ["", "", ...areas.flatMap(({ name, prefix }) => unitsOf(prefix).flatMap((_, at) => [at === 0 ? name : "", ""]))],
      ["", "", ...units.flatMap(([code, text]) => [`${code} ${text}`, ""])],
      ["Konto", "Kontonamn", ...units.flatMap(() => ["Budget", "Utfall"])],
      ...paired(town, "account").map(({ fact, outcome, budget }): Row => [
        fact.account,
        namesIn(town).account(fact.account),
        ...units.flatMap(([code]) =>
          [budget, outcome].map((facts) => sumOf(facts.filter(({ responsibility }) => responsibility === code)))
        ),
      ]),
    ],
  });
}

/** A sheet per month, "2401", with the month and the year so far of both ledgers. */
function monthAndSoFarPerSheet(town: Invented): Exported {
  const rows = paired(town, "responsibility", "account", "activity");
  return ledgers(
    town,
    ...MONTHS.map((month) => ({
      name: `${String(town.year).slice(2)}${twoDigits(month)}`,
      cells: [
        ["Ansvar", "Konto", "Verksamhet", "Utfall månad", "Budget månad", "Utfall ack", "Budget ack"],
        ...rows.map(({ fact, outcome, budget }): Row => [
          ...codesOf([fact]),
          sumOf(inMonth(outcome, month)),
          sumOf(inMonth(budget, month)),
          sumOf(throughMonth(outcome, month)),
          sumOf(throughMonth(budget, month)),
        ]),
      ],
    }))
  );
}

/** This year's table and last year's beside it under the same headings. */
function lastYearBeside(town: Invented): Exported {
  const headings: Row = ["Ansvar", "Konto", "Verksamhet", "Budget", "Utfall"];
  const earlier = (amount: number): number => Math.round(amount * 0.95);
  return ledgers(town, {
    name: "Två år",
    cells: [
      [`År ${town.year}`, "", "", "", "", "", `År ${town.year - 1}`],
      [...headings, "", ...headings],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        ...codesOf([fact]),
        sumOf(budget),
        sumOf(outcome),
        "",
        ...codesOf([fact]),
        earlier(sumOf(budget)),
        earlier(sumOf(outcome)),
      ]),
    ],
  });
}

/** Hypergene: "innevarande" and "föregående" in place of years. */
function thisYearAndTheOneBefore(town: Invented): Exported {
  const name = namesIn(town);
  return ledgers(town, {
    name: "Utskrift vy",
    cells: [
      ["Vy: Ekonomi i balans", "", "", `Period: ${town.year}12`],
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        "Utfall föregående år",
        "Utfall innevarande år",
        "Budget innevarande år",
        "Prognos innevarande år",
        "Budget nästa år",
      ],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        `${fact.responsibility} ${name.responsibility(fact.responsibility)}`,
        `${fact.account} ${name.account(fact.account)}`,
        `${fact.activity} ${name.activity(fact.activity)}`,
        Math.round(sumOf(outcome) * 0.94),
        sumOf(outcome),
        sumOf(budget),
        Math.round(sumOf(outcome) * 1.01),
        Math.round(sumOf(budget) * 1.03),
      ]),
    ],
  });
}

/** Each month's outcome and its share of the year's budget beside it; the year's budget first. */
function sharesBetweenMonths(town: Invented): Exported {
  return ledgers(town, {
    name: "Förbrukning",
    cells: [
      [`Förbrukning av budget ${town.year}`],
      ["Ansvar", "Konto", "Verksamhet", "Årsbudget", ...MONTHS.flatMap((month) => [`Utfall ${short(month)}`, "%"])],
      ...paired(town, "responsibility", "account", "activity").map(({ fact, outcome, budget }): Row => [
        ...codesOf([fact]),
        sumOf(budget),
        ...acrossMonths(outcome, MONTHS).flatMap((one) => [one, Number(((one / sumOf(budget)) * 100).toFixed(1))]),
      ]),
    ],
  });
}

export const SIXTH_TABLES = {
  sheetPerTertial,
  unitsUnderAreas,
  monthAndSoFarPerSheet,
  lastYearBeside,
  thisYearAndTheOneBefore,
  sharesBetweenMonths,
};
