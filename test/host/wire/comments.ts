/** Comments on cells. */
import { parseAddress, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { Book, Sheet } from "../cells/shape";
import { rectAt } from "./addressing";
import { itemAt, required } from "./collection";
import { AUTHOR, contentOf, now, repliesType, type CommentAt } from "./comment-replies";
import type { Json } from "./json";
import { rangeObject, rangeType } from "./places";
import { RangeAt } from "./range-at";
import { described, readOnly, wire, type Arguments, type WireObject } from "./type";
import { asFlag, asText } from "./values";

interface CommentsAt {
  readonly book: Book;
  /** undefined for those of the whole workbook. */
  readonly sheet: Sheet | undefined;
}

const commentType = described<CommentAt>({
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: readOnly(({ comment }) => comment.id),
    Content: {
      read: ({ comment }) => comment.content,
      write: ({ comment }, value) => {
        comment.content = asText(value);
      },
    },
    ContentType: readOnly(() => "Plain"),
    AuthorName: readOnly(() => AUTHOR.AuthorName),
    AuthorEmail: readOnly(() => AUTHOR.AuthorEmail),
    CreationDate: readOnly(({ comment }) => comment.created),
    Resolved: {
      read: ({ comment }) => comment.resolved,
      write: ({ comment }, value) => {
        comment.resolved = asFlag(value);
      },
    },
  },
  links: { Replies: (self) => wire(repliesType, self) },
  methods: {
    GetLocation: ({ sheet, comment }) => rangeObject(sheet, comment.rect),
    Delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
    },
  },
});

const commentsType = described<CommentsAt>({
  name: "CommentCollection",
  items: (self) => all(self).map((item) => wire(commentType, item)),
  item: (self, key) => wire(commentType, required(byId(self, key), "comment", key)),
  methods: {
    Add: (self, args) => {
      const { sheet, rect } = cellOf(self, args, 0);
      if (sheet.comments.some((item) => item.rect.row === rect.row && item.rect.column === rect.column))
        throw new Failure("InvalidOperation", "The cell has a comment already.");
      const content = contentOf(args.json(1));
      const comment = { id: self.book.newId("item"), rect, content, resolved: false, created: now(), replies: [] };
      sheet.comments.push(comment);
      return wire(commentType, { sheet, comment });
    },
    GetItemAt: (self, args) => wire(commentType, itemAt(all(self), args.integer(0), "comment")),
    GetItemOrNullObject: (self, args) => {
      const found = byId(self, args.json(0));
      return found === undefined ? null : wire(commentType, found);
    },
    GetItemByCell: (self, args) => {
      const { sheet, rect } = cellOf(self, args, 0);
      const found = all(self).find(
        (item) => item.sheet === sheet && item.comment.rect.row === rect.row && item.comment.rect.column === rect.column
      );
      return wire(commentType, required(found, "comment", "cell"));
    },
    GetCount: (self) => all(self).length,
  },
});

export function commentsOf(sheet: Sheet): WireObject {
  return wire(commentsType, { book: sheet.book, sheet });
}

export function allCommentsOf(book: Book): WireObject {
  return wire(commentsType, { book, sheet: undefined });
}

function all({ book, sheet }: CommentsAt): readonly CommentAt[] {
  const sheets = sheet === undefined ? book.sheets : [sheet];
  return sheets.flatMap((item) => item.comments.map((comment) => ({ sheet: item, comment })));
}

function byId(self: CommentsAt, key: Json): CommentAt | undefined {
  return all(self).find((item) => item.comment.id === key);
}

function cellOf({ book, sheet }: CommentsAt, args: Arguments, index: number): RangeAt {
  const range = args.object(index, rangeType);
  if (range !== undefined) return range;
  const text = args.text(index);
  const address = parseAddress(text);
  const home = address?.sheet === undefined ? (sheet ?? book.activeSheet) : book.sheet(address.sheet);
  const rect: Rect = address?.rect ?? rectAt(home, text);
  return new RangeAt(home, rect);
}
