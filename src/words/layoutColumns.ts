/** What the pane says of the columns of a source that is laid out in another way. */
import type { ChoosableColumn, FieldOrigin } from "../layouts/columnChoice";
import type { Say } from "./say";

export const columnWords = {
  selectedColumn: { sv: "Den markerade kolumnen", en: "The selected column" },
};

/** "E KTO: 5011", or what there is of it. */
export function columnText({ letters, heading, example }: ChoosableColumn): string {
  const name = heading === "" ? letters : `${letters} ${heading}`;
  return example === "" ? name : `${name}: ${example}`;
}

/** Where a field stands that is not taken from a column. */
export function originText(from: FieldOrigin, say: Say): string {
  switch (from.kind) {
    case "headings":
      return say("I kolumnrubrikerna", "In the column headings");
    case "above":
      return say("Rubriker ovanför raderna", "Headings above the rows");
    case "stated":
      return say(`Alla rader: ${from.value}`, `All rows: ${from.value}`);
    case "columns":
      return say(
        `${from.headings.length} kolumner: ${endsOf(from.headings)}`,
        `${from.headings.length} columns: ${endsOf(from.headings)}`
      );
    case "column":
    case "nowhere":
      return say("Ingen kolumn", "No column");
  }
}

/** "Debet, Kredit", "jan … dec". */
function endsOf(headings: readonly string[]): string {
  return headings.length > 2 ? `${headings[0] ?? ""} … ${headings.at(-1) ?? ""}` : headings.join(", ");
}
