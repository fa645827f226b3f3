/** The eighth set's tables with their levels among the rows: indented names, and sums per class and unit. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { codesOf, LEDGERS, monthsAndYear, unitsOf } from "./eighthShape";
import { inPlaceOf, twoDigits } from "./seventhShape";
import { blanks, type Exported, grouped, MONTHS, namesIn, ofArea, type Row } from "./shape";

/** The planning tool's table: area, unit and account in one indented column with their sums, months beside. */
function indentedOutline(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    hasHiddenRows: true,
    cells: [
      [`${name} ${town.year}, kr`],
      ["Organisation / konto", "Vht", ...MONTHS.map((month) => `${town.year}-${twoDigits(month)}`), "Totalt"],
      [town.committee, "", ...monthsAndYear(facts)],
      ...town.areas.flatMap((area): readonly Row[] => [
        [`  ${area.name}`, "", ...monthsAndYear(ofArea(facts, area))],
        ...grouped(ofArea(facts, area), "responsibility").flatMap((unit): readonly Row[] => {
          const code = unit[0]?.responsibility ?? "";
          return [
            [`    ${code} ${names.responsibility(code)}`, "", ...monthsAndYear(unit)],
            ...codesOf(unit).map(({ at, own }): Row => [
              `      ${at.account} ${names.account(at.account)}`,
              at.activity,
              ...monthsAndYear(own),
            ]),
          ];
        }),
      ]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [sheet("Utfall per månad", town.outcome), sheet("Budget per månad", town.budget)]);
}

const CLASSES: Readonly<Record<string, string>> = {
  3: "Intäkter",
  4: "Bidrag och köp",
  5: "Personal",
  6: "Lokaler och material",
  7: "Övrigt",
};

/** Grouped rows as a system prints them: a sum per account class, per unit and of everything, details folded. */
function classSumsInUnits(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    hasHiddenRows: true,
    cells: [
      ["Ansvar", "Konto", "Kontonamn", "Verksamhet", ...MONTHS.map((month) => `P${twoDigits(month)}`), "Summa"],
      ...unitsOf(town, facts).flatMap(({ code, name: unit, own }): readonly Row[] => [
        ...Object.entries(CLASSES).flatMap(([digit, title]): readonly Row[] => {
          const ofClass = own.filter(({ account }) => account.startsWith(digit));
          const rows = codesOf(ofClass).map(({ at, own: ofAccount }): Row => [
            code,
            at.account,
            names.account(at.account),
            at.activity,
            ...monthsAndYear(ofAccount),
          ]);
          return rows.length === 0 ? [] : [...rows, ["", `Summa ${digit} ${title}`, "", "", ...monthsAndYear(ofClass)]];
        }),
        [`Summa ${code} ${unit}`, "", "", "", ...monthsAndYear(own)],
      ]),
      ["Summa totalt", ...blanks(3), ...monthsAndYear(facts)],
    ],
  });
  return inPlaceOf(town, LEDGERS, [
    sheet(`Utfall mån ${town.year}`, town.outcome),
    sheet(`Budg mån ${town.year}`, town.budget),
  ]);
}

export const EIGHTH_OUTLINES = { indentedOutline, classSumsInUnits };
