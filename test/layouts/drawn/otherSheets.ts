/** More sheets that are no sources: lists, forms and tables of other things, where a house has words for them. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { MONTHS } from "../exports/shape";
import { MONTH_NAMES } from "../forms";
import type { Invented } from "../municipality";
import type { Draw } from "./draw";
import { said, type AsideTable, type OtherSheets } from "./words/house";

export function otherSheets(draw: Draw, town: Invented): readonly ArraySheet[] {
  const { others } = draw.house.asides;
  if (others === undefined) return [];
  return [
    ...(draw.has("todo") ? [listed(draw, town, others.todo)] : []),
    ...(draw.has("changeLog") ? [listed(draw, town, others.changeLog)] : []),
    ...(draw.has("investments") ? [listed(draw, town, others.investments)] : []),
    ...(draw.has("volumes") ? [volumes(draw, town, others.volumes)] : []),
    ...(draw.has("signForm") ? [signForm(draw, town, others.signForm)] : []),
    ...(draw.has("staffPivot") ? [staffPivot(draw, town, others.staffPivot)] : []),
    ...(draw.has("earlierForecasts") ? [earlierForecasts(draw, town, others.earlierForecasts)] : []),
  ];
}

function listed({ word }: Draw, { year }: Invented, { names, heads, rows }: AsideTable): ArraySheet {
  const filled = (row: readonly string[]): readonly CellValue[] =>
    row.map((text) => (/^-?\d+$/.test(text) ? Number(text) : said(text, year)));
  return { name: said(word(names), year), cells: [heads.map((head) => said(head, year)), ...rows.map(filled)] };
}

/** Of each area how many there were to be and how many there were. */
function volumes({ chance, word }: Draw, { areas, year }: Invented, own: OtherSheets["volumes"]): ArraySheet {
  const rows = areas.map(({ name }) => {
    const planned = 40 + chance.below(600);
    return [name, planned, planned + chance.below(30) - 15];
  });
  return { name: said(word(own.names), year), cells: [own.heads.map((head) => said(head, year)), ...rows] };
}

function signForm({ word }: Draw, { committee, year }: Invented, own: OtherSheets["signForm"]): ArraySheet {
  const lines = own.lines.map((line) => said(line, year).replace("{committee}", committee).split("\t"));
  return { name: said(word(own.names), year), cells: lines };
}

/** Wages of professions through the year, as a staff system prints them: a part of what the ledger has. */
function staffPivot({ chance, word }: Draw, { year }: Invented, own: OtherSheets["staffPivot"]): ArraySheet {
  const rows = own.rows.map((profession) => {
    const wages = MONTHS.map(() => 100_000 + chance.below(90_000));
    return [profession, ...wages, wages.reduce((sum, one) => sum + one, 0)];
  });
  const [first = "", total = ""] = own.heads;
  const months = MONTH_NAMES.map((name) => name.slice(0, 3));
  return {
    name: said(word(own.names), year),
    cells: [[said(own.title, year)], [], [first, ...months, total], ...rows],
  };
}

/** What was forecast the year before, at the same occasions. */
function earlierForecasts(draw: Draw, { areas, year }: Invented, own: OtherSheets["earlierForecasts"]): ArraySheet {
  const { chance, house, word } = draw;
  const { occasions, areaHeads } = house.forecasts;
  const called = chance.one(occasions).map((occasion) => said(occasion, year - 1));
  const rows = areas.map(({ name }) => [name, ...called.map(() => chance.below(900) - 450)]);
  return {
    name: said(word(own.names), year - 1),
    cells: [[said(own.title, year - 1)], [], [word(areaHeads), ...called], ...rows],
  };
}
