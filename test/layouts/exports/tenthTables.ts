/** The tenth set's ledgers in sums: an outline, a pivot of one column, units over scenarios, and sheets of a part. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { codesOf, contactList, LEDGERS, monthsAndYear, unitsOf } from "./eighthShape";
import { joinedIn, soFar } from "./ninthShape";
import {
  dashed,
  inPlaceOf,
  LONG_MONTHS,
  NORWEGIAN,
  SHORT_MONTHS,
  twoDigits,
  undatedBudget,
  written,
} from "./seventhShape";
import { MONTHS, ofArea, sumOf, type Exported, type Row } from "./shape";
import { ofAccount, ofUnit, thousandsOf, yearInThousands } from "./tenthShape";

const GROUPS: readonly (readonly [name: string, classes: string])[] = [
  ["Intäkter", "3"],
  ["Personalkostnader", "5"],
  ["Övriga kostnader", "467"],
];

/** Hypergene's outline: committee, units, groups of accounts and accounts, sums above what they hold, in thousands. */
function outlineInThousands(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearInThousands(town);
  const row = (label: string, outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [spent, planned] = [thousandsOf(outcome), thousandsOf(budget)];
    return [label, spent, planned, planned - spent, Math.round(spent * 0.96)];
  };
  const units = unitsOf(summed, summed.outcome).flatMap(({ code, own }): readonly Row[] => {
    const budget = ofUnit(summed.budget, code);
    const groups = GROUPS.flatMap(([name, classes]): readonly Row[] => {
      const isIn = ({ account }: Fact): boolean => classes.includes(account.charAt(0));
      const inGroup = own.filter(isIn);
      if (inGroup.length === 0) return [];
      return [
        row(`    ${name}`, inGroup, budget.filter(isIn)),
        ...inGroup.map((one) => row(`        ${says.account(one.account)}`, [one], ofAccount(budget, one.account))),
      ];
    });
    return [row(`  ${says.responsibility(code)}`, own, budget), ...groups];
  });
  const { year } = town;
  const sheet: ArraySheet = {
    name: "Uppföljning",
    cells: [
      [`Uppföljning jan–dec ${year}`, "", "", "", "Belopp i tkr"],
      ["Organisation", `Utfall ${year}`, `Budget ${year}`, "Avvikelse", `Utfall ${year - 1}`],
      row(town.committee, summed.outcome, summed.budget),
      ...units,
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** A pivot in compact form pasted as values: units and their accounts in one column without indents. */
function pivotInOneColumn(town: Invented): Exported {
  const says = joinedIn(town);
  const sheet: ArraySheet = {
    name: "Blad3",
    cells: [
      ["År", town.year],
      [],
      ["Summa av Utfall", "Kolumnetiketter"],
      ["Radetiketter", ...SHORT_MONTHS, "Totalsumma"],
      ...unitsOf(town, town.outcome).flatMap(({ code, own }): readonly Row[] => [
        [says.responsibility(code), ...monthsAndYear(own)],
        ...codesOf(own).map((one): Row => [says.account(one.at.account), ...monthsAndYear(one.own)]),
      ]),
      ["Totalsumma", ...monthsAndYear(town.outcome)],
    ],
  };
  return inPlaceOf(town, ["Utfall"], [sheet]);
}

/** Accounts down; under each unit's code and name budget, outcome and deviation in thousands; areas above the units. */
function unitsOverBudgetAndOutcome(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearInThousands(town);
  const row = (label: string, of: (facts: readonly Fact[]) => readonly Fact[]): Row => [
    label,
    ...town.responsibilities.flatMap(([code]) => {
      const planned = thousandsOf(of(ofUnit(summed.budget, code)));
      const spent = thousandsOf(of(ofUnit(summed.outcome, code)));
      return [planned, spent, planned - spent];
    }),
  ];
  const sheet: ArraySheet = {
    name: "Nämndsrapport",
    cells: [
      [`Budgetuppföljning ${town.committee} helår ${town.year}`],
      ["Tkr", ...town.areas.flatMap(({ name }) => [name, "", "", "", "", ""])],
      ["", ...town.responsibilities.flatMap(([code]) => [says.responsibility(code), "", ""])],
      ["Konto", ...town.responsibilities.flatMap(() => ["Budget", "Utfall", "Avvikelse"])],
      ...town.accounts.map(([code]) => row(says.account(code), (facts) => ofAccount(facts, code))),
      row("Nettokostnad", (facts) => facts),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** A balance list saved each month, every one from January on: "2403" is January to March. */
function monthSheetsSoFar(town: Invented): Exported {
  const codes = codesOf(town.outcome).map(({ at, own }) => ({ at, sums: soFar(own) }));
  const sheets = MONTHS.map((month): ArraySheet => {
    const last = LONG_MONTHS[month - 1] ?? "";
    const rows = codes.map(({ at, sums }): Row => [at.responsibility, at.account, at.activity, sums[month - 1] ?? 0]);
    return {
      name: `${town.year % 100}${twoDigits(month)}`,
      cells: [
        [month === 1 ? `Utfall januari ${town.year}` : `Ackumulerat utfall januari–${last} ${town.year}`],
        ["Ansvar", "Konto", "Verksamhet", "Ack utfall"],
        ...rows,
        ["Summa", "", "", sumOf(town.outcome.filter(({ period }) => period % 100 <= month))],
      ],
    };
  });
  return inPlaceOf(town, ["Utfall"], sheets);
}

/** Each area's entries on a sheet under its short name, the minus last in the amounts; a contact list beside. */
function areaSheetsOfEntries(town: Invented): Exported {
  const sheets = town.areas.map((area): ArraySheet => {
    const own = ofArea(town.outcome, area);
    return {
      name: area.shortName,
      cells: [
        [`${area.name}, bokförda poster ${town.year}`],
        ["Bokföringsdag", "Verifikat", "Ansvar", "Konto", "Vht", "Belopp"],
        ...own.map((fact, at): Row => [
          `${dashed(fact.period)}-${twoDigits((at % 27) + 1)}`,
          `B${4000 + at}`,
          fact.responsibility,
          fact.account,
          fact.activity,
          written(sumOf([fact]), NORWEGIAN),
        ]),
        [`Summa ${area.name}`, "", "", "", "", written(sumOf(own), NORWEGIAN)],
      ],
    };
  });
  return inPlaceOf(town, ["Utfall"], [...sheets, contactList(town)]);
}

export const TENTH_TABLES = {
  outlineInThousands,
  pivotInOneColumn,
  unitsOverBudgetAndOutcome,
  monthSheetsSoFar,
  areaSheetsOfEntries,
};
