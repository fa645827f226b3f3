/**
 * Areas, responsibilities and accounts below each other in one column, as a pivot table or a matrix has them: each
 * level's row is the sum of the rows of the next.
 */
import { code } from "../../model/code";
import { accountOfLine } from "../said/lineNames";
import { fold } from "../../sources/fold";
import { codeIn } from "../said/codeInCell";
import { committeeIn } from "../columns/committee";
import type { Column } from "../columns/contents";
import type { ChosenKeys } from "../columns/keyColumns";
import type { Known } from "../said/known";

export interface CodeTree {
  readonly areas: readonly string[];
  readonly units: readonly string[];
  /** What the column calls the committee: the sum of all. */
  readonly committee: readonly string[];
  /** Names of groups of accounts, without codes or with short ones: sums of the accounts below them. */
  readonly groups: readonly string[];
}

const MOST_GROUPS = 12;

/** `undefined` where a code could be on two levels, or where there is only one. */
export function treeIn({ cells }: Column, known: Known): CodeTree | undefined {
  if (!known.hasResponsibilities) return undefined;
  const committee = committeeIn(cells, known);
  const all = cells.map(String);
  const names = [...new Set(all)].filter((name) => !committee.includes(name));
  // What several units have is a kind of accounts.
  const isGroup = (name: string): boolean =>
    all.indexOf(name) < all.lastIndexOf(name) || accountOfLine(name, known.chart) !== undefined;
  const isAccount = (name: string): boolean => known.chart(code(codeIn(name))) !== undefined;
  const isUnit = (name: string): boolean => /^\d/.test(codeIn(name)) && known.areaOfCode(codeIn(name)) !== undefined;
  const areas = names.filter((name) => known.areaNamed(name) !== undefined);
  const units = names.filter((name) => !areas.includes(name) && isUnit(name) && !isAccount(name));
  const others = names.filter((name) => !areas.includes(name) && !units.includes(name));
  const groups = others.filter((name) => (!/\d/.test(name) || /^\d{1,2}$/.test(codeIn(name))) && isGroup(name));
  // "Resultat Bibliotek", "Hela nämnden" before all or after all of them: sums whatever they are called.
  const isOfArea = (name: string): boolean => areas.some((area) => ` ${fold(name)} `.includes(` ${fold(area)} `));
  const isSum = (name: string): boolean =>
    !/\d/.test(name) && (isOfArea(name) || name === all[0] || name === all.at(-1)) && !groups.includes(name);
  const sums = others.filter(isSum);
  const accounts = others.filter((name) => !groups.includes(name) && !sums.includes(name));
  const isTree = units.length + areas.length >= 2 && accounts.length >= 2 && groups.length <= MOST_GROUPS;
  return isTree && accounts.every((name) => isAccount(name) && !isUnit(name))
    ? { areas, units, committee: [...committee, ...sums], groups }
    : undefined;
}

/** The column of such a tree is the accounts', whatever it is headed. */
export function withTree({ columns: keys, doubts }: ChosenKeys, columns: readonly Column[], known: Known): ChosenKeys {
  const tree = columns.find((column) => treeIn(column, known) !== undefined);
  const isOpen = keys.account === undefined || (keys.account === tree && keys.responsibility === undefined);
  if (tree === undefined || !isOpen) return { columns: keys, doubts };
  const others = Object.entries(keys).filter(([, column]) => column !== tree);
  return { columns: { ...Object.fromEntries(others), account: tree }, doubts };
}
