/**
 * Kopiera uppsättningen: the sheets of a new workbook for another committee of the same municipality. They are made of
 * what the sources say, column by column and cell by cell as it is allowed here; nothing is deleted from a copy, so
 * what nobody has chosen can't come along. No amount ever does: not from a column of amounts, nor typed where a word
 * should be.
 */
import { SPECS } from "../sources/catalogue";
import { monthIn } from "../sources/date";
import type { ColumnSpec } from "../sources/field";
import { planOf } from "../sources/plan";
import { recognise } from "../sources/recognise";
import { KEYS, type SettingKey } from "../sources/settings";
import type { Recognition, SourceStatus } from "../sources/status";
import type { CellValue, SheetContents, Watch, Workbook } from "../workbook";
import { readGrid } from "./readGrid";
import { RULES } from "./rules";
import { settingEntries } from "./statedSettings";

/** One sheet for each source that the workbook has or needs, in the template's order. */
export async function copiedSheets(
  workbook: Pick<Workbook, "survey" | "read">,
  watch: Watch
): Promise<readonly SheetContents[]> {
  const recognition = recognise(await workbook.survey());
  const sheets: SheetContents[] = [];
  for (const status of recognition) {
    if (status.site === undefined && !status.needed) continue;
    const columns = columnsIn(status);
    sheets.push({
      name: SPECS[status.source].sheet,
      rows: [columns.map(({ name }) => name), ...(await rowsIn(workbook, status, columns, recognition, watch))],
      notes: columns.map(({ note }) => note),
      textColumns: columns.flatMap(({ holds }, offset) => (holds === "code" ? [offset] : [])),
    });
  }
  return sheets;
}

/** As the workbook has them, under the contract's names; the template's where they are not understood. */
function columnsIn({ source, state, columns }: SourceStatus): readonly ColumnSpec[] {
  const all = SPECS[source].columns;
  if (state !== "ready") return all.filter(({ bySystem }) => bySystem !== true);
  const there = all.filter(({ name }) => columns[name] !== undefined);
  return [...there].sort((a, b) => (columns[a.name] ?? 0) - (columns[b.name] ?? 0));
}

async function rowsIn(
  workbook: Pick<Workbook, "read">,
  status: SourceStatus,
  columns: readonly ColumnSpec[],
  recognition: Recognition,
  watch: Watch
): Promise<SheetContents["rows"]> {
  switch (RULES[status.source].copying) {
    case "headings":
      return [];
    case "settings":
      return settingsRows(workbook, columns, recognition, watch);
    case "rows":
      return status.state === "ready" ? commonRows(workbook, status, columns, watch) : [];
  }
}

async function commonRows(
  workbook: Pick<Workbook, "read">,
  status: SourceStatus,
  columns: readonly ColumnSpec[],
  watch: Watch
): Promise<SheetContents["rows"]> {
  const plan = planOf(status);
  if (plan === undefined) return [];
  const rows = await readGrid(workbook, plan, watch);
  return rows
    .map(({ cells }) =>
      columns.map((column) => {
        const { position, digits } = plan.columns.get(column.name) ?? { position: -1, digits: 0 };
        return allowed(column, cells[position] ?? "", digits);
      })
    )
    .filter((cells) => columns.every(({ needed }, offset) => !needed || cells[offset] !== ""));
}

/** A code of digits, a word, the number of a month; everything else stays behind. */
function allowed({ holds }: ColumnSpec, cell: CellValue, digits: number): CellValue {
  switch (holds) {
    case "code":
      return CODE.test(String(cell).trim()) ? String(cell).trim().padStart(digits, "0") : "";
    case "text":
      return typeof cell === "number" ? (monthIn(cell) ?? "") : wordIn(cell);
    case "amount":
    case "number":
    case "unread":
      return "";
  }
}

const CODE = /^\d{1,12}$/;

/** "Delår 2024" is a word, "1 234,50" and "cirka 731946 kr" are none. */
function wordIn(cell: CellValue): string {
  if (typeof cell !== "string") return "";
  const hasAmount = /\d{5}/.test(cell.replace(/[\s.,'’]/g, ""));
  return /\p{L}/u.test(cell) && !hasAmount ? cell.trim() : "";
}

function percentIn(cell: CellValue): CellValue {
  return typeof cell === "number" && cell > 0 && cell <= 100 ? cell : "";
}

function yearIn(cell: CellValue): CellValue {
  const year = Number(String(cell).trim());
  return Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : "";
}

/**
 * Whose the workbook is stays behind, and so do the month and the amount that is material: those are one committee's.
 */
const SETTINGS_ALLOWED: Readonly<Record<SettingKey, ((cell: CellValue) => CellValue) | undefined>> = {
  committee: undefined,
  year: yearIn,
  occasion: wordIn,
  through: undefined,
  unit: wordIn,
  costs: wordIn,
  reportUnit: wordIn,
  split: wordIn,
  materialAmount: undefined,
  materialPercent: percentIn,
  prose: wordIn,
  plausibleCommittee: percentIn,
  plausibleArea: percentIn,
  plausibleBudget: percentIn,
  plausibleBudgetInArea: percentIn,
  plausibleRows: percentIn,
  plausibleRepeated: percentIn,
};

/** The template's keys, and those that the workbook has set. */
async function settingsRows(
  workbook: Pick<Workbook, "read">,
  columns: readonly ColumnSpec[],
  recognition: Recognition,
  watch: Watch
): Promise<SheetContents["rows"]> {
  const entries = await settingEntries(workbook, recognition, watch);
  const starting = new Map((SPECS.settings.startingRows ?? []).map(([key, value = ""]) => [key, value]));
  const [first] = SPECS.settings.columns;
  return (Object.keys(KEYS) as SettingKey[])
    .filter((key) => starting.has(KEYS[key]) || entries.has(key))
    .map((key) => {
      const entry = entries.get(key);
      const stated = entry === undefined ? starting.get(KEYS[key]) : SETTINGS_ALLOWED[key]?.(entry.value);
      const value = stated ?? "";
      return columns.map(({ name }) => (name === first?.name ? KEYS[key] : value));
    });
}
