/** Words that say that what they stand over, or begin, is part of something else: "varav lokaler". */
import type { CellValue } from "../../workbook";

/** What begins with them is part of something else. */
const PART_WORDS = /varav|därav|herav|of which/;
const PART_LABEL = new RegExp(`^\\s*(?:${PART_WORDS.source})\\s`, "iu");
const PART_HEADING = new RegExp(`^\\s*(?:${PART_WORDS.source})(?!\\p{L})`, "iu");

/** "varav lokaler": part of the row above it. */
export function isPartLabel(cell: CellValue): boolean {
  return typeof cell === "string" && PART_LABEL.test(cell);
}

/** "varav lokaler", or "varav" over several columns: parts of the column beside them. */
export function isPartHeading(heading: string): boolean {
  return PART_HEADING.test(heading);
}
