/** Granska text: what can be read, and what came of it. Comes in a chunk of its own. */
import type { Place } from "../../model/problem";
import type { Session } from "../session";
import type { SessionState } from "../state";
import { ReviewResult } from "./ReviewResult";
import { ReviewStart } from "./ReviewStart";

interface ReviewViewProps {
  readonly state: SessionState<"reviewStart" | "reviewed">;
  readonly session: Session;
  readonly reveal: (place: Place) => void;
}

export function ReviewView({ state, session, reveal }: ReviewViewProps) {
  switch (state.kind) {
    case "reviewStart":
      return <ReviewStart draft={state.draft} read={(choice) => void session.review.read(choice)} />;
    case "reviewed":
      return (
        <ReviewResult
          choice={state.choice}
          review={state.review}
          replace={(mending) => void session.review.replace(mending)}
          edit={() => void session.review.open()}
          reveal={reveal}
        />
      );
  }
}
