/**
 * Golden files: each report as a controller would read it, in Markdown, reviewed in diffs.
 * `GOLDEN=write npx jest` writes them anew; otherwise a difference fails the test.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cell, RoundedTable } from "../../src/reports/table";

const FOLDER = join(__dirname, "../golden");

export function expectGolden(name: string, content: string): void {
  const file = join(FOLDER, `${name}.md`);
  const text = `${content.trimEnd()}\n`;
  if (process.env["GOLDEN"] === "write") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`No golden file ${name}.md; write it with GOLDEN=write and read it`);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** The table as it is printed: title, unit, aligned figures; totals bold. */
export function markdownOf(table: RoundedTable): string {
  const [label, ...columns] = table.columns;
  const lines = table.rows.map((row) => {
    const strong = row.kind === "total" || row.kind === "subtotal" ? "**" : "";
    const name = row.remark === undefined ? row.label : `${row.label} (${row.remark})`;
    return `| ${strong}${name}${row.isMaterial === true ? " ◆" : ""}${strong} | ${row.cells.map((cell) => printed(cell, table)).join(" | ")} |`;
  });
  return [
    `## ${table.title}`,
    "",
    `\`${table.id}\` · ${table.sheet} · ${table.unitLine}`,
    "",
    `| ${label?.heading ?? ""} | ${columns.map(({ heading }) => heading).join(" | ")} |`,
    `|---|${columns.map(({ kind }) => (kind === "text" ? "---|" : "---:|")).join("")}`,
    ...lines,
    "",
  ].join("\n");
}

function printed(cell: Cell, table: RoundedTable): string {
  switch (cell.kind) {
    case "figure":
      return swedish(table.printed.get(cell.key) ?? NaN, 0);
    case "number":
    case "live":
      return swedish(cell.value, cell.decimals);
    case "input":
      return `[${cell.value === undefined ? String(cell.content) : swedish(cell.value, cell.decimals)}]`;
    case "percent":
      return cell.value === undefined ? "" : `${swedish(cell.value, cell.decimals)} %`;
    case "text":
      return cell.text;
    case "empty":
      return "";
  }
}

function swedish(value: number, decimals: number): string {
  return value
    .toFixed(decimals)
    .replace("-", "−")
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+(?!\d))/g, " ");
}
