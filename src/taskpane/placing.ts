/**
 * Where the sheets of a file go: under their own names where those are free, and what stands is never written over. A
 * source that has rows already stays the one that is read until the user says otherwise.
 */
import type { Taken, TakenSheet } from "../files/taken";
import type { Recognition, SourceStatus } from "../sources/status";
import type { Survey } from "../workbook";
import { rowsOf } from "./standing";

export interface Placed {
  readonly sheet: TakenSheet;
  /** What it will be called. */
  readonly name: string;
  readonly isNameTaken: boolean;
  /** Rows of what is read as the source now; 0 where there is none. */
  readonly standing: number;
  /** It is to be read as its source. */
  readonly isUsed: boolean;
}

/** Sheets by source that are to be read in place of what stands. */
export type Instead = ReadonlySet<TakenSheet["source"]>;

export function placed(
  { sheets }: Taken,
  { sheets: names }: Pick<Survey, "sheets">,
  recognition: Recognition,
  instead: Instead
): readonly Placed[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const own = sheet.contents.name;
    const isNameTaken = taken.has(own.toLowerCase());
    const name = isNameTaken ? freeName(own, yearOf(sheet), taken) : own;
    taken.add(name.toLowerCase());
    const standing = rowsStanding(statusOf(sheet, recognition));
    const isUsed = sheet.source !== undefined && (standing === 0 || instead.has(sheet.source));
    return { sheet, name, isNameTaken, standing, isUsed };
  });
}

/** It is found by its name alone, unless the source has been chosen elsewhere. */
export function mustBeChosen({ sheet, name, isUsed }: Placed, recognition: Recognition): boolean {
  const via = statusOf(sheet, recognition)?.site?.via;
  return isUsed && (name !== sheet.contents.name || via === "mapping" || via === "table");
}

function statusOf({ source }: TakenSheet, recognition: Recognition): SourceStatus | undefined {
  return recognition.find((status) => status.source === source);
}

function rowsStanding(status: SourceStatus | undefined): number {
  if (status?.site === undefined) return 0;
  return status.firstRow === undefined ? status.site.rectangle.rows : rowsOf(status);
}

function yearOf({ months }: TakenSheet): string {
  const years = new Set(months.map((month) => Math.floor(month / 100)));
  return years.size === 1 ? ` ${[...years].join("")}` : "";
}

const LONGEST = 31;

/** "Utfall 2024", "Utfall 2024 (2)" …: the first that no sheet has. */
function freeName(own: string, year: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = `${year}${number > 1 ? ` (${number})` : ""}`;
    const name = own.slice(0, LONGEST - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
