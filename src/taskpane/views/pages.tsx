/** A long list a page at a time: how much of it is shown, and the keyboard on the first of what has just come. */
import { useEffect, useRef, useState, type RefAttributes } from "react";
import { Button } from "@fluentui/react-components";
import { buttonFor } from "../../words/labels";
import { useSpeaker } from "../speech";

export type ItemAttributes = RefAttributes<HTMLLIElement> & { readonly tabIndex?: number };

export interface Pages {
  readonly total: number;
  readonly shown: number;
  /** How many the next page has; 0 when all are shown. */
  readonly more: number;
  readonly showMore: () => void;
  /** What the list item at this place is given. */
  readonly item: (index: number) => ItemAttributes;
}

export function usePages(total: number, page: number): Pages {
  const [shown, setShown] = useState(page);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > page) firstNew.current?.focus();
  }, [shown, page]);
  return {
    total,
    shown,
    more: Math.max(0, Math.min(page, total - shown)),
    showMore: () => setShown(shown + page),
    item: (index) => (shown > page && index === shown - page ? { ref: firstNew, tabIndex: -1 } : {}),
  };
}

export function MoreButton({ pages, className }: { readonly pages: Pages; readonly className?: string }) {
  const { say } = useSpeaker();
  const { total, shown, more, showMore } = pages;
  if (more === 0) return null;
  return (
    <Button {...(className === undefined ? {} : { className })} size="small" onClick={showMore}>
      {buttonFor.showMore(say, more, shown, total)}
    </Button>
  );
}
