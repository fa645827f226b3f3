/**
 * Findings in cells, gathered while a source is read: the same finding in the same column is one problem
 * with a count and the first addresses, so that a million unreadable cells do not become a million problems.
 */
import { MOST_ADDRESSES, type Problem, type Severity } from "../model/problem";
import type { SourceName } from "../model/source";
import { addressOf } from "./address";
import type { CellFinding } from "./parsed";

/** Different texts of one kind and column that are told apart; the rest are counted under the first of them. */
const MOST_TEXTS = 20;

interface FoundCell {
  readonly column: string;
  readonly sheetRow: number;
  readonly sheetColumn: number;
  readonly severity: Severity;
  readonly finding: CellFinding;
  /** How many cells are behind it, where one stands for several; 1 unless said. */
  readonly cells?: number;
}

interface Gathered extends FoundCell {
  cells: number;
  readonly addresses: string[];
}

export interface Findings {
  readonly add: (found: FoundCell) => void;
  readonly problems: () => readonly Problem[];
}

export function findingsIn(source: SourceName, sheet: string): Findings {
  const groups = new Map<string, Gathered>();
  const texts = new Map<string, number>();

  function keyOf({ column, finding }: FoundCell): string {
    const kind = `${finding.kind}\n${column}`;
    const key = `${kind}\n${textOf(finding)}`;
    if (groups.has(key)) return key;
    const known = texts.get(kind) ?? 0;
    if (known >= MOST_TEXTS) return `${kind}\nrest\n`;
    texts.set(kind, known + 1);
    return key;
  }

  return {
    add(found) {
      const key = keyOf(found);
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { ...found, cells: 0, addresses: [] }));
      group.cells += found.cells ?? 1;
      if (group.addresses.length < MOST_ADDRESSES) group.addresses.push(addressOf(found.sheetRow, found.sheetColumn));
    },
    problems: () =>
      [...groups.values()].map(({ column, severity, finding, cells, addresses, sheetRow, sheetColumn }) => ({
        ...finding,
        source,
        column,
        severity,
        cells,
        addresses,
        place: { sheet, address: addressOf(sheetRow, sheetColumn) },
      })),
  };
}

function textOf(finding: CellFinding): string {
  if ("text" in finding) return finding.text;
  return "name" in finding ? finding.name : "";
}
