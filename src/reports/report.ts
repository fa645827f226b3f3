/** What a report is: a name and the tables that it makes of an analysis. */
import type { Analysis } from "../analysis/analysis";
import type { SourceName } from "../model/source";
import type { Recognition } from "../sources/status";
import type { ReportId, Table } from "./table";

/** A table as a report states it; its unit is the workbook's report unit unless it says otherwise. */
export type ReportTable = Omit<Table, "unit" | "unitLine"> & Partial<Pick<Table, "unit" | "unitLine">>;

export interface Report {
  readonly id: ReportId;
  /** As the pane lists it. */
  readonly name: string;
  /** Optional sources that it cannot do without; a report whose source is missing is left out. */
  readonly needs?: readonly SourceName[];
  /** It is made of accounts: without any in the outcome there is nothing to make. */
  readonly needsAccounts?: true;
  /**
   * What its figures come from, where that is not Utfall, Budget and Kommunbidrag; optional ones that are missing are
   * not named.
   */
  readonly sources?: readonly SourceName[];
  /** Its tables, none where the workbook gives no occasion for any (no frame without result responsibility). */
  readonly tables: (analysis: Analysis) => readonly ReportTable[];
}

/** The sources that a workbook lacks, or that are not understood. */
export function missingIn(recognition: Recognition): ReadonlySet<SourceName> {
  return new Set(recognition.filter(({ state }) => state !== "ready").map(({ source }) => source));
}
