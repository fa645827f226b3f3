/** Which column each field of a mapped source is taken from, and which it could be taken from instead. */
import type { SourceName } from "../model/source";
import { columnLetters } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import { isSameHeading } from "../sources/heading";
import type { SeenSheet, SourceChoice } from "../workbook";
import { amountFieldOf, fieldsOf } from "./mapping/fields";
import { stepsOf, type BlockPart, type Mapping } from "./mapping/mapping";
import { tableOfPart } from "./refit";
import { amountRefs } from "./mapping/stepColumns";

/** A column that a field can be taken from, in every block of the mapping. */
export interface ChoosableColumn {
  readonly at: number;
  readonly letters: string;
  readonly heading: string;
  /** The first value in it; "" where it is empty. */
  readonly example: string;
}

/** Where a field's values come from now. */
export type FieldOrigin =
  | { readonly kind: "column"; readonly at: number }
  /** What stands over columns of amounts. */
  | { readonly kind: "headings" }
  /** Amounts in these columns. */
  | { readonly kind: "columns"; readonly headings: readonly string[] }
  /** Rows over the rows. */
  | { readonly kind: "above" }
  | { readonly kind: "stated"; readonly value: string }
  | { readonly kind: "nowhere" };

export interface ColumnChoice {
  readonly columns: readonly ChoosableColumn[];
  readonly fields: readonly { readonly field: string; readonly needed: boolean; readonly from: FieldOrigin }[];
}

/** `undefined` for what stands in no columns: what a title says, areas named in a ledger. */
export function columnChoiceOf(
  { source, parts }: Mapping,
  seen: readonly SeenSheet[],
  choice: SourceChoice | undefined
): ColumnChoice | undefined {
  const blocks = parts.filter((part) => part.kind === "block");
  const [first] = blocks;
  const tables = blocks.map((part) => tableOfPart(part, seen, choice));
  const [table] = tables;
  if (first === undefined || table === undefined || tables.includes(undefined)) return undefined;
  const inAll = table.columns.filter(({ heading }) =>
    tables.every((other) => other === table || other?.columns.some((column) => isSameHeading(column.heading, heading)))
  );
  const columns = inAll.map(({ at, heading }): ChoosableColumn => {
    const cells = table.rows.map(({ cells }) => String(cells[at] ?? "").trim());
    return { at, letters: columnLetters(at), heading, example: cells.find((text) => text !== "") ?? "" };
  });
  const specs = SPECS[source].columns.filter(({ name }) => isChosen(source, name));
  return {
    columns: columns.filter(({ heading, example }) => heading !== "" || example !== ""),
    fields: specs.map(({ name, needed }) => ({ field: name, needed, from: originOf(first, source, name) })),
  };
}

/** What a system writes beside sums is found by its own name. */
function isChosen(source: SourceName, field: string): boolean {
  const isOwn = SPECS[source].columns.some(({ name, bySystem }) => name === field && bySystem === true);
  return fieldsOf(source).includes(field) && !isOwn;
}

function originOf(part: BlockPart, source: SourceName, field: string): FieldOrigin {
  const taken = stepsOf(part, "take").find((step) => step.field === field);
  if (taken !== undefined) return { kind: "column", at: taken.column.at };
  const [melt] = stepsOf(part, "melt");
  if (melt?.columns.some(({ states }) => field in states) === true) return { kind: "headings" };
  if (stepsOf(part, "groupHeadings").some((step) => step.field === field)) return { kind: "above" };
  const stated = stepsOf(part, "state").find((step) => step.field === field);
  if (stated !== undefined) return { kind: "stated", value: String(stated.value) };
  const amounts = field === amountFieldOf(source) ? amountRefs(part) : [];
  return amounts.length === 0
    ? { kind: "nowhere" }
    : { kind: "columns", headings: amounts.map(({ heading }) => heading) };
}
