/**
 * What people have written in Kommentarer, read against the tables: no figure of theirs disagrees without being
 * told, also one that they have typed in a way of their own. What agrees shows its cells.
 */
import type { Comment, CommentCell, CommentSentence } from "../model/comment";
import type { FactSet } from "../model/fact";
import type { Claim } from "../model/claim";
import { readText } from "../reading/read";
import { distinct } from "./mergedRow";
import { rowWords } from "./rowWords";
import { joinedTexts } from "./writtenTexts";

export function checkedComments(
  comments: readonly Comment[],
  facts: FactSet,
  cellsOf: (fact: string) => readonly CommentCell[]
): readonly Comment[] {
  const edited = comments.filter(({ status, text }) => status !== "generated" && text.trim() !== "");
  if (edited.length === 0) return comments;
  const joined = joinedTexts(
    edited.map(({ section, heading, text }) => ({ text, headings: [...new Set([section, heading])], cell: undefined }))
  );
  const claims = new Map<Comment, Claim[]>(edited.map((comment) => [comment, []]));
  for (const claim of readText(joined.text, facts).claims) {
    const home = joined.homeOf(claim.start, claim.end);
    const comment = home === undefined ? undefined : edited[home.text];
    if (home === undefined || comment === undefined) continue;
    claims.get(comment)?.push({ ...claim, start: claim.start - home.start, end: claim.end - home.start });
  }
  return comments.map((comment) => checked(comment, claims.get(comment) ?? [], cellsOf));
}

function checked(
  comment: Comment,
  claims: readonly Claim[],
  cellsOf: (fact: string) => readonly CommentCell[]
): Comment {
  let from = 0;
  const toMend: string[] = [];
  const sentences = comment.sentences.map((sentence): CommentSentence => {
    const start = comment.text.indexOf(sentence.text, from);
    from = start + sentence.text.length;
    const own = claims.filter((claim) => claim.start >= start && claim.end <= from);
    const wrong = sentence.isStale ? [] : own.filter(({ verdict }) => verdict.kind === "disagrees");
    toMend.push(...wrong.map(({ verdict }) => rowWords.wrong(verdict, sentence.text)));
    const cells = [
      ...sentence.cells,
      ...own.flatMap(({ verdict }) =>
        verdict.kind === "agrees" || verdict.kind === "roundedAside" ? cellsOf(verdict.fact.key) : []
      ),
    ];
    return { text: sentence.text, cells: distinct(cells), isStale: sentence.isStale || wrong.length > 0 };
  });
  return {
    ...comment,
    sentences,
    toMend: [...comment.toMend, ...toMend],
    status: toMend.length > 0 ? "stale" : comment.status,
  };
}
