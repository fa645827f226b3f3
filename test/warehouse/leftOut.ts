/**
 * Rows of a file that a mapping leaves out and that are told: rows of sums, each controlled against the rows right
 * around it as in a sheet, rows of other committees, and rows that nothing says what they are.
 */
import type { BlockPart } from "../../src/layouts/mapping/mapping";
import { stepsOf } from "../../src/layouts/mapping/mapping";
import { sumControlOf, type LeftOutRow } from "../../src/layouts/shaping/sumControl";
import type { LedgerFile } from "./ledgerFile";
import type { Kind, MappedRows } from "./mappedRows";
import { MOST_PLACES, placeText } from "./places";

/** A row, or several with one label. */
export interface LeftOut {
  readonly as: "agreeing" | "disagreeing" | "unnamed" | "others";
  readonly label: string;
  /** As the file states it, in the workbook's unit. */
  readonly amount: number;
  readonly rows: number;
  /** Where the first ten of them stand. */
  readonly places: readonly string[];
}

/** The first ten that a problem in one of the sheet's rows is about: all rows that are left out alike. */
export function placesOfAll(all: readonly LeftOut[], one: LeftOut): readonly string[] {
  const alike = all.filter(({ as }) => as === one.as);
  return alike.flatMap(({ places }) => places).slice(0, MOST_PLACES);
}

export async function leftOutOf(file: LedgerFile, part: BlockPart, rows: MappedRows): Promise<readonly LeftOut[]> {
  const grouped = (["unnamed", "others"] as const).filter((kind) => rows.kinds.has(kind));
  const hasSums = rows.kinds.has("sum") || rows.kinds.has("part");
  if (grouped.length === 0 && !hasSums) return [];
  const placeOf = await placer(file);
  const aside = grouped.length === 0 ? [] : await asideIn(file, part, rows, grouped, placeOf);
  const sums = hasSums ? await sumsIn(file, part, rows, placeOf) : [];
  const agreeing = new Map<string, LeftOut>();
  for (const { row, place } of sums.filter(({ row: { agrees } }) => agrees)) {
    const known = agreeing.get(row.label) ?? { as: "agreeing", label: row.label, amount: 0, rows: 0, places: [] };
    const places = [...known.places, place].slice(0, MOST_PLACES);
    agreeing.set(row.label, { ...known, amount: known.amount + row.amount, rows: known.rows + 1, places });
  }
  const others = sums.filter(({ row: { agrees } }) => !agrees);
  return [
    ...aside,
    ...agreeing.values(),
    ...others.map(({ row: { label, amount }, place }): LeftOut => {
      return { as: "disagreeing", label, amount, rows: 1, places: [place] };
    }),
  ];
}

/** As the engine gives it; `undefined` for none. */
type EnginePlace = { readonly place: unknown; readonly place_row: unknown };
type PlaceOf = (place: EnginePlace) => string;

/** Rows of several files are numbered on from file to file: each is told by its number in its own. */
async function placer({ database, from, bound, position, parts }: LedgerFile): Promise<PlaceOf> {
  if (parts.length < 2) return ({ place, place_row }) => placeText(place, place_row);
  const numbered = `SELECT ${position.file} AS place, ${position.row} AS place_row FROM ${from}`;
  const found = await database.rows(`SELECT place, min(place_row) FROM (${numbered}) GROUP BY place`, bound);
  const before = new Map(found.map(([place, first]) => [place, Number(first) - 1]));
  return ({ place, place_row }) => placeText(place, Number(place_row) - (before.get(place) ?? 0));
}

async function asideIn(
  { database, bound }: LedgerFile,
  part: BlockPart,
  rows: MappedRows,
  kinds: readonly ("unnamed" | "others")[],
  placeOf: PlaceOf
): Promise<readonly LeftOut[]> {
  const place = "{place: place, place_row: place_row}";
  const found = await database.rows(
    [
      `SELECT kind, label, CAST(sum(total) AS DOUBLE), count(*), min(${place}, ${MOST_PLACES})`,
      `FROM (${withTotals(part, rows, kinds)})`,
      `WHERE has_amount OR kind = 'others' GROUP BY kind, label ORDER BY min(${place})`,
    ].join(" "),
    { ...bound, ...rows.bound }
  );
  return found.map(([kind, label, amount, count, places]) => ({
    as: kind as "unnamed" | "others",
    label: String(label),
    amount: Number(amount),
    rows: Number(count),
    places: (places as EnginePlace[]).map(placeOf),
  }));
}

interface SumRow {
  readonly row: LeftOutRow;
  readonly place: string;
}

/** Rows of sums and empty rows part the others; what stands between two of them is added up by the engine. */
async function sumsIn(
  { database, bound }: LedgerFile,
  part: BlockPart,
  rows: MappedRows,
  placeOf: PlaceOf
): Promise<readonly SumRow[]> {
  const all = withTotals(part, rows, ["row", "sum", "part", "blank"]);
  const isBreak = `(kind = 'blank' OR kind <> 'row' AND has_amount)`;
  const window = `count(*) FILTER (${isBreak}) OVER (ORDER BY place, place_row ROWS UNBOUNDED PRECEDING)`;
  const found = await database.rows(
    [
      `SELECT stretch, ${isBreak} AS is_break, min(kind), min(label), CAST(sum(total) AS DOUBLE), count(*),`,
      `min({place: place, place_row: place_row}) FROM (SELECT *, ${window} AS stretch FROM (${all})) WHERE kind IN ('row', 'blank') OR has_amount`,
      `GROUP BY stretch, is_break ORDER BY stretch, is_break DESC`,
    ].join(" "),
    { ...bound, ...rows.bound }
  );
  const control = sumControlOf(part);
  found.forEach(([, isBreak, kind, label, amount, count], at) => {
    if (kind === "blank") control.begin();
    else if (kind === "part")
      control.setAside({ sheetRow: at, label: String(label), amount: Number(amount), agrees: true });
    else if (isBreak === true) control.leaveOut(at, String(label), Number(amount));
    else control.count(Number(amount), Number(count));
  });
  return control.finish().map((row) => ({ row, place: placeOf(found[row.sheetRow]?.[6] as EnginePlace) }));
}

/** Each row with what its amounts come to. */
function withTotals(part: BlockPart, { from, withAmounts, amounts }: MappedRows, kinds: readonly Kind[]): string {
  const total = amounts.map(({ whole }) => `coalesce(${whole}, 0)`).join(" + ");
  const mayBe = (unread: string): string => `${unread} <> '' AND NOT (kind = 'sum' AND ${beginsWithWord(unread)})`;
  const hasAmount = amounts.map(({ whole, unread }) => `${whole} IS NOT NULL OR ${mayBe(unread)}`).join(" OR ");
  const sign = stepsOf(part, "turnRows").length === 0 ? "1" : "CASE WHEN is_turned THEN -1 ELSE 1 END";
  const rows = withAmounts(from(kinds, true));
  return `SELECT kind, label, ${sign} * (${total}) AS total, (${hasAmount}) AS has_amount, place, place_row FROM (${rows})`;
}

/** A title on a printed page stands where an amount would: it is no sum's, as in a sheet. */
function beginsWithWord(text: string): string {
  return `regexp_matches(${text}, '^\\s*\\pL')`;
}
