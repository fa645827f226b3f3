/** The comments among the results of a run; what they say is fetched when they are opened. */
import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import { commentWords as words } from "../../comments/commentWords";
import { useSpeaker } from "../speech";
import type { CommentsProps } from "./CommentsView";
import { Disclosure } from "./Disclosure";
import { useViewStyles } from "./viewStyles";

const CommentsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "commentsView" */ "./CommentsView")).CommentsView,
}));

export function Comments(props: CommentsProps) {
  const view = useViewStyles();
  const { say } = useSpeaker();
  const toMend = props.commented.comments.filter((comment) => comment.toMend.length > 0).length;
  return (
    <Disclosure
      line={
        <>
          <span role="heading" aria-level={2} className={`${view.strong} ${view.grow}`}>
            {say(words.heading)}
          </span>
          <span className={view.quiet}>{toMend > 0 && say(words.toMendCount)(toMend)}</span>
        </>
      }
    >
      <Suspense fallback={<Spinner size="tiny" aria-hidden />}>
        <CommentsView {...props} />
      </Suspense>
    </Disclosure>
  );
}
