/** Which areas there are and whose codes they are: in one list, in other words, as an outline, or nowhere. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { namesIn } from "../exports/shape";
import type { Invented } from "../municipality";
import type { Cell, Laid, Style } from "./cells";
import type { Draw, Value } from "./draw";
import type { Grid } from "./rows";
import { pageOf } from "./page";
import { said, SHEETS } from "./words";

type Shape = Exclude<Value<"organisation">, "contract" | "fromExport">;

const PLAIN: Style = { unit: "kr", decimals: undefined, form: "number", isTurned: false };
const CODE_HEADS = ["Ansvar", "Ansvarskod", "Kostnadsställe", "Enhetsnummer", "Kod"];
const NAME_HEADS = ["Benämning", "Enhet", "Ansvarsnamn", "Enhetens namn"];
const AREA_HEADS = ["Avdelning", "Verksamhetsområde", "Område", "Sektor", "Tillhör område"];
const SHORT_HEADS = ["Kortnamn", "Förkortning", "Kort", "Kortbenämning"];
const MANAGERS = ["Chef A", "Chef B", "Vakant", "T.f. chef C"];

/** `hasShorts`: short names stand there too. */
export function organisationSheets(
  draw: Draw,
  town: Invented,
  shape: Shape,
  hasShorts: boolean,
  record: Laid[]
): readonly ArraySheet[] {
  const { chance } = draw;
  const names = namesIn(town);
  const shortOf = (name: string): string => town.areas.find((area) => area.name === name)?.shortName ?? "";
  const areaHead = chance.one(AREA_HEADS);
  const listName = said(chance.one(SHEETS.organisation), town.year);
  switch (shape) {
    case "oneList":
      return [sheet(listName, oneList())];
    case "outline":
      return [sheet(listName, outline())];
    case "otherWords":
      return [sheet(chance.one(SHEETS.areas), areas()), sheet(listName, codes())];
  }

  function sheet(name: string, grid: Grid): ArraySheet {
    const title = chance.one(["Organisation och ansvarskoder", "Ansvarskoder per område", "Aktuell organisation"]);
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
      [chance.one(CODE_HEADS), (code) => code],
      [chance.one(NAME_HEADS), names.responsibility],
      [areaHead, (code) => (isInBrackets ? `${names.area(code)} (${shortOf(names.area(code))})` : names.area(code))],
      ...(hasShorts && !isInBrackets
        ? [[chance.one(SHORT_HEADS), (code: string) => shortOf(names.area(code))] as const]
        : []),
      ...(chance.happens(0.3) ? [["Ansvarig", () => chance.one(MANAGERS)] as const] : []),
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
        .map(([code, own]) => [code, `${indent}${own}`, ...(hasShorts ? [""] : [])]),
    ]);
    const head = [chance.one(CODE_HEADS), chance.one(["Område / enhet", "Avdelning och enhet"])];
    return { heads: [[...head, ...(hasShorts ? [chance.one(SHORT_HEADS)] : [])]], rows, merged: [] };
  }

  function areas(): Grid {
    const rows = town.areas.map(({ name, shortName }): readonly Cell[] => [name, ...(hasShorts ? [shortName] : [])]);
    return {
      heads: [[areaHead === "Tillhör område" ? "Område" : areaHead, ...(hasShorts ? [chance.one(SHORT_HEADS)] : [])]],
      rows,
      merged: [],
    };
  }

  function codes(): Grid {
    const isPrefix = chance.happens(0.5);
    if (isPrefix) {
      const head = [chance.one(["Ansvar (börjar på)", "Ansvar, inledande siffror", "Ansvarsgrupp"]), areaHead];
      return { heads: [head], rows: town.areas.map(({ prefix, name }) => [prefix, name]), merged: [] };
    }
    const head = [chance.one(CODE_HEADS), chance.one(NAME_HEADS), areaHead];
    const rows = town.responsibilities.map(([code, name]): readonly Cell[] => [code, name, names.area(code)]);
    return { heads: [head], rows, merged: [] };
  }
}
