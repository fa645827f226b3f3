/** Replies in the thread of a comment. */
import type { MemoryComment, MemoryReply, Sheet } from "../cells/shape";
import { itemAt, required } from "./collection";
import { isObject, type Json } from "./json";
import { described, readOnly, wire, type WireObject } from "./type";
import { asText } from "./values";

export interface CommentAt {
  readonly sheet: Sheet;
  readonly comment: MemoryComment;
}

interface ReplyAt extends CommentAt {
  readonly reply: MemoryReply;
}

/** Who writes in the host's workbooks. */
export const AUTHOR = { AuthorName: "Avvik", AuthorEmail: "avvik@example.com" };

const replyType = described<ReplyAt>({
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  scalars: {
    Id: readOnly(({ reply }) => reply.id),
    Content: {
      read: ({ reply }) => reply.content,
      write: ({ reply }, value) => {
        reply.content = asText(value);
      },
    },
    ContentType: readOnly(() => "Plain"),
    AuthorName: readOnly(() => AUTHOR.AuthorName),
    AuthorEmail: readOnly(() => AUTHOR.AuthorEmail),
    CreationDate: readOnly(({ reply }) => reply.created),
    Resolved: readOnly(({ comment }) => comment.resolved),
  },
  methods: {
    Delete: ({ comment, reply }) => {
      comment.replies = comment.replies.filter((other) => other !== reply);
    },
  },
});

export const repliesType = described<CommentAt>({
  name: "CommentReplyCollection",
  items: (self) => self.comment.replies.map((reply) => wire(replyType, { ...self, reply })),
  item: (self, key) => wire(replyType, { ...self, reply: required(found(self, key), "reply", key) }),
  methods: {
    Add: (self, args) => {
      const reply = { id: self.sheet.book.newId("item"), content: contentOf(args.json(0)), created: now() };
      self.comment.replies.push(reply);
      return wire(replyType, { ...self, reply });
    },
    GetItemAt: (self, args) =>
      wire(replyType, { ...self, reply: itemAt(self.comment.replies, args.integer(0), "reply") }),
    GetItemOrNullObject: (self, args): WireObject | null => {
      const reply = found(self, args.json(0));
      return reply === undefined ? null : wire(replyType, { ...self, reply });
    },
    GetCount: ({ comment }) => comment.replies.length,
  },
});

/** The plain text of a comment, which may come with mentions in it. */
export function contentOf(content: Json): string {
  return isObject(content) ? asText(content["richContent"] ?? "") : asText(content);
}

export function now(): string {
  return new Date().toISOString();
}

function found({ comment }: CommentAt, key: Json): MemoryReply | undefined {
  return comment.replies.find((reply) => reply.id === key);
}
