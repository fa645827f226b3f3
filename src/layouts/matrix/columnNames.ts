/** What a column of amounts is the name of: the decision or the occasion, and a decision's day. */
import { parseDate } from "../../sources/date";
import { foldWords } from "../../sources/fold";
import { headingText } from "../../sources/heading";
import type { AmountColumn } from "../columns/amountColumn";
import type { TableMeaning } from "../columns/amountColumns";
import { DATE, DECISION, OCCASION } from "../mapping/fields";
import type { Stated } from "../mapping/mapping";
import { wordsOf } from "../said/amountWords";
import { decisionIn, isBareAmount } from "../said/decisionName";
import type { Known } from "../said/known";
import type { Table } from "../tables/table";
import type { MatrixSource } from "./matrix";

/** A date over a decision's name, or beside it. */
export function dateIn(source: MatrixSource, { parts }: AmountColumn): Stated {
  const date = parts.map((part) => parseDate(decisionIn(part).day ?? part)).find(({ kind }) => kind === "value");
  return source === "grants" && date?.kind === "value" ? { [DATE]: date.value } : {};
}

/** What a column's heading is the name of; a bare word for its amounts leaves that to the line above the table. */
export function nameOf(
  source: MatrixSource,
  { parts, heading }: AmountColumn,
  table: Table,
  whole: TableMeaning,
  known: Known
): Stated | undefined {
  if (source === "forecasts") {
    const occasion =
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
  const own = words.at(-1);
  const isBare = own === undefined || isBareAmount(own);
  const title = isBare ? decisionOver(table) : undefined;
  return title ?? { [DECISION]: own ?? grantOfYear(whole.year) };
}

/** A longer line is a sentence. */
const LONGEST_NAME = 60;

/** The nearest line above that is more than a unit, and the day that it says. */
function decisionOver({ titles }: Table): Stated | undefined {
  const title = titles.findLast((line) => wordsOf(line).length > 0 && !/^(?:alla )?belopp /.test(foldWords(line)));
  if (title === undefined || title.length > LONGEST_NAME) return undefined;
  const { name, day } = decisionIn(title);
  return { [DECISION]: name, ...(day === undefined ? {} : { [DATE]: day }) };
}

export function grantOfYear(year: number | undefined): string {
  return year === undefined ? "Kommunbidrag" : `Kommunbidrag ${year}`;
}

/** The occasion that the lines above a table say, or its sheet. */
export function occasionSaid({ titles, sheet }: Table, known: Known): string | undefined {
  return known.occasionNamed(titles.join(" ")) ?? known.occasionNamed(sheet) ?? known.occasionOfMonth(sheet);
}
