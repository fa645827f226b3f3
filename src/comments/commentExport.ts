/** Comments to be pasted elsewhere: plain HTML that Word and Stratsys give their own styles, and the same as text. */
import type { Comment } from "../model/comment";

export interface Exported {
  readonly html: string;
  readonly text: string;
}

/** Each section once as a heading, its paragraphs under theirs; empty texts are left out. */
export function exported(comments: readonly Comment[]): Exported {
  const written = comments.filter(({ text }) => text.trim() !== "");
  const parts = written.flatMap(({ section, heading, text }, index): readonly ExportedPart[] => [
    ...(section === written[index - 1]?.section ? [] : [{ kind: "section", text: section } as const]),
    ...(heading === section || heading === "" ? [] : [{ kind: "heading", text: heading } as const]),
    { kind: "text", text },
  ]);
  return {
    html: parts.map(({ kind, text }) => `<${TAGS[kind]}>${escaped(text)}</${TAGS[kind]}>`).join("\n"),
    text: parts.map(({ text }) => text).join("\n\n"),
  };
}

interface ExportedPart {
  readonly kind: "section" | "heading" | "text";
  readonly text: string;
}

const TAGS = { section: "h2", heading: "h3", text: "p" } as const;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, "<br>");
}
