/**
 * Kommentarer for a run: what is written of its figures, met with what people have made of what was written before.
 * The sheet is only known when the workbook is looked at, so the meeting is left to the write.
 */
import type { Analysis } from "../analysis/analysis";
import type { Comment, CommentCell } from "../model/comment";
import type { CellReference } from "../model/fact";
import { printedCellOf } from "../reports/printedCell";
import type { RoundedTable } from "../reports/table";
import type { Commentary } from "../workbook";
import { checkedComments } from "./checkedComments";
import { commentTable, standingTable } from "./commentTable";
import { factsOf } from "../facts/facts";
import { runSources } from "../facts/run";
import { mergeComments } from "./mergeComments";
import { fingerprint, memoryText, parseMemory, type RememberedComment } from "./remembered";
import { allComments, shortened } from "../writing/comments";

/** The run's tables with Kommentarer before the reconciliation, in the place of what stood there before. */
export function withComments(
  tables: readonly RoundedTable[],
  comments: RoundedTable | undefined
): readonly RoundedTable[] {
  if (comments === undefined) return tables;
  const others = tables.filter(({ id }) => id !== comments.id);
  const found = others.findIndex(({ id }) => id === "Avvik.avstamning");
  return others.toSpliced(found < 0 ? others.length : found, 0, comments);
}

/** `tables` are all of the run's, also those that are not written this time. */
export function commentaryOf(analysis: Analysis, tables: readonly RoundedTable[]): Commentary {
  const facts = factsOf(runSources(analysis, tables));
  const cells = new Map(facts.facts.map(({ key, cell }) => [key, cell]));
  const cellsOf = (fact: string): readonly CommentCell[] => commentCells(cells.get(fact), tables);
  const all = allComments(analysis, facts);
  return {
    blank: commentTable([], []),
    over({ contents, memory, length }) {
      const standing = standingTable(contents);
      const merged = mergeComments(parseMemory(memory), standing.rows, {
        paragraphs: shortened(all, length),
        all,
        cellsOf,
      });
      const comments = checkedComments(merged.comments, facts, cellsOf);
      return {
        table: commentTable(comments, standing.own),
        memory: memoryText(withLines(merged.remembered, comments)),
        replaced: standing.replaced,
        comments,
        length,
      };
    },
  };
}

function commentCells(reference: CellReference | undefined, tables: readonly RoundedTable[]): readonly CommentCell[] {
  const cell = reference === undefined ? undefined : printedCellOf(reference, tables);
  const table = tables.find(({ id }) => id === reference?.table);
  if (reference === undefined || cell === undefined || table === undefined) return [];
  const { value, decimals, unit, down, right } = cell;
  return [
    { ...reference, value, decimals, unit, down, right, rows: table.rows.length + 1, columns: table.columns.length },
  ];
}

/** With every line that is written under Att åtgärda, so that the next run knows them for ours. */
function withLines(
  remembered: readonly RememberedComment[],
  comments: readonly Comment[]
): readonly RememberedComment[] {
  const lines = new Map(comments.map(({ key, toMend }) => [key, toMend.map(fingerprint)]));
  return remembered.map((comment) => ({ ...comment, lines: lines.get(comment.key) ?? comment.lines }));
}
