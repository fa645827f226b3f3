/** What a fact's figure is, digit for digit as its table prints it, or as the sources have it. */
import type { Fact } from "../../model/fact";
import type { Ore } from "../../model/money";
import type { PrintedCell } from "../../reports/printedCell";
import { decimalsOf } from "../../reports/table";
import type { Language } from "../language";
import { kronor, printed } from "../numbers";

const POINTS: Readonly<Record<Language, string>> = { sv: "procentenheter", en: "percentage points" };

/** "−91 106 tkr" where a table has it, else "−91 105 832,54 kr"; "5,3 %", "6 438"; a place in order is "2". */
export function factInWords(fact: Fact, cell: PrintedCell | undefined, language: Language): string {
  if (cell !== undefined && fact.unit === "ore") return `${printed(cell.value, cell.decimals, language)} ${cell.unit}`;
  const [value] = fact.values;
  switch (fact.unit) {
    case "ore":
    case "orePer":
      return kronor(Math.round(value) as Ore, language);
    case "percent":
      return `${printed(value, 1, language)} %`;
    case "points":
      return `${printed(value, 1, language)} ${POINTS[language]}`;
    case "count":
      return printed(value, decimalsOf(value), language);
    case "place":
      return String(value);
  }
}
