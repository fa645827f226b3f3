/** Ledgers whose titles, corners and versions say what they are: written when what they try had been made. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { codesOf, monthsAcross, monthsAndYear } from "./eighthShape";
import {
  account,
  activity,
  amount,
  headingsOf,
  less,
  listOf,
  period,
  responsibility,
  rowsOf,
  type Columns,
} from "./lists";
import { SHORT_MONTHS, undatedBudget, wholeYear } from "./seventhShape";
import { grouped, ledgers, namesIn, sumOf, without, type Exported, type Row } from "./shape";

const KEYS: Columns = [
  ["Ansvar", responsibility],
  ["Konto", account],
  ["Verksamhet", activity],
];
const POSTS: Columns = [["Period", period], ...KEYS, ["Belopp", amount]];

/** Codes as numbers under a corner that says the ledger; sheets that say nothing. */
function cornersOverNumbers(town: Invented): Exported {
  const sheet = (name: string, corner: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [corner, "", "", ...monthsIn(town), "Totalsumma"],
      ...codesOf(facts).map(({ at, own }): Row => [
        at.responsibility,
        Number(at.account),
        at.activity,
        ...monthsAndYear(own),
      ]),
    ],
  });
  return ledgers(
    town,
    sheet("Blad1", "Summa av Bokfört", town.outcome),
    sheet("Blad2", "Summa av Budget", town.budget)
  );
}

function monthsIn({ year }: Invented): Row {
  return SHORT_MONTHS.map((month) => `${month}-${year % 100}`);
}

/** A page's title is three cells, its number "3(17)"; what the pages before came to is carried over. */
function pagesCarriedOver(town: Invented): Exported {
  const sheet = (name: string, title: string, facts: readonly Fact[]): ArraySheet => {
    const pages = Array.from({ length: Math.ceil(facts.length / 40) }, (_, at) => facts.slice(at * 40, at * 40 + 40));
    return {
      name,
      cells: pages.flatMap((own, at): readonly Row[] => {
        const before = sumOf(facts.slice(0, at * 40));
        return [
          [town.committee, "", title, "", `Sida: ${at + 1}(${pages.length})`],
          ["Skapad av", "KLUND", `${town.year + 1}-01-19 08:15`],
          [],
          headingsOf(POSTS),
          ...(at === 0 ? [] : [["Transport", "", "", "", before]]),
          ...rowsOf(own, POSTS),
          [at === pages.length - 1 ? "Summa" : "Att transportera", "", "", "", kronorOf(before, sumOf(own))],
        ];
      }),
    };
  };
  return ledgers(
    town,
    sheet("Lista 1", `Bokförda belopp ${town.year}`, town.outcome),
    sheet("Lista 2", `Budgeterade belopp ${town.year}`, town.budget)
  );
}

function kronorOf(a: number, b: number): number {
  return less(a, -b);
}

/** The whole stands before what it is made of. */
function wholeBeforeItsParts(town: Invented): Exported {
  const internal = (fact: Fact): number =>
    Number(fact.account) % 3 === 0 ? kronor(Math.round(fact.hundredths / 3)) : 0;
  const columns: Columns = [
    ...POSTS.slice(0, 4),
    ["Kostnad totalt", amount],
    ["Externa motparter", (fact) => less(amount(fact, 0), internal(fact))],
    ["Interna motparter", internal],
  ];
  return ledgers(town, listOf("Utfall", town.outcome, columns), listOf("Budget", town.budget, columns));
}

/** What was decided first, what was added, and what it has become. */
function budgetThatWasAddedTo(town: Invented): Exported {
  const budget = wholeYear(town.budget, "responsibility", "account");
  const added = (fact: Fact): number => kronor(Math.round(fact.hundredths / 50));
  const columns: Columns = [
    ...KEYS,
    ["Grundbudget", (fact) => less(amount(fact, 0), added(fact))],
    ["Tilläggsbudget", added],
    ["Aktuell budget", amount],
  ];
  return {
    sheets: [...without(town, "Budget"), listOf("Detaljbudget", budget, columns)],
    same: undatedBudget({ ...town, budget }),
  };
}

/** Units across, their names over their codes; accounts down. */
function namesOverCodes(town: Invented): Exported {
  const budget = wholeYear(town.budget, "responsibility", "account").map((fact) => ({ ...fact, activity: "" }));
  const names = namesIn(town);
  const cells: readonly Row[] = [
    [`Internbudget ${town.year}`],
    ["", ...town.responsibilities.map(([, name]) => name), "Totalt"],
    ["Konto", ...town.responsibilities.map(([code]) => code), ""],
    ...grouped(budget, "account").map((own): Row => [
      `${own[0]?.account ?? ""} ${names.account(own[0]?.account ?? "")}`,
      ...town.responsibilities.map(([code]) => sumOf(own.filter((fact) => fact.responsibility === code))),
      sumOf(own),
    ]),
  ];
  return {
    sheets: [...without(town, "Budget"), { name: "Internbudget", cells }],
    same: undatedBudget({ ...town, budget }),
  };
}

/** A proposal on a sheet of its own, and another budget that has no word for what it is. */
function proposalBesideBudget(town: Invented): Exported {
  const sheet = (name: string, title: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [title],
      ["Ansvar", "Konto", "Verksamhet", ...SHORT_MONTHS],
      ...codesOf(facts).map(({ at, own }): Row => [at.responsibility, at.account, at.activity, ...monthsAcross(own)]),
    ],
  });
  const proposed = town.budget.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths * 1.04) }));
  return {
    sheets: [
      ...without(town, "Budget"),
      sheet("Budget jan", `Förslag till budget ${town.year}`, proposed),
      sheet("Budget dec", `Budget ${town.year}`, town.budget),
    ],
    same: without(town),
  };
}

/** The committee's kind of amount stands beside its word above each table. */
function kindOfAmountAbove(town: Invented): Exported {
  const sheet = (name: string, kind: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Rapport", "EK210", "Företag", "10 Kommunen", "Enhet", "Kr"],
      ["Urval", kind, "Period", `${town.year}01`, "-", `${town.year}12`],
      [],
      ...listOf(name, facts, POSTS).cells,
    ],
  });
  return ledgers(town, sheet("Sida1", "Utfall", town.outcome), sheet("Sida2", "Budget", town.budget));
}

export const SAID_AROUND = {
  cornersOverNumbers,
  pagesCarriedOver,
  wholeBeforeItsParts,
  budgetThatWasAddedTo,
  namesOverCodes,
  proposalBesideBudget,
  kindOfAmountAbove,
};
