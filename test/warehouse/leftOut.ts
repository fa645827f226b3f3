/**
 * Rows of a file that a mapping leaves out and that are told: rows of sums, each controlled against the rows right
 * around it as in a sheet, rows of other committees, and rows that nothing says what they are.
 */
import type { BlockPart } from "../../src/layouts/mapping/mapping";
import { stepsOf } from "../../src/layouts/mapping/mapping";
import { sumControlOf, type LeftOutRow } from "../../src/layouts/shaping/sumControl";
import type { LedgerFile } from "./ledgerFile";
import type { Kind, MappedRows } from "./mappedRows";

/** A row, or several with one label. */
export interface LeftOut {
  readonly as: "agreeing" | "disagreeing" | "unnamed" | "committee";
  readonly label: string;
  /** As the file states it, in the workbook's unit. */
  readonly amount: number;
  readonly rows: number;
}

export async function leftOutOf(file: LedgerFile, part: BlockPart, rows: MappedRows): Promise<readonly LeftOut[]> {
  const grouped = (["unnamed", "committee"] as const).filter((kind) => rows.kinds.has(kind));
  const aside = grouped.length === 0 ? [] : await asideIn(file, part, rows, grouped);
  const sums = rows.kinds.has("sum") || rows.kinds.has("part") ? await sumsIn(file, part, rows) : [];
  const agreeing = new Map<string, LeftOut>();
  for (const { label, amount, agrees } of sums) {
    const known = agreeing.get(label) ?? { as: "agreeing", label, amount: 0, rows: 0 };
    if (agrees) agreeing.set(label, { ...known, amount: known.amount + amount, rows: known.rows + 1 });
  }
  const others = sums.filter(({ agrees }) => !agrees);
  return [
    ...aside,
    ...agreeing.values(),
    ...others.map(({ label, amount }): LeftOut => ({ as: "disagreeing", label, amount, rows: 1 })),
  ];
}

async function asideIn(
  { database, bound }: LedgerFile,
  part: BlockPart,
  rows: MappedRows,
  kinds: readonly ("unnamed" | "committee")[]
): Promise<readonly LeftOut[]> {
  const found = await database.rows(
    [
      `SELECT kind, label, CAST(sum(total) AS DOUBLE), count(*) FROM (${withTotals(part, rows, kinds)})`,
      `WHERE has_amount OR kind = 'committee' GROUP BY kind, label ORDER BY min({place: place, place_row: place_row})`,
    ].join(" "),
    { ...bound, ...rows.bound }
  );
  return found.map(([kind, label, amount, count]) => ({
    as: kind as "unnamed" | "committee",
    label: String(label),
    amount: Number(amount),
    rows: Number(count),
  }));
}

/** Rows of sums and empty rows part the others; what stands between two of them is added up by the engine. */
async function sumsIn(
  { database, bound }: LedgerFile,
  part: BlockPart,
  rows: MappedRows
): Promise<readonly LeftOutRow[]> {
  const all = withTotals(part, rows, ["row", "sum", "part", "blank"]);
  const isBreak = `(kind = 'blank' OR kind <> 'row' AND has_amount)`;
  const window = `count(*) FILTER (${isBreak}) OVER (ORDER BY place, place_row ROWS UNBOUNDED PRECEDING)`;
  const found = await database.rows(
    [
      `SELECT stretch, ${isBreak} AS is_break, min(kind), min(label), CAST(sum(total) AS DOUBLE), count(*)`,
      `FROM (SELECT *, ${window} AS stretch FROM (${all})) WHERE kind IN ('row', 'blank') OR has_amount`,
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
  return control.finish();
}

/** Each row with what its amounts come to. */
function withTotals(part: BlockPart, { from, withAmounts, amounts }: MappedRows, kinds: readonly Kind[]): string {
  const total = amounts.map(({ whole }) => `coalesce(${whole}, 0)`).join(" + ");
  const hasAmount = amounts.map(({ whole, unread }) => `${whole} IS NOT NULL OR ${unread} <> ''`).join(" OR ");
  const sign = stepsOf(part, "turnRows").length === 0 ? "1" : "CASE WHEN is_turned THEN -1 ELSE 1 END";
  const rows = withAmounts(from(kinds, true));
  return `SELECT kind, label, ${sign} * (${total}) AS total, (${hasAmount}) AS has_amount, place, place_row FROM (${rows})`;
}
