/** Claims under a heading per verdict, the wrong ones first. A hundred pages have hundreds: they come a page at a time. */
import { useEffect, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Place } from "../../model/problem";
import type { Mending, Review } from "../../review";
import { buttonFor } from "../../words/labels";
import { groupNames, groupOf, VERDICT_GROUPS, type VerdictGroup } from "../../reading/reviewWords";
import { useSpeaker } from "../speech";
import { ClaimItem } from "./ClaimItem";
import { useViewStyles } from "./viewStyles";

const PAGE = 20;

interface ClaimGroupsProps {
  readonly review: Review;
  /** Shown alone; all when `undefined`. */
  readonly only: VerdictGroup | undefined;
  readonly replace: (mending: Mending) => void;
  readonly reveal: (place: Place) => void;
}

export function ClaimGroups({ review, only, replace, reveal }: ClaimGroupsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  useFocusWhenLost(list, review);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > PAGE) firstNew.current?.focus();
  }, [shown]);

  const groups = VERDICT_GROUPS.filter((group) => only === undefined || group === only).map((group) => ({
    group,
    claims: review.claims.filter(({ claim }) => groupOf(claim.verdict) === group),
  }));
  const total = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  const more = Math.min(PAGE, total - shown);
  let before = 0;
  return (
    <div ref={list}>
      {groups.map(({ group, claims }) => {
        const from = before;
        before += claims.length;
        if (claims.length === 0 || from >= shown) return null;
        return (
          <section key={group}>
            <h2 className={view.heading} tabIndex={-1}>{`${say(groupNames[group])} (${claims.length})`}</h2>
            <ul className={view.list}>
              {claims.slice(0, shown - from).map((claim, index) => (
                <ClaimItem
                  key={`${claim.text} ${claim.claim.start}`}
                  claim={claim}
                  written={review.texts[claim.text]}
                  replace={replace}
                  reveal={reveal}
                  {...(shown > PAGE && from + index === shown - PAGE ? { itemRef: firstNew } : {})}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {say(buttonFor.showMore)(more, shown, total)}
        </Button>
      )}
    </div>
  );
}

/** A claim that was mended has left its place, and taken the keyboard with it: it goes on to the first heading. */
function useFocusWhenLost(list: React.RefObject<HTMLElement | null>, review: Review): void {
  const known = useRef(review);
  useEffect(() => {
    if (known.current === review) return;
    known.current = review;
    if (document.hasFocus() && document.activeElement === document.body) list.current?.querySelector("h2")?.focus();
  }, [list, review]);
}
