/** Which areas there are and whose codes they are: in one list, in other words, as an outline, or nowhere. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { namesIn } from "../exports/shape";
import type { Invented } from "../municipality";
import type { Cell, Laid, Style } from "./cells";
import type { Draw } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import type { Value } from "./shapes";
import { said } from "./words/house";

type Shape = Exclude<Value<"organisation">, "contract" | "fromExport">;

const PLAIN: Style = { unit: "kr", decimals: undefined, form: "number", isTurned: false };
/** `hasShorts`: short names stand there too. */
export function organisationSheets(
  draw: Draw,
  town: Invented,
  shape: Shape,
  hasShorts: boolean,
  record: Laid[]
): readonly ArraySheet[] {
  const { chance, house, word } = draw;
  const own = house.organisation;
  const names = namesIn(town);
  const shortOf = (name: string): string => town.areas.find((area) => area.name === name)?.shortName ?? "";
  const areaHead = word(own.areaHeads);
  const listName = said(word(house.sheets.organisation), town.year);
  switch (shape) {
    case "oneList":
      return [sheet(listName, oneList())];
    case "outline":
      return [sheet(listName, outline())];
    case "otherWords":
      return [sheet(word(house.sheets.areas), areas()), sheet(listName, codes())];
  }

  function sheet(name: string, grid: Grid): ArraySheet {
    const title = said(word(own.titles), town.year);
    const page = {
      name,
      title,
      needsTitle: false,
      isOfMoney: false,
      style: PLAIN,
      saysSigns: false,
      parts: [{ grid }],
      amountHeads: [],
    };
    return pageOf(draw, town, page, record);
  }

  function oneList(): Grid {
    const isInBrackets = hasShorts && chance.happens(0.35);
    const fields: readonly (readonly [head: string, cell: (code: string) => Cell])[] = [
      [word(own.codeHeads), (code) => code],
      [word(own.nameHeads), names.responsibility],
      [areaHead, (code) => (isInBrackets ? `${names.area(code)} (${shortOf(names.area(code))})` : names.area(code))],
      ...(hasShorts && !isInBrackets
        ? [[word(own.shortHeads), (code: string) => shortOf(names.area(code))] as const]
        : []),
      ...(chance.happens(0.3) ? [[word(own.manager), () => word(own.managers)] as const] : []),
    ];
    const shown = chance.happens(0.3) ? chance.shuffled(fields) : fields;
    return {
      heads: [shown.map(([head]) => head)],
      rows: town.responsibilities.map(([code]) => shown.map(([, cell]) => cell(code))),
      merged: [],
    };
  }

  /** An area's row, and its units below it. */
  function outline(): Grid {
    const indent = chance.one(["", "   "]);
    const rows = town.areas.flatMap(({ name, prefix, shortName }): readonly (readonly Cell[])[] => [
      [prefix, name, ...(hasShorts ? [shortName] : [])],
      ...town.responsibilities
        .filter(([code]) => code.startsWith(prefix))
        .map(([code, unit]) => [code, `${indent}${unit}`, ...(hasShorts ? [""] : [])]),
    ]);
    const head = [word(own.codeHeads), word(own.outlineHeads)];
    return { heads: [[...head, ...(hasShorts ? [word(own.shortHeads)] : [])]], rows, merged: [] };
  }

  function areas(): Grid {
    const rows = town.areas.map(({ name, shortName }): readonly Cell[] => [name, ...(hasShorts ? [shortName] : [])]);
    return {
      heads: [
        [areaHead === own.areaHeads.at(-1) ? own.areaAlone : areaHead, ...(hasShorts ? [word(own.shortHeads)] : [])],
      ],
      rows,
      merged: [],
    };
  }

  function codes(): Grid {
    const isPrefix = chance.happens(0.5);
    if (isPrefix) {
      const head = [word(own.prefixHeads), areaHead];
      return { heads: [head], rows: town.areas.map(({ prefix, name }) => [prefix, name]), merged: [] };
    }
    const head = [word(own.codeHeads), word(own.nameHeads), areaHead];
    const rows = town.responsibilities.map(([code, name]): readonly Cell[] => [code, name, names.area(code)]);
    return { heads: [head], rows, merged: [] };
  }
}
