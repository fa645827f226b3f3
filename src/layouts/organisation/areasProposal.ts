/**
 * Områden out of a list that has each of Ansvar's areas once, where Ansvar stands and Områden does not: with its short
 * name beside it or in a column of its own, and its frame.
 */
import { isTotalLabel } from "../../sources/cell";
import { fold } from "../../sources/fold";
import { meaningOfTable } from "../columns/amountColumns";
import { contentsOf, type Column } from "../columns/contents";
import { AREA, FRAME, SHORT } from "../mapping/fields";
import type { Known } from "../said/known";
import { meaningOf } from "../said/meaning";
import type { Stated } from "../mapping/mapping";
import type { Table } from "../tables/table";
import { shortColumn } from "./shortNames";
import { MOST_AREAS } from "./ledgerLevels";
import { namesFound, type NamesFound } from "./namesProposal";

/** `prefixes`: Ansvar's codes and areas. `undefined` where no list has all of its areas, or has one of them twice. */
export function areasProposal(
  lists: readonly Table[],
  prefixes: NamesFound["prefixes"],
  known: Known
): NamesFound | undefined {
  const areas = [...new Set(prefixes.map(([, area]) => area))];
  if (areas.length < 2 || areas.length > MOST_AREAS) return undefined;
  const found = lists.flatMap((table): readonly NamesFound[] => {
    const columns = contentsOf(table, known);
    if (columns.some(isOfMoney) || meaningOfTable(table).scenario !== undefined || !table.isWhole) return [];
    return columns.flatMap((column): readonly NamesFound[] => {
      const rows = column.isWord > 0.9 ? rowsIn(table, column, columns, areas, known) : undefined;
      return rows === undefined ? [] : [namesFound(table.sheet, rows, prefixes)];
    });
  });
  return found.find(({ names }) => names.some(({ shortName }) => shortName !== "")) ?? found[0];
}

function rowsIn(
  table: Table,
  column: Column,
  columns: readonly Column[],
  areas: readonly string[],
  { frames, committee }: Known
): readonly Stated[] | undefined {
  const short = shortColumn(columns, column);
  const isFrame = (text: string): boolean => frames.some((frame) => fold(frame) === fold(text));
  const frame = columns.find(({ cells }) => cells.length > 0 && cells.every((cell) => isFrame(String(cell))));
  const only = (frames.length === 1 ? frames[0] : undefined) ?? committee ?? "";
  if (frame === undefined && frames.length > 1) return undefined;
  const rows = table.rows.flatMap(({ cells }): readonly Stated[] => {
    const textIn = (of: Column | undefined): string => String(cells[of?.at ?? -1] ?? "").trim();
    const text = textIn(column);
    const found = cells.some(isTotalLabel) ? [] : areas.flatMap((area) => namedIn(text, area));
    const own = found.toSorted((a, b) => b.area.length - a.area.length)[0];
    if (own === undefined) return [];
    return [{ [AREA]: own.area, [SHORT]: own.short || textIn(short), [FRAME]: textIn(frame) || only }];
  });
  const isEach = areas.every((area) => rows.filter((row) => row[AREA] === area).length === 1);
  return isEach && rows.length === column.cells.length ? rows : undefined;
}

/** A table of amounts by area is its own source, and no list of the areas. */
function isOfMoney({ heading, isAmount, isFigure }: Column): boolean {
  const { scenario, unit } = meaningOf(heading);
  return isAmount || (isFigure > 0.6 && (scenario !== undefined || unit !== undefined));
}

interface Named {
  readonly area: string;
  readonly short: string;
}

/** In brackets, or capitals beside the name: "Bibliotek (BIB)", "BIB - Bibliotek"; a number is the area's code. */
const BESIDE =
  /^(?:[([]\s*(\p{L}[\p{L}\d&]{0,9})\s*[)\]]|[-–—:,/|]?\s*([\p{Lu}&]{1,8})\s*[-–—:,/|]?|[\d.]+\s*[-–—:]?)$/u;

/** The area, with its short name, where the text has no more than both. */
function namedIn(text: string, area: string): readonly Named[] {
  const at = text.toLowerCase().indexOf(area.toLowerCase());
  if (at < 0) return [];
  const [before, after] = [text.slice(0, at).trim(), text.slice(at + area.length).trim()];
  if (before !== "" && after !== "") return [];
  const rest = before + after;
  if (rest === "") return [{ area, short: "" }];
  const [all, inBrackets, capitals] = BESIDE.exec(rest) ?? [];
  return all === undefined ? [] : [{ area, short: inBrackets ?? capitals ?? "" }];
}
