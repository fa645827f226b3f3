/**
 * Kommentarer for a run: what is written of its figures, met with what people have made of what was written before.
 * The sheet is only known when the workbook is looked at, so the meeting is left to the write.
 */
import type { Analysis } from "../analysis/analysis";
import type { Comment, CommentCell } from "../model/comment";
import type { CellReference } from "../model/fact";
import { printedCellOf } from "../reports/printedCell";
import type { RoundedTable } from "../reports/table";
import type { OpenTable } from "../workbook";
import { checkedComments } from "./checkedComments";
import type { Commented } from "./commented";
import { commentTable, standingTable } from "./commentTable";
import { factsOf } from "../facts/facts";
import { runSources } from "../facts/run";
import { mergeComments } from "./mergeComments";
import {
  COMMENTS_MEMORY,
  fingerprint,
  LENGTH_MEMORY,
  lengthOf,
  memoryText,
  parseMemory,
  type RememberedComment,
} from "./remembered";
import { allComments, shortened } from "../writing/comments";

/** The run's tables with Kommentarer before the reconciliation, open for what people have made of it. */
export function withKommentarer(analysis: Analysis, tables: readonly RoundedTable[]): readonly RoundedTable[] {
  const found = tables.findIndex(({ id }) => id === "Avvik.avstamning");
  return tables.toSpliced(found < 0 ? tables.length : found, 0, kommentarerOf(analysis, tables));
}

function kommentarerOf(analysis: Analysis, tables: readonly RoundedTable[]): OpenTable {
  const facts = factsOf(runSources(analysis, tables));
  const cells = new Map(facts.facts.map(({ key, cell }) => [key, cell]));
  const cellsOf = (fact: string): readonly CommentCell[] => commentCells(cells.get(fact), tables);
  const all = allComments(analysis, facts);
  return {
    ...commentTable([], []),
    remembers: [COMMENTS_MEMORY, LENGTH_MEMORY],
    over({ contents, remembered }): Commented {
      const length = lengthOf(remembered(LENGTH_MEMORY));
      const standing = standingTable(contents);
      const merged = mergeComments(parseMemory(remembered(COMMENTS_MEMORY)), standing.rows, {
        paragraphs: shortened(all, length),
        all,
        cellsOf,
      });
      const comments = checkedComments(merged.comments, facts, cellsOf);
      return {
        table: commentTable(comments, standing.own),
        memories: [{ name: COMMENTS_MEMORY, text: memoryText(withLines(merged.remembered, comments)) }],
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
  const { title: _title, ...printed } = cell;
  return [{ table: reference.table, ...printed, rows: table.rows.length + 1, columns: table.columns.length }];
}

/** With every line that is written under Att åtgärda, so that the next run knows them for ours. */
function withLines(
  remembered: readonly RememberedComment[],
  comments: readonly Comment[]
): readonly RememberedComment[] {
  const lines = new Map(comments.map(({ key, toMend }) => [key, toMend.map(fingerprint)]));
  return remembered.map((comment) => ({ ...comment, lines: lines.get(comment.key) ?? comment.lines }));
}
