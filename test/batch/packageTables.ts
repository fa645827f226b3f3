/**
 * What a committee's package comes to beside its workbook, for whoever puts packages together: its tables as Avvik has
 * them, with exact öre, what each figure is, and what is a sum of what.
 */
import { readFileSync } from "node:fs";
import type { RoundedTable } from "../../src/reports/table";
import type { Written } from "../../src/run";

export interface PackageTables extends Pick<Written["headline"], "committee" | "when" | "result" | "grant"> {
  readonly preliminary: boolean;
  readonly tables: readonly RoundedTable[];
}

export function packageTablesText({ headline, preliminary, tables }: Written): string {
  return JSON.stringify({ ...headline, preliminary, tables }, (_, value: unknown) =>
    value instanceof Map ? { entries: [...value] } : value
  );
}

export function readPackageTables(file: string): PackageTables {
  return JSON.parse(readFileSync(file, "utf8"), (_, value: unknown) =>
    isEntries(value) ? new Map(value.entries) : value
  ) as PackageTables;
}

function isEntries(value: unknown): value is { readonly entries: readonly [string, number][] } {
  return typeof value === "object" && value !== null && "entries" in value && Array.isArray(value.entries);
}
