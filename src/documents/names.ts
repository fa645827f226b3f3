/** When the name of a row or a column in somebody's document means one in a run's tables. */
import { foldWords } from "../sources/fold";

/** Ways to say a column, the first as the tables have it where they differ only by the author's habit. */
const SAME_COLUMN: readonly (readonly string[])[] = [
  ["utfall", "bokslut", "arets utfall", "redovisat", "utfall helar"],
  ["budget", "arets budget", "budgeterat", "budget helar"],
  ["kommunbidrag", "ram", "budgetram", "kommunbidrag helar", "summa helar"],
  [
    "avvikelse",
    "budgetavv",
    "budgetavvikelse",
    "utfall budgetavvikelse",
    "diff",
    "differens",
    "resultat",
    "resultat budgetavvikelse",
    "avvikelse mot budget",
    "avvikelse budget",
  ],
  ["prognos budgetavvikelse", "prognos", "helarsprognos", "prognos helar", "prognostiserad avvikelse"],
  ["forandring", "skillnad mot prognos", "forandring sedan prognos", "andring"],
];

/** Ways to say a row that sums up. */
const SAME_ROW: readonly (readonly string[])[] = [
  ["summa", "totalt", "total", "summa namnden", "namnden totalt", "summa totalt", "summa budgetavvikelser"],
  ["resultat budgetavvikelse", "resultat", "budgetavvikelse"],
];

/** What a name can be said as: "IFO (Individ- och familjeomsorg)" is either, and both. */
export function rowNames(label: string): ReadonlySet<string> {
  const inner = [...label.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? "");
  const outer = label.replace(/\([^)]*\)/g, " ");
  return withSame([label, outer, ...inner].map(foldWords), SAME_ROW);
}

/** A unit in parentheses and the reported year say nothing that sets a column apart. */
export function columnNames(heading: string, year: number): ReadonlySet<string> {
  const plain = foldWords(heading.replace(/\([^)]*\)/g, " ").replace(/\b(tkr|mnkr|mkr|kr)\b/gi, " "));
  const undated = plain
    .replace(new RegExp(`\\b${year}\\b`, "g"), " ")
    .replace(/\s+/g, " ")
    .trim();
  return withSame([plain, undated], SAME_COLUMN);
}

export function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}

function withSame(names: readonly string[], groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const known = names.filter((name) => name !== "");
  const same = groups.filter((group) => group.some((name) => known.includes(name))).flat();
  return new Set([...known, ...same]);
}
