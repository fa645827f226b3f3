/** Words that say that what they stand over, or begin, is part of something else: "varav lokaler". */
import type { CellValue } from "../../workbook";
import { says, wordsOf } from "./amountWords";

/** What begins with them is part of something else. */
const PART_WORDS = /varav|därav|herav|of which/;
/** "varav 12 500 kr avser fjolåret" says of which amount itself: it is a remark on its row. */
const OWN_AMOUNT = /[\d\s.,]*\d\s?(?:kr|tkr|mnkr|mkr|kronor)(?!\p{L})/u;
const PART_LABEL = new RegExp(`^\\s*(?:${PART_WORDS.source})\\s(?!${OWN_AMOUNT.source})`, "iu");
const PART_HEADING = new RegExp(`^\\s*(?:${PART_WORDS.source})(?!\\p{L})`, "iu");

/** "varav lokaler": part of the row above it. */
export function isPartLabel(cell: CellValue): boolean {
  return typeof cell === "string" && PART_LABEL.test(cell);
}

/** "varav lokaler", or "varav" over several columns: parts of the column beside them. */
export function isPartHeading(heading: string): boolean {
  return PART_HEADING.test(heading);
}

/** What stands under it is said of its row, and does not say what the row is: "Kommentar", "Anm." */
export function isRemarkHeading(heading: string): boolean {
  return says(wordsOf(heading), ["kommentar", "=anm", "anmark", "notering", "forklar", "~analys", "remark", "comment"]);
}
