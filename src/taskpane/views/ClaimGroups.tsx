/**
 * Claims under a heading per verdict, the wrong ones first. A hundred pages have hundreds: they come a page at a time.
 */
import { useEffect, useRef } from "react";
import type { Review } from "../../review";
import { groupNames, groupOf, VERDICT_GROUPS, type VerdictGroup } from "../../words/review/reviewSaid";
import { useSpeaker } from "../speech";
import { ClaimItem } from "./ClaimItem";
import { MoreButton, usePages } from "./pages";
import { useViewStyles } from "./viewStyles";

const PAGE = 20;

interface ClaimGroupsProps {
  readonly review: Review;
  /** Shown alone; all when `undefined`. */
  readonly only: VerdictGroup | undefined;
}

export function ClaimGroups({ review, only }: ClaimGroupsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  useFocusWhenLost(list, review);
  const ordered = VERDICT_GROUPS.filter((group) => only === undefined || group === only)
    .flatMap((group) => review.claims.filter(({ claim }) => groupOf(claim.verdict) === group))
    .map((claim, index) => ({ claim, index, group: groupOf(claim.claim.verdict) }));
  const pages = usePages(ordered.length, PAGE);
  const groups = VERDICT_GROUPS.map((group) => {
    const claims = ordered.filter((one) => one.group === group);
    return { group, total: claims.length, claims: claims.filter(({ index }) => index < pages.shown) };
  });
  return (
    <div ref={list}>
      {groups
        .filter(({ claims }) => claims.length > 0)
        .map(({ group, total, claims }) => (
          <section key={group}>
            <h2 className={view.heading} tabIndex={-1}>{`${say(groupNames[group])} (${total})`}</h2>
            <ul className={view.list}>
              {claims.map(({ claim, index }) => (
                <ClaimItem
                  key={`${claim.text} ${claim.claim.start}`}
                  claim={claim}
                  written={review.texts[claim.text]}
                  item={pages.item(index)}
                />
              ))}
            </ul>
          </section>
        ))}
      <MoreButton pages={pages} />
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
