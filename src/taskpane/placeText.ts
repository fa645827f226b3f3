/** A place as Excel writes it. */
import type { Place } from "../model/problem";

/** "Utfall!A1:H300", "'Ram och beslut'!A4": the sheet stands in apostrophes where its name needs them. */
export function placeText({ sheet, address }: Place): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
