/**
 * What a column of amounts is the name of: the decision or the occasion, and a decision's day; and what one of which no
 * occasion is named may be of.
 */
import { parseDate } from "../../sources/date";
import { foldWords } from "../../sources/fold";
import { headingText } from "../../sources/heading";
import type { AmountColumn } from "../columns/amountColumn";
import type { TableMeaning } from "../columns/amountColumns";
import { figureIn, isSumOf } from "../columns/derivedColumns";
import { refOf } from "../ledger/ledgerSeen";
import { amountFieldOf, DATE, DECISION, OCCASION } from "../mapping/fields";
import type { Stated, Step } from "../mapping/mapping";
import { says, wordsOf } from "../said/amountWords";
import { decisionIn, isBareAmount } from "../said/decisionName";
import type { Known } from "../said/known";
import { yearNamed } from "../said/months";
import type { Table } from "../tables/table";
import type { Matrix, MatrixSource } from "./matrix";
import { occasionSaid, occasionsOver } from "./matrixHeadings";

/** A date over a decision's name, or beside it. */
export function dateIn(source: MatrixSource, { parts }: AmountColumn): Stated {
  const date = parts.map((part) => parseDate(decisionIn(part).day ?? part)).find(({ kind }) => kind === "value");
  return source === "grants" && date?.kind === "value" ? { [DATE]: date.value } : {};
}

/** What a column's heading is the name of; a bare word for its amounts leaves that to the line above the table. */
export function nameOf(
  source: MatrixSource,
  column: AmountColumn,
  table: Table,
  whole: TableMeaning,
  known: Known,
  over: ReadonlyMap<number, string> = new Map()
): Stated | undefined {
  const { parts, heading } = column;
  if (source === "forecasts") {
    const occasion =
      over.get(column.at) ??
      known.occasionNamed(parts.at(-1) ?? "") ??
      known.occasionNamed(heading) ??
      known.occasionOfMonth(heading) ??
      occasionSaid(table, known);
    return occasion === undefined ? undefined : { [OCCASION]: occasion };
  }
  const words = parts
    .filter((part) => parseDate(part).kind !== "value")
    .map((part) => headingText(decisionIn(part).name))
    .filter((part) => part !== "");
  const own = words.findLast((part) => !isBareAmount(part));
  const title = own === undefined ? decisionOver(table) : undefined;
  return title ?? { [DECISION]: own ?? words.at(-1) ?? grantOfYear(whole.year) };
}

/** A longer line is a sentence. */
const LONGEST_NAME = 60;
const PARAGRAPH = /^§\s*\d+[.:]?\s+/u;

/** The nearest line above that is more than a unit and no sentence; the day it says, or the meeting above it. */
function decisionOver({ titles }: Table): Stated | undefined {
  const isName = (line: string): boolean =>
    line.length <= LONGEST_NAME && wordsOf(line).length > 0 && !/^(?:alla )?belopp /.test(foldWords(line));
  const at = titles.findLastIndex(isName);
  if (at < 0) return undefined;
  const meeting = titles[at - 1] ?? "";
  const isMeeting = says(wordsOf(meeting), ["sammantrad", "fullmakt", "=kf", "=ks", "mote", "beslut"]);
  const { name, day = isMeeting ? decisionIn(meeting).day : undefined } = decisionIn(titles[at] ?? "");
  return { [DECISION]: name.replace(PARAGRAPH, ""), ...(day === undefined ? {} : { [DATE]: day }) };
}

function grantOfYear(year: number | undefined): string {
  return year === undefined ? "Kommunbidrag" : `Kommunbidrag ${year}`;
}

/** A column of forecasts that names no occasion, beside columns that do. */
export interface Unnamed {
  readonly column: AmountColumn;
  /** Those that no column names, through the present one. */
  readonly occasions: readonly string[];
  /** It is of the only one of them: no word of its own says otherwise, and it stands in that one's place. */
  readonly isSure: boolean;
}

export function unnamedAmong(
  own: readonly AmountColumn[],
  { table, whole, amounts }: Matrix,
  known: Known
): readonly Unnamed[] {
  const over = occasionsOver(own, known);
  const said = own.map((column) => ({
    column,
    occasion: nameOf("forecasts", column, table, whole, known, over)?.[OCCASION],
  }));
  const named = said.filter(({ occasion }) => occasion !== undefined);
  const open = said.flatMap(({ column, occasion }) => (occasion === undefined && !isExplained(column) ? [column] : []));
  const occasions = known.occasions.filter((one) => !named.some(({ occasion }) => occasion === one));
  if (named.length === 0) return [];
  return open.map((column) => {
    const isSure = open.length === 1 && occasions.length === 1 && isBareForecast(column) && isInPlace(column);
    return { column, occasions, isSure };
  });

  /** A named one once more, what has changed between two of them, or a sum. */
  function isExplained(column: AmountColumn): boolean {
    const { meaning, heading } = column;
    const isSum = meaning.isTotal && meaning.scenario !== "forecast";
    const isChange = says(wordsOf(heading), ["forandr", "andring", "differens", "=diff", "jamfor"]);
    const isCopy = named.some(({ column: other }) =>
      table.rows.every(
        ({ cells }) => figureIn(cells[column.at] ?? "", column) === figureIn(cells[other.at] ?? "", other)
      )
    );
    const isRest = amounts.some((sum) => named.some(({ column: one }) => isSumOf(table, sum, [column, one])));
    return isSum || isChange || isCopy || isRest;
  }

  function isInPlace({ at }: AmountColumn): boolean {
    const placeOf = (occasion: unknown): number => known.occasions.findIndex((one) => one === occasion);
    const place = placeOf(occasions[0]);
    return named.every(({ column, occasion }) => placeOf(occasion) < place === column.at < at);
  }
}

/** No more than that it is the forecast of the year: "Prognos helår", "Aktuell prognos, tkr". */
function isBareForecast({ heading }: AmountColumn): boolean {
  return wordsOf(heading).every((word) => says([word], BARE_FORECAST) || yearNamed(word) !== undefined);
}

const BARE_FORECAST = [
  ...["prognos", "progn", "forecast", "*avvik", "=avv", "helar", "=arets", "aktuell", "senast", "=ny", "=nuvarande"],
  ...["belopp", "=i", "=mot", "=budget", "=kr", "=tkr", "=kkr", "=mnkr", "=mkr"],
];

/** A grant that is spread over the months is one grant: the year's sum beside them, else all of them together. */
export function wholeOfMonths(own: readonly AmountColumn[], { year }: TableMeaning): readonly Step[] | undefined {
  const months = own.filter(({ meaning }) => meaning.month !== undefined && !meaning.isTotal && !meaning.isAccumulated);
  const areOfYear = months.every(({ meaning }) => meaning.year === undefined || meaning.year === year);
  if (!areOfYear || new Set(months.map(({ meaning }) => meaning.month)).size < 3) return undefined;
  const sum = own.find(({ meaning }) => meaning.isTotal);
  const field = amountFieldOf("grants");
  const amount: Step =
    sum === undefined ? { kind: "add", columns: months.map(refOf) } : { kind: "take", field, column: refOf(sum) };
  return [amount, { kind: "state", field: DECISION, value: grantOfYear(year) }];
}
