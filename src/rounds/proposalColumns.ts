/**
 * The form's columns of proposals: Förslag and Metod for the marked way, and for each way that is shown its amount and
 * its own mean miss on earlier years. They stand beside the controller's figure and never in it.
 */
import { METHODS, type Method } from "../analysis/forecasting/methods";
import type { RoundLine } from "../analysis/roundLines";
import { ORE_PER, type MoneyUnit, type Ore } from "../model/money";
import { cellColumn, textColumn, type ColumnOf } from "../reports/columns";
import { EMPTY, number, type Cell } from "../reports/table";
import { FORM_DECIMALS, inUnit, notesOf, WAY_NAMES } from "../words/forecasting";
import { FORM_HEADINGS, WAY_HEADINGS } from "./formHeadings";
import { proposedLines, type Way } from "./proposed";

/** Before a way's name in the key of its column, "way:season"; its misses' is "way:season:miss". */
const WAY_COLUMN = "way:";

export function proposalColumns(
  lines: readonly RoundLine[],
  unit: MoneyUnit,
  ways: readonly Method[]
): readonly ColumnOf<RoundLine>[] {
  const proposed = proposedLines(lines, unit);
  const amount = (of: Ore | undefined): Cell =>
    of === undefined ? EMPTY : number(of / ORE_PER[unit], FORM_DECIMALS[unit]);
  const amountBy = (way: Way) => (line: RoundLine) => amount(proposed.get(line.key)?.amounts[way]);
  const shown = WAY_HEADINGS.filter(({ way }) => ways.includes(way)).flatMap(({ way, amount: heading, miss }) => [
    cellColumn(`${WAY_COLUMN}${way}`, heading, "number", amountBy(way)),
    cellColumn(`${WAY_COLUMN}${way}:miss`, miss, "number", ({ key }: RoundLine) =>
      amount(proposed.get(key)?.misses[way].mean)
    ),
  ]);
  return [
    ...shown,
    cellColumn("proposal", FORM_HEADINGS.proposal, "number", amountBy("marked")),
    textColumn("way", FORM_HEADINGS.way, ({ key }) => {
      const { marked, amounts, misses } = proposed.get(key) ?? {};
      if (marked === undefined || amounts?.marked === undefined) return undefined;
      const miss = misses?.[marked].mean;
      const tried = miss === undefined ? "" : ` (medelfel ${inUnit(miss, unit, "sv")})`;
      return `${WAY_NAMES[marked].sv}${tried}`;
    }),
  ];
}

/** What is to be known of an area's budget and last month; no column where nothing is. */
export function noteColumns(lines: readonly RoundLine[], unit: MoneyUnit): readonly ColumnOf<RoundLine>[] {
  const noteOf = (line: RoundLine): string => notesOf(line, unit, "sv").join(" ");
  return lines.every((line) => noteOf(line) === "") ? [] : [textColumn("note", FORM_HEADINGS.note, noteOf)];
}

/** The ways whose columns some of these keys are of. */
export function waysIn(columns: readonly string[]): readonly Method[] {
  return METHODS.filter((way) => columns.some((key) => key.split(":miss")[0] === `${WAY_COLUMN}${way}`));
}
