/**
 * What a workbook says in one place of the amounts on all its sheets: their unit and their signs, on a cover or among
 * instructions. A line that names a sheet, or what its table is of, holds for it; one of all amounts holds for every
 * table that says nothing else; any other that has a unit is asked about.
 */
import type { MoneyUnit } from "../../model/money";
import { isEmpty } from "../../sources/cell";
import { isFigure } from "../said/numberForms";
import type { SeenRow, SeenSheet } from "../../workbook";
import { foldWords } from "../../sources/fold";
import { says, SCENARIOS, wordsOf, type Scenario } from "../said/amountWords";
import { isForEach } from "../said/countWords";
import { textsOf } from "./lines";
import { isUnitLine, meaningOf } from "../said/meaning";
import { signsSaid } from "../said/saidSigns";
import type { Apart, Table } from "./table";

/** The tables with what such sheets say of them: below them as a line of their own, or apart where it is of all. */
export function informed(tables: readonly Table[], seen: readonly SeenSheet[]): readonly Table[] {
  const lines = seen.flatMap((sheet) => {
    const isTelling = tables.every((table) => table.sheet !== sheet.rectangle.sheet || isOfPairs(table));
    const all = sheet.rows.flatMap(linesOf);
    return isTelling ? all : all.filter((line) => says(wordsOf(line), WORKBOOK));
  });
  const telling = lines.filter((line) => unitIn(line) !== undefined || saysSigns(line));
  if (telling.length === 0) return tables;
  const isNaming = (line: string, sheet: string): boolean => ` ${foldWords(line)} `.includes(` ${foldWords(sheet)} `);
  const ofAll = telling.filter((line) => !tables.some(({ sheet }) => isNaming(line, sheet)));
  return tables.map((table) => {
    const own = telling.filter((line) => isNaming(line, table.sheet));
    return { ...table, footnotes: [...table.footnotes, ...own], ...apartOf(table, ofAll) };
  });
}

/** "Belopp | tkr" and "Version | 2" below each other are no headings over figures, as names, days and amounts have. */
function isOfPairs({ columns, rows }: Table): boolean {
  const pairs = rows.map(({ cells }) => cells.filter((cell) => !isEmpty(cell))).filter(({ length }) => length >= 2);
  const areAmounts =
    pairs.length >= 3 && pairs.every(([name = "", ...others]) => !isFigure(name) && isFigure(others.at(-1) ?? ""));
  return !areAmounts && columns.filter(({ heading }) => heading !== "").length <= 2 && rows.length < MOST_PAIRS;
}

const MOST_PAIRS = 10;

const WORKBOOK = ["arbetsbok", "=filen", "=flikar", "=blad", "=fliken", "dokumentet"];
/** Words of a line that speaks of amounts as such, and not of one measure. */
const AMOUNTS = [
  "belopp",
  "siffr",
  "summor",
  "samtlig",
  "=alla",
  "=allt",
  "=anges",
  "redovisas",
  "presenteras",
  "=tabeller",
];
const UNIT_NAMES = ["=enhet", "beloppsenhet", "belopp", "valuta", "=sort", "storhet"];

/** Its texts; a name beside its value is one line: "Enhet | tkr". */
function linesOf(row: SeenRow): readonly string[] {
  const texts = textsOf(row);
  const [name = "", value = ""] = texts;
  const isPair = texts.length === 2 && isUnitLine(value) && says(wordsOf(name), UNIT_NAMES);
  return isPair ? [`Belopp i ${value}`] : texts;
}

function unitIn(line: string): MoneyUnit | undefined {
  return /\s/.test(line.trim()) && !isForEach(line) ? meaningOf(line).unit : undefined;
}

function saysSigns(line: string): boolean {
  return signsSaid([line], ["surplus", "deficit", "income", "costs"]) !== undefined;
}

/** Of several units that are said of all amounts none is sure. */
function apartOf(table: Table, lines: readonly string[]): { readonly apart?: Apart } {
  const scopeOf = (line: string): readonly Scenario[] =>
    says(wordsOf(line), ["=alla", "=allt", "samtlig"])
      ? []
      : (Object.keys(SCENARIOS) as Scenario[]).filter((scenario) => says(wordsOf(line), SCENARIOS[scenario]));
  const own = [...table.titles, table.sheet].map((text) => meaningOf(text).scenario);
  const isSure = (line: string): boolean => {
    const scope = scopeOf(line);
    return (
      (isUnitLine(line) || says(wordsOf(line), AMOUNTS)) &&
      (scope.length === 0 || scope.some((one) => own.includes(one)))
    );
  };
  const unitsIn = (some: readonly string[]): readonly MoneyUnit[] => [
    ...new Set(some.map(unitIn).filter((unit) => unit !== undefined)),
  ];
  const [unit, ...others] = unitsIn(lines.filter(isSure));
  const sure = others.length === 0 ? unit : undefined;
  const signs = lines.filter(saysSigns);
  const units = sure === undefined ? unitsIn(lines) : [];
  return units.length === 0 && sure === undefined && signs.length === 0 ? {} : { apart: { unit: sure, units, signs } };
}
