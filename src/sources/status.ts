/** What recognition found of each source. */
import type { Problem } from "../model/problem";
import type { SourceName } from "../model/source";
import type { Site } from "../workbook";

export interface SourceStatus {
  readonly source: SourceName;
  /** Its name as a sheet: "Utfall". */
  readonly sheetName: string;
  /** Whether the year-end tables need it. */
  readonly needed: boolean;
  /** `ready`: found and every needed column understood. `unclear`: found, but not understood. */
  readonly state: "ready" | "missing" | "unclear";
  readonly site: Site | undefined;
  /** Offset of the heading row within the site's rectangle. */
  readonly headingRow: number | undefined;
  /**
   * Offset of the first row below the headings; 0 when the user has said which column is which and no heading row
   * stands there.
   */
  readonly firstRow: number | undefined;
  /** The headings as the workbook writes them, by column offset. */
  readonly headings: readonly string[];
  /** Canonical column → column offset within the site's rectangle. */
  readonly columns: Readonly<Record<string, number>>;
  /** Code columns whose numbers are shown with leading zeros ("0000") → how many digits. */
  readonly zeroPadded: Readonly<Record<string, number>>;
  /** Every canonical column of this source, with whether it must be there. */
  readonly canonical: readonly { readonly name: string; readonly needed: boolean }[];
  readonly problems: readonly Problem[];
}

export type Recognition = readonly SourceStatus[];
