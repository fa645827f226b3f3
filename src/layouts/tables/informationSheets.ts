/**
 * Sheets that only tell: in which unit the amounts on other sheets are. A line that names a sheet holds for it; one
 * that names none may hold for all, and is asked about.
 */
import type { SeenSheet } from "../../workbook";
import { foldWords } from "../../sources/fold";
import { textsOf } from "./lines";
import { meaningOf } from "../said/meaning";
import type { Table } from "./table";

/** The tables with what such sheets say of them: below them as a line of their own, or as a unit that they may have. */
export function informed(tables: readonly Table[], seen: readonly SeenSheet[]): readonly Table[] {
  const telling = seen.filter(({ rectangle }) => !tables.some(({ sheet }) => sheet === rectangle.sheet));
  const lines = telling
    .flatMap(({ rows }) => rows.flatMap(textsOf))
    .filter((text) => meaningOf(text).unit !== undefined && /\s/.test(text.trim()));
  if (lines.length === 0) return tables;
  const isNaming = (text: string, sheet: string): boolean => ` ${foldWords(text)} `.includes(` ${foldWords(sheet)} `);
  const ofAll = lines.find((text) => !tables.some(({ sheet }) => isNaming(text, sheet)));
  const unitApart = ofAll === undefined ? undefined : meaningOf(ofAll).unit;
  return tables.map((table) => {
    const own = lines.filter((text) => isNaming(text, table.sheet));
    return { ...table, footnotes: [...table.footnotes, ...own], ...(unitApart === undefined ? {} : { unitApart }) };
  });
}
