/** The comments among the results of a run; what they say is fetched when they are opened. */
import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import { commentWords as words } from "../../comments/commentWords";
import { useSpeaker } from "../speech";
import type { CommentsProps } from "./CommentsView";
import { Fold } from "./Fold";

const CommentsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "commentsView" */ "./CommentsView")).CommentsView,
}));

export function Comments(props: CommentsProps) {
  const { say } = useSpeaker();
  const toMend = props.commented.comments.filter((comment) => comment.toMend.length > 0).length;
  return (
    <Fold heading={say(words.heading)} aside={toMend > 0 ? say(words.toMendCount)(toMend) : ""}>
      <Suspense fallback={<Spinner size="tiny" aria-hidden />}>
        <CommentsView {...props} />
      </Suspense>
    </Fold>
  );
}
